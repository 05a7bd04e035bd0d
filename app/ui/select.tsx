// A labelled list to choose one from, for long lists; its problem is read with it.
import { described, Labelled, type Labels } from "./labelled.tsx";

export interface Option {
  value: string;
  label: string;
}

export function Select(
  props: Labels & {
    options: Option[];
    /** More options, under headings. */
    groups?: { label: string; options: Option[] }[];
    value?: string;
  },
) {
  const { options, groups = [], value } = props;
  return (
    <Labelled {...props}>
      <select {...described(props)} defaultValue={value} className="input mt-1">
        <Options options={options} />
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            <Options options={group.options} />
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}

function Options({ options }: { options: Option[] }) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
