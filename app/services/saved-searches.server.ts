// Searches kept under a name by a professional: what has come in since the last look. No client gets into name or query.
import type { World } from "#app/world/world.server.ts";
import {
  addSavedSearch,
  changeSavedSearch,
  countArrivals,
  findLatestArrival,
  findSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  type SavedSearch,
} from "#db/saved-searches.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { SearchUnavailable } from "#search/index.ts";
import { type Actor, visibleTo } from "./access.ts";
import { namesClient } from "./names-client.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import type { SearchChoices } from "./vacancies.server.ts";

const mostSaved = 30;
const longestName = 60;
/** As many results of one search are looked through for what is new. */
const lookedThrough = 1000;

/** What keeps a search from being saved; each has its sentence in the words `saved.problem`. */
export interface SaveProblem {
  code: "name_missing" | "too_long" | "client_name" | "nothing_asked" | "full" | "person_in_query" | PersonalDataCode;
  /** The limit that was met. */
  most?: number;
}

export interface SavedShown extends SavedSearch {
  /** New since the last look; undefined where the search does not answer. */
  fresh?: number;
  /** There are more results than were looked through. */
  atLeast: boolean;
}

/** What a kept query asks for: reading addresses is the forms' trade. */
export type ReadQuery = (query: string) => SearchChoices;

/** Keeps a search under a name; looked at now, or when it last was. `query` as `queryOf` writes it, `text` its words. */
export async function saveSearch(
  world: World,
  actor: Actor,
  sent: { name: string; query: string; text: string; lookedAt?: Date },
): Promise<SaveProblem | undefined> {
  const { query, text } = sent;
  if (query === "") return { code: "nothing_asked" };
  const wrong = await nameProblem(world, actor, sent.name);
  if (wrong) return wrong;
  if (personalDataIn(text) || (await namesClient(world, actor, text))) return { code: "person_in_query" };
  const now = world.clock();
  const lookedAt = sent.lookedAt && sent.lookedAt < now ? sent.lookedAt : now;
  return world.db.transaction().execute(async (trx) => {
    if ((await listSavedSearches(trx, actor.personId)).length >= mostSaved)
      return { code: "full" as const, most: mostSaved };
    await addSavedSearch(trx, { personId: actor.personId, name: sent.name, query, lookedAt, now });
    return undefined;
  });
}

/** One's own saved searches, each with what is new since the last look. */
export async function savedSearches(
  world: World,
  actor: Actor,
  locale: Locale,
  read: ReadQuery,
): Promise<SavedShown[]> {
  const saved = await listSavedSearches(world.db, actor.personId);
  if (saved.length === 0) return [];
  const latest = (await findLatestArrival(world.db)) ?? "";
  return Promise.all(
    saved.map(async (search) => ({
      ...search,
      // Nothing came in at all: the search need not be asked.
      ...(latest > search.lookedAt
        ? await freshOf(world, actor, search.lookedAt, { ...read(search.query), locale })
        : { fresh: 0, atLeast: false }),
    })),
  );
}

/** Looked at now; the query that opens it. @throws 404 */
export async function openSaved(world: World, actor: Actor, id: string): Promise<string> {
  const own = { id, personId: actor.personId };
  const search = await findSavedSearch(world.db, own);
  if (!search) throw notFound();
  await changeSavedSearch(world.db, own, { lookedAt: world.clock() });
  return search.query;
}

/** @throws 404 */
export async function renameSaved(
  world: World,
  actor: Actor,
  { id, name }: { id: string; name: string },
): Promise<SaveProblem | undefined> {
  const own = { id, personId: actor.personId };
  if (!(await findSavedSearch(world.db, own))) throw notFound();
  const wrong = await nameProblem(world, actor, name);
  if (!wrong) await changeSavedSearch(world.db, own, { name });
  return wrong;
}

/** What was removed, so that it can be brought back. @throws 404 */
export async function removeSaved(world: World, actor: Actor, id: string): Promise<SavedSearch> {
  const own = { id, personId: actor.personId };
  const search = await findSavedSearch(world.db, own);
  if (!search) throw notFound();
  await removeSavedSearch(world.db, own);
  return search;
}

async function nameProblem(world: World, actor: Actor, name: string): Promise<SaveProblem | undefined> {
  if (name === "") return { code: "name_missing" };
  if (name.length > longestName) return { code: "too_long", most: longestName };
  const personal = personalDataIn(name);
  if (personal) return { code: personal };
  return (await namesClient(world, actor, name)) ? { code: "client_name" } : undefined;
}

async function freshOf(
  world: World,
  actor: Actor,
  lookedAt: string,
  asked: SearchChoices & { locale: Locale },
): Promise<Pick<SavedShown, "fresh" | "atLeast">> {
  const whole = { includeExpired: false, page: 1, pageSize: lookedThrough };
  try {
    const found = await world.search.search({ ...asked, ...whole, visibilities: visibleTo(actor) });
    const fresh = await countArrivals(world.db, found.ids, lookedAt);
    return { fresh, atLeast: found.total > lookedThrough };
  } catch (error) {
    if (error instanceof SearchUnavailable) return { fresh: undefined, atLeast: false };
    throw error;
  }
}
