// The page of the employer's form: write, look, publish. The same for a new vacancy and for one that is changed.
import { Form } from "@remix-run/react";
import { ErrorSummary } from "./error-summary.tsx";
import { useSay } from "./say.tsx";
import { type FormShown, VacancyFields } from "./vacancy-form.tsx";
import { type LookShown, VacancyLook } from "./vacancy-look.tsx";

export function VacancyPage(props: {
  heading: string;
  form: FormShown;
  approved: boolean;
  problems: { field: string; text: string }[];
  look?: LookShown;
  /** Taken out at an earlier look: kept while something else is mended. */
  struck?: string[];
  /** What was chosen of the work at an earlier look. */
  work?: Record<string, string>;
  changed: boolean;
}) {
  const t = useSay();
  const { form, look, problems } = props;
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <div className="max-w-3xl">
      <h1>{props.heading}</h1>
      <p className="mt-2 text-muted">{t("posting.lead")}</p>
      {props.approved ? null : <p className="mt-2">{t("employer.waiting")}</p>}
      <ErrorSummary heading={t("posting.problems")} problems={problems} />
      {/* After looking, the page opens at what was understood. */}
      <Form method="post" action="#look" reloadDocument noValidate className="mt-5">
        <VacancyFields form={form} problemOf={problemOf} />
        <p className="mt-5">
          <button type="submit" name="step" value="look" className={look ? "button" : "button button-primary"}>
            {t(look ? "posting.lookAgain" : "posting.look")}
          </button>
        </p>
        {look ? (
          <>
            <VacancyLook look={look} changed={props.changed} />
            <p className="mt-5">
              <button type="submit" name="step" value="publish" className="button button-primary">
                {t(props.approved ? "posting.publish" : "posting.save")}
              </button>
            </p>
          </>
        ) : (
          <>
            {(props.struck ?? []).map((key) => (
              <input key={key} type="hidden" name="shown" value={key} />
            ))}
            {Object.entries(props.work ?? {}).map(([name, value]) => (
              <input key={name} type="hidden" name={name === "other" ? "workOther" : name} value={value} />
            ))}
          </>
        )}
      </Form>
    </div>
  );
}
