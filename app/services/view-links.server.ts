// A short-lived page for a client without an account: an address nobody can guess and a code typed by hand. Only hashes are kept.
import { createHash, randomBytes, randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import { rulesVersion } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import { addAnswer, listAnswers } from "#db/answers.ts";
import { type Client, findClient } from "#db/clients.ts";
import { findPerson } from "#db/people.ts";
import {
  addViewLink,
  countViewTry,
  findViewLink,
  forgetViewTries,
  listViewLinks,
  revokeViewLink,
  type ViewLink,
} from "#db/view-links.ts";
import type { Answer, AnswerReason, Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { instantAfter } from "./calendar-days.ts";
import { answerSaid, type ChosenView, chosenViews } from "./chosen.server.ts";
import { changeClient } from "./client-change.server.ts";
import { scopeOf } from "./clients.server.ts";
import { publicAddress } from "./public-address.ts";
import { notFound } from "./refusals.ts";
import { actorOf } from "./session.server.ts";
import { withholding } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

const openDays = 7;
const mostTries = 5;
/** How long a page may be answered after the code was typed. */
const ticketMinutes = 30;

/** Makes a link and its code; both are shown this once. @throws 404 where the client is not one's own */
export async function makeViewLink(
  world: World,
  actor: Actor,
  clientId: string,
  vacancies: string[],
  /** The address of the page it is made on. */
  askedAt?: string,
): Promise<{ address: string; code: string } | "withheld"> {
  const key = randomBytes(16).toString("base64url");
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const codeHash = world.seal.seal(await hash(code), codePlace(hashOf(key)));
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    if (withholding(world, client)) return "withheld";
    await addViewLink(trx, {
      ...{ clientId: client.id, keyHash: hashOf(key), codeHash, locale: client.profile.lang, vacancies },
      ...{ createdBy: actor.personId, now, expiresAt: instantAfter(now, openDays) },
    });
    return { address: publicAddress(world, `/view/${key}`, askedAt), code };
  });
}

/** The client's open links, for the coach. */
export async function openViewLinks(world: World, client: Client, locale: Locale) {
  const wording = wordingOf(world, locale);
  return (await listViewLinks(world.db, client.id, world.clock())).map(({ id, vacancies, expiresAt }) => ({
    ...{ id, count: vacancies.length, until: wording.moment(expiresAt) },
  }));
}

/** Ends a link at once. @throws 404 */
export async function closeViewLink(world: World, actor: Actor, clientId: string, id: string): Promise<void> {
  await changeClient(world, actor, clientId, async (trx, client, now) => {
    if (!(await revokeViewLink(trx, { id, clientId: client.id }, now))) throw notFound();
  });
}

/** The language of the page behind an address; undefined where it opens nothing. */
export async function viewLocale(world: World, path: string): Promise<Locale | undefined> {
  const key = /^\/view\/([\w-]+)$/.exec(path)?.[1];
  return key ? (await livingLink(world, key))?.link.locale : undefined;
}

export type Viewed =
  | { state: "closed" }
  | { state: "code"; problem: "codeWrong" | "again" }
  | { state: "open"; views: ChosenView[]; ticket: string; said?: string };

/** Opens the page with the typed code. Five wrong ones close the link for good. */
export async function openView(world: World, key: string, code: string): Promise<Viewed> {
  const living = await livingLink(world, key);
  if (!living) return { state: "closed" };
  const { link, client } = living;
  const tries = await countViewTry(world.db, link.id);
  const fits = tries <= mostTries && (await verify(world.seal.open(link.codeHash, codePlace(hashOf(key))), code));
  if (!fits) {
    await logAccess(world, null, { verb: "open", thing: "view_link", thingId: client.id, outcome: "denied" });
    if (tries < mostTries) return { state: "code", problem: "codeWrong" };
    await revokeViewLink(world.db, { id: link.id, clientId: client.id }, world.clock());
    return { state: "closed" };
  }
  await forgetViewTries(world.db, link.id);
  await logAccess(world, null, { verb: "open", thing: "view_link", thingId: client.id });
  return viewed(world, living);
}

/** The client's answer on an opened page. The ticket says that the code was typed a moment ago. */
export async function answerView(
  world: World,
  key: string,
  sent: { ticket: string; vacancyId: string; answer: Answer | "undone"; reason: AnswerReason },
): Promise<Viewed> {
  const living = await livingLink(world, key);
  if (!living) return { state: "closed" };
  const { link, client } = living;
  if (!isTicketGood(world, link, sent.ticket)) return { state: "code", problem: "again" };
  const { vacancyId, answer, reason } = sent;
  if (!link.vacancies.includes(vacancyId)) throw notFound();
  const latest = (await listAnswers(world.db, client.id)).find((one) => one.vacancyId === vacancyId);
  // The same page sent twice is one answer.
  if (latest ? latest.answer !== answer || latest.reason !== reason : answer !== "undone") {
    await logAccess(world, null, { verb: "answer", thing: "view_link", thingId: client.id });
    await addAnswer(world.db, {
      ...{ clientId: client.id, vacancyId, answer, reason, rulesVersion },
      ...{ createdBy: link.createdBy, now: world.clock() },
    });
  }
  const page = await viewed(world, living);
  return { ...page, said: answerSaid(world, page.views, sent, link.locale) };
}

interface Living {
  link: ViewLink;
  client: Client;
}

/** Consent, pause and the coach's own right to the client are looked at every time. */
async function livingLink(world: World, key: string): Promise<Living | undefined> {
  const link = await findViewLink(world.db, hashOf(key), world.clock());
  const coach = link && (await findPerson(world.db, link.createdBy));
  if (!coach || (coach.demo && !world.demo)) return undefined;
  const client = await findClient(world.db, scopeOf(await actorOf(world, coach)), link.clientId);
  return client && !withholding(world, client) ? { link, client } : undefined;
}

async function viewed(world: World, { link, client }: Living) {
  const views = await chosenViews(world, client, link.vacancies, link.locale);
  const until = new Date(world.clock().getTime() + ticketMinutes * 60_000).toISOString();
  return { state: "open" as const, views, ticket: world.seal.seal(until, ticketPlace(link)) };
}

function isTicketGood({ seal, clock }: Pick<World, "seal" | "clock">, link: ViewLink, ticket: string): boolean {
  try {
    return seal.open(ticket, ticketPlace(link)) > clock().toISOString();
  } catch {
    // A ticket that does not open was not written by us for this link: it is no ticket.
    return false;
  }
}

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");
const codePlace = (keyHash: string) => `view_link.code:${keyHash}`;
const ticketPlace = ({ id }: ViewLink) => `view_link.ticket:${id}`;
