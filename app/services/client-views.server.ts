// What a coach's screens show of clients: code names, wishes and conditions in words.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { ProfileWords } from "#db/vocabulary/profile.ts";
import type { Actor } from "./access.ts";
import { nextSteps } from "./client-steps.server.ts";
import { listOwnClients, wordsOf } from "./clients.server.ts";
import { type StandIn, standInsOf } from "./covered.server.ts";
import { clientFacts, type Understood } from "./facts.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface ClientLine {
  id: string;
  codeName: string;
  wish: string;
  area: string;
  /** What comes next, or how far the client has come. */
  next: string;
  paused: boolean;
  /** A colleague's client, while one covers for them. */
  standIn?: StandIn;
}

const wishesShown = 3;

/** The coach's list: one line per client. */
export async function clientLines(world: World, actor: Actor, locale: Locale): Promise<ClientLine[]> {
  const wording = wordingOf(world, locale);
  const clients = await listOwnClients(world, actor);
  const steps = await nextSteps(world, actor, locale);
  const standIns = await standInsOf(world, actor, wording);
  return clients.map((client) => {
    const understood = clientFacts(world, client.profile, wordsOf(world, client));
    const standIn = standIns.get(client.coachId);
    return {
      id: client.id,
      codeName: client.codeName,
      wish: wishNames(understood, wording, ["like", "maybe"]).slice(0, wishesShown).map(inAList).join(", "),
      area: areaWords(world, client, wording),
      next: steps.get(client.id) ?? wording.t.code("phase", client.phase),
      paused: client.pausedAt !== null,
      ...(standIn ? { standIn } : {}),
    };
  });
}

export interface ProfileRow {
  label: string;
  values: { text: string; must: boolean }[];
}

export interface ClientHead {
  id: string;
  codeName: string;
  words: string;
  strengths: string;
  /** The language the words were said in, for reading aloud. */
  lang: Locale;
  paused: boolean;
  rows: ProfileRow[];
}

/** The client's wishes and conditions, as the product understood them. */
export function clientHead(
  world: World,
  client: Client,
  words: ProfileWords,
  understood: Understood,
  locale: Locale,
): ClientHead {
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const { facts } = understood;
  const musts = new Set(facts.must);
  const row = (label: string, texts: string[], must = false): ProfileRow => ({
    label,
    values: texts.map((text) => ({ text, must })),
  });
  const each = (label: string, codes: readonly string[], list: "condition" | "pattern", path: string): ProfileRow => ({
    label,
    values: codes.map((code) => ({ text: t.code(list, code), must: musts.has(path) || musts.has(`${path}.${code}`) })),
  });
  const rows = [
    row(t("client.wish"), wishNames(understood, wording, ["like"]), musts.has("wishes")),
    row(t.code("like", "maybe"), wishNames(understood, wording, ["maybe"])),
    row(t("client.notField"), wishNames(understood, wording, ["no"])),
    row(t("client.area"), [areaWords(world, client, wording)], musts.has("area")),
    row(t("client.hours"), hoursWish(client, wording), musts.has("hours")),
    each(t("client.notPatterns"), facts.notPatterns, "pattern", "conditions.notPatterns"),
    each(t("client.avoid"), facts.avoid, "condition", "conditions.avoid"),
    row(
      t("client.adjustments"),
      facts.adjustments.map((code) => t.code("adjustment", code)),
    ),
    row(
      t("client.languages"),
      facts.languages.map((l) => wording.language(l.code)),
      musts.has("languages"),
    ),
    row(
      t("client.cards"),
      facts.cards.map((code) => t.code("card", code)),
      musts.has("cards"),
    ),
  ];
  return {
    id: client.id,
    codeName: client.codeName,
    words: words.wishes,
    strengths: words.strengths,
    lang: client.profile.lang,
    paused: client.pausedAt !== null,
    rows: rows.filter(({ values }) => values.length > 0),
  };
}

/** A trade's name begins with a capital of its own; among others it does not. An abbreviation stays as it is. */
const inAList = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

function wishNames({ facts }: Understood, wording: Wording, likes: string[]): string[] {
  const names = facts.wishes
    .filter((wish) => likes.includes(wish.like))
    // A group that only resembles what was said is no wish to show.
    .filter((wish) => wish.kind === "sector" || Math.max(...Object.values(wish.closeness)) >= 0.5)
    .map((wish) => (wish.kind === "sector" ? wording.sector(wish.key) : wording.occupation(wish.key)));
  return [...new Set(names)];
}

function areaWords(world: World, client: Client, wording: Wording): string {
  const home = world.places.resolve(client.profile.home);
  const place = home?.municipality ? wording.place(home.municipality) : client.profile.home;
  const named = client.profile.municipalities.map((code) => wording.place(code));
  const { radiusKm, car } = client.profile;
  const reach = radiusKm ? wording.t("client.within", { place, km: radiusKm }) : wording.t("client.around", { place });
  const wheels = car === undefined ? "" : wording.t(car ? "client.hasCar" : "client.noCar");
  return [reach, ...named, wheels].filter(Boolean).join(", ");
}

function hoursWish({ profile }: Client, { t, number }: Wording): string[] {
  const { min, max } = profile.hours ?? {};
  if (min !== undefined && max !== undefined) return [t("client.hoursRange", { min: number(min), max: number(max) })];
  if (min !== undefined) return [t("client.hoursMin", { min: number(min) })];
  return max === undefined ? [] : [t("client.hoursMax", { max: number(max) })];
}
