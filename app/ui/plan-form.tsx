// The five headings of a client's plan, each with two examples and what is enough; headings in the client's language.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface PlanHeadingShown {
  heading: string;
  label: string;
  examples: string[];
  enough: string;
  words: string;
}

export function PlanForm(props: {
  headings: PlanHeadingShown[];
  /** The client's language. */
  lang: string;
  examples: string;
  version: number;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { headings, lang, examples, version, typed, problemOf } = props;
  return (
    <Form method="post" noValidate className="mt-4 grid max-w-2xl gap-7 print:hidden">
      <input type="hidden" name="version" value={version} />
      <p className="text-muted">{t("plan.fieldHint")}</p>
      {headings.map(({ heading, label, enough, words, ...rest }) => (
        <PlanField
          key={heading}
          {...{ heading, label, enough, lang, problem: problemOf(heading) }}
          examples={`${examples}: ${rest.examples.map((one) => `”${one}”`).join(" ")}`}
          words={typed?.[heading] ?? words}
        />
      ))}
      <button type="submit" className="button button-primary justify-self-start">
        {t("plan.save")}
      </button>
    </Form>
  );
}

function PlanField(props: {
  heading: string;
  label: string;
  examples: string;
  enough: string;
  words: string;
  lang: string;
  problem?: string;
}) {
  const { heading, label, examples, enough, words, lang, problem } = props;
  const id = `field-${heading}`;
  return (
    <div className={problem ? "border-against border-s-4 ps-3" : ""}>
      <label htmlFor={id} lang={lang} className="font-bold text-lg">
        {label}
      </label>
      <p id={`${id}-hint`} lang={lang}>
        <span className="block text-muted">{examples}</span>
        <span className="block">{enough}</span>
      </p>
      {problem ? (
        <p id={`${id}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <textarea
        id={id}
        name={heading}
        lang={lang}
        rows={3}
        defaultValue={words}
        aria-invalid={problem ? true : undefined}
        aria-describedby={[`${id}-hint`, problem ? `${id}-problem` : ""].filter(Boolean).join(" ")}
        className="input mt-1 text-lg"
      />
    </div>
  );
}
