// What has just been done, said aloud to those who listen, in sight wherever one has scrolled, with the way back.
import { Form } from "@remix-run/react";
import { useSay } from "./say.tsx";

/** @param undo the vacancy whose answer can be taken back at once. */
export function StatusLine({ text, undo }: { text?: string; undo?: string }) {
  const t = useSay();
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
    </div>
  );
}
