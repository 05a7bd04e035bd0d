// What a text says, read as an ad: facts beside the words they come from, so that a person can confirm or strike them.
import type { VacancyDraft } from "#app/intake/draft.ts";
import { parse } from "#app/intake/parse.ts";
import { missing } from "#app/intake/read/flags.ts";
import { readAd } from "#app/intake/read/index.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { unknownFacts, type VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { factRows } from "./fact-rows.server.ts";
import { intakeReference } from "./intake-reference.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface UnderstoodFact {
  /** The field, with the item of a list after a dot: `hours`, `cards.hygiene`, `workplaces.837`. */
  key: string;
  label: string;
  value: string;
  evidence?: string;
}

export interface TextToRead {
  title: string;
  description: string;
  place?: string;
  employer?: string;
  /** The draft's own name in its source. */
  reference: string;
  /** The language of the words, not of the text. */
  locale: Locale;
}

type ReadingWorld = Pick<World, "places" | "occupations" | "clock">;

/**
 * Reads a text as an ad: the draft with its facts, the facts in words, and the labels of what is not stated.
 * @throws where the title is empty: forms ask for it first
 */
export function understand(
  world: ReadingWorld,
  { locale, ...text }: TextToRead,
): { draft: VacancyDraft; facts: UnderstoodFact[]; unknown: string[] } {
  const { reference: id, title, description, place: location, employer } = text;
  const record = { id, title, description, location, employer };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const [parsed] = parse({ bytes, format: "plain" }, intakeReference()).drafts;
  if (!parsed) throw new Error("a text without a title cannot be read as an ad");
  // Days without a year are those after today.
  const draft = readAd({ ...parsed, publishedAt: world.clock().toISOString() }, world);
  return { draft, ...factsInWords(world, draft, locale) };
}

/** The facts of a draft in words, each with its key, and the labels of what is not stated. Full time is said by the hours. */
export function factsInWords(
  world: Pick<World, "occupations">,
  draft: VacancyDraft,
  locale: Locale,
): { facts: UnderstoodFact[]; unknown: string[] } {
  const rows = factRows(draft, wordingOf(world, locale)).map(({ label, parts, ...row }) => ({
    label,
    parts: (parts.length > 0 ? parts : [row]).filter(
      ({ key, value }) => value !== "" && key !== "conditions.full_time",
    ),
  }));
  return {
    facts: rows.flatMap(({ label, parts }) => parts.map((part) => ({ ...part, label }))),
    unknown: rows.flatMap(({ label, parts }) => (parts.length === 0 ? [label] : [])),
  };
}

const unknown = unknownFacts();

/** The fields behind a row that is not simply one of theirs. */
const fieldsOf: Record<string, (keyof VacancyFactsKept)[]> = {
  sectors: ["sectors", "sectorProvenance"],
  hours: ["hoursType", "hoursMin", "hoursMax", "variableHours", "onCall"],
  start: ["startKind", "startDate"],
  experience: ["experience", "experienceYears"],
};

/** The draft without the facts a person has struck out: they become unknown. Keys nobody knows change nothing. */
export function withoutFacts(draft: VacancyDraft, struck: readonly string[]): VacancyDraft {
  if (struck.length === 0) return draft;
  const facts: VacancyFactsKept = { ...draft.facts, evidence: { ...draft.facts.evidence } };
  let { validThrough } = draft;
  for (const key of struck) {
    const [field = "", item] = split(key);
    if (field === "deadline") validThrough = undefined;
    else if (item !== undefined) strikeItem(facts, field, item);
    else forget(facts, behind(field));
    for (const known of Object.keys(facts.evidence))
      if (
        known === key ||
        (item === undefined && behind(key).some((one) => known === one || known.startsWith(`${one}.`)))
      )
        delete facts.evidence[known];
    if (field === "deadline") delete facts.evidence.validThrough;
    // Said of the hours, so it goes with them.
    if (key === "hours") strikeItem(facts, "conditions", "full_time");
  }
  // A sector that followed from the occupation falls with it.
  if (facts.occupations.length === 0 && facts.sectorProvenance === "derived")
    forget(facts, ["sectors", "sectorProvenance"]);
  const stays = facts.flags.filter((flag) => flag !== "pay_missing" && flag !== "hours_missing");
  facts.flags = [...stays, ...missing(facts)];
  const { validThrough: _before, ...rest } = draft;
  return { ...rest, ...(validThrough ? { validThrough } : {}), facts };
}

/** The fields a key without a dot stands for; none for a key nobody knows. */
function behind(key: string): (keyof VacancyFactsKept)[] {
  if (Object.hasOwn(fieldsOf, key)) return fieldsOf[key] ?? [];
  return Object.hasOwn(unknown, key) && key !== "evidence" ? [key as keyof VacancyFactsKept] : [];
}

/** Only the first dot divides: a place's name may hold one. */
function split(key: string): [string, string?] {
  const at = key.indexOf(".");
  return at < 0 ? [key] : [key.slice(0, at), key.slice(at + 1)];
}

function forget(facts: VacancyFactsKept, fields: (keyof VacancyFactsKept)[]): void {
  for (const field of fields) Object.assign(facts, { [field]: structuredClone(unknown[field]) });
}

/** What an item of each list is called in its key. */
function nameOf(item: unknown): string {
  if (typeof item === "string") return item;
  const { isco4, code, municipality, region, name, country } = item as Partial<Record<string, string>>;
  return isco4 ?? code ?? municipality ?? region ?? name ?? country ?? "";
}

function strikeItem(facts: VacancyFactsKept, field: string, item: string): void {
  if (behind(field).length === 0) return;
  const value = facts[field as keyof VacancyFactsKept];
  if (Array.isArray(value)) {
    const left = (value as unknown[]).filter((one) => nameOf(one) !== item);
    Object.assign(facts, { [field]: left });
    if (left.length === 0) delete facts.evidence[field];
  } else if (value && typeof value === "object") {
    const left = Object.entries(value).filter(([name]) => name !== item);
    Object.assign(facts, { [field]: Object.fromEntries(left) });
    delete facts.evidence[`${field}.${item}`];
  }
}
