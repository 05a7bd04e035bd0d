// Cover for a coach who is away, opened by the lead of the team; and a client who goes over to another coach of the team.
import type { World } from "#app/world/world.server.ts";
import { addCover, endCover, listCoverLog, listCovers } from "#db/covers.ts";
import { handOver, isNameGiven } from "#db/handovers.ts";
import { listCaseloads } from "#db/people.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { addDays, addMonths } from "./calendar-days.ts";
import { changeClient } from "./client-change.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { getClient } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { notFound } from "./refusals.ts";
import { wordingOf } from "./wording.server.ts";

/** What the form offers: to the end of the week that follows. */
const usualDays = 7;
const longestMonths = 6;
/** How many of the last covers the lead reads about. */
const logShown = 10;

const earlier = (one: string, other: string) => (one < other ? one : other);

const ledTeams = (actor: Actor) => [
  ...new Set(actor.roles.flatMap((held) => (held.role === "lead" && held.teamId ? [held.teamId] : []))),
];

/** The lead's coaches, by name: their number of clients, who covers for them, and who could. No order of merit. */
export async function coverPage(world: World, actor: Actor, locale: Locale) {
  const { t, date, moment } = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const coaches = (await listCaseloads(world.db, ledTeams(actor))).sort((a, b) => a.name.localeCompare(b.name, locale));
  const covers = await listCovers(
    world.db,
    coaches.map(({ id }) => id),
    today,
  );
  const log = await listCoverLog(
    world.db,
    coaches.map(({ id }) => id),
    logShown,
  );
  return {
    title: t("firstPage.leadTitle"),
    log: log.map(({ id, coachName, coveredByName, openedByName, ...one }) => ({
      id,
      names: t("coverLog.names", { standIn: coveredByName, coach: coachName }),
      days: t("coverLog.days", {
        from: date(one.fromOn),
        until: date(one.endedAt ? earlier(finnishDay(new Date(one.endedAt)), one.untilOn) : one.untilOn),
      }),
      opened: t("coverLog.opened", { name: openedByName, moment: moment(one.createdAt) }),
      looks: t("coverLog.looks", { count: one.looks }),
    })),
    until: addDays(today, usualDays),
    coaches: coaches.map((coach) => ({
      ...coach,
      covers: covers
        .filter(({ coachId }) => coachId === coach.id)
        .map(({ id, coveredByName, untilOn }) => ({ id, name: coveredByName, until: date(untilOn) })),
      others: coaches.filter(({ id }) => id !== coach.id).map(({ id, name }) => ({ id, name })),
    })),
  };
}

/** Opens cover from today on. "odd": nobody to cover, or a day that cannot be. @throws 404 for coaches of others */
export async function openCover(
  world: World,
  actor: Actor,
  asked: { coachId: string; coveredBy: string; untilOn: string },
): Promise<"opened" | "odd"> {
  const { coachId, coveredBy, untilOn } = asked;
  const now = world.clock();
  const fromOn = finnishDay(now);
  for (const id of [coachId, ...(coveredBy ? [coveredBy] : [])]) await requireLed(world, actor, id);
  if (!coveredBy || coachId === coveredBy || untilOn < fromOn || untilOn > addMonths(fromOn, longestMonths))
    return "odd";
  await world.db.transaction().execute(async (trx) => {
    const same = (await listCovers(trx, [coachId], fromOn)).filter((one) => one.coveredBy === coveredBy);
    for (const { id } of same) await endCover(trx, id, now);
    const opened = { coachId, coveredBy, fromOn, untilOn, openedBy: actor.personId };
    const id = await addCover(trx, { ...opened, now });
    await logAccessIn(trx, actor, { verb: "open", thing: "cover", thingId: id }, now);
  });
  return "opened";
}

/** Ends a cover at once. @throws 404 where it is of coaches of others, or over */
export async function closeCover(world: World, actor: Actor, id: string): Promise<void> {
  const now = world.clock();
  const led = (await listCaseloads(world.db, ledTeams(actor))).map((coach) => coach.id);
  const cover = (await listCovers(world.db, led, finnishDay(now))).find((one) => one.id === id);
  if (!cover) return refuse(world, actor, id);
  await world.db.transaction().execute(async (trx) => {
    await endCover(trx, cover.id, now);
    await logAccessIn(trx, actor, { verb: "end", thing: "cover", thingId: cover.id }, now);
  });
}

async function requireLed(world: World, actor: Actor, coachId: string): Promise<void> {
  for (const teamId of ledTeams(actor)) {
    const coaches = await listCaseloads(world.db, [teamId]);
    if (coaches.some(({ id }) => id === coachId) && may(actor, "change", { kind: "cover", teamId })) return;
  }
  await refuse(world, actor, coachId);
}

async function refuse(world: World, actor: Actor, id: string): Promise<never> {
  await logAccess(world, actor, { verb: "open", thing: "cover", thingId: id.slice(0, 40), outcome: "denied" });
  throw notFound();
}

/** Whom a client may be handed over to. @throws 404 */
export async function handoverPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const coaches = (await listCaseloads(world.db, [client.teamId])).filter(({ id }) => id !== client.coachId);
  return {
    title: wordingOf(world, locale).t("handover.title", { client: client.codeName }),
    id: client.id,
    coaches: coaches.sort((a, b) => a.name.localeCompare(b.name, locale)).map(({ id, name }) => ({ id, name })),
  };
}

/** Problems by field: somebody of the team must go on, and two clients of one name would be mistaken. @throws 404 */
export async function handClientOver(
  world: World,
  actor: Actor,
  clientId: string,
  asked: { toCoachId: string; agreed: boolean },
): Promise<{ field: "who" | "agreed"; code: "who" | "agreed" | "name_given" }[]> {
  const { coaches } = await handoverPage(world, actor, clientId, "fi");
  if (!coaches.some(({ id }) => id === asked.toCoachId)) return [{ field: "who", code: "who" }];
  if (!asked.agreed) return [{ field: "agreed", code: "agreed" }];
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    if (await isNameGiven(trx, asked.toCoachId, client.codeName)) return [{ field: "who", code: "name_given" }];
    const parties = { fromCoachId: client.coachId, toCoachId: asked.toCoachId, decidedBy: actor.personId };
    await handOver(trx, { clientId: client.id, ...parties, now });
    await lookAgain(trx, client.id);
    return [];
  });
}
