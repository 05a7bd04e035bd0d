// Ads that have come in of late, for an officer to forward: those of a set of towns, which are tips already, which were put aside.
import type { Db } from "./open.ts";
import type { Visibility } from "./vocabulary/lists.ts";

export interface NewAdsAsked {
  /** ISO instant after which they came in. */
  since: string;
  now: Date;
  municipalities: readonly string[];
  /** For ads that name a region and no town. */
  regions: readonly string[];
  visibilities: readonly Visibility[];
  limit: number;
}

/** Ids of open ads with a workplace there that are no copies of others, the newest first. */
export async function listNewAds(db: Db, asked: NewAdsAsked): Promise<{ id: string; createdAt: string }[]> {
  const { municipalities, regions, visibilities } = asked;
  if (municipalities.length === 0 && regions.length === 0) return [];
  return db
    .selectFrom("vacancy")
    .select(["id", "createdAt"])
    .where("createdAt", ">", asked.since)
    .where("status", "=", "published")
    .where("duplicateOf", "is", null)
    .where("visibility", "in", visibilities)
    .where((eb) => eb.or([eb("validThrough", "is", null), eb("validThrough", ">", asked.now.toISOString())]))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("vacancyWorkplace")
        .select("vacancyId")
        .where("country", "=", "FI")
        .where((place) =>
          place.or([
            ...(municipalities.length > 0 ? [place("municipalityCode", "in", municipalities)] : []),
            ...(regions.length > 0
              ? [place.and([place("municipalityCode", "is", null), place("regionCode", "in", regions)])]
              : []),
          ]),
        ),
    )
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .limit(asked.limit)
    .execute();
}

/** Who has sent a tip on these vacancies. */
export async function listTipSenders(
  db: Db,
  vacancyIds: readonly string[],
): Promise<{ vacancyId: string; senderId: string; tipId: string }[]> {
  if (vacancyIds.length === 0) return [];
  const rows = await db
    .selectFrom("tip")
    .select(["id", "vacancyId", "senderId"])
    .where("vacancyId", "in", vacancyIds)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, vacancyId, senderId }) => (vacancyId ? [{ vacancyId, senderId, tipId: id }] : []));
}

/** Ids of the ads this officer has put aside. */
export async function listPassedAds(db: Db, personId: string): Promise<string[]> {
  const rows = await db.selectFrom("passedAd").select("vacancyId").where("personId", "=", personId).execute();
  return rows.map((row) => row.vacancyId);
}

/** Puts an ad aside for one officer. In a transaction. */
export async function passAd(trx: Db, passed: { personId: string; vacancyId: string; now: Date }): Promise<void> {
  const { now, ...columns } = passed;
  await trx
    .insertInto("passedAd")
    .values({ ...columns, createdAt: now.toISOString() })
    .onConflict((c) => c.columns(["personId", "vacancyId"]).doNothing())
    .execute();
}

export async function takeBackPassedAd(db: Db, passed: { personId: string; vacancyId: string }): Promise<void> {
  await db
    .deleteFrom("passedAd")
    .where("personId", "=", passed.personId)
    .where("vacancyId", "=", passed.vacancyId)
    .execute();
}
