// From what somebody types – in any of three languages, inflected, misspelt, half – to work and fields named in their own.
import type { World } from "#app/world/world.server.ts";
import { industries } from "#db/reference/industries.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";
import { kindAndCode, wishKey } from "#db/vocabulary/wish.ts";
import { fold } from "#search/language/fold.ts";
import { buildCompleter } from "#search/occupations/complete.ts";
import type { Occupations } from "#search/occupations/index.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

export interface WorkChoice {
  /** `occupation:9412` or `sector:tol2008:I`. */
  key: string;
  /** In the reader's language. */
  name: string;
  /** The title that was met, where it is not the name itself: "kitchen porter". */
  said?: string;
}

export interface WorkFound {
  choices: WorkChoice[];
  /** The first of them, where nothing else could be meant. */
  sure?: WorkChoice;
}

/** As many as can be looked over at a glance. */
const mostChoices = 6;
const mostSectors = 2;
/** A field is offered after work that fits as well. */
const sectorScore = { whole: 0.97, start: 0.7, word: 0.6 };
/** Read whole rather than completed: how good a first reading must be, and how far ahead of the next, to be sure. */
const sureWeight = 0.9;
const sureLead = 0.2;

type Found = { key: string; score: number; said?: string };
type Completer = ReturnType<typeof buildCompleter>;

const completers = new WeakMap<Occupations, Completer>();

/** Work, and fields unless `workOnly`, that a typed text may mean; best first. */
export function findWork(
  world: Pick<World, "occupations">,
  text: string,
  locale: Locale,
  { workOnly = false } = {},
): WorkFound {
  const wording = wordingOf(world, locale);
  const found = [...workIn(world.occupations, text), ...(workOnly ? [] : sectorsIn(text))];
  const best = new Map<string, Found>();
  for (const one of found) if ((best.get(one.key)?.score ?? 0) < one.score) best.set(one.key, one);
  const ranked = [...best.values()].sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1)).slice(0, mostChoices);
  const choices = ranked.map((one) => choiceOf(one, wording));
  const [first, second] = ranked;
  const whole = first?.score === 1 && (second?.score ?? 0) < 1;
  const ahead = first && first.score >= sureWeight && first.score - (second?.score ?? 0) >= sureLead;
  return choices[0] && (whole || ahead) ? { choices, sure: choices[0] } : { choices };
}

/** What a key stands for, in the reader's language: work, a field, a time, a condition. */
export function chipName(key: string, wording: Wording): string {
  const { kind, code } = kindAndCode(key);
  if (kind === "occupation") return wording.occupation(code);
  if (kind === "sector") return wording.t("wish.field", { name: wording.sector(code) });
  return wording.t.code(kind, code);
}

function choiceOf({ key, said }: Found, wording: Wording): WorkChoice {
  const name = chipName(key, wording);
  return said && fold(said) !== fold(name) ? { key, name, said } : { key, name };
}

function workIn(occupations: Occupations, text: string): Found[] {
  const completions = completerOf(occupations)(text, mostChoices).map(({ isco4, text: said, score }) => ({
    key: wishKey("occupation", isco4),
    score,
    said,
  }));
  const { occupations: wished, maybe } = occupations.readPhrase(text);
  // What is read whole is no more than likely: an exact title is met by the completions.
  const read = [...occupations.readTitle(text), ...wished, ...maybe].map(({ isco4, weight, title }) => ({
    key: wishKey("occupation", isco4),
    score: Math.min(weight, 0.99),
    said: title,
  }));
  return [...completions, ...read];
}

function completerOf(occupations: Occupations): Completer {
  const made =
    completers.get(occupations) ??
    buildCompleter(
      iscoGroups()
        .filter(({ code }) => code.length === 4)
        .flatMap(({ code }) =>
          locales.flatMap((lang) => occupations.titles(code, lang).map((text) => ({ isco4: code, lang, text }))),
        ),
    );
  completers.set(occupations, made);
  return made;
}

function sectorsIn(text: string): Found[] {
  const typed = fold(text);
  if (typed.length < 3) return [];
  const found = industries().flatMap(({ code, ...names }) => {
    const score = Math.max(...locales.map((lang) => nameScore(typed, fold(names[lang]))));
    return score > 0 ? [{ key: wishKey("sector", code), score }] : [];
  });
  // A section and its only division may have the same name: the wider one is enough.
  return found.sort((a, b) => b.score - a.score || b.key.length - a.key.length).slice(0, mostSectors);
}

function nameScore(typed: string, name: string): number {
  if (name === typed) return sectorScore.whole;
  if (name.startsWith(typed)) return sectorScore.start;
  return name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(typed)) ? sectorScore.word : 0;
}
