// A client's own words as chips: what was understood, beside the words that said it, with what the client says of each.
import type { World } from "#app/world/world.server.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { kindAndCode, type WishChoice } from "#db/vocabulary/wish.ts";
import { type Heard, hear, heardBy, keptChoices, phrasesOf } from "./wish-heard.server.ts";

export interface Chip {
  key: string;
  chosen: WishChoice;
}

export interface ChipGroup {
  /** `said`: the words themselves · `kept`: chosen before · `added` · `gone`: of words no longer there · `not`: not meant. */
  kind: "said" | "kept" | "added" | "gone" | "not";
  /** The client's words, of a group that was said. */
  evidence?: string;
  chips: Chip[];
}

/** What the form shows and sends; of the profile that is kept, and of the words as they are now. */
export interface WishesLooked {
  profile: Profile;
  /** The words that are kept with the profile. */
  kept: string;
  words: string;
  /** The words whose chips were shown, and what was chosen of them. */
  looked: string;
  chosen: ReadonlyMap<string, WishChoice>;
}

/** Readings beside the strongest of the same words: those half as sure are shown, and no more than a few. */
const nearlyAsSure = 0.5;
const mostOfOne = 4;

/**
 * The chips, grouped by the words that gave them and in their order, then what was chosen before, added, fell away or
 * was not meant. What the client chose in the form wins; then a change in the words; then the profile; then the words.
 */
export function chipGroups(world: Pick<World, "occupations">, looked: WishesLooked): ChipGroup[] {
  const now = heardBy(hear(world, looked.words));
  const before = heardBy(hear(world, looked.kept));
  const kept = keptChoices(looked.profile);
  const shown = heardBy(hear(world, looked.looked));
  const unasked = (key: string, said: Map<string, Heard>): WishChoice | undefined => {
    const mood = said.get(key)?.mood;
    const was = before.get(key)?.mood;
    if (mood !== was) return mood ?? (kept.has(key) ? "not" : undefined);
    return kept.get(key) ?? mood;
  };
  // Only what was changed by hand counts as chosen: the words may have changed since they were looked at.
  const byHand = (key: string): WishChoice | undefined => {
    const chosen = looked.chosen.get(key);
    return chosen !== unasked(key, shown) ? chosen : undefined;
  };
  const interests = [...now.values()].filter(({ key }) => kindAndCode(key).kind === "interest");
  const over = new Set(
    interests.filter(({ key }) => (byHand(key) ?? unasked(key, now)) === "not").map(({ evidence }) => evidence),
  );
  /** Work an interest leads to goes with it. */
  const falls = (key: string) => kindAndCode(key).kind === "occupation" && over.has(now.get(key)?.evidence ?? "");
  const chosenOf = (key: string): WishChoice | undefined => {
    if (falls(key)) return byHand(key) ?? (kept.has(key) ? "not" : undefined);
    return byHand(key) ?? unasked(key, now);
  };
  const groups = new Map<string, ChipGroup>();
  const put = (name: string, group: Omit<ChipGroup, "chips">, chip: Chip) => {
    const there = groups.get(name) ?? { ...group, chips: [] };
    there.chips.push(chip);
    groups.set(name, there);
  };
  const phrases = phrasesOf([...now.values()]);
  const worthShowing = shownFirst([...now.values()], phrases);
  for (const [key, { evidence }] of now) {
    const chosen = chosenOf(key);
    if (!chosen || !(worthShowing.has(key) || kept.has(key) || looked.chosen.has(key))) continue;
    const phrase = phrases(evidence);
    if (chosen === "not" && kept.get(key) === "not") put("not", { kind: "not" }, { key, chosen });
    else put(`said ${phrase}`, { kind: "said", evidence: phrase }, { key, chosen });
  }
  for (const key of new Set([...kept.keys(), ...looked.chosen.keys()])) {
    const chosen = chosenOf(key);
    if (now.has(key) || !chosen || (chosen === "not" && kept.get(key) === "not")) continue;
    const kind = before.has(key) && kept.has(key) ? "gone" : kept.has(key) ? "kept" : "added";
    // A chip of words that were typed and taken back again was never chosen by anybody.
    if (kind === "added" && shown.has(key)) continue;
    put(kind, { kind }, { key, chosen });
  }
  return inOrder([...groups.values()], looked.words);
}

/** The keys shown unasked: the surest work of each phrase and mood, and everything that is not work. */
function shownFirst(heard: Heard[], phraseOf: (evidence: string) => string): Set<string> {
  const shown = new Set<string>();
  const met = new Map<string, { best: number; count: number }>();
  for (const { key, mood, evidence, weight } of heard) {
    if (kindAndCode(key).kind !== "occupation") {
      shown.add(key);
      continue;
    }
    const name = `${mood} ${phraseOf(evidence)}`;
    const group = met.get(name) ?? { best: weight, count: 0 };
    met.set(name, group);
    if (group.count >= mostOfOne || weight < nearlyAsSure * group.best) continue;
    group.count++;
    shown.add(key);
  }
  return shown;
}

const kinds: ChipGroup["kind"][] = ["said", "kept", "added", "gone", "not"];

function inOrder(groups: ChipGroup[], words: string): ChipGroup[] {
  const at = ({ evidence }: ChipGroup) => (evidence === undefined ? 0 : words.indexOf(evidence));
  return groups.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || at(a) - at(b));
}
