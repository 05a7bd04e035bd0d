// schema.org's employment types and salaries.
import type { Contract, HoursType, PayUnit } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { contractOf, hoursTypeOf } from "./contract-words.ts";
import { entryOf, isObject, type JsonObject, listOf, numberOf, textOf } from "./json-values.ts";
import { readPay } from "./pay.ts";

const types: Record<string, Contract> = {
  CONTRACTOR: "self_employed",
  TEMPORARY: "fixed",
  INTERN: "training",
  VOLUNTEER: "not_a_job",
  PER_DIEM: "gig",
};

interface Terms {
  facts: Pick<VacancyFactsKept, "contract" | "hoursType" | "onCall">;
  evidence: Record<string, string>;
}

/** FULL_TIME, ["PART_TIME","TEMPORARY"], or the words pages write instead. Full and part together say neither. */
export function employmentTerms(value: unknown): Terms {
  const stated = listOf(value).flatMap((one) => textOf(one)?.split(/\s*,\s*/) ?? []);
  const text = stated.join(", ");
  const contracts = stated.map((one) => entryOf(types, one.toUpperCase().replace(/[\s-]/g, "_")) ?? contractOf(one));
  const contract = contracts.find((one) => one !== "unknown") ?? "unknown";
  const words = text.replace(/FULL_?TIME/gi, "full-time").replace(/PART_?TIME/gi, "part-time");
  const hoursType: HoursType = contract === "gig" ? "gig" : hoursTypeOf(words);
  const evidence: Record<string, string> = {};
  if (contract !== "unknown") evidence.contract = text;
  if (hoursType !== "unknown") evidence.hoursType = text;
  return { facts: { contract, hoursType, onCall: contract === "gig" ? true : null }, evidence };
}

const units: Record<string, PayUnit> = { HOUR: "hour", MONTH: "month", YEAR: "year" };

/** A MonetaryAmount with a number or a QuantitativeValue, or a text. Only euros become amounts. */
export function basePay(value: unknown): VacancyFactsKept["pay"] {
  const salary = listOf(value)[0];
  if (!isObject(salary)) return readPay(textOf(salary));
  const inner = Array.isArray(salary.value) ? salary.value[0] : salary.value;
  const amount: JsonObject = isObject(inner) ? inner : { ...salary, value: inner };
  const unit = entryOf(units, textOf(amount.unitText ?? salary.unitText)?.toUpperCase()) ?? "unknown";
  const min = positive(amount.minValue ?? amount.value);
  const max = positive(amount.maxValue ?? amount.value);
  if (min === undefined && max === undefined) return null;
  const currency = textOf(salary.currency ?? amount.currency) ?? "EUR";
  // A week's or a day's pay has no unit of ours, and another currency no amount: then the words must do.
  const words = [
    [min, max].filter((one, at, all) => one !== undefined && all.indexOf(one) === at).join("–"),
    currency,
    textOf(amount.unitText ?? salary.unitText),
  ];
  const text = words.filter(Boolean).join(" ");
  if (currency.toUpperCase() !== "EUR" || unit === "unknown") return { unit, text };
  return { unit, text, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function positive(value: unknown): number | undefined {
  const found = numberOf(value);
  return found !== undefined && found > 0 ? found : undefined;
}
