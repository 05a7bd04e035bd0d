// The coach's own side of a shared question: whom it concerns, and when that client agreed. No officer's page reads it.
import { newId } from "./ids.ts";
import type { Db } from "./open.ts";

export interface QuestionConsent {
  questionId: string;
  coachId: string;
  clientId: string | null;
  /** ISO day in Finland. */
  consentedOn: string;
}

/** In the transaction that adds the question. */
export async function addQuestionConsent(
  trx: Db,
  { now, ...consent }: QuestionConsent & { clientId: string; now: Date },
): Promise<void> {
  await trx
    .insertInto("questionConsent")
    .values({ id: newId(), ...consent, createdAt: now.toISOString() })
    .execute();
}

/** Only for those who may read the question as its asker. */
export async function findQuestionConsent(db: Db, questionId: string): Promise<QuestionConsent | undefined> {
  return db
    .selectFrom("questionConsent")
    .select(["questionId", "coachId", "clientId", "consentedOn"])
    .where("questionId", "=", questionId)
    .executeTakeFirst();
}
