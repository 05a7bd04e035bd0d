// From an ad's title – and its text where the title says too little – to ranked unit groups with the words that decided.
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Word, words } from "#search/language/fold.ts";
import { repairBreaks } from "#search/language/repair.ts";
import { commonness } from "./common-groups.ts";
import { narrow } from "./compound-meaning.ts";
import type { OccupationHit } from "./index.ts";
import { lookAlike, remarks, type Tally, type TitleReader } from "./look-alike.ts";
import { genericPost, nameFields } from "./posts.ts";
import { findSpans, languageOrder, type Span } from "./spans.ts";
import { readDescription, type Support } from "./support.ts";

/** "Kevättori Oy hakee …": what a company is called is no occupation. */
const company =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&.'’-]{0,40}\s{1,3}){1,4}(?:Oyj?|AB|Ab|Abp|Ky|Tmi|ry|rf|Ltd|Inc|GmbH|Group|Osk|Oyj|konserni|-konserni|Lane|Street|Road|Avenue)\b\.?/gu;
/** What stands before this is who is looking; after it, whom. */
const seeking =
  /\b(hakee|etsii|haetaan|haemme|etsimme|palkkaa|rekrytoi|kaipaa|söker|sökes|sökas|rekryterar|anställer|is looking for|are looking for|looking for|seeks|hiring|is hiring|wanted)\b/iu;

/** Of a title no more than `letters` are read: what comes after is the text of an ad whose lines ran together. */
const limits = { hits: 8, weakest: 0.12, letters: 400 };
/** What a text describes counts about as much as what the title's own groups gain by it. */
const described = { base: 0.6, gain: 0.3, least: 0.5 };

const vocationalTeacher = "2320";
/** Words for a trade as a school calls it: sähköala, terveysala, autotekniikka, restaurangbranschen. */
const trade = /(ala|alan|tekniikka|tekniikan|branschen?|teknik)$/u;

/** A capital inside a title that has small letters: rather a name than a misspelt occupation ("till Fiskars"). */
function looksLikeName(title: string, word: Word | undefined): boolean {
  if (!word || word.at === 0 || !/\p{Lu}\p{Ll}/u.test(title.slice(word.at, word.end))) return false;
  return /\p{Ll}\s$/u.test(title.slice(0, word.at));
}

/** How much a place in the title counts: in brackets, or after a comma, dash or colon, it is mostly a remark. */
function placeFactor(title: string, at: number): number {
  const before = title.slice(0, at);
  if ((before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)) return 0.72;
  if (/[,;:|]|\s[-–—]\s/.test(before.trim())) return 0.88;
  return 1;
}

/** Groups of the spans with their weights; a title of several groups leans on what the rest of the ad is about. */
function tally(
  title: string,
  text: readonly Word[],
  spans: Span[],
  support: Support | undefined,
  generic: (span: Span) => boolean,
): Map<string, Tally> {
  const named = spans.filter((span) => span.kind === "title" && span.quality > 0.6);
  const sure = named.some((span) => span.groups.size === 1 && !generic(span));
  const field = new Map<string, number>();
  for (const span of spans) {
    if (span.kind !== "title")
      for (const [code, weight] of span.groups) field.set(code, Math.max(weight, field.get(code) ?? 0));
  }
  // "Tuntiopettaja, sähköala": a trade is taught at a vocational school.
  if (spans.some((span) => span.kind !== "title" && trade.test(text[span.to - 1]?.text ?? "")))
    field.set(vocationalTeacher, Math.max(0.9, field.get(vocationalTeacher) ?? 0));
  const seeker = seeking.exec(title)?.index ?? 0;
  const afterwards = named.some((span) => (text[span.from]?.at ?? 0) > seeker);
  const found = new Map<string, Tally>();
  for (const span of spans) {
    const first = text[span.from];
    const last = text[span.to - 1];
    if (!first || !last) continue;
    const vague = generic(span);
    const shared = span.groups.size > 1 || (vague && support !== undefined);
    const lessThan = vague && named.some((other) => other !== span && !generic(other)) ? 0.8 : 1;
    const share = span.kind === "title" ? (shared && sure ? 0.62 : 1) : named.length > 0 ? 0.2 : 1;
    for (const [code, central] of span.groups) {
      const leaning = 0.5 * (field.get(code) ?? 0) + 0.8 * (support?.share(code) ?? 0) + 0.12 * commonness(code);
      const choice = span.kind !== "title" ? 1 : shared ? 0.62 + 0.38 * Math.min(1, leaning) : 1;
      const weight =
        span.quality *
        central *
        share *
        choice *
        lessThan *
        placeFactor(title, first.at) *
        (afterwards && first.at < seeker ? 0.5 : 1);
      const before = found.get(code);
      if (before && before.weight >= weight) continue;
      found.set(code, { weight, at: first.at, evidence: title.slice(first.at, last.end), title: span.title });
    }
  }
  return found;
}

function ranked(found: Map<string, Tally>, support: Support | undefined): OccupationHit[] {
  const order = [...found].map(([isco4, hit]) => {
    const bonus = 0.03 * commonness(isco4) + 0.04 * (support?.share(isco4) ?? 0) - Math.min(0.05, hit.at / 1000);
    return { isco4, hit, rank: hit.weight + bonus };
  });
  return order
    .sort((a, b) => b.rank - a.rank || (a.isco4 < b.isco4 ? -1 : 1))
    .filter(({ hit }) => hit.weight >= limits.weakest)
    .slice(0, limits.hits)
    .map(({ isco4, hit }) => ({
      isco4,
      weight: Math.round(Math.min(1, hit.weight) * 1000) / 1000,
      evidence: hit.evidence,
      title: hit.title,
    }));
}

/** "Ohjaaja", "Kuljettaja", "Assistant": the text says which, among the groups such a post may be in. */
function describe(found: Map<string, Tally>, posts: readonly Post[], support: Support): void {
  for (const { prefixes, at, evidence } of posts) {
    for (const hit of support.hits) {
      if (narrow(new Map([[hit.isco4, 1]]), prefixes).size === 0) continue;
      const share = support.share(hit.isco4);
      const weight = described.base + described.gain * share;
      const before = found.get(hit.isco4);
      if (share >= described.least && (!before || before.weight < weight)) {
        found.set(hit.isco4, { weight, at, evidence: `${evidence} … ${hit.evidence}`, title: hit.title });
      }
    }
  }
}

interface Post {
  prefixes: readonly string[];
  at: number;
  evidence: string;
}

/**
 * Ranked unit groups of an ad. The title outweighs the text: the text decides between the groups of a shared title
 * ("ohjaaja"), and is read for occupations only where the title names none.
 */
export function readTitle(reader: TitleReader, title: string, description?: string, lang?: Locale): OccupationHit[] {
  const whole = repairBreaks(title.slice(0, limits.letters)).replace(company, (name) => " ".repeat(name.length));
  const text = reader.undotted.read(words(whole));
  const order = languageOrder(`${title} ${(description ?? "").slice(0, 500)}`, lang);
  const plain = findSpans(reader.lexicon, text, order, undefined, false);
  const met = plain.some((span) => span.kind === "title")
    ? plain
    : findSpans(reader.lexicon, text, order, reader.similar, false).filter(
        (span) =>
          !span.guessed || !(remarks.test(text[span.from]?.text ?? "") || looksLikeName(whole, text[span.from])),
      );
  const spans = nameFields(met, text, reader);
  const generic = (span: Span) => genericPost(span, text, reader) !== undefined;
  const clear = spans.some(
    (span) => span.kind === "title" && span.groups.size === 1 && span.quality > 0.6 && !generic(span),
  );
  const support =
    clear || !description ? undefined : readDescription(reader.lexicon, reader.tellings, description, order);
  const found = tally(whole, text, spans, support, generic);
  if (support) {
    const posts = spans.flatMap((span) => {
      const prefixes = genericPost(span, text, reader);
      const word = text[span.from];
      return prefixes && word ? [{ prefixes, at: word.at, evidence: whole.slice(word.at, word.end) }] : [];
    });
    describe(found, posts, support);
  }
  const best = Math.max(0, ...[...found.values()].map((hit) => hit.weight));
  if (best < 0.55 && text.length > 0) lookAlike(text, reader, found);
  if (support && !spans.some((span) => span.kind === "title" && span.quality > 0.6)) {
    for (const hit of support.hits) {
      const before = found.get(hit.isco4);
      if (!before || before.weight < hit.weight) found.set(hit.isco4, { ...hit, at: 0 });
      else found.set(hit.isco4, { ...before, weight: Math.min(1, before.weight + 0.3 * hit.weight) });
    }
  }
  return ranked(found, support);
}
