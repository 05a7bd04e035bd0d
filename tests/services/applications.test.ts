// Applications: begun from what interests the client or found elsewhere, moved on and taken back; a list on paper without a coach.
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { endsThread, hasApplied, nextSteps } from "#app/services/application-steps.ts";
import {
  beginFromVacancy,
  beginTyped,
  moveApplication,
  type StepSent,
  undoLastStep,
} from "#app/services/applications.server.ts";
import { applicationsOnPaper, applicationsPage } from "#app/services/applications-page.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { listApplications } from "#db/applications.ts";
import { type ApplicationStep, applicationSteps } from "#db/vocabulary/day.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, log, makeDemoHouse, refusal } from "./demo-house.ts";

let world: World;
beforeAll(async () => {
  world = await makeDemoHouse();
});
beforeEach(async () => {
  for (const table of ["applicationStep", "application", "answer"] as const) await world.db.deleteFrom(table).execute();
});
afterAll(() => endWorld(world));

const today = "2026-11-21";
const threads = async (client: string) => listApplications(world.db, [client]);

async function typedOne(title = "Tiskaaja"): Promise<{ client: string; id: string }> {
  const client = await clientId(world, "Kuovi");
  await beginTyped(world, await actor(world, "taimi"), {
    clientId: client,
    title,
    employerName: "Kahvila",
    onDate: today,
  });
  return { client, id: (await threads(client))[0]?.id ?? "" };
}

async function move(client: string, application: string, step: ApplicationStep, changes: Partial<StepSent> = {}) {
  const after = (await threads(client)).find(({ id }) => id === application)?.steps.at(-1)?.number ?? 0;
  const sent = { application, step, onDate: today, note: null, after, ...changes };
  return moveApplication(world, await actor(world, "taimi"), client, sent);
}

async function undo(client: string, application: string, changes: { after?: number } = {}) {
  const after = (await threads(client)).find(({ id }) => id === application)?.steps.at(-1)?.number ?? 0;
  await undoLastStep(world, await actor(world, "taimi"), client, { application, after, ...changes });
}

describe("the order of steps", () => {
  const step = fc.constantFrom(...applicationSteps);

  test("it never leads back, and always leads to an end", () => {
    const order = ["interested", "cv", "applied", "interview", "offer"];
    fc.assert(
      fc.property(step, (now) => {
        const next = nextSteps(now);
        expect(next.length === 0).toBe(endsThread(now));
        if (endsThread(now)) return;
        expect(next).toContain("left_it");
        expect(new Set(next).size).toBe(next.length);
        for (const one of next.filter((s) => order.includes(s)))
          expect(order.indexOf(one)).toBeGreaterThanOrEqual(
            order.indexOf(now) + (now === "interview" && one === now ? 0 : 1),
          );
        // Nobody answers what was never sent.
        expect(next.includes("no_answer")).toBe(hasApplied(now));
      }),
    );
  });

  test("steps and undoing: what counts is always what a stack of them would hold", async () => {
    const doing = fc.array(fc.oneof(fc.nat(20), fc.constant("undo" as const)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(doing, async (deeds) => {
        await world.db.deleteFrom("applicationStep").execute();
        await world.db.deleteFrom("application").execute();
        const { client, id } = await typedOne();
        const stack: ApplicationStep[] = ["interested"];
        for (const deed of deeds) {
          const last = stack.at(-1);
          if (!last) break;
          const open = nextSteps(last);
          if (deed === "undo") {
            await undo(client, id);
            stack.pop();
          } else if (open.length > 0) {
            const next = open[deed % open.length] ?? "left_it";
            expect(await move(client, id, next)).toEqual([]);
            stack.push(next);
          }
        }
        const [thread] = await threads(client);
        expect(thread?.steps.map((one) => one.step) ?? []).toEqual(stack);
        const last = stack.at(-1);
        if (thread && last) expect(thread.closedAt !== null).toBe(endsThread(last));
      }),
      { numRuns: 25 },
    );
  });
});

describe("beginning", () => {
  test("from a vacancy the client is interested in, once, with its employer", async () => {
    const taimi = await actor(world, "taimi");
    const client = await clientId(world, "Kuovi");
    const { vacancy } = (await suggestFor(world, taimi, client)).shown[0] ?? {};
    const vacancyId = vacancy?.id ?? "";
    const sent = { clientId: client, vacancyId, onDate: today, locale: "fi" as const };
    expect(await refusal(beginFromVacancy(world, taimi, sent))).toBe(400);
    await recordDecision(world, taimi, { clientId: client, vacancyId, answer: "interested", reason: "none" });
    const waiting = async () => (await applicationsPage(world, taimi, client, "fi")).waiting;
    expect(await waiting()).toMatchObject([{ vacancyId }]);
    await beginFromVacancy(world, taimi, sent);
    await beginFromVacancy(world, taimi, sent);
    expect(await threads(client)).toMatchObject([{ vacancyId, employerName: vacancy?.employerName ?? "" }]);
    expect(await waiting()).toEqual([]);
    // Taken back, it waits again.
    await undo(client, (await threads(client))[0]?.id ?? "");
    expect(await waiting()).toMatchObject([{ vacancyId }]);
  });

  test("another coach's client is not found; without consent nothing is written", async () => {
    const sent = { title: "Tiskaaja", employerName: "", onDate: today };
    const kuovi = await clientId(world, "Kuovi");
    const vahvero = await clientId(world, "Vahvero");
    expect(await refusal(beginTyped(world, await actor(world, "robin"), { ...sent, clientId: kuovi }))).toBe(404);
    expect(await refusal(applicationsOnPaper(world, await actor(world, "robin"), kuovi, "fi"))).toBe(404);
    expect(await refusal(beginTyped(world, await actor(world, "taimi"), { ...sent, clientId: vahvero }))).toBe(400);
    expect(await threads(vahvero)).toEqual([]);
  });
});

describe("moving on", () => {
  test("the note is sealed where it is kept and open on the page", async () => {
    const { client, id } = await typedOne();
    await move(client, id, "applied", { note: "Hakemus kirjoitettiin yhdessä." });
    const [kept] = await world.db
      .selectFrom("applicationStep")
      .select("noteSealed")
      .where("step", "=", "applied")
      .execute();
    expect(kept?.noteSealed).toMatch(/^v1\./);
    expect(JSON.stringify(kept)).not.toContain("yhdessä");
    const page = await applicationsPage(world, await actor(world, "taimi"), client, "fi");
    expect(page.threads[0]?.steps[1]).toMatchObject({ step: "applied", note: "Hakemus kirjoitettiin yhdessä." });
  });

  test.each([
    ["Soita 040 123 4567", "phone"],
    ["131052-308T", "identity_code"],
    ["hänellä on masennus", "health_word"],
  ])("“%s” is refused", async (note, code) => {
    const { client, id } = await typedOne();
    expect(await move(client, id, "cv", { note })).toEqual([{ field: "note", code }]);
    expect((await threads(client))[0]?.steps).toHaveLength(1);
  });

  test("sent twice it is one step; sent from an old page it is told", async () => {
    const { client, id } = await typedOne();
    expect(await move(client, id, "applied", { after: 1 })).toEqual([]);
    expect(await move(client, id, "applied", { after: 1 })).toEqual([]);
    expect(await move(client, id, "left_it", { after: 1 })).toEqual([{ field: "step", code: "changed" }]);
    expect((await threads(client))[0]?.steps.map(({ step }) => step)).toEqual(["interested", "applied"]);
    await undo(client, id, { after: 1 });
    expect((await threads(client))[0]?.steps).toHaveLength(2);
  });

  test("a thread of one client is not moved through another", async () => {
    const { id } = await typedOne();
    const rows = await world.db.selectFrom("client").select("id").where("codeName", "!=", "Kuovi").execute();
    const taimi = await actor(world, "taimi");
    const sent = { application: id, step: "applied" as const, onDate: today, note: null, after: 1 };
    for (const { id: client } of rows)
      expect([400, 404]).toContain(await refusal(moveApplication(world, taimi, client, sent)));
  });

  test("every change and every view is in the access log", async () => {
    const { client, id } = await typedOne();
    const before = (await log(world)).length;
    await move(client, id, "applied");
    await undo(client, id);
    await applicationsOnPaper(world, await actor(world, "taimi"), client, "fi");
    const rows = (await log(world)).slice(before);
    expect(rows.map(({ verb, thing, thingId }) => [verb, thing, thingId])).toEqual([
      ["change", "client", client],
      ["change", "client", client],
      ["read", "client", client],
    ]);
  });
});

test("the list on paper names jobs and steps, and neither the client's code, the coach nor the method", async () => {
  const { client, id } = await typedOne("Varastotyö");
  await move(client, id, "applied");
  const taimi = await actor(world, "taimi");
  for (const locale of ["fi", "sv", "en"] as const) {
    const { id: _, ...paper } = await applicationsOnPaper(world, taimi, client, locale);
    expect(paper.rows).toMatchObject([{ title: "Varastotyö", employer: "Kahvila", step: "applied" }]);
    expect(JSON.stringify(paper)).not.toMatch(/IPS|Kuovi|Taimi|Tuokio|valmenta|tränare|coach/i);
  }
});
