// What a coach chooses to show, and the three ways of showing it: this device, paper, a link.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";

export interface ChoiceShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  group: string;
  chosen: boolean;
}

export function ClientModeChoices(props: {
  clientId: string;
  choices: ChoiceShown[];
  /** What was ticked when the form came back with something to mend. */
  ticked?: string[];
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { clientId, choices, ticked, problemOf } = props;
  const problem = problemOf("vacancies");
  return (
    <Form method="post" reloadDocument noValidate className="mt-4 grid gap-6 print:hidden">
      <fieldset
        id="field-vacancies"
        aria-describedby={problem ? "field-vacancies-problem" : undefined}
        className={problem ? "border-against border-s-4 ps-3" : ""}
      >
        <legend className="font-bold text-lg">{t("suggestion.showChoose")}</legend>
        {problem ? (
          <p id="field-vacancies-problem" className="font-semibold text-against">
            {problem}
          </p>
        ) : null}
        {choices.map(({ id, title, lang, employer, place, group, chosen }) => (
          <label key={id} className="flex min-h-11 items-center gap-3 py-1">
            <input
              type="checkbox"
              name="vacancies"
              value={id}
              defaultChecked={ticked ? ticked.includes(id) : chosen}
              className="size-5 shrink-0 accent-accent"
            />
            <span>
              <span lang={lang} className="font-semibold">
                {title}
              </span>{" "}
              <span className="text-muted">
                {[employer, place].filter(Boolean).join(", ")} · {t.code("group", group)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="grid items-start gap-4 md:grid-cols-3">
        <Way heading={t("suggestion.mode")} lead={t("suggestion.modeLead")}>
          <Field
            name="code"
            type="password"
            autoComplete="off"
            label={t("suggestion.modeCode")}
            problem={problemOf("code")}
          />
          <button type="submit" name="act" value="start" className="button button-primary">
            {t("suggestion.modeStart")}
          </button>
        </Way>
        <Way heading={t("suggestion.sheet")} lead={t("suggestion.sheetLead")}>
          <label className="inline-flex min-h-11 items-center gap-2">
            <input type="checkbox" name="named" value="yes" className="size-5 accent-accent" />
            {t("suggestion.sheetName")}
          </label>
          <button type="submit" formAction={`/coach/clients/${clientId}/sheet`} className="button">
            {t("suggestion.sheetOpen")}
          </button>
        </Way>
        <Way heading={t("suggestion.link")} lead={t("suggestion.linkLead")}>
          <button type="submit" name="act" value="link" className="button">
            {t("suggestion.linkMake")}
          </button>
        </Way>
      </div>
    </Form>
  );
}

function Way({ heading, lead, children }: { heading: string; lead: string; children: ReactNode }) {
  return (
    <section className="card grid content-start justify-items-start gap-3">
      <h2>{heading}</h2>
      <p className="text-muted">{lead}</p>
      {children}
    </section>
  );
}
