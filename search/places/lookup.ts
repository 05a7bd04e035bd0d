// From a word of a text to the places it may mean: every form of every name, built once.
import type { PlaceRole } from "./hit.ts";
import { inflect, type PlaceForm } from "./inflect.ts";
import { allNames, type PlaceName } from "./names.ts";

/** One meaning of a form. */
export interface Sense {
  name: PlaceName;
  role: Exclude<PlaceRole, "address">;
  series?: PlaceForm["series"];
}

/** No name is longer than this many words ("pohjois karjala", "s t michel"). */
export const longestName = 4;

/** Words of a name, parted by single spaces: "Mänttä-Vilppula" → "mänttä vilppula". */
export function nameKey(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** Form → its meanings, the strongest first. */
export function buildLookup(): Map<string, Sense[]> {
  const lookup = new Map<string, Sense[]>();
  for (const name of allNames()) {
    for (const form of formsOf(name)) {
      const key = nameKey(form.text);
      const sense: Sense = { name, role: form.role, series: form.series };
      const senses = lookup.get(key) ?? [];
      const same = senses.findIndex((known) => samePlace(known.name, name));
      if (same < 0) senses.push(sense);
      // "Lahtis" is Lahti's Swedish name before it is Lahti's genitive.
      else if (form.role === "bare" && senses[same]?.role === "genitive") senses[same] = sense;
      lookup.set(key, senses);
    }
  }
  return lookup;
}

function samePlace(a: PlaceName, b: PlaceName): boolean {
  return a.place.codes.join() === b.place.codes.join() && a.place.region === b.place.region;
}

function formsOf({ name, finnish, place }: PlaceName): PlaceForm[] {
  const bending = finnish ? inflect(name) : [{ text: name, role: "bare" } satisfies PlaceForm];
  const swedish = place.kind === "municipality" || !finnish ? swedishForms(name) : [];
  return [...bending, ...swedish];
}

/** Esbos, Åboregionen, Jakobstadsnejden. */
function swedishForms(name: string): PlaceForm[] {
  const genitive: PlaceForm[] = /[sxz]$/.test(name) ? [] : [{ text: `${name}s`, role: "genitive" }];
  const regions = ["regionen", "sregionen", "nejden", "snejden"].map(
    (end): PlaceForm => ({ text: name + end, role: "locative" }),
  );
  return [...genitive, ...regions];
}
