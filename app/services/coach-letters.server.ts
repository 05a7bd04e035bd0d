// The letter to coaches: at most one a working day, outside their quiet hours, when something new waits or a tip has waited long.
import type { World } from "#app/world/world.server.ts";
import { findLetterReader, listLetterReaders, setCoachLetter, wantsCoachLetter } from "#db/coach-letters.ts";
import type { Db } from "#db/open.ts";
import { findPerson } from "#db/people.ts";
import { markReminded } from "#db/tip-course.ts";
import type { Actor } from "./access.ts";
import { instantAfter } from "./calendar-days.ts";
import { somethingNewWaits } from "./coach-news.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { hashOf, mayWriteNow, writeNews } from "./news-letters.server.ts";
import { notFound } from "./refusals.ts";
import { actorOf } from "./session.server.ts";
import { waitingTips } from "./waiting-tips.server.ts";
import { isWorkingDay } from "./working-days.ts";

/** Before the first letter, what is older than this is no news. */
const newsDays = 7;

/** A sweep: writes to whom a letter is due. Twice on a day nobody gets one. */
export async function writeCoachLetters(world: World): Promise<void> {
  const now = world.clock();
  if (!isWorkingDay(finnishDay(now))) return;
  for (const reader of await listLetterReaders(world.db, "coach")) {
    // A demo account has no mailbox; where nothing is sent, its letter can be read in the outbox.
    if (reader.demo && (!world.demo || world.mail.post)) continue;
    if (!(await mayWriteNow(world, reader, now))) continue;
    const since = reader.lastAt ? new Date(reader.lastAt) : instantAfter(now, -newsDays);
    const due = await overdueFor(world, reader.id);
    if (due.length === 0 && !(await somethingNewWaits(world, reader.id, since))) continue;
    const also = (trx: Db) => markReminded(trx, due, now);
    await writeNews(world, reader, { news: { kind: "something_new" }, now, also });
  }
}

/** Tips that have waited too long and that no letter has told of. */
async function overdueFor(world: World, coachId: string): Promise<string[]> {
  const person = await findPerson(world.db, coachId);
  if (!person) return [];
  const actor = await actorOf(world, person);
  return (await waitingTips(world, { ...actor, covers: [] })).unreminded;
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
