// The desk a record is read at: where it came from, what is known about the world, and where problems are noted.
import { FinnishBusinessIds } from "finnish-business-ids";
import { type Format, type Locale, locales } from "#db/vocabulary/lists.ts";
import { unknownFacts, type VacancyText } from "#db/vocabulary/vacancy.ts";
import { type DateReading, readInstant } from "./dates.ts";
import type { Problem, ProblemCode, Removal, VacancyDraft } from "./draft.ts";
import { oneLine, plainText } from "./html.ts";
import { type JsonObject, textOf } from "./json-values.ts";
import type { Reference } from "./reference.ts";

/** Characters of one text that are kept. */
export const textLimit = 100_000;

/** One source's format: how its records are found in a file and how one is read. */
export interface SourceFormat {
  format: Format;
  /** The records of a file's JSON; undefined where it is not shaped like this source's. */
  unwrap(value: unknown): unknown[] | undefined;
  /** Whether one record is this source's; used to tell formats apart. */
  recognises(record: JsonObject): boolean;
  /** Undefined where the record could not become a vacancy; the desk has been told why. */
  read(record: JsonObject, desk: Desk): VacancyDraft | Removal | undefined;
  /** For sources that send one vacancy as several records (one per language). Undefined: not the same vacancy's. */
  merge?(kept: VacancyDraft, next: VacancyDraft): VacancyDraft | undefined;
}

export class Desk {
  readonly problems: Problem[] = [];

  constructor(
    readonly reference: Reference,
    /** The record's number in its file: "#3". */
    readonly where: string,
  ) {}

  report(field: string, code: ProblemCode, params?: Record<string, string | number>): void {
    const where = field ? `${this.where} ${field}` : this.where;
    this.problems.push({ where, code, ...(params ? { params } : {}) });
  }

  /** The source's own id and the title, without which there is no vacancy; both are reported when missing. */
  identity(
    id: unknown,
    title: unknown,
    idField: string,
    titleField: string,
  ): { id: string; title: string } | undefined {
    const reference = textOf(id);
    const name = oneLine(this.text(titleField, title) ?? "");
    if (!reference) this.report(idField, "missing_id");
    if (name === "") this.report(titleField, "missing_title");
    return reference && name !== "" ? { id: reference.slice(0, 500), title: name } : undefined;
  }

  /** An ISO instant in UTC. A value that is there but is no date is reported. */
  instant(field: string, value: unknown, reading: DateReading = {}): string | undefined {
    const found = readInstant(value, reading);
    if (found === undefined && value !== undefined && value !== null && value !== "") {
      this.report(field, "bad_date", { text: String(textOf(value) ?? typeof value).slice(0, 60) });
    }
    return found;
  }

  /** Safe plain text of at most `textLimit` characters; undefined where there is none. */
  text(field: string, value: unknown): string | undefined {
    const raw = textOf(value);
    if (raw === undefined) return undefined;
    // Mark-up is longer than what it says, so the knife comes first roughly and then exactly.
    const whole = plainText(raw.slice(0, textLimit * 4));
    if (whole.length > textLimit || raw.length > textLimit * 4) this.report(field, "text_cut", { limit: textLimit });
    return whole === "" ? undefined : cut(whole);
  }

  /** The business id if its check digit holds; otherwise the employer stays and the id is reported. */
  businessId(field: string, value: unknown): string | undefined {
    const text = textOf(value)?.replace(/^FI(\d{7})-?(\d)$/i, "$1-$2");
    if (text === undefined) return undefined;
    const id = /^\d{8}$/.test(text) ? `${text.slice(0, 7)}-${text.slice(7)}` : text;
    if (/^\d{7}-\d$/.test(id) && FinnishBusinessIds.isValidBusinessId(id)) return id;
    this.report(field, "bad_business_id", { text: text.slice(0, 40) });
    return undefined;
  }

  /**
   * The language of a text: what the source says, unless the text surely speaks otherwise. `possible` narrows what a
   * source's ads are written in; two words are too few to overrule anybody.
   */
  language(text: string, stated?: Locale, possible: readonly Locale[] = locales): Locale {
    const heard = this.reference.language(text.slice(0, 5000));
    if (stated === undefined) return heard.lang;
    const overrules = heard.sure && possible.includes(heard.lang) && text.trim().split(/\s+/).length > 2;
    return overrules ? heard.lang : stated;
  }
}

/** A draft in which everything but its name is unknown. */
export function newDraft(id: string, language: Locale, text: VacancyText): VacancyDraft {
  return { sourceReference: id, language, texts: { [language]: withoutGaps(text) }, facts: unknownFacts() };
}

/** Leaves out the keys without a value, so that two readings of the same ad are the same. */
export function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}

/** Paragraphs one after another, the empty ones left out. */
export function paragraphs(...parts: (string | undefined)[]): string | undefined {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n") || undefined;
}

/** "fi", "sv-FI", "sv_SE" → a language of the product; others are undefined. */
export function localeOf(value: unknown): Locale | undefined {
  const code = textOf(value)?.slice(0, 2).toLowerCase();
  return code === "fi" || code === "sv" || code === "en" ? code : undefined;
}

/** Never in the middle of a character that takes two places. */
function cut(text: string): string {
  const kept = text.slice(0, textLimit);
  return /[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept;
}
