// Licences, permits and cards: demanded ones and those that are merely an advantage; one's own car.
import type { Card } from "#db/vocabulary/lists.ts";
import { cards as order } from "#db/vocabulary/lists.ts";
import { type Force, forceOn } from "./markers.ts";
import { rule } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

const shared = "(?= ?(?:,|/|ja |tai |sekä |och ))";
const rules: [Card, RegExp][] = [
  [
    "hygiene",
    rule`hygienia-?pass|hygieniaosaami|hygieniatodist|hygieniakort|hygienpass|hygienintyg|hygienkort|hygiene (?:pass|card|certif|proficiency)|food hygiene`,
  ],
  [
    "forklift",
    rule`trukki-?(?:kort|lup|ajolup)|trukinkulj[a-zåäö]* ?lup|trukki-${shared}|truck-?kort|truckförarbevis|truckförarkort|forklift (?:licen|card|certif|driver's)`,
  ],
  [
    "occupational_safety",
    rule`työturva(?:llisuus)?-?kort|työturvallisuus-${shared}|työturva-${shared}|arbetssäkerhetskort|arbetarskyddskort|(?:occupational|work) safety card`,
  ],
  ["hot_work", rule`tulityö-?kort|tulityölu[pv]|tulityö-${shared}|tulitöiden|heta arbeten|hot work`],
  ["electrical_safety", rule`sähkötyöturvallisuus|sfs ?-?6002|elsäkerhetskort|elarbetssäkerhet|electrical safety`],
  [
    "alcohol",
    rule`anniskelupass|anniskeluosaamis|a-passi|anniskelu-${shared}|serveringspass|alkoholpass|utskänkningspass|alcohol (?:serving |service )?(?:pass|licen|proficiency)`,
  ],
  [
    "guard",
    rule`vartijakort|vartijan (?:kort|pätev|koulut|hyväks)|voimassa oleva vartija|väktarkort|väktargodkänn|väktarutbild|(?:security )?guard (?:card|licen)`,
  ],
  [
    "security_steward",
    rule`järjestyksenvalvoja(?:kort|n (?:kort|pätev|koulut|hyväks))|jv-?(?:kort|pätev)|jv-kortti|ordningsvakts?(?:kort|godkänn|förordn|utbild)|ordningsmannakort|(?:security )?steward (?:card|licen)`,
  ],
  ["road_safety", rule`tieturva|vägskydd|road safety (?:card|1|2)`],
  [
    "first_aid",
    rule`ea ?-?1|ea ?-?2|ensiapu(?:kort|kurss|todist|koulut|taito|taido|valmi)|hätäensiapu|förstahjälpen?(?:kort|kurs|utbild)?|första hjälpen|first aid|first-aid`,
  ],
  [
    "medication_permit",
    rule`lääkelu[pv]|lääkehoi(?:to|do)n? ?-?(?:lu[pv]|osaam|pätev|koulut)|love-?(?:tent|lu[pv]|koul|osa)|love(?=-| ja| \(| lääke)|läkemedels(?:lov|tillst|behör)|medication (?:permit|licen)`,
  ],
  [
    "criminal_record_extract",
    rule`rikosrekist|rikostaust|straffregister|brottsregister|belastningsregister|criminal (?:record|background)|utdrag ur (?:straff|belast|polis)`,
  ],
];

const drivingWord =
  "(?:-?luokan|-kategorian)? ?-?(?:ajokort|ajolup|ajo-oikeu|kort(?:ti|in|tia|illa|eilla|it|teja)?(?![a-zåäö])|körkort|driving lic|driver'?s'? lic|driver lic)";
const driving = rule`((?:(?:bece|c1e|c1|ce|bc|be|ab|b|c|de|d)(?: ?(?:/|,|-? ?(?:ja|tai|och|eller|or|and)) ?|(?=-| |k|l)))+)-?${drivingWord}[a-zåäö]*|(?:ajokort|ajolup|ajokorr|körkort|driving licen|driver'?s'? licen|driver licen)[a-zåäö]*(?: ?\(?(?:,? ?(?:luokka|luokan|klass|class|category|med behörighet|behörighet|kat\.?)? ?((?:ce|c1e|c1|b|c|d|be)(?: ?(?:/|,|ja|och|and) ?(?:ce|c1e|c|d|be|b))*)(?![a-zåäö'])))?|(?:class|category) (b|c|ce|d) (?:driving|driver)|kuorma-auto(?:n ajo)?kort|yhdistelmäajoneuvokort`;
/** "ADR-ajolupa", "trukin ajolupa": other permits than a driving licence. */
const otherPermit = /(?:adr|trukin|truck|nosturin|traktori|mönkijä|mopo|moottorikelkka|trukki)[- ]*$/;
const identity =
  /henkilöllisyys|henkilökort|passi tai|som legitimation|legitimera dig|legitimationsh|id-kort|identity card|proof of identity|työntekijäetu|ajokorttiraha|mopo/;
const car = rule`oma(?:n|a)? (?:käytettävissä oleva )?auto(?:n|a|lla)?(?![a-zåäö])|oma-auto|auto(?:n)? (?:käyttömahd|käytettäv|käytöss)[a-zåäö]*|ajokorttia? ja autoa?(?![a-zåäö])|egen bil|tillgång till (?:egen )?bil|körkort och bil|own car|access to a car|car of your own|a car of`;
const employersCar =
  /työsuhdeauto|yrityksen auto|auton käyttöösi|saat|firmabil|tjänstebil|company car|tarjoamme|meiltä|minulla/;

function drivingCards(mention: Mention): Card[] {
  const [written = "", classes, later, named] = mention.groups;
  const found = (classes ?? later ?? named ?? "").split(/[^a-z0-9]+/).filter(Boolean);
  if (/^kuorma/.test(written)) return ["driving_c"];
  if (/^yhdis/.test(written)) return ["driving_ce"];
  if (found.length === 0) return ["driving_b"];
  const codes = new Set<Card>();
  for (const one of found) {
    if (/^(?:ce|c1e|bece)$/.test(one)) codes.add("driving_ce");
    else if (/^(?:c|c1|bc)$/.test(one)) codes.add("driving_c");
    else if (/^d/.test(one)) codes.add("driving_d");
    else if (/^(?:b|ab|be)$/.test(one)) codes.add("driving_b");
  }
  // "C/CE": either will do, so the lower one is what is demanded.
  if (codes.has("driving_c") && codes.has("driving_ce")) codes.delete("driving_ce");
  return [...codes];
}

/** An unspecified driving licence is `driving_b`. A card named without any word of demand counts as demanded. */
export function readCards(ad: AdText): Reading {
  const reading: Reading = { facts: {}, evidence: {} };
  const { evidence } = reading;
  const force = new Map<Card, { force: Force; from: Mention }>();
  const weigh = (card: Card, from: Mention) => {
    const now = forceOn(from.sentence, from.at, from.end);
    if (now === "not" || now === "offered") return;
    const known = force.get(card);
    if (!known || (known.force === "nice" && now !== "nice")) force.set(card, { force: now, from });
  };
  for (const [card, words] of rules)
    for (const from of mentions(ad, words)) {
      if (
        card === "hot_work" &&
        /heta arbeten/.test(from.groups[0] ?? "") &&
        !/kort|cert|utbild|behör|plus|merit|fördel|krav|krävs/.test(from.sentence.low)
      )
        continue;
      weigh(card, from);
    }
  for (const from of mentions(ad, driving)) {
    if (identity.test(from.sentence.low) || otherPermit.test(from.sentence.low.slice(0, from.at))) continue;
    // "D-kortti" and "C-kortti" alone are licences only beside driving or a class of their own.
    for (const card of drivingCards(from)) weigh(card, from);
  }
  const heavy = (["driving_c", "driving_ce", "driving_d"] as const).some((card) => {
    const known = force.get(card);
    return known !== undefined && known.force !== "nice";
  });
  // A heavier class holds B already; the bare word beside it ("C-ajokortti … ajokortti") adds nothing.
  if (heavy && !/(?<![a-z])b-?(?:luokan|kort|ajokort|körkort)/.test(ad.low)) force.delete("driving_b");
  const required = order.filter((card) => force.has(card) && force.get(card)?.force !== "nice");
  const nice = order.filter((card) => force.get(card)?.force === "nice");
  for (const [field, list] of [
    ["cards", required],
    ["cardsNice", nice],
  ] as const)
    for (const card of list) {
      const from = force.get(card)?.from;
      if (!from) continue;
      evidence[field] ??= quote(from);
      evidence[`${field}.${card}`] = quote(from);
    }
  if (required.length > 0) reading.facts.cards = required;
  if (nice.length > 0) reading.facts.cardsNice = nice;
  for (const from of mentions(ad, car)) {
    if (employersCar.test(from.sentence.low)) continue;
    const now = forceOn(from.sentence, from.at, from.end);
    if (now === "nice" || now === "offered") continue;
    reading.facts.ownCar = now !== "not";
    evidence.ownCar = quote(from);
    break;
  }
  return reading;
}
