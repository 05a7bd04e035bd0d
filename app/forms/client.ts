// The forms around a client's way: opening with consent first, a new consent, pause, phase, ending, coming back, erasing.
import { z } from "zod";
import { type Phase, phases } from "#db/vocabulary/lists.ts";

/** Codes of what needs mending; their sentences are the words `opening.problem`. */
type ClientProblem =
  | "date_odd"
  | "months_missing"
  | "together_missing"
  | "name_missing"
  | "home_missing"
  | "wish_missing";

type Read<T> = { ok: true; value: T } | { ok: false; problems: { field: string; code: ClientProblem }[] };

const always = { when: () => true };
/** Longer than anything that is kept: what is too long is said, not cut. */
const words = z
  .string()
  .default("")
  .transform((text) => text.replace(/\r\n/g, "\n").trim().slice(0, 5000));
const name = z.string().trim().max(40);

const consentFields = {
  consentOn: z.iso.date("date_odd"),
  months: z.enum(["6", "12", "24"], "months_missing").transform(Number),
  together: z.literal("yes", "together_missing"),
};

const consent = z.object(consentFields);
const opening = z
  .object({ ...consentFields, codeName: name.default(""), home: z.string().trim().max(120).default(""), wishes: words })
  .refine(({ codeName }) => codeName !== "", { path: ["codeName"], error: "name_missing", ...always })
  .refine(({ home }) => home !== "", { path: ["home"], error: "home_missing", ...always })
  .refine(({ wishes }) => wishes !== "", { path: ["wishes"], error: "wish_missing", ...always });

/** Fields as typed, each at most 5,000 characters: for showing again. */
export function typedFields(data: FormData): Record<string, string> {
  return Object.fromEntries(
    [...data].flatMap(([field, value]) => (typeof value === "string" ? [[field, value.slice(0, 5000)]] : [])),
  );
}

export const readOpening = (data: FormData): Read<z.output<typeof opening>> =>
  reading(opening.safeParse(typedFields(data)));
export const readConsent = (data: FormData): Read<z.output<typeof consent>> =>
  reading(consent.safeParse(typedFields(data)));

const fromFile = z
  .object({ ...consentFields, codeName: name.default("") })
  .refine(({ codeName }) => codeName !== "", { path: ["codeName"], error: "name_missing", ...always });

/** A client who comes back with their own file: the file itself is read in client-file.ts. */
export const readFromFile = (data: FormData): Read<z.output<typeof fromFile>> =>
  reading(fromFile.safeParse(typedFields(data)));

/** The code names that stood on the form, so that the same ones stand there again. */
export function readOffered(data: FormData): string[] {
  return typedFields(data).offered?.split(",").filter(Boolean).slice(0, 12) ?? [];
}

/** How the client puts the ending, and for how long what was kept may wait for them. */
export function readEnding(data: FormData): { words: string; longer: boolean } {
  return { words: words.parse(data.get("words") ?? ""), longer: data.get("keep") === "24" };
}

export function readPhase(data: FormData): Phase | undefined {
  return phases.find((phase) => phase === data.get("phase"));
}

function reading<T>(read: z.ZodSafeParseResult<T>): Read<T> {
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    code: issue.message as ClientProblem,
  }));
  return {
    ok: false,
    problems: problems.filter(({ field }, at) => problems.findIndex((one) => one.field === field) === at),
  };
}
