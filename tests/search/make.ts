// Small vacancies for the search tests: one document per place, everything unsaid unknown.

import type { Locale } from "#db/vocabulary/lists.ts";
import type { VacancyDocument } from "#search/document.ts";
import type { CandidateQuery, SearchQuery } from "#search/index.ts";
import { documentStems } from "#search/words.ts";

interface Place {
  municipality?: string;
  region?: string;
  name?: string;
}

type Extra = Partial<Omit<VacancyDocument, "title" | "titles" | "stems" | "textStems">>;

const places: Record<string, Place> = {
  Tampere: { municipality: "837", region: "06", name: "Tampere" },
  Lahti: { municipality: "398", region: "07", name: "Lahti" },
  Helsinki: { municipality: "091", region: "01", name: "Helsinki" },
  Espoo: { municipality: "049", region: "01", name: "Espoo" },
  Pirkanmaa: { region: "06", name: "Pirkanmaa" },
};

/** A vacancy of the given title and text in the named places; none: its place is unknown. */
export function vacancy(
  id: string,
  title: string,
  { at = [], text = "", lang = "fi", ...extra }: Extra & { at?: string[]; text?: string; lang?: Locale } = {},
): VacancyDocument[] {
  const where: Place[] = at.length > 0 ? at.map((name) => places[name] ?? { name }) : [{}];
  const own = (key: keyof Place) => [...new Set(where.flatMap((place) => place[key] ?? []))];
  const orUnknown = (codes: string[]) => (codes.length > 0 ? codes : ["unknown"]);
  const employer = extra.employer ?? "Koivikon Palvelut";
  return where.map((place, n) => ({
    id: `${id}_${n}`,
    vacancyId: id,
    visibility: "public",
    expired: 0,
    title,
    titles: [title],
    texts: [text],
    employer,
    occupationNames: [],
    ...documentStems({ titles: { [lang]: title }, texts: { [lang]: text }, names: [employer, ...own("name")] }),
    isco: [],
    sectors: ["unknown"],
    sectorProvenance: "unknown",
    municipality: place.municipality ?? null,
    region: place.region ?? null,
    county: null,
    employmentArea: null,
    placeNames: own("name"),
    allMunicipalities: orUnknown(own("municipality")),
    allRegions: orUnknown(own("region")),
    hoursType: "unknown",
    hoursMin: null,
    hoursMax: null,
    patterns: [],
    contract: "unknown",
    mode: "unknown",
    languages: [],
    textLanguages: [lang],
    partner: 0,
    adjustments: [],
    publishedAt: 1_790_000_000,
    validThrough: null,
    ...extra,
  }));
}

export function search(text = "", extra: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text,
    locale: "fi",
    visibilities: ["public"],
    includeExpired: false,
    sectors: [],
    regions: [],
    municipalities: [],
    isco: [],
    contracts: [],
    hoursTypes: [],
    modes: [],
    patterns: [],
    partnerOnly: false,
    page: 1,
    pageSize: 20,
    ...extra,
  };
}

export function wish(extra: Partial<CandidateQuery>): CandidateQuery {
  return {
    isco: [],
    sectors: [],
    terms: [],
    municipalities: [],
    regions: [],
    visibilities: ["public"],
    limit: 50,
    ...extra,
  };
}
