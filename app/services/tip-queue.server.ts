// Several ads at once, or a mail: each is read and waits, sealed, for its officer to look at it. Nothing is sent by itself.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { FileToOpen } from "#app/world/open-files.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findPerson } from "#db/people.ts";
import { addTipDraft, forgetTipDrafts, listTipDrafts } from "#db/tip-drafts.ts";
import type { BroughtBy } from "#db/vocabulary/officers.ts";
import { tokens } from "#search/language/fold.ts";
import { type FileRead, type Reader, readFiles } from "./ad-files.server.ts";
import { instantAfter } from "./calendar-days.ts";
import { duplicateKeyOf } from "./duplicates.ts";
import { personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { openReading, sealReading } from "./tip-seal.server.ts";

export interface BroughtFile extends FileToOpen {
  /** Of a mail: its own id, so that what the mailbox gives twice is one. */
  mailKey?: string;
}

export interface Queued {
  /** Drafts that wait to be looked at, in order. */
  ids: string[];
  /** How many files or attachments could not be read; they wait too, with the reason. */
  unread: number;
}

/** Reads what an officer brought and lets every ad in it wait for a look. What came by the same mail before adds nothing. */
export async function bringIn(
  world: World,
  officerId: string,
  brought: readonly BroughtFile[],
  by: BroughtBy,
): Promise<Queued> {
  const reader = await readerOf(world, officerId);
  const queued: Queued = { ids: [], unread: 0 };
  for (const file of brought) {
    const reads = await readFiles(world, [file], reader);
    const { ids, unread } = await queueAds(world, officerId, reads, { by, mailKey: file.mailKey });
    queued.ids.push(...ids);
    queued.unread += unread;
  }
  return queued;
}

/** The language of the officer, and the names their own signature bears. */
export async function readerOf(world: Pick<World, "db">, officerId: string): Promise<Reader> {
  const officer = await findPerson(world.db, officerId);
  if (!officer) throw notFound();
  const domain = officer.email.slice(officer.email.indexOf("@"));
  return { locale: officer.locale, own: [officer.name, officer.email, domain] };
}

/** Lets what was read wait, in one transaction. The same ad again is told as such. */
export async function queueAds(
  world: Pick<World, "db" | "clock" | "seal">,
  officerId: string,
  reads: readonly FileRead[],
  { by, mailKey }: { by: BroughtBy; mailKey?: string | undefined },
): Promise<Queued> {
  const start = Math.floor(world.clock().getTime() / 1000) * 1000;
  return world.db.transaction().execute(async (trx) => {
    const waiting = await listTipDrafts(trx, officerId);
    const known = new Set(
      waiting.flatMap(({ draftSealed }) =>
        draftSealed ? marksOf(openReading(world, officerId, draftSealed).draft) : [],
      ),
    );
    const taken = waiting.filter(({ createdAt }) => Date.parse(createdAt) >= start).length;
    const queued: Queued = { ids: [], unread: 0 };
    for (const [at, { name, read }] of reads.entries()) {
      const marks = read.ok ? marksOf(read.reading.draft) : [];
      const again = marks.some((mark) => known.has(mark));
      for (const mark of marks) known.add(mark);
      const waits = read.ok && !again ? sealReading(world, officerId, read.reading) : null;
      const id = await addTipDraft(trx, {
        ...{ officerId, broughtBy: by, name: personalDataIn(name) ? "" : name.slice(0, 200), draftSealed: waits },
        ...{ problem: read.ok ? (again ? "same_again" : null) : read.code },
        ...{ mailKey: mailKey ? `${mailKey}#${at}` : null, createdAt: new Date(start + Math.min(999, taken + at)) },
      });
      if (id && waits) queued.ids.push(id);
      else if (id && !waits) queued.unread++;
    }
    return queued;
  });
}

/** What makes two ads one: the same reference, the same words for the same place, or title, employer and town. */
function marksOf(draft: VacancyDraft): string[] {
  const key = duplicateKeyOf(draft);
  const towns = draft.facts.workplaces.flatMap(({ municipality }) => municipality ?? []).sort();
  const title = draft.texts[draft.language]?.title ?? "";
  const employer = tokens(draft.employer?.name ?? "").join(" ");
  const named = employer !== "" && towns.length > 0 ? [`${tokens(title).join(" ")}|${employer}|${towns.join()}`] : [];
  return [draft.sourceReference, ...(key ? [key] : []), ...named];
}

/** A sweep: what nobody looked at in two weeks, and a day later what was done with, is forgotten. */
export async function forgetDrafts({ db, clock }: Pick<World, "db" | "clock">): Promise<void> {
  const now = clock();
  await forgetTipDrafts(db, { created: instantAfter(now, -14), done: instantAfter(now, -1) });
}
