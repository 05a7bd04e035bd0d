// The form by which an employer registers. The password is never sent back.
import { FinnishBusinessIds } from "finnish-business-ids";
import { z } from "zod";

/** Counted as a person counts: by characters. */
export const shortestPassword = 10;

export type RegisterField = "company" | "businessId" | "name" | "email" | "password";
export type RegisterProblem =
  | "companyMissing"
  | "businessIdMissing"
  | "businessIdOdd"
  | "businessIdWrong"
  | "businessIdTaken"
  | "nameMissing"
  | "emailMissing"
  | "emailOdd"
  | "emailTaken"
  | "passwordShort"
  | "passwordLong";

export interface RegisterReply {
  company: string;
  businessId: string;
  name: string;
  email: string;
  problems: { field: RegisterField; code: RegisterProblem }[];
}

export type Registration = Record<RegisterField, string>;

/** "FI12345671", "1234567 - 1" and "12345671" are all one Y-tunnus: "1234567-1". Other texts come back as they are. */
export function tidyBusinessId(text: string): string {
  const digits = /^(?:FI)?(\d{6,7})[\s–-]*(\d)$/i.exec(text.replace(/\s/g, ""));
  return digits ? `${(digits[1] ?? "").padStart(7, "0")}-${digits[2]}` : text.trim();
}

const line = (longest: number) => z.string().transform((text) => text.replace(/\s+/g, " ").trim().slice(0, longest));

const form = z.object({
  company: line(120).pipe(z.string().min(1, "companyMissing")),
  businessId: line(30)
    .transform(tidyBusinessId)
    .pipe(
      z
        .string()
        .min(1, { error: "businessIdMissing", abort: true })
        .regex(/^\d{7}-\d$/, { error: "businessIdOdd", abort: true })
        .refine((id) => FinnishBusinessIds.isValidBusinessId(id), "businessIdWrong"),
    ),
  name: line(120).pipe(z.string().min(1, "nameMissing")),
  email: line(320).pipe(z.string().min(1, { error: "emailMissing", abort: true }).pipe(z.email("emailOdd"))),
  // Counted as a person counts: by characters.
  password: z
    .string()
    .refine((text) => [...text].length >= shortestPassword, "passwordShort")
    .max(200, "passwordLong"),
});

const fields: RegisterField[] = ["company", "businessId", "name", "email", "password"];

export type RegisterRead = { ok: true; value: Registration } | { ok: false; reply: RegisterReply };

export function readRegistration(data: FormData): RegisterRead {
  const sent = Object.fromEntries(fields.map((field) => [field, String(data.get(field) ?? "")])) as Registration;
  const read = form.safeParse(sent);
  if (read.success) return { ok: true, value: read.data };
  const problems = fields.flatMap((field) => {
    const issue = read.error.issues.find((one) => one.path[0] === field);
    return issue ? [{ field, code: issue.message as RegisterProblem }] : [];
  });
  return { ok: false, reply: replyTo(sent, problems) };
}

/** What goes back to the page: everything typed but the password. */
export function replyTo(sent: Registration, problems: RegisterReply["problems"]): RegisterReply {
  const { company, businessId, name, email } = sent;
  return { company, businessId, name, email, problems };
}
