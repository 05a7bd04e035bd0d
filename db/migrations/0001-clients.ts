// Clients, pseudonymous by construction: no column here could hold who somebody is. Free text is sealed.
import type { Kysely } from "kysely";
import { integers, known, texts } from "./columns.ts";

const phases = ["agreement", "profiling", "search", "agreeing", "on_the_job", "stepping_down"];
const disclosures = ["none", "coach_no_person", "introduced"];
const groups = ["good", "possible", "check"];
const answers = ["interested", "not_now", "no", "undone"];
const reasons = ["field", "place", "hours", "patterns", "tasks", "employer", "contract", "timing", "other", "none"];

export async function createClientTables(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name).addColumn("id", "text", (c) => c.primaryKey());
  const client = texts(table("client"), [
    "code_name",
    "phase",
    "disclosure",
    "shared_with_team_at?",
    "consented_at?",
    "consent_until?",
    "paused_at?",
    "opened_at",
    "closed_at?",
  ]);
  await known(known(client, "client", "phase", phases), "client", "disclosure", disclosures)
    .addColumn("coach_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("team_id", "text", (c) => c.notNull().references("team.id"))
    .addUniqueConstraint("client_coach_code_name_key", ["coach_id", "code_name"])
    .execute();

  await integers(
    texts(table("client_profile"), ["trigger", "profile", "wishes_sealed?", "strengths_sealed?", "created_at"]),
    ["version"],
  )
    .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
    .addColumn("created_by", "text", (c) => c.notNull().references("person.id"))
    .addUniqueConstraint("client_profile_version_key", ["client_id", "version"])
    .execute();
  await texts(db.schema.createTable("client_excluded_employer"), ["created_at"])
    .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
    .addColumn("employer_id", "text", (c) => c.notNull().references("employer.id"))
    .addPrimaryKeyConstraint("client_excluded_employer_key", ["client_id", "employer_id"])
    .execute();

  await known(
    integers(texts(table("suggestion"), ["group", "rules_version", "reasons", "first_shown_at", "last_shown_at"]), [
      "profile_version",
    ]),
    "suggestion",
    "group",
    groups,
  )
    .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
    .addColumn("vacancy_id", "text", (c) => c.notNull().references("vacancy.id"))
    .addUniqueConstraint("suggestion_client_vacancy_key", ["client_id", "vacancy_id"])
    .execute();

  const answer = integers(texts(table("answer"), ["answer", "reason", "rules_version", "created_at"]), ["number"]);
  await known(known(answer, "answer", "answer", answers), "answer", "reason", reasons)
    .addColumn("client_id", "text", (c) => c.notNull().references("client.id"))
    .addColumn("vacancy_id", "text", (c) => c.notNull().references("vacancy.id"))
    .addColumn("created_by", "text", (c) => c.notNull().references("person.id"))
    .execute();
  await db.schema.createIndex("answer_client").on("answer").columns(["client_id", "number"]).execute();
}
