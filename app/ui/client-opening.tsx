// The form that opens a client, made to be filled in together: consent first, then a name, a place and a wish.
import { Form } from "@remix-run/react";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { ConsentFields, ConsentText } from "./consent-fields.tsx";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export function ClientOpening(props: {
  today: string;
  names: string[];
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { today, names, typed, problemOf } = props;
  return (
    <Form method="post" noValidate className="mt-6 grid max-w-3xl gap-8 text-lg">
      {/* Enter in a field means this one, not "twelve others", which stands before it. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <section className="card grid gap-4" aria-labelledby="consent">
        <div>
          <h2 id="consent">{t("opening.consent")}</h2>
          <p className="text-muted">{t("opening.consentLead")}</p>
        </div>
        <ConsentText />
        <ConsentFields today={today} typed={typed} problemOf={problemOf} />
      </section>
      <CodeNames names={names} chosen={typed?.codeName} problem={problemOf("codeName")} />
      <Field
        name="home"
        label={t("opening.home")}
        hint={t("opening.homeHint")}
        value={typed?.home}
        autoComplete="off"
        problem={problemOf("home")}
      />
      <TextArea
        name="wishes"
        rows={3}
        label={t("opening.wishes")}
        hint={t("opening.wishesHint", { most: freeTextLimit })}
        value={typed?.wishes}
        problem={problemOf("wishes")}
      />
      <button type="submit" className="button button-primary justify-self-start">
        {t("opening.open")}
      </button>
    </Form>
  );
}

/** The names stand in the form as they were shown: where it comes back, the same ones are there. `fixed`: no others on offer. */
export function CodeNames(props: { names: string[]; chosen?: string; problem?: string; fixed?: boolean }) {
  const t = useSay();
  const { names, chosen, problem, fixed } = props;
  return (
    <fieldset
      id="field-codeName"
      tabIndex={-1}
      aria-describedby={problem ? "field-codeName-problem" : "field-codeName-hint"}
      className={problem ? "border-against border-s-4 ps-3" : ""}
    >
      <legend className="font-semibold">{t("opening.codeName")}</legend>
      <p id="field-codeName-hint" className="text-muted">
        {t("opening.codeNameHint")}
      </p>
      {problem ? (
        <p id="field-codeName-problem" className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <input type="hidden" name="offered" value={names.join(",")} />
      {/* Keyed by what it shows: a new dozen begins with none chosen. */}
      <div key={names.join(",")} className="mt-2 grid gap-2 min-[22rem]:grid-cols-2 sm:grid-cols-3 md:grid-cols-4">
        {names.map((name) => (
          <label key={name} className="wish-choice card px-2 py-1 has-checked:border-accent">
            <input
              type="radio"
              name="codeName"
              value={name}
              defaultChecked={name === chosen}
              className="size-5 shrink-0 accent-accent"
            />
            {name}
          </label>
        ))}
      </div>
      {fixed ? null : (
        <button type="submit" name="act" value="names" className="button mt-3">
          {t("opening.otherNames")}
        </button>
      )}
    </fieldset>
  );
}
