// Letters: written with the change they tell of, sent after it by the worker, or kept for the admin to read.
import { translate } from "#app/i18n/server.ts";
import type { Letter as Composed } from "#app/mail/letter.ts";
import { composeLetter, type LetterParams } from "#app/mail/letters.ts";
import { PostError } from "#app/mail/post.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addLetter, findLetter, type Letter, markLetter, markLetterSent } from "#db/letters.ts";
import type { Db } from "#db/open.ts";
import { findQuietHoursOf } from "#db/quiet-hours.ts";
import type { LetterKind, Locale } from "#db/vocabulary/lists.ts";
import { quietSeconds } from "./quiet-hours.ts";
import { TryLater } from "./work.server.ts";

type LetterToWrite = {
  [K in LetterKind]: { kind: K; params: LetterParams[K] };
}[LetterKind] & {
  to: string;
  locale: Locale;
  /** The same event never makes two letters. */
  dedupeKey: string;
  now: Date;
  waitSeconds?: number;
};

/** Writes a letter in the caller's transaction; it goes when that is done. Never anything about a client. False: it was there. */
export async function writeLetter(trx: Db, { to, ...letter }: LetterToWrite): Promise<boolean> {
  return addLetter(trx, { ...letter, toAddress: to });
}

/** Pauses between tries: eight tries in a little more than a day, so that a weekend's repair is seldom too late. */
export const pauses = [30, 120, 600, 1800, 3 * 3600, 8 * 3600, 14 * 3600];

/** Runner of the job kind "letter". Doing it twice sends once, but for a crash between the two: then under the same id. */
export async function sendLetter(world: World, payload: unknown, attempt: number): Promise<void> {
  const letter = await findLetter(world.db, (payload as { letterId: string }).letterId);
  if (letter?.state !== "waiting") return;
  const { post } = world.mail;
  if (!post) return markLetter(world.db, letter.id, { state: "kept", error: null });
  const quiet = await findQuietHoursOf(world.db, letter.toAddress);
  const wait = quiet ? quietSeconds(quiet, world.clock()) : 0;
  if (wait > 0) throw new TryLater("quiet_hours", wait);
  try {
    await post.send({ ...letterInWords(world, letter), id: letter.id, to: letter.toAddress });
    await markLetterSent(world.db, letter.id, world.clock());
  } catch (error) {
    if (!(error instanceof PostError)) throw error;
    const pause = error.final ? undefined : pauses[attempt - 1];
    await markLetter(world.db, letter.id, { state: pause ? "waiting" : "given_up", error: error.code });
    if (pause) throw new TryLater(error.code, pause);
  }
}

/** The letter as its receiver reads it. */
export function letterInWords(world: Pick<World, "mail">, { kind, params, locale }: Letter): Composed {
  return composeLetter(kind, params as LetterParams[typeof kind], translate(locale), world.mail.baseUrl);
}
