// Licences, permits, cards and one's own car. A list the client has not given is not known, so it is asked.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";
import { fieldFit } from "./field-fit.ts";

/** A heavier licence class holds the lighter ones. Source: Driving Licence Act (386/2011). */
const holds: Record<string, string[]> = {
  driving_c: ["driving_b"],
  driving_ce: ["driving_c", "driving_b"],
  driving_d: ["driving_b"],
};

/** Cards that a course or test of a day or two gives: against, but lightly. */
const quick = new Set(["hygiene", "occupational_safety", "hot_work", "alcohol", "road_safety", "first_aid"]);

const heldBy = (client: ClientFacts): Set<string> =>
  new Set(client.cards.flatMap((card) => [card, ...(holds[card] ?? [])]));

export function cards(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const must = isMust(client, "cards");
  const own = heldBy(client);
  const needed = vacancy.cards.filter((card) => card !== "criminal_record_extract");
  const findings = needed
    .filter((card) => !own.has(card))
    .map((card) => {
      if (client.cards.length === 0) return toAsk(say("card_ask", { card }), weights.card_unknown, must);
      return quick.has(card)
        ? speaksAgainst(say("card_missing_quick", { card }), weights.card_missing_quick, must)
        : speaksAgainst(say("card_missing", { card }), weights.card_missing, must);
    });
  if (needed.length > 0 && findings.length === 0) {
    findings.push(speaksFor(say("cards_ok", { cards: list(needed) }), weights.cards_ok));
  }
  // Everybody in such work orders the extract: something to know of, never against anyone.
  if (needed.length < vacancy.cards.length) findings.push(toAsk(say("criminal_record_extract", {}), 0));
  return findings;
}

/**
 * What the law usually asks of those who do such work and the ad leaves unsaid. A qualification weighs where the work is
 * only related to the wish: whoever wishes for the work itself by name is likely to know what it takes.
 */
export function law(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const { cards: usual, degree } = vacancy.probable;
  const findings: Finding[] = [];
  if (vacancy.education ?? degree) {
    const points = fieldFit(client, vacancy).named ? 0 : weights.education_asked;
    findings.push(toAsk(say(vacancy.education ? "education_asked" : "degree_probable", {}), points));
  }
  const own = heldBy(client);
  const needed = usual.filter((card) => card !== "criminal_record_extract");
  if (needed.length > 0 && !needed.some((card) => own.has(card) || vacancy.cards.includes(card))) {
    findings.push(toAsk(say("cards_probable", { cards: list(needed) }), weights.card_unknown));
  }
  if (needed.length < usual.length && !vacancy.cards.includes("criminal_record_extract")) {
    findings.push(toAsk(say("extract_probable", {}), 0));
  }
  return findings;
}

export function ownCar(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  if (vacancy.ownCar !== true || client.car === true) return [];
  if (client.car === undefined) return [toAsk(say("own_car_ask", {}), weights.own_car_unknown)];
  return [speaksAgainst(say("own_car", {}), weights.own_car)];
}
