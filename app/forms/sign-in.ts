// The sign-in form. The password is never sent back.
import { z } from "zod";

export type SignInProblem = "emailMissing" | "emailOdd" | "passwordMissing" | "wrong";

export interface SignInReply {
  email: string;
  problems: { field: "email" | "password"; code: SignInProblem }[];
}

const form = z.object({
  email: z.string().trim().min(1, "emailMissing").includes("@", { error: "emailOdd" }),
  password: z.string().min(1, "passwordMissing"),
});

export type SignInRead = { ok: true; value: { email: string; password: string } } | { ok: false; reply: SignInReply };

export function readSignIn(data: FormData): SignInRead {
  const email = String(data.get("email") ?? "").slice(0, 320);
  const read = form.safeParse({ email, password: String(data.get("password") ?? "") });
  if (read.success) return { ok: true, value: read.data };
  const problems = (["email", "password"] as const).flatMap((field) => {
    const issue = read.error.issues.find((one) => one.path[0] === field);
    return issue ? [{ field, code: issue.message as SignInProblem }] : [];
  });
  return { ok: false, reply: { email, problems } };
}
