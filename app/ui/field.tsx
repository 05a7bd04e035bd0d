// A labelled field whose problem is read with it.
import { useId } from "react";

export function Field(props: {
  name: string;
  label: string;
  type?: "text" | "email" | "password" | "search";
  value?: string;
  hint?: string;
  problem?: string;
  autoComplete?: string;
}) {
  const id = useId();
  const { name, label, type = "text", value, hint, problem, autoComplete } = props;
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div id={`field-${name}`} className={problem ? "border-against border-s-4 ps-3" : ""}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p id={`${id}-problem`} className="font-semibold text-against">
          {problem}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="input mt-1"
      />
    </div>
  );
}
