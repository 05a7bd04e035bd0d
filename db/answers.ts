// The client's answers, append-only: the latest row of a client and a vacancy counts.
import { nextNumber } from "./counters.ts";
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";
import type { Answer, AnswerReason } from "./vocabulary/lists.ts";

export interface AnswerKept {
  vacancyId: string;
  answer: Answer;
  reason: AnswerReason;
  createdAt: string;
}

export async function addAnswer(
  db: Db,
  answer: {
    clientId: string;
    vacancyId: string;
    answer: Answer | "undone";
    reason: AnswerReason;
    rulesVersion: string;
    createdBy: string;
    now: Date;
  },
): Promise<void> {
  const { now, ...columns } = answer;
  await db
    .insertInto("answer")
    .values({ id: newId(), number: await nextNumber(db, "answer"), ...columns, createdAt: now.toISOString() })
    .execute();
}

/** The answers that count today, newest first; undone ones are gone from the list but not from the table. */
export async function listAnswers(db: Db, clientId: string): Promise<AnswerKept[]> {
  const rows = await db
    .selectFrom("answer")
    .select(["vacancyId", "answer", "reason", "createdAt"])
    .where("clientId", "=", clientId)
    .orderBy("number", "desc")
    .execute();
  const seen = new Set<string>();
  const counting: AnswerKept[] = [];
  for (const { answer, ...row } of rows) {
    if (seen.has(row.vacancyId)) continue;
    seen.add(row.vacancyId);
    if (answer !== "undone") counting.push({ ...row, answer });
  }
  return counting;
}
