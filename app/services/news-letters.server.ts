// Letters that something new has come in: one a day at most for each reader, outside their quiet hours, stopped by one click.
import { createHash, randomBytes } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import { isLetterUnderWay, type LetterReader, noteCoachLetter } from "#db/coach-letters.ts";
import { listCovers } from "#db/covers.ts";
import type { Db } from "#db/open.ts";
import { findQuietHours } from "#db/quiet-hours.ts";
import { finnishDay, finnishTime } from "./finnish-time.ts";
import { writeLetter } from "./letters.server.ts";
import { quietSeconds } from "./quiet-hours.ts";

export type News = { kind: "something_new" } | { kind: "new_ads"; count: string };

/** For those who have set no quiet hours: no letter before the day begins or when it is nearly over. */
const usual = { from: "08:00", until: "16:00" };

/** Whether a letter may be written to this reader at this moment of a working day. */
export async function mayWriteNow({ db }: World, { id, email, lastAt }: LetterReader, now: Date): Promise<boolean> {
  const today = finnishDay(now);
  if (lastAt !== null && finnishDay(new Date(lastAt)) >= today) return false;
  const quiet = await findQuietHours(db, id);
  const time = finnishTime(now);
  if (quiet ? quietSeconds(quiet, now) > 0 : time < usual.from || time >= usual.until) return false;
  // Whoever is away is left alone; the one who stands in hears of it.
  if ((await listCovers(db, [id], today)).some(({ fromOn }) => fromOn <= today)) return false;
  return !(await isLetterUnderWay(db, email));
}

/** Writes the letter with the key that stops the next ones; `also` is done with it, or neither. */
export async function writeNews(
  world: Pick<World, "db">,
  { id, email, locale }: LetterReader,
  { news, now, also }: { news: News; now: Date; also?: (trx: Db) => Promise<void> },
): Promise<void> {
  const key = randomBytes(32).toString("base64url");
  const dedupeKey = `${news.kind}:${id}:${finnishDay(now)}`;
  await world.db.transaction().execute(async (trx) => {
    const letter = said(news, `/${locale}/stop-letters/${key}`);
    if (!(await writeLetter(trx, { ...letter, to: email, locale, now, dedupeKey }))) return;
    await noteCoachLetter(trx, { personId: id, keyHash: hashOf(key), now });
    await also?.(trx);
  });
}

const said = (news: News, stop: string) =>
  news.kind === "new_ads"
    ? { kind: news.kind, params: { count: news.count, stop } }
    : { kind: news.kind, params: { stop } };

/** Keys are kept as hashes only. */
export const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
