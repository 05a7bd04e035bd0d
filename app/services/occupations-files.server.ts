// Reads the files of ESCO into concepts: the official download, and plain tables of URIs with labels. Told by their header.
import { parse } from "csv-parse/sync";
import type { EscoDraft } from "#db/esco.ts";
import { escoOccupations, escoPrefix } from "#db/reference/esco-occupations.ts";
import { type EscoKind, type Locale, locales } from "#db/vocabulary/lists.ts";

export type FileProblem =
  | { code: "skipped_file"; file: string }
  | { code: "other_language"; file: string }
  | { code: "broken_file"; file: string; row: number }
  | { code: "broken_row"; file: string; row: number };

type Row = Record<string, string>;

interface Gathered {
  kind: EscoKind;
  isco: string | null;
  /** Language → label → whether it is the main one. */
  labels: Map<Locale, Map<string, boolean>>;
  whole: Set<Locale>;
}

const isLocale = (lang: string): lang is Locale => (locales as readonly string[]).includes(lang);
const clean = (text: string) => text.normalize("NFC").replace(/\s+/gu, " ").trim();
const lines = (text = "") =>
  text
    .split(/[\n\r]+/)
    .map(clean)
    .filter((line) => line !== "");

const iscoGroup = /\/esco\/isco\/C(\d{1,4})$/;
/** Obsolete concepts stay out. */
const living = new Set(["", "released"]);

function kindOf(uri: string): EscoKind | undefined {
  if (uri.startsWith(escoPrefix)) return "occupation";
  if (/^http:\/\/data\.europa\.eu\/esco\/skill\/\S+$/.test(uri)) return "skill";
  return iscoGroup.test(uri) ? "group" : undefined;
}

/** Collects what the files of one folder say, in any order; each concept comes out once. */
export class EscoFiles {
  readonly problems: FileProblem[] = [];
  private readonly found = new Map<string, Gathered>();

  /** Never throws: what cannot be read is a problem with its row, and the rest goes in. */
  add(file: string, bytes: Uint8Array): void {
    const records: { cells: string[]; line: number }[] = [];
    let brokenAt: number | undefined;
    try {
      parse(Buffer.from(bytes), {
        bom: true,
        // Files put together on different machines mix them.
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        skip_empty_lines: true,
        on_record: (cells: string[], { lines: line }: { lines: number }) => {
          records.push({ cells, line });
          return null;
        },
      });
    } catch (error) {
      brokenAt = (error as { lines?: number }).lines ?? 1;
    }
    const header = (records.shift()?.cells ?? []).map((name) => name.trim());
    const read = this.readerOf(file, header);
    if (!read) return;
    for (const { cells, line } of records) {
      const row = Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]));
      if (cells.length !== header.length || !read(row)) this.problems.push({ code: "broken_row", file, row: line });
    }
    if (brokenAt !== undefined) this.problems.push({ code: "broken_file", file, row: brokenAt });
  }

  /** How a row of this header is read; false where the row says nothing that can be kept. */
  private readerOf(file: string, header: string[]): ((row: Row) => boolean) | undefined {
    const has = (...names: string[]) => names.every((name) => header.includes(name));
    if (has("conceptType", "conceptUri", "preferredLabel")) {
      const lang = /_([a-z]{2})\.csv$/i.exec(file)?.[1]?.toLowerCase() ?? "";
      if (isLocale(lang)) return (row) => this.readOfficial(row, lang);
      this.problems.push({ code: "other_language", file });
    } else if (has("uri", "lang", "label")) return (row) => this.readLabel(row);
    else if (has("uri", "fi", "sv", "en")) return (row) => this.readNames(row);
    else this.problems.push({ code: "skipped_file", file });
    return undefined;
  }

  private readOfficial(row: Row, lang: Locale): boolean {
    if (!living.has((row.status ?? "").trim().toLowerCase())) return true;
    const concept = this.concept(row.conceptUri);
    const preferred = clean(row.preferredLabel ?? "");
    // Groups of skills stand among them; they name no skill.
    if (!concept) return /SkillGroup/i.test(row.conceptType ?? "") && preferred !== "";
    if (preferred === "") return false;
    concept.isco ??= /^C?(\d{4})$/.exec((row.iscoGroup ?? "").trim())?.[1] ?? null;
    const labels = this.labelsOf(concept, lang);
    concept.whole.add(lang);
    labels.set(preferred, true);
    for (const label of [...lines(row.altLabels), ...lines(row.hiddenLabels)])
      if (!labels.has(label)) labels.set(label, false);
    return true;
  }

  private readNames(row: Row): boolean {
    const concept = this.concept(row.uri);
    if (!concept) return false;
    concept.isco ??= /^\d{4}$/.exec((row.isco4 ?? "").trim())?.[0] ?? null;
    const named = locales.filter((lang) => clean(row[lang] ?? "") !== "");
    for (const lang of named) this.labelsOf(concept, lang).set(clean(row[lang] ?? ""), true);
    return named.length > 0;
  }

  private readLabel(row: Row): boolean {
    const lang = (row.lang ?? "").trim();
    const label = clean(row.label ?? "");
    if (!isLocale(lang) || label === "") return kindOf((row.uri ?? "").trim()) !== undefined && label !== "";
    const concept = this.concept(row.uri);
    if (!concept) return false;
    const labels = this.labelsOf(concept, lang);
    concept.whole.add(lang);
    if (!labels.has(label)) labels.set(label, false);
    return true;
  }

  private concept(address: string | undefined): Gathered | undefined {
    const uri = (address ?? "").trim();
    const kind = kindOf(uri);
    if (!kind) return undefined;
    const isco = iscoGroup.exec(uri)?.[1] ?? null;
    const concept = this.found.get(uri) ?? { kind, isco, labels: new Map(), whole: new Set() };
    this.found.set(uri, concept);
    return concept;
  }

  private labelsOf(concept: Gathered, lang: Locale): Map<string, boolean> {
    const labels = concept.labels.get(lang) ?? new Map<string, boolean>();
    concept.labels.set(lang, labels);
    return labels;
  }

  /** Every concept the files name, with at most one main label a language. */
  drafts(): EscoDraft[] {
    const known = new Map(escoOccupations().map(({ id, isco4 }) => [`${escoPrefix}${id}`, isco4]));
    return [...this.found]
      .filter(([, { labels }]) => labels.size > 0)
      .map(([uri, { kind, isco, labels, whole }]) => ({
        uri,
        kind,
        isco: isco ?? known.get(uri) ?? null,
        whole: [...whole],
        labels: [...labels].flatMap(([lang, texts]) => {
          // A list of labels that marks none has its main one first.
          const main = [...texts].find(([, preferred]) => preferred)?.[0] ?? [...texts.keys()][0];
          return [...texts.keys()].map((text) => ({ lang, text, preferred: text === main }));
        }),
      }));
  }
}
