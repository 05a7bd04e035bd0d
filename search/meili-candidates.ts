// Vacancies worth ranking for a client, from Meilisearch: by occupation, by words of the vocabulary, by sector.
import type { MultiSearchQuery } from "meilisearch";
import { inTurn } from "./in-turn.ts";
import type { CandidateQuery } from "./index.ts";
import type { Connection } from "./meili-client.ts";
import { candidateFilter, iscoFilter, sectorFilter } from "./meili-filters.ts";
import { multi } from "./meili-search.ts";
import { lists } from "./meili-words.ts";
import { queryWords } from "./words.ts";

/** Vocabulary words are whole words. */
const whole = (term: string) => ({ ...queryWords(term), typing: false });

export async function candidates(to: Connection, indexUid: string, query: CandidateQuery): Promise<string[]> {
  const area = candidateFilter(query);
  const ask = (filter: string[], q = ""): MultiSearchQuery => ({
    indexUid,
    q,
    filter: [...area, ...filter],
    ...(q === "" ? { sort: ["publishedAt:desc"] } : {}),
    matchingStrategy: "all",
    attributesToRetrieve: ["vacancyId"],
    limit: query.limit,
  });
  const byIsco = query.isco.length > 0 ? [ask([iscoFilter(query.isco)])] : [];
  const byTerm = query.terms.flatMap((term) => lists(whole(term)).map(({ q, filter }) => ask([filter], q)));
  const bySector = query.sectors.length > 0 ? [ask([sectorFilter(query.sectors)])] : [];
  const asked = [...byIsco, ...byTerm, ...bySector];
  const answers = await multi(to, asked.length > 0 ? asked : [ask([])]);
  return inTurn(
    answers.map((answer) => answer.hits.map((hit) => hit.vacancyId)),
    query.limit,
  );
}
