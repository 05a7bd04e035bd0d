// The City of Helsinki's list records: no text, but task area, terms and dates; two languages come as two records.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { contractOf, hoursTypeOf, relationOf } from "./contract-words.ts";
import { type Desk, localeOf, newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { countOf, isObject, type JsonObject, textOf } from "./json-values.ts";
import { webAddress } from "./links.ts";
import { readStart } from "./start.ts";
import { workplace } from "./workplaces.ts";

const helsinki091 = "091";
const employerName = { fi: "Helsingin kaupunki", sv: "Helsingfors stad", en: "City of Helsinki" } as const;

export const helsinki: SourceFormat = {
  format: "helsinki",

  unwrap: (value) => (Array.isArray(value) ? value : isObject(value) && "uuid" in value ? [value] : undefined),

  recognises: (record) => "uuid" in record && Object.keys(record).some((key) => key.startsWith("field_")),

  read(record, desk) {
    const identity = desk.identity(record.uuid, record.title, "uuid", "title");
    if (!identity) return undefined;
    const language = localeOf(record.langcode) ?? desk.language(identity.title, "fi");
    const area = textOf(record.field_task_area);
    const unit = textOf(record.field_organization_name) ?? textOf(record.field_organization);
    // The list has no text; the unit's name says where and with whom the work is, and is all there is to read.
    const draft = newDraft(identity.id, language, { title: identity.title, summary: area, description: unit });
    return withoutGaps({
      ...draft,
      occupationHint: area,
      sourceUrl: webAddress(record.url),
      employer: withoutGaps({ name: employerName[language], description: unit }),
      publishedAt: desk.instant("field_publication_starts", record.field_publication_starts),
      validThrough: desk.instant("unpublish_on", record.unpublish_on),
      facts: { ...draft.facts, ...readFacts(record, desk) },
    });
  },

  /** The Finnish record leads whichever comes first; the other adds its text. */
  merge(kept, next) {
    if (kept.language === next.language) return undefined;
    const [lead, other] = next.language === "fi" ? [next, kept] : [kept, next];
    return { ...lead, texts: { ...other.texts, ...lead.texts } };
  },
};

function readFacts(record: JsonObject, desk: Desk): Partial<VacancyFactsKept> {
  const type = textOf(record.field_employment_type);
  const nature = textOf(record.field_employment);
  const start = readStart(textOf(record.field_job_duration));
  // Both fields and an end date say the same thing; the type of employment is the plainest.
  const named = contractOf(type);
  const contract = named !== "unknown" ? named : contractOf(nature);
  const decided = contract === "unknown" && start.ends ? "fixed" : contract;
  const hoursType = hoursTypeOf(nature);
  return {
    contract: decided,
    relation: relationOf(type),
    hoursType,
    startKind: start.kind,
    startDate: start.date,
    positions: countOf(record.field_jobs),
    workplaces: [workplace(desk.reference.municipality(helsinki091) ?? { municipality: helsinki091 })],
    evidence: withoutGaps({
      contract:
        decided === "unknown"
          ? undefined
          : [type, nature].filter(Boolean).join(", ") || textOf(record.field_job_duration),
      startDate: start.date ? textOf(record.field_job_duration) : undefined,
      hoursType: hoursType === "unknown" ? undefined : nature,
    }) as Record<string, string>,
  };
}
