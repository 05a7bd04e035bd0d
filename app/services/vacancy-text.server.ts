// An employer's six fields and the ad made of them: one way there, one way back, so that editing shows what was typed.
import { createHash } from "node:crypto";
import { locales } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { readInstant } from "#app/intake/dates.ts";
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { detectLanguage } from "#search/language/detect.ts";
import { factsInWords, type UnderstoodFact, understand } from "./understood.server.ts";

/** What an employer types; each may be empty but the title. `deadline`: ISO date. */
export type VacancyFields = Record<"title" | "place" | "hours" | "start" | "text" | "apply" | "deadline", string>;

type ReadingWorld = Pick<World, "places" | "occupations" | "clock">;

/** The short fields as the lines that stand above the text; in the ad's own language, so that they are read with it. */
const lineWords = [
  ["place", "posting.placeLine"],
  ["hours", "posting.hoursLine"],
  ["start", "posting.startLine"],
] as const;

function linesOf(fields: VacancyFields, language: Locale): string {
  const t = translate(language);
  const said = lineWords.filter(([field]) => fields[field] !== "");
  return said.map(([field, key]) => t(key, { said: fields[field] })).join("\n");
}

/** Reads the fields as an ad: the draft, its facts in words, and what is not stated. */
export function readFields(
  world: ReadingWorld,
  { reference, fields, locale }: { reference: string; fields: VacancyFields; locale: Locale },
): { draft: VacancyDraft; facts: UnderstoodFact[]; unknown: string[] } {
  const { title, text, place, deadline, apply } = fields;
  const lines = linesOf(fields, detectLanguage(`${title}\n${text}`).lang);
  const read = understand(world, { title, description: `${lines}\n\n${text}`, place, reference, locale });
  const { validThrough: inText, ...draft } = read.draft;
  // The field decides; a day in the text that is past would close the ad at once.
  const stated = deadline ? readInstant(deadline, { deadline: true }) : undefined;
  const validThrough = stated ?? (inText && inText > world.clock().toISOString() ? inText : undefined);
  const whole = draft.texts[draft.language]?.description ?? "";
  const description = whole.startsWith(lines) ? whole.slice(lines.length).trim() : text;
  const made: VacancyDraft = {
    ...draft,
    ...(validThrough ? { validThrough } : {}),
    texts: { [draft.language]: { title, summary: lines, description } },
    facts: { ...draft.facts, applying: applyingOf(apply) },
  };
  return { draft: made, ...factsInWords(world, made, locale) };
}

/** How to apply, as typed, and the address, e-mail and number that stand in it. */
export function applyingOf(instructions: string): VacancyFactsKept["applying"] {
  const url = /\bhttps?:\/\/[^\s<>"]+[^\s<>".,;:!?)]/i.exec(instructions)?.[0];
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(instructions)?.[0];
  const phone = /(?:\+\d{1,3}|0)[\d \-()]{5,16}\d/.exec(instructions.replace(url ?? "", ""))?.[0];
  return { instructions, ...(url ? { url } : {}), ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
}

/** The fields of a vacancy, for its form. An ad that did not come through the form keeps its whole text. */
export function fieldsOf(vacancy: Vacancy, places: string): VacancyFields {
  const text = vacancy.texts[vacancy.language] ?? Object.values(vacancy.texts)[0];
  const { applying } = vacancy.facts;
  const fields: VacancyFields = {
    title: text?.title ?? "",
    ...{ place: "", hours: "", start: "" },
    text: text?.description ?? "",
    apply: applying.instructions ?? applying.url ?? applying.email ?? "",
    deadline: vacancy.validThrough ? dayInFinland(new Date(vacancy.validThrough)) : "",
  };
  const other: string[] = [];
  for (const line of (text?.summary ?? "").split("\n")) {
    const [field, said] = fieldOfLine(line) ?? [];
    if (field) fields[field] = said ?? "";
    else if (line) other.push(line);
  }
  fields.place ||= places;
  if (other.length > 0) fields.text = [other.join("\n"), fields.text].filter(Boolean).join("\n\n");
  return fields;
}

function fieldOfLine(line: string): [(typeof lineWords)[number][0], string] | undefined {
  for (const locale of locales)
    for (const [field, key] of lineWords) {
      const before = translate(locale)(key, { said: "" }).trimEnd();
      if (line.startsWith(`${before} `)) return [field, line.slice(before.length + 1)];
    }
  return undefined;
}

/** Changes when anything typed does: what is published is what was looked at. */
export function stampOf(fields: VacancyFields): string {
  return createHash("sha256").update(JSON.stringify(fields)).digest("base64url").slice(0, 22);
}

/** ISO date of an instant, in Finnish time. */
export function dayInFinland(at: Date): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki", dateStyle: "short" });
  return parts.format(at);
}
