// The ninth migration: coaches may have a letter on working days when something new waits; each may stop it, also by a key.
import type { Kysely } from "kysely";

export const coachLetters = {
  name: "0009-coach-letters",
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable("person")
      .addColumn("coach_letter", "integer", (c) => c.notNull().defaultTo(1))
      .execute();
    await db.schema.alterTable("person").addColumn("coach_letter_at", "text").execute();
    await db.schema
      .createTable("coach_letter_key")
      .addColumn("key_hash", "text", (c) => c.primaryKey())
      .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .execute();
  },
};
