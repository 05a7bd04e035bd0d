// Copies the product's reference data into its tables, once per version of the data.
import { createHash } from "node:crypto";
import type { Insertable } from "kysely";
import type { Db } from "./open.ts";
import { cards } from "./reference/cards.ts";
import { counties } from "./reference/counties.ts";
import { employmentAreas } from "./reference/employment-areas.ts";
import { industries } from "./reference/industries.ts";
import { iscoGroups } from "./reference/isco-groups.ts";
import { languages } from "./reference/languages.ts";
import { merges } from "./reference/merges.ts";
import { municipalities } from "./reference/municipalities.ts";
import { postcodes } from "./reference/postcodes.ts";
import { regions } from "./reference/regions.ts";
import type { Database } from "./schema.ts";
