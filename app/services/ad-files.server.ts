// Files as ads: a page, a text, data, a PDF, or a mail whose own words or whose attachments are the ad.
import { htmlToText } from "#app/intake/html.ts";
import { mailText } from "#app/intake/mail-text.ts";
import { messageText } from "#app/intake/message-text.ts";
import { decodePage } from "#app/intake/web-text.ts";
import type { PageProblem } from "#app/world/fetch-page.server.ts";
import type { FileProblem, FileToOpen, Opened } from "#app/world/open-files.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import {
  type AdWords,
  type ContentProblem,
  type ContentRead,
  type ContentWorld,
  type Reading,
  readContent,
  readWords,
} from "./ad-content.server.ts";

export interface FileRead {
  /** The file's name, or the subject of the mail. */
  name: string;
  read: { ok: true; reading: Reading } | { ok: false; code: FileProblem | ContentProblem | PageProblem };
}

export interface Reader {
  locale: Locale;
  /** Names and addresses of whoever brings the files: their signature names no employer. */
  own: string[];
}

type FilesWorld = ContentWorld & Pick<World, "openFiles">;

/** Less than this of a mail with attachments is a note that goes with them. */
const shortestAd = 200;
const fewestFacts = 3;

/** Every ad of every file, in order; a file that holds none is one line that says why. */
export async function readFiles(world: FilesWorld, files: readonly FileToOpen[], reader: Reader): Promise<FileRead[]> {
  const opened = await world.openFiles(files);
  return opened.flatMap((one, at) => readOpened(world, one, files[at]?.name ?? "", reader));
}

function readOpened(world: ContentWorld, opened: Opened, name: string, reader: Reader): FileRead[] {
  if (opened.kind === "closed") return [{ name, read: { ok: false, code: opened.code } }];
  if (opened.kind === "mail") return readMail(world, opened, name, reader);
  if (opened.kind === "bytes") return asReads(name, readContent(world, decodePage(opened.bytes), reader));
  return asReads(name, readWords(world, wordsOf(world, opened), reader));
}

function asReads(name: string, read: ContentRead): FileRead[] {
  if (read.ok) return read.readings.map((reading) => ({ name, read: { ok: true, reading } }));
  return [{ name, read: { ok: false, code: read.code === "nothing" ? "no_ad" : read.code } }];
}

/** What is written large is the title, unless only the first line names an occupation. */
function wordsOf({ occupations }: ContentWorld, { text, heading }: { text: string; heading?: string }): AdWords {
  const read = messageText(text);
  const isWork = (title: string) => occupations.readTitle(title).length > 0;
  if (!heading || (isWork(read.title) && !isWork(heading))) return read;
  const rest = text.split("\n").filter((line) => line.trim() !== "" && !heading.includes(line.trim()));
  return { ...read, title: heading, text: rest.join("\n") };
}

function readMail(world: ContentWorld, mail: Opened & { kind: "mail" }, file: string, reader: Reader): FileRead[] {
  const name = mail.subject || file;
  const parts = mail.parts.flatMap((part) => readOpened(world, part.opened, part.name || name, reader));
  const ads = parts.filter(({ read }) => read.ok);
  const body = mail.text.trim() === "" ? htmlToText(mail.html) : mail.text;
  const said = mailText(mail.subject, body, reader.own);
  const own = asReads(name, readWords(world, titled(world, said), reader));
  const [first] = own;
  const isAd = said.length >= shortestAd && first?.read.ok && factsIn(first.read.reading) >= fewestFacts;
  if (ads.length > 0) return isAd ? [...own, ...ads] : ads;
  // The words of a covering note are no ad: what is wrong with the attachment is what there is to say.
  return parts.length > 0 && !isAd ? parts : own;
}

/** "Avoin työpaikka" says nothing: where the first line names the work, that is the title. */
function titled({ occupations }: ContentWorld, said: AdWords): AdWords {
  if (occupations.readTitle(said.title).length > 0) return said;
  const { title, text } = messageText(said.text);
  return title !== "" && occupations.readTitle(title).length > 0 ? { ...said, title, text } : said;
}

/** How many kinds of things the words told. */
function factsIn({ draft }: Reading): number {
  return new Set(Object.keys(draft.facts.evidence).map((key) => key.split(".")[0])).size;
}
