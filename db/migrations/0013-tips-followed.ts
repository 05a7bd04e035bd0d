// The thirteenth migration: new ads an officer has put aside, and the thanks a coach adds to a tip that led to a visit.
import type { Kysely } from "kysely";

export const tipsFollowed = {
  name: "0013-tips-followed",
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("tip").addColumn("coach_thanks_at", "text").execute();
    await db.schema
      .createTable("passed_ad")
      .addColumn("person_id", "text", (c) => c.notNull().references("person.id"))
      .addColumn("vacancy_id", "text", (c) => c.notNull().references("vacancy.id"))
      .addColumn("created_at", "text", (c) => c.notNull())
      .addPrimaryKeyConstraint("passed_ad_key", ["person_id", "vacancy_id"])
      .execute();
    // What came in since a day is asked on every visit to the page of new ads.
    await db.schema.createIndex("vacancy_created").on("vacancy").column("created_at").execute();
  },
};
