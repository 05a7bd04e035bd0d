// Demanded or merely an advantage: which words of a sentence govern a thing it names. The difference decides who dares to apply.
import { rule } from "./rule.ts";
import type { Sentence } from "./text.ts";

/** `plain`: named without any such word. */
export type Force = "required" | "nice" | "not" | "offered" | "plain";

export interface Marker {
  force: Force;
  at: number;
  end: number;
}

const not = rule`puuttumi[a-zåäö]+ ei|emme (?:edellytä|vaadi|tarvitse)|(?:uppvisas|visas upp) (?:inte|ej)|(?:is |are )?not (?:a )?(?:must|essential)|inte (?:ett|något) (?:måste|krav)|ei(?:vät)? (?:[a-zåäö]+ ){0,2}?(?:vaadi|edellyt|tarvi|pakolli|välttämät|edellytys|vaatimus)[a-zåäö]*|(?:et|en) tarvitse|(?:krävs|behövs|kräver|behöver|förutsätter|förutsätts)(?: dock)? (?:inte|ej|ingen|inga|inget)|ing(?:et|a) krav|inte (?:ett |något )?(?:krav|nödvändig|måste)[a-z]*|not (?:be )?(?:required|necessary|needed|mandatory|essential|a must|a requirement)|(?:don't|do not|doesn't|does not) (?:need|require)|no need`;
const nice = rule`helps(?![a-z])|till nytta|pluspoäng|lisäpiste|would help|helpottaa|hyvä jos|mielellään|mieluusti|mieluiten|helst(?![a-z])|bra om(?: du (?:också |även )?(?:har|kan|talar|kör))?|(?:är|vore) (?:också )?bra(?![a-zåäö])|bra att ha|on hyvä olla|olisi hyvä|hyvä lisä|toivo(?:n|mme|taan|isimme|isin),? että [^.;]{0,40}?sinulla on|(?:ser|får) gärna [^.;]{0,20}?(?:du har|har)|eduksi|eduks|etu(?![a-zåäö])|auttavat|auttaa(?![a-z])|etuna|etua(?![a-zåäö])|plussa|plus(?![a-zåäö])|arvostamme|arvostetaan|arvostam|toivon(?![a-zåäö])|toivomme|toivotaan|toivottava|toivoisimme|toiveena|suositelta|tuo lisäarvoa|katsomme hyvällä|ser positivt på att du|värdesätt|suotava|hyödyksi|hyödylli|hyötyä|apua(?![a-zåäö])|arvossaan|räknas som (?:en )?merit|good to have|welcome|an asset|lisäansio|bonusta|meriter|en merit|som merit|fördel|gärna|önskvär|uppskatta|advantage|an? plus|nice to have|preferred|preferably|beneficial|desirable|desired|appreciate|an asset|helpful|bonus(?![a-zåäö])|jos sinulla on|om du har`;
const offered = rule`suoritetaan meillä|järjestetään|hankimme|hankitaan|voimme kouluttaa|voimme järjestää|kustannetaan|saat suorittaa|you can (?:get|take) (?:it|the|your|a)|tarjoamme|järjestämme|saat meiltä|kustann|maksamme|voit suorittaa|koulutamme|autamme|vi erbjuder|vi ordnar|vi bekostar|we offer|we provide|we arrange|we pay|you can complete|etuihimme|työsuhde-etu`;
const required = rule`behörighetskrav|behörighetsvillkor|we ask|you bring|you'll need|vi ser att du har|profiilisi|väntar oss|förväntar|edellyt|vaatii|vaativat|vaadi|vaatimu|vaaditt|tarvitset|tarvitaan|tarvitse|tarpeen|tulee olla|tulee löytyä|pitää olla|on oltava|pitää löytyä|täyty|välttämät|pakolli|sinulla on|sinulla tulee|sinulta löyty|löytyy|omaat|odotamme|hallitset|osaat|kelpoisuu|jolla on|joilla on|kräv|krav(?![a-zåäö]{3})|måste|ska ha|ska du ha|skall ha|bör ha|bör kunna|ska kunna|ska du kunna|förutsätt|behöver|behövs|nödvändig|obligator|du har|har du|innehar|som har|requir|must|you need|needed|mandatory|you have|essential|necessary|should have|we expect|prerequisite|you hold`;

function collect(low: string): Marker[] {
  const found: Marker[] = [];
  const take = (force: Force, pattern: RegExp) => {
    for (const match of low.matchAll(pattern)) {
      const at = match.index;
      const end = at + match[0].length;
      if (!found.some((other) => at < other.end && other.at < end)) found.push({ force, at, end });
    }
  };
  // In this order: "ei vaadita" is no demand, "jos sinulla on" is no demand either.
  take("not", not);
  take("nice", nice);
  take("offered", offered);
  take("required", required);
  return found.sort((a, b) => a.at - b.at);
}

const but = /(?<![a-zåäö])(?:mutta|vaan|men|but|however|sen sijaan|däremot|vain)(?![a-zåäö])/;
const breaks = /[,;:]|(?<![a-zåäö])(?:ja|sekä|och|samt|and|mutta|men|but)(?![a-zåäö])/;
const joins = /(?<![a-zåäö])(?:ja|tai|sekä|och|samt|eller|and|or)(?![a-zåäö])/;

/** Is what stands between an item and a marker behind it a list ("A, B ja C eduksi") rather than a clause of its own? */
function sameList(between: string): boolean {
  if (but.test(between) || between.includes(";")) return false;
  const parts = between.split(",");
  if (parts.length === 1) return true;
  const last = parts[parts.length - 1] ?? "";
  return last.trim() === "" || joins.test(last);
}

/** Stands before what it speaks of, unlike "eduksi", "an asset". */
const leading =
  /^(?:arvosta|toivo|toive|suosit|katsomme|gärna|ser |får |preferably|jos |om |värdesätt|bra om|edellytämme|vaadimme|tarvitset|sinulla|sinulta|odotamme|hallitset|osaat|omaat|du har|har du|som har|you |we |vi |requires|requiring)/;

/** "No driving licence needed", "inget körkort", "ei ajokorttia". */
const noneBefore = /(?<![a-zåäö])(?:no|ingen|inget|inga|ei|ilman|without) (?:[a-zåäö]+ )?$/;

/** What the sentence says of the thing that stands at `at`–`end`. */
export function forceOn(sentence: Sentence, at: number, end: number): Force {
  if (noneBefore.test(sentence.low.slice(Math.max(0, at - 24), at))) return "not";
  sentence.markers ??= collect(sentence.low);
  let before: Marker | undefined;
  let after: Marker | undefined;
  for (const marker of sentence.markers) {
    if (marker.end <= at) before = marker;
    else if (marker.at >= end && !after) after = marker;
  }
  const otherwise = sentence.under ?? "plain";
  const low = sentence.low;
  if (before) {
    const between = low.slice(before.end, at);
    if (but.test(between) || (before.force === "not" && between.includes(","))) before = undefined;
  }
  if (after) {
    const between = low.slice(end, after.at);
    const leads = leading.test(low.slice(after.at, after.end));
    // "Legitimerad sjukskötare, gärna med …": the word begins a clause of its own.
    if (leads && /(?:[,;]|(?<![a-zåäö])(?:ja|sekä|och|samt|and))\s*$/.test(between)) after = undefined;
    // "A required, B and C are an asset": the comma ended what was required.
    else if (before && !leads && /[,;]/.test(low.slice(before.end, at)) && !/[,;:]/.test(between) && !but.test(between))
      before = undefined;
    else if (before ? breaks.test(between) && !(before.force === after.force) : !sameList(between)) after = undefined;
  }
  if (after && before) return after.force;
  return (after ?? before)?.force ?? otherwise;
}

/** A line that heads a list: what it says of the items below. Undefined for a line that is no heading. */
export function headingForce(low: string): Force | undefined {
  const isHeading =
    low.length <= 90 && (/:$/.test(low) || (low.length <= 45 && !/[.!,;]$/.test(low) && !/^[-–•*·]/.test(low)));
  if (!isHeading) return undefined;
  const last = collect(low).at(-1);
  if (last) return last.force;
  return /:$/.test(low) ? "plain" : undefined;
}
