// Vacancies worth ranking for a client, from Meilisearch: by occupation, by words of the vocabulary, by sector.
import type { MultiSearchQuery } from "meilisearch";
import { inTurn } from "./in-turn.ts";
import type { CandidateQuery } from "./index.ts";
import type { Connection } from "./meili-client.ts";
import { candidateFilter, iscoFilter, sectorFilter } from "./meili-filters.ts";
import { multi } from "./meili-search.ts";
import { termFilter } from "./meili-words.ts";
import { queryWords } from "./words.ts";

/** A term names few vacancies of its own; this many are asked for at least. */
const leastPerTerm = 20;

export async function candidates(to: Connection, indexUid: string, query: CandidateQuery): Promise<string[]> {
  const area = candidateFilter(query);
  const ask = (filter: string[], limit = query.limit): MultiSearchQuery => ({
    indexUid,
    filter: [...area, ...filter],
    sort: ["publishedAt:desc"],
    attributesToRetrieve: ["vacancyId"],
    limit,
  });
  const terms = query.terms.map((term) => queryWords(term).words).filter((words) => words.length > 0);
  const share = Math.max(leastPerTerm, Math.ceil(query.limit / Math.max(1, terms.length)));
  const asked = [
    ...(query.isco.length > 0 ? [ask([iscoFilter(query.isco)])] : []),
    // Each term for itself, so that a common one does not hide a rare one; then all of them, in texts too.
    ...terms.map((words) => ask([termFilter.title(words)], Math.min(share, query.limit))),
    ...(terms.length > 0 ? [ask([terms.map(termFilter.anywhere).join(" OR ")])] : []),
    ...(query.sectors.length > 0 ? [ask([sectorFilter(query.sectors)])] : []),
  ];
  const nothingWished = query.isco.length + query.terms.length + query.sectors.length === 0;
  const answers = await multi(to, nothingWished ? [ask([])] : asked);
  return inTurn(
    answers.map((answer) => answer.hits.map((hit) => hit.vacancyId)),
    query.limit,
  );
}
