// Planning a contact: who, when, what for. What is known stands in it; a client only where one wants to be introduced.
import { channels, visitPurposes } from "#db/vocabulary/lists.ts";
import { Field } from "./field.tsx";
import { KeptForm } from "./kept-form.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { IntroducedClient } from "./visit-came.tsx";
import { VisitEmployer } from "./visit-employer.tsx";

export interface PlanShown {
  vacancy?: { id: string };
  /** A tip without an ad that it begins with. */
  tip?: { id: string };
  employer?: { id: string; name: string; contact: string[] };
  employerName: string;
  employers: { id: string; name: string }[];
  purpose: string;
  clients: { id: string; codeName: string }[];
  /** Made with the form: sent twice, it is one visit. */
  key: string;
  /** Whose form it is. */
  person: string;
}

export function VisitPlanForm(props: {
  page: PlanShown;
  typed: Record<string, string>;
  /** Codes of the warnings on the page: they are told once. */
  told: string;
  /** The last sending never arrived. */
  lost: boolean;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, told, lost, problemOf } = props;
  return (
    <KeptForm person={page.person} sentKey={typed.key ?? page.key} lost={lost} className="mt-5 grid max-w-xl gap-5">
      <input type="hidden" name="told" value={told} />
      {page.vacancy ? <input type="hidden" name="vacancy" value={page.vacancy.id} /> : null}
      {page.tip ? <input type="hidden" name="tip" value={page.tip.id} /> : null}
      <VisitEmployer page={page} typed={typed} problem={problemOf("employerName")} />
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
      <IntroducedClient clients={page.clients} value={typed.client} />
      <button type="submit" className="button button-primary justify-self-start">
        {t(told ? "visit.saveAnyway" : "visit.save")}
      </button>
    </KeptForm>
  );
}
