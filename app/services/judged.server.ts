// One vacancy judged for one client, outside the list: for comparing, for "why not this one?", for what is chosen to be shown.
import type { Verdict } from "#app/matching/facts.ts";
import { match } from "#app/matching/match.ts";
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { type Client, listConsentingClients } from "#db/clients.ts";
import type { Vacancy } from "#db/vacancies.ts";
import { wordsOf } from "./clients.server.ts";
import { readsWords, vacancyFacts } from "./facts.server.ts";
import { isLeftOut } from "./left-out.ts";
import { understandClient } from "./suggestions.server.ts";

type Judging = Pick<World, "db" | "seal" | "places" | "occupations">;

/** The verdicts of these vacancies, in their order. */
export async function judge(world: Judging, client: Client, vacancies: Vacancy[]): Promise<Verdict[]> {
  const answers = await listAnswers(world.db, client.id);
  const { facts } = await understandClient(world, client.profile, wordsOf(world, client), answers);
  return vacancies.map((vacancy) => match(facts, vacancyFacts(world, vacancy, readsWords(facts))));
}

/** Fewer are never counted out: who they are could be guessed. */
const fewest = 5;

/** For how many others, whoever their coach, the vacancy is a good fit: none, a few, or a number from five up. */
export async function othersWhomItSuits(
  world: Judging & Pick<World, "clock">,
  vacancy: Vacancy,
  client: Client,
): Promise<"few" | number | undefined> {
  let count = 0;
  for (const other of await listConsentingClients(world.db, world.clock())) {
    if (other.id === client.id || isLeftOut(other.ruledOut, vacancy)) continue;
    const [verdict] = await judge(world, other, [vacancy]);
    if (verdict?.group === "good" && !verdict.hidden) count += 1;
  }
  if (count === 0) return undefined;
  return count < fewest ? "few" : count;
}
