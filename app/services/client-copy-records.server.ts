// The rows of a client's copy as records for machines: every field that is held, texts opened, ids left out.
import type { World } from "#app/world/world.server.ts";
import type { HeldRows } from "#db/client-copy.ts";
import { stepNoteOf } from "./applications.server.ts";
import type { TitleOf } from "./client-copy.server.ts";
import { endWordsOf } from "./client-ending.server.ts";
import { openedWords } from "./clients.server.ts";
import { agreedWording } from "./disclosures.server.ts";
import { noteOf as followUpNoteOf } from "./employments-support.server.ts";
import { noteOf as findNoteOf } from "./finds.server.ts";
import { planWordsOf } from "./plans.server.ts";

type Sealing = Pick<World, "seal">;
type Row = Record<string, unknown>;

/** Texts that are kept sealed, by the noun they belong to. */
const openers: { [K in keyof HeldRows]?: (world: Sealing, row: RowOf<K>) => Row } = {
  client: (world, row) => ({ endWords: endWordsOf(world, row) }),
  profiles: (world, row) => ({ words: openedWords(world, row.clientId, row) }),
  plans: (world, row) => ({ words: planWordsOf(world, row.clientId, row.wordsSealed) }),
  finds: (world, row) => ({ note: findNoteOf(world, row) }),
  applicationSteps: (world, row) => ({ note: stepNoteOf(world, row) }),
  followUps: (world, row) => ({ note: followUpNoteOf(world, row) }),
  disclosures: (world, row) => ({ wording: agreedWording(world, row) }),
};

type RowOf<K extends keyof HeldRows> = HeldRows[K] extends (infer One)[] ? One : HeldRows[K];

/** Lists of codes and objects are kept as JSON. */
const listed = new Set(["reasons", "profile"]);
/** Who wrote a row is told by role, in the list of looks; a form's own key says nothing. */
const ofColleagues = new Set(["createdBy", "decidedBy", "sentKey"]);

export function copyRecords(world: Sealing, held: HeldRows, titleOf: TitleOf): Record<string, Row[]> {
  const nouns = Object.keys(held) as (keyof HeldRows)[];
  return Object.fromEntries(
    nouns.map((noun) => {
      const rows: object[] = [held[noun]].flat();
      const open = openers[noun] as ((world: Sealing, row: object) => Row) | undefined;
      return [noun, rows.map((row) => ({ ...shown(row, titleOf), ...open?.(world, row) }))];
    }),
  );
}

/** A job is named by its title: an id would say nothing outside the house. */
function shown(row: object, titleOf: TitleOf): Row {
  const fields = Object.entries(row).flatMap(([key, value]): [string, unknown][] => {
    if (key === "vacancies") return [["jobs", (JSON.parse(String(value)) as string[]).map(titleOf)]];
    if (key === "vacancyId") return [["job", value === null ? null : titleOf(String(value))]];
    if (key === "id" || key.endsWith("Id") || key.endsWith("Sealed") || ofColleagues.has(key)) return [];
    return [[key, listed.has(key) ? JSON.parse(String(value)) : value]];
  });
  return Object.fromEntries(fields);
}
