// A labelled list to choose one from, for long lists; its problem is read with it.
export interface Option {
  value: string;
  label: string;
}

export function Select(props: {
  name: string;
  label: string;
  options: Option[];
  /** More options, under headings. */
  groups?: { label: string; options: Option[] }[];
  value?: string;
  hint?: string;
  problem?: string;
}) {
  const { name, label, options, groups = [], value, hint, problem } = props;
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
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        className="input mt-1"
      >
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </div>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
