// Builds a whole new index beside the old one and swaps them: searches see the old one until the new one is complete.
import type { VacancyDocument } from "./document.ts";
import type { Connection } from "./meili-client.ts";
import { type CursorDocument, cursorDocument, prepare } from "./meili-index.ts";

/** Unfinished indexes of a rebuild that was killed are cleared after this long. */
const leftAfter = 60 * 60_000;

export async function rebuild(
  to: Connection,
  name: string,
  batches: AsyncIterable<VacancyDocument[]>,
  cursor: number,
): Promise<void> {
  await clearLeft(to, name);
  const fresh = `${name}_${Date.now()}`;
  await prepare(to, fresh);
  try {
    // One batch is read while the one before it is being indexed.
    let running: number | undefined;
    for await (const documents of batches) {
      if (documents.length === 0) continue;
      const next = (await to.ask((c) => c.index<VacancyDocument>(fresh).addDocuments(documents))).taskUid;
      if (running !== undefined) await to.finish(running);
      running = next;
    }
    if (running !== undefined) await to.finish(running);
    await to.done((c) => c.index<CursorDocument>(fresh).addDocuments([cursorDocument(cursor)]));
    await to.done((c) => c.swapIndexes([{ indexes: [name, fresh], rename: false }]));
  } finally {
    // After the swap this is the old index; after an error the unfinished one. If nobody answers now, clearLeft will.
    await to.done((c) => c.deleteIndex(fresh)).catch(() => undefined);
  }
}

async function clearLeft(to: Connection, name: string): Promise<void> {
  const { results } = await to.ask((c) => c.getRawIndexes({ limit: 1000 }));
  for (const { uid } of results) {
    const stamp = uid.startsWith(`${name}_`) ? Number(uid.slice(name.length + 1)) : Number.NaN;
    if (Date.now() - stamp > leftAfter) await to.done((c) => c.deleteIndex(uid));
  }
}
