// Tips by mail: what officers send to the mailbox waits for the sender's own look. A sender's address can be written by
// anybody, so a mail moves nothing by itself; what comes from people we do not know is left in the box.
import { type BoxMail, TipBoxError, type TipBoxProblem } from "#app/mail/tip-box.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findOfficerByAddress } from "#db/people.ts";
import { findSetting, keepSetting } from "#db/settings.ts";
import { bringIn, queueAds } from "./tip-queue.server.ts";

/** Mails of one look into the box; the rest comes next time. */
const most = 25;
const setting = "tip_box";

/** How the last look into the box went. */
export interface TipBoxState {
  address: string;
  /** ISO instant; undefined: not looked into yet. */
  at?: string;
  problem?: TipBoxProblem;
}

/** A sweep: takes what is new out of the mailbox. Without one it does nothing. */
export async function takeTipMail(world: World): Promise<void> {
  if (!world.tipBox) return;
  const problem = await world.tipBox
    .empty(most, (mail) => keepMail(world, mail))
    .then(() => undefined)
    .catch((error: Error) => {
      if (error instanceof TipBoxError) return error.code;
      throw error;
    });
  if (problem) world.log.warn({ problem }, "the mailbox for tips could not be read");
  const at = world.clock().toISOString();
  await keepSetting(world.db, setting, JSON.stringify({ at, ...(problem ? { problem } : {}) }));
}

async function keepMail(world: World, { from, subject, key, bytes }: BoxMail): Promise<void> {
  const officerId = await findOfficerByAddress(world.db, from);
  if (!officerId) {
    world.log.info("a mail from somebody who is no officer here was left in the box");
    return;
  }
  const mailKey = `${officerId}:${key}`;
  if (bytes) await bringIn(world, officerId, [{ name: `${subject || "?"}.eml`, bytes, mailKey }], "mail");
  else
    await queueAds(world, officerId, [{ name: subject, read: { ok: false, code: "file_too_big" } }], {
      by: "mail",
      mailKey,
    });
}

/** Undefined where there is no mailbox. */
export async function tipBoxState({ db, tipBox }: Pick<World, "db" | "tipBox">): Promise<TipBoxState | undefined> {
  if (!tipBox) return undefined;
  const kept = await findSetting(db, setting);
  return { ...(kept ? (JSON.parse(kept) as Omit<TipBoxState, "address">) : {}), address: tipBox.address };
}
