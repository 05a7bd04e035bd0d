// Arbetsförmedlingen's internal ad schema with Swedish keys (annonsId, annonsrubrik, avpublicerad).
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { countryCode } from "./countries.ts";
import { type Desk, newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { countOf, isObject, type JsonObject, numberOf, objectAt, objectsOf, textOf, truthOf } from "./json-values.ts";
import { mailAddress, phoneNumber, webAddress } from "./links.ts";
import { readStart } from "./start.ts";
import { swedishLanguages, swedishLicences, swedishPay, swedishTerms } from "./swedish-terms.ts";
import { foreignWorkplace, readLocation } from "./workplaces.ts";

const stockholm = { zone: "Europe/Stockholm" } as const;

/** The schema's weight for a demand; lighter ones are a merit. */
const required = 10;

export const jobtechImporter: SourceFormat = {
  format: "jobtech-importer",

  unwrap: (value) => (Array.isArray(value) ? value : isObject(value) && "annonsId" in value ? [value] : undefined),

  recognises: (record) => "annonsId" in record,

  read(record, desk) {
    if (record.avpublicerad === true && !textOf(record.annonsrubrik)) return removal(record, desk);
    const identity = desk.identity(record.annonsId, record.annonsrubrik, "annonsId", "annonsrubrik");
    if (!identity) return undefined;
    const description = readDescription(record, desk);
    const occupation = textOf(objectAt(record, "yrkesroll").namn);
    const language = desk.language(`${identity.title}\n${description ?? ""}`, "sv", ["sv", "en"]);
    const draft = newDraft(identity.id, language, { title: identity.title, summary: occupation, description });
    const name = textOf(record.arbetsgivareNamn) ?? textOf(record.arbetsplatsNamn);
    return withoutGaps({
      ...draft,
      occupationHint: occupation,
      employer: name ? { name } : undefined,
      publishedAt: desk.instant("publiceringsdatum", record.publiceringsdatum, stockholm),
      modifiedAt: desk.instant("uppdateradTid", record.uppdateradTid ?? record.updatedAt, stockholm),
      validThrough: desk.instant("sistaAnsokningsdatum", record.sistaAnsokningsdatum, { ...stockholm, deadline: true }),
      // Unpublished early, but sent whole: it is known and closed.
      closed: record.avpublicerad === true ? true : undefined,
      facts: { ...draft.facts, ...readFacts(record, desk) },
    });
  },
};

function removal(record: JsonObject, desk: Desk) {
  const reference = textOf(record.annonsId);
  if (!reference) desk.report("annonsId", "missing_id");
  const removedAt = desk.instant("avpubliceringsdatum", record.avpubliceringsdatum, stockholm);
  return reference ? withoutGaps({ sourceReference: reference, removedAt }) : undefined;
}

function readDescription(record: JsonObject, desk: Desk): string | undefined {
  const key = textOf(record.annonstextFormaterad) ? "annonstextFormaterad" : "annonstext";
  const terms = desk.text("villkorsbeskrivning", record.villkorsbeskrivning);
  return [desk.text(key, record[key]), terms].filter(Boolean).join("\n\n") || undefined;
}

function readFacts(record: JsonObject, desk: Desk): Partial<VacancyFactsKept> {
  const name = (key: string) => textOf(objectAt(record, key).namn);
  const terms = swedishTerms({
    employment: name("anstallningTyp"),
    duration: name("varaktighetTyp"),
    hours: name("arbetstidTyp"),
    minPercent: numberOf(record.arbetstidOmfattningFran),
    maxPercent: numberOf(record.arbetstidOmfattningTill),
  });
  const languages = (must: boolean) => swedishLanguages(weighed(record.sprak, must).map((one) => textOf(one.namn)));
  const start = readStart(textOf(record.tilltrade));
  return {
    ...terms.facts,
    skills: objectsOf(record.kompetenser).flatMap((one) =>
      textOf(one.namn) ? [{ name: textOf(one.namn) ?? "", required: one.vikt === required }] : [],
    ),
    workplaces: readWorkplaces(objectAt(record, "arbetsplatsadress"), desk),
    startKind: start.kind,
    startDate: start.date,
    positions: countOf(record.antalPlatser),
    pay: swedishPay(textOf(record.lonebeskrivning)),
    languages: languages(true),
    languagesNice: languages(false),
    cards: swedishLicences(objectsOf(record.korkort).map((one) => textOf(one.namn))),
    ownCar: truthOf(record.tillgangTillEgenBil),
    ...readExperience(record),
    applying: withoutGaps({
      url: webAddress(record.ansokningssattWebbadress),
      email: mailAddress(record.ansokningssattEpost),
      phone: phoneNumber(record.telefonnummer),
      instructions: desk.text("informationAnsokningssatt", record.informationAnsokningssatt),
    }),
    evidence: terms.evidence,
  };
}

function weighed(list: unknown, must: boolean): JsonObject[] {
  return objectsOf(list).filter((one) => (one.vikt === required) === must);
}

/** "2-4 års erfarenhet" as a demand is years; "Mindre än 1 års erfarenhet" is some. */
function readExperience(record: JsonObject): Pick<VacancyFactsKept, "experience" | "experienceYears" | "openness"> {
  if (record.ingenErfarenhetKravs === true)
    return { experience: "none", experienceYears: null, openness: { no_experience_ok: true } };
  const levels = weighed(record.yrkeserfarenheter, true).map(
    (one) => textOf(objectAt(one, "erfarenhetsniva").namn) ?? "",
  );
  const years = levels.flatMap((level) => (/mindre|ingen/i.test(level) ? [] : Number(/\d+/.exec(level)?.[0] ?? [])));
  if (years.length > 0) return { experience: "years", experienceYears: Math.max(...years), openness: {} };
  return {
    experience: levels.some((level) => /mindre/i.test(level)) ? "some" : "unknown",
    experienceYears: null,
    openness: {},
  };
}

/** The schema is Sweden's: an address without a country is Swedish, and its municipality codes are never ours. */
function readWorkplaces(address: JsonObject, desk: Desk): VacancyFactsKept["workplaces"] {
  const town =
    textOf(objectAt(address, "kommun").namn) ?? textOf(address.postort) ?? textOf(objectAt(address, "lan").namn);
  if (!town) return [];
  const country = countryCode(textOf(objectAt(address, "land").namn) ?? textOf(address.land) ?? "") ?? "SE";
  if (country === "FI") return readLocation(desk, "arbetsplatsadress", town).workplaces;
  return [foreignWorkplace(country, town, numberOf(address.latitud), numberOf(address.longitud))];
}
