// When two ads are likely one: the same text for the same places. A short text says too little to tell.
import { createHash } from "node:crypto";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { tokens } from "#search/language/fold.ts";

const shortestText = 200;
const comparedText = 3000;

/** The same key under another reference is a likely duplicate; undefined where the ad says too little. */
export function duplicateKeyOf(draft: VacancyDraft): string | undefined {
  const text = draft.texts[draft.language];
  const description = text?.description ?? "";
  if (!text || description.length < shortestText) return undefined;
  const places = draft.facts.workplaces.map((w) => w.municipality ?? w.region ?? w.name ?? w.country).sort();
  const words = tokens(`${text.title} ${description.slice(0, comparedText)}`).join(" ");
  return createHash("sha256")
    .update(`${words}|${places.join(",")}`)
    .digest("hex");
}
