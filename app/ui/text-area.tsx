// A labelled field for longer text, whose problem is read with it.
export function TextArea(props: {
  name: string;
  label: string;
  rows: number;
  value?: string;
  hint?: string;
  problem?: string;
}) {
  const { name, label, rows, value, hint, problem } = props;
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
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="input mt-1"
      />
    </div>
  );
}
