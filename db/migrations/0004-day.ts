// The fourth migration: a coach's working day – what employers may know, applications, jobs and support, plans, cover.
import type { Kysely } from "kysely";
import { integers, known, pointing, reals, table, texts } from "./columns.ts";

const disclosures = ["none", "coach_no_person", "introduced"];
const locales = ["fi", "sv", "en"];
const steps = "interested cv applied interview offer accepted no_answer not_chosen left_it".split(" ");
const contracts = "permanent fixed seasonal gig self_employed training not_a_job unknown".split(" ");
const finders = ["with_coach", "alone", "tip", "other"];
const endings = "term_ended own_choice other_job studies did_not_suit employer_changed other not_said".split(" ");
const followUps = "before_start after_start weekly monthly after_end employer_call benefit_talk other".split(" ");
const topics = "field tasks place hours patterns pace people noise other".split(" ");

export const day = {
  name: "0004-day",
  async up(db: Kysely<unknown>): Promise<void> {
    await widenPeople(db);
    await createChoices(db);
    await createApplications(db);
    await createEmployments(db);
    await createPlansAndSearches(db);
    await createTeamwork(db);
  },
};

async function widenPeople(db: Kysely<unknown>): Promise<void> {
  const add = (name: string, column: string) => db.schema.alterTable(name).addColumn(column, "text").execute();
  // Times of day, Finnish time: nothing is sent in between.
  for (const column of ["quiet_from", "quiet_until"]) await add("person", column);
  for (const column of ["end_words_sealed", "keep_until", "duties_read_on"]) await add("client", column);
  // What a phone sends twice over a bad line is one visit all the same.
  await add("visit", "sent_key");
  await db.schema.createIndex("visit_sent_key").on("visit").column("sent_key").unique().execute();
}

async function createChoices(db: Kysely<unknown>): Promise<void> {
  const knows = texts(table(db, "client_employer"), ["disclosure", "wording_sealed?", "agreed_at"]);
  await pointing(
    pointing(
      pointing(known(knows, "client_employer", "disclosure", disclosures), "client_id", "client"),
      "employer_id",
      "employer",
    ),
    "created_by",
    "person",
  )
    .addUniqueConstraint("client_employer_key", ["client_id", "employer_id"])
    .execute();

  const find = texts(table(db, "client_find"), ["note_sealed?", "created_at", "removed_at?"]);
  await pointing(pointing(pointing(find, "client_id", "client"), "vacancy_id", "vacancy"), "created_by", "person")
    .addUniqueConstraint("client_find_key", ["client_id", "vacancy_id"])
    .execute();

  const link = texts(table(db, "view_link"), [
    ...["code_hash", "locale", "vacancies", "created_at", "expires_at", "revoked_at?"],
  ]);
  await pointing(
    pointing(integers(known(link, "view_link", "locale", locales), ["tries"]), "client_id", "client"),
    "created_by",
    "person",
  )
    .addColumn("key_hash", "text", (c) => c.notNull().unique())
    .execute();
}

async function createApplications(db: Kysely<unknown>): Promise<void> {
  const application = texts(table(db, "application"), ["title", "employer_name", "created_at", "closed_at?"]);
  const pointed = pointing(pointing(application, "client_id", "client"), "vacancy_id?", "vacancy");
  await pointing(pointing(pointed, "employer_id?", "employer"), "created_by", "person").execute();
  await db.schema.createIndex("application_client").on("application").column("client_id").execute();

  const step = texts(table(db, "application_step"), ["step", "on_date", "note_sealed?", "created_at", "undone_at?"]);
  await pointing(
    pointing(integers(known(step, "application_step", "step", steps), ["number"]), "application_id", "application"),
    "created_by",
    "person",
  ).execute();
  await db.schema.createIndex("application_step_application").on("application_step").column("application_id").execute();
}

async function createEmployments(db: Kysely<unknown>): Promise<void> {
  const days = ["starts_on", "four_hours_on?", "trial_until?", "fixed_until?", "benefit_talk_on?", "ended_on?"];
  const columns = ["employer_name", "isco4?", "title", "contract", "contract_text?", "found", "ending?", "created_at"];
  const closed = [
    ["contract", contracts],
    ["found", finders],
    ["ending", endings],
  ] as const;
  const employment = closed.reduce(
    (t, [column, values]) => known(t, "employment", column, values),
    integers(reals(texts(table(db, "employment"), [...columns, ...days]), ["hours_min?", "hours_max?"]), ["on_call"]),
  );
  const pointed = pointing(pointing(employment, "client_id", "client"), "application_id?", "application");
  await pointing(pointing(pointed, "employer_id?", "employer"), "created_by", "person").execute();
  await db.schema.createIndex("employment_client").on("employment").column("client_id").execute();

  const follow = texts(table(db, "employment_follow_up"), [
    "kind",
    "due_on?",
    "done_on?",
    "note_sealed?",
    "created_at",
  ]);
  await pointing(
    pointing(known(follow, "employment_follow_up", "kind", followUps), "employment_id", "employment"),
    "created_by",
    "person",
  ).execute();
  const week = reals(texts(table(db, "employment_week"), ["monday_on", "created_at"]), ["hours"]);
  await pointing(week, "employment_id", "employment")
    .addUniqueConstraint("employment_week_key", ["employment_id", "monday_on"])
    .execute();
  const fit = integers(texts(table(db, "employment_fit"), ["topic", "created_at"]), ["fitted"]);
  await pointing(known(fit, "employment_fit", "topic", topics), "employment_id", "employment")
    .addUniqueConstraint("employment_fit_key", ["employment_id", "topic"])
    .execute();
}

async function createPlansAndSearches(db: Kysely<unknown>): Promise<void> {
  const plan = integers(texts(table(db, "client_plan"), ["words_sealed", "created_at"]), ["version"]);
  await pointing(pointing(plan, "client_id", "client"), "created_by", "person")
    .addUniqueConstraint("client_plan_version_key", ["client_id", "version"])
    .execute();
  const search = texts(table(db, "saved_search"), ["name", "query", "created_at", "looked_at"]);
  await pointing(search, "person_id", "person").execute();
  const note = texts(table(db, "vacancy_note"), ["note", "created_at", "removed_at?"]);
  await pointing(pointing(pointing(note, "vacancy_id", "vacancy"), "person_id", "person"), "team_id", "team").execute();
}

async function createTeamwork(db: Kysely<unknown>): Promise<void> {
  await pointing(texts(table(db, "calendar_feed"), ["created_at", "revoked_at?"]), "person_id", "person")
    .addColumn("key_hash", "text", (c) => c.notNull().unique())
    .execute();
  await pointing(texts(table(db, "put_aside"), ["line", "until", "created_at"]), "person_id", "person")
    .addUniqueConstraint("put_aside_key", ["person_id", "line"])
    .execute();
  const cover = texts(table(db, "cover"), ["from_on", "until_on", "created_at", "ended_at?"]);
  await pointing(
    pointing(pointing(cover, "coach_id", "person"), "covered_by", "person"),
    "opened_by",
    "person",
  ).execute();
  const handover = pointing(texts(table(db, "handover"), ["created_at"]), "client_id", "client");
  await pointing(
    pointing(pointing(handover, "from_coach_id", "person"), "to_coach_id", "person"),
    "decided_by",
    "person",
  ).execute();
}
