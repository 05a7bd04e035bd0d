// Pay as a field states it: "2488,52€/kk", "12–14 €/h", "KVTES:n mukaan". Euros only; the words are always kept.
import type { PayUnit } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";

type Pay = NonNullable<VacancyFactsKept["pay"]>;

const units: [PayUnit, RegExp][] = [
  [
    "hour",
    /€?\s*\/\s*(h|t|tim|tunti)\b|tuntipal|tunnissa|tunnilta|timlön|per tim|i timmen|hourly|per hour|an hour|^hour$/i,
  ],
  [
    "month",
    /€?\s*\/\s*(kk|mån|mo|month)\b|kuukausipal|kuukaudessa|månadslön|per månad|i månaden|monthly|per month|^month$/i,
  ],
  ["year", /€?\s*\/\s*(v|vuosi|år|year)\b|vuosipal|vuodessa|årslön|per år|yearly|annual|per year|^year$/i],
];

/** The unit words name; unknown where they name none. */
export function payUnitOf(text: string): PayUnit {
  return units.find(([, words]) => words.test(text))?.[0] ?? "unknown";
}

/** Null where the field is empty or only a dash. */
export function readPay(written: string | undefined): Pay | null {
  const text = written?.slice(0, 500);
  if (!text || !/[\p{L}\d]/u.test(text)) return null;
  const unit = payUnitOf(text);
  const agreement =
    /\b(KVTES|SOTE-sopimus|OVTES|TS|TTES|VES|AES|HRF|[A-ZÅÄÖ]{2,8}TES)\b|työehtosopimu|kollektivavtal|\bTES\b/.exec(
      text,
    )?.[0];
  return { unit, text, ...amounts(text, unit), ...(agreement ? { agreement } : {}) };
}

/** Amounts only where euros are named beside them: a year or a paragraph number is not a wage. */
function amounts(text: string, unit: PayUnit): { min?: number; max?: number } {
  const found =
    /(\d[\d\s.,]{0,12}\d|\d)\s*(?:€|e|eur\w*)?\s*(?:[-–—]|\.\.\.?)\s*(\d[\d\s.,]{0,12}\d|\d)\s*(?:€|eur)/i.exec(text);
  const range = found ? [amount(found[1]), amount(found[2])] : [];
  if (range[0] !== undefined && range[1] !== undefined && range[0] <= range[1] && fits(range[0], unit))
    return { min: range[0], max: range[1] };
  const single = amount(/(\d[\d\s.,]{0,12}\d|\d)\s*(?:€|eur)/i.exec(text)?.[1]);
  if (single === undefined || !fits(single, unit)) return {};
  return /alkaen|\balk|lähtien|vähintään|från|minst|\bfrom\b|at least/i.test(text)
    ? { min: single }
    : { min: single, max: single };
}

/** "2 488,52" and "2.488,52" and "2488.52". */
function amount(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const plain = text
    .replace(/\s/g, "")
    .replace(/[.,](?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

function fits(value: number, unit: PayUnit): boolean {
  if (unit === "hour") return value >= 4 && value <= 300;
  if (unit === "year") return value >= 3000 && value <= 500_000;
  return value >= 4 && value <= 40_000;
}
