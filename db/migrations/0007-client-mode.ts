// The seventh migration: a session may be in a client's hands, with one client's page and a code that ends it.
import type { Kysely } from "kysely";

export const clientMode = {
  name: "0007-client-mode",
  async up(db: Kysely<unknown>): Promise<void> {
    for (const column of ["client_id", "locale", "vacancies", "code_hash"])
      await db.schema.alterTable("session").addColumn(`client_mode_${column}`, "text").execute();
    await db.schema.alterTable("session").addColumn("client_mode_tries", "integer").execute();
  },
};
