// The facts of a vacancy in words: one row per kind of fact, and for lists the parts a person can take out one by one.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { languageNeeds, payWords } from "./vacancy-words.ts";
import type { Wording } from "./wording.server.ts";

export interface FactPart {
  /** The field, with the item of a list after a dot: `hours`, `cards.hygiene`. */
  key: string;
  value: string;
  /** The words of the ad that support it. */
  evidence?: string;
}

export interface FactRow extends FactPart {
  label: string;
  /** The items of a list; a row without a list has none. */
  parts: FactPart[];
}

type Codes = Parameters<Wording["t"]["code"]>[0];

/** Every row there is, in the order a reader asks for them; where nothing is known the value is empty. */
export function factRows(
  { facts, validThrough }: { facts: VacancyFactsKept; validThrough?: string | null },
  wording: Wording,
): FactRow[] {
  const { t } = wording;
  const evidenceOf = (...keys: string[]) => {
    const found = keys.map((key) => facts.evidence[key]).find((words) => words !== undefined);
    return found === undefined ? {} : { evidence: found };
  };
  const row = (key: string, label: string, value: string, ...from: string[]): FactRow => ({
    ...{ key, label, value, parts: [] },
    ...(value ? evidenceOf(key, ...from) : {}),
  });
  const part = (key: string, value: string, field = ""): FactPart => ({ key, value, ...evidenceOf(key, field) });
  const list = (key: string, label: string, value: string, parts: FactPart[], ...from: string[]): FactRow => ({
    ...row(key, label, value, ...from),
    parts: parts.filter((one, at) => one.value !== "" && parts.findIndex((other) => other.key === one.key) === at),
  });
  const unlessUnknown = (codes: Codes, code: string) => (code === "unknown" ? "" : t.code(codes, code));
  const words = (codes: Codes, of: readonly string[]) => wording.list(of.map((code) => t.code(codes, code)));
  const coded = (key: string, codes: Codes, of: readonly string[]) =>
    of.map((code) => part(`${key}.${code}`, t.code(codes, code)));
  const without = (what: string) => what && t("vacancy.without", { what });
  const nicely = (wished: string) => wished && t("vacancy.nice", { list: wished });
  const joined = (...some: string[]) => some.filter(Boolean).join("; ");
  const said = (codes: Codes, given: Partial<Record<string, boolean>>) => {
    const those = (yes: boolean) => Object.keys(given).filter((code) => given[code] === yes);
    return joined(words(codes, those(true)), without(words(codes, those(false))));
  };
  const saidParts = (key: string, codes: Codes, given: Partial<Record<string, boolean>>) =>
    Object.entries(given).map(([code, yes]) =>
      part(`${key}.${code}`, yes ? t.code(codes, code) : without(t.code(codes, code))),
    );
  const niceParts = (parts: FactPart[]) => parts.map((one) => ({ ...one, value: nicely(one.value) }));
  const languageParts = (key: "languages" | "languagesNice") =>
    facts[key].map((need) => part(`${key}.${need.code}`, languageNeeds([need], wording), key));
  const sectors = facts.sectors.filter((code) => /^tol\d+:[A-Z]$/.test(code) || facts.sectors.length === 1);
  const conditionKeys = Object.keys(facts.conditions).map((code) => `conditions.${code}`);
  return [
    list(
      "workplaces",
      t("vacancy.workplaces"),
      distinct(facts.workplaces.map((workplace) => wording.workplace(workplace))),
      facts.workplaces.map((place) =>
        part(
          `workplaces.${place.municipality ?? place.region ?? place.name ?? place.country}`,
          wording.workplace(place),
          "workplaces",
        ),
      ),
    ),
    list(
      "occupations",
      t("vacancy.occupations"),
      wording.list(facts.occupations.map(({ isco4 }) => wording.occupation(isco4))),
      facts.occupations.map(({ isco4 }) => part(`occupations.${isco4}`, wording.occupation(isco4))),
    ),
    row("sectors", t("vacancy.sectors"), sectorWords(sectors, facts, wording)),
    row(
      "hours",
      t("vacancy.hours"),
      [unlessUnknown("hoursType", facts.hoursType), hoursWords(facts, wording)].filter(Boolean).join(", "),
      "hoursType",
    ),
    list(
      "patterns",
      t("vacancy.patterns"),
      words("pattern", facts.patterns),
      coded("patterns", "pattern", facts.patterns),
    ),
    row("contract", t("vacancy.contract"), unlessUnknown("contract", facts.contract)),
    row("mode", t("vacancy.mode"), unlessUnknown("mode", facts.mode)),
    row(
      "start",
      t("vacancy.start"),
      facts.startDate ? wording.date(facts.startDate) : unlessUnknown("startKind", facts.startKind),
      "startDate",
      "startKind",
    ),
    row("pay", t("vacancy.pay"), payWords(facts.pay, t)),
    list(
      "languages",
      t("vacancy.languages"),
      joined(languageNeeds(facts.languages, wording), nicely(languageNeeds(facts.languagesNice, wording))),
      [...languageParts("languages"), ...niceParts(languageParts("languagesNice"))],
    ),
    list("cards", t("vacancy.cards"), joined(words("card", facts.cards), nicely(words("card", facts.cardsNice))), [
      ...coded("cards", "card", facts.cards),
      ...niceParts(coded("cardsNice", "card", facts.cardsNice)),
    ]),
    row("experience", t("vacancy.experience"), experienceWords(facts, wording)),
    row("positions", t("vacancy.positions"), facts.positions === null ? "" : String(facts.positions)),
    list(
      "conditions",
      t("vacancy.conditions"),
      said("condition", facts.conditions),
      saidParts("conditions", "condition", facts.conditions),
      ...conditionKeys,
    ),
    list(
      "adjustments",
      t("vacancy.adjustments"),
      joined(said("adjustment", facts.adjustments), said("openness", facts.openness)),
      [
        ...saidParts("adjustments", "adjustment", facts.adjustments),
        ...saidParts("openness", "openness", facts.openness),
      ],
    ),
    row("deadline", t("vacancy.deadline"), validThrough ? wording.date(validThrough) : "", "validThrough"),
  ];
}

/** "Osa-aika, 15–25 tuntia viikossa" without the first part. */
export function hoursWords(facts: VacancyFactsKept, wording: Wording): string {
  const hours = wording.hours(facts.hoursMin, facts.hoursMax);
  return hours && wording.t("vacancy.weekly", { hours });
}

/** Places one after another, each once. */
export function distinct(places: string[]): string {
  return [...new Set(places)].filter(Boolean).join(" · ");
}

function sectorWords(sectors: string[], facts: VacancyFactsKept, wording: Wording): string {
  const names = wording.list(sectors.map((code) => wording.sector(code)));
  return names && facts.sectorProvenance === "derived" ? `${names} (${wording.t("vacancy.derived")})` : names;
}

function experienceWords(facts: VacancyFactsKept, { t }: Wording): string {
  if (facts.experienceYears !== null) return t("vacancy.years", { count: facts.experienceYears });
  return facts.experience === "unknown" ? "" : t.code("experience", facts.experience);
}
