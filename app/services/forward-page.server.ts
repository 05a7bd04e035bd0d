// The officer's first page at work: reads what was brought, shows it, and sends what was put right.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { type Corrections, corrected } from "./corrected-ad.server.ts";
import { forwardVacancy } from "./forward.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { type Brought, type Reading, type ReadingProblem, readBroughtAd } from "./referral-reading.server.ts";
import { badRequest } from "./refusals.ts";
import { type AdUnderstood, adUnderstood, isOver, placeShown } from "./tip-pages.server.ts";
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
type OwnProblem = ReadingProblem | "titleMissing" | "noteLong" | "place_unknown" | "over";

/** A code as a sentence beside its field. */
export function problemIn(world: World, locale: Locale, field: string, code: OwnProblem): Problem {
  return { field, text: wordingOf(world, locale).t(`tip.problem.${code}`) };
}

/** Reads what was brought: the ad to look at, or what is in the way. */
export async function readToForward(
  world: World,
  { actor, locale }: Asker,
  brought: Brought,
): Promise<{ ad: ForwardView } | { problem: Problem }> {
  const read = await readBroughtAd(world, brought, locale);
  if (!read.ok) return { problem: problemIn(world, locale, read.field, read.code) };
  const { draft, others } = read.reading;
  const ad = await adUnderstood(world, actor, draft, locale);
  const chosen = ad.duplicates.find(({ same }) => same)?.line.id ?? "new";
  const sealed = sealReading(world, actor, read.reading);
  return { ad: { ...ad, sealed, others, struck: [], chosen, note: "", problems: [] } };
}

export interface Sent extends Corrections {
  sealed: string;
  note: string;
  existing?: string;
}

/** Sends the tip, or gives the form back as it was sent, with what is in the way. */
export async function sendTip(
  world: World,
  { actor, locale }: Asker,
  sent: Sent,
  found: { field: string; code: "titleMissing" | "noteLong" }[],
): Promise<{ tipId: string } | { ad: ForwardView }> {
  const reading = openReading(world, actor, sent.sealed);
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
  const { note, existing } = sent;
  // The choice was made among what looked like the ad as it was read, so that is what it is looked up by.
  return { tipId: await forwardVacancy(world, actor, { draft, read: reading.draft, note, existing }) };
}

function personalWords(world: World, locale: Locale, code: PersonalDataCode): string {
  return wordingOf(world, locale).t(`visit.personalData.${code}`);
}

/** The draft goes through the officer's browser closed: it comes back as it left, or not at all. */
function sealReading(world: Pick<World, "seal">, actor: Actor, reading: Reading): string {
  return world.seal.seal(JSON.stringify(reading), placeOf(actor));
}

function openReading(world: Pick<World, "seal">, actor: Actor, sealed: string): Reading {
  try {
    return JSON.parse(world.seal.open(sealed, placeOf(actor))) as { draft: VacancyDraft; others: number };
  } catch {
    throw badRequest();
  }
}

const placeOf = (actor: Actor) => `tip draft ${actor.personId}`;
