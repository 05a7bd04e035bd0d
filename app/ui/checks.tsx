// Several things to tick, under their common question.
import type { Option } from "./select.tsx";

export function Checks(props: {
  name: string;
  label: string;
  hint?: string;
  options: Option[];
  values: readonly string[];
}) {
  const { name, label, hint, options, values } = props;
  return (
    <fieldset id={`field-${name}`} tabIndex={-1} aria-describedby={hint ? `field-${name}-hint` : undefined}>
      <legend className="font-semibold">{label}</legend>
      {hint ? (
        <p id={`field-${name}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {options.map((option) => (
          <label key={option.value} className="inline-flex min-h-11 items-center gap-3 first-letter:uppercase">
            <input
              type="checkbox"
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              className="size-5 shrink-0 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
