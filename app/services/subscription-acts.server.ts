// What a page of subscriptions sends, done: one act, and the sentence for what was said of it.
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { allowLetters, chooseLetters, followSector, type SubscriptionSent, unfollow } from "./subscriptions.server.ts";
import { wordingOf } from "./wording.server.ts";

export type SubscriptionAct =
  | ({ act: "add" | "restore" } & SubscriptionSent)
  | { act: "remove" | "letters_on" | "letters_off"; id: string }
  | { act: "allow" };

export interface SubscriptionReply {
  said?: string;
  removed?: SubscriptionSent;
  problem?: { text: string; typed: SubscriptionSent };
}

export async function actOnSubscriptions(
  world: World,
  actor: Actor,
  sent: SubscriptionAct,
  locale: Locale,
): Promise<SubscriptionReply> {
  const { t } = wordingOf(world, locale);
  switch (sent.act) {
    case "add":
    case "restore": {
      const { sector, area, letters } = sent;
      const done = await followSector(world, actor, { sector, area, letters }, locale);
      if ("problem" in done)
        return {
          problem: { text: t(`follow.${done.problem}`, { most: done.most }), typed: { sector, area, letters } },
        };
      const said = done.said === "added" && sent.act === "restore" ? "restored" : done.said;
      return { said: t(`follow.${said}`, { what: done.what }) };
    }
    case "remove": {
      const { removed, what } = await unfollow(world, actor, sent.id, locale);
      const { sector, areaKind, areaCode, letters } = removed;
      return { said: t("follow.removed", { what }), removed: { sector, area: `${areaKind}:${areaCode}`, letters } };
    }
    case "allow":
      await allowLetters(world, actor);
      return { said: t("follow.wanted") };
    default: {
      const letters = sent.act === "letters_on";
      const what = await chooseLetters(world, actor, { id: sent.id, letters, locale });
      return { said: t(letters ? "follow.lettersNow" : "follow.lettersNot", { what }) };
    }
  }
}
