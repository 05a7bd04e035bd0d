// A place beside a post says where the post is wished for, not what else is: "vahtimestariksi kouluun", "vanhainkotiin
// apulaiseksi". Read of wishes only; an ad's title has rules of its own.
import type { Word } from "#search/language/fold.ts";
import type { Span } from "./spans.ts";

/** What the other works of a place count for beside a post that is named: less than near a wish. */
const besidePost = 0.5;

/** Finnish cases of going to and being in a place. */
const placed = /(?:[aeiouyäö]{2}n|h[aeiouyäö]n|seen|siin|[ns]{1}s[aä]|ss[aä]|ll[aä]|lle)$/u;
const beforePlace: ReadonlySet<string> = new Set(["i", "på", "vid", "in", "at", "inom", "till"]);
const either: ReadonlySet<string> = new Set(["tai", "tahi", "eller", "or", "sekä", "ja", "och", "and"]);

/** A helper whose trade is not said: what at the place asks for no degree. */
const helperWord =
  /^(?:apulai\p{L}*|apuri\p{L}*|apuhom\p{L}*|aputö\p{L}*|aputyö\p{L}*|apukä\p{L}*|avusta\p{L}*|biträde\p{L}*|hjälpreda\p{L}*|medhjälpare|hjälpa|helper|helping|assistant|auxiliary|aide)$/u;
/** Groups whose posts are helpers; of these the elementary ones by their first digit. */
const helpers: ReadonlySet<string> = new Set(["5312", "5322", "5329", "5162"]);
const isHelper = (isco4: string) => isco4.startsWith("9") || helpers.has(isco4);
const helperLeast = 0.75;
const otherMost = 0.5;

function isPlace(span: Span, text: readonly Word[]): boolean {
  if (span.kind !== "work") return false;
  const last = text[span.to - 1]?.text ?? "";
  const before = [text[span.from - 1]?.text, text[span.from - 2]?.text];
  return placed.test(last) || before.some((word) => word !== undefined && beforePlace.has(word));
}

function helping(groups: Map<string, number>): Map<string, number> {
  if (![...groups.keys()].some(isHelper)) return groups;
  return new Map(
    [...groups].map(([isco4, central]) => [
      isco4,
      isHelper(isco4) ? Math.max(central, helperLeast) : Math.min(central, otherMost),
    ]),
  );
}

/** The spans of one clause, places read by the post that stands beside them. */
export function atPlaces(spans: Span[], text: readonly Word[]): Span[] {
  const helper = text.findIndex(({ text: word }) => helperWord.test(word));
  const unnamedHelper = helper >= 0 && !spans.some((span) => span.from <= helper && span.to > helper);
  return spans.map((span, at) => {
    if (!isPlace(span, text)) return span;
    if (unnamedHelper) return { ...span, groups: helping(span.groups) };
    const post = spans.slice(0, at).findLast((one) => one.kind === "title");
    // "siivoojaksi tai kouluun": the place is another wish.
    const apart = post !== undefined && either.has(text[post.to]?.text ?? "");
    if (!post || apart) return span;
    const groups = new Map([...span.groups].map(([isco4, central]) => [isco4, central * besidePost]));
    return { ...span, groups };
  });
}
