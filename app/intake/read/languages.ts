// Languages an ad demands, those that are an advantage, and the one the work is done in; levels only where said.
import type { LanguageLevel } from "#db/vocabulary/lists.ts";
import type { LanguageNeed } from "#db/vocabulary/vacancy.ts";
import { forceOn } from "./markers.ts";
import { rule } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

/** Code · Finnish stem (genitive without n) · Swedish name · English name. */
const names: [string, string, string, string][] = [
  ["fi", "suome", "finska", "finnish"],
  ["sv", "ruotsi", "svenska", "swedish"],
  ["en", "englanni", "engelska", "english"],
  ["ru", "venäjä", "ryska", "russian"],
  ["et", "viro|eesti", "estniska", "estonian"],
  ["ar", "arabia", "arabiska", "arabic"],
  ["so", "somali(?:a)?", "somaliska", "somali"],
  ["de", "saksa", "tyska", "german"],
  ["fr", "ranska", "franska", "french"],
  ["es", "espanja", "spanska", "spanish"],
  ["uk", "ukraina", "ukrainska", "ukrainian"],
  ["fa", "persia|dari|farsi", "persiska", "persian|dari|farsi"],
  ["zh", "kiina", "kinesiska", "chinese"],
  ["pl", "puola", "polska", "polish"],
  ["no", "norja", "norska", "norwegian"],
  ["da", "tanska", "danska", "danish"],
  ["sq", "albania", "albanska", "albanian"],
  ["vi", "vietnami", "vietnamesiska", "vietnamese"],
  ["th", "thai", "thailändska", "thai"],
  ["tr", "turki", "turkiska", "turkish"],
  ["ku", "kurdi", "kurdiska", "kurdish"],
  ["ro", "romania", "rumänska", "romanian"],
  ["it", "italia", "italienska", "italian"],
];
const nominative: Record<string, string> = { fi: "suomi", en: "englanti" };
const partitive: Record<string, string> = {
  fi: "suomea",
  sv: "ruotsia",
  en: "englantia|enkkua",
  ru: "venäjää",
  et: "viroa|eestiä",
  th: "thaita|thaikieltä",
  tr: "turkkia",
};

const fiJoin = String.raw`(?=n ?(?:kielen ?|kieli)(?:taito|taido|osaam|hallin)|n (?:kiel|taito|taido|osaami|suulli|hallin)|n- |n,| ?-?n? (?:ja|tai|sekä) [a-zåäö]+n (?:kiel|taito|taido)|n (?:ja|tai|sekä) |n\/)`;
const svEnd = String.raw`(?=n? ?[,./);:!]|n (?:får|är|ska|bör|måste|behöver|skall)|n?(?: räknas| anses| får| bör| ska | måste| hemma| hos| i | vid | till| för | dagligen| eftersom| ses| tillräckligt)| språk| väl| mycket| bra| så| behövs| förutsätts| ger| behöver| talas| och| eller| samt| i tal| är| krävs| flytande| obehindrat| på | som | eller| med| i både| både| utan|$|\n)`;
const enEnd = String.raw`(?= ?[,./);:!]| instructions| needed| well| enough| fluently| considered| not | with | to | may | can | communication| every| language| skills?| and| or| is| are| as| both| at| fluent| proficien| speak| knowledge| on | in | level| required| must| helps| desirable| preferred| welcome| beneficial| helpful| would| an? (?:plus|advantage|asset|must)| but| to |$|\n)`;
/** Finnish and Swedish in one breath. */
const bothDomestic =
  "(?:molem(?:pia|mat|pien)|kummankin|kumpaakin) kotimais[a-zåäö]+ (?:kiel[a-zåäö]+)?|kotimaisten kielten|(?:båda|bägge|de(?: två)?) (?:inhemska )?språken|både inhemska språken|both (?:domestic|national|official) languages";
const pattern: [string, RegExp][] = names.map(([code, fi, sv, en]) => [
  code,
  rule`${code === "fi" || code === "sv" ? `${bothDomestic}|` : ""}(?:${fi})${fiJoin}|(?:${fi})ksi(?![a-zåäö])|(?<=(?:kielitaito[a-zåäö]*|kielet|kieli|kielivaatimu[a-zåäö]*|kielitaitovaatimu[a-zåäö]*):? ?(?:[a-zåäö]+(?: \([^)]{0,25}\))?(?:, | ja | sekä | tai |\/)){0,3})(?:${nominative[code] ?? fi})(?![a-zåäö])|(?:${nominative[code] ?? fi})(?= (?:(?:ja|sekä|tai) [a-zåäö]+ )?(?:on |ovat )?(?:katsotaan |luetaan |lasketaan )?(?:eduks|plussa|etu(?![a-z])|hyödyksi|bonus|meriit|tarvit|vaadit|välttämät|suju|hallus|autta|pakolli|\((?:erinomai|hyvä|tyydyttäv|sujuv|[abc][12])))|(?<=(?:ja|sekä) )(?:${nominative[code] ?? fi})(?= (?:on |ovat )?(?:katsotaan |luetaan )?(?:eduks|plussa|autta|tarvit|vaadit))|(?<=\n[•*–-] ?)(?:${nominative[code] ?? fi})(?=\n|$)|(?:${fi})sta(?= (?:(?:on|olisi) )?(?:hyötyä|etua|apua|plussaa))|(?<=hallitset (?:[a-zåäö]+ ){0,4})(?:${fi})n(?![a-zåäö])|(?<=(?:kiitettävä|sujuva|hyvä|erinomainen|vahva) (?:suomi|ruotsi|englanti)(?:,| ja| sekä) )(?:${nominative[code] ?? fi})(?![a-zåäö])|(?<=(?:kiitettävä|sujuva|hyvä|erinomainen|vahva|perustason|välttävä|auttava|moitteeton|kirjallinen|suullinen|selkeä|[abc][12]-tason|[abc][12]-tasoinen) )(?:${nominative[code] ?? fi})(?![a-zåäö])|(?:${partitive[code] ?? `(?:${fi.split("|")[0]})a`})(?![a-zåäö])|(?:${fi})nkieli(?=nen (?:asia|myy|palv)|sen (?:asia|myy)|stä? (?:asia|palv))|(?:${sv})${svEnd}|(?:${sv.slice(0, -1)})(?:talande|språkig|kunnig)(?! (?:dag|skol|avdel|försk|region|kommun))|(?:${en})${enEnd}|(?:${en})-speaking`,
]);

/** The sentence must speak of skill in a language, not of a country or a company. */
const skill =
  /yki|hallin|pärjää|(?:suomen|ruotsin|englannin) kieli(?![a-z])|suomi|englanti|ruotsi|osat|modersmål|toimeen|asioi|vähintään|riittäv|merit|fördel|advantage|asset|bonus|a plus(?![a-z])|is fine|would help|level|excellent|(?<![a-z])great|strong|(?<![a-z])good|understand|behöv|(?<![a-z])need|tarvits|tarvitaan|(?<![a-z])goda?(?![a-zåäö])|utmärkt|taito|taido|kiitettävä|erinomainen|(?<![a-zåäö])hyvä|palvelet|palvelemaan|osaa|osaam|puhu|sujuv|kielit|kielen|kieltä|kieliä|hallits|ymmärr|viesti|kommunik|äidinkiel|kirjalli|suulli|pärjä|selviä|kielise|kielinen|kielistä|språk|flytande|tala|behärsk|kunskap|(?<![a-zåäö])kan(?![a-zåäö])|obehindrat|tal och skrift|förstå|betjäna|räcker|riittä|enough|kommunicer|fluen|language|speak|written|spoken|command|proficien|skill|knowledge|communicat|native|eduksi|plussa|meriter|required|krav|krävs/;
const aboutElse =
  /(?:kund(?:en|erna)?|klienten|brukaren|asiakas|asiakkaa[nt][a-zåäö]*|lapse[nt]|asukkaa[nt]) (?:talar|pratar|puhuu|puhuvat|speaks?)|hakemu|ansökan|ansökning|(?<![a-z])apply|application|(?<![a-z])cv(?![a-z])|kotimai(?!s[a-zåäö]+ kiel)|palvelemme|vi betjänar|we serve|tarjoamme kielikoul|kielikurss|language course|språkkurs|suomen opiskelu|oppia suomea|opetel|learn finnish|lära dig|opiske[a-zåäö]+ suom|tukea suomen|käännä/;
/** "Meillä puhutaan suomea ja viroa", "we speak English at work": what is spoken there, demanded of nobody. */
const spoken =
  /(?:svensk|finsk|engelsk)språkig[a-z]* (?:arbets|team|miljö|boende|enhet|byrå|kontor|familj|hem|gäng)|(?:meillä|täällä|töissä|työpaikalla|työpaikallamme|työyhteisössä|työyhteisössämme|tiimissä|tiimissämme|keittiössä|porukassa|arjessa)[a-zåäö]* (?:[a-zåäö]+ ){0,2}?puhutaan|(?:työkaverit|työkaverisi|kollegat|kollegasi|tiimiläiset) (?:[a-zåäö]+ )?puhuvat|(?:^|[,;] ?)i (?:köket|teamet|gänget|huset|verkstaden|butiken) (?:talas|pratas|används)|you (?:will )?speak (?=[a-z]+ (?:with|to) (?:the |your |our )?(?:children|kids|colleagues))|puhutaan (?:meillä|töissä|työpaikalla)|(?:^|[,;] ?)puhumme|(?<![a-zåäö])vi (?:pratar|talar|snackar|använder)(?! om)|kommunicerar på|käytämme (?=[a-zåäö]+a |[a-zåäö]+n kiel)|(?:pratas|talas) (?:det|hos oss|på jobbet)|på jobbet (?:pratar|talar|pratas|talas)|(?<![a-z])(?:we|team|everyone|staff) (?:all |mostly |mainly )?speaks?|is (?:the|our) (?:[a-z]+ )?language|(?:english|finnish|swedish) at work|(?:is|are) spoken (?:at|in) |(?:english|finnish|swedish)-speaking (?:[a-z]+ )?(?:family|team|work|environment|company|office|kitchen|crew|community|home|daycare|kindergarten|school|playschool|preschool|nursery)|työyhteisömme (?:[a-zåäö]+ )?(?:on )?[a-zåäö]+kielinen/;
const working = rule`työskentelemme(?= [a-zåäö]+ksi(?![a-zåäö]))|opetus (?:annetaan|tapahtuu)(?= [a-zåäö]+ksi)|opetuskieli(?![a-z])|(?:går bra att|kan) (?:jobba|arbeta) på(?= (?:svenska|finska|engelska))|languages? (?:on|in|at) the [a-z]+(?= ?:)|(?:jobbar|arbetar|pratar|kommunicerar) (?:du |vi |man )?på(?= (?:svenska|finska|engelska))|språket (?:på|i|hos) [a-zåäö]+|(?:undervisnings|avdelningens |arbetsplatsens |husets |teamets )språk(?:et)?|(?:team|kitchen|office|crew|work|company|everything|meetings?) (?:works|runs|happens|operates|is|are)(?: run| done| held)? in(?= (?:english|finnish|swedish))|(?:work|operate|communicate|working|speaking) in(?= (?:english|finnish|swedish))|(?:workplace|office|team|house) language|(?:tiimin|tiimimme|työyhteisömme|toimistomme|talon|yrityksen|toimiston|keittiön|työpaikan|työyhteisön|firman) kieli(?![a-z])|käytössä(?= (?:suomi|ruotsi|englanti))|(?:arbetet|jobbet) (?:sker|sköts|görs|utförs) på|työ(?:skentely|t)? (?:tapahtuu|tehdään|hoidetaan)(?= [a-zåäö]+(?:ksi| kielellä))|työkiel(?:i|enä|emme|inä|et|enämme)[a-zåäö]*|työskentelykieli|arbetsspråk(?:et|en)?|we work in(?= (?:english|finnish|swedish))|language (?:of|at) (?:the|our) (?:workplace|team|office|kitchen)|working language|work language|business language|company language|office language|team language`;

const levels: [LanguageLevel, RegExp][] = [
  ["L1", /äidinkiel|modersmål|native|natiivi/],
  ["C1", /sujuv|erinomai|täydelli|flytande|obehindrat|utmärkt|fluent|excellent|proficien|vahva/],
  ["B2", /(?<![a-zåäö])hyv[äaä]|(?<![a-zåäö])god[a]?(?![a-zåäö])|(?<![a-z])good|kommunicerar väl|goda/],
  [
    "B1",
    /tyydyttäv|kohtalai|keskustelutai|auttava|nöjaktig|intermediate|konversation|conversational|satisfactory|selviytyy|pärjää/,
  ],
  ["A2", /perustei|alke|perustai|grundläggande|grunderna|basic/],
];

function levelIn(text: string): LanguageLevel | undefined {
  const code = /(?<![a-z0-9])([abc][12])(?:\.[12])?(?![a-z0-9])/.exec(text)?.[1]?.toUpperCase();
  if (code) return code as LanguageLevel;
  return levels.find(([, words]) => words.test(text))?.[0];
}

interface Named {
  code: string;
  from: Mention;
}

/** Words before the name first ("sujuva suomen"), else words after it up to the next name ("suomen kielen erinomainen taito"). */
function levelOf(
  named: Named,
  previous: Named | undefined,
  next: Named | undefined,
  last?: LanguageLevel,
): LanguageLevel | undefined {
  const { low } = named.from.sentence;
  const start = previous?.from.end ?? Math.max(0, named.from.at - 40);
  const before =
    low
      .slice(start, named.from.at)
      .split(/,|;|(?<![a-zåäö])(?:ja|sekä|och|samt|and)(?![a-zåäö])/)
      .at(-1) ?? "";
  const after =
    low
      .slice(named.from.end, Math.min(next?.from.at ?? low.length, named.from.end + 45))
      .split(/[,;]|(?<![a-zåäö])(?:sekä|samt)(?![a-zåäö])/)[0] ?? "";
  const linked =
    previous &&
    /^[a-zåäö]{0,3}(?: ?(?:ja|tai|sekä|och|samt|and|or|,|\/) ?)$/.test(low.slice(previous.from.end, named.from.at));
  return levelIn(before) ?? (linked && last ? last : levelIn(after));
}

/** Where the sentence begins to tell what is spoken at work; undefined where it does not. */
function spokenSince(low: string): number | undefined {
  if (/palvel|betjän|serve/.test(low)) return undefined;
  const found = spoken.exec(low);
  if (!found) return undefined;
  // "English is our language": the name stands first.
  return /^[a-z]* ?is (?:the|our)|^(?:is|are) spoken|(?:pratas|talas)|^[a-z]+-speaking|^(?:english|finnish|swedish) at/.test(
    found[0],
  )
    ? Math.max(0, low.lastIndexOf(",", found.index) + 1)
    : found.index;
}

/** Most ads name one language or none: a look for the first letters spares the search for twenty. */
const beginnings = new Map(
  names.map(([code, ...inLanguages]) => [
    code,
    inLanguages.flatMap((name) => name.split("|")).map((name) => name.slice(0, 4)),
  ]),
);

function namedAtAll(code: string, low: string): boolean {
  if (beginnings.get(code)?.some((letters) => low.includes(letters))) return true;
  if (code === "en") return low.includes("enkku");
  return (code === "fi" || code === "sv") && /kotimai|språken|languages/.test(low);
}

function allNamed(ad: AdText): Map<Mention["sentence"], Named[]> {
  const found = new Map<Mention["sentence"], Named[]>();
  for (const [code, words] of pattern) {
    if (!namedAtAll(code, ad.low)) continue;
    for (const from of mentions(ad, words)) {
      const list = found.get(from.sentence) ?? [];
      list.push({ code, from });
      found.set(from.sentence, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.from.at - b.from.at);
  return found;
}

/** "Suomen tai englannin kieli", "svenska, finska eller engelska": one will do, so none alone is demanded. */
function eitherWillDo(list: Named[], index: number): boolean {
  const or = /(?<![a-zåäö])(?:tai|eller|or)(?![a-zåäö])/;
  const between = (at: number) => {
    const [a, b] = [list[at], list[at + 1]];
    return a && b && a.code !== b.code ? a.from.sentence.low.slice(a.from.end, b.from.at) : "";
  };
  if (or.test(between(index - 1)) || or.test(between(index))) return true;
  for (let at = index; /^[a-zåäö]{0,3}, ?$/.test(between(at)); at += 1) if (or.test(between(at + 1))) return true;
  return false;
}

/** A language named as the language of work goes to `workingLanguages` only. */
export function readLanguages(ad: AdText): Reading {
  const reading: Reading = { facts: {}, evidence: {} };
  const required: LanguageNeed[] = [];
  const nice: LanguageNeed[] = [];
  const workingLanguages: string[] = [];
  const { evidence } = reading;
  const add = (list: LanguageNeed[], field: string, code: string, level: LanguageLevel | undefined, from: Mention) => {
    if (list.some((need) => need.code === code)) return;
    list.push(level ? { code, level } : { code });
    evidence[field] ??= quote(from);
    evidence[`${field}.${code}`] = quote(from);
  };
  for (const from of mentions(ad, working)) {
    const rest = from.sentence.low.slice(from.end, from.end + 60);
    const before = from.sentence.low.slice(Math.max(0, from.at - 30), from.at);
    // "Svenska är internt arbetsspråk, engelska …", "hyvä englanti (työkieli)": the name stood before.
    const isBefore = / är (?:[a-z]+ )?$|\($/.test(before);
    if (/^[^.]{0,12}(?:ei |inte |not )/.test(rest)) continue;
    for (const [code, fi, sv, en] of names) {
      const name = new RegExp(
        `(?<!(?:no|ingen|inte|ei) )(?<![a-zåäö])(?:(?:${fi})(?:ksi|lla|n ?kiel|n(?= ?[,-]| ja | tai )|(?![a-zåäö]))|${sv}|${en}|${nominative[code] ?? fi}(?:a|na|n|lla)?(?![a-zåäö]))`,
      );
      if (
        ((!isBefore && name.test(rest)) ||
          ((isBefore || /working|työkielenä/.test(from.groups[0] ?? "")) && name.test(before))) &&
        !workingLanguages.includes(code)
      ) {
        workingLanguages.push(code);
        evidence.workingLanguages ??= quote(from);
      }
    }
  }
  const named = allNamed(ad);
  for (const [sentence, list] of named) {
    const since = spokenSince(sentence.low);
    if (since === undefined) continue;
    // What was said before ("god finska är till fördel, vi talar svenska") governs nothing of this.
    const said = { text: sentence.text.slice(since), low: sentence.low.slice(since), title: sentence.title };
    for (const { code, from } of list) {
      if (from.end <= since) continue;
      const force = forceOn(said, Math.max(0, from.at - since), from.end - since);
      if (force === "not" || force === "nice") continue;
      if (!workingLanguages.includes(code)) workingLanguages.push(code);
      evidence.workingLanguages ??= quote(from);
    }
  }
  const workSentences = new Set(
    mentions(ad, working)
      .filter((from) => from.sentence.low[from.end] !== ")")
      .map((from) => from.sentence),
  );
  for (const [sentence, list] of named) {
    if (aboutElse.test(sentence.low) || workSentences.has(sentence)) continue;
    const since = spokenSince(sentence.low) ?? Number.POSITIVE_INFINITY;
    if (!skill.test(sentence.low) && !sentence.under && !sentence.title) continue;
    let last: LanguageLevel | undefined;
    for (const [index, one] of list.entries()) {
      const force = forceOn(sentence, one.from.at, one.from.end);
      const level = levelOf(one, list[index - 1], list[index + 1], last);
      last = level;
      if (force === "not" || force === "offered") continue;
      if (force === "nice" && one.from.end > since) continue;
      if (force === "nice") add(nice, "languagesNice", one.code, level, one.from);
      else if (eitherWillDo(list, index)) evidence.languages ??= quote(one.from);
      else if (one.from.end <= since && (force === "required" || demands(sentence.low)))
        add(required, "languages", one.code, level, one.from);
    }
  }
  if (required.length > 0) reading.facts.languages = required;
  const onlyNice = nice.filter((need) => !required.some((other) => other.code === need.code));
  if (onlyNice.length > 0) reading.facts.languagesNice = onlyNice;
  if (workingLanguages.length > 0) reading.facts.workingLanguages = workingLanguages;
  return reading;
}

/** Without a word of demand the skill itself must be named. */
function demands(low: string): boolean {
  return /inhemska språken i tal|(?:english|finnish|swedish) (?:is fine|must be)|conversational|written and spoken|spoken and written|hallus|puhuva|pärjäät (?:suome|ruotsi|englanni)|selviydyt|kommunikoit|hallitset|hallinta|ymmärrät|osata|osaat|yki|osattava|sujuu|toimeen|tyydyttäv|kohtalai|ymmärrettäv|taso(?:lla|inen|a|n)|(?:kieli|kielen|kieltä) (?:[a-zåäö]+ )?vähintään|(?<![a-z])great (?:english|finnish|swedish)|strong (?:english|finnish|swedish|written|spoken|communication)|fluen|kielivaatimu[a-zåäö]*:|språk:|kielitaito[a-zåäö]*:|kielet:|languages?:|(?<![a-z])goda?(?![a-zåäö])|utmärkt|modersmål|excellent|native|taito|taido|palvelet|palvelemaan|sujuv|hyvä|kiitettävä|erinomainen|puhut|viestit|kielinen|kielise|talande|flytande|kunskaper|behärskar|riittä|räcker|is enough|sufficient|betjäna|talar|kommunicerar|(?<![a-zåäö])du kan(?![a-zåäö])|fluent|you speak|proficien|speaking|skills|command/.test(
    low,
  );
}
