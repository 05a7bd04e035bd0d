// Keeping the present search under a name, folded until it is wanted.
import { Form } from "@remix-run/react";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { type SaveProblemShown, useSaveProblem } from "./saved-search-problem.ts";
import { useSay } from "./say.tsx";

/** `suggested`: the words searched for, which may do as a name. */
export function SaveSearchForm(props: { suggested: string; typed?: string; problem?: SaveProblemShown }) {
  const t = useSay();
  const problem = useSaveProblem(props.problem);
  return (
    <details key={props.suggested} className="mt-2 max-w-xl print:hidden" open={problem !== undefined}>
      <summary className="link inline-flex min-h-11 items-center">{t("saved.saveThis")}</summary>
      <ErrorSummary heading={t("saved.problems")} problems={problem ? [{ field: "name", text: problem }] : []} />
      <Form method="post" noValidate preventScrollReset className="mt-2 grid gap-3">
        <Field
          name="name"
          label={t("saved.name")}
          hint={t("saved.nameHint")}
          value={props.typed ?? props.suggested}
          problem={problem}
          autoComplete="off"
        />
        <button type="submit" className="button justify-self-start">
          {t("saved.save")}
        </button>
      </Form>
    </details>
  );
}
