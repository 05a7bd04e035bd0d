// What was just done with a waiting ad; one that was taken away can be put back.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { StatusLine } from "./status-line.tsx";

export function WaitingDone({ said, undo }: { said: string | undefined; undo: string | undefined }) {
  const t = useSay();
  return (
    <StatusLine text={said}>
      {undo ? (
        <Form method="post" action="/te/waiting?index" reloadDocument>
          <input type="hidden" name="id" value={undo} />
          <button type="submit" name="act" value="restore" className="button shrink-0">
            {t("bring.undo")}
          </button>
        </Form>
      ) : null}
    </StatusLine>
  );
}
