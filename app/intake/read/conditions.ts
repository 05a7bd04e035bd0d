// What the work is like, where the ad says so plainly. A word for a trait, a company or a contact person is not a fact of the work.
import type { Card, Condition, HoursType } from "#db/vocabulary/lists.ts";
import { type ConditionRule, conditionRules } from "./condition-words.ts";
import { denied } from "./negation.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

const contactLine =
  /lisätieto|tiedustel|soita |yhteyttä|tavoitat|puh\.|mer information|kontakta|ring |more information|contact (?:us|our|me)|questions/;

function judge(ad: AdText, one: ConditionRule): { value: boolean; from: Mention } | undefined {
  for (const from of one.no ? mentions(ad, one.no) : [])
    if (!contactLine.test(from.sentence.low)) return { value: false, from };
  let no: Mention | undefined;
  for (const from of one.yes ? mentions(ad, one.yes) : []) {
    const { low } = from.sentence;
    if (contactLine.test(low) || one.unless?.test(low)) continue;
    if (denied(low, from.at, from.end)) no ??= from;
    else return { value: true, from };
  }
  for (const from of one.title ? mentions(ad, one.title) : []) if (from.sentence.title) return { value: true, from };
  return no && { value: false, from: no };
}

/** Conservative: a key is there only for a clear statement, true or false. `full_time` and `driving` follow below. */
export function readConditions(ad: AdText): Reading {
  const conditions: Partial<Record<Condition, boolean>> = {};
  const evidence: Record<string, string> = {};
  for (const one of conditionRules) {
    const found = judge(ad, one);
    if (!found) continue;
    conditions[one.condition] = found.value;
    evidence[`conditions.${one.condition}`] = quote(found.from);
  }
  return { facts: Object.keys(conditions).length > 0 ? { conditions } : {}, evidence };
}

/**
 * The two that other facts decide: full time follows the hours type, and a demanded driving licence means driving,
 * unless the ad says that nothing is driven. Returns only keys not yet known.
 */
export function settledConditions(
  known: Partial<Record<Condition, boolean>>,
  hoursType: HoursType,
  cards: readonly Card[],
): Partial<Record<Condition, boolean>> {
  const settled: Partial<Record<Condition, boolean>> = {};
  if (known.full_time === undefined && hoursType !== "unknown") settled.full_time = hoursType === "full";
  if (known.driving === undefined && cards.some((card) => card.startsWith("driving_"))) settled.driving = true;
  return settled;
}
