// What a screen shows of a vacancy and a suggestion: plain words in the reader's language, nothing to look up in the browser.
import type { Reason, Verdict } from "#app/matching/facts.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Group, Locale } from "#db/vocabulary/lists.ts";
import { languageNeeds, payWords } from "./vacancy-words.ts";
import type { Wording } from "./wording.server.ts";

export interface VacancyLine {
  id: string;
  title: string;
  /** The language the title is written in, for reading aloud. */
  lang: Locale;
  employer: string;
  place: string;
  /** Hours, contract, pattern: what is known, in a few words. */
  facts: string[];
  deadline?: string;
  partner: boolean;
  duplicate: boolean;
  expired: boolean;
}

/** A vacancy in a list. */
export function lineOf(vacancy: Vacancy, wording: Wording): VacancyLine {
  const { facts } = vacancy;
  const { t } = wording;
  const lang = textLanguage(vacancy, t.locale);
  const known = [
    facts.hoursType === "unknown" || facts.hoursMin !== null ? "" : t.code("hoursType", facts.hoursType),
    hoursWords(vacancy, wording),
    facts.contract === "unknown" ? "" : t.code("contract", facts.contract),
    wording.list(facts.patterns.map((pattern) => t.code("pattern", pattern))),
    facts.mode === "unknown" || facts.mode === "onsite" ? "" : t.code("mode", facts.mode),
  ];
  return {
    id: vacancy.id,
    title: vacancy.texts[lang]?.title ?? "",
    lang,
    employer: vacancy.employerName ?? "",
    place: distinct(vacancy.facts.workplaces.map((workplace) => wording.town(workplace))),
    facts: known.filter((word) => word !== ""),
    ...(vacancy.validThrough ? { deadline: wording.date(vacancy.validThrough) } : {}),
    partner: vacancy.partner,
    duplicate: vacancy.duplicateOf !== null,
    expired: vacancy.status === "expired",
  };
}

export interface SuggestionView extends VacancyLine {
  group: Group;
  answer?: string;
  for: string[];
  against: string[];
  ask: string[];
}

export function suggestionOf(vacancy: Vacancy, verdict: Verdict, wording: Wording): SuggestionView {
  const say = (reasons: Reason[]) => reasons.map((reason) => wording.reason(reason));
  return {
    ...lineOf(vacancy, wording),
    group: verdict.group,
    ...(verdict.answer ? { answer: verdict.answer } : {}),
    for: say(verdict.for),
    against: say(verdict.against),
    ask: say(verdict.ask),
  };
}

export interface FactRow {
  label: string;
  value: string;
  /** The words of the ad that support it. */
  evidence?: string;
}

export interface VacancyView extends VacancyLine {
  rows: FactRow[];
  /** The text in the reader's language where there is one, else in its own. */
  text: string;
  others: { lang: Locale; title: string; text: string }[];
  sourceUrl?: string;
  source: string;
  published: string;
  notAJob: boolean;
  agency: boolean;
}

/** Everything a vacancy's own page shows. What is not known is said to be not stated. */
export function vacancyView(vacancy: Vacancy, wording: Wording): VacancyView {
  const line = lineOf(vacancy, wording);
  const textOf = (lang: Locale) =>
    [vacancy.texts[lang]?.summary, vacancy.texts[lang]?.description].filter(Boolean).join("\n\n");
  const others = (Object.keys(vacancy.texts) as Locale[]).filter((lang) => lang !== line.lang);
  return {
    ...line,
    rows: factRows(vacancy, wording),
    text: textOf(line.lang),
    others: others.map((lang) => ({ lang, title: vacancy.texts[lang]?.title ?? "", text: textOf(lang) })),
    ...(vacancy.sourceUrl ? { sourceUrl: vacancy.sourceUrl } : {}),
    source: vacancy.sourceName,
    published: wording.date(vacancy.publishedAt),
    notAJob: vacancy.facts.contract === "not_a_job",
    agency: vacancy.facts.agency === true,
  };
}

function factRows(vacancy: Vacancy, wording: Wording): FactRow[] {
  const { facts } = vacancy;
  const { t } = wording;
  const words = (list: string, codes: readonly string[]) =>
    wording.list(codes.map((code) => t.code(list as "card", code)));
  const unlessUnknown = (list: string, code: string) => (code === "unknown" ? "" : t.code(list as "card", code));
  const stated = (given: Partial<Record<string, boolean>>, list: string) =>
    Object.entries(given).map(([code, yes]) =>
      yes ? t.code(list as "card", code) : t("vacancy.hoursNot", { what: t.code(list as "card", code) }),
    );
  const nice = (required: string, extra: string) =>
    [required, extra && t("vacancy.nice", { list: extra })].filter(Boolean).join("; ");
  const row = (label: string, value: string, ...from: string[]): FactRow => {
    const evidence = from.map((key) => facts.evidence[key]).find((found) => found !== undefined);
    return { label, value, ...(value && evidence ? { evidence } : {}) };
  };
  const occupations = facts.occupations.map(({ isco4 }) => wording.occupation(isco4));
  const sectors = facts.sectors.filter((code) => /^tol\d+:[A-Z]$/.test(code) || facts.sectors.length === 1);
  return [
    row(
      t("vacancy.workplaces"),
      distinct(facts.workplaces.map((workplace) => wording.workplace(workplace))),
      "workplaces",
    ),
    row(t("vacancy.occupations"), wording.list(occupations), "occupations"),
    row(t("vacancy.sectors"), sectorWords(sectors, vacancy, wording)),
    row(
      t("vacancy.hours"),
      [unlessUnknown("hoursType", facts.hoursType), hoursWords(vacancy, wording)].filter(Boolean).join(", "),
      "hours",
      "hoursType",
    ),
    row(t("vacancy.patterns"), words("pattern", facts.patterns), "patterns"),
    row(t("vacancy.contract"), unlessUnknown("contract", facts.contract), "contract"),
    row(t("vacancy.mode"), unlessUnknown("mode", facts.mode), "mode"),
    row(
      t("vacancy.start"),
      facts.startDate ? wording.date(facts.startDate) : unlessUnknown("startKind", facts.startKind),
      "startDate",
      "startKind",
      "start",
    ),
    row(t("vacancy.pay"), payWords(facts.pay, t), "pay"),
    row(
      t("vacancy.languages"),
      nice(languageNeeds(facts.languages, wording), languageNeeds(facts.languagesNice, wording)),
      "languages",
    ),
    row(t("vacancy.cards"), nice(words("card", facts.cards), words("card", facts.cardsNice)), "cards"),
    row(t("vacancy.experience"), experienceWords(vacancy, wording), "experience"),
    row(t("vacancy.positions"), facts.positions === null ? "" : String(facts.positions)),
    row(
      t("vacancy.conditions"),
      wording.list(stated(facts.conditions, "condition")),
      ...Object.keys(facts.conditions).map((c) => `conditions.${c}`),
    ),
    row(
      t("vacancy.adjustments"),
      wording.list([...stated(facts.adjustments, "adjustment"), ...stated(facts.openness, "openness")]),
    ),
    row(t("vacancy.deadline"), vacancy.validThrough ? wording.date(vacancy.validThrough) : "", "validThrough"),
  ];
}

function sectorWords(sectors: string[], { facts }: Vacancy, wording: Wording): string {
  const names = wording.list(sectors.map((code) => wording.sector(code)));
  return names && facts.sectorProvenance === "derived" ? `${names} (${wording.t("vacancy.derived")})` : names;
}

function experienceWords({ facts }: Vacancy, { t }: Wording): string {
  if (facts.experienceYears !== null) return t("vacancy.years", { count: facts.experienceYears });
  return facts.experience === "unknown" ? "" : t.code("experience", facts.experience);
}

function hoursWords({ facts }: Vacancy, wording: Wording): string {
  const hours = wording.hours(facts.hoursMin, facts.hoursMax);
  return hours && wording.t("vacancy.weekly", { hours });
}

function distinct(places: string[]): string {
  return [...new Set(places)].filter(Boolean).join(" · ");
}

/** The reader's language where the ad has it, else the ad's own. */
function textLanguage(vacancy: Vacancy, locale: Locale): Locale {
  if (vacancy.texts[locale]) return locale;
  return vacancy.texts[vacancy.language]
    ? vacancy.language
    : ((Object.keys(vacancy.texts)[0] as Locale | undefined) ?? "fi");
}
