// Job Market Finland's places: municipality, region and country codes, and the street address of one workplace.
import type { VacancyFactsKept, Workplace } from "#db/vocabulary/vacancy.ts";
import { type Desk, withoutGaps } from "./desk.ts";
import { codesOf, type JsonObject, objectAt, textOf, truthOf } from "./json-values.ts";
import { finnishWorkplace, foreignWorkplace, workplace } from "./workplaces.ts";

type Places = Pick<VacancyFactsKept, "workplaces" | "placeFlexible">;

/** Every stated municipality is a workplace; regions only where no municipality is stated. */
export function readPlaces(site: JsonObject, desk: Desk): Places {
  const abroad = codesOf(site.maa).filter((code) => /^[A-Z]{2}$/.test(code) && code !== "FI");
  const towns = codesOf(site.kunta).flatMap((code) => {
    const found = desk.reference.municipality(code);
    if (!found) desk.report("sijainti.kunta", "unknown_place", { text: code.slice(0, 80) });
    return found ? [workplace(found)] : [];
  });
  const regions = codesOf(site.maakunta).flatMap((code) => {
    if (desk.reference.isRegion(code)) return [workplace({ region: code })];
    desk.report("sijainti.maakunta", "unknown_place", { text: code.slice(0, 80) });
    return [];
  });
  const inFinland = withAddress(towns, objectAt(site, "toimipaikka"), desk);
  return {
    workplaces: [...(inFinland.length > 0 ? inFinland : regions), ...abroad.map((code) => foreignWorkplace(code))],
    placeFlexible: truthOf(site.sijaintiJoustava),
  };
}

/** The one street address belongs to the municipality it lies in, and to no other. */
function withAddress(towns: Workplace[], address: JsonObject, desk: Desk): Workplace[] {
  const postcode = textOf(address.postinumero);
  const name = textOf(address.postitoimipaikka);
  const street = textOf(address.postiosoite);
  if (!postcode && !(towns.length === 0 && name)) {
    return towns.length === 1 && towns[0] && street ? [withoutGaps({ ...towns[0], street })] : towns;
  }
  const exact = finnishWorkplace(desk, "sijainti.toimipaikka", { name, postcode, street });
  if (!exact?.municipality) return towns;
  if (towns.length === 0) return [exact];
  return towns.map((town) => (town.municipality === exact.municipality ? exact : town));
}
