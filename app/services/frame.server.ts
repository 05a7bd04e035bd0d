// What every page's frame shows: the language, who is signed in, and whether search works.
import { localeOfHeader, localeOfPath } from "#app/i18n/locale.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale, Role } from "#db/vocabulary/lists.ts";
import { SearchUnavailable } from "#search/index.ts";
import { may } from "./access.ts";
import { actorOf, findAsker } from "./session.server.ts";

export interface Frame {
  locale: Locale;
  /** The page's own path, for changing the language and coming back. */
  path: string;
  demo: boolean;
  person?: { name: string; role: Role };
  mayClients: boolean;
  maySearch: boolean;
  searchDown: boolean;
  simpleEngine: boolean;
}

export async function frameOf(world: World, request: Request): Promise<Frame> {
  const person = await findAsker(world, request);
  const actor = person ? actorOf(person) : null;
  const path = new URL(request.url).pathname.replace(/\.data$/, "");
  const role = person?.roles[0]?.role;
  return {
    locale: localeOfPath(path) ?? person?.locale ?? localeOfHeader(request.headers.get("Accept-Language")),
    path,
    demo: world.demo,
    ...(person && role ? { person: { name: person.name, role } } : {}),
    mayClients: may(actor, "read", { kind: "clients" }),
    maySearch: may(actor, "search", { kind: "vacancies" }),
    searchDown: person ? !(await searchAnswers(world)) : false,
    simpleEngine: world.search.engine === "sqlite",
  };
}

/** True when the engine answers; an error other than its absence is not hidden. */
export async function searchAnswers(world: Pick<World, "search">): Promise<boolean> {
  try {
    await world.search.check();
    return true;
  } catch (error) {
    if (error instanceof SearchUnavailable) return false;
    throw error;
  }
}
