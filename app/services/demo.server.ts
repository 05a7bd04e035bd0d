// The demo region: loaded once into an empty house, its dates rolled forward at each start so that it never looks expired.
import { createHash } from "node:crypto";
import { hash } from "@node-rs/argon2";
import { readInstant } from "#app/intake/dates.ts";
import type { VacancyDraft } from "#app/intake/draft.ts";
import { parse } from "#app/intake/parse.ts";
import { readAd } from "#app/intake/read/index.ts";
import type { World } from "#app/world/world.server.ts";
import { addClient, addProfileVersion } from "#db/clients.ts";
import { findOrAddEmployer, setPartner } from "#db/employers.ts";
import { newId } from "#db/ids.ts";
import type { Db } from "#db/open.ts";
import { keepPartnership } from "#db/partnerships.ts";
import { addOrganisation, addPerson, addTeam } from "#db/people.ts";
import { demoClients, demoEmployers, demoOrganisations, demoPeople, demoVacancies } from "#db/seed/index.ts";
import type { DemoClient, DemoEmployer, DemoVacancy } from "#db/seed/shapes.ts";
import { findSetting, keepSetting } from "#db/settings.ts";
import { getSource } from "#db/sources.ts";
import { keepVacancy, rollVacancy } from "#db/vacancies.ts";
import { instantAfter } from "./calendar-days.ts";
import { sealWords } from "./clients.server.ts";
import { addDemoArea } from "./demo-area.server.ts";
import { addDemoDays } from "./demo-days.server.ts";
import { publishDemoDemand } from "./demo-demand.server.ts";
import { addDemoFinds } from "./demo-finds.server.ts";
import { addDemoJobs } from "./demo-jobs.server.ts";
import { addDemoSubscriptions } from "./demo-tips.server.ts";
import { intakeReference } from "./intake-reference.server.ts";

type DemoWorld = Pick<World, "db" | "clock" | "places" | "occupations" | "seal">;

export const demoPassword = "rinnalla-demo";
const sourceName = "Rinnalla demo";

/** Loads the demo region unless it is there; returns whether it was loaded. All or nothing. */
export async function seedDemo(world: DemoWorld): Promise<boolean> {
  if (await findSetting(world.db, "demo")) return false;
  const passwordHash = await hash(demoPassword);
  const drafts = demoVacancies.map((vacancy) => ({ vacancy, draft: draftOf(world, vacancy) }));
  await world.db.transaction().execute(async (trx) => {
    const now = world.clock();
    const employers = await addEmployers(trx, now);
    const people = await addPeople(trx, employers, passwordHash, now);
    for (const client of demoClients) await addDemoClient(world, trx, client, people, now);
    const source = await getSource(trx, { name: sourceName, format: "plain", publicAllowed: true, now });
    for (const { vacancy, draft } of drafts) await addVacancy(trx, source.id, vacancy, draft, employers, now);
    await addDemoJobs(world, trx, people, now);
    await addDemoDays(trx, { people, employers, now });
    await addDemoFinds(world, trx, { people, now });
    await addDemoArea(trx, { people, now });
    await addDemoSubscriptions(trx, { people, now });
    await keepSetting(trx, "demo", now.toISOString());
  });
  return true;
}

/** Moves the demo's publishing days and deadlines along with the calendar. */
export async function rollDemo(world: Pick<World, "db" | "clock">): Promise<void> {
  const now = world.clock();
  const dates = new Map(demoVacancies.map((vacancy) => [vacancy.ref, datesOf(vacancy, now)]));
  await world.db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom("vacancy")
      .innerJoin("source", "source.id", "vacancy.sourceId")
      .select(["vacancy.id", "vacancy.sourceReference", "vacancy.publishedAt"])
      .where("source.name", "=", sourceName)
      .execute();
    for (const row of rows) {
      const rolled = dates.get(row.sourceReference);
      if (rolled && rolled.publishedAt !== row.publishedAt) await rollVacancy(trx, row.id, rolled);
    }
    await publishDemoDemand(trx, now);
  });
}

/** The accounts to print at the start and to show at sign-in. */
export function demoAccounts() {
  return demoPeople.map(({ email, name, roles }) => ({ email, name, role: roles[0]?.role ?? "coach" }));
}

async function addEmployers(trx: Db, now: Date): Promise<Map<string, { id: string; name: string }>> {
  const ids = new Map<string, { id: string; name: string }>();
  for (const employer of demoEmployers) {
    const { name, businessId } = employer;
    const approvedAt = employer.approvedDaysAgo === null ? null : instantAfter(now, -employer.approvedDaysAgo);
    const id = await findOrAddEmployer(trx, { name, businessId, sectors: employer.sectors, approvedAt, now });
    ids.set(employer.key, { id, name });
    await addPartner(trx, id, employer, now);
    const places = employer.workplaces.map((place) => ({
      id: newId(),
      employerId: id,
      name: place.name ?? null,
      municipalityCode: place.municipality,
      postcode: place.postcode,
      street: place.street ?? null,
      lat: null,
      lon: null,
    }));
    if (places.length > 0) await trx.insertInto("workplace").values(places).execute();
  }
  return ids;
}

async function addPartner(trx: Db, employerId: string, { partner, sectors }: DemoEmployer, now: Date): Promise<void> {
  if (!partner) return;
  const { nextAvailableInDays, confirmedDaysAgo, contact, ...terms } = partner;
  const confirmedAt = instantAfter(now, -confirmedDaysAgo);
  await setPartner(trx, {
    employerId,
    ...terms,
    sectors,
    nextAvailableOn: instantAfter(now, nextAvailableInDays).toISOString().slice(0, 10),
    ...{ confirmedAt, now },
  });
  const { status, adjustments, carvableTasks: tasks } = terms;
  await keepPartnership(trx, employerId, { ...contact, status, adjustments, tasks, now: confirmedAt });
}

/** Organisations, teams and people; returns the people's ids by their keys, with their teams. */
async function addPeople(
  trx: Db,
  employers: Map<string, { id: string }>,
  passwordHash: string,
  now: Date,
): Promise<Map<string, { id: string; teamId: string | null }>> {
  const organisations = new Map<string, string>();
  const teams = new Map<string, string>();
  for (const { key, kind, name, municipalities, teams: own } of demoOrganisations) {
    const organisationId = await addOrganisation(trx, { kind, name, municipalities, now });
    organisations.set(key, organisationId);
    for (const team of own) teams.set(team.key, await addTeam(trx, { organisationId, name: team.name, now }));
  }
  const people = new Map<string, { id: string; teamId: string | null }>();
  for (const { key, email, name, locale, roles } of demoPeople) {
    const held = roles.map(({ role, organisation = "", team = "", employer = "" }) => ({
      role,
      organisationId: organisations.get(organisation) ?? null,
      teamId: teams.get(team) ?? null,
      employerId: employers.get(employer)?.id ?? null,
    }));
    const id = await addPerson(trx, { email, name, passwordHash, locale, demo: true, roles: held, now });
    people.set(key, { id, teamId: held.find((one) => one.teamId)?.teamId ?? null });
  }
  return people;
}

async function addDemoClient(
  world: DemoWorld,
  trx: Db,
  client: DemoClient,
  people: Map<string, { id: string; teamId: string | null }>,
  now: Date,
): Promise<void> {
  const coach = people.get(client.coach);
  if (!coach?.teamId) throw new Error(`the demo's coach ${client.coach} has no team`);
  const { codeName, phase, disclosure, sharedWithTeam, consent } = client;
  const openedAt = instantAfter(now, -client.openedDaysAgo);
  const id = await addClient(trx, {
    codeName,
    coachId: coach.id,
    teamId: coach.teamId,
    phase,
    disclosure,
    sharedWithTeam,
    consentedAt: consent && instantAfter(now, -consent.givenDaysAgo).toISOString(),
    consentUntil: consent && instantAfter(now, consent.untilDays).toISOString(),
    pausedAt: client.pausedDaysAgo === undefined ? null : instantAfter(now, -client.pausedDaysAgo).toISOString(),
    now: openedAt,
  });
  await addProfileVersion(trx, {
    clientId: id,
    trigger: "opened",
    profile: client.profile,
    ...sealWords(world, id, client),
    createdBy: coach.id,
    now: openedAt,
  });
}

/** The demo's ads take the same way in as everybody's; what an employer stated on the form stands over what was read. */
function draftOf(world: DemoWorld, vacancy: DemoVacancy): VacancyDraft {
  const location =
    typeof vacancy.place === "string"
      ? vacancy.place
      : vacancy.place.map((p) => p.postcode ?? p.municipality).join(" / ");
  const record = { id: vacancy.ref, title: vacancy.title, description: vacancy.description, location };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const [parsed] = parse({ bytes, format: "plain" }, intakeReference()).drafts;
  if (!parsed) throw new Error(`the demo's vacancy ${vacancy.ref} cannot be read`);
  const text = parsed.texts[parsed.language];
  const texts = text ? { [vacancy.lang]: text } : {};
  const draft = { ...parsed, language: vacancy.lang, texts, facts: { ...parsed.facts, ...vacancy.stated } };
  return readAd(draft, world);
}

async function addVacancy(
  trx: Db,
  sourceId: string,
  vacancy: DemoVacancy,
  draft: VacancyDraft,
  employers: Map<string, { id: string; name: string }>,
  now: Date,
): Promise<void> {
  const employer = vacancy.employer ? employers.get(vacancy.employer) : undefined;
  // An employer who waits for approval may write, but is not yet published.
  const waits = demoEmployers.some(({ key, approvedDaysAgo }) => key === vacancy.employer && approvedDaysAgo === null);
  await keepVacancy(
    trx,
    {
      id: newId(),
      sourceId,
      sourceReference: vacancy.ref,
      sourceUrl: null,
      contentHash: createHash("sha256").update(JSON.stringify(vacancy)).digest("hex"),
      duplicateKey: null,
      duplicateOf: null,
      status: waits ? "in_review" : "published",
      visibility: vacancy.visibility,
      language: vacancy.lang,
      employerId: employer?.id ?? null,
      employerName: employer?.name ?? vacancy.employerName ?? null,
      texts: draft.texts,
      facts: draft.facts,
      ...datesOf(vacancy, now),
    },
    now,
  );
}

function datesOf(vacancy: DemoVacancy, now: Date): { publishedAt: string; validThrough: string | null } {
  const today = new Date(`${now.toISOString().slice(0, 10)}T06:00:00.000Z`);
  const published = instantAfter(today, -vacancy.publishedDaysAgo);
  if (vacancy.openDays === undefined) return { publishedAt: published.toISOString(), validThrough: null };
  const last = instantAfter(published, vacancy.openDays).toISOString().slice(0, 10);
  return { publishedAt: published.toISOString(), validThrough: readInstant(last, { deadline: true }) ?? null };
}
