// What a neighbouring process does (see neighbour.ts): one verb for each thing that processes do to each other.
import { setTimeout as rest } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { appendAccess } from "#db/access-log.ts";
import { nextNumber } from "#db/counters.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { claimJob } from "#db/jobs.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/open.ts";
import { getSource } from "#db/sources.ts";
import { setVacancyStatus } from "#db/vacancies.ts";
import { openAddress } from "./open-address.ts";

const now = new Date("2026-11-21T09:00:00.000Z");

const works = {
  migrate: (db: Db) => migrate(db),

  claim: (db: Db) => claimJob(db, { by: "neighbour", leaseSeconds: 60, kinds: ["index"] }),

  /** Forty new sources and employers, in the order everybody meets them. */
  meet: async (db: Db) => {
    const ids: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      ids.push((await getSource(db, { name: `source ${i}`, format: "plain", now })).id);
      ids.push(await findOrAddEmployer(db, { name: "Sama Oy", businessId: `${i}`, now }));
    }
    return ids;
  },

  count: (db: Db) => db.transaction().execute((trx) => nextNumber(trx, "answer")),

  /** Twenty changes, each in a transaction that takes its time between the number and the commit. */
  change: async (db: Db) => {
    const ids = await db.selectFrom("vacancy").select("id").where("id", "like", "neighbour%").orderBy("id").execute();
    for (const { id } of ids)
      await db.transaction().execute(async (trx) => {
        await setVacancyStatus(trx, id, { status: "paused", reason: "neighbour", now });
        await rest(4);
      });
    return ids.length;
  },

  look: async (db: Db) => {
    const entry = { actorId: null, role: "coach", verb: "look", thing: "client", thingId: "n", outcome: "allowed" };
    for (let i = 0; i < 20; i += 1) await appendAccess(db, entry as Parameters<typeof appendAccess>[1], now);
    return 20;
  },
};

export type Work = keyof typeof works;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [address = "", work] = process.argv.slice(2);
  const db = openAddress(address);
  process.stdout.write('"ready"\n');
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const result = await works[work as Work](db);
  process.stdout.write(`${JSON.stringify(result ?? null)}\n`);
  await db.destroy();
}
