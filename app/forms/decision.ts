// The client's answer as a form sends it: a vacancy, an answer, a reason – or an undo.
import { type Answer, type AnswerReason, answerReasons, answers } from "#db/vocabulary/lists.ts";

export interface DecisionSent {
  vacancyId: string;
  answer: Answer | "undone";
  reason: AnswerReason;
}

/** Undefined where the form is not one of ours. A "no" or "not now" without a reason is an answer too. */
export function readDecision(data: FormData): DecisionSent | undefined {
  const vacancyId = String(data.get("vacancy") ?? "");
  // One button says both: `no:place`.
  const [answer, reason = "none"] = String(data.get("answer") ?? "").split(":");
  const known = answer === "undone" || answers.includes(answer as Answer);
  if (!/^[0-9a-z]{20,40}$/.test(vacancyId) || !known || !answerReasons.includes(reason as AnswerReason))
    return undefined;
  return { vacancyId, answer: answer as DecisionSent["answer"], reason: reason as AnswerReason };
}
