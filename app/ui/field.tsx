// A labelled field whose problem is read with it.
import { described, Labelled, type Labels } from "./labelled.tsx";

export function Field(
  props: Labels & {
    type?: "text" | "email" | "password" | "search" | "tel" | "date" | "time" | "number";
    value?: string;
    autoComplete?: string;
  },
) {
  const { type = "text", value, autoComplete } = props;
  return (
    <Labelled {...props}>
      <input
        {...described(props)}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        className="input mt-1"
      />
    </Labelled>
  );
}
