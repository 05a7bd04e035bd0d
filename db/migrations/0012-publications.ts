// The twelfth migration: what has been published of counts, and for which month or quarter, so that nothing is counted twice.
import type { Kysely } from "kysely";
import { integers, known, texts } from "./columns.ts";

const publications = ["demand", "job_starts"];

export const published = {
  name: "0012-publications",
  async up(db: Kysely<unknown>): Promise<void> {
    const publication = texts(db.schema.createTable("publication"), ["kind", "period", "taken_at"]);
    await known(publication, "publication", "kind", publications)
      .addPrimaryKeyConstraint("publication_key", ["kind", "period"])
      .execute();
    // Only what was shown, rounded; an area under five has no row.
    await integers(texts(db.schema.createTable("job_start_quarter"), ["quarter", "area_code"]), ["shown"])
      .addPrimaryKeyConstraint("job_start_quarter_key", ["quarter", "area_code"])
      .execute();
  },
};
