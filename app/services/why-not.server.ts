// "Why not this one?": any vacancy's place in a client's list, with every reason – also when it is hidden or far from the wishes.
import { limits } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import { listRuledOut } from "#db/disclosures.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { judge, othersWhomItSuits } from "./judged.server.ts";
import { withoutLeftOut } from "./left-out.ts";
import { type ClientSuggestions, suggestFor } from "./suggestions.server.ts";
import { getVacancy, searchVacancies } from "./vacancies.server.ts";
import { suggestionOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

const mostFound = 5;

export type WhyNotProblem = "whyNotEmpty" | "whyNotNone" | "whyNotDown" | "withheld";

/**
 * @param asked a vacancy's address, its id, or words of its title
 * @throws 404 where the client is not one's own
 */
export async function whyNot(world: World, actor: Actor, clientId: string, asked: string, locale: Locale) {
  const made = await suggestFor(world, actor, clientId);
  if (made.withheld) return { problem: "withheld" as const };
  const found = await vacanciesAsked(world, actor, asked, locale);
  if (!Array.isArray(found)) return { problem: found };
  const verdicts = await judge(world, made.client, found);
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const leftOut = await listRuledOut(world.db, [made.client.id]);
  const answers = await Promise.all(
    found.map(async (vacancy, at) => {
      const verdict = verdicts[at];
      if (!verdict) return [];
      const others = await othersWhomItSuits(world, vacancy, made.client);
      const isOut = withoutLeftOut({ ...made, shown: [{ vacancy, verdict }], hidden: [] }, leftOut).hidden.length > 0;
      return [
        {
          ...suggestionOf(vacancy, verdict, wording),
          standing: isOut ? t("suggestion.standing_excluded") : standingOf(world, made, vacancy, verdict, wording),
          others:
            others === undefined
              ? ""
              : others === "few"
                ? t("suggestion.othersFew")
                : t("suggestion.othersMany", { count: others }),
        },
      ];
    }),
  );
  return { answers: answers.flat() };
}

async function vacanciesAsked(
  world: World,
  actor: Actor,
  asked: string,
  locale: Locale,
): Promise<Vacancy[] | WhyNotProblem> {
  const id = /(?:^|\/vacancies\/)([0-9a-z]{20,40})(?:[/?#]|$)/.exec(asked.trim())?.[1];
  if (id) {
    try {
      return [await getVacancy(world, actor, id)];
    } catch (refused) {
      if (refused instanceof Response) return "whyNotNone";
      throw refused;
    }
  }
  if (asked.trim().length < 2) return "whyNotEmpty";
  const found = await searchVacancies(world, actor, { ...anything, text: asked.trim() }, locale);
  if (!found) return "whyNotDown";
  return found.vacancies.length > 0 ? found.vacancies.slice(0, mostFound) : "whyNotNone";
}

const anything = {
  ...{ includeExpired: true, partnerOnly: false, page: 1, pageSize: mostFound },
  ...{ sectors: [], regions: [], municipalities: [], isco: [], contracts: [], hoursTypes: [], modes: [], patterns: [] },
};

type Verdicts = Awaited<ReturnType<typeof judge>>;

function standingOf(
  world: Pick<World, "clock">,
  made: ClientSuggestions,
  vacancy: Vacancy,
  verdict: Verdicts[number],
  { t, reason }: ReturnType<typeof wordingOf>,
): string {
  const at = made.shown.findIndex((one) => one.vacancy.id === vacancy.id);
  if (at >= 0) return t("suggestion.standing_shown", { place: at + 1 });
  const over = vacancy.validThrough !== null && vacancy.validThrough <= world.clock().toISOString();
  if (vacancy.status !== "published" || over) return t("suggestion.standing_expired");
  if (verdict.hidden) return t("suggestion.standing_hidden", { reason: reason(verdict.hidden) });
  return t(verdict.wishMet < limits.wish_near ? "suggestion.standing_outside" : "suggestion.standing_not_found");
}
