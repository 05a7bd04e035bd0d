// The quiet digest: to officers who want letters, how many new ads came in where they follow. At most one a working day.
import type { World } from "#app/world/world.server.ts";
import { type LetterReader, listLetterReaders } from "#db/coach-letters.ts";
import { findPerson } from "#db/people.ts";
import { listSubscriptions } from "#db/subscriptions.ts";
import { finnishDay } from "./finnish-time.ts";
import { follows } from "./followed.ts";
import { type NewAd, newAdsFor, workOf } from "./new-ads.server.ts";
import { mayWriteNow, writeNews } from "./news-letters.server.ts";
import { actorOf } from "./session.server.ts";
import { isWorkingDay } from "./working-days.ts";

/** A sweep: writes to whom a letter is due. Twice on a day nobody gets one. */
export async function writeNewAdsLetters(world: World): Promise<void> {
  const now = world.clock();
  if (!isWorkingDay(finnishDay(now))) return;
  for (const reader of await listLetterReaders(world.db, "te_contact")) {
    if (reader.demo && !world.demo) continue;
    if (!(await mayWriteNow(world, reader, now))) continue;
    const count = await countNews(world, reader);
    if (count > 0) await writeNews(world, reader, { news: { kind: "new_ads", count: String(count) }, now });
  }
}

/** Ads nobody has forwarded that came in since the letter before and since the officer looked last. */
async function countNews(world: World, { id, lastAt }: LetterReader): Promise<number> {
  const followed = (await listSubscriptions(world.db, id)).filter(({ letters }) => letters);
  const person = followed.length > 0 ? await findPerson(world.db, id) : undefined;
  if (!person) return 0;
  const wanted = followed.map((one) => ({ ...one, chosen: true }));
  const ads = await newAdsFor(world, await actorOf(world, person), wanted);
  const isNews = ({ vacancy, at }: NewAd) =>
    followed.some((one) => at > one.lookedAt && at > (lastAt ?? "") && follows(one, workOf(vacancy)));
  return ads.filter((ad) => !ad.tipped && isNews(ad)).length;
}
