// The form for an employer just met: a Y-tunnus, or a name and a place; a yes, and a talk.
import { FinnishBusinessIds } from "finnish-business-ids";
import { z } from "zod";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { tidyBusinessId } from "./register.ts";

export type MetFormProblem = "id_odd" | "name_missing" | "place_missing" | "too_long";

const form = z
  .object({
    businessId: z
      .string()
      .max(30, "id_odd")
      .default("")
      .transform(tidyBusinessId)
      .refine((id) => id === "" || FinnishBusinessIds.isValidBusinessId(id), "id_odd")
      .transform((id) => (id === "" ? null : id)),
    name: z.string().trim().min(1, "name_missing").max(120, "too_long"),
    place: z.string().trim().max(80, "too_long").default(""),
    saidYes: z
      .literal("yes")
      .optional()
      .transform((yes) => yes === "yes"),
    tasks: z.string().trim().max(freeTextLimit, "too_long").default(""),
    talked: z.enum(["in_person", "phone"]).optional().catch(undefined),
    key: z
      .string()
      .regex(/^[\w-]{20,60}$/)
      .optional()
      .catch(undefined),
    told: z.string().max(500).default(""),
  })
  .refine(({ businessId, place }) => businessId !== null || place !== "", { path: ["place"], error: "place_missing" });

export type MetRead =
  | { ok: true; value: z.output<typeof form> }
  | { ok: false; problems: { field: string; code: MetFormProblem }[] };

export function readMetEmployer(data: FormData): MetRead {
  const read = form.safeParse(Object.fromEntries(data));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? ""),
    code: issue.message as MetFormProblem,
  }));
  return { ok: false, problems: problems.filter((one, at) => problems.findIndex((p) => p.field === one.field) === at) };
}
