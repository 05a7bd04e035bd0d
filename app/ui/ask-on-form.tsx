// A coach asks on: something more to know or nothing, and another day.
import { Form } from "@remix-run/react";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export function AskOnForm(props: {
  open: boolean;
  typed: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { open, typed, problemOf } = props;
  return (
    <details className="mt-4" open={open}>
      <summary className="min-h-11 content-center font-semibold">{t("question.askOn")}</summary>
      <Form method="post" noValidate className="mt-1 grid gap-4">
        <TextArea
          name="more"
          label={t("question.more")}
          hint={t("question.moreHint")}
          rows={3}
          value={typed.more}
          problem={problemOf("more")}
        />
        <Field name="dueOn" type="date" label={t("question.dueOn")} value={typed.dueOn} problem={problemOf("dueOn")} />
        <button type="submit" name="act" value="ask_on" className="button justify-self-start">
          {t("question.askAgain")}
        </button>
      </Form>
    </details>
  );
}
