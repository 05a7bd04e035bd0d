// Puts what was read beside what was stated: a stated fact is never changed, and a read one never stands against it.
import { unknownFacts, type VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import type { Reading } from "./text.ts";

const unknown = unknownFacts();

function isUnknown(facts: VacancyFactsKept, field: keyof VacancyFactsKept): boolean {
  const value = facts[field];
  return Array.isArray(value) ? value.length === 0 : value === unknown[field];
}

/** Facts that hang together: where one is stated the reader's others are not mixed in. */
const together: (keyof VacancyFactsKept)[][] = [
  ["hoursMin", "hoursMax"],
  ["startKind", "startDate"],
  ["experience", "experienceYears"],
];

/** A full job of 15 hours a week is no reading of a sentence but a misreading. */
function contradicts(facts: VacancyFactsKept, read: Partial<VacancyFactsKept>): boolean {
  const most = read.hoursMax ?? read.hoursMin;
  if (facts.hoursType === "full") return most != null && most < 30;
  return facts.hoursType === "part" && read.hoursMin != null && read.hoursMin > 37;
}

/** Returns new facts; neither argument is changed. */
export function fillUnknown(stated: VacancyFactsKept, reading: Reading): VacancyFactsKept {
  const filled: VacancyFactsKept = { ...stated, evidence: { ...stated.evidence } };
  const skipped = new Set<string>();
  const read: Partial<VacancyFactsKept> = { ...reading.facts };
  const skip = (...fields: (keyof VacancyFactsKept)[]) => {
    for (const field of fields) {
      delete read[field];
      skipped.add(field.startsWith("hoursM") ? "hours" : field);
    }
  };
  for (const group of together) if (group.some((field) => !isUnknown(stated, field))) skip(...group);
  if (contradicts(stated, read)) skip("hoursMin", "hoursMax");
  if (read.cards || read.cardsNice) {
    // Structured sources seldom have a field for every card, so the lists are joined.
    filled.cards = [...new Set([...stated.cards, ...(read.cards ?? [])])];
    const nice = (read.cardsNice ?? []).filter((card) => !filled.cards.includes(card));
    filled.cardsNice = [...new Set([...stated.cardsNice, ...nice])];
    delete read.cards;
    delete read.cardsNice;
  }
  if (read.languagesNice) {
    const demanded = stated.languages.length > 0 ? stated.languages : (read.languages ?? []);
    read.languagesNice = read.languagesNice.filter((need) => !demanded.some((other) => other.code === need.code));
  }
  for (const field of ["conditions", "adjustments", "openness"] as const) {
    if (read[field]) Object.assign(filled, { [field]: { ...read[field], ...stated[field] } });
    for (const key of Object.keys(stated[field])) skipped.add(`${field}.${key}`);
    delete read[field];
  }
  if (read.flags) filled.flags = [...new Set([...stated.flags, ...read.flags])];
  delete read.flags;
  for (const field of Object.keys(read) as (keyof VacancyFactsKept)[]) {
    if (isUnknown(stated, field)) Object.assign(filled, { [field]: read[field] });
    else skipped.add(field);
  }
  for (const [key, words] of Object.entries(reading.evidence)) {
    if (key in stated.evidence || skipped.has(key) || skipped.has(key.split(".")[0] ?? "")) continue;
    filled.evidence[key] = words;
  }
  return filled;
}
