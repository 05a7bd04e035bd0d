// What has just been done, said aloud to those who listen, in sight wherever one has scrolled, with the way back.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSay } from "./say.tsx";

/**
 * @param undo the vacancy whose answer can be taken back at once
 * @param children another way back, where it is not an answer
 */
export function StatusLine(props: { text?: string; undo?: string; children?: ReactNode }) {
  const t = useSay();
  const { text, undo } = props;
  return (
    <div className={text ? "status-bar print:hidden" : "sr-only"}>
      <div role="status" aria-live="polite">
        {text ? <p>{text}</p> : null}
      </div>
      {undo ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="vacancy" value={undo} />
          <button type="submit" name="answer" value="undone" className="button shrink-0">
            {t("client.undo")}
          </button>
        </Form>
      ) : null}
      {props.children}
    </div>
  );
}
