// Pages seldom gone to: on a phone folded under one word, on a wide screen beside the others. It needs no script.

import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSay } from "./say.tsx";

/** @param current what the page is called where one is on one of them: it is said also while they are folded */
export function MorePages({ current, children }: { current?: string; children: ReactNode }) {
  const t = useSay();
  return (
    // Folded again on the next page.
    <details key={useLocation().pathname} className="group/more unfold max-md:open:w-full">
      <summary className="min-h-11 list-none content-center rounded px-1.5 hover:bg-tint sm:px-2 [&::-webkit-details-marker]:hidden">
        {t("common.more")}
        {current ? <strong className="text-accent">{`: ${current}`}</strong> : null}
        <span aria-hidden="true" className="ms-0.5 inline-block text-accent text-xs group-open/more:rotate-180">
          ▼
        </span>
      </summary>
      <div className="flex flex-wrap gap-x-1">{children}</div>
    </details>
  );
}
