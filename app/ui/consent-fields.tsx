// A consent is written down: what it means in plain words, when it was given, until when, and that it was read together.
import { Field } from "./field.tsx";
import { Radios } from "./radios.tsx";
import { useSay } from "./say.tsx";

const parts = [
  ["keptHeading", "kept"],
  ["neverHeading", "never"],
  ["seesHeading", "sees"],
  ["endsHeading", "ends"],
] as const;

export function ConsentText() {
  const t = useSay();
  return (
    <div className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {parts.map(([heading, text]) => (
        <div key={heading}>
          <h3>{t(`opening.${heading}`)}</h3>
          <p>{t(`opening.${text}`)}</p>
        </div>
      ))}
    </div>
  );
}

export function ConsentFields(props: {
  today: string;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { today, typed, problemOf } = props;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          name="consentOn"
          type="date"
          label={t("opening.consentOn")}
          value={typed?.consentOn ?? today}
          problem={problemOf("consentOn")}
        />
        <Radios
          name="months"
          label={t("opening.months")}
          options={(["6", "12", "24"] as const).map((value) => ({ value, label: t(`opening.months_${value}`) }))}
          value={typed?.months ?? "12"}
          problem={problemOf("months")}
        />
      </div>
      <Tick
        name="together"
        label={t("opening.together")}
        ticked={typed?.together === "yes"}
        problem={problemOf("together")}
      />
    </>
  );
}

/** One thing to confirm. */
export function Tick(props: { name: string; label: string; ticked?: boolean; problem?: string }) {
  const { name, label, ticked, problem } = props;
  return (
    <div className={problem ? "border-against border-s-4 ps-3" : ""}>
      {problem ? (
        <p id={`field-${name}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <label className="inline-flex min-h-11 items-center gap-3 font-semibold">
        <input
          id={`field-${name}`}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={ticked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `field-${name}-problem` : undefined}
          className="size-6 shrink-0 accent-accent"
        />
        {label}
      </label>
    </div>
  );
}
