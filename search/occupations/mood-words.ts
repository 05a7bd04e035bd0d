// The words by which people refuse, doubt, turn, worry or say that something is fine, in three languages.

/** What follows is refused. */
export const noWords =
  "en|ei|eikä|enkä|emmä|muttei|eivät|älä|ilman|paitsi|mahdollisimman vähän|inhoan|vihaan|allerginen|allergisk mot|allergic to|kyllästyny|kyllästynyt|så lite som möjligt|as little as possible|lukuun ottamatta|välttäisin|vältän|inte|ej|int|inga|ingen|inget|aldrig|utan|utom|förutom|slippa|slipper|hatar|avskyr|trött på|not|no|don't|dont|doesn't|won't|wouldn't|nor|never|without|except|avoid|hate|tired of|sick of|fed up with|nothing with|rather not|cannot|can't|cant";

export const maybeWords = "ehkä|ehk|kenties|mahdollisesti|voisi olla|kanske|möjligen|eventuellt|maybe|perhaps|possibly";

/** What follows is wished for again. */
export const turnWords =
  "mutta|mut|vaan|mieluummin|mielummin|muuten|men|hellre|but|however|sen sijaan|istället|annars|instead|otherwise";

/** Verbs after a Finnish "en" or "ei" that leave no doubt about its being a refusal. */
export const negatedVerb =
  "käy|kiitos|kelpaa|kiinnosta|jaksa|jaksais|sovi|onnistu|pysty|nappaa|innosta|houkuta|halua|haluu|haluais|haluaisi|haluis|uskalla|tykkää|suostu|viitsi|kestä|pärjää|osaa|voi|lähe|lähde|mene|kykene|ota|tee|tule|ole mun juttu|oo mun juttu|ole minua varten";

/** "apteekkiin ehkä jotain", "kanske nåt sånt": what may follow a perhaps that stands after what it doubts. */
export const vague =
  "jotain|jotakin|jotaki|joku|jokin|sellaista|semmosta|semmoista|vastaavaa|avustavaa|helppoa|apuhommia|vielä|joskus|nåt|något|nånting|någonting|sånt|sådant|liknande|something|like that|later|some";

const speeches =
  "suomea|ruotsia|englantia|venäjää|viroa|arabiaa|somalia|ukrainaa|finska|svenska|engelska|ryska|arabiska|estniska|finnish|swedish|english|russian|arabic|somali|estonian|ukrainian";
/** "en osaa ruotsia", "I speak Arabic and Somali": what one speaks is no wish to work with languages. */
export const spokenLanguages = new RegExp(
  "(?<!\\p{L})(?:(?:en|ei|inte|don't|do not|can't) )?(?:osaan?|puhun?|talar|kan|pratar|speak|know|understand)(?: (?:inte|vain|hyvin|vähän|lite|bara|bra|only|a little|some|good|much))*" +
    `\\s+(?:${speeches})(?:\\s*(?:ja|och|and|tai|eller|or|,|eikä)\\s*(?:${speeches}))*(?!\\p{L})`,
  "giu",
);

/** How one gets to work is no wish to drive: "puoli tuntia bussilla", "nära tågstationen", "reachable by bus". */
export const reach =
  /(?:\d+|puol\p{L}+|tunnin|varttia|half an|max(?:imi|imissaan)?)\s*(?:-\s*\d+\s*)?(?:min|minuut|tunt|t(?!\p{L})|h(?!\p{L})|km|kilomet|hour|timm)|(?<!\p{L})(?:pääse|pääsis|kulke|kulje|kuljen|päässä|etäisyy|lähellä|lähelle|vieres|varrel|työmatka|kävelymatk|pyörämatk|gångavstånd|walking|matka\p{L}* |yhteyks|yhteydet|reach|near|close to|commut|within|nära|nås|når|avstånd|tar mig|åker|pendl|resväg|restid)/iu;
export const vehicles =
  /(?<!\p{L})(?:(?:bussi|juna|metro|ratika|ratikka|raitiovaunu|julkis|linja-auto|lähijuna|auto|pyörä|fillari|bussipysäk|juna-asema|metroasema)(?:lla|llä|n|t|sta|stä|a|ä|illa|i|in|ki|kin|kki|en|ei)?|kävellen|kävel\p{L}*|bussipysäk\p{L}*|juna-asem\p{L}*|metroasem\p{L}*|(?:med )?(?:buss|tåg|spårvagn|bil|cykel|metron?|kollektivtrafik)(?:en|et)?|busshållplats\p{L}*|tågstation\p{L}*|by (?:bus|train|tram|metro|bike|car|public transport)|on foot|(?:bus|train|tram|metro) (?:stop|station|line))(?!\p{L})/giu;

/** "ei metroa eikä junaa", "no buses or trains": nothing but refused ways of travelling. */
export const onlyVehicles =
  /^\s*(?:ei|en|inte|ingen|inga|utan|no|not|without)\s(?:(?:bussi|juna|metro|rati(?:k|kk)a|auto|pyörä)\p{L}*|buss\p{L}*|tåg\p{L}*|metron?|spårvagn\p{L}*|(?:bus|train|tram|metro)(?:es|s)?|\s|eikä|ja|tai|eller|och|or|and|a|the)+$/iu;
/** Not by car: no cars are refused, but driving is. */
export const notByCar =
  /(?<!\p{L})(ei|en|inte|not|no)\s(?:(?:omalla )?(autolla)|((?:med )(?:egen )?bil)|by car)(?=\s*(?:$|[,;.!?\n]))/giu;

/** What says that a wish is about caring for people, and tasks of caring that are also other work. */
export const cares =
  /vanhu|ikäihmi|ikäänty|hoiva|hoitaja|avustaj|vammais|äldre|gamla|vårda|assistent|elderly|old people|carer|caring/iu;
export const careTasks =
  /(?<!\p{L})(?:pesu(?:ja|t|jen|n)?|suihku\p{L}*|lääkke\p{L}*|lääkejako\p{L}*|vaip\p{L}*|hygien\p{L}*|tvätta (?:dem|folk|människor|någon)|medicin(?:er)?|blöj\p{L}*|bathing|washing people|medication|medicines?|nappies|personal hygiene)(?!\p{L})/giu;

/** Says of what stands before it that it is fine. */
export const positive =
  /(?<!\p{L})(käy|sopii|kiinnostaa|kiinnostais\p{L}*|voisin|tykkään|haluan|haluaisin|onnistuu|går bra|passar|gillar|vill|funkar|is ok|is fine|are fine|like|love|want)(?!\p{L})/iu;

const hardFi =
  "jännittä\\p{L}*|pelotta\\p{L}*|pelkään|pelkää|ahdista\\p{L}*|hirvittä\\p{L}*|hermostutta\\p{L}*|arvelutta\\p{L}*|stressaa mua|stressaa minua|häiritse\\p{L}*|kuormitta\\p{L}*|rasitta\\p{L}*|uuvutta\\p{L}*|panikoi\\p{L}*|pahin|pahinta|pahinta|(?:on|olis|olisi|tuntuu|ollut|ollu)\\s+(?:mulle\\s+|minulle\\s+|aika\\s+|tosi\\s+|liian\\s+|vähän\\s+)*(?:vaike\\p{L}*|hankal\\p{L}*|rank\\p{L}*|rask\\p{L}*|kama\\p{L}*|tuska\\p{L}*|ylivoima\\p{L}*|liikaa|liian \\p{L}+)|vaikeeta|vaikeita|liian \\p{L}+|tuottaa vaikeuksia";
const hardSv =
  "skrämm\\p{L}*|rädd för|nervös\\p{L}*|ångest\\p{L}*|oroar|orolig\\p{L}*|jobbigt|besvärlig\\p{L}*|svårt|svåra|tufft|värst\\p{L}*|stör mig|stressar mig|obekväm\\p{L}*|klarar dåligt|panik";
const hardEn =
  "scares?|scary|afraid of|fear|anxious|anxiety|nervous|worry|worries|worried|panic|stress(?:es)? me|hard for me|difficult|bothers?|uncomfortable|struggle\\p{L}*|worst|overwhelm\\p{L}*|too (?:much|many|early|late|heavy|noisy|stressful|busy|fast|hard)";

/** A clause with one of these names what is hard. */
export const worries = new RegExp(`(?<!\\p{L})(?:${hardFi}|${hardSv}|${hardEn})(?!\\p{L})`, "iu");

/** "ei haittaa", "inte rädd för", "no problem", "en tiedä": nothing is refused and nothing worries. */
export const harmless = new RegExp(
  "(?<!\\p{L})(?:ei haittaa|aina vaan|(?:en|ei) (?:ole|oo|o) (?:\\p{L}+ )?(?:ollut|ollu|tehnyt|tehny|työskennellyt)|har (?:inte|int|aldrig) (?:varit|jobbat|arbetat|gjort)|(?:never|haven't|have not) (?:been|worked|done)|(?:ei|en) (?:ole |oo |o )?(?:väliä|ongelma\\p{L}*|pakko|haitaksi|este|vaikee\\p{L}*|vaikea\\p{L}*)|(?:ei|en) (?:pelota|ahdista|jännitä|pelkää|rasita|stressaa)|ei vain|ei pelkästään|en tiedä|en tiiä|en tiä|en oo varma|en ole varma|en osaa sanoa" +
    "|gör inget|gör inte något|spelar ingen roll|inga problem|inget problem|inte bara|vet inte|inte säker|inte (?:rädd för|svårt|jobbigt|nervös)|skrämmer (?:mig )?inte" +
    "|no problem|doesn't matter|don't mind|not only|not just|don't know|not sure|no idea|not (?:afraid of|scared of|hard|difficult|anxious|nervous)|doesn't (?:scare|bother) me)(?!\\p{L})",
  "giu",
);
