// Days as running text writes them: "15.8.2019 klo 15", "30.11.", "den 15 augusti", "15th of August 2024".
import { readInstant } from "../dates.ts";

export interface WrittenDay {
  at: number;
  end: number;
  day: number;
  month: number;
  year?: number;
  hour?: number;
  minute?: number;
}

const months: [RegExp, number][] = [
  [/^(?:tammi|januari|january|jan)/, 1],
  [/^(?:helmi|februari|february|feb)/, 2],
  [/^(?:maalis|mars|march|mar)/, 3],
  [/^(?:huhti|april|apr)/, 4],
  [/^(?:touko|maj|may)/, 5],
  [/^(?:kesä|juni|june|jun)/, 6],
  [/^(?:heinä|juli|july|jul)/, 7],
  [/^(?:elo|augusti|august|aug)/, 8],
  [/^(?:syys|september|sept?)/, 9],
  [/^(?:loka|oktober|october|okt|oct)/, 10],
  [/^(?:marras|november|nov)/, 11],
  [/^(?:joulu|december|dec)/, 12],
];
const monthWord =
  "((?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu[a-zåäö]*|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)";
const time = String.raw`(?:,? ?(?:(?:klo|kl|kello|at)\.? ?(\d{1,2})(?:[.:](\d{2}))?(?: ?(am|pm))?))?`;
const numeric = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,2})\.(\d{1,2})\.?(?:(\d{4}|(?<=\.)2\d)(?!\d))?(?!\d|[.,]\d)${time}`,
  "g",
);
const slashed = new RegExp(String.raw`(?<![\d/])(\d{1,2})/(\d{1,2})(?:[/ ](\d{4}))?(?![\d/])${time}`, "g");
const iso = new RegExp(String.raw`(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)${time}`, "g");
const named = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})(?:\.|:?[ae]|st|nd|rd|th)? (?:of )?${monthWord}(?![a-zåäö]),?(?: (\d{4}))?${time}`,
  "g",
);
const americanNamed = new RegExp(
  String.raw`${monthWord} (\d{1,2})(?:st|nd|rd|th|\.(?= ?p(?:äivä|:nä)))?(?![\d:.])(?:,? (\d{4}))?${time}`,
  "g",
);

/** "För sommaren 1.6–31.8", "ajalle 1.6–31.8": words that make figures with a point between them days. */
const stretchBefore =
  /(?:tiden|perioden|sommaren|vikariat|ajalle|ajalla|kesäksi|kesälle|sijaisuus|sijaisuuteen|määräaikainen|määräaikaisuus|period|summer) (?:\d{1,2}\.\d{1,2}\.? ?-+ ?)?$/;

/** "Skicka din ansökan senast 15.3": the last day needs no point behind it. */
const lastBefore = /(?:senast|går ut|viimeistään|päättyy|hakuaika:?|deadline:?)(?: den| on)? $/;

/** "Fr.o.m. 7.4 t.o.m. 30.11": neither does the first day. */
const firstBefore = /(?:fr\.o\.m\.|från och med|tillträde|alkaen|med start)(?: den)? $/;

/** 1–12 for a month's name in whatever case it stands, else 0. */
export function monthOf(word: string | undefined): number {
  return months.find(([start]) => start.test(word ?? ""))?.[1] ?? 0;
}

/** @param low a lower-cased sentence. In order of place. */
export function writtenDays(low: string): WrittenDay[] {
  if (!/\d/.test(low)) return [];
  const found: WrittenDay[] = [];
  const add = (
    match: RegExpMatchArray,
    day: number,
    month: number,
    year: string | undefined,
    clock: (string | undefined)[],
  ) => {
    const at = match.index ?? 0;
    const end = at + match[0].length;
    if (day < 1 || day > 31 || month < 1 || month > 12) return;
    if (found.some((other) => at < other.end && other.at < end)) return;
    const [hour, minute, half] = clock;
    const hours = hour === undefined ? undefined : Number(hour) + (half === "pm" && Number(hour) < 12 ? 12 : 0);
    found.push({
      at,
      end,
      day,
      month,
      ...(year ? { year: Number(year.length === 2 ? `20${year}` : year) } : {}),
      ...(hours === undefined || hours > 24 ? {} : { hour: hours, minute: Number(minute ?? 0) }),
    });
  };
  for (const m of low.matchAll(iso)) add(m, Number(m[3]), Number(m[2]), m[1], [m[4], m[5], m[6]]);
  for (const m of low.matchAll(numeric)) {
    // "7.30" is a clock time or a sum, "klo 8.15" too; a day ends its month with a point or a year.
    // "1.4–31.12.2026": the first of a stretch may leave its point to the second.
    const ofStretch = /^ ?-+ ?\d{1,2}\.\d{1,2}\.(?:\d{4}|(?!\d))/.test(low.slice(m.index + m[0].length));
    const inStretch = stretchBefore.test(low.slice(Math.max(0, m.index - 60), m.index));
    const isLast =
      lastBefore.test(low.slice(0, m.index)) || /^ ?(?:mennessä|asti|saakka)/.test(low.slice(m.index + m[0].length));
    const isFirst =
      firstBefore.test(low.slice(0, m.index)) && !/^ ?(?:€|eu|e\/|per |-)/.test(low.slice(m.index + m[0].length));
    if (isFirst && !m[3]) {
      add(m, Number(m[1]), Number(m[2]), undefined, []);
      continue;
    }
    if (!m[3] && !/^\d{1,2}\.\d{1,2}\./.test(m[0]) && !ofStretch && !inStretch && !isLast) continue;
    if (/(?:klo|kl\.?|kello) ?$/.test(low.slice(0, m.index))) continue;
    add(m, Number(m[1]), Number(m[2]), m[3], [m[4], m[5], m[6]]);
  }
  for (const m of low.matchAll(named)) add(m, Number(m[1]), monthOf(m[2]), m[3], [m[4], m[5], m[6]]);
  for (const m of low.matchAll(americanNamed)) add(m, Number(m[2]), monthOf(m[1]), m[3], [m[4], m[5], m[6]]);
  for (const m of low.matchAll(slashed))
    if (m[3] || /senast|before|by |deadline|börja|mennessä|viimeistään|saakka/.test(low))
      add(m, Number(m[1]), Number(m[2]), m[3], [m[4], m[5], m[6]]);
  found.sort((a, b) => a.at - b.at);
  // "8.1.–31.5.2024": the first borrows the year of the second.
  for (const [index, one] of found.entries()) {
    const next = found[index + 1];
    if (one.year || !next?.year || !/^ ?-+ ?$/.test(low.slice(one.end, next.at))) continue;
    one.year = one.month > next.month ? next.year - 1 : next.year;
  }
  return found;
}

/** `yyyy-mm-dd`. Without a year: the next such day from when the ad was published; undefined where that is not known. */
export function dayOf(written: WrittenDay, publishedAt: string | undefined): string | undefined {
  const two = (value: number) => String(value).padStart(2, "0");
  const tail = `${two(written.month)}-${two(written.day)}`;
  if (written.year) return readInstant(`${written.year}-${tail}`) ? `${written.year}-${tail}` : undefined;
  if (!publishedAt) return undefined;
  const from = publishedAt.slice(0, 10);
  const year = Number(from.slice(0, 4));
  const day = `${year}-${tail}` >= from ? `${year}-${tail}` : `${year + 1}-${tail}`;
  return readInstant(day) ? day : undefined;
}
