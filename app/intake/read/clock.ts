// Clock times of a sentence and the part of the day they fall on: "klo 7–15" is day work, "klo 6–14" begins early.
import type { Pattern } from "#db/vocabulary/lists.ts";

export interface ClockSpan {
  at: number;
  end: number;
  /** How long it is. */
  hours: number;
  /** Written with klo, kl. or am/pm, or with days of the week. */
  marked: boolean;
  patterns: Pattern[];
}

const time = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?![\d])`;
const half = String.raw`(?: ?(am|pm|a\.m\.|p\.m\.))?`;
const span = new RegExp(
  String.raw`(?<![\d.,/€-])((?:klo|kello|klockan|kl|between|from|mellan|vardagar mellan|arkisin klo|ma ?- ?(?:pe|la|su)|mån ?- ?fre|arkisin|vardagar|skoldagar|koulupäivisin|mon ?- ?fri)[.:]? ?(?:klo|kl)?\.? ?)?${time}${half} ?(?:-|ja(?= (?:klo )?\d)|och(?= (?:kl\.? )?\d)|till|to|and|ja (?:loppuu|päättyy|loppuvat|päättyvät)|(?:,| and) (?:the last (?:one|shift) )?(?:ends|finishes)(?: at)?|och slutar) ?(?:klo|klockan|kl\.?)? ?${time}${half}(?! ?(?:h(?![a-zåäö])|t(?![a-zåäö])|tunti|tim|hour|hrs|%|€|euro|v(?![a-zåäö])|vuo|år|year|kg|kk|kpl|\.\d|hengen|henki|päiv|pv|person|ihmi|veck|viik|week|day|dag|tunn|kuu|ker[rt]|krt|gång|time|mån|month|min|asia|lap|paik|työnt|kpl|st(?![a-zåäö])|:|per |vuoro|työvuoro|työpv|ilta|yötä|aamu|pass(?![a-z])|skift|shift|hlö|viikko|vko|vk|krt|arkipäivä[aän]|-))`,
  "g",
);
const start =
  /(?:lähtö|lähde[a-zåäö]*|alka[a-zåäö]*|aloit[a-zåäö]*|alkaen|börja[a-z]*|start[a-z]*|begin[a-z]*)(?: [a-zåäö]+){0,3}? (?:klo|kello|klockan|kl\.?|at) ?(\d{1,2})(?:[.:]\d{2})?(?: ?(am|pm))?(?![\d:-]|\.\d)/g;

/** "Vuorot alkavat klo 3–5": two beginnings, not a shift of two hours. */
/** One may begin when one likes: at the latest hour too. */
const chosen = /liuku|jousta|vapaasti|saat |voit |valita|päättää|väli|när du vill|flex|glid|choose|when it suits/;
const endTold = /loppu|päätty|ends|finishes|slutar/;
const beginnings = /(?:liuku|alka|aloit|börja|start|begin)[a-zåäö]* (?:[a-zåäö]+ ){0,2}$/;

function clock(hour: string | undefined, minute: string | undefined, half: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  let hours = Number(hour) + Number(minute ?? 0) / 60;
  if (half?.startsWith("p") && hours < 12) hours += 12;
  if (half?.startsWith("a") && hours >= 12) hours -= 12;
  return hours <= 24 && Number(minute ?? 0) < 60 ? hours : undefined;
}

/** Hours 0–24. A span over ten hours is a window in which shifts fall; a shorter one is a shift. */
export function partsOfDay(from: number, to: number): Pattern[] {
  const length = (to - from + 24) % 24;
  if (length === 0) return [];
  const until = from + length;
  if (length > 10) {
    const parts: Pattern[] = [];
    if (from >= 4 && from < 7) parts.push("early_morning");
    if (from < 16) parts.push("day");
    if (until > 18) parts.push("evening");
    if (until >= 25) parts.push("night");
    return parts;
  }
  if (from >= 21 || from < 4) return ["night"];
  if (from >= 20 && until >= 29) return ["night"];
  if (from < 7) return ["early_morning"];
  if (from < 12) return until > 18.5 ? ["day", "evening"] : ["day"];
  if (until <= 18) return ["day"];
  if (from < 13) return ["day", "evening"];
  if (from < 15 && until <= 20) return ["day", "evening"];
  return until >= 26 ? ["evening", "night"] : ["evening"];
}

/** Of a start alone, whose end is not told. */
function partOfStart(from: number): Pattern {
  if (from >= 21 || from < 4) return "night";
  if (from < 7) return "early_morning";
  return from < 14 ? "day" : "evening";
}

/** @param low a lower-cased sentence. Dates, sums and hours a week are not taken for clock times. */
export function clockSpans(low: string): ClockSpan[] {
  const found: ClockSpan[] = [];
  for (const match of low.matchAll(span)) {
    const [written, lead, h1, m1, half1, h2, m2, half2] = match;
    const from = clock(h1, m1, half1 ?? (half2?.startsWith("a") ? half2 : undefined));
    const to = clock(h2, m2, half2);
    if (from === undefined || to === undefined) continue;
    const at = match.index;
    // "1.8-15.8.2019" is a stretch of days.
    if (
      /^\.?\d{0,2}\.\d/.test(low.slice(at + written.length)) ||
      (m1 && Number(m1) > 0 && Number(m1) <= 12 && !lead && /\.\d{4}/.test(low.slice(at)))
    )
      continue;
    found.push({
      at,
      end: at + written.length,
      hours: (to - from + 24) % 24,
      marked: lead !== undefined || half1 !== undefined || half2 !== undefined,
      patterns:
        !endTold.test(written) && beginnings.test(low.slice(Math.max(0, at - 30), at))
          ? chosen.test(low.slice(Math.max(0, at - 40), at + written.length + 24))
            ? [partOfStart(to)]
            : [...new Set([partOfStart(from), partOfStart(to)])]
          : partsOfDay(from, to),
    });
  }
  if (found.length === 0)
    for (const match of low.matchAll(start)) {
      const from = clock(match[1], undefined, match[2]);
      if (from !== undefined && from >= 3 && from < 7)
        found.push({
          at: match.index,
          end: match.index + match[0].length,
          hours: 0,
          marked: true,
          patterns: ["early_morning"],
        });
    }
  return found;
}
