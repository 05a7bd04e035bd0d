// How much work: hours a week out of weeks, three weeks, months, per cents and days; full or part only where the ad says so.
import type { HoursType } from "#db/vocabulary/lists.ts";
import { gigWords } from "./gig.ts";
import { denied, tellsOfStaff } from "./negation.ts";
import { holds, number, rule, whole } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";
import { aShift, daysAWeek, fullWeek, weekOf } from "./week.ts";

const n = String.raw`(\d{1,3}(?:[.,]\d{1,2})?)`;
const to = String.raw`(?: ?(?:-|\.\.|till|to|tai|eller|or) ?)`;
const hour = "(?:h|t|tuntia?|tunnilla|tunniksi|tunnin|tuntiin|timmars?|tim|hours?|hrs|hr)";
const week =
  "(?:viikossa|viikoittain|viikkoon|i veckan|per vecka|per viikko|a week|per week|weekly|each week|(?:/|per) ?(?:vko|vk|vkossa|viikko|vecka|veckan|week|wk|v)(?![a-zåäö]))";
const weeks = String.raw`(?:(?:/|per|i|in) ?(\d|kolme|tre|three|två|two) ?(?:vko|vk|v|viikkoa?|viikossa|veckor|weeks)(?![a-zåäö])|(kolme)ssa viikossa|(kolme)n viikon|(\d) viikon|(?:per|under en|i en) (tre)veckors[a-z]*|/ ?(\d) ?(?:vkon|vk:n|vko:n) jakso|(?:/ ?|per )(jakso)(?![a-zåäö])|(jaksossa))`;
const month =
  "(?:/ ?(?:kk|kuukausi|mån|månad|month|mo)(?![a-zåäö])|kuukaudessa|kuussa|kuukausittain|i månaden|per månad|per month|a month|per kuukausi)";
const day =
  "(?:/ ?(?:pv|päivä|vuoro|kerta|ilta|dag|day|shift)|päivässä|kerrallaan|illassa|aamussa|yössä|työpäivä[a-zåäö]*|vuoroja|vuorot|per vuoro|per pass|per shift|per dag|om dagen|per day|a day)";

const stated = whole`${n}(?: ?${hour})?(?:${to}${n})? ?(?:\+ ?)?${hour}(?: (\d{1,2}) ?min(?:uuttia|uter|utes)?)?\.? ?(?:(${week})|${weeks}|(${month})|(${day}))`;
const weekFirst = rule`(?:viikossa|i veckan) (?:tunteja )?(?:tulee |on |kertyy )?(?:noin |n\. ?|keskimäärin |ca )?${n}(?:${to}${n})?(?= ?(?:h|t|tuntia|timmar)(?![a-zåäö])|$|[.,\n])|${n}(?:${to}${n})? ?(?:-?tuntinen|tunnin|h) (?:työ)?viikko|(?:kolmen viikon|3 viikon|3 vkon) (?:jakso[a-zåäö]* |aikana |periodi[a-zåäö]* )(?:noin |n\. ?)?${n}(?:${to}${n})? ?(?:h|tuntia)(?![a-zåäö])`;
const counted = rule`(?:työ)?(?:tunteja|tunnit|timmar|hours)(?: (?:on|är|is|are|tarjolla|luvassa|tulee|kertyy|saatavilla))?(?: (?:aluksi|alkuun|till en början|at first))?(?: ?/ ?(?:vko|viikko|vecka|week))?:? ?(?:noin |n\. ?|ca |about |keskimäärin )?${n}(?:${to}${n})? ?${week}|${n}(?:${to}${n})? (?:viikkotuntia|viikkotunnin|veckotimmar)`;
const named = rule`(?:tunnit ?/ ?(?:vko|viikko)|työaika viikossa|viikkotuntimäärä|tuntimäärä|viikkotyöaika|viikkotun(?:ti|ni)|työtunn(?:it|eja|in)|viikoittainen työaika|veckoarbetstid|arbetstimmar|weekly (?:working )?(?:hours|time))[a-zåäö]*[ :]*(?:on |är |is |are |of )?(?:n\. ?|noin |ca |c:a |about )?${n}(?:${to}${n})?(?: ?${hour} (\d{1,2}) ?min)?`;
const tens: Record<string, number> = {
  parikymmentä: 20, kolmisenkymmentä: 30, viitisentoista: 15, kymmenen: 10, viisitoista: 15, kaksikymmentä: 20, kaksikymmentäviisi: 25, kolmekymmentä: 30, kolmekymmentäviisi: 35,
  tio: 10, femton: 15, tjugo: 20, tjugofem: 25, trettio: 30, trettiofem: 35,
  ten: 10, fifteen: 15, twenty: 20, "twenty-five": 25, thirty: 30, "thirty-five": 35,
}; // biome-ignore format: a table reads best in lines
const inWords = whole`(${Object.keys(tens).join("|")}) (?:tuntia|tunnin|timmar|hours)(?: (?:of work|arbete|työtä|töitä))? ?(?:${week})`;
/** "Yhteensä 25 tuntia", "arbetstiden är 30 timmar", "16-20 hours": a week's, where nothing else is said. */
const bare = whole`${n}(?:${to}${n})? ?(?:h|tuntia|timmar|hours|hrs)(?: (\d{1,2}) ?min(?:uuttia|uter|utes)?)?`;
const notAWeek =
  /^[. ]?(?:\/|[- ]?(?:per|inom|within|of|sisällä|kuluess|ennen|vuorokau|kuukau|kuussa|kk|vuodessa|päiv|pv|day|dag|dygn|month|i dygn|om dygn|i månad|om året|a year|notice|training|utbild|koulutu|kurssi|course|kestä|pitui|pass|shift|vuoro|lång|long|etukäteen|beforehand|i förväg|mellan|between|lepo|rest|vila|sitten|ago))/;
const notAWeekBefore =
  /(?:enintään|max\.?|vuoro[a-zåäö]*|passen|passet|shifts?|päivä[a-zåäö]*|kuukau[a-zåäö]*|koulutu[a-zåäö]*|kurssi[a-zåäö]*|utbildning[a-z]*|training|perehdy[a-zåäö]*|kestää|kesto|kolme[na]? viikon|jakso[a-zåäö]*|period[a-z]*)[a-zåäö ]{0,14}$/;
/** "Måndag till fredag 7-14, 35 timmar", "four or five days a week, 16-20 hours". */
const daysBefore =
  /(?:maanantai|arkisin|(?<![a-zåäö])ma ?- ?(?:to|pe)|måndag|vardagar|monday|(?:päivää|vuoroa|iltaa|aamua|yötä|dagar|kvällar|days|evenings|mornings) (?:viikossa|i veckan|a week|per week))[^.;]{0,50}(?:, ?(?:noin |ca |about )?|,? (?:eli|alltså) (?:noin |ca )?)$/;
const weekly =
  /työai|työtunt|(?<![a-zåäö])tunteja|tuntimäärä|arbetstid|arbetstim|työtä |töitä |(?:working|work) (?:hours|time)|hours:|osa-aik|deltid|part-time/;
const weeklyBefore =
  /(?:(?:kokoaikai[a-zåäö]*|osa-aikai[a-zåäö]*|heltid|deltid|full-time|part-time)[,:]? ?\(?|yhteensä|yht\.(?: n\.)?|sammanlagt|totalt|in total|altogether|työai[kj]a[a-zåäö]*|työtunt[a-zåäö]*|(?<![a-zåäö])tunteja|tuntimäärä[a-zåäö]*|arbetstid[a-z]*|working (?:hours|time)|hours)(?: on| är| is| are| noin| n\.| ca| about|:| keskimäärin){0,2} ?$/;

const percent = whole`${n}(?: ?%)?(?:${to}${n})? ?(?:%|-?prosent[a-zåäö]*|procent[a-z]*)|(?<=(?:työaikaprosentti|sysselsättningsgrad)[a-zåäö]*:? (?:on )?)${n}(?:${to}${n})?`;
const percentContext =
  /työai|työaj|työaikapros|osa-aik|osapäiv|deltid|heltid|tjänst|arbetspass|arbetstid|sysselsättningsgrad|full-time|kokoaik|anställning|vikariat|työsuh|toimi(?![a-z])|sijaisuu|position|workload|part-time|part time|working time|fte/;
const notWorkTime =
  /etätyö|etänä|distans|remote|provisio|provision|commission|alennu|rabatt|discount|palka|lisä|tuki|kotimai|puuvilla/;

const fullWords = rule`täysillä tunneilla|kokoaika(?![a-zåäö])|täyspäivä|täydet tunnit|täysi työaika|täyttä työaikaa|täyteen työaikaan|kokopäiväty|hel tjänst|kokoaikai|kokoaikaty|kokopäivät|kokopäiväi|täysipäiväi|täysiaikai|täysaikai|heltid|full-time|full time|fulltime|koko-(?= ?(?:ja|tai|sekä|/) ?osa-?aik)|hel-(?= ?(?:och|eller|/) ?deltid)|full-(?= ?(?:and|or|/) ?part)`;
const partWords = rule`puolikas(?:ta)? (?:työ)?viikko|puoli työviikko|halv arbetsvecka|puolipäiväi|osa-aik|osaaikai|osa-(?= ?(?:ja|tai|sekä|/) ?kokoaik)|osapäivät|deltid|del-(?= ?(?:och|eller|/) ?heltid)|part-time|part time|parttime|part-(?= ?(?:and|or|/) ?full)`;
const aside =
  /mahdolli|möjlig|possib|diskuter|neuvotel|onnistuu|halutes|negotia|toivottaes|voidaan (?:tehdä|sopia|räätälöidä)|myöhemmin|senare|later|opiskel|student|studier|eläk|pension|työntekijämme|työntekijäämme|anställda/;
const variable = rule`vaihteleva(?:n|a|lla)? työai[kj]a(?!t)|vaihtelevan työajan|nollatunti|0-tunti|nolltim|zero-hour|zero hour|variable (?:working )?hours|varierande arbetstid(?![a-zåäö])`;

const round = (hours: number) => Math.round(hours * 100) / 100;

interface Span {
  min: number | null;
  max: number | null;
  from: Mention;
}

function bounds(mention: Mention, low: number, high: number | undefined): Span {
  const before = mention.sentence.low.slice(Math.max(0, mention.at - 16), mention.at);
  if (high !== undefined) return { min: Math.min(low, high), max: Math.max(low, high), from: mention };
  if (/(?:vähintään|väh\.|minst|at least|min\.?) ?$/.test(before)) return { min: low, max: null, from: mention };
  if (/(?:enintään|korkeintaan|max\.?|högst|maksimissaan|up to|at most|alle|under) ?$/.test(before))
    return { min: null, max: low, from: mention };
  return { min: low, max: low, from: mention };
}

const words: Record<string, number> = { kolme: 3, tre: 3, three: 3, två: 2, two: 2, jakso: 3, jaksossa: 3 };

/** Full weeks of the agreements: nothing else is so many hours long. */
const usualWeeks = new Set([36.25, 37.5, 38.25, 38.75]);

function unperioded(ad: AdText): Mention | undefined {
  return mentions(ad, bare).find(({ sentence, at, end, groups }) => {
    const low = sentence.low;
    const most = number(groups[2] ?? groups[1] ?? "0");
    if (groups[1] === "0" && groups[2] && most <= 40) return true;
    if (usualWeeks.has(most + Number(groups[3] ?? 0) / 60) && !notAWeek.test(low.slice(end))) return true;
    if (most < 10 || most > 40 || notAWeek.test(low.slice(end))) return false;
    const before = low.slice(Math.max(0, at - 40), at);
    if (notAWeekBefore.test(before)) return false;
    if (daysBefore.test(low.slice(0, at))) return true;
    return sentence.title || groups[2] !== undefined ? sentence.title || weekly.test(low) : weeklyBefore.test(before);
  });
}

function spans(ad: AdText): Span[] {
  const found: Span[] = [];
  const add = (mention: Mention, low: number, high: number | undefined) => {
    if (Math.max(low, high ?? 0) > 0 && Math.max(low, high ?? 0) <= 60)
      found.push(bounds(mention, round(low), high === undefined ? undefined : round(high)));
  };
  for (const mention of mentions(ad, stated)) {
    const [, a, b, minutes, perWeek, w1, w2, w3, w4, w5, w6, w7, w8, perMonth, perDay] = mention.groups;
    let divide = 1;
    const counted = w1 ?? w2 ?? w3 ?? w4 ?? w5 ?? w6 ?? w7 ?? w8;
    if (counted) divide = words[counted] ?? Number(counted);
    else if (perMonth) divide = 4.33;
    else if (perDay) {
      const days = daysAWeek(mention.sentence.low, !aShift.test(perDay));
      if (!days) continue;
      const each = number(a ?? "0") + (minutes ? Number(minutes) / 60 : 0);
      const most = (b ? number(b) : each) * days[1];
      add(mention, each * days[0], most > each * days[0] ? most : undefined);
      continue;
    } else if (!perWeek) continue;
    const extra = minutes ? Number(minutes) / 60 : 0;
    add(mention, (number(a ?? "0") + (b ? 0 : extra)) / divide, b ? (number(b) + extra) / divide : undefined);
  }
  if (found.length === 0)
    for (const mention of mentions(ad, inWords)) {
      const figure = mention.groups.slice(1).find((one) => one !== undefined) ?? "";
      add(mention, tens[figure] ?? 0, undefined);
    }
  if (found.length === 0)
    for (const [mention, isNamed] of [
      ...mentions(ad, counted).map((one) => [one, false] as const),
      ...mentions(ad, named).map((one) => [one, true] as const),
    ]) {
      const [a, b] = mention.groups.slice(mention.groups[1] === undefined ? 3 : 1);
      if (/opetus|oppitun|lektion|undervis|lesson|teaching/.test(mention.sentence.low)) continue;
      if (/^ ?(?:%|€|eur)/.test(mention.sentence.low.slice(mention.end))) continue;
      const minutes = isNamed && mention.groups[1] !== undefined ? Number(mention.groups[3] ?? 0) / 60 : 0;
      add(mention, number(a ?? "0") + minutes, b ? number(b) : undefined);
    }
  if (found.length === 0)
    for (const mention of mentions(ad, weekFirst)) {
      const at = mention.groups.findIndex((group, index) => index > 0 && group !== undefined);
      const divide = at >= 5 ? 3 : 1;
      const [a, b] = mention.groups.slice(at);
      add(mention, number(a ?? "0") / divide, b ? number(b) / divide : undefined);
    }
  if (found.length === 0) {
    const mention = unperioded(ad);
    const [, a, b] = mention?.groups ?? [];
    const minutes = Number(mention?.groups[3] ?? 0) / 60;
    if (mention && a) add(mention, number(a) + minutes, b ? number(b) : undefined);
  }
  return found;
}

function shares(ad: AdText): { low: number; high: number; from: Mention } | undefined {
  for (const mention of mentions(ad, percent)) {
    const { low, title } = mention.sentence;
    if (notWorkTime.test(low.slice(Math.max(0, mention.at - 25), mention.end + 25))) continue;
    const opens = mention.at <= 2 && /^(?:[.,]|$)/.test(low.slice(mention.end));
    if (!title && !opens && !percentContext.test(low)) continue;
    const a = number(mention.groups[1] ?? mention.groups[3] ?? "0");
    const most = mention.groups[2] ?? mention.groups[4];
    const b = most ? number(most) : a;
    if (Math.min(a, b) >= 10 && Math.max(a, b) <= 100)
      return { low: Math.min(a, b), high: Math.max(a, b), from: mention };
  }
  return undefined;
}

/** The strongest mention: one that is not denied and not "maybe later"; asides count only when nothing else is said. */
function said(ad: AdText, pattern: RegExp): { sure?: Mention; aside?: Mention } {
  const found: { sure?: Mention; aside?: Mention } = {};
  for (const mention of mentions(ad, pattern)) {
    if (denied(mention.sentence.low, mention.at, mention.end)) continue;
    // "78 % av heltid", "60 % kokoaikaisesta": what it is a part of.
    if (/(?:%|procent|prosenttia)(?: (?:av|of))?(?: a| en| full)? $/.test(mention.sentence.low.slice(0, mention.at)))
      if (!/^(?:osa-|deltid|part)/.test(mention.groups[0] ?? "")) continue;
    if (tellsOfStaff(mention.sentence.low, mention.at)) continue;
    // Its own clause only: "osa-aikainen, jossa mahdollisuus kokoaikaiseen".
    const { low } = mention.sentence;
    const before =
      low
        .slice(Math.max(0, mention.at - 40), mention.at)
        .split(",")
        .at(-1) ?? "";
    const near = before + (low.slice(mention.at, mention.end + 40).split(",")[0] ?? "");
    if (aside.test(near)) found.aside ??= mention;
    else found.sure ??= mention;
  }
  return found;
}

/** Hours are a week's. `hoursType` stays unknown where both full and part time are offered, with the words kept as evidence. */
export function readHours(ad: AdText): Reading {
  const reading: Reading = { facts: {}, evidence: {} };
  const { facts, evidence } = reading;
  const told = spans(ad)[0];
  const found = shares(ad);
  // "78 % (38 h 15 min/vko)": the hours are those of the whole week, of which this is a share.
  const isShare = found && found.high < 100 && told?.from.sentence === found.from.sentence && (told.min ?? 0) >= 35;
  const span = isShare ? undefined : told;
  const share = span ? undefined : found;
  const base = share ? weekOf(share.from.sentence.low) : fullWeek;
  if (span) {
    facts.hoursMin = span.min;
    facts.hoursMax = span.max;
    evidence.hours = quote(span.from);
  } else if (share && share.low < 100) {
    facts.hoursMin = round((share.low * base) / 100);
    facts.hoursMax = round((share.high * base) / 100);
    evidence.hours = quote(share.from);
  }
  const full = said(ad, fullWords);
  const part = said(ad, partWords);
  const gig = said(ad, gigWords);
  const type = (value: HoursType, from: Mention) => {
    facts.hoursType = value;
    evidence.hoursType = quote(from);
  };
  const gigSaid = gig.sure && !/myös|också|also|tai |eller | or /.test(gig.sure.sentence.low) ? gig.sure : undefined;
  // "Kokoaikainen tai 80 %": one may choose.
  const either =
    share &&
    share.low < 100 &&
    full.sure?.sentence === share.from.sentence &&
    / (?:tai|eller|or) /.test(share.from.sentence.low);
  if (either) facts.hoursMax = fullWeek;
  if (full.sure && (part.sure || gigSaid || either)) evidence.hoursType = quote(full.sure);
  else if (gigSaid) type("gig", gigSaid);
  else if (full.sure) type("full", full.sure);
  else if (part.sure) type("part", part.sure);
  else if (gig.sure) type("gig", gig.sure);
  else if (span && span.min === 0) type("gig", span.from);
  else if (span?.min != null && span.min >= 35) type("full", span.from);
  else if (span?.max != null && span.max < 35) type("part", span.from);
  else if (share && share.low === 100) type("full", share.from);
  else if (share && share.high < 93) type("part", share.from);
  const varies = mentions(ad, variable)[0];
  if (varies || span?.min === 0) {
    facts.variableHours = true;
    const from = varies ?? span?.from;
    if (from) evidence.variableHours = quote(from);
  }
  return reading;
}

/** Does the sentence speak of working time at all? Used where a bare clock time could also be an opening hour. */
export function speaksOfWorkTime(low: string): boolean {
  return holds(low, workTime);
}
const workTime = rule`työai[kj]|työaja|työvuoro|vuoro(?![a-zåäö]*päiv)|vuorot|työpäiv|työskente|työ (?:on|teh|alk|aj|sijoittu|paino)|työtä teh|työt (?:teh|alk|sijoittu)|tvåskift|treskift|kaksivuoro|kolmivuoro|\d-(?:vuoro|skift|shift)|work time|arbetstid|arbetspass|arbetsdag|arbetet|passen|pass (?:är|mellan)|skift|arbetar du|att arbeta|working hours|working days|(?<![a-z])hours (?:are |from )?\d|working time|work hours|shift|you will work|the work|work is|hours are|schedule`;
