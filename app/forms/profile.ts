// Reads a profile as the command line's file holds it. What is wrong is said by place and code, never guessed.

import { z } from "zod";
import {
  adjustments,
  cards,
  conditions,
  contracts,
  type Locale,
  languageLevels,
  likes,
  locales,
  mustRoots,
  patterns,
} from "#db/vocabulary/lists.ts";
import { orderedCriteria, type Profile, type ProfileWords, profileStarts } from "#db/vocabulary/profile.ts";

export interface ProfileProblem {
  /** Path in the file: `hours.min`; empty for the whole. */
  where: string;
  code: "not_json" | "home_missing" | "home_unknown" | "wishes_missing" | "value";
  value?: string;
}

export type ProfileRead = { ok: true; profile: Profile; words: ProfileWords } | { ok: false; problem: ProfileProblem };

/** A field absent and a field null say the same: not known. */
const maybe = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? undefined);
const list = <T extends z.ZodType>(schema: T) => maybe(z.array(schema)).transform((value) => value ?? []);

const code = z.string().trim();
/** A bare letter or number is read as TOL 2008. */
const sectorCode = code
  .regex(/^(tol\d{4}:)?([A-U]|\d{2})$/i)
  .transform((value) => (value.includes(":") ? value : `tol2008:${value.toUpperCase()}`));
const isco4 = code.regex(/^\d{4}$/);
const like = z.enum(likes).default("like");
/** A code alone is a plain wish; with `like` it may also be a maybe or a no. */
const occupationWish = z.union([
  isco4.transform((code) => ({ isco4: code, like: "like" as const })),
  z.object({ isco4, like }),
]);
const sectorWish = z.union([
  sectorCode.transform((code) => ({ code, like: "like" as const })),
  z.object({ code: sectorCode, like }),
]);
const must = code.refine((path) => mustRoots.some((root) => path === root || path.startsWith(`${root}.`)));

const file = z.object({
  lang: maybe(z.enum(locales)),
  home: z.union([code.min(1), z.number().int().transform(String)]),
  radiusKm: maybe(z.number().positive()),
  municipalities: list(code),
  car: maybe(z.boolean()),
  hours: maybe(z.object({ min: maybe(z.number().min(0).max(168)), max: maybe(z.number().min(0).max(168)) })),
  wishes: z.object({
    text: maybe(z.string()),
    occupations: list(occupationWish),
    sectors: list(sectorWish),
  }),
  strengths: maybe(z.object({ text: maybe(z.string()), skills: list(z.string()) })),
  conditions: maybe(
    z.object({
      notPatterns: list(z.enum(patterns)),
      patterns: list(z.enum(patterns)),
      avoid: list(z.enum(conditions)),
      like: list(z.enum(conditions)),
      adjustments: list(z.enum(adjustments)),
    }),
  ),
  contracts: list(z.enum(contracts)),
  languages: list(z.object({ code, level: maybe(z.enum(languageLevels)) })),
  cards: list(z.enum(cards)),
  must: list(must),
  order: maybe(z.array(z.enum(orderedCriteria))),
  start: maybe(z.object({ kind: z.enum(profileStarts), date: maybe(z.iso.date()) })),
  earningsCeiling: maybe(z.number().min(0)),
});

/** The profile and the client's own words, or the first thing that is wrong. */
export function readProfile(text: string): ProfileRead {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problem: { where: "", code: "not_json" } };
  }
  const read = file.safeParse(given);
  if (!read.success) return { ok: false, problem: problemOf(read.error.issues[0], given) };
  const { wishes, strengths, conditions: wanted, lang, ...rest } = read.data;
  return {
    ok: true,
    words: { wishes: wishes.text ?? "", strengths: strengths?.text ?? "" },
    profile: {
      ...rest,
      lang: lang ?? ("fi" satisfies Locale),
      occupations: wishes.occupations,
      sectors: wishes.sectors,
      skills: strengths?.skills ?? [],
      notPatterns: wanted?.notPatterns ?? [],
      patterns: wanted?.patterns ?? [],
      avoid: wanted?.avoid ?? [],
      like: wanted?.like ?? [],
      adjustments: wanted?.adjustments ?? [],
    },
  };
}

function problemOf(issue: z.core.$ZodIssue | undefined, given: unknown): ProfileProblem {
  const path = issue?.path ?? [];
  const where = path.join(".");
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], given);
  if (where === "home" && (value === undefined || value === null || value === ""))
    return { where, code: "home_missing" };
  if (where === "wishes" && (value === undefined || value === null)) return { where, code: "wishes_missing" };
  return { where, code: "value", value: JSON.stringify(value)?.slice(0, 80) ?? "" };
}
