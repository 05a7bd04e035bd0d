// What the demo's coaches have put aside by hand, kept the way the pages keep it.
import { randomBytes } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import { putOnList } from "#db/finds.ts";
import type { Db } from "#db/open.ts";
import { addSavedSearch } from "#db/saved-searches.ts";
import { demoFinds, demoNotes, demoSearches, demoViewLinks } from "#db/seed/finds.ts";
import { addVacancyNote } from "#db/vacancy-notes.ts";
import { addViewLink } from "#db/view-links.ts";
import { instantAfter } from "./calendar-days.ts";
import { sealedFindNote } from "./finds.server.ts";

interface Region {
  people: Map<string, { id: string; teamId: string | null }>;
  now: Date;
}

/** Takes part in the transaction that loads the demo, once its clients and vacancies are there. */
export async function addDemoFinds(world: Pick<World, "seal">, trx: Db, { people, now }: Region): Promise<void> {
  for (const { client, vacancy, note, daysAgo } of demoFinds) {
    const { id, coachId } = await clientNamed(trx, client);
    const pair = { clientId: id, vacancyId: await vacancyNamed(trx, vacancy) };
    const at = instantAfter(now, -daysAgo);
    await putOnList(trx, { ...pair, noteSealed: sealedFindNote(world, pair, note), createdBy: coachId, now: at });
  }
  for (const { coach, name, query, daysAgo } of demoSearches) {
    const at = instantAfter(now, -daysAgo);
    await addSavedSearch(trx, { personId: personNamed(people, coach).id, name, query, lookedAt: at, now: at });
  }
  for (const { coach, vacancy, note } of demoNotes) {
    const { id: personId, teamId } = personNamed(people, coach);
    const vacancyId = await vacancyNamed(trx, vacancy);
    await addVacancyNote(trx, { vacancyId, personId, teamId: teamId ?? "", note, now: instantAfter(now, -1) });
  }
  for (const { client, vacancies, openDays } of demoViewLinks) {
    const { id, coachId } = await clientNamed(trx, client);
    const ids: string[] = [];
    for (const ref of vacancies) ids.push(await vacancyNamed(trx, ref));
    // Of nothing anybody has: it stands in the coach's list and opens for nobody.
    const [keyHash, codeHash] = [randomBytes(32).toString("hex"), randomBytes(32).toString("hex")];
    const link = { clientId: id, keyHash, codeHash, locale: "fi", vacancies: ids, createdBy: coachId } as const;
    await addViewLink(trx, { ...link, now: instantAfter(now, -1), expiresAt: instantAfter(now, openDays) });
  }
}

function personNamed(people: Region["people"], key: string) {
  const person = people.get(key);
  if (!person) throw new Error(`the demo has no ${key}`);
  return person;
}

const clientNamed = (trx: Db, codeName: string) =>
  trx.selectFrom("client").select(["id", "coachId"]).where("codeName", "=", codeName).executeTakeFirstOrThrow();

async function vacancyNamed(trx: Db, reference: string): Promise<string> {
  const row = await trx
    .selectFrom("vacancy")
    .select("id")
    .where("sourceReference", "=", reference)
    .executeTakeFirstOrThrow();
  return row.id;
}
