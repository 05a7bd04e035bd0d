// The company an actor acts for. Without one there is nothing to see.
import type { Actor } from "./access.ts";
import { notFound } from "./refusals.ts";

/** @throws 404 where no company is linked to the account */
export function ownEmployerId(actor: Actor): string {
  const employerId = actor.roles.find((held) => held.role === "employer")?.employerId;
  if (!employerId) throw notFound();
  return employerId;
}
