// The form for an employer just met; those that may be the same one are told first.
import { Link } from "@remix-run/react";
import { Field } from "./field.tsx";
import { KeptForm } from "./kept-form.tsx";
import { Notice } from "./notice.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export function MetEmployerForm(props: {
  page: { key: string; person: string };
  typed: Record<string, string>;
  /** Perhaps the same, or – `certain` – the same. */
  alike: { id: string; name: string }[];
  certain: boolean;
  lost: boolean;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { page, typed, alike, certain, lost, problemOf } = props;
  return (
    <>
      {alike.length > 0 ? (
        <section className="mt-4 max-w-xl" aria-labelledby="alike" role="alert">
          <Notice>
            <h2 id="alike" className="text-lg">
              {t(certain ? "visit.alikeCertain" : "visit.alike")}
            </h2>
            <ul className="mt-1">
              {alike.map(({ id, name }) => (
                <li key={id}>
                  <Link
                    to={`/coach/visits/new?employer=${id}`}
                    prefetch="none"
                    className="link inline-flex min-h-11 items-center"
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        </section>
      ) : null}
      <KeptForm person={page.person} sentKey={typed.key ?? page.key} lost={lost} className="mt-4 grid max-w-xl gap-5">
        <input type="hidden" name="told" value={alike.map(({ id }) => id).join(",")} />
        <Field name="name" label={t("visit.employerName")} value={typed.name} problem={problemOf("name")} />
        <Field
          name="businessId"
          label={t("visit.businessId")}
          hint={t("visit.businessIdHint")}
          value={typed.businessId}
          problem={problemOf("businessId")}
        />
        <Field name="place" label={t("visit.place")} value={typed.place} problem={problemOf("place")} />
        <Radios
          name="talked"
          label={t("visit.talkedNow")}
          options={[
            { value: "", label: t("visit.talkedNo") },
            ...(["in_person", "phone"] as const).map((code) => ({ value: code, label: t.code("channel", code) })),
          ]}
          value={typed.talked ?? ""}
        />
        <label className="inline-flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="saidYes"
            value="yes"
            defaultChecked={typed.saidYes === "yes"}
            className="size-5 shrink-0 accent-accent"
          />
          {t("visit.saidYes")}
        </label>
        <TextArea
          name="tasks"
          label={t("visit.offer")}
          hint={t("visit.offerHint")}
          rows={3}
          value={typed.tasks}
          problem={problemOf("tasks")}
        />
        <button type="submit" className="button button-primary justify-self-start">
          {t(alike.length > 0 && !certain ? "visit.addAnyway" : "visit.addSave")}
        </button>
      </KeptForm>
    </>
  );
}
