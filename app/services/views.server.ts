// What a screen shows of a vacancy and a suggestion: plain words in the reader's language, nothing to look up in the browser.
import type { Reason, Verdict } from "#app/matching/facts.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Group, Locale } from "#db/vocabulary/lists.ts";
import { distinct, type FactRow, factRows, hoursWords } from "./fact-rows.server.ts";
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
    hoursWords(facts, wording),
    facts.contract === "unknown" ? "" : t.code("contract", facts.contract),
    wording.list(facts.patterns.map((pattern) => t.code("pattern", pattern))),
    facts.mode === "unknown" || facts.mode === "onsite" ? "" : t.code("mode", facts.mode),
  ];
  return {
    id: vacancy.id,
    // A year after it was over an ad has no words left.
    title: vacancy.texts[lang]?.title ?? t("copy.gone"),
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

export interface VacancyView extends VacancyLine {
  rows: Pick<FactRow, "label" | "value" | "evidence">[];
  /** The text in the reader's language where there is one, else in its own. */
  text: string;
  others: { lang: Locale; title: string; text: string }[];
  /** What the ad says of applying; an address that is the source's own is shown as the source. */
  apply: Pick<Vacancy["facts"]["applying"], "instructions" | "url" | "email" | "phone">;
  sourceUrl?: string;
  source: string;
  published: string;
  notAJob: boolean;
  agency: boolean;
  /** Pay subsidy is named. Sought on the grounds of reduced work ability it tells the employer about one's health. */
  paySubsidy: boolean;
}

/** Everything a vacancy's own page shows. What is not known is said to be not stated. */
export function vacancyView(vacancy: Vacancy, wording: Wording): VacancyView {
  const line = lineOf(vacancy, wording);
  const textOf = (lang: Locale) =>
    [vacancy.texts[lang]?.summary, vacancy.texts[lang]?.description].filter(Boolean).join("\n\n");
  const others = (Object.keys(vacancy.texts) as Locale[]).filter((lang) => lang !== line.lang);
  return {
    ...line,
    rows: factRows(vacancy, wording).map(({ label, value, evidence }) => ({
      ...{ label, value },
      ...(evidence ? { evidence } : {}),
    })),
    text: textOf(line.lang),
    others: others.map((lang) => ({ lang, title: vacancy.texts[lang]?.title ?? "", text: textOf(lang) })),
    apply: applyOf(vacancy),
    ...(vacancy.sourceUrl ? { sourceUrl: vacancy.sourceUrl } : {}),
    source: vacancy.sourceName,
    published: wording.date(vacancy.publishedAt),
    notAJob: vacancy.facts.contract === "not_a_job",
    agency: vacancy.facts.agency === true,
    paySubsidy: vacancy.facts.openness.pay_subsidy === true,
  };
}

function applyOf({ facts, sourceUrl }: Vacancy): VacancyView["apply"] {
  const { instructions, url, email, phone } = facts.applying;
  return {
    ...(instructions ? { instructions } : {}),
    ...(url && url !== sourceUrl ? { url } : {}),
    ...(email ? { email } : {}),
    ...(phone ? { phone } : {}),
  };
}

/** The reader's language where the ad has it, else the ad's own. */
function textLanguage(vacancy: Vacancy, locale: Locale): Locale {
  if (vacancy.texts[locale]) return locale;
  return vacancy.texts[vacancy.language]
    ? vacancy.language
    : ((Object.keys(vacancy.texts)[0] as Locale | undefined) ?? locale);
}
