// Counts how many lines of a labelled set the engine reads right, and says what it read instead.
import type { Occupations, PhraseReading } from "#search/occupations/index.ts";

export interface Measured {
  right: number;
  /** Of titles: a right code is among the first three, alternatives behind what was read counted too. */
  withinThree: number;
  all: number;
  misses: string[];
}

const lines = (text: string) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));

interface Row {
  title: string;
  text?: string;
  accepted: readonly string[];
}

function measureRows(engine: Occupations, rows: readonly Row[]): Measured {
  const misses: string[] = [];
  let withinThree = 0;
  for (const { title, text = "", accepted } of rows) {
    const hits = engine.readTitle(title, text);
    const firstThree = [...hits, ...engine.alternatives(hits, text)].slice(0, 3);
    const nothing = hits.length === 0 && accepted.includes("-");
    if (nothing || firstThree.some((hit) => accepted.includes(hit.isco4))) withinThree++;
    if (accepted.includes(hits[0]?.isco4 ?? "-")) continue;
    const read = hits.slice(0, 3).map((hit) => `${hit.isco4} ${hit.weight} "${hit.evidence}" (${hit.title})`);
    misses.push(`${title} | ${accepted.join(" ")} | ${read.join(", ") || "-"}`);
  }
  return { right: rows.length - misses.length, withinThree, all: rows.length, misses };
}

/** A title is right when its first hit is among the codes of its line; `-` asks for no hit at all. */
export function measureTitles(engine: Occupations, set: string): Measured {
  const rows = lines(set).map(([title = "", codes = "", text]) => ({ title, text, accepted: codes.split(" ") }));
  return measureRows(engine, rows);
}

/** Whole ads, of which those without a label are left out. */
export function measureAds(
  engine: Occupations,
  ads: readonly { title: string; text: string; isco?: readonly string[] }[],
): Measured {
  const rows = ads.flatMap(({ title, text, isco }) => (isco ? [{ title, text, accepted: isco }] : []));
  return measureRows(engine, rows);
}

/** A wish leads to more groups than a coach would read: what is asked for must stand among the first of them. */
const readFirst = 8;

function codesOf(reading: PhraseReading, check: string): string[] {
  const of = (hits: { isco4: string }[]) => hits.map((hit) => hit.isco4);
  if (check === "yes") return of(reading.occupations.slice(0, readFirst));
  if (check === "no") return of(reading.excluded);
  if (check === "maybe") return of(reading.maybe);
  if (check === "interest") return reading.interests.map((interest) => interest.key);
  if (check === "sector") return reading.sectors.map((sector) => sector.code.replace("tol2008:", ""));
  if (check === "avoid" || check === "like" || check === "patterns" || check === "notPatterns")
    return reading.conditions[check];
  throw new Error(`no such check: ${check}`);
}

function holds(reading: PhraseReading, check: string): boolean {
  const [word = "", ...wanted] = check.trim().split(/\s+/);
  if (word.startsWith("not-")) {
    const kind = word.slice(4);
    const read = kind === "yes" ? reading.occupations.map((hit) => hit.isco4) : codesOf(reading, kind);
    return !wanted.some((code) => read.includes(code));
  }
  const read = codesOf(reading, word);
  return wanted.every((codes) => {
    const any = codes.split("/");
    return any.some((code) => read.includes(code)) || (any.includes("none") && read.length === 0);
  });
}

/** A phrase is right when every check of its line holds. */
export function measurePhrases(engine: Occupations, set: string): Measured {
  const misses: string[] = [];
  const rows = lines(set);
  for (const [phrase = "", checks = ""] of rows) {
    const reading = engine.readPhrase(phrase);
    const broken = checks.split(";").filter((check) => !holds(reading, check));
    if (broken.length === 0) continue;
    const of = (hits: { isco4: string; weight: number; evidence: string }[]) =>
      hits.slice(0, 6).map((hit) => `${hit.isco4} ${hit.weight} ${hit.evidence}`);
    misses.push(
      `${phrase} | ${broken.join(";")} | yes ${of(reading.occupations)} · no ${of(reading.excluded)} · maybe ${of(reading.maybe)} · ${JSON.stringify(reading.conditions)}`,
    );
  }
  const right = rows.length - misses.length;
  return { right, withinThree: right, all: rows.length, misses };
}
