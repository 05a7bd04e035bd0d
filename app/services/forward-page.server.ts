// The officer's first page at work: reads what was brought, shows it, and sends what was put right.
import type { FileToOpen } from "#app/world/open-files.server.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import type { Reading } from "./ad-content.server.ts";
import { type FileRead, readFiles } from "./ad-files.server.ts";
import { type Corrections, corrected } from "./corrected-ad.server.ts";
import { forwardVacancy } from "./forward.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { isAddress, type Pasted, type ReadingProblem, readPasted } from "./referral-reading.server.ts";
import { type AdUnderstood, adUnderstood, isOver, placeShown } from "./tip-pages.server.ts";
import { queueAds, readerOf } from "./tip-queue.server.ts";
import { openReading, sealReading } from "./tip-seal.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface Problem {
  field: string;
  text: string;
}

export interface ForwardView extends AdUnderstood {
  sealed: string;
  others: number;
  struck: string[];
  /** The id of a vacancy that is here, or `new`. */
  chosen: string;
  note: string;
  problems: Problem[];
}

export interface Asker {
  actor: Actor;
  locale: Locale;
}

/** Codes the pages of tips have sentences for, besides those of reading. */
export type OwnProblem =
  | ReadingProblem
  | "same_again"
  | "too_many_files"
  | "titleMissing"
  | "noteLong"
  | "place_unknown"
  | "over";

/** A code as a sentence beside its field. */
export function problemIn(world: World, locale: Locale, field: string, code: OwnProblem): Problem {
  return { field, text: wordingOf(world, locale).t(`tip.problem.${code}`) };
}

export interface Brought extends Pasted {
  files: FileToOpen[];
}

/** What was read of it: one ad to look at, several that wait, or what is in the way with what was typed. */
export type Forwarded = { ad: ForwardView } | { waiting: string } | { problems: Problem[]; text: string; link: string };

/** Reads what was brought. One ad is looked at at once; several wait, and the first of them is looked at. */
export async function readToForward(world: World, asker: Asker, brought: Brought): Promise<Forwarded> {
  const { actor, locale } = asker;
  const { files, ...pasted } = brought;
  const reads: FileRead[] = [];
  if (files.length === 0 || pasted.text !== "" || pasted.link !== "") {
    const read = await readPasted(world, pasted, locale);
    if (read.ok) reads.push({ name: "", read });
    else if (files.length === 0)
      return { problems: [problemIn(world, locale, read.field, read.code)], ...keptOf(pasted) };
    else reads.push({ name: pasted.link || pasted.text.slice(0, 60), read: { ok: false, code: read.code } });
  }
  reads.push(...(await readFiles(world, files, await readerOf(world, actor.personId))));
  const [first, ...more] = reads;
  if (first?.read.ok && more.length === 0)
    return {
      ad: await forwardView(world, asker, first.read.reading, sealReading(world, actor.personId, first.read.reading)),
    };
  if (reads.some(({ read }) => read.ok)) {
    const { ids } = await queueAds(world, actor.personId, reads, { by: "file" });
    // Where all are waiting from before already, the list says so.
    return { waiting: ids[0] ?? "" };
  }
  const problems = reads.map(({ name, read }) => {
    const { text } = problemIn(world, locale, "files", read.ok ? "no_ad" : read.code);
    return { field: "files", text: reads.length > 1 ? `${name}: ${text}` : text };
  });
  return { problems, ...pasted };
}

/** An address that could not be opened goes to its own field: the text is pasted above it. */
function keptOf({ text, link }: Pasted): Pasted {
  return isAddress(text) ? { text: "", link: text } : { text, link };
}

/** An ad that was read, as the officer looks at it. */
export async function forwardView(world: World, asker: Asker, reading: Reading, sealed: string): Promise<ForwardView> {
  const ad = await adUnderstood(world, asker.actor, reading.draft, asker.locale);
  const chosen = ad.duplicates.find(({ same }) => same)?.line.id ?? "new";
  return { ...ad, sealed, others: reading.others, struck: [], chosen, note: "", problems: [] };
}

export interface Sent extends Corrections {
  sealed: string;
  note: string;
  existing?: string;
  /** The draft that waited, where it did. */
  waited?: string;
}

/** Sends the tip, or gives the form back as it was sent, with what is in the way. */
export async function sendTip(
  world: World,
  { actor, locale }: Asker,
  sent: Sent,
  found: { field: string; code: "titleMissing" | "noteLong" }[],
): Promise<{ tipId: string } | { ad: ForwardView }> {
  const reading = openReading(world, actor.personId, sent.sealed);
  const asRead = placeShown(world, reading.draft, locale);
  const problems = found.map(({ field, code }) => problemIn(world, locale, field, code));
  const personal = personalDataIn(sent.note);
  if (personal) problems.push({ field: "note", text: personalWords(world, locale, personal) });
  const draft = sent.title === "" ? reading.draft : corrected(world, reading.draft, sent, asRead);
  if (draft === "place_unknown") problems.push(problemIn(world, locale, "place", "place_unknown"));
  else if (isOver(world, draft)) problems.push(problemIn(world, locale, "facts", "over"));
  if (problems.length > 0 || draft === "place_unknown") {
    const ad = await adUnderstood(world, actor, reading.draft, locale);
    const { title, employer, place, sector, struck, note, sealed } = sent;
    const typed = { title, employer, place, sector, struck, note, sealed, chosen: sent.existing ?? "new" };
    return { ad: { ...ad, ...typed, others: 0, problems } };
  }
  const { note, existing, waited } = sent;
  // The choice was made among what looked like the ad as it was read, so that is what it is looked up by.
  return { tipId: await forwardVacancy(world, actor, { draft, read: reading.draft, note, existing, waited }) };
}

function personalWords(world: World, locale: Locale, code: PersonalDataCode): string {
  return wordingOf(world, locale).t(`visit.personalData.${code}`);
}
