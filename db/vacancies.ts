// Vacancies as they are kept and read. What is shown is always read from here, never from the search index.
import type { Selectable } from "kysely";
import { nextNumber } from "./counters.ts";
import { enqueue } from "./jobs.ts";
import type { Db } from "./open.ts";
import type { Database } from "./schema.ts";
import { byVacancy, factColumns, factsOf } from "./vacancy-rows.ts";
import type { Locale, VacancyStatus, Visibility } from "./vocabulary/lists.ts";
import type { VacancyFactsKept, VacancyText, VacancyTexts } from "./vocabulary/vacancy.ts";

export interface Vacancy {
  id: string;
  sourceName: string;
  sourceReference: string;
  sourceUrl: string | null;
  duplicateOf: string | null;
  status: VacancyStatus;
  visibility: Visibility;
  language: Locale;
  employerId: string | null;
  employerName: string | null;
  /** The employer is a partner today. */
  partner: boolean;
  texts: VacancyTexts;
  facts: VacancyFactsKept;
  publishedAt: string;
  validThrough: string | null;
  changeNumber: number;
}

export interface VacancyToKeep {
  id: string;
  sourceId: string;
  sourceReference: string;
  sourceUrl: string | null;
  contentHash: string;
  duplicateKey: string | null;
  duplicateOf: string | null;
  status: VacancyStatus;
  visibility: Visibility;
  language: Locale;
  employerId: string | null;
  employerName: string | null;
  texts: VacancyTexts;
  facts: VacancyFactsKept;
  publishedAt: string;
  validThrough: string | null;
}

/** Writes a vacancy (new or changed), its place in the change log and the job that tells the index. In a transaction. */
export async function keepVacancy(trx: Db, vacancy: VacancyToKeep, now: Date): Promise<void> {
  const { texts, facts, ...columns } = vacancy;
  const row = {
    ...columns,
    ...factColumns(facts),
    statusReason: null,
    modifiedAt: now.toISOString(),
    changeNumber: await nextNumber(trx, "change"),
  };
  await trx
    .insertInto("vacancy")
    .values({ ...row, createdAt: now.toISOString() })
    .onConflict((c) => c.column("id").doUpdateSet(row))
    .execute();
  await replaceParts(trx, vacancy);
  await tellIndex(trx);
}

async function replaceParts(trx: Db, { id: vacancyId, texts, facts }: VacancyToKeep): Promise<void> {
  for (const part of ["vacancyText", "vacancyOccupation", "vacancyWorkplace"] as const)
    await trx.deleteFrom(part).where("vacancyId", "=", vacancyId).execute();
  const textRows = (Object.entries(texts) as [Locale, VacancyText][]).map(([language, text]) => ({
    vacancyId,
    language,
    title: text.title,
    summary: text.summary ?? null,
    description: text.description ?? null,
  }));
  if (textRows.length > 0) await trx.insertInto("vacancyText").values(textRows).execute();
  const occupations = facts.occupations.map((o) => ({
    vacancyId,
    isco4: o.isco4,
    escoUri: o.escoUri ?? null,
    origin: o.origin,
    weight: o.weight,
  }));
  if (occupations.length > 0) await trx.insertInto("vacancyOccupation").values(occupations).execute();
  const workplaces = facts.workplaces.map((w, position) => ({
    vacancyId,
    position,
    country: w.country,
    municipalityCode: w.municipality ?? null,
    regionCode: w.region ?? null,
    postcode: w.postcode ?? null,
    street: w.street ?? null,
    name: w.name ?? null,
    lat: w.lat ?? null,
    lon: w.lon ?? null,
    origin: w.origin,
  }));
  if (workplaces.length > 0) await trx.insertInto("vacancyWorkplace").values(workplaces).execute();
}

/** Changes the status, with the same effects on the change log as a new text. In a transaction. */
export async function setVacancyStatus(
  trx: Db,
  id: string,
  change: { status: VacancyStatus; reason: string; now: Date },
): Promise<void> {
  await trx
    .updateTable("vacancy")
    .set({
      status: change.status,
      statusReason: change.reason,
      modifiedAt: change.now.toISOString(),
      changeNumber: await nextNumber(trx, "change"),
    })
    .where("id", "=", id)
    .execute();
  await tellIndex(trx);
}

/** Moves a vacancy's dates; what that does to its status is for `expireDue`. In a transaction. */
export async function rollVacancy(
  trx: Db,
  id: string,
  dates: { publishedAt: string; validThrough: string | null },
): Promise<void> {
  const changeNumber = await nextNumber(trx, "change");
  await trx
    .updateTable("vacancy")
    .set({ ...dates, changeNumber })
    .where("id", "=", id)
    .execute();
  await tellIndex(trx);
}

/** One job is enough however many changes wait: the follower reads the log to its end. */
export async function tellIndex(trx: Db): Promise<void> {
  await enqueue(trx, { kind: "index", dedupeKey: "index" });
}

/** The vacancies with these ids, in the order asked; unknown ids are left out. */
export async function listVacancies(db: Db, ids: readonly string[]): Promise<Vacancy[]> {
  const found = new Map<string, Vacancy>();
  for (let at = 0; at < ids.length; at += 500) {
    for (const vacancy of await readBatch(db, ids.slice(at, at + 500))) found.set(vacancy.id, vacancy);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

export async function findVacancy(db: Db, id: string): Promise<Vacancy | undefined> {
  return (await listVacancies(db, [id]))[0];
}

async function readBatch(db: Db, ids: readonly string[]): Promise<Vacancy[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom("vacancy")
    .innerJoin("source", "source.id", "vacancy.sourceId")
    .leftJoin("partner", "partner.employerId", "vacancy.employerId")
    .selectAll("vacancy")
    .select(["source.name as sourceName", "partner.status as partnerStatus"])
    .where("vacancy.id", "in", ids)
    .execute();
  const texts = await db.selectFrom("vacancyText").selectAll().where("vacancyId", "in", ids).execute();
  const occupations = await db.selectFrom("vacancyOccupation").selectAll().where("vacancyId", "in", ids).execute();
  const workplaces = await db.selectFrom("vacancyWorkplace").selectAll().where("vacancyId", "in", ids).execute();
  const textsOf = byVacancy(texts);
  const occupationsOf = byVacancy(occupations);
  const workplacesOf = byVacancy(workplaces);
  return rows.map((row) => ({
    id: row.id,
    sourceName: row.sourceName,
    sourceReference: row.sourceReference,
    sourceUrl: row.sourceUrl,
    duplicateOf: row.duplicateOf,
    status: row.status,
    visibility: row.visibility,
    language: row.language,
    employerId: row.employerId,
    employerName: row.employerName,
    partner: row.partnerStatus === "partner",
    texts: Object.fromEntries((textsOf.get(row.id) ?? []).map((t) => [t.language, textOf(t)])),
    facts: factsOf(row, occupationsOf.get(row.id) ?? [], workplacesOf.get(row.id) ?? []),
    publishedAt: row.publishedAt,
    validThrough: row.validThrough,
    changeNumber: row.changeNumber,
  }));
}

function textOf(row: Selectable<Database["vacancyText"]>): VacancyText {
  return {
    title: row.title,
    ...(row.summary ? { summary: row.summary } : {}),
    ...(row.description ? { description: row.description } : {}),
  };
}

/** The oldest other vacancy still open that has this key. */
export async function findDuplicate(db: Db, key: string, exceptId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("vacancy")
    .select("id")
    .where("duplicateKey", "=", key)
    .where("id", "!=", exceptId)
    .where("duplicateOf", "is", null)
    .where("status", "in", ["published", "expired", "paused"])
    .orderBy("createdAt")
    .orderBy("id")
    .executeTakeFirst();
  return row?.id;
}

/** The employer's vacancies in these states, newest first. */
export async function listEmployerVacancies(
  db: Db,
  employerId: string,
  statuses: readonly VacancyStatus[] = ["published"],
): Promise<Vacancy[]> {
  const rows = await db
    .selectFrom("vacancy")
    .select("id")
    .where("employerId", "=", employerId)
    .where("status", "in", statuses)
    .orderBy("publishedAt", "desc")
    .orderBy("id")
    .execute();
  return listVacancies(
    db,
    rows.map((row) => row.id),
  );
}

export async function countPublished(db: Db): Promise<number> {
  const row = await db
    .selectFrom("vacancy")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("status", "=", "published")
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
