// The fifth migration: an on-call job has a next shift, if one is known.
import type { Kysely } from "kysely";

export const nextShift = {
  name: "0005-next-shift",
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable("employment").addColumn("next_shift_on", "text").execute();
  },
};
