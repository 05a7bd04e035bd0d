// What one employer may know: the client's choice, the agreed words, and the way to leave the employer out.
import { Form } from "@remix-run/react";
import { type Disclosure, disclosures } from "#db/vocabulary/lists.ts";
import { CopyBox } from "./copy-box.tsx";
import { useSay } from "./say.tsx";

export interface EmployerShown {
  id: string;
  name: string;
  because: ("answer" | "application" | "visit")[];
  disclosure: Disclosure;
  wording: string;
  agreedOn?: string;
}

/** @param typed what was typed into this employer's form, if it is the one to be mended */
export function EmployerChoice(props: {
  employer: EmployerShown;
  closed: boolean;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { employer, closed, typed } = props;
  const { id, name, because, disclosure, wording, agreedOn } = employer;
  return (
    <article className="card" aria-labelledby={`employer-${id}`}>
      <h3 id={`employer-${id}`} className="leading-snug">
        {name}
      </h3>
      <p className="text-muted">{because.map((by) => t(`disclosure.because.${by}`)).join(" · ")}</p>
      <p className="mt-1">
        {agreedOn ? (
          <>
            <strong>{t.code("disclosure", disclosure)}</strong>{" "}
            <span className="text-muted">{t("disclosure.agreedOn", { date: agreedOn })}</span>
          </>
        ) : (
          t("disclosure.notAgreed")
        )}
      </p>
      {disclosure === "introduced" && wording ? (
        <div className="mt-3 max-w-xl">
          <CopyBox label={t("disclosure.forEmployer")} hint={t("disclosure.forEmployerHint")} text={wording} />
        </div>
      ) : null}
      {closed ? null : (
        <>
          <details className="mt-2" open={typed !== undefined}>
            <summary className="min-h-11 content-center font-semibold text-accent">
              {t("disclosure.change")}
              <span className="sr-only">: {name}</span>
            </summary>
            <ChoiceForm {...props} />
          </details>
          <Form method="post">
            <input type="hidden" name="employer" value={id} />
            <button
              type="submit"
              name="act"
              value="exclude"
              className="link min-h-11"
              aria-label={t("disclosure.excludeFor", { employer: name })}
              title={t("disclosure.excludeHint")}
            >
              {t("disclosure.exclude")}
            </button>
          </Form>
        </>
      )}
    </article>
  );
}

function ChoiceForm({ employer, typed, problemOf }: Parameters<typeof EmployerChoice>[0]) {
  const t = useSay();
  const chosen = typed?.disclosure ?? employer.disclosure;
  const problem = (field: string) => (typed ? problemOf(field) : undefined);
  const hint = `wording-hint-${employer.id}`;
  return (
    <Form
      method="post"
      noValidate
      aria-label={t("disclosure.changeFor", { employer: employer.name })}
      className="grid max-w-xl gap-4"
    >
      <input type="hidden" name="act" value="choose" />
      <input type="hidden" name="employer" value={employer.id} />
      <fieldset>
        <legend className="font-semibold">{t("disclosure.choose")}</legend>
        {disclosures.map((code) => (
          <label key={code} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name="disclosure"
              value={code}
              defaultChecked={code === chosen}
              className="size-5 shrink-0 accent-accent"
            />
            {t.code("disclosure", code)}
          </label>
        ))}
      </fieldset>
      <label>
        <span className="font-semibold">{t("disclosure.wording")}</span>
        <span id={hint} className="block text-muted">
          {t("disclosure.wordingHint")}
        </span>
        <Problem text={problem("wording")} />
        <textarea
          name="wording"
          id={typed ? "field-wording" : undefined}
          rows={4}
          defaultValue={typed?.wording ?? employer.wording}
          aria-describedby={hint}
          aria-invalid={problem("wording") ? true : undefined}
          className="input mt-1"
        />
      </label>
      <label className="inline-flex min-h-11 flex-wrap items-center gap-3">
        <Problem text={problem("agreed")} />
        <input
          type="checkbox"
          name="agreed"
          value="yes"
          id={typed ? "field-agreed" : undefined}
          defaultChecked={typed?.agreed === "yes"}
          className="size-5 shrink-0 accent-accent"
        />
        {t("disclosure.agreed")}
      </label>
      <button type="submit" className="button button-primary justify-self-start">
        {t("disclosure.save")}
      </button>
    </Form>
  );
}

function Problem({ text }: { text?: string }) {
  return text ? <span className="block w-full font-semibold text-against">{text}</span> : null;
}
