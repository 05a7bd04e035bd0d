// What an ad might be coded as besides what was read of it: where two coders would part, the other's choice.
import type { Locale } from "#db/vocabulary/lists.ts";
import { commonness } from "./common-groups.ts";
import type { OccupationHit } from "./index.ts";
import type { TitleReader } from "./look-alike.ts";
import { partedGroups } from "./parted-groups.ts";
import { languageOrder } from "./spans.ts";
import { readDescription } from "./support.ts";

/** How many an ad is given at least, where one was read at all. */
const wanted = 3;
/** All of these weigh less than the weakest reading: a guess for a coder to choose from, not for matching. */
const heaviest = 0.1;

/**
 * Groups to add behind what was read of an ad, until there are three. The text of the ad chooses among those that are
 * often coded instead; weights are at most 0.1, evidence is empty where only custom speaks for a group.
 */
export function alternatives(
  reader: TitleReader,
  related: ReadonlyMap<string, Record<string, number>>,
  read: readonly { isco4: string }[],
  text: string,
  lang?: Locale,
): OccupationHit[] {
  const [first] = read;
  if (!first || read.length >= wanted) return [];
  const scores = new Map<string, number>();
  const raise = (isco4: string, score: number) => {
    if (!read.some((hit) => hit.isco4 === isco4)) scores.set(isco4, Math.max(score, scores.get(isco4) ?? 0));
  };
  (partedGroups().get(first.isco4) ?? []).forEach((isco4, at) => {
    raise(isco4, 0.8 - 0.1 * at);
  });
  for (const [isco4, closeness] of Object.entries(related.get(first.isco4) ?? {})) raise(isco4, 0.5 * closeness);
  const support = readDescription(reader.lexicon, reader.tellings, text, languageOrder(text.slice(0, 500), lang));
  for (const hit of support.hits) raise(hit.isco4, 0.75 * support.share(hit.isco4));
  return [...scores]
    .map(([isco4, score]) => ({ isco4, score: score + 0.25 * support.share(isco4) + 0.05 * commonness(isco4) }))
    .sort((a, b) => b.score - a.score || (a.isco4 < b.isco4 ? -1 : 1))
    .slice(0, wanted - read.length)
    .map(({ isco4, score }) => {
      const said = support.hits.find((hit) => hit.isco4 === isco4);
      const weight = Math.round(heaviest * Math.min(1, score) * 1000) / 1000;
      return { isco4, weight, evidence: said?.evidence ?? "", title: said?.title ?? "" };
    });
}
