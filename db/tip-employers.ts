// Employers an officer may tip about without an ad: those they can know of anyway, and what has been tipped about them.
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Database, Db } from "./open.ts";
import type { Tip } from "./tips.ts";

export interface NamedEmployer {
  id: string;
  name: string;
  businessId: string | null;
}

/** With an open ad that officers may see, or tipped about by this officer: that a coach knows an employer is not said. */
function seenBy(eb: ExpressionBuilder<Database, "employer">, officerId: string): Expression<SqlBool> {
  const ads = eb
    .selectFrom("vacancy")
    .select("vacancy.employerId")
    .where("vacancy.employerId", "is not", null)
    .where("vacancy.visibility", "in", ["public", "professionals"])
    .where("vacancy.status", "=", "published");
  const own = eb
    .selectFrom("tip")
    .select("tip.employerId")
    .where("tip.employerId", "is not", null)
    .where("tip.senderId", "=", officerId);
  return eb.or([eb("employer.id", "in", ads), eb("employer.id", "in", own)]);
}

/** Employers this officer can know of, by name. `like`: whose name holds this, letter case aside. */
export async function listEmployersSeen(
  db: Db,
  asked: { officerId: string; like?: string; limit: number },
): Promise<NamedEmployer[]> {
  const like = asked.like?.toLowerCase().replace(/[%_]/g, " ");
  return db
    .selectFrom("employer")
    .select(["id", "name", "businessId"])
    .where((eb) => seenBy(eb, asked.officerId))
    .$if(like !== undefined, (query) => query.where("nameFolded", "like", `%${like}%`))
    .orderBy("name")
    .orderBy("id")
    .limit(asked.limit)
    .execute();
}

/** Tips about an employer since a moment that nobody has closed, newest first. */
export async function listTipsAbout(db: Db, employerId: string, since: Date): Promise<Tip[]> {
  return db
    .selectFrom("tip")
    .selectAll()
    .where("employerId", "=", employerId)
    .where("createdAt", ">=", since.toISOString())
    .where("state", "!=", "closed")
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
}
