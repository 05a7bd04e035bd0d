// Server-side sessions. Only a hash of the cookie's secret is kept: a stolen database opens no session.
import type { Db } from "./open.ts";
import type { Locale } from "./vocabulary/lists.ts";

/** The screen is in a client's hands: only this client's chosen vacancies are shown, until the code is typed. */
export interface ClientMode {
  clientId: string;
  /** The client's language. */
  locale: Locale;
  vacancies: string[];
}

export async function addSession(
  db: Db,
  session: { idHash: string; personId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await db
    .insertInto("session")
    .values({
      idHash: session.idHash,
      personId: session.personId,
      createdAt: session.now.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    })
    .execute();
}

/** The person a living session belongs to. */
export async function findSessionPerson(db: Db, idHash: string, now: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom("session")
    .select("personId")
    .where("idHash", "=", idHash)
    .where("expiresAt", ">", now.toISOString())
    .executeTakeFirst();
  return row?.personId;
}

/** What a session shows while it is in a client's hands; undefined while it is not. */
export async function findClientMode(db: Db, idHash: string): Promise<ClientMode | undefined> {
  const row = await db
    .selectFrom("session")
    .select(["clientModeClientId", "clientModeLocale", "clientModeVacancies"])
    .where("idHash", "=", idHash)
    .executeTakeFirst();
  if (!row?.clientModeClientId || !row.clientModeLocale) return undefined;
  const { clientModeClientId: clientId, clientModeLocale: locale, clientModeVacancies } = row;
  return { clientId, locale, vacancies: JSON.parse(clientModeVacancies ?? "[]") };
}

/** Hands the session to a client. @param codeHash of the code that takes it back */
export async function beginClientMode(
  trx: Db,
  idHash: string,
  { clientId, locale, vacancies, codeHash }: ClientMode & { codeHash: string },
): Promise<void> {
  await trx
    .updateTable("session")
    .set({
      ...{ clientModeClientId: clientId, clientModeLocale: locale, clientModeCodeHash: codeHash, clientModeTries: 0 },
      clientModeVacancies: JSON.stringify(vacancies),
    })
    .where("idHash", "=", idHash)
    .execute();
}

/** Counts a try to leave. The count comes first, so that tries sent at once are counted too. */
export async function tryLeavingClientMode(
  db: Db,
  idHash: string,
): Promise<{ codeHash: string; tries: number } | undefined> {
  const row = await db
    .updateTable("session")
    .set((eb) => ({ clientModeTries: eb("clientModeTries", "+", 1) }))
    .where("idHash", "=", idHash)
    .where("clientModeCodeHash", "is not", null)
    .returning(["clientModeCodeHash", "clientModeTries"])
    .executeTakeFirst();
  return row?.clientModeCodeHash
    ? { codeHash: row.clientModeCodeHash, tries: Number(row.clientModeTries ?? 0) }
    : undefined;
}

export async function endClientMode(db: Db, idHash: string): Promise<void> {
  await db
    .updateTable("session")
    .set({
      ...{ clientModeClientId: null, clientModeLocale: null, clientModeVacancies: null },
      ...{ clientModeCodeHash: null, clientModeTries: null },
    })
    .where("idHash", "=", idHash)
    .execute();
}

export async function endSession(db: Db, idHash: string): Promise<void> {
  await db.deleteFrom("session").where("idHash", "=", idHash).execute();
}

export async function endExpiredSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now.toISOString()).execute();
}
