// Officers keep what is known of their own areas: a new version, the same again today, off the page and back.
import type { World } from "#app/world/world.server.ts";
import { listAreasServed } from "#db/offices.ts";
import type { SupportFact } from "#db/support-facts.ts";
import { addSupportFact, findSupportFact, listSupportFacts, setSupportFactRemoved } from "#db/support-facts.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type SupportStanding, type SupportTopic, supportTopics } from "#db/vocabulary/officers.ts";
import { type Actor, may } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { areasWorkedIn, officesOf } from "./employment-areas.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { isStale, newestOf, shownFact } from "./support-facts.server.ts";
import { wordingOf } from "./wording.server.ts";

export interface FactToKeep {
  areaCode: string;
  topic: SupportTopic;
  standing: SupportStanding;
  text: string;
  source: string;
  sourceUrl: string | null;
  datedOn: string;
}

export interface FactProblem {
  field: string;
  code: FreeTextProblem | "future";
}

/** One area as its officers keep it: each topic with the version that counts and the earlier ones. @throws 404 */
export async function supportPage(world: World, actor: Actor, asked: { area?: string }, locale: Locale) {
  const areas = await areasWorkedIn(world, { ...actor, roles: ofOfficer(actor) }, locale);
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  const area = asked.area ? areas.find(({ code }) => code === asked.area) : await firstToKeep(world, areas, today);
  if (asked.area && !area) throw notFound();
  const kept = await listSupportFacts(world.db, area ? [area.code] : []);
  const newest = newestOf(kept);
  return {
    title: wording.t("support.title"),
    ...{ areas, today, area: area ?? null },
    topics: supportTopics.map((topic) => {
      const versions = kept.filter((fact) => fact.topic === topic);
      const current = newest.find((fact) => fact.topic === topic);
      return {
        topic,
        label: wording.t.code("supportTopic", topic),
        current: current ? { ...shownFact(current, wording, today), ...typedOf(current) } : null,
        earlier: versions
          .filter((fact) => fact !== current)
          .map((fact) => ({
            ...shownFact(fact, wording, today),
            by: fact.editorName,
            at: wording.date(fact.createdAt),
            removed: fact.removedAt !== null,
          })),
      };
    }),
  };
}

/** Where something is to be looked at again; else where anything is known; else the first. */
async function firstToKeep<Area extends { code: string }>(world: World, areas: Area[], today: string) {
  const codes = areas.map(({ code }) => code);
  const known = newestOf(await listSupportFacts(world.db, codes));
  const fact = known.find((one) => isStale(one, today)) ?? known[0];
  return areas.find(({ code }) => code === fact?.areaCode) ?? areas[0];
}

const ofOfficer = (actor: Actor) => actor.roles.filter(({ role }) => role === "te_contact");

/** What stands in the form when a fact is changed. */
const typedOf = (fact: SupportFact) => ({
  standingCode: fact.standing,
  source: fact.source,
  sourceUrl: fact.sourceUrl,
});

/** Keeps a new version. @throws 404 for an area of others */
export async function keepFact(world: World, actor: Actor, fact: FactToKeep): Promise<FactProblem[]> {
  await requireArea(world, actor, fact.areaCode);
  const now = world.clock();
  const problems: FactProblem[] = [];
  const wrong = textProblem(fact);
  if (wrong) problems.push({ field: "text", code: wrong });
  const source = freeTextProblem(fact.source);
  if (source) problems.push({ field: "source", code: source });
  if (fact.datedOn > finnishDay(now)) problems.push({ field: "datedOn", code: "future" });
  if (problems.length > 0) return problems;
  await addSupportFact(world.db, { ...fact, editedBy: actor.personId, now });
  return [];
}

/** A service has a number and an address: where to get in touch is what the topic is for. A person's code is none. */
function textProblem({ topic, text }: FactToKeep): FreeTextProblem | undefined {
  const problem = freeTextProblem(text);
  if (topic !== "contact" || problem === "identity_code" || problem === "too_long") return problem;
  return freeTextProblem(withoutServiceContacts(text));
}

const withoutServiceContacts = (text: string) =>
  text.replace(/[\w.+-]+@[\w-]+(\.[\w-]+)+/g, " ").replace(/[+\d][\d\s()-]{4,}\d/g, " ");

/** It holds today as well: the same once more, with today's date. @throws 404 */
export async function renewFact(world: World, actor: Actor, id: string): Promise<void> {
  const { areaCode, topic, standing, text, source, sourceUrl } = await ownFact(world, actor, id);
  const now = world.clock();
  const same = { areaCode, topic, standing, text, source, sourceUrl };
  await addSupportFact(world.db, { ...same, datedOn: finnishDay(now), editedBy: actor.personId, now });
}

/** Off the page, or back on it. @throws 404 */
export async function moveFact(world: World, actor: Actor, id: string, off: boolean): Promise<void> {
  await ownFact(world, actor, id);
  await setSupportFactRemoved(world.db, id, off ? world.clock() : null);
}

async function ownFact(world: World, actor: Actor, id: string): Promise<SupportFact> {
  const fact = await findSupportFact(world.db, id);
  if (!fact) throw notFound();
  await requireArea(world, actor, fact.areaCode);
  return fact;
}

async function requireArea(world: World, actor: Actor, areaCode: string): Promise<void> {
  for (const id of officesOf(actor)) {
    const serves = (await listAreasServed(world.db, [id])).includes(areaCode);
    if (serves && may(actor, "change", { kind: "support_fact", organisationIds: [id] })) return;
  }
  await logAccess(world, actor, {
    verb: "change",
    thing: "support_fact",
    thingId: areaCode.slice(0, 40),
    outcome: "denied",
  });
  throw notFound();
}
