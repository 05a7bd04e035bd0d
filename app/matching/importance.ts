// The client's own order of importance: what comes first weighs more, what comes last less. Only the order changes, never a verdict.
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

type Ordered = NonNullable<ClientFacts["order"]>[number];

const topics = new Map<Criterion, Ordered>([
  [field, "field"],
  [ownWords, "field"],
  [area, "place"],
  [hours, "hours"],
  [patterns, "times"],
  [conditions, "conditions"],
  [adjustments, "conditions"],
]);

/** The factors of the places, first to last: even steps, one on average. */
const steps = new Set(topics.values()).size;
const ladder = Array.from(
  { length: steps },
  (_, place) => limits.order_first + ((limits.order_last - limits.order_first) * place) / (steps - 1),
);

/**
 * What the points of a criterion are multiplied by for the place the client gave it. What was not named shares evenly
 * what the named ones left, so all are one on average and naming none changes nothing. Always above zero.
 */
export function importanceOf(client: ClientFacts, criterion: Criterion): number {
  const topic = topics.get(criterion);
  const named = [...new Set(client.order)];
  if (topic === undefined || named.length === 0) return 1;
  const place = named.indexOf(topic);
  if (place >= 0) return ladder[place] ?? 1;
  const left = ladder.slice(named.length);
  return left.reduce((sum, factor) => sum + factor, 0) / left.length;
}
