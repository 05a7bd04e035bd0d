// The closed sets of the database are those of db/vocabulary: a code one of them knows, the other knows too.
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Db } from "#db/open.ts";
import { keepVacancy } from "#db/vacancies.ts";
import * as day from "#db/vocabulary/day.ts";
import * as lists from "#db/vocabulary/lists.ts";
import * as officers from "#db/vocabulary/officers.ts";
import { onEveryDatabase } from "./databases.ts";
import { aVacancy } from "./make.ts";

// Every named check and the list it stands for. A new check needs its line here.
const expected: Record<string, readonly string[]> = {
  answer_answer_known: [...lists.answers, "undone"],
  answer_reason_known: lists.answerReasons,
  application_step_step_known: day.applicationSteps,
  client_employer_disclosure_known: lists.disclosures,
  client_disclosure_known: lists.disclosures,
  client_phase_known: lists.phases,
  demand_month_area_kind_known: officers.areaKinds,
  employment_contract_known: lists.contracts,
  employment_ending_known: day.jobEndings,
  employment_fit_topic_known: day.fitTopics,
  employment_follow_up_kind_known: day.followUps,
  employment_found_known: day.jobFinders,
  esco_concept_kind_known: lists.escoKinds,
  esco_label_lang_known: lists.locales,
  feed_kind_known: lists.feedKinds,
  job_kind_known: lists.jobKinds,
  letter_state_known: lists.letterStates,
  organisation_kind_known: lists.organisationKinds,
  partner_stage_known: lists.relationStages,
  partner_status_known: lists.partnerStatuses,
  person_locale_known: lists.locales,
  person_role_role_known: lists.roles,
  publication_kind_known: officers.publications,
  question_answer_answer_known: officers.questionAnswers,
  question_kind_known: officers.questionKinds,
  question_state_known: officers.questionStates,
  subscription_area_kind_known: officers.areaKinds,
  suggestion_group_known: lists.groups,
  support_fact_standing_known: officers.supportStandings,
  support_fact_topic_known: officers.supportTopics,
  tip_draft_brought_by_known: officers.broughtBy,
  tip_state_known: lists.tipStates,
  vacancy_contract_known: lists.contracts,
  vacancy_experience_known: lists.experiences,
  vacancy_hours_type_known: lists.hoursTypes,
  vacancy_language_known: lists.locales,
  vacancy_mode_known: lists.modes,
  vacancy_relation_known: lists.relations,
  vacancy_sector_provenance_known: lists.provenances,
  vacancy_start_kind_known: lists.startKinds,
  vacancy_status_known: lists.vacancyStatuses,
  vacancy_text_language_known: lists.locales,
  vacancy_visibility_known: lists.visibilities,
  view_link_locale_known: lists.locales,
  visit_channel_known: lists.channels,
  visit_purpose_known: lists.visitPurposes,
  visit_stage_after_known: lists.relationStages,
  visit_stage_before_known: lists.relationStages,
  visit_state_known: lists.visitStates,
};

/** Every check of the database as it stands there: its name and the SQL of its condition. */
async function checks(db: Db, postgres: boolean): Promise<[name: string, condition: string][]> {
  if (postgres) {
    const found = await sql<{ name: string; condition: string }>`
      select conname as name, pg_get_constraintdef(oid) as condition from pg_constraint where contype = 'c'
      and connamespace = 'public'::regnamespace`.execute(db);
    return found.rows.map((row) => [row.name, row.condition]);
  }
  const tables = await sql<{ sql: string }>`select sql from sqlite_master where type = 'table'`.execute(db);
  return tables.rows.flatMap((table) =>
    [...table.sql.matchAll(/constraint "(\w+)" check \(([^()]*\([^()]*\))\)/g)].map(
      ([, name = "", condition = ""]): [string, string] => [name, condition],
    ),
  );
}

const values = (condition: string) => [...condition.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "").sort();

onEveryDatabase((database) => {
  test("every named check holds exactly the codes of its list", async () => {
    const { db } = await database.open();
    const found = Object.fromEntries((await checks(db, database.postgres)).map(([name, sql]) => [name, values(sql)]));
    const wanted = Object.fromEntries(Object.entries(expected).map(([name, list]) => [name, [...list].sort()]));
    expect(found).toEqual(wanted);
  });

  test("a code nobody knows is refused by the name of its check", async () => {
    const { db } = await database.open();
    const vacancy = await aVacancy(db, "v");
    const odd = { ...vacancy, status: "lost" as never };
    const keeping = db.transaction().execute((trx) => keepVacancy(trx, odd, new Date()));
    await expect(keeping).rejects.toThrow(/vacancy_status_known/);
    expect(await db.selectFrom("vacancy").select("id").execute()).toEqual([]);
  });
});
