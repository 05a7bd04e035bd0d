// Stated places to workplaces: Finnish names, postcodes and codes to today's codes, everything else by name.
import type { Mode } from "#db/vocabulary/lists.ts";
import type { Workplace } from "#db/vocabulary/vacancy.ts";
import { countryCode } from "./countries.ts";
import { type Desk, withoutGaps } from "./desk.ts";
import type { FoundPlace } from "./reference.ts";

/** Helsinki, Espoo, Vantaa, Kauniainen. */
const capitalRegion = ["091", "049", "092", "235"];

export interface Address {
  name?: string;
  postcode?: string;
  street?: string;
  region?: string;
}

/** A workplace in Finland from an address's parts. A postcode that lies elsewhere than the stated town is left out. */
export function finnishWorkplace(desk: Desk, field: string, address: Address): Workplace | undefined {
  const town = address.name ? desk.reference.place(address.name) : undefined;
  const postcode = address.postcode ? readPostcode(desk, field, address.postcode, town?.municipality) : undefined;
  const region = !town && !postcode && address.region ? desk.reference.place(address.region) : undefined;
  const found = postcode ?? town ?? region;
  if (!found && !address.name && !address.street && !address.region) return undefined;
  if (!found)
    desk.report(field, "unknown_place", {
      text: (address.name ?? address.region ?? address.street ?? "").slice(0, 80),
    });
  return workplace(found, {
    street: address.street && /\d/.test(address.street) ? address.street : undefined,
    name: found?.municipality ? undefined : (address.name ?? address.region),
  });
}

/** A workplace with codes, at the point that was found. */
export function workplace(found: FoundPlace | undefined, more: { street?: string; name?: string } = {}): Workplace {
  return withoutGaps({
    country: "FI",
    municipality: found?.municipality,
    region: found?.region,
    postcode: found?.postcode,
    street: more.street,
    name: more.name,
    lat: found?.lat,
    lon: found?.lon,
    origin: "stated" as const,
  });
}

/** A workplace abroad: its codes are another country's and would be mistaken for ours, so only name and point stand. */
export function foreignWorkplace(country: string, name?: string, lat?: number, lon?: number): Workplace {
  const onEarth = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && (lat || lon);
  return withoutGaps({ country, name, ...(onEarth ? { lat, lon } : {}), origin: "stated" as const });
}

/** "8170" has lost its leading zero on the way through a spreadsheet. */
function readPostcode(desk: Desk, field: string, text: string, municipality?: string): FoundPlace | undefined {
  const digits = text.replace(/\s|^FI-?/gi, "");
  const found = /^\d{3,5}$/.test(digits) ? desk.reference.place(digits.padStart(5, "0")) : undefined;
  const fits = found?.postcode !== undefined && (municipality === undefined || found.municipality === municipality);
  if (!fits) desk.report(field, "unknown_place", { text: text.slice(0, 80) });
  return fits ? found : undefined;
}

export interface Location {
  workplaces: Workplace[];
  mode: Mode;
  placeFlexible: boolean | null;
}

const wholeCountry =
  /^(koko suomi|suomi|koko maa|valtakunnallinen|hela finland|finland|hela landet|kotimaa|(eri puolilla|ympäri|ympäri koko) suom(ea|en)|(runt om|runtom|olika delar av|på olika håll) i finland|(the )?whole (of )?finland|nationwide|all of finland|across finland)$/i;
const fullyRemote =
  /^(täysin |100 ?% )?(etätyö|etänä|etä|distans(arbete)?|på distans|remote|remote work|fully remote|work from home|home office|home[- ]based|kotoa( käsin)?|kotitoimisto|hemifrån|täysetä)$/i;
const maybeRemote = /etätyömahdollisuus|osittain etä|etätyö|etänä|distans|remote/i;
const partlyRemote = /mahdollisuus|osittain|möjlighet|delvis|partly|possible/i;
/** "Several places", "and around": no place one could look up, and nothing to mend. */
const vague =
  /^[-–—.?]*$|^(itä|etelä|länsi|pohjois)-suomi$|^(östra|västra|södra|norra) finland$|^(eastern|western|southern|northern) finland$|sovitaan|sopimuksen mukaan|ei (määritelty|tiedossa|ilmoitettu)|vaihtel|liikkuva|^useita|^\+? ?\d+ (muuta|more|till|andra|other)|överenskommelse|not specified|^n\/a$|toimipaik|lähialue|lähikun|ympäryskun|ympäristö|paikkakun[tn]|toimipist|närområde|\b(flera|olika) (orter|platser)|\b(various|multiple|several) (locations|places|sites)|nearby/i;
const hybrid = /^hybridi?(-?(työ|arbete|malli)| work)?$/i;
const capital =
  /^(pääkaupunkiseutu|pk-?seutu|huvudstadsregionen|(helsinki )?capital region|(the )?helsinki metropolitan area)$/i;

/** A place in free words: "Vantaa, Tikkurila", "Helsinki / Espoo", "Koko Suomi", "Etätyö", "Uusimaa", "Tallinna, Viro". */
export function readLocation(desk: Desk, field: string, text: string): Location {
  const location: Location = { workplaces: [], mode: "unknown", placeFlexible: null };
  const pieces = text
    .slice(0, 500)
    .replace(/(\p{Ll}{3})(?=\p{Lu}\p{Ll}{2})/gu, "$1 ")
    .split(/\s*[/;|\n•]\s*|\s+(?:ja|tai|och|eller|and|or|sekä|samt|&|\+)\s+/i)
    .slice(0, 50);
  for (const piece of pieces.map((part) =>
    part
      .replace(/[()]/g, ", ")
      .replace(/(\s*,\s*)+/g, ", ")
      .replace(/^[,\s]+|[,\s]+$/g, ""),
  )) {
    if (piece === "" || (vague.test(piece) && !piece.includes(","))) continue;
    if (wholeCountry.test(piece)) location.placeFlexible = true;
    else if (fullyRemote.test(piece)) location.mode = "remote";
    else if (hybrid.test(piece)) location.mode = "hybrid";
    else if (capital.test(piece))
      location.workplaces.push(...capitalRegion.map((code) => workplace(desk.reference.municipality(code))));
    else location.workplaces.push(...readPiece(desk, field, piece, location));
  }
  // "Helsinki / etätyö" names a place as well: that remote work is possible is all it says.
  if (location.mode === "remote" && location.workplaces.length > 0) location.mode = "possible";
  if (location.mode === "remote") location.placeFlexible = true;
  return { ...location, workplaces: unique(location.workplaces) };
}

/** One piece between strokes: a town with its district or street, several towns with commas, or a place abroad. */
function readPiece(desk: Desk, field: string, piece: string, location: Location): Workplace[] {
  const all = piece.split(", ");
  const parts = all.filter((part) => !maybeRemote.test(part) && !hybrid.test(part) && !/^(suomi|finland)$/i.test(part));
  // "Remote, Finland": nothing but remote work is offered.
  if (parts.length === 0 && !all.some((part) => hybrid.test(part) || partlyRemote.test(part))) location.mode = "remote";
  else if (all.some((part) => hybrid.test(part))) location.mode = "hybrid";
  else if (parts.length < all.length && all.some((part) => maybeRemote.test(part)) && location.mode === "unknown")
    location.mode = "possible";
  if (parts.length === 0) return [];
  const row = parts.length === 1 ? townsInARow(desk, parts[0] ?? "") : [];
  if (row.length > 0) return row.map((one) => workplace(one));
  const country = countryCode(parts[parts.length - 1] ?? "");
  if (country && country !== "FI") return [foreignWorkplace(country, parts.slice(0, -1).join(", ") || undefined)];
  const read = parts.map((part) => ({ part, found: placeIn(desk, part) }));
  // A town found by its own name has no postcode; a district or a street address has.
  const towns = read.filter(({ found }) => found?.municipality && !found.postcode);
  const codes = new Set(towns.map(({ found }) => found?.municipality));
  const both = codes.size === 2 ? desk.reference.place(parts.join(", ")) : undefined;
  // "Tammela, Tampere": the first is a part of the second that bears another town's name.
  if (both?.postcode && codes.has(both.municipality)) return [workplace(both)];
  if (codes.size > 1) return towns.map(({ found }) => workplace(found));
  const areas = read.filter(({ found }) => found?.region && !found.municipality);
  if (areas.length > 1 && areas.length === read.length)
    return areas.map(({ part, found }) => workplace(found, { name: part }));
  const town = towns[0]?.found;
  const exact = read.find(({ found }) => found?.postcode && (!town || found.municipality === town.municipality))?.found;
  const whole = parts.length > 1 && !exact ? desk.reference.place(parts.join(", ")) : undefined;
  const found =
    exact ??
    (whole?.municipality === town?.municipality ? whole : undefined) ??
    town ??
    whole ??
    read.find((one) => one.found)?.found;
  if (!found) desk.report(field, "unknown_place", { text: piece.slice(0, 80) });
  const street = parts.find((part) => /^\p{L}[\p{L}\s.-]+ \d+/u.test(part) && !/\b\d{5}\b/.test(part));
  return [workplace(found, { street: found ? street : undefined, name: found?.municipality ? undefined : piece })];
}

/** "Helsinki Vantaa Espoo", "Rauma-Pori-Eura", "HELSINKIVANTAA"; nothing where it is one place with a longer name. */
function townsInARow(desk: Desk, part: string): FoundPlace[] {
  if (/\d/.test(part) || /^helsinki-vantaa/i.test(part)) return [];
  const town = (word: string) => {
    const found = word.length > 1 ? desk.reference.place(word) : undefined;
    return found?.municipality && !found.postcode ? found : undefined;
  };
  const words = part.split(/[\s–·-]+/);
  const found =
    words.length > 1
      ? words.map(town)
      : cutInTwo(part)
          .map((halves) => halves.map(town))
          .find(all);
  if (!found || !all(found)) return [];
  const codes = new Set(found.map((one) => one.municipality));
  const first = desk.reference.place(part)?.municipality;
  return codes.size === found.length && first !== undefined && codes.has(first) ? found : [];
}

function all(found: (FoundPlace | undefined)[]): found is FoundPlace[] {
  return found.every((one) => one !== undefined);
}

/** Every way to cut a long word into two names of five letters at least. */
function cutInTwo(word: string): string[][] {
  if (word.length < 10 || word.length > 40) return [];
  return Array.from({ length: word.length - 9 }, (_, i) => [word.slice(0, i + 5), word.slice(i + 5)]);
}

/** "00530 Helsinki" by its postcode, else by the words. */
function placeIn(desk: Desk, part: string): FoundPlace | undefined {
  const postcode = /\b\d{5}\b/.exec(part)?.[0];
  return (
    (postcode ? desk.reference.place(postcode) : undefined) ??
    desk.reference.place(part.replace(/\b\d{5}\b/, "").trim())
  );
}

function unique(workplaces: Workplace[]): Workplace[] {
  const seen = new Map(workplaces.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
