// What every page's frame shows: the language, who is signed in, and whether search works.
import { localeOfHeader, localeOfPath } from "#app/i18n/locale.ts";
import type { World } from "#app/world/world.server.ts";
import type { Person } from "#db/people.ts";
import type { Locale, Role } from "#db/vocabulary/lists.ts";
import { SearchUnavailable } from "#search/index.ts";
import { countUnseen } from "./inbox.server.ts";
import { actorOf, clientModeOf, findAsker } from "./session.server.ts";
import { viewLocale } from "./view-links.server.ts";

export interface Frame {
  locale: Locale;
  /** The page's own path, for changing the language and coming back. */
  path: string;
  demo: boolean;
  person?: { name: string; role: Role };
  /** The pages the role moves between. */
  navigation: { to: string; label: NavigationLabel; fresh?: number; rare?: boolean }[];
  searchDown: boolean;
  simpleEngine: boolean;
  /** A client's own page: nothing around it. */
  bare: boolean;
}

/** Keys of the words: `common.clients` and so on. */
export type NavigationLabel =
  | "today"
  | "clients"
  | "inbox"
  | "visits"
  | "team"
  | "coaches"
  | "vacancies"
  | "company"
  | "postVacancy"
  | "partnership"
  | "forward"
  | "demand"
  | "tips"
  | "area"
  | "approvals"
  | "people"
  | "sources"
  | "outbox";

const vacancies = { to: "/search", label: "vacancies" } as const;

const navigation: Record<Role, Frame["navigation"]> = {
  coach: [
    { to: "/coach", label: "today" },
    { to: "/coach/clients", label: "clients" },
    { to: "/coach/inbox", label: "inbox" },
    { to: "/coach/visits", label: "visits" },
    { to: "/coach/team", label: "team", rare: true },
    { to: "/coach/area", label: "area", rare: true },
    { ...vacancies, rare: true },
  ],
  lead: [{ to: "/lead", label: "coaches" }, { to: "/coach/team", label: "team" }, vacancies],
  te_contact: [
    { to: "/te", label: "forward" },
    { to: "/te/demand", label: "demand" },
    { to: "/te/tips", label: "tips" },
    { to: "/te/area", label: "area" },
    vacancies,
  ],
  employer: [
    { to: "/employer", label: "company" },
    { to: "/employer/vacancies/new", label: "postVacancy" },
    { to: "/employer/partner", label: "partnership" },
  ],
  admin: [
    { to: "/admin/approvals", label: "approvals" },
    { to: "/admin/people", label: "people" },
    { to: "/admin/sources", label: "sources" },
    { to: "/admin/outbox", label: "outbox" },
  ],
};

export async function frameOf(world: World, request: Request): Promise<Frame> {
  const asker = await findAsker(world, request);
  const mode = asker && (await clientModeOf(world, request));
  // In a client's hands the frame says nothing of whose the session is.
  const person = mode ? undefined : asker;
  const path = new URL(request.url).pathname.replace(/\.data$/, "");
  const role = person?.roles[0]?.role;
  const locale =
    mode?.locale ??
    (await viewLocale(world, path)) ??
    localeOfPath(path) ??
    person?.locale ??
    localeOfHeader(request.headers.get("Accept-Language"));
  return {
    locale,
    path,
    demo: world.demo,
    ...(person && role ? { person: { name: person.name, role } } : {}),
    navigation: role
      ? await withFresh(world, person, navigation[role])
      : [{ to: `/${locale}/vacancies`, label: "vacancies" }],
    searchDown: person ? !(await searchAnswers(world)) : false,
    simpleEngine: world.search.engine === "sqlite",
    bare: mode !== undefined || path.startsWith("/view/"),
  };
}

/** How many things in the inbox nobody has opened yet. */
async function withFresh(world: World, person: Person, pages: Frame["navigation"]): Promise<Frame["navigation"]> {
  if (!pages.some(({ label }) => label === "inbox")) return pages;
  const fresh = await countUnseen(world, await actorOf(world, person));
  return pages.map((page) => (page.label === "inbox" && fresh > 0 ? { ...page, fresh } : page));
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
