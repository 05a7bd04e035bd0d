// Titles while they are being typed: "keitti" → keittiöapulainen. What is typed whole is read by readTitle instead.
import type { Locale } from "#db/vocabulary/lists.ts";
import { fold, foldLoose } from "#search/language/fold.ts";
import { commonness } from "./common-groups.ts";

/** One name of a unit group. */
export interface NamedGroup {
  isco4: string;
  lang: Locale;
  text: string;
}

export interface Completion extends NamedGroup {
  /** 0–1: 1 is the title itself, then titles that begin so, then those with such a word, then such a part of a word. */
  score: number;
}

/** Letters before anything is offered: fewer begin half of all titles. */
const fewest = 2;
/** Letters before a part inside a word counts: "hoit" is in lähihoitaja, "ta" is everywhere. */
const fewestInside = 4;

const worth = { whole: 1, start: 0.9, word: 0.8, inside: 0.6 };
/** What a title typed without its dots loses: "kok" is "kök" only where no "kok…" is meant. */
const withoutDots = 0.02;
/** The title itself stands before every other, also of common work. */
const notWhole = 0.99;
/** How much two equally good titles may differ by which work is more common, and by what is left to type. */
const commonShare = 0.06;
const lengthShare = 0.03;

/** How well what is typed begins a title, 0–1; both folded alike. */
function closeness(typed: string, title: string): number {
  if (title === typed) return worth.whole;
  if (title.startsWith(typed)) return worth.start;
  const at = title.indexOf(typed);
  if (at < 0) return 0;
  for (let from = at; from > 0; from = title.indexOf(typed, from + 1))
    if (/[^\p{L}\p{N}]/u.test(title[from - 1] ?? "")) return worth.word;
  return typed.length >= fewestInside ? worth.inside : 0;
}

/** Builds a completer over titles; pure, a few milliseconds a call at the vocabulary's size. */
export function buildCompleter(names: readonly NamedGroup[]): (typed: string, most: number) => Completion[] {
  const titles = names.map((name) => ({ name, folded: fold(name.text), loose: foldLoose(name.text) }));
  return (typed, most) => {
    const exact = fold(typed);
    const loose = foldLoose(typed);
    const best = new Map<string, Completion>();
    if (exact.length < fewest) return [];
    for (const { name, folded, loose: looser } of titles) {
      const met = Math.max(closeness(exact, folded), closeness(loose, looser) - withoutDots);
      if (met <= 0) continue;
      const left = 1 - exact.length / Math.max(folded.length, exact.length);
      const near = met + commonShare * commonness(name.isco4) - lengthShare * left;
      const score = met === worth.whole ? 1 : Math.min(notWhole, near);
      const before = best.get(name.isco4);
      if (!before || before.score < score) best.set(name.isco4, { ...name, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score || (a.isco4 < b.isco4 ? -1 : 1)).slice(0, most);
  };
}
