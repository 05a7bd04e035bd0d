// A client's way with us after the opening: consent, pause, phase, ending and coming back; and the versions of the profile.
import type { Db } from "./open.ts";
import type { Phase } from "./vocabulary/lists.ts";

/** Every code name a coach has given, of ended clients too: a name is not used twice. */
export async function listCodeNames(db: Db, coachId: string): Promise<string[]> {
  const rows = await db.selectFrom("client").select("codeName").where("coachId", "=", coachId).execute();
  return rows.map((row) => row.codeName);
}

/** ISO instants; `until` alone may be brought forward when a client takes a consent back. */
export async function setConsent(
  db: Db,
  id: string,
  consent: { consentedAt: string; consentUntil: string },
): Promise<void> {
  await db.updateTable("client").set(consent).where("id", "=", id).execute();
}

/** A pause carries no reason; null ends it. */
export async function setPause(db: Db, id: string, pausedAt: string | null): Promise<void> {
  await db.updateTable("client").set({ pausedAt }).where("id", "=", id).execute();
}

export async function setPhase(db: Db, id: string, phase: Phase): Promise<void> {
  await db.updateTable("client").set({ phase }).where("id", "=", id).execute();
}

/** Ends the support; `keepUntil` is the ISO day until which the client may come back to what was kept. */
export async function endClient(
  db: Db,
  id: string,
  ending: { endWordsSealed: string | null; keepUntil: string; now: Date },
): Promise<void> {
  const { now, ...columns } = ending;
  await db
    .updateTable("client")
    .set({ ...columns, closedAt: now.toISOString() })
    .where("id", "=", id)
    .execute();
}

export interface EndedClient {
  id: string;
  codeName: string;
  closedAt: string;
  keepUntil: string;
}

/** A coach's own ended clients who may still come back on `today` (ISO day), the latest first. */
export async function listEndedClients(db: Db, coachId: string, today: string): Promise<EndedClient[]> {
  const rows = await db
    .selectFrom("client")
    .select(["id", "codeName", "closedAt", "keepUntil"])
    .where("coachId", "=", coachId)
    .where("closedAt", "is not", null)
    .where("keepUntil", ">=", today)
    .orderBy("closedAt", "desc")
    .execute();
  return rows.flatMap(({ closedAt, keepUntil, ...row }) =>
    closedAt && keepUntil ? [{ ...row, closedAt, keepUntil }] : [],
  );
}

/** An ended client begins again, with a new consent. The words of the ending are let go. */
export async function reopenClient(
  db: Db,
  id: string,
  consent: { consentedAt: string; consentUntil: string },
): Promise<void> {
  const open = { closedAt: null, keepUntil: null, endWordsSealed: null, pausedAt: null };
  await db
    .updateTable("client")
    .set({ ...consent, ...open })
    .where("id", "=", id)
    .execute();
}

export interface ProfileVersionLine {
  version: number;
  trigger: string;
  createdAt: string;
}

/** The versions of a profile, the latest first, without what stands in them. */
export async function listProfileVersions(db: Db, clientId: string): Promise<ProfileVersionLine[]> {
  return db
    .selectFrom("clientProfile")
    .select(["version", "trigger", "createdAt"])
    .where("clientId", "=", clientId)
    .orderBy("version", "desc")
    .execute();
}
