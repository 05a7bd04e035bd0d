// What one employer may know of one client: chosen by the client, employer by employer. Not agreed on means nothing.
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { listApplications } from "#db/applications.ts";
import type { Client } from "#db/clients.ts";
import {
  type DisclosureKept,
  keepDisclosure,
  leaveOut,
  letBackIn,
  listDisclosures,
  listEmployerNames,
  listLeftOut,
} from "#db/disclosures.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { listEmployersToMeet } from "#db/partners.ts";
import { listVacancies } from "#db/vacancies.ts";
import { listVisits } from "#db/visits.ts";
import type { Disclosure, Locale } from "#db/vocabulary/lists.ts";
import { type Actor, selfAndCovered } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { getClient, listOwnClients } from "./clients.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { badRequest, notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

/** The choice for one employer as the form sends it. */
export interface DisclosureSent {
  employer: string;
  disclosure: Disclosure;
  /** The words agreed on; only of `introduced`. */
  wording: string;
}

const wordingPlace = (pair: { clientId: string; employerId: string }) =>
  `client_employer.wording:${pair.clientId}:${pair.employerId}`;

/**
 * Clients whose code may stand on a visit to this employer: those who have agreed with their coach on an introduction
 * there, in words. A wish to be introduced in general is not enough: a contact by somebody known as a coach already
 * tells something.
 */
export async function introducedTo(world: World, actor: Actor, employerId: string): Promise<Client[]> {
  const clients = (await listOwnClients(world, actor)).filter((client) => !withholding(world, client));
  const chosen = await listDisclosures(
    world.db,
    clients.map(({ id }) => id),
  );
  const agreed = new Set(
    chosen.filter((one) => one.employerId === employerId && isAgreed(one)).map((one) => one.clientId),
  );
  return clients.filter(({ id }) => agreed.has(id));
}

const isAgreed = ({ disclosure, wordingSealed }: DisclosureKept) =>
  disclosure === "introduced" && wordingSealed !== null;

/** Keeps the client's choice for an employer. Words that say who somebody is or how they are come back. */
export async function chooseDisclosure(
  world: World,
  actor: Actor,
  clientId: string,
  sent: DisclosureSent,
): Promise<PersonalDataCode | undefined> {
  const client = await writable(world, actor, clientId);
  const introduced = sent.disclosure === "introduced";
  const problem = introduced ? personalDataIn(sent.wording) : undefined;
  if (problem) return problem;
  await existing(world, sent.employer);
  const pair = { clientId: client.id, employerId: sent.employer };
  const wordingSealed = introduced ? world.seal.seal(sent.wording, wordingPlace(pair)) : null;
  await changing(world, actor, client, (trx, now) =>
    keepDisclosure(trx, { ...pair, disclosure: sent.disclosure, wordingSealed, createdBy: actor.personId, now }),
  );
  return undefined;
}

/** Leaves an employer out of the client's suggestions, or lets it back in. */
export async function excludeEmployer(
  world: World,
  actor: Actor,
  clientId: string,
  sent: { employer: string; back: boolean },
): Promise<void> {
  const client = await writable(world, actor, clientId);
  await existing(world, sent.employer);
  const pair = { clientId: client.id, employerId: sent.employer };
  await changing(world, actor, client, async (trx, now) => {
    if (sent.back) await letBackIn(trx, pair);
    else await leaveOut(trx, { ...pair, now });
    await lookAgain(trx, client.id);
  });
}

/** Puts an employer on the client's list, with nothing agreed on yet; one nobody knows is added by its name. */
export async function addClientEmployer(
  world: World,
  actor: Actor,
  clientId: string,
  sent: { employer?: string; name: string },
): Promise<PersonalDataCode | undefined> {
  const client = await writable(world, actor, clientId);
  const problem = sent.employer ? undefined : personalDataIn(sent.name);
  if (problem) return problem;
  if (sent.employer) await existing(world, sent.employer);
  await changing(world, actor, client, async (trx, now) => {
    const employerId = sent.employer ?? (await findOrAddEmployer(trx, { name: sent.name, businessId: null, now }));
    const known = (await listDisclosures(trx, [client.id])).some((one) => one.employerId === employerId);
    const nothing = { disclosure: "none" as const, wordingSealed: null, createdBy: actor.personId, now };
    if (!known) await keepDisclosure(trx, { clientId: client.id, employerId, ...nothing });
  });
  return undefined;
}

async function writable(world: World, actor: Actor, clientId: string): Promise<Client> {
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") throw badRequest();
  return client;
}

async function existing(world: World, employerId: string): Promise<void> {
  if ((await listEmployerNames(world.db, [employerId])).length === 0) throw notFound();
}

type Change = (trx: World["db"], now: Date) => Promise<void>;

async function changing(world: World, actor: Actor, client: Client, change: Change): Promise<void> {
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await change(trx, now);
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
  });
}

/** Every employer the client has had to do with, and what each may know. */
export async function clientEmployersPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const wording = wordingOf(world, locale);
  const chosen = new Map((await listDisclosures(world.db, [client.id])).map((one) => [one.employerId, one]));
  const leftOut = await listLeftOut(world.db, client.id);
  const away = new Set(leftOut.map(({ employerId }) => employerId));
  const touched = await touchedBy(world, actor, client, [...chosen.keys(), ...away]);
  const names = await listEmployerNames(world.db, [...touched.keys()]);
  return {
    title: wording.t("disclosure.title", { client: client.codeName }),
    ...{ id: client.id, codeName: client.codeName, default: client.disclosure },
    closed: withholding(world, client) === "no_consent",
    employers: names
      .filter(({ id }) => !away.has(id))
      .map(({ id, name }) => ({
        id,
        name,
        because: touched.get(id) ?? [],
        ...agreedView(world, chosen.get(id), wording),
      })),
    leftOut: leftOut.map(({ employerId, name }) => ({ id: employerId, name })),
    others: (await listEmployersToMeet(world.db, selfAndCovered(actor))).filter(({ id }) => !touched.has(id)),
  };
}

function agreedView(world: World, kept: DisclosureKept | undefined, { date }: ReturnType<typeof wordingOf>) {
  if (!kept) return { disclosure: "none" as const, wording: "" };
  const { disclosure } = kept;
  return {
    disclosure,
    wording: agreedWording(world, kept),
    // Put on the list or chosen: nothing may be known, and there is nothing to agree on.
    ...(disclosure === "none" ? {} : { agreedOn: date(kept.agreedAt) }),
  };
}

/** The words agreed on, opened; empty where there are none. */
export function agreedWording(
  { seal }: Pick<World, "seal">,
  { wordingSealed, ...pair }: { clientId: string; employerId: string; wordingSealed: string | null },
): string {
  return wordingSealed ? seal.open(wordingSealed, wordingPlace(pair)) : "";
}

export type Touched = "answer" | "application" | "visit";

/** Employers by id, each with what brought it onto the list: an answer, an application, a visit about the same job. */
async function touchedBy(world: World, actor: Actor, client: Client, known: string[]): Promise<Map<string, Touched[]>> {
  const touched = new Map<string, Touched[]>(known.map((id) => [id, []]));
  const touch = (id: string | null, by: Touched) => {
    if (!id) return;
    const so = touched.get(id) ?? [];
    touched.set(id, so.includes(by) ? so : [...so, by]);
  };
  const answers = await listAnswers(world.db, client.id);
  const interested = answers.filter(({ answer }) => answer !== "no").map(({ vacancyId }) => vacancyId);
  for (const { employerId } of await listVacancies(world.db, interested)) touch(employerId, "answer");
  for (const { employerId } of await listApplications(world.db, [client.id])) touch(employerId, "application");
  for (const { employerId, clientId, vacancyId } of await listVisits(world.db, selfAndCovered(actor)))
    if (clientId === client.id || (vacancyId && interested.includes(vacancyId))) touch(employerId, "visit");
  return touched;
}
