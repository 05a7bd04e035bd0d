// One button of an officer's beside a question: take it, give it back, take the answer back.
import { Form } from "@remix-run/react";

export function OfficerAct(props: {
  id: string;
  act: "undo" | "take" | "give_back";
  label: string;
  /** What the button says to those who do not see where it stands. */
  named?: string;
}) {
  const { id, act, label, named } = props;
  return (
    <Form method="post" action={`/te/questions/${id}`} preventScrollReset>
      <button type="submit" name="act" value={act} className="button shrink-0" aria-label={named}>
        {label}
      </button>
    </Form>
  );
}
