// The eighth migration: officers – tips without an ad, what is subscribed to, demand over time, questions, facts, meetings.
import type { Kysely } from "kysely";
import { integers, known, pointing, table, texts } from "./columns.ts";

const areaKinds = ["municipality", "region", "employment_area"];
const questionKinds = ["pay_subsidy", "joint_meeting", "plan_ready", "papers", "other"];
const questionAnswers = ["yes", "no", "depends", "call_me", "done", "ask_elsewhere"];
const questionStates = ["open", "answered", "closed"];
const supportTopics = ["pay_subsidy", "before_start", "local_supplement", "conditions", "contact", "other"];
const supportStandings = ["open", "limited", "used_up", "not_offered", "not_said"];
const broughtBy = ["file", "mail", "search"];

export const officers = {
  name: "0008-officers",
  async up(db: Kysely<unknown>): Promise<void> {
    await widenTips(db);
    await createSubscriptions(db);
    await createQuestions(db);
    await createSupport(db);
    await createMeetings(db);
  },
};

async function widenTips(db: Kysely<unknown>): Promise<void> {
  const add = (name: string, column: string) => db.schema.alterTable(name).addColumn(column, "text").execute();
  // A tip without an ad: what the employer may need, and the occupation it was understood as.
  for (const column of ["need", "isco4", "thanked_at"]) await add("tip", column);
  for (const column of ["reminded_at", "subscribed_at"]) await add("inbox_item", column);
  // Whom a tip without an ad was told: the clients named (at most five) are that coach's own.
  const receiver = texts(table(db, "tip_receiver"), [
    ...["clients", "created_at", "subscribed_at?", "seen_at?", "done_at?", "reminded_at?"],
  ]);
  await pointing(pointing(receiver, "tip_id", "tip"), "coach_id", "person")
    .addUniqueConstraint("tip_receiver_key", ["tip_id", "coach_id"])
    .execute();
  // Ads that wait for the officer's look: of several files, or of the mailbox. The draft is sealed for that officer.
  const draft = texts(table(db, "tip_draft"), ["brought_by", "name", "draft_sealed?", "problem?", "created_at"]);
  await pointing(known(draft, "tip_draft", "brought_by", broughtBy), "officer_id", "person")
    .addColumn("done_at", "text")
    // What the mailbox gives twice is one ad.
    .addColumn("mail_key", "text", (c) => c.unique())
    .execute();
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  const columns = ["sector", "area_kind", "area_code", "created_at", "looked_at"];
  const subscription = known(texts(table(db, "subscription"), columns), "subscription", "area_kind", areaKinds);
  await pointing(integers(subscription, ["letters"]), "person_id", "person")
    .addUniqueConstraint("subscription_key", ["person_id", "sector", "area_kind", "area_code"])
    .execute();
  // Only what the board showed, suppressed and rounded, so that time says no more than the board did.
  const demand = integers(texts(table(db, "demand_month"), ["month", "area_kind", "area_code", "sector"]), ["shown"]);
  await known(demand, "demand_month", "area_kind", areaKinds)
    .addUniqueConstraint("demand_month_key", ["month", "area_kind", "area_code", "sector"])
    .execute();
}

async function createQuestions(db: Kysely<unknown>): Promise<void> {
  const columns = ["kind", "text", "due_on", "state", "created_at", "reminded_at?", "closed_at?"];
  const closed = [
    ["kind", questionKinds],
    ["state", questionStates],
  ] as const;
  const question = closed.reduce(
    (t, [column, values]) => known(t, "question", column, values),
    texts(table(db, "question"), columns),
  );
  await pointing(pointing(question, "asker_id", "person"), "organisation_id", "organisation")
    .addColumn("officer_id", "text", (c) => c.references("person.id"))
    .addColumn("number", "text", (c) => c.notNull().unique())
    .execute();
  const answer = known(
    texts(table(db, "question_answer"), ["answer", "note?", "created_at", "undone_at?"]),
    "question_answer",
    "answer",
    questionAnswers,
  );
  await pointing(pointing(answer, "question_id", "question"), "officer_id", "person").execute();
  // The coach's own side of a question: whom it concerns and when the client agreed. No officer's page reads this table.
  const consent = texts(table(db, "question_consent"), ["consented_on", "created_at"]);
  await pointing(pointing(consent, "client_id?", "client"), "coach_id", "person")
    .addColumn("question_id", "text", (c) => c.notNull().unique().references("question.id"))
    .execute();
}

/** Append-only: the newest row of an area and topic counts; `removed_at` takes it off the page. */
async function createSupport(db: Kysely<unknown>): Promise<void> {
  const columns = ["area_code", "topic", "standing", "text", "source", "source_url?", "dated_on", "created_at"];
  const closed = [
    ["topic", supportTopics],
    ["standing", supportStandings],
  ] as const;
  const fact = closed.reduce(
    (t, [column, values]) => known(t, "support_fact", column, values),
    texts(table(db, "support_fact"), columns),
  );
  await pointing(fact, "edited_by", "person").addColumn("removed_at", "text").execute();
  await db.schema.createIndex("support_fact_area").on("support_fact").columns(["area_code", "topic"]).execute();
}

async function createMeetings(db: Kysely<unknown>): Promise<void> {
  const meeting = texts(table(db, "meeting"), ["planned_on", "held_on?", "created_at", "cancelled_at?"]);
  await pointing(
    pointing(pointing(meeting, "organisation_id", "organisation"), "team_id", "team"),
    "created_by",
    "person",
  ).execute();
  await pointing(
    pointing(texts(table(db, "meeting_person"), ["created_at"]), "meeting_id", "meeting"),
    "person_id",
    "person",
  )
    .addUniqueConstraint("meeting_person_key", ["meeting_id", "person_id"])
    .execute();
  const step = texts(table(db, "meeting_step"), ["text", "due_on?", "created_at", "done_at?"]);
  await pointing(pointing(step, "meeting_id", "meeting"), "created_by", "person").execute();
}
