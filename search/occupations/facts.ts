// The words of a wish that name no occupation but an interest or a condition, as one lexicon.

import { conditionWords } from "./condition-words.ts";
import { interestWords } from "./interests.ts";
import { Lexicon, languages } from "./lexicon.ts";
import { readWeights, readWordLine } from "./meaning.ts";

export type Fact =
  | { kind: "interest"; key: string; groups: Map<string, number> }
  /**
   * `opposite`: the words wish the absence of what the code names. `refusedOnly`: they mean it only where they are
   * refused ("ei katolle"). An empty code: the words name no condition, though a part of them would.
   */
  | { kind: "condition"; code: string; opposite: boolean; refusedOnly: boolean };

function read(lines: string, fact: (key: string, rest: string) => Fact, into: Lexicon<Fact>): void {
  for (const line of lines.split("\n")) {
    if (line.trim() === "") continue;
    const [cells = "", rest = ""] = line.split(">");
    const [key = "", ...columns] = cells.split("|");
    const texts = readWordLine(columns);
    const meaning = fact(key.trim(), rest);
    for (const lang of languages) for (const text of texts[lang]) into.add({ text, lang, meaning });
  }
}

/** Two lexicons, since a word may be both: "kukat" is an interest, "ulkona luonnossa" a condition and an interest. */
export function factLexicons(): { interests: Lexicon<Fact>; conditions: Lexicon<Fact> } {
  const interests = new Lexicon<Fact>();
  const conditions = new Lexicon<Fact>();
  read(interestWords, (key, rest) => ({ kind: "interest", key, groups: readWeights(rest) }), interests);
  read(
    conditionWords,
    (key) => ({
      kind: "condition",
      code: key.replace(/[!-]/g, ""),
      opposite: key.startsWith("!"),
      refusedOnly: key.startsWith("-"),
    }),
    conditions,
  );
  return { interests, conditions };
}
