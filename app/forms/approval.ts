// The admin's word on an employer as the form sends it.
import { z } from "zod";

export type ApprovalProblem = "reasonMissing" | "reasonLong" | "reasonPersonal";

export interface ApprovalReply {
  employerId: string;
  reason: string;
  problems: { field: string; code: ApprovalProblem }[];
}

export type ApprovalSent =
  | { decision: "approve"; employerId: string }
  | { decision: "decline"; employerId: string; reason: string }
  | { decision: "undo"; employerId: string; decidedAt: string };

const employerId = z.string().regex(/^[0-9a-z]{20,40}$/);
const form = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("approve"), employerId }),
  z.object({ decision: z.literal("decline"), employerId, reason: z.string().trim().max(2000) }),
  z.object({ decision: z.literal("undo"), employerId, decidedAt: z.iso.datetime() }),
]);

export const longestReason = 280;

/** Undefined where the form is not one of ours. */
export function readApproval(
  data: FormData,
): { ok: true; value: ApprovalSent } | { ok: false; reply: ApprovalReply } | undefined {
  const read = form.safeParse({
    decision: data.get("decision"),
    employerId: data.get("employer"),
    reason: data.get(`reason-${data.get("employer")}`) ?? "",
    decidedAt: data.get("decidedAt") ?? "",
  });
  if (!read.success) return undefined;
  const sent = read.data;
  if (sent.decision !== "decline") return { ok: true, value: sent };
  const code = !sent.reason ? "reasonMissing" : sent.reason.length > longestReason ? "reasonLong" : undefined;
  return code ? { ok: false, reply: replyOf(sent, code) } : { ok: true, value: sent };
}

/** What was typed, back with what is wrong with it. */
export function replyOf(sent: { employerId: string; reason: string }, code: ApprovalProblem): ApprovalReply {
  return { ...sent, problems: [{ field: `reason-${sent.employerId}`, code }] };
}
