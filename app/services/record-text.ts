// Plain text to be copied into the patient system: Rinnalla is a working tool, not the record.
import type { Wording } from "./wording.server.ts";

/** Lines of "label: value" under the sentence that says where they come from; what is empty is left out. */
export function recordOf(rows: [label: string, value: string][], { t }: Wording): string {
  const lines = rows
    .filter(([, value]) => value !== "")
    .map(([label, value]) => (label ? `${label}: ${value}` : value));
  return [t("visit.recordHead"), ...lines].join("\n");
}
