// What a reviewer of the vocabulary would check by hand: codes exist, nothing is left out, shared titles are marked.
import { adjustments, cards, conditions, type Locale, patterns } from "#db/vocabulary/lists.ts";
import type { VocabularyGroup } from "./load.ts";

export interface KnownCodes {
  /** The 436 unit groups. */
  isco: ReadonlySet<string>;
  /** TOL 2008 divisions, two digits. */
  divisions: ReadonlySet<string>;
}

const languages: Locale[] = ["fi", "sv", "en"];
const priorCodes: ReadonlySet<string> = new Set([...conditions, ...patterns, ...adjustments]);
const lawCodes: ReadonlySet<string> = new Set([...cards, "degree"]);

function checkGroup(group: VocabularyGroup, known: KnownCodes): string[] {
  const problems: string[] = [];
  const say = (problem: string) => problems.push(`${group.isco4}: ${problem}`);
  if (!known.isco.has(group.isco4)) say("no such unit group");
  for (const lang of languages) {
    if (group.titles[lang].length === 0) say(`no titles in ${lang}`);
    for (const { text } of group.titles[lang]) {
      if (text !== text.toLocaleLowerCase("fi") && lang === "fi") say(`not in lower case: "${text}"`);
      if (/[*:|]|\s{2}/.test(text)) say(`stray mark in "${text}"`);
    }
    const seen = group.titles[lang].map((title) => title.text.toLowerCase());
    for (const title of new Set(seen.filter((text, at) => seen.indexOf(text) !== at)))
      say(`"${title}" twice in ${lang}`);
  }
  for (const lang of languages) if (group.tasks[lang].length === 0) say(`no tasks in ${lang}`);
  if (Object.keys(group.related).length === 0) say("nobody else could do it");
  if (group.sectors.length === 0) say("occurs in no sector");
  if (group.priors.length === 0) say("nothing probable to ask about");
  for (const code of Object.keys(group.related)) {
    if (!known.isco.has(code)) say(`related to ${code}, which does not exist`);
    if (code === group.isco4) say("related to itself");
  }
  for (const code of group.sectors) if (!known.divisions.has(code)) say(`sector ${code} is no division of TOL 2008`);
  for (const code of group.priors) if (!priorCodes.has(code)) say(`prior "${code}" is no condition or pattern`);
  for (const code of group.law) if (!lawCodes.has(code)) say(`law "${code}" is no card`);
  return problems;
}

/** Titles that name several groups must be marked in each of them. */
function checkShared(groups: VocabularyGroup[]): string[] {
  const problems: string[] = [];
  for (const lang of languages) {
    const homes = new Map<string, { isco4: string; shared: boolean }[]>();
    for (const group of groups) {
      for (const { text, shared } of group.titles[lang]) {
        const key = text.toLowerCase();
        homes.set(key, [...(homes.get(key) ?? []), { isco4: group.isco4, shared }]);
      }
    }
    for (const [title, at] of homes) {
      if (new Set(at.map((home) => home.isco4)).size < 2) continue;
      const unmarked = at.filter((home) => !home.shared).map((home) => home.isco4);
      if (unmarked.length > 0) {
        problems.push(
          `"${title}" (${lang}) is in ${at.map((home) => home.isco4).join(", ")}; mark it with * in ${unmarked.join(", ")}`,
        );
      }
    }
  }
  return problems;
}

/** Everything wrong with the vocabulary, as sentences; empty when it is in order. */
export function checkVocabulary(groups: VocabularyGroup[], known: KnownCodes): string[] {
  const codes = groups.map((group) => group.isco4);
  const twice = [...new Set(codes.filter((code, at) => codes.indexOf(code) !== at))];
  return [
    ...twice.map((code) => `${code}: described twice`),
    ...groups.flatMap((group) => checkGroup(group, known)),
    ...checkShared(groups),
  ];
}
