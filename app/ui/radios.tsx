// A few choices side by side, one of which is taken; the problem is read with their common question.
import type { Option } from "./select.tsx";

export function Radios(props: { name: string; label: string; options: Option[]; value?: string; problem?: string }) {
  const { name, label, options, value, problem } = props;
  return (
    <fieldset
      id={`field-${name}`}
      tabIndex={-1}
      aria-describedby={problem ? `field-${name}-problem` : undefined}
      className={problem ? "border-against border-s-4 ps-3" : ""}
    >
      <legend className="font-semibold">{label}</legend>
      {problem ? (
        <p id={`field-${name}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} className="inline-flex min-h-11 items-center gap-2">
            <input
              type="radio"
              name={name}
              value={option.value}
              defaultChecked={option.value === value}
              className="size-5 accent-accent"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
