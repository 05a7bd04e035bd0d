// A client's wishes are changed, and the change can be taken back: each time a new version of the profile, never over an old one.
import type { World } from "#app/world/world.server.ts";
import { addProfileVersion, type Client, findClient, findProfileVersion } from "#db/clients.ts";
import type { Db } from "#db/open.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import type { WishChoice } from "#db/vocabulary/wish.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { scopeOf, sealWords, wordsOf } from "./clients.server.ts";
import { chipName } from "./find-work.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";
import type { ChipGroup, WishesLooked } from "./wish-chips.server.ts";
import { keptChoices } from "./wish-heard.server.ts";
import { profileOfChips } from "./wish-profile.server.ts";
import { wordingOf } from "./wording.server.ts";

/** `changed`: somebody saved meanwhile. */
export type WishesProblem = "tooLong" | "changed" | "withheld" | PersonalDataCode;

type WishesWorld = Pick<World, "db" | "clock" | "seal" | "occupations">;

/** What made a version of a profile. */
const triggers = { changed: "wishes", undone: "wishes_undone" } as const;

/** What is wrong with words that would be kept. Pure. */
export function wordsProblem(words: string): WishesProblem | undefined {
  return words.length > freeTextLimit ? "tooLong" : personalDataIn(words);
}

/** Keeps the words and what was chosen of the chips as the next version; undefined: it was done. @throws 404 */
export async function changeWishes(
  world: WishesWorld,
  actor: Actor,
  clientId: string,
  { version, looked, groups }: { version: number; looked: WishesLooked; groups: ChipGroup[] },
): Promise<WishesProblem | undefined> {
  const wrong = wordsProblem(looked.words);
  if (wrong) return wrong;
  return asNextVersion(world, actor, { clientId, version, trigger: triggers.changed }, async (_trx, client) => ({
    profile: profileOfChips(world, looked, groups),
    ...sealWords(world, client.id, { ...wordsOf(world, client), wishes: looked.words }),
  }));
}

/** Brings back what stood before the version that changed the wishes, as a new version. @throws 404 */
export async function undoWishes(
  world: WishesWorld,
  actor: Actor,
  clientId: string,
  version: number,
): Promise<WishesProblem | undefined> {
  return asNextVersion(world, actor, { clientId, version, trigger: triggers.undone }, async (trx, client) => {
    const latest = await findProfileVersion(trx, client.id, version);
    const before = await findProfileVersion(trx, client.id, version - 1);
    // Only a change of wishes is taken back here, and only once.
    if (latest?.trigger !== triggers.changed || !before) throw notFound();
    const { profile, wishesSealed, strengthsSealed } = before;
    return { profile, wishesSealed, strengthsSealed };
  });
}

type NextVersion = Pick<Parameters<typeof addProfileVersion>[1], "profile" | "wishesSealed" | "strengthsSealed">;

/** Consent first; and what is changed is what was seen. Row and log in one transaction. */
async function asNextVersion(
  world: WishesWorld,
  actor: Actor,
  { clientId, version, trigger }: { clientId: string; version: number; trigger: string },
  make: (trx: Db, client: Client) => Promise<NextVersion>,
): Promise<WishesProblem | undefined> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const client = await findClient(trx, scopeOf(actor), clientId);
    if (!client) throw notFound();
    if (withholding(world, client)) return "withheld";
    if (client.profileVersion !== version) return "changed";
    const made = await make(trx, client);
    await addProfileVersion(trx, { clientId, trigger, ...made, createdBy: actor.personId, now });
    await lookAgain(trx, client.id);
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
    return undefined;
  });
}

const namesSaid = 6;

/** What the latest change did, in words, and the version by which it can be taken back. Nothing where it was no change of wishes. */
export async function wishesSaid(world: World, client: Client, locale: Locale) {
  const { t, ...wording } = wordingOf(world, locale);
  const latest = await findProfileVersion(world.db, client.id, client.profileVersion);
  if (latest?.trigger === triggers.undone) return { said: t("wish.undone"), version: undefined };
  if (latest?.trigger !== triggers.changed) return undefined;
  const before = await findProfileVersion(world.db, client.id, client.profileVersion - 1);
  const [old, now] = [
    before ? keptChoices(before.profile) : new Map<string, WishChoice>(),
    keptChoices(latest.profile),
  ];
  const changed = (to: WishChoice | undefined) =>
    [...new Set([...old.keys(), ...now.keys()])]
      .filter(
        (key) =>
          old.get(key) !== now.get(key) &&
          (to === "not" ? isOut(now.get(key)) && !isOut(old.get(key)) : now.get(key) === to),
      )
      .map((key) => chipName(key, { t, ...wording }));
  const parts = (["yes", "maybe", "no", "not"] as const).flatMap((to) => {
    const names = changed(to);
    const more = names.length > namesSaid ? [t("wish.andMore", { count: names.length - namesSaid })] : [];
    return names.length === 0
      ? []
      : [t(`wish.now_${to}`, { names: wording.list([...names.slice(0, namesSaid), ...more]) })];
  });
  return { said: [t("wish.saved"), ...parts].join(" "), version: client.profileVersion };
}

const isOut = (choice: WishChoice | undefined) => choice === undefined || choice === "not";
