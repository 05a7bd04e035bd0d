// schema.org JobPosting as employers' own pages carry it: bare JSON-LD or inside HTML, lists, graphs and nested objects.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { type Desk, localeOf, newDraft, paragraphs, type SourceFormat, withoutGaps } from "./desk.ts";
import { oneLine } from "./html.ts";
import { jobWorkplaces } from "./jobposting-places.ts";
import { basePay, employmentTerms } from "./jobposting-terms.ts";
import { countOf, isObject, type JsonObject, listOf, objectsOf, textOf } from "./json-values.ts";
import { languageCode } from "./language-names.ts";
import { mailAddress, phoneNumber, webAddress } from "./links.ts";
import { fromEsco } from "./occupations.ts";
import { readStart } from "./start.ts";

export const jobposting: SourceFormat = {
  format: "jobposting",

  unwrap(value) {
    const found = postingsIn(value, 0);
    if (found.length > 0) return found;
    return Array.isArray(value) ? value : undefined;
  },

  recognises: isPosting,

  read(record, desk) {
    const org = firstNamed(record.hiringOrganization);
    const title = record.title ?? record.name;
    const identity = desk.identity(identifierOf(record, org.name), title, "identifier", "title");
    if (!identity) return undefined;
    const description = readDescription(record, desk);
    const language = desk.language(`${identity.title}\n${description ?? ""}`, localeOf(record.inLanguage));
    const draft = newDraft(identity.id, language, { title: identity.title, description });
    const businessId = desk.businessId("hiringOrganization.taxID", org.taxID);
    return withoutGaps({
      ...draft,
      sourceUrl: addressOf(record),
      employer: org.name ? withoutGaps({ name: org.name, businessId }) : undefined,
      publishedAt: desk.instant("datePosted", record.datePosted),
      modifiedAt: desk.instant("dateModified", record.dateModified),
      validThrough: desk.instant("validThrough", record.validThrough, { deadline: true }),
      facts: { ...draft.facts, ...readFacts(record, desk) },
    });
  },
};

function isPosting(record: JsonObject): boolean {
  return listOf(record["@type"]).some((type) => typeof type === "string" && /(^|[/:])JobPosting$/.test(type));
}

/** Looks into lists, `@graph`, and the wrappers pages use; four steps down is deeper than any real page goes. */
function postingsIn(value: unknown, depth: number): JsonObject[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((inner) => postingsIn(inner, depth + 1));
  if (!isObject(value)) return [];
  if (isPosting(value)) return [value];
  return ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"].flatMap((key) =>
    postingsIn(value[key], depth + 1),
  );
}

/** The identifier, else the ad's own address, else a mark made of what the ad says of itself (always the same). */
function identifierOf(record: JsonObject, employer: string | undefined): string | undefined {
  for (const one of listOf(record.identifier)) {
    const id = textOf(isObject(one) ? (one.value ?? one["@value"] ?? one.name) : one);
    if (id) return id;
  }
  const own = addressOf(record) ?? webAddress(record["@id"]);
  if (own) return own;
  const said = [textOf(record.title ?? record.name), employer, textOf(record.datePosted)];
  return said[0] && said[1] ? `ad-${mark(said.join("|"))}` : undefined;
}

/** FNV-1a, 53 bits' worth of two halves: not secret, only steady. */
function mark(text: string): string {
  const half = (seed: number) => {
    let hash = seed;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
  };
  return half(0x811c9dc5) + half(0x1234567);
}

function addressOf(record: JsonObject): string | undefined {
  const main = record.mainEntityOfPage;
  return webAddress(record.url) ?? webAddress(isObject(main) ? main["@id"] : main);
}

function firstNamed(value: unknown): { name?: string; taxID?: unknown } {
  for (const one of listOf(value)) {
    const name = oneLine(textOf(isObject(one) ? (one.name ?? one.legalName) : one) ?? "");
    if (name !== "") return { name, taxID: isObject(one) ? (one.taxID ?? one.vatID) : undefined };
  }
  return {};
}

/** What the page says in fields of their own belongs to the text, where the reader of free text finds it. */
function readDescription(record: JsonObject, desk: Desk): string | undefined {
  const keys = [
    "description",
    "responsibilities",
    "qualifications",
    "skills",
    "experienceRequirements",
    "educationRequirements",
    "workHours",
    "incentiveCompensation",
    "jobBenefits",
  ];
  const parts = keys.flatMap((key) =>
    listOf(record[key]).map((one) => desk.text(key, isObject(one) ? (one.description ?? one.name) : one)),
  );
  return paragraphs(...new Set(parts));
}

function readFacts(record: JsonObject, desk: Desk): Partial<VacancyFactsKept> {
  const terms = employmentTerms(record.employmentType);
  const uris = listOf(record.occupationalCategory).concat(
    objectsOf(record.relevantOccupation).map((one) => one["@id"]),
  );
  const occupations = fromEsco(
    desk,
    "occupationalCategory",
    uris.filter((uri): uri is string => typeof uri === "string" && uri.includes("data.europa.eu/esco/occupation/")),
  );
  const start = readStart(textOf(record.jobStartDate));
  const immediate = record.jobImmediateStart === true && start.kind === "unknown";
  const contact = objectsOf(record.applicationContact)[0] ?? {};
  const remote = listOf(record.jobLocationType).some((type) => /telecommute/i.test(textOf(type) ?? ""));
  const months = objectsOf(record.experienceRequirements)
    .map((one) => Number(one.monthsOfExperience))
    .find((one) => one > 0);
  return {
    ...terms.facts,
    occupations,
    workplaces: jobWorkplaces(record.jobLocation, desk),
    mode: remote ? "remote" : "unknown",
    startKind: immediate ? "at_once" : start.kind,
    startDate: start.date,
    positions: countOf(record.totalJobOpenings),
    pay: basePay(record.baseSalary),
    workingLanguages: listOf(record.workingLanguage).flatMap((one) => languageCode(textOf(one) ?? "") ?? []),
    experience: months ? (months >= 12 ? "years" : "some") : "unknown",
    experienceYears: months && months >= 12 ? Math.floor(months / 12) : null,
    applying: withoutGaps({
      url: addressOf(record),
      email: mailAddress(contact.email),
      phone: phoneNumber(contact.telephone),
    }),
    evidence: { ...terms.evidence, ...(remote ? { mode: "jobLocationType" } : {}) },
  };
}
