// Reads the vocabulary of occupations out of its reviewable data: one block of lines per ISCO-08 unit group.
import type { Locale } from "#db/vocabulary/lists.ts";

export interface VocabularyTitle {
  /** Nominative, lower case, as people and ads say it. */
  text: string;
  /** True where the same title names several unit groups (written with `*`). */
  shared: boolean;
}

/** One unit group as the data files describe it. */
export interface VocabularyGroup {
  isco4: string;
  titles: Record<Locale, VocabularyTitle[]>;
  /** What one does, a few words each. */
  tasks: Record<Locale, string[]>;
  /** Who could also do this work: ISCO-4 → closeness 0–1. */
  related: Record<string, number>;
  /** TOL 2008 divisions, two digits. */
  sectors: string[];
  /** Probable conditions and patterns; only ever "probably – ask". */
  priors: string[];
  /** Cards, licences or `degree` that law demands. */
  law: string[];
}

const languages: Locale[] = ["fi", "sv", "en"];

const list = (text: string) =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const wordsOf = (text: string) => text.split(/\s+/).filter((part) => part !== "");

function readTitles(text: string): VocabularyTitle[] {
  return list(text).map((title) => ({ text: title.replace(/\s*\*$/, ""), shared: title.endsWith("*") }));
}

function readTasks(text: string): Record<Locale, string[]> {
  const tasks: Record<Locale, string[]> = { fi: [], sv: [], en: [] };
  for (const part of text.split("|")) {
    const [, lang, words] = /^\s*(fi|sv|en)\s+(.*)$/s.exec(part) ?? [];
    if (!lang || words === undefined) throw new Error(`tasks without a language: "${part.trim()}"`);
    tasks[lang as Locale].push(...list(words));
  }
  return tasks;
}

function readRelated(text: string): Record<string, number> {
  const related: Record<string, number> = {};
  for (const pair of wordsOf(text)) {
    const [code = "", closeness = ""] = pair.split(":");
    const value = Number(closeness);
    if (!/^\d{4}$/.test(code) || !(value > 0 && value <= 1)) throw new Error(`related is CODE:0–1, found "${pair}"`);
    related[code] = value;
  }
  return related;
}

function readLine(group: VocabularyGroup, line: string): void {
  const [, key, rest = ""] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  if (key === "fi" || key === "sv" || key === "en") group.titles[key].push(...readTitles(rest));
  else if (key === "tasks") {
    const tasks = readTasks(rest);
    for (const lang of languages) group.tasks[lang].push(...tasks[lang]);
  } else if (key === "related") Object.assign(group.related, readRelated(rest));
  else if (key === "sectors") group.sectors.push(...wordsOf(rest));
  else if (key === "priors") group.priors.push(...wordsOf(rest));
  else if (key === "law") group.law.push(...wordsOf(rest));
  else throw new Error(`${group.isco4}: unknown line "${line}"`);
}

/**
 * Parses blocks of one unit group each; a block starts with its four-digit code on a line of its own. Lines starting
 * with `#` are remarks. Throws with the group's code where a line is not understood.
 */
export function parseGroups(data: string): VocabularyGroup[] {
  const groups: VocabularyGroup[] = [];
  for (const raw of data.split("\n")) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const current = groups.at(-1);
    if (/^\d{4}$/.test(line)) {
      const none = (): Record<Locale, never[]> => ({ fi: [], sv: [], en: [] });
      groups.push({ isco4: line, titles: none(), tasks: none(), related: {}, sectors: [], priors: [], law: [] });
    } else if (current) readLine(current, line);
    else throw new Error(`a line before the first code: "${line}"`);
  }
  return groups;
}
