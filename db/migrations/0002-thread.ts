// The second migration: what runs between employers, officers and coaches – tips, inbox, visits, letters, scheduled sources.
import type { Kysely } from "kysely";
import { integers, known, table, texts } from "./columns.ts";

const jobKinds = ["index", "reverse_match", "letter", "source"];
const letterStates = ["waiting", "sent", "kept", "given_up"];
const purposes = ["introduce", "learn_needs", "vacancy", "job_carving", "support", "other"];
const channels = ["in_person", "phone", "email"];
const visitStates = ["planned", "done", "cancelled"];
const stages = ["not_met", "introduced", "needs_learned", "proposed", "hired", "follow_up"];
const sourceKinds = ["file", "folder", "address"];

export const thread = {
  name: "0002-thread",
  async up(db: Kysely<unknown>): Promise<void> {
    await widenJobs(db);
    await widenEmployers(db);
    await createTips(db);
    await createVisits(db);
    await createLetters(db);
    await createFeeds(db);
  },
};

/** Jobs are of today only, so the table is made anew with more kinds; the index asks again by itself. */
async function widenJobs(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("job").execute();
  const times = ["run_after", "claimed_by?", "lease_until?", "last_error?", "created_at", "done_at?"];
  const job = integers(texts(table(db, "job"), ["kind", "payload", ...times]), ["attempts"]);
  await known(job, "job", "kind", jobKinds)
    .addColumn("dedupe_key", "text", (c) => c.unique())
    .execute();
  await db.schema.createIndex("job_run_after").on("job").columns(["done_at", "run_after"]).execute();
}

async function widenEmployers(db: Kysely<unknown>): Promise<void> {
  const add = (tableName: string, column: string) =>
    db.schema.alterTable(tableName).addColumn(column, "text").execute();
  for (const column of ["declined_at", "decision_reason", "decided_by"]) await add("employer", column);
  for (const column of ["contact_name", "contact_phone", "best_time"]) await add("partner", column);
  await add("person", "email_confirmed_at");
  await texts(
    db.schema.createTable("email_confirmation").addColumn("key_hash", "text", (c) => c.primaryKey()),
    ["created_at", "expires_at"],
  )
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .execute();
}

async function createTips(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("tip").addColumn("source_url", "text").execute();
  await texts(table(db, "tip_event"), ["state", "created_at"])
    .addColumn("tip_id", "text", (c) => c.notNull().references("tip.id"))
    .execute();
  // What a coach is told: one row per coach and vacancy. The clients named (at most five) are that coach's own.
  await texts(table(db, "inbox_item"), ["clients", "created_at", "seen_at?", "done_at?"])
    .addColumn("coach_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("vacancy_id", "text", (c) => c.notNull().references("vacancy.id"))
    .addColumn("tip_id", "text", (c) => c.references("tip.id"))
    .addUniqueConstraint("inbox_item_coach_vacancy_key", ["coach_id", "vacancy_id"])
    .execute();
}

async function createVisits(db: Kysely<unknown>): Promise<void> {
  const visit = texts(table(db, "visit"), [
    ...["state", "purpose", "channel", "planned_at", "person_met?", "note?", "no_personal_data_at?"],
    ...[
      "stage_before",
      "stage_after?",
      "next_step?",
      "next_step_on?",
      "place?",
      "created_at",
      "done_at?",
      "reviewed_at?",
    ],
  ]);
  const closed = [
    ["state", visitStates],
    ["purpose", purposes],
    ["channel", channels],
    ["stage_before", stages],
    ["stage_after", stages],
  ] as const;
  await closed
    .reduce((t, [column, values]) => known(t, "visit", column, values), integers(visit, ["minutes?"]))
    .addColumn("coach_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("employer_id", "text", (c) => c.notNull().references("employer.id"))
    .addColumn("vacancy_id", "text", (c) => c.references("vacancy.id"))
    .addColumn("tip_id", "text", (c) => c.references("tip.id"))
    // Only where the client has chosen to be introduced; domain: contact is itself disclosure.
    .addColumn("client_id", "text", (c) => c.references("client.id"))
    .execute();
  await db.schema.createIndex("visit_employer").on("visit").columns(["employer_id", "planned_at"]).execute();
  await db.schema.createIndex("visit_coach").on("visit").columns(["coach_id", "planned_at"]).execute();
}

async function createLetters(db: Kysely<unknown>): Promise<void> {
  const columns = ["kind", "to_address", "locale", "params", "state", "last_error?", "created_at", "sent_at?"];
  await known(texts(table(db, "letter"), columns), "letter", "state", letterStates)
    // The same event never makes two letters.
    .addColumn("dedupe_key", "text", (c) => c.notNull().unique())
    .execute();
}

/** Where ads are fetched from on a schedule: beside `source`, which says what they are. */
async function createFeeds(db: Kysely<unknown>): Promise<void> {
  const columns = [
    "kind",
    "address",
    "format",
    "created_at",
    "last_run_at?",
    "last_result?",
    "last_error?",
    "next_run_at?",
  ];
  await known(integers(texts(table(db, "feed"), columns), ["every_minutes"]), "feed", "kind", sourceKinds)
    .addColumn("name", "text", (c) => c.notNull().unique())
    .addColumn("paused_at", "text")
    .execute();
}
