// The admin's outbox: every letter with its state; those that could not leave the house can be read here.
import type { World } from "#app/world/world.server.ts";
import { type Letter, listLetters } from "#db/letters.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { letterInWords } from "./letters.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const newest = 200;

export async function outboxPage(world: World, locale: Locale) {
  const wording = wordingOf(world, locale);
  const letters = await listLetters(world.db, newest);
  return {
    title: wording.t("admin.outbox"),
    posting: world.mail.post !== undefined,
    letters: letters.map((letter) => letterShown(world, letter, wording)),
  };
}

function letterShown(world: World, letter: Letter, { t, moment }: Wording) {
  const { id, kind, toAddress, locale, state, lastError, createdAt, sentAt } = letter;
  return {
    ...{ id, to: toAddress, locale, state },
    kind: t.code("letterKind", kind),
    stateSaid: t.code("letterState", state),
    written: moment(createdAt),
    ...(sentAt ? { sent: moment(sentAt) } : {}),
    ...(lastError ? { broke: t(`admin.letterBroke.${lastError as "other"}`) } : {}),
    // Only what is kept here: a letter under way is its receiver's.
    ...(state === "kept" ? { letter: letterInWords(world, letter) } : {}),
  };
}
