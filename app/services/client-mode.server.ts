// The screen in a client's hands: one client's chosen vacancies, and a code the coach chose to take the screen back.
import { hash, verify } from "@node-rs/argon2";
import type { World } from "#app/world/world.server.ts";
import { beginClientMode, type ClientMode, endClientMode, endSession, tryLeavingClientMode } from "#db/sessions.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { chosenViews } from "./chosen.server.ts";
import { changeClient } from "./client-change.server.ts";
import { getClient } from "./clients.server.ts";
import { notFound } from "./refusals.ts";
import { sessionHash } from "./session.server.ts";
import { withholding } from "./suggestions.server.ts";

/** After this many wrong codes the session is over: signing in again is the way on. */
const mostTries = 5;

/** Hands the session to the client. Consent first; a pause is silent. @throws 404 where the client is not one's own */
export async function startClientMode(
  world: World,
  actor: Actor,
  request: Request,
  { clientId, vacancies, code }: { clientId: string; vacancies: string[]; code: string },
): Promise<"withheld" | undefined> {
  const idHash = sessionHash(request);
  if (!idHash) throw notFound();
  const codeHash = await hash(code);
  return changeClient(world, actor, clientId, async (trx, client) => {
    if (withholding(world, client)) return "withheld";
    await beginClientMode(trx, idHash, { clientId: client.id, locale: client.profile.lang, vacancies, codeHash });
    return undefined;
  });
}

/** What the client sees; nothing where suggestions are withheld. */
export async function clientModePage(world: World, actor: Actor, mode: ClientMode) {
  const client = await getClient(world, actor, mode.clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  return withholding(world, client) ? [] : chosenViews(world, client, mode.vacancies, mode.locale);
}

/** Takes the screen back. `ended`: too many wrong codes, the session is over. */
export async function leaveClientMode(
  world: World,
  request: Request,
  code: string,
): Promise<"left" | "wrong" | "ended"> {
  const idHash = sessionHash(request);
  const tried = idHash ? await tryLeavingClientMode(world.db, idHash) : undefined;
  if (!idHash || !tried) return "left";
  if (tried.tries <= mostTries && (await verify(tried.codeHash, code))) {
    await endClientMode(world.db, idHash);
    return "left";
  }
  if (tried.tries < mostTries) return "wrong";
  await endSession(world.db, idHash);
  return "ended";
}
