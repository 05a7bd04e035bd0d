// What one has been is no wish: "kampaajana olin", "jag har varit städare", "I used to be a nurse" – and what the rest
// of the wish makes of it: left behind, gone back to, or left open.

/** Where a stretch that tells of the past turns into what is wished now. */
const nowOn =
  /\s(?:(?:ja|och|and|so|joten|så)\s+)?(?:nyt|nykyään|nu|now)(?!\p{L})|\s(?:ja|och|and)\s+(?=(?:\p{L}+\s)?(?:halua\p{L}*|halui\p{L}*|haluu\p{L}*|voisin|etsin|mietin|vill|skulle|söker|want|would|i'd|looking)(?!\p{L}))/iu;

/** Verbs that tell of work done before, by the speaker or by somebody near. */
const past = new RegExp(
  "(?<!\\p{L})(?:(?:olen|oon|oo|olimme) (?:\\p{L}+ ){0,2}(?:ollut|ollu|toiminut|toiminu|työskennellyt|työskennelly|tehnyt|tehny|ajanut|ajanu)|(?:ollut|ollu|toiminut|työskennellyt|tehnyt|tehny|ajanut|ajanu) (?:olen|oon)|olin|olimme|työskentelin|työskennellyt|aiemmalta ammatiltani" +
    "|(?:jag har|har jag|ja har) (?:\\p{L}+ ){0,2}(?:varit|jobbat|arbetat|gjort|kört)|(?:jag|ja) (?:var|jobbade|arbetade)|(?:var|jobbade|arbetade) (?:jag|ja|förr|förut|tidigare)" +
    "|used to (?:be|work|do|drive)|(?:i was|was) (?:once |previously |formerly )?(?:a|an|working)(?!\\p{L})|(?:i've|i have|have) (?:\\p{L}+ ){0,1}(?:been|worked|done)|(?:i )?worked (?:as|in|at|for)|formerly|previously" +
    "|(?:isä|äiti|isäni|äitini|veli|veljeni|sisko|siskoni|mieheni|vaimoni|kaverini) (?:on|oli)|(?:min )?(?:pappa|mamma|far|mor|bror|syster) (?:är|var)|my (?:dad|mum|mom|father|mother|brother|sister) (?:is|was|worked))(?!\\p{L})",
  "iu",
);
/** What one has learnt is no past, unless one cannot go on with it. */
const training =
  /(?<!\p{L})(?:koulutukselta\p{L}*|ammatilta\p{L}*|koulutukseni|ammattini|utbildad|till yrket|min utbildning|by (?:trade|training|profession)|trained as|my training)(?!\p{L})/iu;
/** "En ole ennen siivonnut", "olen ollut kiinnostunut", "I've been looking for": these tell of no work done. */
const noPast =
  /(?<!\p{L})(?:en ole|en oo|en o|har inte|har int|har aldrig|haven't|have not|never (?:been|worked|done)|kiinnostun\p{L}*|ajatellu\p{L}*|miettin\p{L}*|haaveil\p{L}*|halunn\p{L}*|harkinn\p{L}*|intresserad|tänkt|funderat|drömt|velat|interested|thinking|looking|hoping|dreaming|wanting|considering)(?!\p{L})/iu;
/** "ja varastossa", "myös kahvilassa": a list of the past goes on without its verb. */
const goesOnPast =
  /^\s*(?:(?:ja|sekä|myös|sitten|sit|välillä)\s+)*\p{L}+(?:ssa|ssä|lla|llä|na|nä)(?:\s+\p{L}+){0,2}\s*$/iu;

const over =
  "(?:\\s+(?:enää|sitä|siihen|siellä|sinne|olla|tehdä|jaksa|pysty|voi|halua|kykene|samaa|sellaista))*\\s*(?=$|[,;.!?\\n])";
/** Not back to it, or the body does not bear it: a fondness for it changes nothing. What is named with it is refused alone. */
const barred = new RegExp(
  `(?<!\\p{L})(?:(?:en|ei|enkä|eikä|emme)\\s+(?:\\p{L}+\\s+){0,2}(?:(?:palaa|palata|takaisin|takas|jatka|jatkaa|samaa)(?!\\p{L})|(?:enää|jaksa|pysty|kestä|kykene)${over})` +
    "|(?:selkä|selän|selkää|polvi|polvet|polven|olkapää|olkapäät|ranne|ranteet|niska|hartiat|lonkka|jalat|kädet|kroppa|terveys|sydän)(?!\\p{L}| (?:kestää|on kunnossa|ei kestä (?:enää )?(?!enää)\\p{L}))|uuvuin|paloin loppuun|uupu\\p{L}*|allergi\\p{L}*|sai riittää|riittää jo|kyllästy\\p{L}*" +
    "|(?:inte|int) (?:längre|mera|mer|tillbaka)|orkar (?:inte|int) (?:mera|mer|längre)|rygg(?:en)?|knäna?|knät|axlarna|axeln|handled\\p{L}*|kroppen|utbränd|tröttna\\p{L}*" +
    "|(?:not|never|don't|can't|cannot) (?:\\p{L}+ ){0,3}(?:again|back to|anymore|any more|go back|do that)|no longer|gave (?:out|up)|my (?:back|knees?|shoulders?|wrists?|hands|body|health)|burn(?:t|ed) out|done with|had enough)(?!\\p{L})",
  "iu",
);
/** One thing of it is refused, so the rest is not: "olin siivoojana ja varastolla, en halua enää siivota". */
const inPart =
  /(?<!\p{L})(?:ei|enkä|eikä|inte|int|not|don't|en (?:halu|jaksa|pysty|kestä|tykkä|voi|enää|mene|ota)\p{L}*)(?!\p{L})/iu;
const backAgain =
  /(?<!\p{L})(?:takaisin|takas|takasin|samaa|samaan|samanlai\p{L}*|jatkaa|jatkaisin|jatkan|uudelleen|uudestaan|edelleen|tuttua|tuttu|tykkäsin|tykänny\p{L}*|pidin|viihdyin|viihty\p{L}*|mieluusti|mielellään|tillbaka|samma|fortsätta|fortsätter|igen|bekant|trivdes|trivts|gillade|gillat|tyckte om|again|back (?:to|in|into)|the same|continue|carry on|familiar|liked|loved|enjoyed)(?!\p{L})/iu;
/** Something is wished for now, so the past was not it. */
const turnedAway =
  /(?<!\p{L})(?:nyt|nykyään|muuta|muualle|muihin|uutta|uusi ala|uudelle alalle|vaihtaa|vaihto|alanvaih\p{L}*|mieluummin|mielummin|nu|annat|nytt|byta|hellre|now|else|different|change|new|rather|instead)(?!\p{L})/iu;

/** What the past is worth: `left` is refused, `again` wished for, `open` perhaps. */
export type Past = "left" | "again" | "open";

/** Does a stretch of a wish tell of work done before? `after`: the stretch before it did. */
export const tellsPast = (stretch: string, wish: string, after: boolean): boolean =>
  (past.test(stretch) && !noPast.test(stretch)) ||
  (after && goesOnPast.test(stretch)) ||
  (training.test(stretch) && barred.test(wish));

/** Where in a stretch of the past the present begins; its length where it does not. */
export const endOfPast = (stretch: string): number => nowOn.exec(stretch)?.index ?? stretch.length;

/** What a whole wish makes of the past it tells. */
export function pastIn(wish: string): Past {
  if (barred.test(wish)) return "left";
  if (backAgain.test(wish)) return "again";
  if (turnedAway.test(wish)) return "left";
  return inPart.test(wish) ? "again" : "open";
}
