// What kind of file a text is: one JSON value, a JSON value on every line, a web page with JSON-LD, or a table.
import { parse as parseCsv } from "csv-parse/sync";
import type { Problem } from "./draft.ts";
import { decodeEntities } from "./html-entities.ts";

/** A line or a block that could not be read; it keeps its place so that the numbers of the others stay right. */
export class Broken {
  constructor(readonly detail: string) {}
}

export interface Content {
  /** Undefined where the text holds nothing that can be read as records. */
  value: unknown;
  problems: Problem[];
}

/** Never throws. */
export function readContent(text: string, where: string): Content {
  const start = text.trimStart();
  if (start === "") return { value: undefined, problems: [{ where, code: "unreadable_file" }] };
  if (start.startsWith("<")) return { value: linkedData(text), problems: [] };
  if (start.startsWith("{") || start.startsWith("[")) return readJson(start, where);
  const table = readTable(start);
  return table ? { value: table, problems: [] } : { value: undefined, problems: [{ where, code: "unreadable_file" }] };
}

function readJson(text: string, where: string): Content {
  const whole = tryJson(text);
  if (!(whole instanceof Broken)) return { value: whole, problems: [] };
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const values = lines.map(tryJson);
  // Not one line can be read: it is a broken file rather than a file of lines.
  if (values.every((value) => value instanceof Broken) || typeof values[0] !== "object") {
    return { value: undefined, problems: [{ where, code: "unreadable_file", params: { detail: whole.detail } }] };
  }
  const pieces = values.filter((value) => !(value instanceof Broken)).length;
  // A pretty-printed file cut off in the middle has a few lines such as "{}" or "[]" that read by chance.
  if (pieces < lines.length / 10)
    return { value: undefined, problems: [{ where, code: "unreadable_file", params: { detail: whole.detail } }] };
  return { value: values, problems: [] };
}

/** One JSON value; `Broken` says why it is none. */
export function tryJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return new Broken(error instanceof Error ? error.message.slice(0, 120) : "");
  }
}

/** Every JSON-LD block of a page, in order; the page's own address goes with an ad that names none. */
function linkedData(html: string): unknown {
  const blocks: unknown[] = [];
  const script = /<script\b[^>]{0,500}?type\s*=\s*["']?application\/ld\+json["']?[^>]{0,500}>([\s\S]*?)<\/script\s*>/gi;
  for (const [, body = ""] of html.matchAll(script)) {
    const clean = body.replace(/^\s*(<!--|<!\[CDATA\[|\/\/<!\[CDATA\[)|(-->|\/\/\]\]>|\]\]>)\s*$/g, "").trim();
    if (clean === "") continue;
    const first = tryJson(clean);
    // Raw line breaks inside a text are the commonest mistake pages make, escaped quotes the next.
    const second = first instanceof Broken ? tryJson(clean.replace(/[\r\n\t]+/g, " ")) : first;
    blocks.push(second instanceof Broken ? tryJson(decodeEntities(clean)) : second);
  }
  const canonical = /<link\b[^>]{0,300}rel\s*=\s*["']?canonical["']?[^>]{0,2000}>/i.exec(html)?.[0];
  const url = canonical ? /href\s*=\s*["']([^"']+)["']/i.exec(canonical)?.[1] : undefined;
  return blocks.length === 1 && url ? withAddress(blocks[0], decodeEntities(url)) : blocks;
}

function withAddress(value: unknown, url: string): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "url" in value || "@graph" in value)
    return [value];
  return [{ ...value, url }];
}

/** A table with a header row, comma or semicolon; a row with too few or too many cells is a broken record. */
function readTable(text: string): unknown[] | undefined {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const delimiter = header.split(";").length > header.split(",").length ? ";" : ",";
  const names = header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ""));
  if (names.length < 2) return undefined;
  try {
    const rows = parseCsv(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      relax_quotes: true,
    }) as string[][];
    return rows.slice(1).map((row) => {
      if (row.length !== names.length) return new Broken(`${row.length}/${names.length}`);
      return Object.fromEntries(names.map((name, at) => [name, row[at]]));
    });
  } catch (error) {
    return [new Broken(error instanceof Error ? error.message.slice(0, 120) : "")];
  }
}
