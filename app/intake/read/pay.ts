// What is paid: a sum in euros with its unit, or the collective agreement that decides it.
import type { PayUnit } from "#db/vocabulary/lists.ts";
import { number, rule, whole } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

const sum = String.raw`(\d{1,3}(?:[,.]\d{3}(?!\d))+|\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?)`;
const euro = String.raw`(?:€|euroa?|euros|eur|e(?=/|\/h))`;
const per: [PayUnit, string][] = [
  [
    "hour",
    "(?:/ ?(?:h|t|tunti|tim|timme|hour|hr)(?![a-zåäö])|tunnissa|tunnilta|per tunti|per timme|i timmen|per hour|an hour|/tuntia?)",
  ],
  [
    "month",
    "(?:/ ?(?:kk|kuukausi|mån|månad|month|mo)(?![a-zåäö])|kuukaudessa|kuussa|per kuukausi|per månad|i månaden|per month|a month|monthly)",
  ],
  ["year", "(?:/ ?(?:v|vuosi|år|year)(?![a-zåäö])|vuodessa|per år|per year|a year|annually)"],
];
const withUnit = per.map(([unit, words]): [PayUnit, RegExp] => [
  unit,
  rule`${sum} ?(?:${euro})? ?(?:(?:-|\.\.|to|till) ?${sum})? ?${euro} ?(?:brutto|gross)? ?${words}|€ ?${sum}(?: ?- ?€? ?${sum})? ?${words}`,
]);
const named: [PayUnit, RegExp][] = [
  [
    "hour",
    rule`${sum} euron (?:alku)?tuntipalk|(?:tunnista maksetaan|tuntiansio|tuntipalk|timlön|timpenning|hourly (?:wage|pay|rate|salary))[^.\d€]{0,30}(?:alk\. ?)?${sum}(?: ?(?:€|euroa?)? ?- ?${sum})? ?${euro}`,
  ],
  [
    "month",
    rule`${sum} euron (?:brutto|alku)?kuukausipalk|(?:kuukausipalk|peruspalk|tehtäväkohtai|alkupalk|kk-palk|månadslön|grundlön|uppgiftsrelaterad|uppgiftsbaserad|monthly (?:salary|pay|wage)|base salary)[^.\d€]{0,60}${sum}(?: ?(?:€|euroa?)? ?- ?${sum})? ?${euro}`,
  ],
];
const agreement = whole`kvtes|sote-sopimu[a-zåäö]*|hyvtes|ovtes|avaintes|avaintesin|ttes|[a-zåäö]{3,30}alan tes[a-zåäö-]*|tes(?::n|in|-palkka)?|työehtosopimu[a-zåäö]*|akta|hyvaka|ukta|social- och hälsovårdsavtal[a-zåäö]*|kollektivavtal[a-zåäö]*|collective (?:labou?r )?agreement`;
const notPay =
  /bonuks|provisio[a-z]* voi|etu(?![a-z])|edut|lounas|lunch|liikevaihto|omsättning|revenue|investoin|rekrypalkkio|suosittelu|vuokra|hyra|(?<![a-z])rent(?![a-z])|asunto|majoitus|boende|housing|accommodation|korvaus|vinkkipalkkio/;
const limits: Record<PayUnit, [number, number]> = {
  hour: [6, 100],
  month: [400, 15_000],
  year: [10_000, 250_000],
  unknown: [0, 0],
};

const earned = /(?:keskiansio|ansiot|ansaits[a-zåäö]*|ansiotaso|medelförtjänst|tjänar)[^.;\d]{0,20}$/;

function sums(ad: AdText): { unit: PayUnit; min: number; max: number | undefined; from: Mention } | undefined {
  for (const [unit, words] of [...withUnit, ...named])
    for (const from of mentions(ad, words)) {
      const found = from.groups
        .slice(1)
        .filter((one) => one !== undefined)
        .map(number);
      const [a, b] = found;
      const [least, most] = limits[unit];
      if (a === undefined || a < least || (b ?? a) > most || (b !== undefined && b < a)) continue;
      if (notPay.test(from.sentence.low) && !/palk|lön|salary|pay|wage|^korvaus /.test(from.sentence.low)) continue;
      // "Keskiansio 3 000 €/kk": what others have earned.
      if (earned.test(from.sentence.low.slice(0, from.at))) continue;
      return { unit, min: a, max: b, from };
    }
  return undefined;
}

/** Euros. One sum is both ends unless the ad says "from" or "up to". */
export function readPayOf(ad: AdText): Reading {
  const found = sums(ad);
  const contract = mentions(ad, agreement)[0];
  const name = contract && sentenceName(contract);
  if (!found) {
    if (!contract || !name) return { facts: {}, evidence: {} };
    const text = quote(contract);
    return { facts: { pay: { unit: "unknown", agreement: name, text } }, evidence: { pay: text } };
  }
  const { unit, min, max, from } = found;
  const text = quote(from);
  const before = from.sentence.low.slice(Math.max(0, from.at - 18), from.at);
  const after = from.sentence.low.slice(from.end, from.end + 12);
  const upTo = /(?:jopa|enintään|max\.?|up to|upp till|högst) ?$/.test(before);
  const fromOn =
    /(?:takuupalkka|takuu|garantilön|guaranteed(?: [a-z]+)?|vähintään [a-zåäö]+(?::n)?|alkaen|alk\.|vähintään|lähtien|från|minst|from|at least|starting at) ?$/.test(
      before,
    ) ||
    /(?:alkaen|alk\.|vähintään|från|minst|from|at least) \d/.test(from.groups[0] ?? "") ||
    /^ ?(?:alkaen|alk\.|\+(?! ?[a-zåäö])|ja ylös|uppåt)/.test(after);
  const range = max !== undefined ? { min, max } : upTo ? { max: min } : fromOn ? { min } : { min, max: min };
  return { facts: { pay: { ...range, unit, ...(name ? { agreement: name } : {}), text } }, evidence: { pay: text } };
}

/** Short names in capitals, as they are known; other agreements in the ad's words. */
function sentenceName(from: Mention): string {
  const words = from.sentence.text.slice(from.at, from.end);
  const short = /^(?:kvtes|hyvtes|ovtes|avaintes|ttes|akta|hyvaka|ukta)/i.exec(words)?.[0];
  return short ? short.toUpperCase() : /^tes/i.test(words) ? "TES" : words;
}
