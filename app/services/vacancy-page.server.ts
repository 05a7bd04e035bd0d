// What sending the employer's form leads to: another look, or a vacancy.
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { postVacancy } from "./employer-vacancies.server.ts";
import { type FormFilled, lookAt } from "./vacancy-look.server.ts";
import { stampOf } from "./vacancy-text.server.ts";
import { isWorkOpen, type WorkSaid } from "./vacancy-work.server.ts";

interface Sent extends FormFilled {
  step: "look" | "publish";
  struck?: string[];
  work?: WorkSaid;
  /** Stamp of the text that was looked at. */
  seen: string;
}

/** Publishes what has been looked at; anything else is looked at first. */
export async function sendVacancy(world: World, actor: Actor, sent: Sent, locale: Locale) {
  const seen = sent.seen === stampOf(sent.fields);
  if (sent.step === "publish" && seen && !isWorkOpen(world, sent.work)) {
    await postVacancy(world, actor, { ...sent, struck: sent.struck ?? [] });
    return { posted: sent.id };
  }
  const { id, fields, adjustments, struck, work } = sent;
  const asked = { id, fields, adjustments, ...(struck ? { struck } : {}), ...(work ? { work } : {}) };
  const look = await lookAt(world, actor, asked, locale);
  return { look, changed: sent.step === "publish" && !seen };
}
