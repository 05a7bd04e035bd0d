// What matters more to a client is kept as a version of the profile; what that did to the list is said, and can be taken back.
import { rank } from "#app/matching/rank.ts";
import type { World } from "#app/world/world.server.ts";
import { addProfileVersion, findProfileVersion } from "#db/clients.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Profile, type Tilt, tiltTopics } from "#db/vocabulary/profile.ts";
import type { Actor } from "./access.ts";
import { changeClient } from "./client-change.server.ts";
import { readsWords, vacancyFacts } from "./facts.server.ts";
import { type ClientSuggestions, withholding } from "./suggestions.server.ts";
import { lineOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

/** Keeps the tilt as the next version. `same`: nothing was different, so nothing is kept. @throws 404 */
export async function changeTilt(
  world: World,
  actor: Actor,
  clientId: string,
  { version, tilt }: { version: number; tilt: Tilt },
): Promise<"saved" | "same" | "changed" | "withheld"> {
  return changeClient(world, actor, clientId, async (trx, client, now) => {
    if (withholding(world, client)) return "withheld";
    if (client.profileVersion !== version) return "changed";
    if (isSame(client.profile, { tilt })) return "same";
    const { tilt: _, ...rest } = client.profile;
    const tilted = tiltTopics.some((topic) => tilt[topic]);
    await addProfileVersion(trx, {
      ...{ clientId: client.id, trigger: "edited", profile: tilted ? { ...rest, tilt } : rest },
      ...{ wishesSealed: client.wishesSealed, strengthsSealed: client.strengthsSealed },
      ...{ createdBy: actor.personId, now },
    });
    return "saved";
  });
}

const isSame = (one: Pick<Profile, "tilt">, other: Pick<Profile, "tilt">) =>
  tiltTopics.every((topic) => (one.tilt?.[topic] ?? 0) === (other.tilt?.[topic] ?? 0));

const compared = 10;

/**
 * What the latest tilt says, and what it did to the first ten; with the version before it, by which it is taken back.
 * Undefined where the latest version is not about the tilt.
 */
export async function tiltSaid(world: World, made: ClientSuggestions, locale: Locale) {
  const { client, understood, shown } = made;
  const latest = await findProfileVersion(world.db, client.id, client.profileVersion);
  const before = await findProfileVersion(world.db, client.id, client.profileVersion - 1);
  if (!before || isSame(before.profile, client.profile)) return undefined;
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const withWords = readsWords(understood.facts);
  const { tilt: _, ...facts } = understood.facts;
  const old = rank(
    { ...facts, ...(before.profile.tilt ? { tilt: before.profile.tilt } : {}) },
    shown.map(({ vacancy }) => vacancyFacts(world, vacancy, withWords)),
  ).shown.map(({ vacancyId }) => vacancyId);
  const first = shown.slice(0, compared);
  const moved = first.filter(({ vacancy }, at) => old[at] !== vacancy.id).length;
  const what = tiltTopics.flatMap((topic) => {
    const level = client.profile.tilt?.[topic] ?? 0;
    if (level === 0) return [];
    return [
      `${t(`suggestion.tilt_${topic}`)} ${t(level > 0 ? "suggestion.tiltLevel_more" : "suggestion.tiltLevel_less")}`,
    ];
  });
  const top = first[0];
  const effect =
    moved === 0 || !top
      ? t("suggestion.tiltSame")
      : t("suggestion.tiltMoved", { count: moved, first: lineOf(top.vacancy, wording).title });
  const saved = what.length > 0 ? t("suggestion.tiltSaved", { what: wording.list(what) }) : t("suggestion.tiltAsUsual");
  return {
    said: latest?.trigger === "undone" ? t("suggestion.tiltUndone") : `${saved} ${effect}`,
    version: latest?.trigger === "undone" ? undefined : client.profileVersion - 1,
  };
}
