// A labelled field for longer text, whose problem is read with it.
import { described, Labelled, type Labels } from "./labelled.tsx";

export function TextArea(props: Labels & { rows: number; value?: string }) {
  return (
    <Labelled {...props}>
      <textarea {...described(props)} rows={props.rows} defaultValue={props.value} className="input mt-1" />
    </Labelled>
  );
}
