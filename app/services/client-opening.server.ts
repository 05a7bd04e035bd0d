// A client is opened: consent first, a code name of the client's choice, where home is, and one wish. More can come later.
import type { World } from "#app/world/world.server.ts";
import { listCodeNames } from "#db/client-life.ts";
import { addClient, addProfileVersion } from "#db/clients.ts";
import { profileOf } from "#db/seed/blank-profile.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { detectLanguage } from "#search/language/detect.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { type ConsentGiven, type ConsentProblem, consentOf } from "./client-consent.server.ts";
import { lookAgain } from "./client-match.server.ts";
import { sealWords } from "./clients.server.ts";
import { isCodeName, offerNames } from "./code-names.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type FreeTextProblem, freeTextProblem } from "./personal-data.ts";
import { wordingOf } from "./wording.server.ts";

export interface Opening extends ConsentGiven {
  codeName: string;
  /** A municipality, district or postcode as typed, in any of the three languages. */
  home: string;
  wishes: string;
}

export interface OpeningProblem {
  field: string;
  code: ConsentProblem | FreeTextProblem | HomeProblem | "name_taken" | "team_missing";
}

export type HomeProblem = "home_unknown" | "home_region";

/** The empty form: today's date, and names to choose from. */
export async function openingPage(world: World, actor: Actor, locale: Locale) {
  const taken = await listCodeNames(world.db, actor.personId);
  return {
    title: wordingOf(world, locale).t("opening.title"),
    today: finnishDay(world.clock()),
    names: offerNames(locale, taken),
  };
}

/** Twelve others; or, for a form that is shown again, the same ones. */
export async function namesAgain(
  world: World,
  actor: Actor,
  locale: Locale,
  { offered, others }: { offered: string[]; others: boolean },
): Promise<string[]> {
  const taken = await listCodeNames(world.db, actor.personId);
  const same = offered.filter((name) => isCodeName(name) && !taken.includes(name));
  return others || same.length === 0 ? offerNames(locale, taken, same) : same;
}

/** The id of the new client, or what needs mending. Row, first version and log in one transaction. */
export async function openClient(
  world: World,
  actor: Actor,
  sent: Opening,
  locale: Locale,
): Promise<{ ok: true; id: string } | { ok: false; problems: OpeningProblem[] }> {
  const now = world.clock();
  const consent = consentOf(sent, now);
  const home = homeCode(world, sent.home);
  const words = freeTextProblem(sent.wishes);
  const teamId = actor.roles.find(({ role, teamId: team }) => role === "coach" && team)?.teamId;
  const problems: OpeningProblem[] = [
    ...(consent.ok ? [] : [{ field: "consentOn", code: consent.problem }]),
    ...(isCodeName(sent.codeName) ? [] : [{ field: "codeName", code: "name_taken" as const }]),
    ...(teamId ? [] : [{ field: "codeName", code: "team_missing" as const }]),
    ...(home.ok ? [] : [{ field: "home", code: home.problem }]),
    ...(words ? [{ field: "wishes", code: words }] : []),
  ];
  if (problems.length > 0 || !consent.ok || !home.ok || !teamId) return { ok: false, problems };
  const { consentedAt, consentUntil } = consent;
  return world.db.transaction().execute(async (trx) => {
    if ((await listCodeNames(trx, actor.personId)).includes(sent.codeName))
      return { ok: false, problems: [{ field: "codeName", code: "name_taken" }] };
    const id = await addClient(trx, {
      ...{ codeName: sent.codeName, coachId: actor.personId, teamId, consentedAt, consentUntil },
      ...{ phase: "profiling", disclosure: "none", pausedAt: null, sharedWithTeam: false, now },
    });
    await addProfileVersion(trx, {
      ...{ clientId: id, trigger: "opened", createdBy: actor.personId, now },
      profile: profileOf({ lang: languageOf(sent.wishes, locale), home: home.code }),
      ...sealWords(world, id, { wishes: sent.wishes, strengths: "" }),
    });
    await lookAgain(trx, id);
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: id }, now);
    return { ok: true, id };
  });
}

/** What is kept of where somebody lives: a postcode or a municipality, never what was typed. */
export function homeCode(
  world: Pick<World, "places">,
  typed: string,
): { ok: true; code: string } | { ok: false; problem: HomeProblem } {
  const found = world.places.resolve(typed);
  if (!found) return { ok: false, problem: "home_unknown" };
  const code = found.postcode ?? found.municipality;
  return code ? { ok: true, code } : { ok: false, problem: "home_region" };
}

/** The client's own language is that of the client's own words; a word or two may be anybody's. */
function languageOf(words: string, locale: Locale): Locale {
  const { lang, sure } = detectLanguage(words);
  return sure ? lang : locale;
}
