// The versions of a profile: when and why each was made, what changed in words, and going back to one.
import type { World } from "#app/world/world.server.ts";
import { listProfileVersions } from "#db/client-life.ts";
import { addProfileVersion, type Client, findProfileVersion } from "#db/clients.ts";
import { profileTriggers } from "#db/vocabulary/day.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { changeClient } from "./client-change.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { getClient, wordsOf } from "./clients.server.ts";
import { type ProfileWordsRow, profileRows } from "./profile-words.server.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** As many as anybody reads; older ones stay and are counted. */
const mostShown = 50;

export interface VersionShown {
  version: number;
  date: string;
  trigger: string;
  /** What changed from the version before, as sentences; empty for the first. */
  changes: string[];
}

export async function versionsPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const wording = wordingOf(world, locale);
  return {
    title: wording.t("version.title", { client: client.codeName }),
    id: client.id,
    current: client.profileVersion,
    noConsent: withholding(world, client) === "no_consent",
    versions: await versionsOf(world, client, wording),
  };
}

/** The latest first. */
export async function versionsOf(world: World, client: Client, wording: Wording): Promise<VersionShown[]> {
  const lines = (await listProfileVersions(world.db, client.id)).slice(0, mostShown);
  const rows = new Map<number, ProfileWordsRow[]>();
  for (const { version } of lines) rows.set(version, await rowsOf(world, client, version, wording));
  return lines.map(({ version, trigger, createdAt }) => ({
    version,
    date: wording.moment(createdAt),
    trigger: triggerWords(trigger, wording),
    changes: changesIn(rows.get(version - 1), rows.get(version) ?? [], wording),
  }));
}

async function rowsOf(world: World, client: Client, version: number, wording: Wording): Promise<ProfileWordsRow[]> {
  const found = await findProfileVersion(world.db, client.id, version);
  if (!found) return [];
  return profileRows(world, found.profile, wordsOf(world, { ...client, ...found }), wording);
}

function triggerWords(trigger: string, { t }: Wording): string {
  const known = profileTriggers.find((one) => one === trigger);
  // Undone wishes are named so by the page of the wishes.
  return t(
    known
      ? `version.trigger_${known}`
      : trigger === "wishes_undone"
        ? "version.trigger_undone"
        : "version.trigger_edited",
  );
}

/** What was added and what was left out, row by row. Pure. */
export function changesIn(
  before: ProfileWordsRow[] | undefined,
  after: ProfileWordsRow[],
  { t, list }: Wording,
): string[] {
  if (!before) return [];
  return after.flatMap(({ label, values }, at) => {
    const old = before[at]?.values ?? [];
    const added = values.filter((value) => !old.includes(value));
    const removed = old.filter((value) => !values.includes(value));
    if (added.length === 0 && removed.length === 0) return [];
    if (removed.length === 0) return [t("version.added", { label, added: list(added) })];
    if (added.length === 0) return [t("version.removed", { label, removed: list(removed) })];
    return [t("version.replaced", { label, added: list(added), removed: list(removed) })];
  });
}

/**
 * What stood in a version stands again, as a new version. `undone` where the latest change is taken back.
 * @throws 404 where the client is not one's own or has no such version
 */
export async function restoreVersion(
  world: World,
  actor: Actor,
  clientId: string,
  { version, trigger }: { version: number; trigger: "restored" | "undone" },
): Promise<"withheld" | undefined> {
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    if (withholding(world, client) === "no_consent") return "withheld";
    const found = await findProfileVersion(trx, client.id, version);
    if (!found || version >= client.profileVersion) throw notFound();
    const { profile, wishesSealed, strengthsSealed } = found;
    await addProfileVersion(trx, {
      ...{ clientId: client.id, trigger, profile, wishesSealed, strengthsSealed },
      ...{ createdBy: actor.personId, now },
    });
    await lookAgain(trx, client.id);
    return undefined;
  });
}
