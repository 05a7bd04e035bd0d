// What is followed: chosen, let go and brought back by oneself alone, and brought to the inbox though no client fits.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "#app/services/access.ts";
import { importAds } from "#app/services/import.server.ts";
import { inboxPage } from "#app/services/inbox.server.ts";
import { reverseMatch } from "#app/services/reverse-match.server.ts";
import { actOnSubscriptions } from "#app/services/subscription-acts.server.ts";
import { subscriptionsPage } from "#app/services/subscriptions.server.ts";
import { todayPage } from "#app/services/today.server.ts";
import type { World } from "#app/world/world.server.ts";
import { addTip } from "#db/tips.ts";
import { endWorld } from "#tests/world.ts";
import { actor, makeDemoHouse, refusal } from "./demo-house.ts";
import { followAs } from "./needs.ts";

let world: World;
let vilja: Actor;
let taimi: Actor;
beforeEach(async () => {
  world = await makeDemoHouse();
  await world.db.deleteFrom("inboxItem").execute();
  await world.db.deleteFrom("subscription").execute();
  vilja = await actor(world, "vilja");
  taimi = await actor(world, "taimi");
});
afterEach(() => endWorld(world));

const follow = (who: Actor, sector: string, area: string) => followAs(world, who, sector, area);

describe("what is followed", () => {
  test("is added once, let go and brought back, and is nobody else's", async () => {
    await follow(taimi, "any", "municipality:837");
    expect(await follow(taimi, "any", "municipality:837")).toMatchObject({ said: expect.stringContaining("jo") });
    expect(await follow(taimi, "any", "municipality:000")).toMatchObject({ problem: { text: "Valitse alue." } });
    const [one] = (await subscriptionsPage(world, taimi, "sv")).followed;
    expect(one?.what).toBe("Alla branscher, Tammerfors");
    const id = one?.id ?? "";
    const saga = await actor(world, "saga");
    expect(await refusal(actOnSubscriptions(world, saga, { act: "remove", id }, "fi"))).toBe(404);
    expect(await refusal(actOnSubscriptions(world, saga, { act: "letters_on", id }, "fi"))).toBe(404);
    const { removed } = await actOnSubscriptions(world, taimi, { act: "remove", id }, "fi");
    expect((await subscriptionsPage(world, taimi, "fi")).followed).toEqual([]);
    if (!removed) throw new Error("nothing to bring back");
    await actOnSubscriptions(world, taimi, { act: "restore", ...removed }, "fi");
    expect((await subscriptionsPage(world, taimi, "fi")).followed).toHaveLength(1);
  });

  test("brings a tip with an ad though no client fits; an ad that is no tip is left alone", async () => {
    const saga = await actor(world, "saga");
    await follow(saga, "any", "region:19");
    const ad = { id: "u", title: "Poronhoitaja", location: "Utsjoki", description: "Hoidat poroja tunturissa." };
    await importAds(world, { bytes: new TextEncoder().encode(JSON.stringify(ad)), format: "plain" });
    const { id } = await world.db
      .selectFrom("vacancyText")
      .innerJoin("vacancy", "vacancy.id", "vacancyText.vacancyId")
      .select("vacancy.id")
      .where("title", "=", "Poronhoitaja")
      .executeTakeFirstOrThrow();
    await reverseMatch(world, { vacancyIds: [id] });
    expect((await inboxPage(world, saga, "fi")).tips).toEqual([]);
    const none = { employerId: null, sector: null, municipalityCode: null, note: null, sourceUrl: null };
    const organisationId = vilja.roles[0]?.organisationId ?? "";
    await world.db
      .transaction()
      .execute((trx) =>
        addTip(trx, { senderId: vilja.personId, organisationId, vacancyId: id, ...none, now: world.clock() }),
      );
    await reverseMatch(world, { vacancyIds: [id] });
    expect((await inboxPage(world, saga, "fi")).tips).toMatchObject([{ subscribed: true, clients: [] }]);
    const lines = (await todayPage(world, saga, "fi")).groups.flatMap((group) => group.lines);
    expect(lines.filter(({ kind }) => kind === "tip")).toMatchObject([{ text: "Poronhoitaja" }]);
  });
});
