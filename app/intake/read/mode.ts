// Where the work is done: on site, partly or wholly from home – four different things – and whether one travels.
import type { Mode } from "#db/vocabulary/lists.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const notRemote = rule`(?:ei sovellu|ei sovi|soveltumaton|ei ole soveltuva) (?:[a-zåäö]+ )?etä|ei (?:voida|voi|pysty) (?:[a-zåäö]+ )?etänä|edellyttää (?:[a-zåäö]+ ){0,2}läsnäolo|vaatii (?:[a-zåäö]+ ){0,2}läsnäolo|ei voi (?:tehdä|hoitaa|suorittaa) etänä|ei (?:ole )?mahdollisuutta etä|går inte att (?:sköta|göra|utföra) på distans|(?:cannot|can't|can not) be (?:done|performed) (?:remotely|from home)|(?:not possible|impossible) to work remotely|etätyö(?:mahdollisuu)?[a-zåäö]* ei|ei etäty|ei ole etäty|distansarbete är inte|ingen möjlighet till distans|inte möjlig[a-z]* (?:att|med) (?:arbeta på )?distans|(?:no|zero) remote|remote work is not|not (?:a )?remote`;
/** Of the whole work, not of some days of it, nor one of two ways. */
const whole = String.raw`(?! (?:[a-zåäö]+ )?(?:\d|yhden|yhtenä|kaksi|kahtena|kolme|osan|osittain|tai|ja|välillä|joskus|tarvittaessa|en|två|tre|eller|och|ibland|delvis|vid behov)(?![a-zåäö]))`;
const days = String.raw`(?:\d(?: ?- ?\d)?|yhden|yhtenä|kaksi|kahtena|kolme|kolmena|en|två|tre|one|two|three)`;
const rules: [Mode, RegExp][] = [
  [
    "remote",
    rule`työ on etätyötä|tehtävä on etätyö|(?:työ(?:skentely)?|tehtävä) (?:tapahtuu|tehdään|hoidetaan|suoritetaan|on) (?:kokonaan |täysin |pelkästään )?(?:etänä|kotoa)(?! (?:tai|ja|[a-zåäö]+ (?:päivä|pv)))|etätyötehtävä|etätyöpaikka(?![a-zåäö])|arbetsplatsen är hemma|(?:työskentelet|teet (?:työtä|töitä|työn|työsi|työt)) (?:kotoa|kotona|etänä|kotoasi)(?: käsin)?${whole}|(?:du arbetar|du jobbar|arbetet (?:sker|utförs|görs)) (?:hemifrån|på distans)${whole}|remote role|etänä mistä|etänä missä|mis(?:tä|sä) päin suomea tahansa|anywhere in finland|var du än bor|(?:täysin|sataprosenttisesti|kokonaan|kokoaikai(?:nen|sta|sesti)|100 ?%(?::sti|:nen)?) etä|täysetä|paikkariippumat|työ tehdään (?:kokonaan )?etänä|tehdään kotoa käsin|(?:helt|helt och hållet|100 ?%) (?:på )?distans|distansarbete på heltid|platsoberoende|fully remote|100 ?% remote|remote only|remote-only|entirely remote|work from anywhere|remote position|remote job`,
  ],
  [
    "hybrid",
    rule`etätyötä (?:voi |voidaan )?(?:tehdä )?osittain|(?:pääosin|pääasiassa|pääsääntöisesti|enimmäkseen|suurimmaksi osaksi|valtaosin|osin|puoliksi) (?:etä|koto)|(?:etänä|etätyötä|etätyöskentelyä|kotoa) (?:noin |jopa )?\d{1,2} ?%(?! ?:)|\d{1,2} ?% (?:etä|remote|distans|hemifrån)|(?:till stor del|till största delen|huvudsakligen|mestadels|mainly|mostly|largely|primarily) (?:på distans|hemifrån|remote|from home)|(?:the )?rest (?:of the (?:week|time) )?(?:from home|remotely|remote)|resten (?:[a-z]+ )?(?:på distans|hemifrån)|(?:loput|muutoin|muuten|muun ajan) (?:[a-zåäö]+ ){0,2}(?:etänä|kotoa|kotona)|${days} (?:päivä[aänt]*|pv)(?: ?/ ?(?:vko|viikko)| viikossa)? (?:toimistolla|läsnä|lähityö)|${days} days? (?:a|per) week (?:at|in) (?:the|our) office|hybrid(?=:)|etä- ja toimisto|etä- ja läsnä|läsnä- ja etä|(?:etänä|etätyötä|etätöitä|kotona|kotoa)(?: käsin)? (?:noin |enintään )?${days} (?:päivä[aän]|pv)|delvis (?:[a-zåäö]+ )?(?:på distans|hemifrån)|${days} (?:distansdag|dagar i veckan (?:på distans|hemifrån))|(?:på distans|hemifrån|distansarbete|hemarbete) (?:upp till )?${days} dag|(?:remote work|work(?:ing)? (?:from home|remotely)) (?:up to )?${days} days?|${days} days? (?:a week )?(?:from home|remotely|are remote)|hybridi(?=[:,.;)]|$)|hybridi(?:ty|mall|sti|na(?![a-z])|työsk)|hybridimuoto|osittain etä|etä- ja lähi|lähi- ja etä|osan (?:viikosta|ajasta) etä|\d(?:-\d)? (?:päivää|pv) (?:viikossa )?etä|hybridarbete|hybridmodell|hybridlösning|delvis (?:på )?distans|hybrid (?:work|model|role|position|working)|hybrid(?=[.,)]|$)|partly remote|partially remote`,
  ],
  [
    "possible",
    rule`monipaikkai|(?:voit|voi|voidaan) (?:[a-zåäö]+ )?(?:tehdä|työskennellä) etä|hybrid(?:ityö|arbete)?[a-z]* (?:work )?(?:is )?(?:on mahdolli|mahdolli|möjlig|possible)|hemarbete|hemifrån|(?:työtä|töitä|työn|työskennellä) kotoa|etätyö|etätöi|etäpäiv|etänä|etätyöskent|distansarbet|på distans|distansdag|distansmöjlig|remote work|work remotely|working remotely|remote days|remotely|work from home|working from home|home office|option to work remote`,
  ],
  [
    "onsite",
    rule`lähity[öo]|läsnäty[öo]|läsnäoloa? (?:[a-zåäö]+ ){0,2}(?:vaadi|edellyt|tarvi)|paikan päällä (?:tehtäv|teht)|(?:työ|tehtävä|työskent[a-zåäö]*) (?:[a-zåäö]+ ){0,3}(?:paikan pääll|toimipisteess|toimistollamme|läsnä)|arbet[a-z]+ (?:[a-zåäö]+ ){0,3}på plats|on-site (?:work|position|role|job)|work (?:[a-z]+ ){0,3}on-?site|onsite (?:work|position|role|job)`,
  ],
];
const travel = rule`matkatyö|matkustam|matkustat|matkapäiv|reissuty|reissaam|reissuhomm|resor (?:ingår|förekommer|i arbetet|i tjänsten)|arbetet (?:innebär|innefattar|kräver) (?:[a-zåäö]+ )?res|tjänsteresor|travel(?:l?ing)? (?:is )?(?:required|included|expected)|requires travel|willing(?:ness)? to travel|business trips`;

const orOnSite =
  /tai (?:[a-zåäö]+ )?(?:toimisto|paikan|lähi)|or (?:[a-z]+ )?(?:at|in|from) (?:our|the) |eller (?:på|i) (?:vårt|kontor|plats)/;
const otherThing =
  /etävastaanot|etäpalvel|etäluok|etäyhtey|etähallin|etätuki|etähoi|etäkontakt|etäkuntout|etäopet|distansundervis|distansmottag|remote support|remote area|remote monitoring|haastat|intervju|interview|perehdytys [a-zåäö ]*etän|koulutus [a-zåäö ]*etän|infotilaisuu|rekrytointitilaisuu/;
/** "Hybrid work possible by agreement": one may, which is less than that one does. */
const onlyMaybe =
  /^[a-zåäö]*(?: work| työ| arbete)?(?: on| is| är)? (?:[a-zåäö]+ )?(?:mahdolli|possible|möjlig|sovitt|by agreement|enligt överens|negotiable)/;

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
      const may =
        mode === "hybrid" && /hybrid/.test(from.groups[0] ?? "") && onlyMaybe.test(from.sentence.low.slice(from.end));
      state(may || (mode === "remote" && orOnSite.test(from.sentence.low)) ? "possible" : mode, quote(from));
      break;
    }
  const trip = mentions(ad, travel)[0];
  if (trip && !/matkustamo|matkustaj/.test(trip.sentence.low.slice(trip.at, trip.at + 12))) {
    reading.facts.travelling = !denied(trip.sentence.low, trip.at, trip.end);
    reading.evidence.travelling = quote(trip);
  }
  return reading;
}
