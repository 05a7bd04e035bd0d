// A vacancy as the documents it is found by: one per workplace, none if nobody may find it.
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { type Municipality, municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import type { Coded } from "#db/reference/table.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { VacancyText, Workplace } from "#db/vocabulary/vacancy.ts";
import type { VacancyDocument } from "./document.ts";
import { documentStems } from "./words.ts";

/** Longer texts find no better; the words that matter stand near the beginning. */
const textLimit = 8000;

const unknown = ["unknown"];
const seconds = (iso: string) => Math.floor(Date.parse(iso) / 1000);
const allNames = (coded: Pick<Coded, "fi" | "sv" | "en">) => [...new Set([coded.fi, coded.sv, coded.en])];

let tables: ReturnType<typeof indexTables> | undefined;
function indexTables() {
  return {
    isco: new Map(iscoGroups().map((g) => [g.code, g])),
    municipality: new Map(municipalities().map((m) => [m.code, m])),
    region: new Map(regions().map((r) => [r.code, r])),
    section: new Map(industries().map((i) => [i.code, i.section])),
  };
}

/** The documents of a published or expired vacancy; none for any other status. */
export function toDocuments(vacancy: Vacancy): VacancyDocument[] {
  if (vacancy.status !== "published" && vacancy.status !== "expired") return [];
  tables ??= indexTables();
  const { facts } = vacancy;
  const workplaces: (Workplace | undefined)[] = facts.workplaces.length > 0 ? facts.workplaces : [undefined];
  const towns = workplaces.map((w) => (w?.municipality ? tables?.municipality.get(w.municipality) : undefined));
  const shared = { ...sharedPart(vacancy, placeNames(workplaces, towns)), ...allPlaces(workplaces, towns) };
  return workplaces.map((workplace, n) => ({
    ...shared,
    id: `${vacancy.id}_${n}`,
    municipality: towns[n]?.code ?? null,
    region: towns[n]?.region ?? workplace?.region ?? null,
    county: towns[n]?.county ?? null,
    employmentArea: towns[n]?.employmentArea ?? null,
    ...point(workplace, towns[n]),
  }));
}

function sharedPart(vacancy: Vacancy, places: string[]) {
  const { facts } = vacancy;
  const texts = Object.entries(vacancy.texts) as [Locale, VacancyText][];
  const titles = Object.fromEntries(texts.map(([lang, text]) => [lang, text.title]));
  const bodies = Object.fromEntries(
    texts.map(([lang, text]) => [
      lang,
      [text.summary, text.description].filter(Boolean).join("\n").slice(0, textLimit),
    ]),
  );
  const occupationNames = facts.occupations.flatMap((o) => {
    const group = tables?.isco.get(o.isco4);
    return group ? allNames(group) : [];
  });
  const employer = vacancy.employerName ?? "";
  return {
    vacancyId: vacancy.id,
    visibility: vacancy.visibility,
    expired: vacancy.status === "expired" ? (1 as const) : (0 as const),
    title: vacancy.texts[vacancy.language]?.title ?? texts[0]?.[1].title ?? "",
    titles: texts.map(([, text]) => text.title),
    texts: Object.values(bodies),
    employer,
    occupationNames,
    ...documentStems({ titles, texts: bodies, names: [...occupationNames, employer, ...places] }),
    isco: iscoLevels(facts.occupations),
    sectors: sectorsWithSections(facts.sectors),
    sectorProvenance: facts.sectorProvenance,
    placeNames: places,
    hoursType: facts.hoursType,
    hoursMin: facts.hoursMin,
    hoursMax: facts.hoursMax,
    patterns: facts.patterns,
    contract: facts.contract,
    mode: facts.mode,
    languages: facts.languages.map((l) => l.code),
    textLanguages: texts.map(([lang]) => lang),
    partner: vacancy.partner ? (1 as const) : (0 as const),
    adjustments: Object.entries(facts.adjustments).flatMap(([name, offered]) => (offered ? [name] : [])),
    publishedAt: seconds(vacancy.publishedAt),
    validThrough: vacancy.validThrough ? seconds(vacancy.validThrough) : null,
  };
}

function iscoLevels(occupations: readonly { isco4: string }[]): string[] {
  if (occupations.length === 0) return unknown;
  return [...new Set(occupations.flatMap((o) => [1, 2, 3, 4].map((length) => o.isco4.slice(0, length))))];
}

/** A division is found by its section too. */
function sectorsWithSections(sectors: readonly string[]): string[] {
  if (sectors.length === 0) return unknown;
  return [...new Set(sectors.flatMap((code) => [tables?.section.get(code) ?? code, code]))];
}

function allPlaces(workplaces: (Workplace | undefined)[], towns: (Municipality | undefined)[]) {
  const codes = [...new Set(towns.flatMap((t) => (t ? [t.code] : [])))];
  const areas = [...new Set(workplaces.flatMap((w, n) => towns[n]?.region ?? w?.region ?? outside(w)))];
  return { allMunicipalities: codes.length > 0 ? codes : unknown, allRegions: areas.length > 0 ? areas : unknown };
}

/** Outside Finland is known, not unknown. */
function outside(workplace: Workplace | undefined): string[] {
  return workplace && workplace.country !== "FI" ? ["abroad"] : [];
}

function placeNames(workplaces: (Workplace | undefined)[], towns: (Municipality | undefined)[]): string[] {
  const names = workplaces.flatMap((workplace, n) => {
    const region = tables?.region.get(towns[n]?.region ?? workplace?.region ?? "");
    const town = towns[n];
    return [...(town ? allNames(town) : []), ...(region ? allNames(region) : []), workplace?.name ?? ""];
  });
  return [...new Set(names)].filter((name) => name !== "");
}

function point(workplace: Workplace | undefined, town: Municipality | undefined) {
  if (workplace?.lat !== undefined && workplace.lon !== undefined)
    return { _geo: { lat: workplace.lat, lng: workplace.lon } };
  return town ? { _geo: { lat: town.lat, lng: town.lon } } : {};
}
