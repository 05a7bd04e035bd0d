// Until when one may apply, said in the text.
import { readInstant } from "../dates.ts";
import { dayOf, monthOf, type WrittenDay, writtenDays } from "./day-words.ts";
import { type AdText, quote, type Sentence } from "./text.ts";

const strong =
  /haettava |skicka |lähetä|toimita|ilmoittaudu|laita |jätä |täytä(?:thän)? |(?<![a-z])cv(?![a-z])|haku:? \d|hakuaika|hakuajan|haku (?:päättyy|on auki|auki|sulkeutuu)|viim\.|(?<![a-zåäö])dl(?![a-zåäö])|ilmoitus (?:on )?voimassa|viimeinen hakupäivä|hakemuk(?:set|sesi|sen|sia)|hakemus|(?<![a-zåäö])hae(?![a-zåäö])|hakuun|haethan|sök(?:er)? (?:jobbet |tjänsten )?(?:senast|redan|genast)|senast(?:e)? (?:den|ansökn|\d)|sista (?:ansökn|dag|datum)|ansöknings(?:tid|dag)|ansök|ansökan|deadline|apply|closing date|last (?:day|date) (?:of|to|for)|applications? (?:close|period|deadline|by|must|no later|should)/;
const until =
  /viim\.|(?<![a-zåäö])dl(?![a-zåäö])|mennessä|päättyy|viimeistään|asti|saakka|senast|sista|haku:? \d|före den|framme|tillhanda|latest|toimitettava|deadline|by |before|closing|no later|until|till |sulkeutuu|ends|går ut|close|hakuaika|hakupäivä|ansökningstid|last (?:day|date)/;
const other =
  /työ(?:suhde|t|hön)? (?:alkaa|alkavat)|haastattelu[a-zåäö]* (?:pide|järj|teh)|aloitus|tillträde|börjar|starts? on|intervju/;

/** An ISO instant in UTC; a day without a time ends at 23:59 in Helsinki. Undefined where no such day is told. */
export function readDeadline(ad: AdText): { validThrough: string; words: string } | undefined {
  for (const [index, whole] of ad.sentences.entries()) {
    if (!strong.test(whole.low)) continue;
    const sentence = withDayBelow(whole, ad.sentences[index + 1]);
    if (!until.test(sentence.low)) continue;
    const cue = strong.exec(sentence.low)?.index ?? 0;
    const chosen = choose(sentence.low, writtenDays(sentence.low), cue) ?? monthsEnd(sentence.low, ad);
    if (!chosen) continue;
    const day = dayOf(chosen.year ? chosen : { ...chosen, year: yearOf(chosen, ad) }, ad.publishedAt);
    if (!day) continue;
    const clock =
      chosen.hour === undefined
        ? ""
        : `T${String(chosen.hour).padStart(2, "0")}:${String(chosen.minute ?? 0).padStart(2, "0")}`;
    const validThrough = readInstant(`${day}${clock}`, { deadline: true }) ?? readInstant(day, { deadline: true });
    if (validThrough) return { validThrough, words: quote({ sentence, at: chosen.at, end: chosen.end }) };
  }
  return undefined;
}

/** "Maaliskuun loppuun mennessä": the month's last day. February's needs the year, so it is found where one is known. */
function monthsEnd(low: string, ad: AdText): WrittenDay | undefined {
  const found = /(?<![a-zåäö])([a-zåäö]+kuun) loppuun (?:mennessä|asti|saakka)/.exec(low);
  const month = monthOf(found?.[1]);
  if (!found || month === 0) return undefined;
  const year =
    yearOf({ at: 0, end: 0, day: 28, month }, ad) ??
    (Number(dayOf({ at: 0, end: 0, day: 28, month }, ad.publishedAt)?.slice(0, 4)) || 0);
  if (!year) return undefined;
  const day = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { at: found.index, end: found.index + found[0].length, day, month, year };
}

/** "Hakuaika päättyy" with the day on the next line. */
function withDayBelow(sentence: Sentence, next: Sentence | undefined): Sentence {
  if (!next || sentence.low.length > 40 || /\d/.test(sentence.low) || !/^[^\d]{0,14}\d{1,4}[.-]/.test(next.low))
    return sentence;
  return { ...sentence, text: `${sentence.text} ${next.text}`, low: `${sentence.low} ${next.low}` };
}

const days = (count: number) => count * 86_400_000;

/**
 * The year of a day that names none, beside a day that does ("hae 15.8., työ alkaa 1.9.2026"): one applies in the months
 * before what the ad dates, or a few weeks after it began.
 */
function yearOf({ day, month }: WrittenDay, ad: AdText): number | undefined {
  const dated = ad.sentences.flatMap(({ low }) => writtenDays(low)).filter((one) => one.year !== undefined);
  const [first] = dated.map((one) => Date.UTC(one.year ?? 0, one.month - 1, one.day)).sort((a, b) => a - b);
  if (first === undefined) return undefined;
  const year = new Date(first).getUTCFullYear();
  const after = (other: number) => Date.UTC(other, month - 1, day) - first;
  return [year + 1, year, year - 1].find((other) => after(other) <= days(65) && after(other) >= -days(300));
}

/** "Hakuaika 1.–15.8.2019" ends on the second; "alkaa 1.9., hae 15.8. mennessä" means the one beside "mennessä". */
function choose(low: string, days: WrittenDay[], cue: number): WrittenDay | undefined {
  if (days.length < 2) return days[0] && !other.test(clauseBefore(low, days[0])) ? days[0] : undefined;
  const marked = days.find(
    (day) =>
      /^ ?(?:[a-zåäö]+ )?(?:mennessä|asti|saakka)/.test(low.slice(day.end)) ||
      /(?:viimeistään|viim\.|päättyy|senast|sista[a-z ]*|deadline:?|by|before|closing date:?|until) (?:den |on |[a-zåäö]+na )?$/.test(
        low.slice(0, day.at),
      ),
  );
  if (marked) return marked;
  const near = days.filter((day) => day.at > cue && !other.test(clauseBefore(low, day)));
  const [first, second] = near;
  if (first && second && /^ ?-+ ?$/.test(low.slice(first.end, second.at))) return second;
  return first;
}

function clauseBefore(low: string, day: WrittenDay): string {
  return (
    low
      .slice(Math.max(0, day.at - 30), day.at)
      .split(",")
      .at(-1) ?? ""
  );
}
