// The form of a tip without an ad in words: what is known already, what the words told, what is in the way.
import type { World } from "#app/world/world.server.ts";
import { listCatchment } from "#db/people.ts";
import { listEmployersSeen } from "#db/tip-employers.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { officesOf } from "./employment-areas.server.ts";
import type { Problem } from "./forward-page.server.ts";
import { sectionOptions } from "./tip-pages.server.ts";
import { type NeedLook, type NeedProblem, type NeedSent, tipAboutNeed } from "./unadvertised-tip.server.ts";
import { wordingOf } from "./wording.server.ts";

type FormProblem = {
  field: string;
  code: "employerMissing" | "idOdd" | "placeMissing" | "needMissing" | "needLong";
};

/** A list in the page itself: longer it would slow a phone down, and it is not needed to send. */
const mostNames = 200;

/** An empty form: the employers one can know of by name, and the place where there is but one. */
export async function needPage(world: Pick<World, "db" | "occupations">, actor: Actor, locale: Locale) {
  const wording = wordingOf(world, locale);
  const [only, ...others] = await listCatchment(world.db, officesOf(actor));
  const seen = await listEmployersSeen(world.db, { officerId: actor.personId, limit: mostNames });
  return {
    title: wording.t("bring.newTitle"),
    names: [...new Set(seen.map(({ name }) => name))],
    sectors: sectionOptions(wording),
    place: only && others.length === 0 ? wording.place(only) : "",
  };
}

export interface NeedShown {
  problems: Problem[];
  /** What is chosen now, where it differs from what was sent. */
  sector: string;
  sectorFound: boolean;
  alike: { id: string; name: string }[];
  /** A sentence about an earlier tip, and whose employer it is. */
  before?: { employerId: string; text: string };
}

/** Sends the tip, or says what to look at. */
export async function sendNeed(
  world: World,
  { actor, locale }: { actor: Actor; locale: Locale },
  sent: NeedSent,
  found: readonly FormProblem[],
): Promise<{ tipId: string } | { look: NeedShown }> {
  const { t } = wordingOf(world, locale);
  if (found.length > 0) {
    const problems = found.map(({ field, code }) => ({ field, text: t(`bring.problem.${code}`) }));
    return { look: { problems, sector: sent.sector, sectorFound: false, alike: [] } };
  }
  const done = await tipAboutNeed(world, actor, sent);
  return "tipId" in done ? done : { look: lookShown(world, locale, sent, done.look) };
}

function lookShown(world: World, locale: Locale, sent: NeedSent, look: NeedLook): NeedShown {
  const wording = wordingOf(world, locale);
  const { before } = look;
  const date = before ? wording.date(before.at) : "";
  const text = before && wording.t(before.own ? "bring.recentOwn" : "bring.recent", { date });
  return {
    problems: look.problems.map((problem) => ({ field: problem.field, text: problemWords(world, locale, problem) })),
    ...{ sector: look.sector, sectorFound: sent.sector === "" && look.sector !== "" },
    alike: look.alike.map(({ id, name, businessId }) => ({ id, name: businessId ? `${name} (${businessId})` : name })),
    ...(before && text ? { before: { employerId: before.employerId, text } } : {}),
  };
}

function problemWords(world: World, locale: Locale, { code }: NeedProblem): string {
  const { t } = wordingOf(world, locale);
  switch (code) {
    case "nameMissing":
    case "placeUnknown":
    case "sectorMissing":
    case "knownMissing":
      return t(`bring.problem.${code}`);
    default:
      return t(`visit.personalData.${code}`);
  }
}
