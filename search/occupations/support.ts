// What the text of an ad is about: occupations named where it says whom it seeks, and the tasks and places it mentions.
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Word, words } from "#search/language/fold.ts";
import { repairBreaks } from "#search/language/repair.ts";
import type { OccupationHit } from "./index.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Kind, Occupation, Telling } from "./meaning.ts";
import { findSpans } from "./spans.ts";

export interface Support {
  /** 0–1: how much of the text speaks for a group, the best supported group being 1. */
  share(isco4: string): number;
  /** Occupations the text itself names, best first; weights at most 0.8. */
  hits: OccupationHit[];
}

/** Texts are read this far; what an ad is about stands at its beginning. */
const readLetters = 1600;

const seeking =
  /(haemme|haetaan|etsimme|etsitään|tehtävi|tehtävänä|työhön kuuluu|työ sisältää|työ on |hakee|etsii|palkkaamme|kaipaamme|tarvitsemme|tarvitaan|rekrytoimme|toimit|työskentelet|työtehtäv|tehtävänäsi|toimenkuva|työnkuva|pääset|tulet |vastaat|oletko|söker|sökes|arbetsuppgift|arbetar du|\bdu\b|som .{3,30} (?:arbetar|jobbar|får|kommer)|är du|anställer|rekryterar|looking for|\byou (?!are\b|have\b|can\b)|we seek|seeking|hiring|you will|your tasks|responsib|as an? )/i;
/** Lines about whom to ask name people's own posts, not the one that is open. */
const asking =
  /(lisätie|yhteyshenkil|tiedustel|kysymyks|puh\.|\bp\. ?\d|esimies|esihenkilö|kontakt|upplysning|frågor|contact|enquir|more information|ruokailu|henkilöstöetu)/i;

/** "Keräilet ja pakkaat …": a Finnish sentence that begins with what you do. */
const youDo = /^[\s–-]*\p{L}{2,}[aeiouyäö]t(?:\s|,)/u;
/** What one has done, what is an advantage, or what the employer is: not what one will do. */
const aside =
  /(kokemu|erfarenhet|experience|eduksi|plussaa|plussana|meriter|advantage|olemme|vi är |we are a|our company|yrityksemme|yritys(?!\p{L})|företag(?!\p{L})|company|tarjoamme|vi erbjuder|we offer|love it)/iu;

/** A telling word counts less than a task that is named. */
const tellingWeight = 0.45;
const kindWeight: Record<Kind, number> = { title: 1, task: 0.65, work: 0.5 };
/** Less than this in the whole text is no evidence. */
const enough = 0.4;

function sentences(text: string): string[] {
  return repairBreaks(text)
    .slice(0, readLetters)
    .split(/(?<=[.!?])\s+|\n+/)
    .filter((sentence) => sentence.trim() !== "");
}

interface TellingSpan extends Telling {
  title: string;
  from: number;
  to: number;
}

/** Telling words of a sentence, the longest at each place. */
function tellingSpans(lexicon: Lexicon<Telling>, text: readonly Word[], order: { lang: Locale }[]): TellingSpan[] {
  const plain = text.map((word) => word.text);
  const found: TellingSpan[] = [];
  for (let from = 0; from < plain.length; from++) {
    let best: TellingSpan | undefined;
    for (const { lang } of order) {
      for (const { to, entries } of lexicon.walk(plain, from, lang)) {
        const [entry] = entries;
        if (entry && (!best || to > best.to)) best = { groups: entry.meaning.groups, title: entry.text, from, to };
      }
    }
    if (!best) continue;
    found.push(best);
    from = best.to - 1;
  }
  return found;
}

/** Reads the beginning of an ad's text. Managers named in passing count little: they are whom to call. */
export function readDescription(
  lexicon: Lexicon<Occupation>,
  tellings: Lexicon<Telling>,
  description: string,
  order: { lang: Locale; worth: number }[],
): Support {
  const sums = new Map<string, number>();
  const named = new Map<string, OccupationHit>();
  // Short words tell other things in other languages: a Swedish "van" drives nothing.
  const own = order.filter(({ worth }) => worth >= 0.9);
  for (const sentence of sentences(description)) {
    const seeks = seeking.test(sentence);
    const certain = seeks ? 1 : youDo.test(sentence) ? 0.9 : 0.3;
    const beside = asking.test(sentence) && !seeks ? 0.15 : aside.test(sentence) ? (seeks ? 0.6 : 0.3) : 1;
    const factor = certain * beside;
    const text = words(sentence);
    const add = (isco4: string, weight: number, title: string, from: number, to: number) => {
      sums.set(isco4, (sums.get(isco4) ?? 0) + weight);
      const before = named.get(isco4);
      if (before && before.weight >= weight) return;
      const evidence = sentence.slice(text[from]?.at ?? 0, text[to - 1]?.end ?? 0);
      named.set(isco4, { isco4, weight, evidence, title });
    };
    for (const span of findSpans(lexicon, text, order.slice(0, 2), undefined, false)) {
      const spread = 1 / Math.sqrt(span.groups.size);
      for (const [isco4, central] of span.groups) {
        const manager = isco4.startsWith("1") && !seeks ? 0.4 : 1;
        const weight = kindWeight[span.kind] * span.quality * central * factor * manager * spread;
        add(isco4, weight, span.title, span.from, span.to);
      }
    }
    for (const { groups, title, from, to } of tellingSpans(tellings, text, own))
      for (const [isco4, central] of groups) add(isco4, tellingWeight * central * factor, title, from, to);
  }
  const most = Math.max(0, ...sums.values());
  const share = (isco4: string) => (sums.get(isco4) ?? 0) / Math.max(most, enough);
  const hits = [...named.values()]
    .map((hit) => ({ ...hit, weight: Math.min(0.8, 0.45 * hit.weight + 0.35 * share(hit.isco4)) }))
    .filter((hit) => hit.weight > 0.15)
    .sort((a, b) => b.weight - a.weight || (a.isco4 < b.isco4 ? -1 : 1));
  return { share, hits: hits.slice(0, 8) };
}
