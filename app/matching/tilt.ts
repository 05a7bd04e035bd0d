// What a client tilts: the points of a criterion weigh a little more or less. Only the order changes, never a verdict.
import { adjustments } from "./criteria/adjustments.ts";
import { area } from "./criteria/area.ts";
import { conditions } from "./criteria/conditions.ts";
import { field } from "./criteria/field.ts";
import { hours } from "./criteria/hours.ts";
import { ownWords } from "./criteria/own-words.ts";
import { patterns } from "./criteria/patterns.ts";
import type { ClientFacts } from "./facts.ts";
import type { Criterion } from "./finding.ts";
import { limits } from "./weights.ts";

const topics = new Map<Criterion, keyof NonNullable<ClientFacts["tilt"]>>([
  [field, "field"],
  [ownWords, "field"],
  [area, "place"],
  [hours, "hours"],
  [patterns, "hours"],
  [conditions, "conditions"],
  [adjustments, "conditions"],
]);

/** What the points of a criterion are multiplied by for this client; always above zero, so that better stays better. */
export function tiltOf(client: ClientFacts, criterion: Criterion): number {
  const topic = topics.get(criterion);
  const tilt = topic === undefined ? 0 : (client.tilt?.[topic] ?? 0);
  if (tilt === 0) return 1;
  return tilt > 0 ? limits.tilt_more : limits.tilt_less;
}
