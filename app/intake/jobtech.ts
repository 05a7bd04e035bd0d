// Platsbanken ads as JobTech (Arbetsförmedlingen) publishes them: arrays, search answers and streams with tombstones.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { countryCode } from "./countries.ts";
import { type Desk, newDraft, paragraphs, type SourceFormat, withoutGaps } from "./desk.ts";
import type { VacancyDraft } from "./draft.ts";
import {
  codesOf,
  countOf,
  isObject,
  type JsonObject,
  numberOf,
  objectAt,
  objectsOf,
  textOf,
  truthOf,
} from "./json-values.ts";
import { mailAddress, phoneNumber, webAddress } from "./links.ts";
import { fromSsyk } from "./occupations.ts";
import { swedishLanguages, swedishLicences, swedishPay, swedishTerms } from "./swedish-terms.ts";
import { foreignWorkplace, readLocation } from "./workplaces.ts";

const stockholm = { zone: "Europe/Stockholm" } as const;

export const jobtech: SourceFormat = {
  format: "jobtech",

  unwrap(value) {
    if (isObject(value) && Array.isArray(value.hits)) return value.hits;
    if (isObject(value) && ("headline" in value || value.removed === true)) return [value];
    return Array.isArray(value) ? value : undefined;
  },

  recognises: (record) => "headline" in record || (record.removed === true && "id" in record && !("title" in record)),

  read(record, desk) {
    if (record.removed === true) return removal(record, desk);
    const identity = desk.identity(record.id, record.headline, "id", "headline");
    if (!identity) return undefined;
    const description = readDescription(record, desk);
    const language = desk.language(`${identity.title}\n${description ?? ""}`, "sv", ["sv", "en"]);
    const draft = newDraft(identity.id, language, { title: identity.title, description });
    const employer = objectAt(record, "employer");
    const name = textOf(employer.name) ?? textOf(employer.workplace);
    return withoutGaps({
      ...draft,
      sourceUrl: webAddress(record.webpage_url),
      employer: name ? { name } : undefined,
      publishedAt: desk.instant("publication_date", record.publication_date, stockholm),
      modifiedAt: desk.instant("timestamp", record.timestamp, stockholm),
      validThrough: desk.instant("application_deadline", record.application_deadline, { ...stockholm, deadline: true }),
      facts: { ...draft.facts, ...readFacts(record, desk) },
    });
  },
};

function removal(record: JsonObject, desk: Desk) {
  const reference = textOf(record.id);
  if (!reference) desk.report("id", "missing_id");
  const removedAt = desk.instant("removed_date", record.removed_date, stockholm);
  return reference ? withoutGaps({ sourceReference: reference, removedAt }) : undefined;
}

function readDescription(record: JsonObject, desk: Desk): string | undefined {
  const parts = objectAt(record, "description");
  const read = (key: string) => desk.text(`description.${key}`, parts[key]);
  const main = textOf(parts.text_formatted) ? read("text_formatted") : read("text");
  return paragraphs(main, ...["company_information", "needs", "requirements", "conditions"].map(read));
}

function readFacts(record: JsonObject, desk: Desk): Partial<VacancyFactsKept> {
  const label = (key: string) => textOf(objectAt(record, key).label);
  const must = objectAt(record, "must_have");
  const nice = objectAt(record, "nice_to_have");
  const needsExperience = truthOf(record.experience_required);
  const terms = swedishTerms({
    employment: label("employment_type"),
    duration: label("duration"),
    hours: label("working_hours_type"),
    minPercent: numberOf(objectAt(record, "scope_of_work").min),
    maxPercent: numberOf(objectAt(record, "scope_of_work").max),
  });
  const ssyk = codesOf(objectsOf(record.occupation_group).map((group) => group.legacy_ams_taxonomy_id));
  const occupations = ssyk.flatMap((code) => fromSsyk(desk, "occupation_group", code));
  const occupationName = label("occupation");
  const skills = (list: unknown, required: boolean) =>
    objectsOf(list).flatMap((skill) => (textOf(skill.label) ? [{ name: textOf(skill.label) ?? "", required }] : []));
  const licences = swedishLicences(objectsOf(record.driving_license).map((one) => textOf(one.label)));
  const needsLicence = record.driving_license_required === true;
  return {
    ...terms.facts,
    occupations,
    skills: [...skills(must.skills, true), ...skills(nice.skills, false)],
    workplaces: readWorkplaces(record, desk),
    positions: countOf(record.number_of_vacancies),
    pay: swedishPay(textOf(record.salary_description)),
    languages: swedishLanguages(objectsOf(must.languages).map((one) => textOf(one.label))),
    languagesNice: swedishLanguages(objectsOf(nice.languages).map((one) => textOf(one.label))),
    cards: needsLicence ? (licences.length > 0 ? licences : ["driving_b"]) : [],
    cardsNice: needsLicence ? [] : licences,
    ownCar: truthOf(record.access_to_own_car),
    experience: needsExperience === null ? "unknown" : needsExperience ? "some" : "none",
    openness: needsExperience === false ? { no_experience_ok: true } : {},
    applying: readApplying(objectAt(record, "application_details"), desk),
    evidence: withoutGaps({
      ...terms.evidence,
      ...(occupations.length > 0
        ? { occupations: occupationName ?? label("occupation_group") ?? "occupation_group" }
        : {}),
      ...(needsExperience === null ? {} : { experience: "experience_required" }),
    }),
  };
}

function readApplying(details: JsonObject, desk: Desk): VacancyFactsKept["applying"] {
  return withoutGaps({
    url: webAddress(details.url),
    email: mailAddress(details.email),
    phone: phoneNumber(details.phone_number),
    instructions: desk.text("application_details.information", details.information),
  });
}

function readWorkplaces(record: JsonObject, desk: Desk): VacancyDraft["facts"]["workplaces"] {
  return [...objectsOf(record.workplace_address), ...objectsOf(record.workplace_addresses)].flatMap((address) => {
    const name = textOf(address.municipality) ?? textOf(address.city) ?? textOf(address.region);
    const country = countryCode(textOf(address.country) ?? "");
    if (country === "FI") return name ? readLocation(desk, "workplace_address", name).workplaces : [];
    if (!country && !name) return [];
    const point = Array.isArray(address.coordinates) ? address.coordinates : [];
    return [foreignWorkplace(country ?? "SE", name, numberOf(point[1]), numberOf(point[0]))];
  });
}
