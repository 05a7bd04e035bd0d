// The admin's forms about people: somebody new, a role more, and the buttons on a person's page.
import { z } from "zod";
import { type Locale, locales, type Role, roles } from "#db/vocabulary/lists.ts";

export type PersonProblem =
  | "nameMissing"
  | "emailOdd"
  | "emailTaken"
  | "teamMissing"
  | "organisationMissing"
  | "employerUnknown";

const fields = ["name", "email", "locale", "role", "place", "businessId"] as const;
export type PersonTyped = Record<(typeof fields)[number], string>;

export interface PersonReply {
  typed: PersonTyped;
  problems: { field: string; code: PersonProblem }[];
}

/** A role and where it is held, as chosen; ids are still to be looked up. */
export interface RoleSent {
  role: Role;
  teamId?: string;
  organisationId?: string;
  businessId?: string;
}

export interface PersonSent {
  name: string;
  email: string;
  locale: Locale;
  role: RoleSent;
}

const who = z.object({
  name: z.string().trim().min(1, "nameMissing").max(120, "nameMissing"),
  email: z.email("emailOdd").max(320, "emailOdd"),
  locale: z.enum(locales),
});
const work = z.object({ role: z.enum(roles), place: z.string().max(60), businessId: z.string().trim().max(20) });

export function readPerson(data: FormData): { ok: true; value: PersonSent } | { ok: false; reply: PersonReply } {
  const typed = typedIn(data);
  const read = who.safeParse({ ...typed, email: typed.email.trim().toLowerCase() });
  const role = roleOf(typed);
  if (read.success && "value" in role) return { ok: true, value: { ...read.data, role: role.value } };
  const problems = ["name", "email"].flatMap((field) => {
    const issue = read.error?.issues.find((one) => one.path[0] === field);
    return issue ? [{ field, code: issue.message as PersonProblem }] : [];
  });
  return { ok: false, reply: { typed, problems: [...problems, ...("problem" in role ? [role.problem] : [])] } };
}

export function readRole(data: FormData): { ok: true; value: RoleSent } | { ok: false; reply: PersonReply } {
  const typed = typedIn(data);
  const role = roleOf(typed);
  return "value" in role ? { ok: true, value: role.value } : { ok: false, reply: { typed, problems: [role.problem] } };
}

/** What was typed, back with what only the house could know is wrong with it. */
export function personReply(data: FormData, problem: { field: string; code: PersonProblem }): PersonReply {
  return { typed: typedIn(data), problems: [problem] };
}

export type PersonButton = { act: "password" } | { act: "close" | "reopen" } | { act: "withdraw"; roleId: string };

/** Undefined where it is not one of our buttons. */
export function readPersonButton(data: FormData): PersonButton | undefined {
  const [act = "", roleId = ""] = String(data.get("act") ?? "").split(":");
  if (act === "withdraw" && /^[0-9a-z]{20,40}$/.test(roleId)) return { act, roleId };
  if (act === "password") return { act };
  return act === "close" || act === "reopen" ? { act } : undefined;
}

const typedIn = (data: FormData) =>
  Object.fromEntries(fields.map((name) => [name, String(data.get(name) ?? "").slice(0, 400)])) as PersonTyped;

type RoleRead = { value: RoleSent } | { problem: { field: string; code: PersonProblem } };

/** `place` says `team:ID` or `organisation:ID`; each role is held where its work is. */
function roleOf(typed: PersonTyped): RoleRead {
  const read = work.safeParse(typed);
  const { role, place, businessId } = read.data ?? { role: "coach" as const, place: "", businessId: "" };
  const [kind, id] = place.split(":");
  if (role === "admin") return { value: { role } };
  if (role === "employer")
    return businessId ? { value: { role, businessId } } : { problem: { field: "businessId", code: "employerUnknown" } };
  if (role === "te_contact")
    return kind === "organisation" && id
      ? { value: { role, organisationId: id } }
      : { problem: { field: "place", code: "organisationMissing" } };
  return kind === "team" && id ? { value: { role, teamId: id } } : { problem: { field: "place", code: "teamMissing" } };
}
