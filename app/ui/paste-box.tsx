// Where an officer brings an ad: a text, a link or a file, and one button.
import { Form } from "@remix-run/react";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export interface PasteProblem {
  field: string;
  text: string;
}

export function PasteBox({ text, link, problems }: { text?: string; link?: string; problems: PasteProblem[] }) {
  const t = useSay();
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const fileProblem = problemOf("file");
  return (
    <>
      <ErrorSummary heading={t("tip.problems")} problems={problems} />
      {/* The address without a query: what is sent is no index route's alone. */}
      <Form
        method="post"
        action="/te?index"
        encType="multipart/form-data"
        reloadDocument
        noValidate
        className="mt-4 grid gap-4"
      >
        <TextArea
          name="text"
          label={t("tip.text")}
          hint={t("tip.textHint")}
          rows={8}
          value={text}
          problem={problemOf("text")}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            name="link"
            label={t("tip.link")}
            hint={t("tip.linkHint")}
            value={link}
            autoComplete="off"
            problem={problemOf("link")}
          />
          <div className={fileProblem ? "border-against border-s-4 ps-3" : ""}>
            <label htmlFor="field-file" className="font-semibold">
              {t("tip.file")}
            </label>
            <p id="field-file-hint" className="text-muted">
              {t("tip.fileHint")}
            </p>
            {fileProblem ? (
              <p id="field-file-problem" className="font-semibold text-against">
                {fileProblem}
              </p>
            ) : null}
            <input
              id="field-file"
              name="file"
              type="file"
              accept=".html,.htm,.txt,.json,.jsonld,text/html,text/plain,application/json"
              aria-invalid={fileProblem ? true : undefined}
              aria-describedby={fileProblem ? "field-file-hint field-file-problem" : "field-file-hint"}
              className="input mt-1"
            />
          </div>
        </div>
        <button type="submit" name="step" value="read" className="button button-primary justify-self-start">
          {t("tip.read")}
        </button>
      </Form>
    </>
  );
}
