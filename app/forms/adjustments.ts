// What an employer can arrange, as a form sends it: yes, no, or not asked – which is no answer at all.
import { type Adjustment, adjustments } from "#db/vocabulary/lists.ts";

export type AdjustmentsSaid = Partial<Record<Adjustment, boolean>>;

export function readAdjustments(data: FormData): AdjustmentsSaid {
  const said = adjustments.flatMap((code) => {
    const answer = data.get(code);
    return answer === "yes" || answer === "no" ? [[code, answer === "yes"] as const] : [];
  });
  return Object.fromEntries(said);
}
