// A client's wishes change, or the client comes back: the coach hears of what fits now, and of nothing twice.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { renewConsent, withdrawConsent } from "#app/services/client-consent.server.ts";
import { pauseClient } from "#app/services/client-ending.server.ts";
import { matchClient } from "#app/services/client-match.server.ts";
import { getClient } from "#app/services/clients.server.ts";
import { excludeEmployer } from "#app/services/disclosures.server.ts";
import { changeSection } from "#app/services/profile-sections.server.ts";
import { restoreVersion } from "#app/services/profile-versions.server.ts";
import { reverseMatch } from "#app/services/reverse-match.server.ts";
import { runners } from "#app/services/runners.server.ts";
import { suggestFor } from "#app/services/suggestions.server.ts";
import { todayPage } from "#app/services/today.server.ts";
import { runJob } from "#app/services/work.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addAnswer } from "#db/answers.ts";
import { leaveOut } from "#db/disclosures.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import type { InboxClient } from "#db/inbox.ts";
import { listVacancies } from "#db/vacancies.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse } from "./demo-house.ts";

let world: World;
let taimi: Actor;
let id: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
});
afterAll(() => endWorld(world));

const openJobs = () => world.db.selectFrom("job").select("payload").where("kind", "=", "reverse_match").execute();
const work = async () => {
  const { reverse_match } = runners;
  while (await runJob(world, "test", { reverse_match }));
};
const noJobs = () => world.db.deleteFrom("job").where("kind", "=", "reverse_match").execute();

async function items() {
  const rows = await world.db.selectFrom("inboxItem").selectAll().where("coachId", "=", taimi.personId).execute();
  return rows.map((row) => ({ ...row, clients: JSON.parse(row.clients) as InboxClient[] }));
}
const naming = async (client: string) =>
  (await items()).filter(({ clients }) => clients.some((one) => one.clientId === client));

async function publish(days: number) {
  const at = new Date(world.clock().getTime() - days * 86_400_000).toISOString();
  await world.db.updateTable("vacancy").set({ publishedAt: at }).execute();
}

/** The coach's client with the most good fits, so that there is something to tell. */
async function aClientWithFits(): Promise<string> {
  const rows = await world.db.selectFrom("client").select("id").where("coachId", "=", taimi.personId).execute();
  const counted = await Promise.all(
    rows.map(async (row) => {
      const { shown } = await suggestFor(world, taimi, row.id).catch(() => ({ shown: [] }));
      return { id: row.id, count: shown.filter(({ verdict }) => verdict.group === "good").length };
    }),
  );
  return counted.sort((a, b) => b.count - a.count)[0]?.id ?? "";
}

beforeEach(async () => {
  await noJobs();
  await world.db.deleteFrom("inboxItem").execute();
  await publish(3);
  id ??= await aClientWithFits();
});

const good = async () =>
  (await suggestFor(world, taimi, id)).shown.flatMap(({ vacancy, verdict }) =>
    verdict.group === "good" && verdict.answer === undefined ? [vacancy.id] : [],
  );

describe("what fits this client now", () => {
  test("is told to the coach: the best ten of the last thirty days, good fits only, and once", async () => {
    await matchClient(world, { clientId: id });
    const told = await naming(id);
    const fitting = await good();
    expect(fitting.length).toBeGreaterThan(0);
    expect(told.map(({ vacancyId }) => vacancyId).sort()).toEqual(fitting.slice(0, 10).sort());
    const first = await items();
    await matchClient(world, { clientId: id });
    expect(await items()).toEqual(first);
    await world.db.deleteFrom("inboxItem").execute();
    await publish(31);
    await matchClient(world, { clientId: id });
    expect(await items()).toEqual([]);
  });

  test("what has an answer already is not told as new", async () => {
    const [vacancyId = ""] = await good();
    const answer = { answer: "interested" as const, reason: "field" as const, rulesVersion: "x" };
    await addAnswer(world.db, { clientId: id, vacancyId, ...answer, createdBy: taimi.personId, now: world.clock() });
    await matchClient(world, { clientId: id });
    expect((await naming(id)).map((item) => item.vacancyId)).not.toContain(vacancyId);
    await world.db.deleteFrom("answer").where("vacancyId", "=", vacancyId).where("clientId", "=", id).execute();
  });

  test("a payload of another kind, and somebody nobody knows, do nothing", async () => {
    for (const payload of [undefined, "odd", { clientId: 3 }, { clientId: "nobody" }, { vacancyIds: [] }])
      await matchClient(world, payload);
    expect(await items()).toEqual([]);
  });
});

describe("an item that is there already", () => {
  test("keeps what was seen and done, while nobody new is named", async () => {
    await matchClient(world, { clientId: id });
    const at = world.clock().toISOString();
    await world.db.updateTable("inboxItem").set({ seenAt: at, doneAt: at }).execute();
    const [item] = await naming(id);
    await matchClient(world, { clientId: id });
    expect((await items()).find((one) => one.id === item?.id)).toMatchObject({ seenAt: at, doneAt: at });
  });

  test("comes up again as new where this client is new in it", async () => {
    const [vacancyId = ""] = await good();
    await reverseMatch(world, { vacancyIds: [vacancyId] });
    const at = world.clock().toISOString();
    await world.db.updateTable("inboxItem").set({ clients: "[]", seenAt: at, doneAt: at }).execute();
    await matchClient(world, { clientId: id });
    const item = (await naming(id)).find((one) => one.vacancyId === vacancyId);
    expect(item).toMatchObject({ seenAt: null, doneAt: null });
  });

  test("names the client no more where the wishes have moved on, and the coach's others stay", async () => {
    await matchClient(world, { clientId: id });
    const before = await items();
    const named = await naming(id);
    expect(named.length).toBeGreaterThan(0);
    const { profileVersion, profile } = await getClient(world, taimi, id);
    const { languages, cards } = profile;
    // Remote work is near anywhere; no ad of the demo is for a season.
    const season = { contracts: ["seasonal" as const], contractsMust: true, languages, cards };
    await noJobs();
    expect(
      await changeSection(world, taimi, id, { version: profileVersion, sent: { section: "terms", ...season } }),
    ).toMatchObject({ ok: true });
    await work();
    const now = await naming(id);
    expect(now.filter(({ vacancyId }) => named.some((one) => one.vacancyId === vacancyId))).toEqual([]);
    for (const item of await items()) {
      const old = before.find((one) => one.id === item.id);
      const others = (of: typeof item | undefined) =>
        of?.clients.map(({ clientId: one }) => one).filter((one) => one !== id) ?? [];
      expect(others(item)).toEqual(expect.arrayContaining(others(old)));
    }
    expect(await restoreVersion(world, taimi, id, { version: profileVersion, trigger: "undone" })).toBeUndefined();
    await work();
    expect((await naming(id)).length).toBe(named.length);
  });
});

describe("when it is asked for", () => {
  const asked = async () => (await openJobs()).map(({ payload }) => JSON.parse(payload));

  test("coming back from a pause, renewing the consent; a pause and taking the consent back ask for nothing", async () => {
    await pauseClient(world, taimi, id, true);
    expect(await asked()).toEqual([]);
    await pauseClient(world, taimi, id, false);
    await pauseClient(world, taimi, id, false);
    expect(await asked()).toEqual([{ clientId: id }]);
    await noJobs();
    await withdrawConsent(world, taimi, id);
    expect(await asked()).toEqual([]);
    expect(await renewConsent(world, taimi, id, { consentOn: "2026-11-21", months: 12 })).toEqual([]);
    expect(await asked()).toEqual([{ clientId: id }]);
  });

  test("an employer ruled out, and let back in", async () => {
    const employer = await findOrAddEmployer(world.db, { name: "Ravintola Rae", businessId: null, now: world.clock() });
    for (const back of [false, true]) {
      await excludeEmployer(world, taimi, id, { employer, back });
      expect(await asked()).toEqual([{ clientId: id }]);
      await noJobs();
    }
  });

  test("on a pause the work does nothing, and afterwards Today has what fits", async () => {
    await world.db.deleteFrom("suggestion").where("clientId", "=", id).execute();
    await pauseClient(world, taimi, id, true);
    await matchClient(world, { clientId: id });
    expect(await naming(id)).toEqual([]);
    await pauseClient(world, taimi, id, false);
    await work();
    const lines = JSON.stringify(await todayPage(world, taimi, "fi"));
    expect(lines).toContain(`new_fit:${id}:`);
  });
});

test("an employer ruled out is known by its name as well, and by another row of the same name", async () => {
  const now = world.clock();
  await matchClient(world, { clientId: id });
  const [first] = await naming(id);
  const vacancyId = first?.vacancyId ?? "";
  const [vacancy] = await listVacancies(world.db, [vacancyId]);
  const was = { employerId: vacancy?.employerId ?? null, employerName: vacancy?.employerName ?? null };
  const ruledOut = await findOrAddEmployer(world.db, { name: "Kahvila  Kuura", businessId: "1234567-1", now });
  await leaveOut(world.db, { clientId: id, employerId: ruledOut, now });
  const alike = await world.db
    .insertInto("employer")
    .values({
      ...{ id: "alike", businessId: null, name: "kahvila kuura", nameFolded: "kahvila kuura", sectors: "[]" },
      ...{ approvedAt: null, declinedAt: null, decisionReason: null, decidedBy: null, createdAt: now.toISOString() },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const named of [
    { employerId: null, employerName: "KAHVILA Kuura" },
    { employerId: alike.id, employerName: "kahvila kuura" },
  ]) {
    await world.db.updateTable("vacancy").set(named).where("id", "=", vacancyId).execute();
    await world.db.deleteFrom("inboxItem").execute();
    await matchClient(world, { clientId: id });
    expect((await naming(id)).map((item) => item.vacancyId)).not.toContain(vacancyId);
    await reverseMatch(world, { vacancyIds: [vacancyId] });
    expect((await naming(id)).map((item) => item.vacancyId)).not.toContain(vacancyId);
    expect((await suggestFor(world, taimi, id)).shown.map((one) => one.vacancy.id)).not.toContain(vacancyId);
  }
  await world.db.updateTable("vacancy").set(was).where("id", "=", vacancyId).execute();
  await world.db.deleteFrom("clientExcludedEmployer").execute();
});
