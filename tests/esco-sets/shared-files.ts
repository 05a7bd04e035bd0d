// ESCO as the shared files have it, for the measuring tests; the figures cannot be had where the folder is absent.
import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { EscoConcept } from "#search/occupations/esco/concepts.ts";

const folder = new URL("../../../shared/data/occupations/", import.meta.url);

export const haveSharedOccupations = existsSync(folder);

const rows = (name: string) =>
  parse(readFileSync(new URL(name, folder)), { columns: true, bom: true }) as Record<string, string>[];

/** All occupations and groups with their labels, as the importer keeps them. */
export function sharedConcepts(): EscoConcept[] {
  const concepts = new Map<string, EscoConcept>();
  const isPreferred = new Set<string>();
  for (const { uri = "", isco4 = "", ...names } of rows("occupations.csv")) {
    const concept: EscoConcept = { uri, isco: isco4, group: false, labels: [] };
    for (const lang of ["fi", "sv", "en"] as const) {
      concept.labels.push({ lang, text: names[lang] ?? "", preferred: true });
      isPreferred.add(`${uri} ${lang} ${names[lang]}`);
    }
    concepts.set(uri, concept);
  }
  for (const { uri = "", lang = "", label = "" } of rows("esco_labels_sv_en.csv")) {
    if (isPreferred.has(`${uri} ${lang} ${label}`)) continue;
    const group = /\/isco\/C(\d+)$/.exec(uri)?.[1];
    const concept = concepts.get(uri) ?? { uri, isco: group ?? "", group: group !== undefined, labels: [] };
    concept.labels.push({ lang: lang as Locale, text: label, preferred: group !== undefined });
    concepts.set(uri, concept);
  }
  return [...concepts.values()];
}

/** Skills with their names, for what words mean in English. */
export const sharedSkills = () => rows("skills.csv");
