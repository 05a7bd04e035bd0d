// A client's own file is read: strictly, and only the profile and the own words. What it says beyond that stays outside.
import { z } from "zod";
import { travelWays } from "#db/vocabulary/day.ts";
import {
  adjustments,
  cards,
  conditions,
  contracts,
  languageLevels,
  likes,
  locales,
  mustRoots,
  patterns,
} from "#db/vocabulary/lists.ts";
import {
  dayTimes,
  orderedCriteria,
  type Profile,
  type ProfileWords,
  profileStarts,
  type WeekCell,
  weekDays,
} from "#db/vocabulary/profile.ts";

/** Bytes. A client's copy of many years is far below it. */
const fileLimit = 2 * 1024 * 1024;

const isco4 = z.string().regex(/^\d{4}$/);
const text = z.string().max(280);
const cells = weekDays.flatMap((day) => dayTimes.map((time): WeekCell => `${day}:${time}`));
const amount = (most: number) => z.number().min(0).max(most);
const must = z.string().refine((path) => mustRoots.some((root) => path === root || path.startsWith(`${root}.`)));

const profile = z.strictObject({
  lang: z.enum(locales),
  home: z.string().regex(/^(\d{3}|\d{5})$/),
  radiusKm: amount(1000).optional(),
  municipalities: z.array(z.string().regex(/^\d{3}$/)).max(400),
  car: z.boolean().optional(),
  hours: z.strictObject({ min: amount(168).optional(), max: amount(168).optional() }).optional(),
  occupations: z.array(z.strictObject({ isco4, like: z.enum(likes) })).max(100),
  sectors: z
    .array(z.strictObject({ code: z.string().regex(/^tol\d{4}:([A-U]|\d{2})$/), like: z.enum(likes) }))
    .max(100),
  skills: z.array(z.string().max(80)).max(30),
  notPatterns: z.array(z.enum(patterns)),
  patterns: z.array(z.enum(patterns)),
  avoid: z.array(z.enum(conditions)),
  like: z.array(z.enum(conditions)),
  adjustments: z.array(z.enum(adjustments)),
  contracts: z.array(z.enum(contracts)),
  languages: z.array(
    z.strictObject({ code: z.string().regex(/^[a-z]{2,3}$/), level: z.enum(languageLevels).optional() }),
  ),
  cards: z.array(z.enum(cards)),
  must: z.array(must).max(60),
  notMeant: z
    .array(z.string().regex(/^[a-z]+:[a-z0-9_:]+$/i))
    .max(200)
    .optional(),
  week: z.array(z.enum(cells)).optional(),
  travel: z.strictObject({ way: z.enum(travelWays), minutes: amount(300) }).optional(),
  earningsCeiling: amount(100_000).optional(),
  order: z.array(z.enum(orderedCriteria)).optional(),
  start: z.strictObject({ kind: z.enum(profileStarts), date: z.iso.date().optional() }).optional(),
});

const file = z.object({
  format: z.literal("rinnalla-client"),
  version: z.literal(1),
  profile,
  words: z.strictObject({ wishes: text, strengths: text }),
});

export type FileProblem = "file_missing" | "file_large" | "file_odd" | "file_version" | "file_value";

type FileRead = { ok: true; value: { profile: Profile; words: ProfileWords } } | { ok: false; problem: FileProblem };

/** What stands in the file, or the first thing that is wrong with it. */
export async function readClientFile(sent: FormDataEntryValue | null): Promise<FileRead> {
  if (sent === null || typeof sent === "string" || sent.size === 0) return { ok: false, problem: "file_missing" };
  if (sent.size > fileLimit) return { ok: false, problem: "file_large" };
  let given: unknown;
  try {
    given = JSON.parse((await sent.text()).replace(/^\uFEFF/, ""));
  } catch {
    return { ok: false, problem: "file_odd" };
  }
  if (!z.object({ format: z.literal("rinnalla-client") }).safeParse(given).success)
    return { ok: false, problem: "file_odd" };
  if (!z.object({ version: z.literal(1) }).safeParse(given).success) return { ok: false, problem: "file_version" };
  const read = file.safeParse(given);
  if (!read.success) return { ok: false, problem: "file_value" };
  return { ok: true, value: { profile: read.data.profile, words: read.data.words } };
}
