// Kuntarekry: municipal vacancies as search results, terms in words.
import type { Pattern } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { contractOf, hoursTypeOf, relationOf } from "./contract-words.ts";
import { type Desk, localeOf, newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { countOf, isObject, type JsonObject, objectAt, textOf } from "./json-values.ts";
import { webAddress } from "./links.ts";
import { readPay } from "./pay.ts";
import { readStart } from "./start.ts";
import { finnishWorkplace } from "./workplaces.ts";

export const kuntarekry: SourceFormat = {
  format: "kuntarekry",

  unwrap(value) {
    if (isObject(value))
      return Array.isArray(value.searchResults)
        ? value.searchResults
        : "jobAdvertisement" in value
          ? [value]
          : undefined;
    if (!Array.isArray(value)) return undefined;
    return value.flatMap((page) => (isObject(page) && Array.isArray(page.searchResults) ? page.searchResults : [page]));
  },

  recognises: (record) => "jobAdvertisement" in record,

  read(record, desk) {
    const ad = objectAt(record, "jobAdvertisement");
    const identity = desk.identity(ad.id, ad.title, "id", "title");
    if (!identity) return undefined;
    const description = desk.text("jobDesc", ad.jobDesc);
    const stated = localeOf(ad.language);
    // `language` is the form's language: an ad written in Finnish often lies in a Swedish form.
    const language = desk.language(`${identity.title}\n${description ?? ""}`, stated);
    const summary = textOf(ad.taskArea);
    const draft = newDraft(identity.id, language, { title: identity.title, summary, description });
    const employer = ad.anonymous === "1" ? undefined : (textOf(ad.organization) ?? textOf(ad.profitCenter));
    return withoutGaps({
      ...draft,
      occupationHint: summary,
      sourceUrl: webAddress(objectAt(record, "link").url),
      employer: employer
        ? withoutGaps({ name: employer, description: desk.text("organizationDesc", ad.organizationDesc) })
        : undefined,
      publishedAt: desk.instant("publicationStarts", ad.publicationStarts),
      modifiedAt: desk.instant("changetime", ad.changetime),
      validThrough: desk.instant("publicationEnds", ad.publicationEnds, { deadline: true }),
      facts: { ...draft.facts, ...readFacts(ad, desk) },
    });
  },
};

function readFacts(ad: JsonObject, desk: Desk): Partial<VacancyFactsKept> {
  const employment = textOf(ad.employment);
  const start = readStart(textOf(ad.jobDuration));
  const named = contractOf(textOf(ad.employmentType));
  const contract = named === "unknown" && start.ends ? "fixed" : named;
  const hoursType = hoursTypeOf(employment);
  const patterns = readShifts(employment);
  const pay = readPay(textOf(ad.salary));
  const agreement = textOf(ad.custMultiSelection) ?? pay?.agreement;
  const place = finnishWorkplace(desk, "postalCode", {
    name: textOf(ad.location) ?? textOf(ad.postalArea),
    postcode: textOf(ad.postalCode),
    street: textOf(ad.address),
    region: textOf(ad.region),
  });
  return {
    workplaces: place ? [place] : [],
    contract,
    relation: relationOf(textOf(ad.employmentCategory)),
    hoursType,
    patterns,
    startKind: start.kind,
    startDate: start.date,
    positions: countOf(ad.numberOfVacancy),
    pay: pay ? withoutGaps({ ...pay, agreement }) : agreement ? { unit: "unknown", agreement } : null,
    applying: withoutGaps({ url: webAddress(ad.applicationUrl) }),
    // An open application has no one job behind it; what it is for is in its words, so its terms stay unknown.
    flags: ad.type === "1" && !employment ? ["open_application"] : [],
    evidence: withoutGaps({
      contract: contract === "unknown" ? undefined : (textOf(ad.employmentType) ?? textOf(ad.jobDuration)),
      hoursType: hoursType === "unknown" ? undefined : employment,
      patterns: patterns.length === 0 ? undefined : employment,
    }) as Record<string, string>,
  };
}

function readShifts(text: string | undefined): Pattern[] {
  if (!text) return [];
  if (/3-vuoro|kolmivuoro|treskift/i.test(text)) return ["day", "evening", "night"];
  if (/2-vuoro|kaksivuoro|tvåskift/i.test(text)) return ["day", "evening"];
  return [];
}
