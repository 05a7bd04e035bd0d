// Finds the places a running text names, in any of the three languages, and how it uses them.
import type { Postcode } from "#db/reference/postcodes.ts";
import { readCapitalRegion } from "./capital-region.ts";
import { roleHere, type Spot } from "./context.ts";
import type { PlaceHit } from "./hit.ts";
import { isListedAfter, linkListed } from "./listed.ts";
import { longestName, type Sense } from "./lookup.ts";
import { readPostcodes } from "./postcode-text.ts";
import { cutTogether } from "./run-together.ts";

export interface Known {
  lookup: Map<string, Sense[]>;
  postcode(code: string): Postcode | undefined;
  /** Municipalities of a wellbeing services county, by the region that has its name. */
  countyOfRegion(region: string): string[];
  regionOf(municipality: string): string | undefined;
}

export interface Token {
  text: string;
  at: number;
  end: number;
}

export interface Found {
  hit: PlaceHit;
  /** The case of the word itself, before its neighbours made more of it. */
  written: Sense["role"];
  /** Several places of that name: settled by what else the text names. */
  rivals: Sense[];
  /** Parts of other towns that bear a town's name: Tammela is a town and a part of Tampere. */
  parts: Sense[];
}

/** Hits in the order of the text; each stretch of the text is read once, the longest name first. */
export function readPlaces(text: string, known: Known): PlaceHit[] {
  const whole = [...readCapitalRegion(text), ...postcodeHits(text, known)];
  const taken = whole.map((hit) => [hit.at, hit.at + hit.evidence.length] as const);
  const tokens = tokensOf(text).flatMap((token) =>
    isCapital(text, token.at) ? cutTogether(token, known.lookup) : [token],
  );
  const lowerCaseText = text === text.toLowerCase();
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; ) {
    const listed = isListedAfter(text, found.at(-1)?.hit, tokens[i]?.at ?? 0);
    const step = isTaken(tokens[i], taken) ? undefined : placeAt(text, tokens, i, { lowerCaseText, listed }, known);
    if (step) found.push(step.found);
    i += step?.length ?? 1;
  }
  linkListed(text, found);
  const settled = settle(inTheirTowns(text, found), whole);
  return [...whole, ...settled].sort((a, b) => a.at - b.at);
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu))
    tokens.push({ text: match[0].toLowerCase(), at: match.index, end: match.index + match[0].length });
  return tokens;
}

function isCapital(text: string, at: number): boolean {
  return text.charAt(at) !== text.charAt(at).toLowerCase();
}

function isTaken(token: Token | undefined, taken: (readonly [number, number])[]): boolean {
  return token !== undefined && taken.some(([from, to]) => token.at >= from && token.at < to);
}

function postcodeHits(text: string, known: Known): PlaceHit[] {
  const townMeans = (word: string) =>
    known.lookup.get(word.toLowerCase())?.flatMap(({ name }) => name.place.codes) ?? [];
  return readPostcodes(text, known.postcode, townMeans).map(({ row, at, end }) => ({
    kind: "postcode",
    codes: [row.municipality],
    region: known.regionOf(row.municipality),
    postcode: row.code,
    lat: row.lat,
    lon: row.lon,
    role: "address",
    evidence: text.slice(at, end),
    at,
  }));
}

function placeAt(text: string, tokens: Token[], i: number, around: Around, known: Known) {
  for (let length = longestName; length > 0; length--) {
    const span = tokens.slice(i, i + length);
    const first = span[0];
    const last = span.at(-1);
    if (!first || !last || span.length < length || !isOneName(text, span)) continue;
    const senses = known.lookup.get(span.map((token) => token.text).join(" "));
    if (!senses) continue;
    const spot = spotOf(text, tokens, i, i + length - 1, around);
    const found = chooseSense(senses, spot, known);
    if (found) return { found, length };
  }
  return undefined;
}

/** Words of one name have a single space, hyphen, colon or full stop between them. */
function isOneName(text: string, span: Token[]): boolean {
  return span.every((token, i) => {
    const previous = span[i - 1];
    return !previous || /^(?:[-–:.\u00a0 ]|\. )$/.test(text.slice(previous.end, token.at));
  });
}

type Around = Pick<Spot, "lowerCaseText" | "listed">;

function spotOf(text: string, tokens: Token[], from: number, to: number, around: Around): Spot {
  const neighbour = (a: Token | undefined, b: Token | undefined, wanted: Token | undefined) =>
    a && b && wanted && /^[ \u00a0]$/.test(text.slice(a.end, b.at)) ? wanted.text : "";
  const [previous, first, last, next, second] = [
    tokens[from - 1],
    tokens[from],
    tokens[to],
    tokens[to + 1],
    tokens[to + 2],
  ];
  const after = neighbour(last, next, next);
  return {
    text,
    at: first?.at ?? 0,
    end: last?.end ?? 0,
    before: neighbour(previous, first, previous),
    after,
    afterNext: after ? neighbour(next, second, second) : "",
    ...around,
  };
}

function chooseSense(senses: Sense[], spot: Spot, known: Known): Found | undefined {
  const strong = senses.find((sense) => sense.name.caution !== "part");
  const fitting = strong ? [strong] : senses;
  const holding = fitting.filter((sense) => roleHere(sense, spot) !== undefined || followsItsTown(sense, spot, known));
  const chosen = holding[0];
  if (!chosen) return undefined;
  const parts = strong ? senses.filter(({ name, role }) => name.caution === "part" && role === chosen.role) : [];
  return { hit: hitOf(chosen, spot, known), written: chosen.role, rivals: holding, parts };
}

/** "Helsingin Kallio", "Espoo Tapiola". */
function followsItsTown(sense: Sense, spot: Spot, known: Known): boolean {
  const isPart = sense.name.caution === "part" && spot.text.charAt(spot.at) !== spot.text.charAt(spot.at).toLowerCase();
  const towns = isPart ? known.lookup.get(spot.before) : undefined;
  return towns?.some((town) => town.name.place.codes[0] === sense.name.place.codes[0]) ?? false;
}

function hitOf(sense: Sense, spot: Spot, known: Known): PlaceHit {
  const { place } = sense.name;
  const role = roleHere(sense, spot) ?? sense.role;
  const evidence = spot.text.slice(spot.at, spot.end);
  const ofCounty = place.kind === "region" && /^(hyvinvointialue|välfärdsområde|wellbeing)/.test(spot.after);
  if (ofCounty && place.region)
    return { ...place, kind: "county", codes: known.countyOfRegion(place.region), role, evidence, at: spot.at };
  return { ...place, codes: [...place.codes], role, evidence, at: spot.at };
}

/** "Tammela, Tampere", "Tampereen Tammelassa": a town's name beside another town of which it is a part. */
function inTheirTowns(text: string, found: Found[]): Found[] {
  return found.map((one, i) => {
    const beside = [found[i - 1], found[i + 1]].filter(
      (other) => other !== undefined && besideEachOther(text, one, other),
    );
    const towns = new Set(beside.flatMap((other) => other?.hit.codes ?? []));
    const part = one.parts.find(({ name }) => name.place.codes.some((code) => towns.has(code)));
    if (!part) return one;
    return { ...one, rivals: [part], hit: { ...one.hit, ...part.name.place, codes: [...part.name.place.codes] } };
  });
}

function besideEachOther(text: string, one: Found, other: Found): boolean {
  const [first, second] = one.hit.at < other.hit.at ? [one, other] : [other, one];
  const between = text.slice(first.hit.at + first.hit.evidence.length, second.hit.at);
  return /^(?:, ?| ?\()$/.test(between) || (between === " " && first.written === "genitive");
}

/** Where a name has several homes, the one in a municipality the text names too; else a lone one; else none. */
function settle(found: Found[], whole: PlaceHit[]): PlaceHit[] {
  const sure = [...whole, ...found.filter(({ rivals }) => rivals.length === 1).map(({ hit }) => hit)];
  const named = new Set(sure.flatMap((hit) => (hit.kind === "district" ? [] : hit.codes)));
  return found.flatMap(({ hit, rivals }) => {
    if (rivals.length === 1) return [hit];
    const home = rivals.find(({ name }) => name.place.codes.some((code) => named.has(code)));
    return home ? [{ ...hit, ...home.name.place, codes: [...home.name.place.codes] }] : [];
  });
}
