// A labelled field whose problem is read with it.
export function Field(props: {
  name: string;
  label: string;
  type?: "text" | "email" | "password" | "search" | "tel" | "date" | "time" | "number";
  value?: string;
  hint?: string;
  problem?: string;
  autoComplete?: string;
}) {
  const { name, label, type = "text", value, hint, problem, autoComplete } = props;
  // The list of what needs mending leads here.
  const id = `field-${name}`;
  const described = [hint ? `${id}-hint` : "", problem ? `${id}-problem` : ""].filter(Boolean).join(" ");
  return (
    <div className={problem ? "border-against border-s-4 ps-3" : ""}>
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
