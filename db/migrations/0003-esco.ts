// The third migration: ESCO's occupations, groups and skills with their labels, where somebody has imported them.
import type { Kysely } from "kysely";
import { integers, known, texts } from "./columns.ts";

const kinds = ["occupation", "group", "skill"];
const locales = ["fi", "sv", "en"];

export const esco = {
  name: "0003-esco",
  async up(db: Kysely<unknown>): Promise<void> {
    const concept = db.schema.createTable("esco_concept").addColumn("uri", "text", (c) => c.primaryKey());
    await known(texts(concept, ["kind", "isco?"]), "esco_concept", "kind", kinds).execute();
    const label = integers(texts(db.schema.createTable("esco_label"), ["lang", "label"]), ["preferred"]);
    await known(label, "esco_label", "lang", locales)
      .addColumn("uri", "text", (c) => c.notNull().references("esco_concept.uri"))
      .addPrimaryKeyConstraint("esco_label_key", ["uri", "lang", "label"])
      .execute();
  },
};
