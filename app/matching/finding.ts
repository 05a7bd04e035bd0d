// What one criterion finds: something for, against or to ask, with its points; and what makes a wish a must.
import type { ClientFacts, Reason, VacancyFacts } from "./facts.ts";

export type Finding =
  | { side: "for"; reason: Reason; points: number }
  /** `hides`: a must is broken by something the vacancy states. */
  | { side: "against"; reason: Reason; points: number; hides: boolean }
  /** `unjudged`: a must, or the occupation, cannot be judged before this is known. */
  | { side: "ask"; reason: Reason; points: number; unjudged: boolean }
  /** Orders only: nothing worth a sentence. */
  | { side: "silent"; points: number };

export type Criterion = (client: ClientFacts, vacancy: VacancyFacts) => Finding[];

export const speaksFor = (reason: Reason, points: number): Finding => ({ side: "for", reason, points });
export const speaksAgainst = (reason: Reason, points: number, hides = false): Finding => ({
  side: "against",
  reason,
  points,
  hides,
});
export const toAsk = (reason: Reason, points: number, unjudged = false): Finding => ({
  side: "ask",
  reason,
  points,
  unjudged,
});

/** Is the criterion at this path a must? A named path covers all below it: `conditions.avoid` covers `….heights`. */
export function isMust(client: ClientFacts, path: string): boolean {
  return client.must.some((named) => path === named || path.startsWith(`${named}.`));
}

/** Codes in one parameter. */
export const list = (codes: readonly string[]): string => codes.join(",");

/** Points for `n` things found, never more than `most`. */
export const upTo = (n: number, each: number, most: number): number => Math.min(n * each, most);
