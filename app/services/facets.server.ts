// Facets of a search with their names and counts, in the order a reader expects.

import type { FacetName, SearchPage } from "#search/index.ts";
import type { SearchChoices } from "./vacancies.server.ts";
import type { Wording } from "./wording.server.ts";

export interface FacetView {
  /** Name of the field in the address. */
  name: "sector" | "region" | "hours" | "contract" | "pattern" | "mode";
  label: string;
  options: { value: string; label: string; count: number; chosen: boolean }[];
}

type Names = { name: FacetView["name"]; facet: FacetName; label: string; word: (code: string) => string };

/** Sector and region first; sectors by section only. An option chosen stays in sight with a count of nought. */
export function facetsOf(facets: SearchPage["facets"], choices: SearchChoices, wording: Wording): FacetView[] {
  const { t } = wording;
  const coded = (list: "hoursType" | "contract" | "pattern" | "mode") => (code: string) =>
    code === "unknown" ? t("search.unknown") : t.code(list, code);
  const kinds: Names[] = [
    { name: "sector", facet: "sectors", label: t("search.sectors"), word: wording.sector },
    { name: "region", facet: "regions", label: t("search.regions"), word: wording.place },
    { name: "hours", facet: "hoursTypes", label: t("search.hoursTypes"), word: coded("hoursType") },
    { name: "contract", facet: "contracts", label: t("search.contracts"), word: coded("contract") },
    { name: "pattern", facet: "patterns", label: t("search.patterns"), word: coded("pattern") },
    { name: "mode", facet: "modes", label: t("search.modes"), word: coded("mode") },
  ];
  return kinds.map(({ name, facet, label, word }) => {
    const chosen = choices[facet] as readonly string[];
    const counts = facets[facet];
    const codes = [...new Set([...Object.keys(counts), ...chosen])].filter(
      (code) => facet !== "sectors" || isSection(code),
    );
    const options = codes.map((code) => ({
      value: code,
      label: word(code),
      count: counts[code] ?? 0,
      chosen: chosen.includes(code),
    }));
    return { name, label, options: inOrder(options, t.locale) };
  });
}

const isSection = (code: string) => code === "unknown" || /^tol\d+:[A-Z]$/.test(code);

/** By name; "unknown" last, since it is no place and no sector. */
function inOrder(options: FacetView["options"], locale: string): FacetView["options"] {
  const names = new Intl.Collator(locale);
  return options.sort(
    (a, b) => Number(a.value === "unknown") - Number(b.value === "unknown") || names.compare(a.label, b.label),
  );
}
