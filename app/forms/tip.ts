// The officer's two forms: what is brought in, and what is sent on once it has been looked at.
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { readStruck } from "./understood.ts";

/** Bytes of all files together, and of the form around them. */
const formLimit = 25 * 1024 * 1024;
const longestText = 100_000;
const mostFiles = 20;

/** False where the form is longer than any of ours, or does not say how long it is. */
export function isOfSize(request: Request): boolean {
  const length = request.headers.get("Content-Length");
  return length !== null && Number(length) <= formLimit;
}

export interface Brought {
  text: string;
  link: string;
  files: { name: string; bytes: Uint8Array }[];
}

/** `tooMany`: more files than are read at a time. */
export async function readBrought(data: FormData): Promise<Brought & { tooMany: boolean }> {
  const text = oneText(data, "text", longestText).trim();
  const link = oneText(data, "link", 2000).trim();
  // A field of a file that was left empty is sent as a file without a name.
  const sent = data.getAll("files").filter((file): file is File => typeof file !== "string" && file.size > 0);
  const files = await Promise.all(
    sent.slice(0, mostFiles).map(async (file) => ({
      name: file.name.slice(0, 200),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return { text, link, files, tooMany: sent.length > mostFiles };
}

/** The note alone, of a vacancy that was picked. */
export function readNote(data: FormData): string {
  return oneText(data, "note", 4000).trim();
}

/** What is done with an ad that waits. Undefined where the form is not one of ours. */
export function readWaitingAct(data: FormData): { act: "remove" | "restore"; id: string } | undefined {
  const act = data.get("act");
  const id = oneText(data, "id", 40);
  if ((act !== "remove" && act !== "restore") || !/^[0-9a-z]{20,40}$/.test(id)) return undefined;
  return { act, id };
}

export interface TipSent {
  /** The draft as it was read, sealed for this officer. */
  sealed: string;
  title: string;
  employer: string;
  place: string;
  /** `tol2008:I`, or empty: not known. */
  sector: string;
  note: string;
  /** A vacancy that is here already; undefined: this is another one. */
  existing?: string;
  struck: string[];
}

export type TipProblem = { field: "title" | "note"; code: "titleMissing" | "noteLong" };

/** Undefined where the form is not one of ours. */
export function readTip(data: FormData): { sent: TipSent; problems: TipProblem[] } | undefined {
  const sealed = oneText(data, "sealed", 1_000_000);
  const sector = oneText(data, "sector", 20);
  const vacancy = oneText(data, "vacancy", 40);
  if (sealed === "" || !/^(tol2008:[A-U])?$/.test(sector) || !/^(new|[0-9a-z]{20,40})?$/.test(vacancy))
    return undefined;
  const sent: TipSent = {
    sealed,
    title: oneText(data, "title", 200).trim(),
    employer: oneText(data, "employer", 200).trim(),
    place: oneText(data, "place", 500).trim(),
    sector,
    note: oneText(data, "note", 4000).trim(),
    ...(vacancy && vacancy !== "new" ? { existing: vacancy } : {}),
    struck: readStruck(data) ?? [],
  };
  const problems: TipProblem[] = [];
  if (sent.title === "") problems.push({ field: "title", code: "titleMissing" });
  if (sent.note.length > freeTextLimit) problems.push({ field: "note", code: "noteLong" });
  return { sent, problems };
}

/** Line breaks travel as two characters and count as one. */
function oneText(data: FormData, name: string, limit: number): string {
  const value = data.get(name);
  return typeof value === "string" ? value.replace(/\r\n/g, "\n").slice(0, limit) : "";
}
