// schema.org's Place and PostalAddress, one or many, nested or as words.
import type { Workplace } from "#db/vocabulary/vacancy.ts";
import { countryCode } from "./countries.ts";
import type { Desk } from "./desk.ts";
import { isObject, type JsonObject, listOf, numberOf, objectAt, textOf } from "./json-values.ts";
import { finnishWorkplace, foreignWorkplace, readLocation } from "./workplaces.ts";

/** Every stated place. An address without a country is taken as Finnish only if it is found there. */
export function jobWorkplaces(value: unknown, desk: Desk): Workplace[] {
  return listOf(value)
    .slice(0, 100)
    .flatMap((place) => {
      if (!isObject(place)) return wordsOf(place, desk);
      const addresses = listOf(place.address ?? (place.addressLocality || place.addressRegion ? place : place.name));
      return addresses.flatMap((address) =>
        isObject(address) ? fromAddress(address, place, desk) : wordsOf(address, desk),
      );
    });
}

function wordsOf(value: unknown, desk: Desk): Workplace[] {
  const text = textOf(value)?.slice(0, 300);
  return text ? readLocation(desk, "jobLocation", text).workplaces : [];
}

function fromAddress(address: JsonObject, place: JsonObject, desk: Desk): Workplace[] {
  const countryName = isObject(address.addressCountry)
    ? textOf(address.addressCountry.name)
    : textOf(address.addressCountry);
  const country = countryName ? (countryCode(countryName) ?? countryName.slice(0, 2).toUpperCase()) : "FI";
  const towns = (textOf(address.addressLocality) ?? "").split(/\s*[,/]\s*/).filter((town) => town !== "");
  const region = textOf(address.addressRegion);
  if (country !== "FI") {
    const point = objectAt(place, "geo");
    return [foreignWorkplace(country, towns[0] ?? region, numberOf(point.latitude), numberOf(point.longitude))];
  }
  const postcode = textOf(address.postalCode);
  const street = textOf(address.streetAddress);
  const single = towns.length <= 1;
  return (single ? [towns[0]] : towns).flatMap((name) => {
    const found = finnishWorkplace(desk, "jobLocation", single ? { name, postcode, street, region } : { name });
    return found ? [exactPoint(found, objectAt(place, "geo"))] : [];
  });
}

/** A stated point is more exact than a postcode's; one outside Finland is a slip of the page's. */
function exactPoint(found: Workplace, point: JsonObject): Workplace {
  const [lat, lon] = [numberOf(point.latitude), numberOf(point.longitude)];
  const inFinland = lat !== undefined && lon !== undefined && lat > 59 && lat < 70.5 && lon > 19 && lon < 32;
  return inFinland ? { ...found, lat, lon } : found;
}
