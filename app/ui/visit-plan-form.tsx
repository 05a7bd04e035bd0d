// Planning a contact: who, when, what for. What is known stands in it; a client only where one wants to be introduced.
import { Form } from "@remix-run/react";
import { channels, visitPurposes } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { Select } from "./select.tsx";

export interface PlanShown {
  vacancy?: { id: string };
  employer?: { id: string; name: string; contact: string[] };
  employerName: string;
  employers: { id: string; name: string }[];
  purpose: string;
  clients: { id: string; codeName: string }[];
}

export function VisitPlanForm(props: {
  page: PlanShown;
  typed: Record<string, string>;
  /** Codes of the warnings on the page: they are told once. */
  told: string;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, told, problemOf } = props;
  return (
    <Form method="post" noValidate className="mt-5 grid max-w-xl gap-5">
      <input type="hidden" name="told" value={told} />
      {page.vacancy ? <input type="hidden" name="vacancy" value={page.vacancy.id} /> : null}
      <Who page={page} typed={typed} problem={problemOf("employerName")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field name="date" type="date" label={t("visit.date")} value={typed.date} problem={problemOf("date")} />
        <Field name="time" type="time" label={t("visit.time")} value={typed.time} problem={problemOf("time")} />
      </div>
      <Radios
        name="channel"
        label={t("visit.channel")}
        options={channels.map((code) => ({ value: code, label: t.code("channel", code) }))}
        value={typed.channel ?? "in_person"}
        problem={problemOf("channel")}
      />
      <Radios
        name="purpose"
        label={t("visit.purpose")}
        options={visitPurposes.map((code) => ({ value: code, label: t.code("visitPurpose", code) }))}
        value={typed.purpose ?? page.purpose}
        problem={problemOf("purpose")}
      />
      <Field
        name="personMet"
        label={t("visit.personMet")}
        hint={t("visit.personMetHint")}
        value={typed.personMet}
        problem={problemOf("personMet")}
      />
      {page.clients.length > 0 ? (
        <Select
          name="client"
          label={t("visit.client")}
          hint={t("visit.clientHint")}
          options={[
            { value: "", label: t("visit.clientNone") },
            ...page.clients.map(({ id, codeName }) => ({ value: id, label: codeName })),
          ]}
          value={typed.client}
        />
      ) : null}
      <button type="submit" className="button button-primary justify-self-start">
        {t(told ? "visit.saveAnyway" : "visit.save")}
      </button>
    </Form>
  );
}

/** The employer: known, or chosen from those one may meet, or a new one by its name. */
function Who({ page, typed, problem }: { page: PlanShown; typed: Record<string, string>; problem?: string }) {
  const t = useSay();
  const { employer, employers, employerName } = page;
  if (employer)
    return (
      <div>
        <input type="hidden" name="employer" value={employer.id} />
        <p>
          <span className="block font-semibold">{t("visit.employer")}</span>
          {employer.name}
        </p>
        {employer.contact.length > 0 ? (
          <p className="mt-2">
            <span className="block font-semibold">{t("visit.contact")}</span>
            {employer.contact.join(" · ")}
          </p>
        ) : null}
      </div>
    );
  const name = typed.employerName ?? employerName;
  if (employerName)
    return (
      <Field
        name="employerName"
        label={t("visit.employer")}
        hint={t("visit.employerUnregistered")}
        value={name}
        problem={problem}
      />
    );
  return (
    <>
      {employers.length > 0 ? (
        <Select
          name="employer"
          label={t("visit.employer")}
          options={[
            { value: "", label: t("visit.employerChoose") },
            ...employers.map((one) => ({ value: one.id, label: one.name })),
          ]}
          value={typed.employer}
        />
      ) : null}
      <Field
        name="employerName"
        label={employers.length > 0 ? t("visit.employerOther") : t("visit.employer")}
        value={name}
        problem={problem}
      />
    </>
  );
}
