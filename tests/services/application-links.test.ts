// From a suggestion to its application, from an accepted application to the job, and the address under which others open a page.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readApplication } from "#app/forms/application.ts";
import type { Actor } from "#app/services/access.ts";
import { beginFromVacancy, moveApplication } from "#app/services/applications.server.ts";
import { applicationsPage } from "#app/services/applications-page.server.ts";
import { makeCalendarAddress } from "#app/services/calendar.server.ts";
import { clientPage } from "#app/services/client-page.server.ts";
import { startJob } from "#app/services/employments.server.ts";
import { newJobPage } from "#app/services/employments-pages.server.ts";
import { publicAddress } from "#app/services/public-address.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { endWorld } from "#tests/world.ts";
import { actor, clientId, makeDemoHouse } from "./demo-house.ts";

let world: World;
let taimi: Actor;
let client: string;
beforeAll(async () => {
  world = await makeDemoHouse();
  taimi = await actor(world, "taimi");
  client = await clientId(world, "Kanerva");
});
afterAll(() => endWorld(world));

const page = async () => clientPage(world, await suggestFor(world, taimi, client), "fi");
const cards = async () => (await page()).groups.flatMap(({ suggestions }) => suggestions);

describe("links between a suggestion, its application and the job", () => {
  test("a suggestion leads to its application once there is one; got, the application leads to the job", async () => {
    const [first] = await cards();
    if (!first) throw new Error("nothing is suggested");
    expect(first).not.toHaveProperty("thread");
    const vacancyId = first.id;
    await recordDecision(world, taimi, { clientId: client, vacancyId, answer: "interested", reason: "none" });
    // Sent from the card without a day: it is today.
    await beginFromVacancy(world, taimi, { clientId: client, vacancyId, locale: "fi" });
    const thread = async () =>
      (await applicationsPage(world, taimi, client, "fi")).threads.find((one) => one.vacancyId === vacancyId);
    const begun = await thread();
    expect(begun?.steps).toMatchObject([{ step: "interested", date: "21.11.2026" }]);
    expect((await cards()).find(({ id }) => id === vacancyId)).toMatchObject({ thread: begun?.id });
    expect(begun).not.toHaveProperty("job");

    for (const step of ["applied", "offer", "accepted"] as const) {
      const after = (await thread())?.after ?? 0;
      const sent = { application: begun?.id ?? "", step, onDate: "2026-11-21", note: null, after };
      expect(await moveApplication(world, taimi, client, sent)).toEqual([]);
    }
    const got = (await thread())?.job;
    expect(got).toEqual({ to: `/coach/clients/${client}/jobs/new?application=${begun?.id}`, begun: false });
    const { typed } = await newJobPage(world, taimi, client, begun?.id ?? "", "fi");
    expect(typed).toMatchObject({ application: begun?.id, title: begun?.title, employerName: begun?.employer });

    const terms = { contract: "permanent", contractText: null, hoursMin: 15, hoursMax: 20, onCall: false } as const;
    const started = await startJob(world, taimi, client, {
      ...{ application: begun?.id ?? "", title: begun?.title ?? "", employerName: begun?.employer ?? "", ...terms },
      ...{ found: "with_coach", startsOn: "2026-12-01", trialUntil: null, fixedUntil: null },
    });
    if (!("jobId" in started)) throw new Error("not started");
    expect((await thread())?.job).toEqual({ to: `/coach/clients/${client}/jobs/${started.jobId}`, begun: true });
  });

  test("the form of the card needs no day, and takes no odd one", () => {
    const form = (fields: Record<string, string>) => {
      const data = new FormData();
      for (const [name, value] of Object.entries({ act: "begin", vacancy: "a".repeat(25), ...fields }))
        data.set(name, value);
      return readApplication(data);
    };
    expect(form({})).toMatchObject({ ok: true });
    expect(form({ onDate: "eilen" })).toMatchObject({ ok: false });
  });
});

describe("the address others open", () => {
  test("is the one that was set; else the one the asker uses", async () => {
    const mail = { baseUrl: "http://127.0.0.1:3000" };
    const asked = "https://rinnalla.example:8443/coach/visits?x=1";
    expect(publicAddress({ mail }, "/view/k", asked)).toBe("http://127.0.0.1:3000/view/k");
    expect(publicAddress({ mail: { ...mail, baseUrlIsGuess: true } }, "/view/k", asked)).toBe(
      "https://rinnalla.example:8443/view/k",
    );
    expect(publicAddress({ mail: { ...mail, baseUrlIsGuess: true } }, "/view/k")).toBe("http://127.0.0.1:3000/view/k");
    const guessing = { ...world, mail: { ...world.mail, baseUrlIsGuess: true } };
    expect(await makeCalendarAddress(guessing, taimi, asked)).toMatch(/^https:\/\/rinnalla\.example:8443\/calendar\//);
  });
});
