// What has just been done, said aloud to those who listen, in sight wherever one has scrolled; the way back stands beside it.
import type { ReactNode } from "react";

export function Said({ text, children }: { text?: string; children?: ReactNode }) {
  return (
    <div className={text ? "status-bar print:hidden" : "sr-only"}>
      <div role="status" aria-live="polite">
        {text ? <p>{text}</p> : null}
      </div>
      {text ? children : null}
    </div>
  );
}
