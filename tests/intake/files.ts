// The real files of the shared folder, and small files of our own made on the spot.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "#app/intake/parse.ts";
import type { Format } from "#db/vocabulary/lists.ts";
import { reference } from "./reference.ts";

const folder = new URL("../../../shared/data/ads/", import.meta.url);

/** False where the shared folder is absent: those tests are skipped, the rest stand on our own files. */
export const haveSharedAds = existsSync(folder);

export function parseShared(name: string, format: Format | "auto" = "auto") {
  return parse({ bytes: readFileSync(new URL(name, folder)), format, fileName: name }, reference);
}

export function parseText(text: string, format: Format | "auto" = "auto") {
  return parse({ bytes: new TextEncoder().encode(text), format }, reference);
}

export function parseJson(value: unknown, format: Format | "auto" = "auto") {
  return parseText(JSON.stringify(value), format);
}

/** The one draft of a file that holds one ad. */
export function oneDraft(value: unknown, format: Format | "auto" = "auto") {
  const parsed = parseJson(value, format);
  const [draft] = parsed.drafts;
  if (!draft || parsed.drafts.length !== 1) throw new Error(`expected one draft: ${JSON.stringify(parsed.problems)}`);
  return draft;
}

export function codes(parsed: { problems: { code: string }[] }): string[] {
  return parsed.problems.map((problem) => problem.code);
}
