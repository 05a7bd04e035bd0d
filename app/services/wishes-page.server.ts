// The page where a coach and a client put the wishes right together: words, chips, and work to be added.
import type { World } from "#app/world/world.server.ts";
import { industries } from "#db/reference/industries.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { kindAndCode, type WishChoice, type WishKind } from "#db/vocabulary/wish.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { getClient, wordsOf } from "./clients.server.ts";
import { chipName, findWork, type WorkChoice } from "./find-work.server.ts";
import { withholding } from "./suggestions.server.ts";
import { type ChipGroup, chipGroups, type WishesLooked } from "./wish-chips.server.ts";
import { changeWishes, wordsProblem } from "./wishes.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** What the form sends (app/forms/wishes.ts). */
export interface WishesForm {
  step: "look" | "save";
  words: string;
  looked: string;
  chosen: ReadonlyMap<string, WishChoice>;
  add: { text: string; key?: string };
  version: number;
}

export interface ChipView {
  key: string;
  name: string;
  chosen: WishChoice;
  choices: WishChoice[];
}

export interface ChipGroupView {
  kind: ChipGroup["kind"];
  evidence?: string;
  chips: ChipView[];
}

/** What of a wish of each kind may be said. */
const choicesOf: Record<WishKind, WishChoice[]> = {
  occupation: ["yes", "maybe", "no", "not"],
  sector: ["yes", "maybe", "no", "not"],
  interest: ["yes", "not"],
  pattern: ["yes", "no", "not"],
  condition: ["yes", "no", "not"],
};

/** The form as it stands, and why it may not be changed where there is no consent or a pause. */
export async function wishesPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const wording = wordingOf(world, locale);
  const shared = { title: wording.t("wish.title", { client: client.codeName }), id: client.id };
  const withheld = withholding(world, client);
  if (withheld) return { ...shared, withheld };
  const { wishes } = wordsOf(world, client);
  const looked = lookedAt(client.profile, wishes, { words: wishes, looked: wishes, chosen: new Map() });
  return {
    ...shared,
    form: formOf(world, looked, client.profileVersion, wording),
    lang: client.profile.lang,
  };
}

/** What sending the form leads to: the words looked at, work added or to be chosen from, or wishes that are kept. */
export async function sendWishes(world: World, actor: Actor, clientId: string, sent: WishesForm, locale: Locale) {
  const client = await getClient(world, actor, clientId);
  const wording = wordingOf(world, locale);
  const { wishes } = wordsOf(world, client);
  const form: WishesForm = { ...sent, chosen: onlyKnown(world, sent.chosen) };
  const { added, choices } = addedBy(world, form, locale);
  const chosen = new Map(form.chosen);
  if (added) chosen.set(added.key, "yes");
  const looked = lookedAt(client.profile, wishes, { ...form, chosen });
  const groups = chipGroups(world, looked);
  const unseen = sent.words !== sent.looked;
  const asked = sent.step === "save" && form.add.text === "" && !added && !unseen;
  const problem = asked
    ? await changeWishes(world, actor, client.id, { version: sent.version, looked, groups })
    : wordsProblem(sent.words);
  if (asked && !problem) return { saved: true as const };
  return {
    saved: false as const,
    form: {
      ...formOf(world, looked, client.profileVersion, wording),
      add: added ? "" : form.add.text,
      ...(choices ? { choices } : {}),
    },
    lang: client.profile.lang,
    ...(problem ? { problem } : {}),
    ...(added ? { added: added.name } : {}),
    /** Saving was asked for, and something is to be looked at first. */
    first: sent.step === "save" && !problem,
  };
}

type FormWords = Pick<WishesForm, "words" | "looked" | "chosen">;

const lookedAt = (profile: Profile, kept: string, { words, looked, chosen }: FormWords): WishesLooked => ({
  ...{ profile, kept, words, looked, chosen },
});

function formOf(world: World, looked: WishesLooked, version: number, wording: Wording) {
  const groups: ChipGroupView[] = chipGroups(world, looked).map(({ chips, ...group }) => ({
    ...group,
    chips: chips.map(({ key, chosen }) => {
      const choices = choicesOf[kindAndCode(key).kind];
      return { key, name: chipName(key, wording), chosen: choices.includes(chosen) ? chosen : "yes", choices };
    }),
  }));
  return { words: looked.words, version, groups, add: "", choices: undefined as WorkChoice[] | undefined };
}

/** A key that was picked, or what the text must mean; where it may mean several things, those to choose from. */
function addedBy(world: World, { add }: WishesForm, locale: Locale): { added?: WorkChoice; choices?: WorkChoice[] } {
  const { key, text } = add;
  if (key && isKnown(world, key)) return { added: { key, name: chipName(key, wordingOf(world, locale)) } };
  if (text === "") return {};
  const { sure, choices } = findWork(world, text, locale);
  return sure ? { added: sure } : { choices };
}

/** Keys of work that there is: the form's own shape was looked at before. */
function onlyKnown(world: World, chosen: ReadonlyMap<string, WishChoice>): Map<string, WishChoice> {
  return new Map([...chosen].filter(([key]) => isKnown(world, key)));
}

function isKnown(world: World, key: string): boolean {
  const { kind, code } = kindAndCode(key);
  if (kind === "occupation") return world.occupations.titles(code, "fi").length > 0;
  return kind !== "sector" || industries().some((industry) => industry.code === code);
}
