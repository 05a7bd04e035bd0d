// The first migration: the whole house, room by room.
import type { Kysely } from "kysely";
import { createClientTables } from "./0001-clients.ts";
import { createPeopleTables } from "./0001-people.ts";
import { createReferenceTables } from "./0001-reference.ts";
import { createVacancyTables } from "./0001-vacancies.ts";
import { createWorkTables } from "./0001-work.ts";

export const house = {
  name: "0001-house",
  async up(db: Kysely<unknown>): Promise<void> {
    await createReferenceTables(db);
    await createPeopleTables(db);
    await createVacancyTables(db);
    await createClientTables(db);
    await createWorkTables(db);
  },
};
