// What the officer's demand board shows of one area: only what was published for the month, beside the places open today.
// No query of this page, or of its file, reads a client.
import type { World } from "#app/world/world.server.ts";
import { type DemandShown, isPublished, listDemand } from "#db/demand.ts";
import { employmentAreas } from "#db/reference/employment-areas.ts";
import { industries } from "#db/reference/industries.ts";
import { regions } from "#db/reference/regions.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { type Area, areaName, areaOptions, readArea, townsOf } from "./areas.ts";
import { addMonths } from "./calendar-days.ts";
import { type Gap, gapOf, type Trend, trendOf } from "./demand-board.ts";
import { demandMonth } from "./demand-count.server.ts";
import { areasWorkedIn } from "./employment-areas.server.ts";
import { jobStartsIn } from "./job-starts-page.server.ts";
import { noChoices, searchVacancies } from "./vacancies.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

type PageWorld = Parameters<typeof searchVacancies>[0];

export interface DemandRow {
  sector: string;
  label: string;
  shown: number;
  trend?: Trend;
  /** Places open now that the officer may see; undefined while the search does not answer. */
  open?: number;
  gap?: Gap;
  searchTo: string;
}

/** More would be no short list for one week. */
const mostToLookFor = 5;

export async function demandPage(world: PageWorld, actor: Actor, asked: string, locale: Locale) {
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const month = await monthShown(world);
  const own = await areasWorkedIn(world, actor, locale);
  const area = asked === "all" ? undefined : (readArea(asked) ?? ownArea(own, month.now));
  const rows = area ? await rowsOf(world, actor, area, month, wording) : [];
  return {
    title: t("demand.title"),
    ready: month.ready,
    month: month.words,
    until: wording.date(month.next),
    area: area && areaName(area, locale),
    chosen: area ? `${area.kind}:${area.code}` : "all",
    own: own.map(({ code, name }) => ({ value: `employment_area:${code}`, label: name })),
    areas: areaOptions(locale).filter(({ kind }) => kind !== "municipality"),
    rows,
    hidden: area ? sectors(wording).filter(({ code }) => !rows.some(({ sector }) => sector === code)).length : 0,
    lookFor: rows.filter(({ gap }) => gap === "none" || gap === "few").slice(0, mostToLookFor),
    everywhere: area ? [] : everywhere(month.now, wording),
    starts: await jobStartsIn(world, area, own, locale),
  };
}

export type DemandPage = Awaited<ReturnType<typeof demandPage>>;

interface Month {
  ready: boolean;
  /** "11/2026" */
  words: string;
  next: string;
  now: DemandShown[];
  before: DemandShown[];
}

/** This month as it was published, and the one before it. */
export async function monthShown({ db, clock }: Pick<World, "db" | "clock">): Promise<Month> {
  const month = demandMonth(clock());
  const first = `${month}-01`;
  return {
    ready: await isPublished(db, "demand", month),
    words: `${Number(month.slice(5))}/${month.slice(0, 4)}`,
    next: addMonths(first, 1),
    now: await listDemand(db, month),
    before: await listDemand(db, addMonths(first, -1).slice(0, 7)),
  };
}

/** The first of the officer's own areas that has something to show. */
function ownArea(own: { code: string }[], shown: DemandShown[]): Area | undefined {
  const isShown = ({ code }: { code: string }) =>
    shown.some(({ areaKind, areaCode }) => areaKind === "employment_area" && areaCode === code);
  const first = own.find(isShown) ?? own[0];
  return first && { kind: "employment_area", code: first.code };
}

/** Where places are fewest first, then what most look for. */
async function rowsOf(world: PageWorld, actor: Actor, area: Area, month: Month, wording: Wording) {
  const lies = area.kind === "region" ? { regions: [area.code] } : { municipalities: townsOf(area) };
  const found = await searchVacancies(world, actor, { ...noChoices, ...lies }, wording.t.locale);
  const of = inArea(area);
  const rows = month.now.filter(of).map(({ sector, shown }): DemandRow => {
    const open = found && (found.facets.sectors[sector] ?? 0);
    const trend = trendOf(month.before.filter(of).find((one) => one.sector === sector)?.shown, shown);
    return {
      ...{ sector, label: wording.sector(sector), shown, searchTo: searchAddress(sector, lies) },
      ...(trend ? { trend } : {}),
      ...(open === undefined ? {} : { open, gap: gapOf(shown, open) }),
    };
  });
  const gapOrder = ({ gap }: DemandRow) => (gap === "none" ? 0 : gap === "few" ? 1 : 2);
  return rows.sort((a, b) => gapOrder(a) - gapOrder(b) || b.shown - a.shown || a.label.localeCompare(b.label));
}

const inArea = (area: Area) => (cell: DemandShown) => cell.areaKind === area.kind && cell.areaCode === area.code;

function searchAddress(sector: string, lies: { regions?: string[]; municipalities?: string[] }): string {
  const query = new URLSearchParams({ sector });
  for (const code of lies.regions ?? []) query.append("region", code);
  for (const code of lies.municipalities ?? []) query.append("municipality", code);
  return `/search?${query}`;
}

/** Everything shown anywhere, by sector: the areas of both maps, where most look first. */
function everywhere(shown: DemandShown[], wording: Wording) {
  const areasOf = (kind: DemandShown["areaKind"], sector: string) =>
    shown
      .filter((cell) => cell.areaKind === kind && cell.sector === sector)
      .map(({ areaCode, shown: least }) => ({
        ...{ value: `${kind}:${areaCode}`, least },
        name: areaName({ kind, code: areaCode }, wording.t.locale),
      }))
      .sort((a, b) => b.least - a.least || a.name.localeCompare(b.name));
  return sectors(wording)
    .map(({ code, label }) => ({
      label,
      employment: areasOf("employment_area", code),
      regions: areasOf("region", code),
    }))
    .filter(({ employment, regions: more }) => employment.length + more.length > 0);
}

/** The sections of the classification, in its order. */
export function sectors(wording: Wording): { code: string; label: string }[] {
  return industries()
    .filter(({ code, section }) => code === section)
    .map(({ code }) => ({ code, label: wording.sector(code) }));
}

/** Every area of both maps, by name. */
export function everyArea(locale: Locale): { kind: "employment_area" | "region"; code: string; name: string }[] {
  const kinds = [
    ["employment_area", employmentAreas()],
    ["region", regions()],
  ] as const;
  return kinds.flatMap(([kind, rows]) =>
    rows.map(({ code }) => ({ kind, code, name: areaName({ kind, code }, locale) })),
  );
}
