// The forms of what employers may know: the choice for one, leaving one out or letting it back in, adding one.
import { z } from "zod";
import { disclosures } from "#db/vocabulary/lists.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

export type DisclosureFormProblem = "wording_missing" | "too_long" | "agreed_missing" | "employer_missing";

const id = z.string().regex(/^[0-9a-z]{20,40}$/);

const choose = z
  .object({
    act: z.literal("choose"),
    employer: id,
    disclosure: z.enum(disclosures),
    wording: z.string().trim().max(freeTextLimit, "too_long").default(""),
    agreed: z.literal("yes").optional(),
  })
  .refine(({ disclosure, wording }) => disclosure !== "introduced" || wording !== "", {
    path: ["wording"],
    error: "wording_missing",
  })
  .refine(({ disclosure, agreed }) => disclosure !== "introduced" || agreed === "yes", {
    path: ["agreed"],
    error: "agreed_missing",
  });
const exclude = z.object({ act: z.literal("exclude"), employer: id });
const readmit = z.object({ act: z.literal("readmit"), employer: id });
const add = z
  .object({
    act: z.literal("add"),
    employer: id.optional().catch(undefined),
    name: z.string().trim().max(120, "too_long").default(""),
  })
  .refine(({ employer, name }) => employer !== undefined || name !== "", { path: ["name"], error: "employer_missing" });

const form = z.discriminatedUnion("act", [choose, exclude, readmit, add]);

export type DisclosureRead =
  | { ok: true; value: z.output<typeof form> }
  | { ok: false; problems: { field: string; code: DisclosureFormProblem }[] };

const mendable = new Set<string>(["wording", "agreed", "name"]);

/** Undefined where the form is not one of ours. */
export function readDisclosure(data: FormData): DisclosureRead | undefined {
  const read = form.safeParse(Object.fromEntries(data));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    code: issue.message as DisclosureFormProblem,
  }));
  return problems.every(({ field }) => mendable.has(field)) ? { ok: false, problems } : undefined;
}
