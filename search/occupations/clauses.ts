// Cuts a wish into clauses that are wished for, refused or perhaps: "kauppaan, mutta en kassalle, ehkä varasto".

export type Mood = "yes" | "no" | "maybe";

export interface Clause {
  mood: Mood;
  text: string;
}

const no =
  "en|ei|eikä|enkä|älä|ilman|paitsi|mahdollisimman vähän|så lite som möjligt|as little as possible|lukuun ottamatta|välttäisin|vältän|inte|ej|inga|ingen|inget|aldrig|utan|utom|förutom|slippa|slipper|not|no|don't|dont|never|without|except|avoid|nothing with|rather not|cannot|can't";
const maybe = "ehkä|kenties|mahdollisesti|voisi olla|kanske|möjligen|eventuellt|maybe|perhaps|possibly";
const turn = "mutta|vaan|men|but|however|sen sijaan|istället|instead";

const marks = new RegExp(`(?<![\\p{L}'])(${no}|${maybe}|${turn})(?![\\p{L}'])|[,;.!?\\n()]|\\s[-–—]\\s`, "giu");
const isNo = new RegExp(`^(?:${no})$`, "iu");
const isMaybe = new RegExp(`^(?:${maybe})$`, "iu");

/** After a comma these go on with what was said: "en öitä, enkä viikonloppuja" names its own no; "tai" does not. */
const goesOn = /^\s*(tai|eller|or|ja|och|and|eikä|enkä)(?!\p{L})/iu;
/** "ei haittaa", "no problem", "spelar ingen roll": nothing is refused. */
const harmless =
  /\b(ei haittaa|ei ole väliä|ei väliä|gör inget|gör inte något|spelar ingen roll|inga problem|no problem|doesn't matter|not only|inte bara|ei vain|ei pelkästään|not just)\b/giu;
/** "siivous ei käy", "barn går inte": the refusal stands after what it refuses. */
const refusedBefore = new RegExp(
  "(^|[,;.!?\\n]|(?<!\\p{L})(?:mutta|men|but)(?!\\p{L}))([^,;.!?\\n]*?)\\s" +
    "(?:(?:en|ei|eivät)\\s+(?:käy|kiinnosta|jaksa|sovi|onnistu|pysty|nappaa|innosta|houkuta|halua|ole mun juttu)(?:\\s+(?:minua|minulle|mua|mulle|enää))?" +
    "|(?:går|passar|funkar|intresserar)\\s+inte(?:\\s+(?:mig|för mig))?|nej tack|vill jag inte(?:\\s+ha)?" +
    "|(?:is|are)(?:n't| not) for me|(?:does|do)(?:n't| not) (?:work|interest me|suit me)|is out|no thanks)\\s*(?=$|[,;.!?\\n])",
  "giu",
);
/** "mitä vaan paitsi", "vad som helst utom": what follows is refused; what stands before names nothing. */
const turned = /(?<!\p{L})(muuta kuin|annat än|other than)(?!\p{L})/giu;

/**
 * The clauses of a phrase in order. A refusal or a perhaps lasts to the next comma, stop or turning word ("mutta",
 * "men", "but"); "tai", "eller" and "or" after a comma carry it on.
 */
export function clauses(phrase: string): Clause[] {
  const text = phrase
    .replace(/[‘’´]/g, "'")
    .replace(refusedBefore, "$1 not $2")
    .replace(harmless, (words) => " ".repeat(words.length))
    .replace(turned, "not");
  const found: Clause[] = [];
  let mood: Mood = "yes";
  let from = 0;
  const push = (to: number) => {
    const part = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(part)) found.push({ mood, text: part });
  };
  for (const mark of text.matchAll(marks)) {
    push(mark.index);
    from = mark.index + mark[0].length;
    const word = mark[1];
    if (word === undefined) {
      if (!goesOn.test(text.slice(from)) || !mark[0].startsWith(",")) mood = "yes";
    } else if (isNo.test(word)) mood = "no";
    else if (isMaybe.test(word)) mood = "maybe";
    else mood = "yes";
  }
  push(text.length);
  return found;
}
