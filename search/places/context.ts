// Whether a word that could be a place is one here, and in which role: capital letter, case ending, neighbours, commas.
import { bigTowns, titleStrangers, titleTowns } from "./caution.ts";
import { givenNames } from "./given-names.ts";
import type { PlaceRole } from "./hit.ts";
import type { Sense } from "./lookup.ts";
import {
  chains,
  companyForms,
  fromWords,
  intoWords,
  municipalNouns,
  personTitles,
  placeLabel,
  roads,
  workplaceNouns,
} from "./words-around.ts";

/** A candidate in its text. */
export interface Spot {
  text: string;
  at: number;
  end: number;
  /** Lower-case neighbours on the same line with nothing but a space between; "" where there is none. */
  before: string;
  after: string;
  afterNext: string;
  /** Named in one breath with the place before it: "Oulu, Kemi ja Tornio". */
  listed: boolean;
  /** Nobody typed a capital letter anywhere in the text. */
  lowerCaseText: boolean;
}

/** The role in which the sense holds here, or undefined where it is (or may well be) something else. */
export function roleHere(sense: Sense, spot: Spot): PlaceRole | undefined {
  if (roads.test(spot.after) || isWebAddress(spot) || isWrittenSmall(sense, spot)) return undefined;
  const { caution, series } = sense.name;
  const role = roleBySentence(sense, spot);
  if (caution === "free") return role === "bare" && givenNames.has(spot.before) ? undefined : role;
  if (givenNames.has(spot.before) || givenNames.has(spot.after) || personTitles.test(spot.before) || isCompany(spot))
    return undefined;
  if (sense.role === "genitive") return role === "locative" || municipalNouns.test(spot.after) ? role : undefined;
  if (sense.role !== "bare") {
    if (series && sense.series && sense.series !== series) return undefined;
    if (caution === "part" && sense.series === "outer" && /l[aä]$/.test(sense.name.name)) return undefined;
    return role;
  }
  const standsAlone =
    role !== "bare" || spot.listed || chains.has(spot.before) || isOwnSegment(spot) || endsTitle(sense, spot);
  return standsAlone ? role : undefined;
}

/** "i Åbo" and "Lahden toimipisteessä" are as good as a local case. */
function roleBySentence(sense: Sense, spot: Spot): PlaceRole {
  if (sense.role === "bare" && intoWords.has(spot.before)) return "locative";
  if (sense.role === "bare" && fromWords.has(spot.before)) return "from";
  if (
    sense.role === "bare" &&
    ourBefore.test(spot.text.slice(Math.max(0, spot.at - 12), spot.at)) &&
    placeNouns.test(spot.after)
  )
    return "locative";
  // "Bussilla Keravan asemalta" is where one comes from.
  if (sense.role === "genitive" && workplaceNouns.test(spot.after))
    return /(?:lt|st)[aä]$/.test(spot.after) ? "from" : "locative";
  return sense.role;
}

/** "Our Otaniemi office". */
const ourBefore = /(?:our|the|its) $/i;
const placeNouns =
  /^(?:office|warehouse|store|shop|site|restaurant|hotel|campus|depot|factory|plant|branch|terminal|clinic|school)$/;

function isWrittenSmall(sense: Sense, spot: Spot): boolean {
  const first = spot.text.charAt(spot.at);
  if (first !== first.toLowerCase()) return false;
  const { name, caution } = sense.name;
  if (spot.lowerCaseText && caution === "free") return false;
  return !(bigTowns.has(name) && caution === "free" && sense.role !== "bare" && sense.role !== "genitive");
}

/** www.hollola.fi, rekry@salo.fi */
function isWebAddress({ text, at, end }: Spot): boolean {
  return /[@.]/.test(text.charAt(at - 1)) || /^\.[a-z]/.test(text.slice(end, end + 2));
}

function isCompany(spot: Spot): boolean {
  return companyForms.test(spot.after) || companyForms.test(spot.afterNext);
}

/** The name has a line, a list item or a field of its own: "Lähihoitaja, Salo", "Turku/Salo/Loimaa", "Sijainti: Ii". */
function isOwnSegment({ text, at, end }: Spot): boolean {
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  const left = text.slice(lineStart, at);
  const right = text.slice(end, lineEnd);
  if (/@|\bpuh|\btel\b|\+358|\d{6}/i.test(left + right)) return false;
  const leftEdge = /(?:^|[,;/|•()·]|\s[-–—])\s*$/.test(left) || placeLabel.test(left);
  const rightEdge = /^\s*(?:$|[,;/|•()·.!]|[-–—]\s)/.test(right);
  if (!leftEdge || !rightEdge) return false;
  const next = right.match(/^\s*,\s*(\p{L}+)/u)?.[1]?.toLowerCase() ?? "";
  return !givenNames.has(next);
}

/** "Lähihoitaja Ii": small, and no name of a person, a firm or a thing one would meet at a title's end. */
function isSmallTitleTown({ name }: Sense): boolean {
  return name.caution === "risky" && name.place.kind === "municipality" && !titleStrangers.has(name.name);
}

/** "Myyjä Lahti": a town at the end of the first line, after a word that is no name or title of a person. */
function endsTitle(sense: Sense, { text, at, end, before }: Spot): boolean {
  const firstLine = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  if (at === 0 || firstLine.length >= 80 || end > firstLine.length) return false;
  const rest = firstLine.slice(end).trimEnd();
  if (rest === "") return before !== "" && (titleTowns.has(sense.name.name) || isSmallTitleTown(sense));
  // "Myyjä, Lahti Karisma": behind the comma the town, behind the town a shop's or a part's name.
  const behindComma = /(?:[,(|/]|\s[-–—])\s*$/.test(firstLine.slice(0, at));
  return titleTowns.has(sense.name.name) && behindComma && /^ \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?\)?$/u.test(rest);
}
