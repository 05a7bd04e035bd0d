// Pay and language needs of a vacancy as words.
import type { Translate } from "#app/i18n/translate.ts";
import type { LanguageNeed, VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import type { Wording } from "./wording.server.ts";

/** "12,50–14 €/tunti"; the ad's own words where it gave no figure. */
export function payWords(pay: VacancyFactsKept["pay"], t: Translate): string {
  if (!pay) return "";
  const number = new Intl.NumberFormat(t.locale === "en" ? "en-GB" : `${t.locale}-FI`, { maximumFractionDigits: 2 });
  const range = [...new Set([pay.min, pay.max].filter((n) => n !== undefined))].map((n) => number.format(n)).join("–");
  const key = {
    hour: "vacancy.payHour",
    month: "vacancy.payMonth",
    year: "vacancy.payYear",
    unknown: "vacancy.payPlain",
  } as const;
  const figure = range ? t(key[pay.unit], { pay: range }) : "";
  const said = figure || (pay.text ?? "").replace(/\.$/, "");
  const agreement = pay.agreement && !said.includes(pay.agreement) ? pay.agreement : "";
  return [said, agreement].filter(Boolean).join(", ");
}

export function languageNeeds(needs: readonly LanguageNeed[], wording: Wording): string {
  const said = needs.map(({ code, level }) => {
    const name = wording.language(code);
    return level ? `${name} (${wording.t.code("languageLevel", level)})` : name;
  });
  return wording.list(said);
}
