// A new vacancy finds the coaches to tell: exactly those with a client it suits, each of own clients only, and once.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { match } from "#app/matching/match.ts";
import { limits } from "#app/matching/weights.ts";
import { wordsOf } from "#app/services/clients.server.ts";
import { clientFacts, vacancyFacts } from "#app/services/facts.server.ts";
import { importAds } from "#app/services/import.server.ts";
import { reverseMatch } from "#app/services/reverse-match.server.ts";
import { runners } from "#app/services/runners.server.ts";
import { runJob } from "#app/services/work.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listClients } from "#db/clients.ts";
import { countToldCoaches, type InboxClient } from "#db/inbox.ts";
import { countWaiting } from "#db/jobs.ts";
import { addTip } from "#db/tips.ts";
import { listVacancies } from "#db/vacancies.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse } from "./demo-house.ts";

let world: World;
let ids: string[];
beforeAll(async () => {
  world = await makeDemoHouse();
  // The demo's own news is not what is looked at here.
  await world.db.deleteFrom("job").where("kind", "=", "reverse_match").execute();
  // Nor who follows a sector: they are told though no client fits.
  await world.db.deleteFrom("subscription").execute();
  const rows = await world.db.selectFrom("vacancy").select("id").where("status", "=", "published").execute();
  ids = rows.map((row) => row.id);
});
afterAll(() => endWorld(world));

const coaches = ["robin", "taimi", "saga"];

async function inbox(at = world) {
  const rows = await at.db.selectFrom("inboxItem").selectAll().orderBy("coachId").orderBy("vacancyId").execute();
  return rows.map((row) => ({ ...row, clients: JSON.parse(row.clients) as InboxClient[] }));
}
const empty = () => world.db.deleteFrom("inboxItem").execute();

async function aTip(vacancyId: string): Promise<string> {
  const { personId, roles } = await actor(world, "vilja");
  const none = { employerId: null, sector: null, municipalityCode: null, note: "Soittakaa ensin.", sourceUrl: null };
  const organisationId = roles[0]?.organisationId ?? "";
  return world.db
    .transaction()
    .execute((trx) => addTip(trx, { senderId: personId, organisationId, vacancyId, ...none, now: world.clock() }));
}

const elsewhere = ["too_far", "too_far_about", "area_outside", "abroad"];

/** Once more in another hand: for whom a vacancy is good; for a tip also who wishes for the work and lives near enough. */
async function suited(coach: string, tip: boolean): Promise<Map<string, Set<string>>> {
  const now = world.clock().toISOString();
  const { personId } = await actor(world, coach);
  const clients = (await listClients(world.db, { coachId: personId, teamIds: [] })).filter(
    ({ consentedAt, consentUntil, pausedAt }) => consentedAt && (consentUntil ?? "9") > now && !pausedAt,
  );
  const known = clients.map(({ id, ...client }) => ({
    id,
    facts: clientFacts(world, client.profile, wordsOf(world, { id, ...client })).facts,
  }));
  const vacancies = await listVacancies(world.db, ids);
  return new Map(
    vacancies.map((vacancy) => {
      const facts = vacancyFacts(world, vacancy, true);
      const fitting = known.filter((client) => {
        const { group, hidden, wishMet, against } = match(client.facts, facts);
        if (hidden) return false;
        const near = !against.some(({ code }) => elsewhere.includes(code));
        return group === "good" || (tip && group === "possible" && near && wishMet >= limits.wish_met);
      });
      return [vacancy.id, new Set(fitting.map(({ id }) => id))];
    }),
  );
}

describe("whom a vacancy is told to", () => {
  test.each([false, true])(
    "exactly the coaches with a client it suits (tip: %s), and only of those clients",
    async (tip) => {
      await empty();
      if (tip) for (const id of ids) await aTip(id);
      await reverseMatch(world, { vacancyIds: ids });
      const items = await inbox();
      expect(items.length).toBeGreaterThan(20);
      for (const coach of coaches) {
        const { personId } = await actor(world, coach);
        const told = items.filter(({ coachId }) => coachId === personId);
        const expected = await suited(coach, tip);
        const to = [...expected].filter(([, fitting]) => fitting.size > 0).map(([id]) => id);
        expect(told.map(({ vacancyId }) => vacancyId).sort()).toEqual(to.sort());
        for (const { vacancyId, clients } of told) {
          const fitting = expected.get(vacancyId) ?? new Set();
          expect(clients).toHaveLength(Math.min(5, fitting.size));
          for (const one of clients) expect(fitting).toContain(one.clientId);
          expect(clients.map(({ group }) => group)).toEqual(clients.map(({ group }) => group).sort());
        }
      }
      if (tip) await world.db.deleteFrom("tipEvent").execute();
      await empty();
      if (tip) await world.db.deleteFrom("tip").execute();
    },
  );

  test("nobody without consent, and nobody on a pause, is ever named", async () => {
    await reverseMatch(world, { vacancyIds: ids });
    const named = new Set((await inbox()).flatMap(({ clients }) => clients.map((one) => one.clientId)));
    for (const codeName of ["Clover", "Vahvero", "Kaisla"])
      expect(named).not.toContain(await clientId(world, codeName));
  });

  test("an employer the client has ruled out is not brought up for that client", async () => {
    await reverseMatch(world, { vacancyIds: ids });
    const items = await inbox();
    const vacancies = await listVacancies(
      world.db,
      items.map(({ vacancyId }) => vacancyId),
    );
    const registered = vacancies.find(({ employerId }) => employerId !== null);
    const one = items.find(({ vacancyId }) => vacancyId === registered?.id)?.clients[0]?.clientId ?? "";
    const row = { clientId: one, employerId: registered?.employerId ?? "", createdAt: world.clock().toISOString() };
    await world.db.insertInto("clientExcludedEmployer").values(row).execute();
    await empty();
    await reverseMatch(world, { vacancyIds: [registered?.id ?? ""] });
    expect((await inbox()).flatMap(({ clients }) => clients.map((c) => c.clientId))).not.toContain(one);
    await world.db.deleteFrom("clientExcludedEmployer").execute();
  });

  test("what is not open is told to nobody", async () => {
    await empty();
    const [id = ""] = ids;
    await world.db.updateTable("vacancy").set({ status: "paused" }).where("id", "=", id).execute();
    await reverseMatch(world, { vacancyIds: [id, "unknown"] });
    await reverseMatch(world, { vacancyIds: "nonsense" });
    await reverseMatch(world, undefined);
    expect(await inbox()).toEqual([]);
    await world.db.updateTable("vacancy").set({ status: "published" }).where("id", "=", id).execute();
  });
});

describe("again", () => {
  test("running twice changes nothing", async () => {
    await empty();
    await reverseMatch(world, { vacancyIds: ids });
    const first = await inbox();
    await reverseMatch(world, { vacancyIds: ids });
    expect(await inbox()).toEqual(first);
  });

  test("a tip on something told of before brings it up again, once", async () => {
    const [item] = await inbox();
    const at = world.clock().toISOString();
    const done = { seenAt: at, doneAt: at };
    const again = async () => (await inbox()).find(({ id }) => id === item?.id);
    await world.db
      .updateTable("inboxItem")
      .set(done)
      .where("id", "=", item?.id ?? "")
      .execute();
    await reverseMatch(world, { vacancyIds: [item?.vacancyId] });
    expect(await again()).toMatchObject(done);
    const tipId = await aTip(item?.vacancyId ?? "");
    await reverseMatch(world, { vacancyIds: [item?.vacancyId], tipId });
    expect(await again()).toMatchObject({ tipId, seenAt: null, doneAt: null });
    await world.db
      .updateTable("inboxItem")
      .set(done)
      .where("id", "=", item?.id ?? "")
      .execute();
    await reverseMatch(world, { vacancyIds: [item?.vacancyId], tipId });
    expect(await again()).toMatchObject({ tipId, ...done });
    const told = (await inbox()).filter(({ vacancyId }) => vacancyId === item?.vacancyId);
    expect(await countToldCoaches(world.db, tipId)).toBe(told.length);
  });
});

describe("as a job", () => {
  test("ads that come in look for their coaches, and five hundred are done in a moment", async () => {
    const ads = Array.from({ length: 500 }, (_, at) => ({
      id: `ad-${at}`,
      title: ["Siivooja", "Keittiöapulainen", "Varastotyöntekijä", "Ohjelmistotestaaja", "Puutarhuri"][at % 5],
      description: `Haemme työntekijää, ${15 + (at % 20)} tuntia viikossa, päivävuoro. ${"Työ on monipuolista ja tiimi mukava. ".repeat(30)}${at}`,
      location: ["Tampere", "Helsinki", "Raasepori"][at % 3],
    }));
    await importAds(world, {
      bytes: new TextEncoder().encode(JSON.stringify(ads)),
      format: "plain",
      source: "suuri",
    });
    expect(await countWaiting(world.db, "reverse_match")).toBeGreaterThan(0);
    const rows = await world.db.selectFrom("vacancy").select("id").where("sourceReference", "like", "ad-%").execute();
    expect(rows).toHaveLength(500);
    await empty();
    const began = performance.now();
    await reverseMatch(world, { vacancyIds: rows.map(({ id }) => id) });
    // Half a second on the machine it was written on; others share it.
    expect(performance.now() - began).toBeLessThan(2500);
    const told = await inbox();
    expect(told.length).toBeGreaterThan(100);
    const { reverse_match } = runners;
    while (await runJob(world, "test", { reverse_match }));
    expect(await inbox()).toEqual(told);
  }, 60_000);
});
