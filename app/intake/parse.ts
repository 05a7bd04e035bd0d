// The one door of intake: bytes of any known source in, drafts, removals and problems out. Pure; never throws.
import type { Format } from "#db/vocabulary/lists.ts";
import { Broken, readContent } from "./content.ts";
import { decode } from "./decode.ts";
import { Desk, type SourceFormat } from "./desk.ts";
import type { Parsed, Problem, Removal, VacancyDraft } from "./draft.ts";
import { helsinki } from "./helsinki.ts";
import { jobposting } from "./jobposting.ts";
import { jobtech } from "./jobtech.ts";
import { jobtechImporter } from "./jobtech-importer.ts";
import { jobtechList } from "./jobtech-list.ts";
import { isObject } from "./json-values.ts";
import { kuntarekry } from "./kuntarekry.ts";
import { plain } from "./plain.ts";
import type { Reference } from "./reference.ts";
import { tyomarkkinatori } from "./tyomarkkinatori.ts";

/** Bytes of a file that are read at all: 200 MB. */
export const fileLimit = 200 * 1024 * 1024;

/** The most particular first: `plain` would take anything that has an id and a title. */
const sources: SourceFormat[] = [
  jobtech,
  jobtechImporter,
  jobtechList,
  tyomarkkinatori,
  kuntarekry,
  jobposting,
  helsinki,
  plain,
];

export interface ParseInput {
  bytes: Uint8Array;
  format: Format | "auto";
  /** Names the file in problems that concern all of it. */
  fileName?: string;
}

/** Reads a file. Problems of one record never keep the others out; `recordsRead` is 0 where nothing could be read. */
export function parse(input: ParseInput, reference: Reference): Parsed {
  const where = input.fileName ?? "";
  const empty: Parsed = {
    format: input.format === "auto" ? "plain" : input.format,
    drafts: [],
    removals: [],
    problems: [],
    recordsRead: 0,
  };
  if (input.bytes.length > fileLimit) {
    return { ...empty, problems: [{ where, code: "too_large", params: { megabytes: fileLimit / 1024 / 1024 } }] };
  }
  const { text, problems } = decode(input.bytes, where);
  if (problems.some((problem) => problem.code === "unreadable_file")) return { ...empty, problems };
  const content = readContent(text, where);
  problems.push(...content.problems);
  if (content.value === undefined) return { ...empty, problems };
  const source = input.format === "auto" ? detect(content.value) : sources.find((one) => one.format === input.format);
  const records = source?.unwrap(content.value);
  if (!source || !records || (records.length === 0 && input.format === "auto")) {
    return { ...empty, problems: [...problems, { where, code: "unknown_format" }] };
  }
  return readRecords(source, records, reference, problems);
}

/** The first source that knows one of the first records as its own. */
function detect(value: unknown): SourceFormat | undefined {
  return sources.find((source) =>
    source
      .unwrap(value)
      ?.slice(0, 200)
      .some((record) => isObject(record) && source.recognises(record)),
  );
}

function readRecords(source: SourceFormat, records: unknown[], reference: Reference, problems: Problem[]): Parsed {
  const drafts = new Map<string, VacancyDraft>();
  const removals = new Map<string, Removal>();
  let recordsRead = 0;
  for (const [index, record] of records.entries()) {
    const desk = new Desk(reference, `#${index + 1}`);
    const read = readOne(source, record, desk);
    if (read) {
      recordsRead++;
      if ("facts" in read) keep(source, drafts, read, desk);
      else removals.set(read.sourceReference, read);
      // The later word counts: an ad removed after it was sent is gone, one sent again after its removal is back.
      if ("facts" in read) removals.delete(read.sourceReference);
      else drafts.delete(read.sourceReference);
    }
    for (const problem of desk.problems) problems.push(problem);
  }
  return {
    format: source.format,
    drafts: [...drafts.values()],
    removals: [...removals.values()],
    problems,
    recordsRead,
  };
}

function readOne(source: SourceFormat, record: unknown, desk: Desk): VacancyDraft | Removal | undefined {
  if (!isObject(record) || record instanceof Broken) {
    desk.report("", "broken_record", { detail: record instanceof Broken ? record.detail : typeof record });
    return undefined;
  }
  try {
    return source.read(record, desk);
  } catch (error) {
    // Whatever else a record may hold, it must not keep the others out.
    desk.report("", "broken_record", { detail: error instanceof Error ? error.message.slice(0, 120) : "" });
    return undefined;
  }
}

/**
 * One record by itself, for whoever reads a stream: the draft, or why it is none. `plain` sources never send removals;
 * of others' a removal is no ad either.
 */
export function parseRecord(
  record: unknown,
  format: Format,
  reference: Reference,
): { draft?: VacancyDraft; problem?: Problem } {
  const source = sources.find((one) => one.format === format);
  const desk = new Desk(reference, "");
  const read = source && readOne(source, record, desk);
  return read && "facts" in read ? { draft: read } : { problem: desk.problems[0] };
}

/** One draft per reference: languages are merged, a repeated record replaces the earlier and is reported. */
function keep(source: SourceFormat, drafts: Map<string, VacancyDraft>, draft: VacancyDraft, desk: Desk): void {
  const earlier = drafts.get(draft.sourceReference);
  const merged = earlier ? source.merge?.(earlier, draft) : undefined;
  if (earlier && !merged) desk.report("", "duplicate_in_file", { reference: draft.sourceReference.slice(0, 120) });
  drafts.set(draft.sourceReference, merged ?? draft);
}
