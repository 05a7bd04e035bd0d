// Where an officer brings ads: a text, a link or files, and one button; below it the tip without an ad.
import { Form, Link } from "@remix-run/react";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";
import { described, Labelled } from "./labelled.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

const kinds = ".pdf,.eml,.msg,.html,.htm,.txt,.json,.jsonld,application/pdf,message/rfc822,text/html,text/plain";

export interface PasteProblem {
  field: string;
  text: string;
}

export function PasteBox({ text, link, problems }: { text?: string; link?: string; problems: PasteProblem[] }) {
  const t = useSay();
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const files = { name: "files", label: t("bring.files"), hint: t("bring.filesHint"), problem: problemOf("files") };
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
          <Labelled {...files}>
            <input {...described(files)} type="file" multiple accept={kinds} className="input mt-1" />
          </Labelled>
        </div>
        <button
          type="submit"
          name="step"
          value="read"
          className="button button-primary w-full sm:w-auto sm:justify-self-start"
        >
          {t("tip.read")}
        </button>
      </Form>
      <p className="mt-3 sm:flex sm:items-center sm:gap-x-3">
        <Link to="/te/tips/new" className="link inline-flex min-h-11 items-center font-semibold">
          {t("bring.noAdLink")}
        </Link>
        <span className="block text-muted">{t("bring.noAdLinkText")}</span>
      </p>
    </>
  );
}
