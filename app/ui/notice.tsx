// A message that stands in the way a little: something to know before going on.
import type { ReactNode } from "react";

export function Notice({ children }: { children: ReactNode }) {
  return (
    <div className="mb-5 rounded-lg border-2 border-on-notice/30 bg-notice px-4 py-3 text-on-notice">{children}</div>
  );
}
