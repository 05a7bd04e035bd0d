// Ranked, explained suggestions for one client, and the client's own answers to them.
import type { Reason, Verdict } from "#app/matching/facts.ts";
import { rank } from "#app/matching/rank.ts";
import { limits, rulesVersion } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import { type AnswerKept, addAnswer, listAnswers } from "#db/answers.ts";
import type { Client } from "#db/clients.ts";
import { listRuledOut } from "#db/disclosures.ts";
import { keepSuggestions } from "#db/suggestions.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Answer, AnswerReason, Visibility } from "#db/vocabulary/lists.ts";
import type { Profile, ProfileWords } from "#db/vocabulary/profile.ts";
import { SearchUnavailable } from "#search/index.ts";
import { type Actor, visibleTo } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { candidatesFor } from "./candidates.server.ts";
import { getClient, wordsOf } from "./clients.server.ts";
import { clientFacts, readsWords, type Understood, vacancyFacts } from "./facts.server.ts";
import { withoutLeftOut } from "./left-out.ts";
import { notFound } from "./refusals.ts";

/** How much of a wish a vacancy must meet, or leave open, to be worth showing (see docs/matching.md). */
const withinWishes = limits.wish_near;

export interface Suggestion {
  vacancy: Vacancy;
  verdict: Verdict;
}

export interface Suggestions {
  understood: Understood;
  rulesVersion: string;
  shown: Suggestion[];
  hidden: { vacancy: Vacancy; reason: Reason }[];
}

/** Ranks what the search finds for a profile. Nothing is kept: for the command line. */
export async function suggest(
  world: World,
  profile: Profile,
  words: ProfileWords,
  given: { visibilities: Visibility[]; answers?: AnswerKept[] },
): Promise<Suggestions> {
  return rankFor(world, await understandClient(world, profile, words, given.answers), given.visibilities);
}

/** Ranks what the search finds for somebody already understood. Nothing is kept. */
export async function rankFor(world: World, understood: Understood, visibilities: Visibility[]): Promise<Suggestions> {
  const { facts } = understood;
  const vacancies = await candidatesFor(world, facts, visibilities);
  const withWords = readsWords(facts);
  const ranking = rank(
    facts,
    vacancies.map((vacancy) => vacancyFacts(world, vacancy, withWords)),
  );
  const byId = new Map(vacancies.map((vacancy) => [vacancy.id, vacancy]));
  const withVacancy = (verdict: Verdict) => {
    const vacancy = byId.get(verdict.vacancyId);
    return vacancy ? [{ vacancy, verdict }] : [];
  };
  return {
    understood,
    rulesVersion,
    // Search starts from the wishes: what meets none of them is no suggestion, however near it is.
    shown: ranking.shown.filter((v) => v.wishMet >= withinWishes || v.answer !== undefined).flatMap(withVacancy),
    hidden: ranking.hidden
      .flatMap(withVacancy)
      .flatMap(({ vacancy, verdict }) => (verdict.hidden ? [{ vacancy, reason: verdict.hidden }] : [])),
  };
}

/** Everything matching is told of a client: the profile, the own words, and what the answers so far say of fields. */
export async function understandClient(
  world: Pick<World, "db" | "places" | "occupations">,
  profile: Profile,
  words: ProfileWords,
  answers: AnswerKept[] = [],
): Promise<Understood> {
  const understood = clientFacts(world, profile, words, answers);
  const noField = answers.filter((a) => a.reason === "field" && a.answer === "no").map((a) => a.vacancyId);
  understood.facts.noFields = countFields(await listVacancies(world.db, noField));
  return understood;
}

function countFields(vacancies: Vacancy[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { facts } of vacancies)
    for (const { isco4, weight } of facts.occupations) if (weight >= 0.5) counts[isco4] = (counts[isco4] ?? 0) + 1;
  return counts;
}

export interface ClientSuggestions extends Suggestions {
  client: Client;
  words: ProfileWords;
  answers: { answer: AnswerKept; vacancy: Vacancy }[];
  /** Why there are none: consent first, and a pause is silent. */
  withheld?: "no_consent" | "paused";
  /** The engine does not answer; wishes and answers are shown all the same. */
  searchDown?: boolean;
}

/** The suggestions of one of the coach's clients, kept with the version of the rules. Not yours: not found. */
export async function suggestFor(world: World, actor: Actor, clientId: string): Promise<ClientSuggestions> {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  const words = wordsOf(world, client);
  const kept = await listAnswers(world.db, client.id);
  const answers = await withVacancies(world, kept);
  const withheld = withholding(world, client);
  const understood = await understandClient(world, client.profile, words, kept);
  const none = { client, words, answers, understood, rulesVersion, shown: [], hidden: [] };
  if (withheld) return { ...none, withheld };
  let made: Suggestions;
  try {
    const ranked = await rankFor(world, understood, visibleTo(actor));
    made = withoutLeftOut(ranked, await listRuledOut(world.db, [client.id]));
  } catch (error) {
    if (error instanceof SearchUnavailable) return { ...none, searchDown: true };
    throw error;
  }
  await keepSuggestions(world.db, {
    clientId: client.id,
    profileVersion: client.profileVersion,
    rulesVersion,
    suggestions: made.shown.slice(0, 50).map(({ verdict }) => ({
      vacancyId: verdict.vacancyId,
      group: verdict.group,
      reasons: { for: verdict.for, against: verdict.against, ask: verdict.ask },
    })),
    now: world.clock(),
  });
  return { client, words, answers, ...made };
}

/** Why nothing may be suggested: consent first, and a pause is silent. */
export function withholding(world: Pick<World, "clock">, client: Client): "no_consent" | "paused" | undefined {
  const now = world.clock().toISOString();
  const consented = client.consentedAt !== null && (client.consentUntil === null || client.consentUntil > now);
  if (!consented) return "no_consent";
  return client.pausedAt === null ? undefined : "paused";
}

async function withVacancies(world: World, answers: AnswerKept[]) {
  const vacancies = new Map(
    (
      await listVacancies(
        world.db,
        answers.map((a) => a.vacancyId),
      )
    ).map((v) => [v.id, v]),
  );
  return answers.flatMap((answer) => {
    const vacancy = vacancies.get(answer.vacancyId);
    return vacancy ? [{ answer, vacancy }] : [];
  });
}

/** Records the client's answer; `undone` takes the latest one back. The next ranking shows it. */
export async function recordDecision(
  world: World,
  actor: Actor,
  decision: { clientId: string; vacancyId: string; answer: Answer | "undone"; reason: AnswerReason },
): Promise<Vacancy> {
  const client = await getClient(world, actor, decision.clientId);
  const [vacancy] = await listVacancies(world.db, [decision.vacancyId]);
  if (!vacancy || !visibleTo(actor).includes(vacancy.visibility)) throw notFound();
  await logAccess(world, actor, { verb: "answer", thing: "client", thingId: client.id });
  await addAnswer(world.db, { ...decision, rulesVersion, createdBy: actor.personId, now: world.clock() });
  return vacancy;
}
