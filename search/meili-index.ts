// An index of Meilisearch as a thing to make: its settings and the cursor it keeps.
import type { VacancyDocument } from "./document.ts";
import { type Connection, MeiliTaskError } from "./meili-client.ts";
import { cursorId, settings, shape } from "./settings.ts";

/** What the index holds beside vacancies. */
export interface CursorDocument {
  id: typeof cursorId;
  cursor: number;
  shape: number;
}

export type IndexDocument = VacancyDocument | CursorDocument;

export const cursorDocument = (cursor: number): CursorDocument => ({ id: cursorId, cursor, shape });

/** Creates the index if it is missing and brings its settings up to date; the same settings again cost nothing. */
export async function prepare(to: Connection, uid: string): Promise<void> {
  const there = await to.find((c) => c.getRawIndex(uid));
  if (!there) await to.done((c) => c.createIndex(uid, { primaryKey: "id" })).catch(unlessMadeMeanwhile);
  await to.done((c) => c.index(uid).updateSettings(settings));
}

/** Two processes that find no index both ask for one: the later of them has it all the same. */
function unlessMadeMeanwhile(error: unknown): void {
  if (!(error instanceof MeiliTaskError && error.code === "index_already_exists")) throw error;
}
