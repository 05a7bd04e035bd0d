// A vacancy as its rows and back: lists are JSON text, yes/no is 1/0/null.
import type { Insertable, Selectable } from "kysely";
import type { Database } from "./schema.ts";
import type { Tri } from "./vocabulary/lists.ts";
import { unknownFacts, type VacancyFactsKept } from "./vocabulary/vacancy.ts";

type VacancyRow = Selectable<Database["vacancy"]>;

const jsonKeys = [
  "skills",
  "sectors",
  "patterns",
  "languages",
  "languagesNice",
  "workingLanguages",
  "cards",
  "cardsNice",
  "adjustments",
  "openness",
  "conditions",
  "applying",
  "flags",
  "evidence",
] as const;
const flagKeys = ["agency", "placeFlexible", "travelling", "onCall", "variableHours", "ownCar"] as const;
const plainKeys = [
  "sectorProvenance",
  "mode",
  "contract",
  "relation",
  "hoursType",
  "hoursMin",
  "hoursMax",
  "startKind",
  "startDate",
  "positions",
  "education",
  "experience",
  "experienceYears",
] as const;

export type FactColumns = Pick<
  Insertable<Database["vacancy"]>,
  (typeof jsonKeys)[number] | (typeof flagKeys)[number] | (typeof plainKeys)[number] | "pay"
>;

/** The columns of the vacancy table that hold facts; occupations and workplaces have tables of their own. */
export function factColumns(facts: VacancyFactsKept): FactColumns {
  const columns: Record<string, unknown> = { pay: facts.pay ? JSON.stringify(facts.pay) : null };
  for (const key of jsonKeys) columns[key] = JSON.stringify(facts[key]);
  for (const key of flagKeys) columns[key] = facts[key] === null ? null : facts[key] ? 1 : 0;
  for (const key of plainKeys) columns[key] = facts[key];
  return columns as FactColumns;
}

/** Facts as they stood when kept, with the rows of the two side tables. */
export function factsOf(
  row: VacancyRow,
  occupations: Selectable<Database["vacancyOccupation"]>[],
  workplaces: Selectable<Database["vacancyWorkplace"]>[],
): VacancyFactsKept {
  const facts: Record<string, unknown> = { ...unknownFacts(), pay: row.pay ? JSON.parse(row.pay) : null };
  for (const key of jsonKeys) facts[key] = JSON.parse(row[key]);
  for (const key of flagKeys) facts[key] = tri(row[key]);
  for (const key of plainKeys) facts[key] = row[key];
  facts.occupations = occupations
    .map((o) => ({
      isco4: o.isco4,
      ...(o.escoUri ? { escoUri: o.escoUri } : {}),
      origin: o.origin,
      weight: o.weight,
    }))
    .sort((a, b) => b.weight - a.weight || a.isco4.localeCompare(b.isco4));
  facts.workplaces = [...workplaces].sort((a, b) => a.position - b.position).map(workplaceOf);
  return facts as unknown as VacancyFactsKept;
}

function workplaceOf(row: Selectable<Database["vacancyWorkplace"]>) {
  return {
    country: row.country,
    ...(row.municipalityCode ? { municipality: row.municipalityCode } : {}),
    ...(row.regionCode ? { region: row.regionCode } : {}),
    ...(row.postcode ? { postcode: row.postcode } : {}),
    ...(row.street ? { street: row.street } : {}),
    ...(row.name ? { name: row.name } : {}),
    ...(row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : {}),
    origin: row.origin,
  };
}

function tri(value: number | null): Tri {
  return value === null ? null : value === 1;
}

/** Rows of a side table, gathered by the vacancy they belong to. */
export function byVacancy<Row extends { vacancyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.vacancyId);
    if (group) group.push(row);
    else groups.set(row.vacancyId, [row]);
  }
  return groups;
}
