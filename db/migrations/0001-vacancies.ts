// Vacancies: where they came from, what they say, in which languages, for which occupations and workplaces.
import type { Kysely } from "kysely";
import { integers, known, reals, type Table, texts } from "./columns.ts";

const closedSets: Record<string, string[]> = {
  status: ["draft", "in_review", "published", "paused", "filled", "expired", "withdrawn"],
  visibility: ["public", "professionals", "partners"],
  language: ["fi", "sv", "en"],
  sector_provenance: ["stated", "derived", "unknown"],
  mode: ["onsite", "hybrid", "possible", "remote", "unknown"],
  contract: ["permanent", "fixed", "seasonal", "gig", "self_employed", "training", "not_a_job", "unknown"],
  relation: ["employment", "public_office", "assignment", "entrepreneurship", "unknown"],
  hours_type: ["full", "part", "gig", "unknown"],
  start_kind: ["at_once", "date", "by_agreement", "unknown"],
  experience: ["none", "some", "years", "unknown"],
};

export async function createVacancyTables(db: Kysely<unknown>): Promise<void> {
  await integers(
    texts(
      db.schema.createTable("source").addColumn("id", "text", (c) => c.primaryKey()),
      ["format", "licence?", "created_at"],
    ),
    ["public_allowed"],
  )
    .addColumn("name", "text", (c) => c.notNull().unique())
    .execute();

  let vacancy: Table = db.schema
    .createTable("vacancy")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("source_id", "text", (c) => c.notNull().references("source.id"))
    .addColumn("employer_id", "text", (c) => c.references("employer.id"))
    .addColumn("duplicate_of", "text", (c) => c.references("vacancy.id"));
  vacancy = texts(vacancy, [
    "source_reference",
    "source_url?",
    "content_hash",
    "duplicate_key?",
    "status_reason?",
    "employer_name?",
  ]);
  vacancy = texts(vacancy, Object.keys(closedSets));
  vacancy = texts(vacancy, ["skills", "sectors", "patterns", "languages", "languages_nice", "working_languages"]);
  vacancy = texts(vacancy, ["cards", "cards_nice", "adjustments", "openness", "conditions", "applying", "flags"]);
  vacancy = texts(vacancy, ["evidence", "pay?", "education?", "start_date?"]);
  vacancy = texts(vacancy, ["created_at", "published_at", "modified_at", "valid_through?"]);
  vacancy = integers(vacancy, ["agency?", "place_flexible?", "travelling?", "on_call?", "variable_hours?", "own_car?"]);
  vacancy = integers(vacancy, ["positions?", "change_number"]);
  vacancy = reals(vacancy, ["hours_min?", "hours_max?", "experience_years?"]);
  for (const [column, values] of Object.entries(closedSets)) vacancy = known(vacancy, "vacancy", column, values);
  await vacancy.addUniqueConstraint("vacancy_source_reference_key", ["source_id", "source_reference"]).execute();
  const index = (name: string, columns: string[]) =>
    db.schema.createIndex(name).on("vacancy").columns(columns).execute();
  await index("vacancy_change_number", ["change_number"]);
  await index("vacancy_status_valid", ["status", "valid_through"]);
  await index("vacancy_employer", ["employer_id"]);
  await index("vacancy_duplicate_key", ["duplicate_key"]);

  const part = (name: string) =>
    db.schema.createTable(name).addColumn("vacancy_id", "text", (c) => c.notNull().references("vacancy.id"));
  await known(
    texts(part("vacancy_text"), ["language", "title", "summary?", "description?"]),
    "vacancy_text",
    "language",
    closedSets.language ?? [],
  )
    .addPrimaryKeyConstraint("vacancy_text_key", ["vacancy_id", "language"])
    .execute();
  await reals(texts(part("vacancy_occupation"), ["esco_uri?", "origin"]), ["weight"])
    .addColumn("isco4", "text", (c) => c.notNull().references("isco_group.code"))
    .addPrimaryKeyConstraint("vacancy_occupation_key", ["vacancy_id", "isco4"])
    .execute();
  await reals(
    texts(integers(part("vacancy_workplace"), ["position"]), ["country", "postcode?", "street?", "name?", "origin"]),
    ["lat?", "lon?"],
  )
    .addColumn("municipality_code", "text", (c) => c.references("municipality.code"))
    .addColumn("region_code", "text", (c) => c.references("region.code"))
    .addPrimaryKeyConstraint("vacancy_workplace_key", ["vacancy_id", "position"])
    .execute();
}
