// All major groups of the vocabulary together, read once.
import { parseGroups, type VocabularyGroup } from "./load.ts";
import { major0 } from "./titles/major-0.ts";
import { major1 } from "./titles/major-1.ts";
import { major2 } from "./titles/major-2.ts";
import { major3 } from "./titles/major-3.ts";
import { major4 } from "./titles/major-4.ts";
import { major5 } from "./titles/major-5.ts";
import { major6 } from "./titles/major-6.ts";
import { major7 } from "./titles/major-7.ts";
import { major8 } from "./titles/major-8.ts";
import { major9 } from "./titles/major-9.ts";

const majors = [major0, major1, major2, major3, major4, major5, major6, major7, major8, major9];

let groups: VocabularyGroup[] | undefined;

/** Every unit group of the vocabulary in ISCO order. Throws where a data file is not understood. */
export function vocabulary(): VocabularyGroup[] {
  groups ??= majors.flatMap(parseGroups);
  return groups;
}
