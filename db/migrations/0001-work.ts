// Tips, jobs (what leaves a transaction goes through here) and the access log.
import type { Kysely } from "kysely";
import { integers, known, texts } from "./columns.ts";

const tipStates = ["received", "looked_at", "visit_planned", "employer_contacted", "closed"];
const jobKinds = ["index"];

export async function createWorkTables(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name).addColumn("id", "text", (c) => c.primaryKey());
  await known(texts(table("tip"), ["sector?", "note?", "state", "created_at", "closed_at?"]), "tip", "state", tipStates)
    .addColumn("sender_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("vacancy_id", "text", (c) => c.references("vacancy.id"))
    .addColumn("employer_id", "text", (c) => c.references("employer.id"))
    .addColumn("municipality_code", "text", (c) => c.references("municipality.code"))
    .execute();

  const job = integers(
    texts(table("job"), [
      "kind",
      "payload",
      "run_after",
      "claimed_by?",
      "lease_until?",
      "last_error?",
      "created_at",
      "done_at?",
    ]),
    ["attempts"],
  );
  await known(job, "job", "kind", jobKinds)
    .addColumn("dedupe_key", "text", (c) => c.unique())
    .execute();
  await db.schema.createIndex("job_run_after").on("job").columns(["done_at", "run_after"]).execute();

  await texts(
    db.schema.createTable("access_log").addColumn("number", "integer", (c) => c.primaryKey()),
    ["at", "actor_id?", "role?", "verb", "thing", "thing_id?", "outcome", "previous_hash", "hash"],
  ).execute();
}
