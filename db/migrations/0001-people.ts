// Organisations with their own catchment, teams, people, roles and sessions.
import type { Kysely } from "kysely";
import { integers, known, texts } from "./columns.ts";

// The closed sets as they stood when this migration was written; db tests compare them with db/vocabulary.
const organisationKinds = ["county", "hus", "city", "employment_area", "foundation", "company"];
const roles = ["coach", "lead", "te_contact", "employer", "admin"];
const locales = ["fi", "sv", "en"];
const partnerStatuses = ["none", "invited", "partner", "paused", "ended"];
const stages = ["not_met", "introduced", "needs_learned", "proposed", "hired", "follow_up"];

export async function createPeopleTables(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => db.schema.createTable(name).addColumn("id", "text", (c) => c.primaryKey());

  await known(
    texts(table("organisation"), ["kind", "name", "created_at"]),
    "organisation",
    "kind",
    organisationKinds,
  ).execute();
  await db.schema
    .createTable("organisation_municipality")
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .addColumn("municipality_code", "text", (c) => c.notNull().references("municipality.code"))
    .addPrimaryKeyConstraint("organisation_municipality_key", ["organisation_id", "municipality_code"])
    .execute();
  await texts(table("team"), ["name", "created_at"])
    .addColumn("organisation_id", "text", (c) => c.notNull().references("organisation.id"))
    .execute();
  await known(
    integers(texts(table("person"), ["name", "password_hash", "locale", "created_at", "closed_at?"]), ["demo"]),
    "person",
    "locale",
    locales,
  )
    .addColumn("email", "text", (c) => c.notNull().unique())
    .execute();

  await texts(table("employer"), ["name", "name_folded", "sectors", "approved_at?", "created_at"])
    .addColumn("business_id", "text", (c) => c.unique())
    .execute();
  const partner = texts(
    integers(
      db.schema
        .createTable("partner")
        .addColumn("employer_id", "text", (c) => c.primaryKey().references("employer.id")),
      ["contacts_per_month?", "simultaneous?"],
    ),
    [
      "status",
      "stage",
      "next_available_on?",
      "occupations",
      "sectors",
      "carvable_tasks?",
      "adjustments",
      "openness",
      "wanted",
      "terms_version?",
      "started_at?",
      "confirmed_at?",
    ],
  );
  await known(known(partner, "partner", "status", partnerStatuses), "partner", "stage", stages).execute();
  await texts(table("workplace"), ["name?", "postcode?", "street?"])
    .addColumn("employer_id", "text", (c) => c.notNull().references("employer.id"))
    .addColumn("municipality_code", "text", (c) => c.references("municipality.code"))
    .addColumn("lat", "double precision")
    .addColumn("lon", "double precision")
    .execute();

  await known(texts(table("person_role"), ["role", "granted_at"]), "person_role", "role", roles)
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .addColumn("organisation_id", "text", (c) => c.references("organisation.id"))
    .addColumn("team_id", "text", (c) => c.references("team.id"))
    .addColumn("employer_id", "text", (c) => c.references("employer.id"))
    .execute();
  await texts(
    db.schema.createTable("session").addColumn("id_hash", "text", (c) => c.primaryKey()),
    ["created_at", "expires_at"],
  )
    .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
    .execute();
}
