// The letter to coaches: at most one a working day, outside their quiet hours, and only when something new waits.
import { createHash, randomBytes } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import {
  findLetterReader,
  isLetterUnderWay,
  type LetterReader,
  listLetterReaders,
  noteCoachLetter,
  setCoachLetter,
  wantsCoachLetter,
} from "#db/coach-letters.ts";
import { listCovers } from "#db/covers.ts";
import { findQuietHours } from "#db/quiet-hours.ts";
import type { Actor } from "./access.ts";
import { somethingNewWaits } from "./coach-news.server.ts";
import { finnishDay, finnishTime } from "./finnish-time.ts";
import { writeLetter } from "./letters.server.ts";
import { quietSeconds } from "./quiet-hours.ts";
import { notFound } from "./refusals.ts";
import { isWorkingDay } from "./working-days.ts";

/** For those who have set no quiet hours: no letter before the day begins or when it is nearly over. */
const usual = { from: "08:00", until: "16:00" };
/** Before the first letter, what is older than this is no news. */
const newsDays = 7;

/** A sweep: writes to whom a letter is due. Twice on a day nobody gets one. */
export async function writeCoachLetters(world: World): Promise<void> {
  const now = world.clock();
  if (!isWorkingDay(finnishDay(now))) return;
  for (const reader of await listLetterReaders(world.db)) {
    // A demo account has no mailbox; where nothing is sent, its letter can be read in the outbox.
    if (reader.demo && (!world.demo || world.mail.post)) continue;
    if (!(await mayWriteNow(world, reader, now))) continue;
    const since = reader.lastAt ? new Date(reader.lastAt) : new Date(now.getTime() - newsDays * 86_400_000);
    if (await somethingNewWaits(world, reader.id, since)) await write(world, reader, now);
  }
}

async function mayWriteNow({ db }: World, { id, email, lastAt }: LetterReader, now: Date): Promise<boolean> {
  const today = finnishDay(now);
  if (lastAt !== null && finnishDay(new Date(lastAt)) >= today) return false;
  const quiet = await findQuietHours(db, id);
  const time = finnishTime(now);
  if (quiet ? quietSeconds(quiet, now) > 0 : time < usual.from || time >= usual.until) return false;
  // Whoever is away is left alone; the one who stands in hears of it.
  if ((await listCovers(db, [id], today)).some(({ fromOn }) => fromOn <= today)) return false;
  return !(await isLetterUnderWay(db, email));
}

async function write(world: World, { id, email, locale }: LetterReader, now: Date): Promise<void> {
  const key = randomBytes(32).toString("base64url");
  await world.db.transaction().execute(async (trx) => {
    const fresh = await writeLetter(trx, {
      ...{ kind: "something_new", to: email, locale, now, params: { stop: `/${locale}/stop-letters/${key}` } },
      dedupeKey: `something_new:${id}:${finnishDay(now)}`,
    });
    if (fresh) await noteCoachLetter(trx, { personId: id, keyHash: hashOf(key), now });
  });
}

/** Whether letters come to whoever has this key. @throws 404 for a key that opens nothing */
export async function lettersBehind(world: World, key: string): Promise<boolean> {
  return (await readerBehind(world, key)).wanted;
}

/** Stops the letters, or lets them come again; the key alone is enough, from a letter's own link. @throws 404 */
export async function setLettersBehind(world: World, key: string, wanted: boolean): Promise<void> {
  const { id } = await readerBehind(world, key);
  await world.db.transaction().execute((trx) => setCoachLetter(trx, id, wanted));
}

async function readerBehind(world: World, key: string) {
  const reader = await findLetterReader(world.db, hashOf(key));
  if (!reader) throw notFound();
  return reader;
}

/** One's own choice; undefined for those the letter is not for. */
export async function coachLetterOf(world: World, actor: Actor): Promise<boolean | undefined> {
  const coach = actor.roles.some(({ role }) => role === "coach");
  return coach ? wantsCoachLetter(world.db, actor.personId) : undefined;
}

export async function keepCoachLetter(world: World, actor: Actor, wanted: boolean): Promise<void> {
  await world.db.transaction().execute((trx) => setCoachLetter(trx, actor.personId, wanted));
}

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
