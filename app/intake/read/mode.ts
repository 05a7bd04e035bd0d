// Where the work is done: on site, partly or wholly from home – four different things – and whether one travels.
import type { Mode } from "#db/vocabulary/lists.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const notRemote = rule`ei voi (?:tehdä|hoitaa|suorittaa) etänä|ei (?:ole )?mahdollisuutta etä|går inte att (?:sköta|göra|utföra) på distans|(?:cannot|can't|can not) be (?:done|performed) remotely|(?:not possible|impossible) to work remotely|etätyö(?:mahdollisuu)?[a-zåäö]* ei|ei etäty|ei ole etäty|distansarbete är inte|ingen möjlighet till distans|inte möjlig[a-z]* (?:att|med) (?:arbeta på )?distans|(?:no|zero) remote|remote work is not|not (?:a )?remote`;
/** Of the whole work, not of some days of it, nor one of two ways. */
const whole = String.raw`(?! (?:[a-zåäö]+ )?(?:\d|yhden|yhtenä|kaksi|kahtena|kolme|osan|osittain|tai|ja|välillä|joskus|tarvittaessa|en|två|tre|eller|och|ibland|delvis|vid behov)(?![a-zåäö]))`;
const days = String.raw`(?:\d(?: ?- ?\d)?|yhden|yhtenä|kaksi|kahtena|kolme|kolmena|en|två|tre|one|two|three)`;
const rules: [Mode, RegExp][] = [
  [
    "remote",
    rule`työ on etätyötä|tehtävä on etätyö|(?:työskentelet|teet (?:työtä|töitä|työn|työsi|työt)) (?:kotoa|kotona|etänä|kotoasi)(?: käsin)?${whole}|(?:du arbetar|du jobbar|arbetet (?:sker|utförs|görs)) (?:hemifrån|på distans)${whole}|remote role|etänä mistä|etänä missä|mis(?:tä|sä) päin suomea tahansa|anywhere in finland|var du än bor|(?:täysin|sataprosenttisesti|kokonaan|kokoaikai(?:nen|sta|sesti)|100 ?%(?::sti|:nen)?) etä|täysetä|paikkariippumat|työ tehdään (?:kokonaan )?etänä|tehdään kotoa käsin|(?:helt|helt och hållet|100 ?%) (?:på )?distans|distansarbete på heltid|platsoberoende|fully remote|100 ?% remote|remote only|remote-only|entirely remote|work from anywhere|remote position|remote job`,
  ],
  [
    "hybrid",
    rule`(?:etänä|etätyötä|etätöitä|kotona|kotoa)(?: käsin)? (?:noin |enintään )?${days} (?:päivä[aän]|pv)|delvis (?:[a-zåäö]+ )?(?:på distans|hemifrån)|${days} (?:distansdag|dagar i veckan (?:på distans|hemifrån))|(?:på distans|hemifrån|distansarbete|hemarbete) (?:upp till )?${days} dag|(?:remote work|work(?:ing)? (?:from home|remotely)) (?:up to )?${days} days?|${days} days? (?:a week )?(?:from home|remotely|are remote)|hybridi(?=[:,.;)]|$)|hybridi(?:ty|mall|sti|na(?![a-z])|työsk)|hybridimuoto|osittain etä|etä- ja lähi|lähi- ja etä|osan (?:viikosta|ajasta) etä|\d(?:-\d)? (?:päivää|pv) (?:viikossa )?etä|hybridarbete|hybridmodell|hybridlösning|delvis (?:på )?distans|hybrid (?:work|model|role|position|working)|hybrid(?=[.,)]|$)|partly remote|partially remote`,
  ],
  [
    "possible",
    rule`hemarbete|hemifrån|(?:työtä|töitä|työn|työskennellä) kotoa|etätyö|etätöi|etäpäiv|etänä|etätyöskent|distansarbet|på distans|distansdag|distansmöjlig|remote work|work remotely|working remotely|remote days|remotely|work from home|working from home|home office|option to work remote`,
  ],
  [
    "onsite",
    rule`lähity[öo]|läsnäty[öo]|(?:työ|tehtävä|työskent[a-zåäö]*) (?:[a-zåäö]+ ){0,3}(?:paikan pääll|toimipisteess|toimistollamme|läsnä)|arbet[a-z]+ (?:[a-zåäö]+ ){0,3}på plats|on-site (?:work|position|role|job)|work (?:[a-z]+ ){0,3}on-?site|onsite (?:work|position|role|job)`,
  ],
];
const travel = rule`matkatyö|matkustam|matkustat|matkapäiv|reissuty|reissaam|reissuhomm|resor (?:ingår|förekommer|i arbetet|i tjänsten)|arbetet (?:innebär|innefattar|kräver) (?:[a-zåäö]+ )?res|tjänsteresor|travel(?:l?ing)? (?:is )?(?:required|included|expected)|requires travel|willing(?:ness)? to travel|business trips`;

const orOnSite =
  /tai (?:[a-zåäö]+ )?(?:toimisto|paikan|lähi)|or (?:[a-z]+ )?(?:at|in|from) (?:our|the) |eller (?:på|i) (?:vårt|kontor|plats)/;
const otherThing =
  /etävastaanot|etäpalvel|etäluok|etäyhtey|etähallin|etätuki|remote support|remote area|haastattelu[a-z]* (?:[a-zåäö]+ )*etä|interview/;

/** The first of remote, hybrid, possible, on site that the ad says; "ei etätyötä" means on site. */
export function readMode(ad: AdText): Reading {
  const reading: Reading = { facts: {}, evidence: {} };
  const state = (mode: Mode, words: string) => {
    reading.facts.mode = mode;
    reading.evidence.mode = words;
  };
  const no = mentions(ad, notRemote)[0];
  if (no) state("onsite", quote(no));
  else
    for (const [mode, words] of rules) {
      const from = mentions(ad, words).find(
        (one) => !otherThing.test(one.sentence.low) && !denied(one.sentence.low, one.at, one.end),
      );
      if (!from) continue;
      // "Täysin etänä tai toimistolla": one may choose.
      state(mode === "remote" && orOnSite.test(from.sentence.low) ? "possible" : mode, quote(from));
      break;
    }
  const trip = mentions(ad, travel)[0];
  if (trip && !/matkustamo|matkustaj/.test(trip.sentence.low.slice(trip.at, trip.at + 12))) {
    reading.facts.travelling = !denied(trip.sentence.low, trip.at, trip.end);
    reading.evidence.travelling = quote(trip);
  }
  return reading;
}
