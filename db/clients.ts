// Clients and their profile versions. Every read is scoped by the asker: not yours is not found.
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { listRuledOut } from "./disclosures.ts";
import { newId } from "./ids.ts";
import type { Database, Db } from "./open.ts";
import type { Disclosure, Phase } from "./vocabulary/lists.ts";
import type { Profile } from "./vocabulary/profile.ts";

/** Whose clients may be read: a coach's own, those of coaches covered for, and those shared within the coach's team. */
export interface ClientScope {
  coachId: string;
  teamIds: string[];
  /** Coaches who are away, while one covers for them. */
  covers?: readonly string[];
}

export interface Client {
  id: string;
  codeName: string;
  coachId: string;
  teamId: string;
  phase: Phase;
  disclosure: Disclosure;
  consentedAt: string | null;
  consentUntil: string | null;
  pausedAt: string | null;
  openedAt: string;
  profile: Profile;
  profileVersion: number;
  /** Still sealed; the service opens them. */
  wishesSealed: string | null;
  strengthsSealed: string | null;
}

export async function addClient(
  db: Db,
  client: {
    codeName: string;
    coachId: string;
    teamId: string;
    phase: Phase;
    disclosure: Disclosure;
    consentedAt: string | null;
    consentUntil: string | null;
    pausedAt: string | null;
    sharedWithTeam: boolean;
    now: Date;
  },
): Promise<string> {
  const id = newId();
  const { sharedWithTeam, now, ...columns } = client;
  await db
    .insertInto("client")
    .values({
      id,
      ...columns,
      sharedWithTeamAt: sharedWithTeam ? now.toISOString() : null,
      openedAt: now.toISOString(),
      closedAt: null,
    })
    .execute();
  return id;
}

/** Adds the next version of a profile; earlier versions stay. */
export async function addProfileVersion(
  db: Db,
  version: {
    clientId: string;
    trigger: string;
    profile: Profile;
    wishesSealed: string | null;
    strengthsSealed: string | null;
    createdBy: string;
    now: Date;
  },
): Promise<number> {
  const { now, profile, ...columns } = version;
  const last = await db
    .selectFrom("clientProfile")
    .select((eb) => eb.fn.max("version").as("version"))
    .where("clientId", "=", version.clientId)
    .executeTakeFirst();
  const number = (last?.version ?? 0) + 1;
  await db
    .insertInto("clientProfile")
    .values({
      id: newId(),
      ...columns,
      version: number,
      profile: JSON.stringify(profile),
      createdAt: now.toISOString(),
    })
    .execute();
  return number;
}

/** One version of a profile, of a client who has been read in scope; undefined where there is none. */
export async function findProfileVersion(
  db: Db,
  clientId: string,
  version: number,
): Promise<(Pick<Client, "profile" | "wishesSealed" | "strengthsSealed"> & { trigger: string }) | undefined> {
  const row = await db
    .selectFrom("clientProfile")
    .select(["profile", "wishesSealed", "strengthsSealed", "trigger"])
    .where("clientId", "=", clientId)
    .where("version", "=", version)
    .executeTakeFirst();
  return row && { ...row, profile: JSON.parse(row.profile) };
}

/** The open clients in scope, by code name. */
export async function listClients(db: Db, scope: ClientScope): Promise<Client[]> {
  return (await scoped(db, scope).orderBy("client.codeName").execute()).map(clientOf);
}

/** One open client in scope; undefined also when the client is somebody else's. */
export async function findClient(db: Db, scope: ClientScope, id: string): Promise<Client | undefined> {
  const row = await scoped(db, scope).where("client.id", "=", id).executeTakeFirst();
  return row && clientOf(row);
}

/** A client who has ended, and what holds until nothing of them is kept. */
export interface ClientEnded extends Client {
  closedAt: string;
  /** ISO day, the last one. */
  keepUntil: string;
  endWordsSealed: string | null;
}

/** One of the coach's own ended clients who is still kept on `today` (ISO day). */
export async function findEndedClient(
  db: Db,
  { coachId, today }: { coachId: string; today: string },
  id: string,
): Promise<ClientEnded | undefined> {
  const row = await withProfile(db)
    .where("client.id", "=", id)
    .where("client.coachId", "=", coachId)
    .where("client.closedAt", "is not", null)
    .where("client.keepUntil", ">=", today)
    .executeTakeFirst();
  if (!row?.closedAt || !row.keepUntil) return undefined;
  const { closedAt, keepUntil, endWordsSealed } = row;
  return { ...clientOf(row), closedAt, keepUntil, endWordsSealed };
}

/** Every open client with a consent that holds and no pause, of all coaches: only for finding whom to tell. */
export async function listConsentingClients(
  db: Db,
  now: Date,
): Promise<(Client & { shared: boolean; ruledOut: { employerId: string; nameFolded: string }[] })[]> {
  const at = now.toISOString();
  const rows = await openClients(db)
    .select("client.sharedWithTeamAt")
    .where("client.consentedAt", "<=", at)
    .where((eb) => eb.or([eb("client.consentUntil", "is", null), eb("client.consentUntil", ">", at)]))
    .where("client.pausedAt", "is", null)
    .orderBy("client.id")
    .execute();
  const ruledOut = await listRuledOut(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    ...clientOf(row),
    shared: row.sharedWithTeamAt !== null,
    ruledOut: ruledOut.filter((one) => one.clientId === row.id),
  }));
}

/** The employers a client does not want to be suggested. */
export async function listExcludedEmployers(db: Db, clientId: string): Promise<string[]> {
  return (await listRuledOut(db, [clientId])).map(({ employerId }) => employerId);
}

function inScope(eb: ExpressionBuilder<Database, "client">, scope: ClientScope): Expression<SqlBool> {
  const own = eb("client.coachId", "in", [scope.coachId, ...(scope.covers ?? [])]);
  if (scope.teamIds.length === 0) return own;
  const shared = eb.and([eb("client.sharedWithTeamAt", "is not", null), eb("client.teamId", "in", scope.teamIds)]);
  return eb.or([own, shared]);
}

const scoped = (db: Db, scope: ClientScope) => openClients(db).where((eb) => inScope(eb, scope));

const openClients = (db: Db) => withProfile(db).where("client.closedAt", "is", null);

/** With the latest version of the profile. */
function withProfile(db: Db) {
  return db
    .selectFrom("client")
    .innerJoin("clientProfile", "clientProfile.clientId", "client.id")
    .selectAll("client")
    .select([
      "clientProfile.profile",
      "clientProfile.version",
      "clientProfile.wishesSealed",
      "clientProfile.strengthsSealed",
    ])
    .where("clientProfile.version", "=", (eb) =>
      eb
        .selectFrom("clientProfile as latest")
        .whereRef("latest.clientId", "=", "client.id")
        .select((max) => max.fn.max("latest.version").as("version")),
    );
}

type ClientRow = Awaited<ReturnType<ReturnType<typeof openClients>["executeTakeFirstOrThrow"]>>;

function clientOf(row: ClientRow): Client {
  return {
    id: row.id,
    codeName: row.codeName,
    coachId: row.coachId,
    teamId: row.teamId,
    phase: row.phase,
    disclosure: row.disclosure,
    consentedAt: row.consentedAt,
    consentUntil: row.consentUntil,
    pausedAt: row.pausedAt,
    openedAt: row.openedAt,
    profile: JSON.parse(row.profile),
    profileVersion: row.version,
    wishesSealed: row.wishesSealed,
    strengthsSealed: row.strengthsSealed,
  };
}
