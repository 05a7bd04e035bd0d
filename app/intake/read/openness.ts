// What the employer is open to, and what it clearly offers to arrange. Nothing is taken from friendly words alone.
import type { Adjustment, Openness } from "#db/vocabulary/lists.ts";
import { noneNeeded } from "./experience.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const open: [Openness, RegExp, boolean][] = [
  ["pay_subsidy", rule`palkkatu(?:ki|ella|ettu|en|ke)|lönesubvention|pay subsidy|wage subsidy`, true],
  [
    "apprenticeship",
    rule`oppisopimu[a-zåäö]+ (?:[a-zåäö]+ ){0,3}(?:on |myös )?(?:mahdolli|onnistuu|käy(?![a-zåäö]))|mahdollisuus (?:[a-zåäö]+ ){0,4}oppisopimu|(?:myös|tai|voidaan|voi) (?:[a-zåäö]+ ){0,4}oppisopimu|oppisopimu[a-zåäö]+ (?:[a-zåäö]+ ){0,2}voi|läroavtal[a-z]* (?:[a-zåäö]+ ){0,3}möjlig|läroavtal kan ordnas|(?:kan|ordnar) vi (?:göra |ordna )?(?:ett )?läroavtal|vi (?:kan )?(?:göra |ordnar? )(?:ett )?läroavtal|möjlig[a-z]* (?:[a-zåäö]+ ){0,4}läroavtal|apprenticeship (?:[a-z]+ ){0,3}possib|possib[a-z]* (?:[a-z]+ ){0,4}apprenticeship`,
    true,
  ],
  ["no_experience_ok", noneNeeded, false],
  [
    "no_degree_ok",
    rule`(?:koulutusta|tutkintoa|muodollista pätevyyttä) (?:[a-zåäö]+ ){0,3}(?:ei|emme|et) (?:[a-zåäö]+ )?(?:vaadi|tarvi|edellyt)|(?:ei|emme|et) (?:vaadi|tarvi|edellyt)[a-zåäö]* (?:(?!mutta|vaan)[a-zåäö]+ ){0,4}(?:koulutusta|tutkintoa)(?![a-zåäö])|(?:paperit|tutkinnot|todistukset) (?:eivät|ei) ole (?:pakolli|välttämät|tarpeen|vaatimu)|ei (?:mitään )?ennakkovaatimu|varken (?:[a-z]+ )?(?:utbildning|examen) eller |varken (?:[a-z]+ )?(?:arbets)?erfarenhet eller (?:utbildning|examen)|kräver ingen (?:[a-z]+ )?examen|är du inte utbildad|bryr oss inte om (?:examina|examen|betyg|papper|utbildning)|(?:examen|[a-z]*utbildning) (?:är )?(?:inget krav|inte (?:ett krav|nödvändig)|krävs (?:inte|ej))|behöver (?:du )?ingen (?:[a-z]+ )?(?:utbildning|examen)|krävs ingen (?:[a-z]+ )?(?:utbildning|examen)|ingen (?:[a-z]+ )?(?:arbets)?erfarenhet eller (?:utbildning|examen) (?:krävs|behövs)|ingen (?:utbildning|examen) eller (?:[a-z]+ )?(?:arbets)?erfarenhet (?:krävs|behövs)|no (?:[a-z]+ )?experience (?:or|nor|and) (?:formal )?(?:education|degree|qualifications?|diploma) (?:is |are )?(?:needed|required|necessary)|no (?:formal )?(?:education|degree|qualifications?) or (?:[a-z]+ )?experience (?:is |are )?(?:needed|required|necessary)|(?:degree|formal education|qualifications?|diploma) (?:is |are )?(?:not|never) (?:needed|required|necessary)|(?:don't|do not) need (?:(?!but)[a-z]+ ){0,5}(?:degree|qualification|diploma|education)|et tarvitse (?:[a-zåäö]+ ){0,2}(?:koulutusta|tutkintoa)|emme (?:vaadi|edellytä) (?:[a-zåäö]+ ){0,2}(?:koulutusta|tutkintoa)|(?:tutkinto|koulutus)[^.;]{0,25}(?:mutta ei|muttei|ei) (?:[a-zåäö]+ ){0,2}(?:pakko|pakolli|välttämät)|(?:tutkinno|koulutukse)[a-zåäö]* ei ole väliä|[a-zåäö]*utbildning (?:behövs|krävs) (?:inte|ej)|ingen [a-zåäö]*utbildning (?:krävs|behövs)|ei (?:vaadi(?:ta)?|edellytä|edellytetä|tarvita) (?:[a-zåäö]+ ){0,2}(?:koulutusta|tutkintoa)|(?:koulutusta|tutkintoa|koulutus|tutkinto) ei (?:vaadi|tarvi|edellyt|ole (?:välttämät|pakolli|edellyty))|koulutustausta(?:lla|si)? ei|ingen (?:formell |särskild )?utbildning (?:krävs|behövs)|utbildning krävs (?:inte|ej)|kräver ingen (?:[a-z]+ )?utbildning|no (?:formal |specific )?(?:education|degree|qualifications?) (?:is |are )?(?:needed|required|necessary)`,
    false,
  ],
  [
    "gap_ok",
    rule`auk(?:ko|ot|koja) (?:cv|ansioluettelo|työhistoria)[^.]{0,20}ei(?:vät)? (?:haittaa|ole este|pelota)|(?:cv|ansioluettelo|työhistoria)[^ ]* auk[a-z]+ ei(?:vät)? (?:haittaa|ole este)|(?:pitkäkään |pitkä )?tauko työelämästä ei|luckor i (?:ditt )?cv|gaps? in (?:your |the )?(?:cv|resume|employment)`,
    false,
  ],
];
const offers: [Adjustment, RegExp][] = [
  [
    "adj_shorter_day",
    rule`lyhenne(?:tty|ttyä) (?:työpäivä|työaika|viikko)|lyhyempi(?:ä|in)? (?:työ)?päiv|lyhyempää (?:työ)?päivää|kortare arbetsdag|shorter (?:working )?day`,
  ],
  [
    "adj_gradual_hours",
    rule`tunti(?:määrä[a-zåäö]*|en määrää|a|eja) (?:[a-zåäö]+ ){0,2}(?:vähitellen|asteittain)|(?:vähitellen|asteittain) (?:lisä|kasvat|nosta)|aloittaa (?:pienemmällä|vähemmällä) tunti|successivt öka|gradvis öka|gradual(?:ly)? increas`,
  ],
  [
    "adj_flexible_start",
    rule`joustava (?:työpäivän )?aloitusai|työpäivän aloit[a-zåäö]+ (?:[a-zåäö]+ )?(?:joust|sovi)|flexibel starttid|flexible start (?:time|hours)`,
  ],
  [
    "adj_fixed_shifts",
    rule`kiinteät työ(?:vuoro|aja)|samat työ(?:vuoro|aja)|säännölliset työ(?:vuoro|aja)|fasta arbetstider|fixed shifts|regular shifts`,
  ],
  [
    "adj_breaks",
    rule`tauko(?:ja|jen) (?:voi(?:t)?|saa(?:t)?|pitäminen) (?:[a-zåäö]+ ){0,2}(?:pitää|tarpeen|omaan)|pauser (?:när|vid) (?:du |man )?behöv|breaks when(?:ever)? (?:you )?need`,
  ],
  [
    "adj_quiet_place",
    rule`rauhallinen työ(?:piste|tila|huone)|hiljainen työ(?:piste|tila|huone)|lugn arbets(?:plats|rum)|tyst arbetsrum|quiet work(?:space|place|station)`,
  ],
  [
    "adj_little_customer_contact",
    rule`vain vähän asiakas|vähän asiakaskontakt|lite kundkontakt|little customer contact|minimal customer contact`,
  ],
  [
    "adj_clear_tasks",
    rule`selkeät (?:ja [a-zåäö]+ )?(?:työ)?tehtävä|selkeä(?:t|sti rajatut) (?:työ)?tehtäv|selkeä työnkuva|selkeästi rajat|tydliga arbetsuppgifter|tydligt avgränsade|clear(?:ly defined)? tasks`,
  ],
  [
    "adj_written_instructions",
    rule`kirjalliset (?:työ)?ohjeet|kuvalliset ohjeet|skriftliga (?:instruktion|anvisning)|written instructions`,
  ],
  [
    "adj_named_mentor",
    rule`(?:nimetty|oma|henkilökohtainen) (?:perehdyttäjä|mentori|työkummi|kummi|tukihenkilö)|nimetyn (?:perehdyttäjän|mentorin)|(?:utsedd|egen|personlig) (?:handledare|mentor|fadder)|(?:named|own|personal|dedicated) (?:mentor|buddy)`,
  ],
  [
    "adj_physical",
    rule`(?:apuvälineitä|apuvälineet) (?:[a-zåäö]+ )?(?:järjest|käytett|hanki)|työpiste(?:en|ttä)? (?:voidaan )?(?:mukaut|räätälö)|hjälpmedel (?:kan )?ordn|workplace adaptations?|assistive (?:devices|equipment)`,
  ],
  [
    "adj_language_support",
    rule`tukea (?:suomen|ruotsin) kiel|suomen kielen (?:opiskelua tuetaan|kurss|opetu)|kielitukea|kielikoulutu|språkstöd|språkkurs|kurs i (?:svenska|finska)|(?:finnish|swedish) (?:language )?(?:lessons|course|classes|training)|language support`,
  ],
  ["adj_remote_days", rule`etäpäiv|distansdag|remote days`],
];
const offered =
  /tarjoamme|saat|voit|voimme|meillä|sinulle|järjest|mahdolli|tuemme|tuetaan|on |vi erbjuder|du får|vi kan|du kan|hos oss|vi ordnar|stöd|we offer|you (?:will )?(?:get|have|can)|we (?:can|provide)|available|provided/;

/** Openness and adjustments; keys are there only for clear statements. */
export function readOpenness(ad: AdText): Reading {
  const openness: Partial<Record<Openness, boolean>> = {};
  const adjustments: Partial<Record<Adjustment, boolean>> = {};
  const evidence: Record<string, string> = {};
  for (const [key, words, canBeDenied] of open) {
    const from = mentions(ad, words)[0];
    if (!from) continue;
    // "Är du inte utbildad kan vi göra läroavtal": the denial is of the one who applies.
    const unlessYou = /^(?:är|har) du (?:inte|ingen) /.test(from.sentence.low);
    openness[key] = !(canBeDenied && !unlessYou && denied(from.sentence.low, from.at, from.end));
    evidence[`openness.${key}`] = quote(from);
  }
  for (const [key, words] of offers) {
    const from = mentions(ad, words).find(
      (one) => offered.test(one.sentence.low) && !denied(one.sentence.low, one.at, one.end),
    );
    if (!from) continue;
    adjustments[key] = true;
    evidence[`adjustments.${key}`] = quote(from);
  }
  return {
    facts: {
      ...(Object.keys(openness).length > 0 ? { openness } : {}),
      ...(Object.keys(adjustments).length > 0 ? { adjustments } : {}),
    },
    evidence,
  };
}
