// What kind of employment: and whether it is employment at all. Work try-outs and unpaid practice are named as such.
import type { Contract, Relation } from "#db/vocabulary/lists.ts";
import { gigWords, onCallWords } from "./gig.ts";
import { denied, tellsOfStaff } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

const notAJobNames =
  "työkokeil(?:u(?!n? ?ohja|ohja|valmen|koordin)|ij)[a-zåäö]*|kuntoutta[a-zåäö]+ työtoimin[a-zåäö]+|palkat(?:on|toma[a-zåäö]*|onta) (?:työ)?harjoittelu[a-zåäö]*|tet-(?:harjoit|jakso|paik|viikko)[a-zåäö]*|arbetsprövning[a-z]*|rehabiliterande arbetsverksamhet|arbetsverksamhet i rehabiliteringssyfte|oavlönad praktik[a-z]*|obetald praktik[a-z]*|unpaid (?:internship|traineeship|practice|placement|trainee|intern)|work try-?outs?|vapaaehtois(?:työ(?!n)|toimi(?:ja|joita))[a-zåäö]*|vapaaehtoisia|volontär(?!sam)[a-z]*|volunteers?(?! coord)|voluntary work";
const notAJob = rule`${notAJobNames}`;
const isThat =
  /haemme|haetaan|etsimme|etsitään|hakee|etsii|tarjoamme|paikka|kyseessä on|tehtävä on|työ on|toteutetaan|järjestetään|vi söker|söker|anställer|rekryterar|palkkaamme|rekrytoimme|hiring|recruit|erbjuder|platsen är|är en|looking for|tarvitsemme|behöver|we need|train you|we offer|this is|position is|join|tule (?:mukaan )?/;
const onlyPossible =
  /mahdolli|myös|voidaan|voi (?:olla|tulla|suorit|aloit)|tai (?:työ|palkka|oppi|kuntout)|sopii|kautta|aluksi|ensin|jälkeen|möjlig|också|eller|kan (?:vi|du|även|också|vara|inledas)|även|possib|(?<![a-z])(?:also|or|may|can) |lasketaan|kokemusta|erfarenhet|experience|yhteistyö|kaupung|asiakkai|asiakkaide|valmen|ohjaa|ohjau|handled/;
/** "Hos oss kan du göra arbetsprövning 2–6 månader": that is what is offered. */
const offered = /(?:kan du|du kan) göra arbetsprövning (?:i )?\d/;
const supervisesIt =
  /^[^.]{0,30}(?:ohjaaja|koordinaattori|valmentaja|vastaava|työntekijä|suunnittelija|päällikkö|tekevä|järjestävä|tukeva|handledar|koordinator|instructor|coordinator|manager)/;
const unpaid = rule`lön betalas (?:inte|ej)|palkkaa ei (?:makseta|tule)|ei makseta palkkaa|no salary (?:is )?paid|(?:tehtävä|paikka|harjoittelu|työ|jakso|position|praktiken|uppdraget|internship) (?:on|är|is) (?:palkaton|palkatonta|oavlönad|oavlönat|obetald|unpaid)|palkkaa ei makseta|ingen lön betalas`;

const rules: [Contract, RegExp][] = [
  [
    "self_employed",
    rule`(?:franchise|franchising)-?(?:yrittäj|työ|paik|företag)|franchisetagare|franchisee|franchise entrepreneur|(?:itsenäise(?:nä|ksi)|omana|toimit|työskentelet|toimimaan|ryhdy|ala|hae|toimia) (?:[a-zåäö]+ )?yrittäj(?:änä|äksi)|yrittäjäksi|kevytyrittäj|lättföretagar|toiminimelle|fo-nummer|alihankkij|aliurakoits|y-tunnus (?:vaaditaan|on oltava|pitää olla|tarvitaan)|yrittäjänä(?![a-zåäö])|ei ole työsuhde[^.]{0,20}yrittäj|inget anställningsförhållande[^.]{0,30}företagar|not an employment relationship|independent contractor|as a contractor|freelance|toiminimell|oma toiminimi|sinulla on (?:oma )?y-tunnus|laskutusta vastaan|laskutuspalvelun kautta|laskutat|mot faktura|fakturerar (?:via|genom|från) (?:eget|ditt|din)|fakturera(?:r)? själv|f-skatt|egenföretagare|egen företagare|som företagare|self-employed|own business|as an? (?:independent )?(?:contractor|entrepreneur)|tuolivuokra|vuokratuoli|vuokrataan tuoli|stolshyr|hyra stol|chair rent|itsenäinen (?:myyjä|edustaja|jälleenmyyjä)|(?:täysin|pelkästään|puhtaasti|kokonaan|100 %) provisio|pelkkä provisio|enbart provision|ren provision|endast provision|commission[- ]only|commission only|100 ?% commission`,
  ],
  [
    "training",
    rule`oppisopimu[a-zåäö]*|palkalli[a-zåäö]+ (?:työ)?harjoittelu|[a-zåäö]*harjoittelij|harjoittelupaik|harjoitteluun|korkeakouluharjoit|trainee|lärling|läroavtal|praktikant|betald praktik|apprentice|paid internship|internship|intern(?![a-zåäö])`,
  ],
  [
    "seasonal",
    rule`kesädu|kesähomm|kesäpest|joulumyyj|joulun ajaksi|joulukaude|kiireapu|kesäty[öo]|kesätöi|kesäapulai|kesäsijai|kesän sijai|kesälomasijai|kesälomien sijai|kesälomittaj|kesäsiivo|kesämyyj|kesähoita|kesälähihoita|kesäkuljett|kesätoimitt|(?:touko|kesä|heinä|elo)(?:-? ?(?:ja|-) ?(?:kesä|heinä|elo|syys))?kuuksi|i sommar(?![a-zåäö])|kesän ajaksi|kesäksi|kesäkaude[kn]|kesäkau(?:si|delle)|kausityö|kausiluont|kausiapulai|kausityönt|sesonki(?:työ|apu|luont|tehtäv)|sesongi(?:ksi|lle)|[a-zåäö]+sesongi(?:ksi|lle)|(?:talvi|kevät|syys|kesä|marja)kaude(?:ksi|lle)|joulusesonki|jouluapu|jouluavustaj|sommarjobb|sommarvikari|sommararbet|sommarpersonal|sommaren|sommarsäsong|säsong(?:sarb|sjobb|sanst|sarbetare|svikari)|julhjälp|summer (?:job|work|employee|season|staff|position)|for the summer|seasonal`,
  ],
  ["gig", gigWords],
  [
    "fixed",
    rule`määräai|(?:työ|työsuhde|tehtävä|pesti|sijaisuus) (?:[a-zåäö]+ ){0,2}(?:kestää|jatkuu|päättyy) (?:[a-zåäö]+ )?(?:[a-zåäö]+kuun|vuoden)|(?:för )?läsåret \d|lukuvuo(?:deksi|delle|den (?:[a-zåäö]+ )?\d)|kestoltaan (?:[a-zåäö]+ ){0,3}(?:\d{1,2}|kaksi|kolme|neljä|viisi|kuusi|puoli) (?:kuukau|kk|vuo)|initially for (?:a |one|two|six|\d)|for (?:one|two|three|six|\d+) (?:months?|years?) (?:beginning|from|starting)|(?!sommar)[a-zåäö]{3,}vikariat|(?:anställningen|arbetet|jobbet|tjänsten) (?:gäller|pågår|varar) (?:fram )?(?:till (?:\d|den|slutet)|t\.o\.m)|(?:työ|tehtävä|työsuhde) (?:on voimassa|jatkuu|kestää) \d{1,2}\.\d|alkaa \d{1,2}\.[\d.]* ja päättyy \d|(?:puoleksi|yhdeksi|kahdeksi) vuodeksi|työn kesto:? (?:noin |n\. ?)?\d[\d -]*(?:kuukau|kk|viikko|vko|päiv)|(?:työ|työsuhde|tehtävä|projekti) kestää (?:noin |n\. ?|arviolta )?(?:\d|kaksi|kolme|neljä|puoli|kuusi|vuoden)|(?:filled|contract|position|employment|job|work) (?:is )?for (?:a period of )?(?:\d+|one|two|three|four|five|six|twelve) (?:months|years)|contract (?:is |runs |lasts )?until|opintovapaa|vuorotteluvapaa|hoitovapaa|vanhempainvapaa|virkavapa|föräldraledig|moderskapsledig|studieledig|tjänstledig|aja(?:lle|lla|ksi) \d{1,2}\.\d|för (?:tiden|perioden) \d{1,2}\.\d|for the period|sijaisuu|sijaise(?:ksi|n|lle|na)|sijaista(?![a-zåäö])|sijaisia|sijainen|äitiyslom|\d{1,2} ?(?:kuukaudeksi|kk:n ajaksi|kuukauden ajaksi|vuodeksi)|för \d{1,2} månader|perhevapa|vikariat|vikarie|visstid|viss tid|\d{1,2}[- ]month (?:contract|position|project)|tidsbegräns|tidsbund|fixed-term|fixed term|temporary (?:position|contract|job|employment|work|until)|until the end of (?!the (?:day|shift|month))|vuoden \d{4} loppuun|maternity (?:leave|cover)|projektianställning`,
  ],
  [
    "permanent",
    rule`vaki(?:paik|homm|duun|työ)|vakkar|vakitui(?!(?:nen|s[a-zåäö]+) (?:henkilö|asia|asu|porukk|tiimi))|vakinai(?!st)|toistaiseksi|pysyvä[a-zåäö]* työ(?:suh|paik)|tillsvidare|tills vidare|fortlöpande (?:anställ|arbetsförh)|(?<=är )fortlöpande|(?<=därefter |sedan |sen )fast(?= anställ|[.,;]|$)|stadigvarande|fasta? (?:anställning|tjänst|jobb|heltid|deltid|arbete|arbetsförhåll)|ordinarie (?:anställning|tjänst|befattning|heltid|deltid|arbetsförhåll|uppgift|arbetsavtal|lärar|närvårdar|sjuksköt)|(?<=(?:är|som) )ordinarie(?! arbetst)|ordinarie(?=[,.;)]|$)|permanent(?:ly)?(?! (?:residen|staff|team|employees|address|make|home|member))|until further notice`,
  ],
];
const weak =
  /mahdolli|voidaan|puuttuessa|mikäli|vakinaist|jatkua|möjlig|kan (?:leda|bli|komma|övergå)|eventuell|possib|may (?:lead|become|be)|chance|myös|också|also|tarvittaessa voi/;
const training =
  /voi(?:daan|t)?(?![a-zåäö])|mahdolli|onnistuu|käy(?![a-zåäö])|jutella|myös|möjlig|kan (?:du|vi|även|också|ske|göra|ordnas)|possib|also|may |can |ohjaa|ohjau|handled|supervis|opiskelij[a-zåäö]* (?:ja|sekä)|suorit/;
const relations: [Relation, RegExp][] = [
  [
    "public_office",
    rule`virkasuhte|virkaan(?![a-zåäö])|virka(?![a-zåäö-])|viran(?![a-zåäö])|tjänsteförhållande|public office`,
  ],
  [
    "employment",
    rule`työsuhte|työsuhde(?![a-zåäö-])|työsopimussuh|arbetsavtalsförhållande|arbetsförhållande|anställningsförhållande`,
  ],
];

function notAJobMention(ad: AdText): Mention | undefined {
  for (const mention of mentions(ad, notAJob)) {
    const { low, title } = mention.sentence;
    if (denied(low, mention.at, mention.end)) continue;
    if (supervisesIt.test(low.slice(mention.end))) continue;
    if (offered.test(low)) return mention;
    if (
      title
        ? !/mahdolli|möjlig|possib|ohja|valmen|handled|koordin|coordin/.test(low)
        : (isThat.test(low) || /^(?:palkat|oavl|obet|unpaid)/.test(low)) && !onlyPossible.test(low)
    )
      return mention;
  }
  return mentions(ad, unpaid).find((mention) => !onlyPossible.test(mention.sentence.low));
}

interface Said {
  from: Mention;
  weak: boolean;
}

/** "Kevytyrittäjänä tai toiminimellä": two ways of the same. */
const eitherOfOwn =
  /(?:yrittäj|toiminim|y-tunnu)[a-zåäö]* tai (?:[a-zåäö]+ )?(?=kevytyrittäj|yrittäj|toiminim|y-tunnu)/g;

function said(ad: AdText, contract: Contract, pattern: RegExp): Said | undefined {
  let best: Said | undefined;
  for (const from of mentions(ad, pattern)) {
    const { low, title } = from.sentence;
    if (denied(low, from.at, from.end) || tellsOfStaff(low, from.at)) continue;
    // "Meillä on vakituinen henkilökunta": who is there already.
    if (/^(?:meillä on|hos oss (?:finns|arbetar)|we have) /.test(low) && !isThat.test(low)) continue;
    const near = low.slice(Math.max(0, from.at - 60), from.end + 60);
    if (contract === "training" && (title ? onlyPossible : training).test(near)) continue;
    if (contract === "training" && !title && from.at > 0 && !isThat.test(low)) continue;
    if (
      contract === "seasonal" &&
      !title &&
      /kesäksi|kuuksi|sommaren|i sommar|summer(?! (?:job|work|employee|position))|kesäkau/.test(from.groups[0] ?? "") &&
      !isThat.test(low)
    )
      continue;
    if (
      contract === "self_employed" &&
      /työsuhte|tai |eller |anställ| or |asiakk|kund|(?<!kevyt)yrittäjille/.test(near.replace(eitherOfOwn, ""))
    )
      continue;
    if (contract === "fixed" && /^(?:sijai(?!suu)|vikarie)/.test(from.groups[0] ?? "") && !title && !isThat.test(low))
      continue;
    const clause =
      (low
        .slice(Math.max(0, from.at - 60), from.at)
        .split(",")
        .at(-1) ?? "") + (low.slice(from.at, from.end + 60).split(",")[0] ?? "");
    // "Fixed-term with a good chance to go on": what may follow does not make it less sure.
    const behind =
      contract === "fixed"
        ? clause.slice(0, clause.indexOf(from.groups[0] ?? "") + (from.groups[0] ?? "").length + 22)
        : clause;
    const isWeak = !title && weak.test(behind);
    if (!best || (best.weak && !isWeak)) best = { from, weak: isWeak };
    if (!isWeak) break;
  }
  return best;
}

/** `not_a_job` only where the ad is that; a possibility ("palkkatuki mahdollinen") is no contract. */
export function readContract(ad: AdText): Reading {
  const reading: Reading = { facts: {}, evidence: {} };
  const state = (contract: Contract, from: Mention) => {
    reading.facts.contract = contract;
    reading.evidence.contract = quote(from);
  };
  const none = notAJobMention(ad);
  const found = new Map<Contract, Said>();
  for (const [contract, pattern] of rules) {
    const hit = said(ad, contract, pattern);
    if (hit) found.set(contract, hit);
  }
  const strong = (contract: Contract) => {
    const hit = found.get(contract);
    return hit && !hit.weak ? hit.from : undefined;
  };
  const fixed = strong("fixed");
  const permanent = strong("permanent");
  if (none) state("not_a_job", none);
  else {
    const first = (["self_employed", "training", "seasonal", "gig"] as const).find((contract) => strong(contract));
    const from = first && strong(first);
    if (first && from) state(first, from);
    else if (fixed && permanent) {
      if (fixed.sentence.title !== permanent.sentence.title)
        state(fixed.sentence.title ? "fixed" : "permanent", fixed.sentence.title ? fixed : permanent);
      else reading.evidence.contract = quote(fixed);
    } else if (fixed) state("fixed", fixed);
    else if (permanent) state("permanent", permanent);
  }
  const call = mentions(ad, onCallWords).find((mention) => !denied(mention.sentence.low, mention.at, mention.end));
  if (call && reading.facts.contract === "gig") {
    reading.facts.onCall = true;
    reading.evidence.onCall = quote(call);
  }
  const kinds = relations.flatMap(([relation, pattern]) =>
    mentions(ad, pattern)
      .slice(0, 1)
      .map((from) => ({ relation, from })),
  );
  const only = kinds[0];
  if (only && kinds.length === 1) {
    reading.facts.relation = only.relation;
    reading.evidence.relation = quote(only.from);
  }
  return reading;
}
