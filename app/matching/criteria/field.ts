// Wishes of occupation and sector: the client's own field of work comes before everything else.
import type { ClientFacts, Reason, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { limits, weights } from "../weights.ts";
import { type FieldFit, fieldFit, type Meeting } from "./field-fit.ts";

/** How many of the wishes a sentence about another field names. */
const wishesNamed = 3;

const share = (m: Meeting): number => (m.wish.like === "maybe" ? weights.field_maybe_share : 1);

function occupationReason({ wish, work, value }: Meeting): Reason {
  const params = { wish: wish.key, work };
  // An unsure link to the wish itself is still that wish, not something like it.
  if (value < limits.wish_met && work !== wish.key) return say("field_near", params);
  if (wish.like === "maybe") return say("field_maybe", params);
  return work === wish.key ? say("field_wish", { wish: wish.key }) : say("field_close", params);
}

/** The stronger of occupation and sector counts in full, the other adds a little. */
function met({ occupation, sector }: FieldFit): Finding[] {
  const found: { reason: Reason; points: number }[] = [];
  if (occupation && occupation.value >= limits.wish_near) {
    const points = weights.field * occupation.value * share(occupation);
    found.push({ reason: occupationReason(occupation), points });
  }
  if (sector) {
    const reason = say("sector_wish", { wish: sector.wish.key, work: sector.work });
    found.push({ reason, points: weights.sector * sector.value * share(sector) });
  }
  return found
    .sort((a, b) => b.points - a.points)
    .map(({ reason, points }, i) => speaksFor(reason, i === 0 ? points : Math.min(points, weights.field_and_sector)));
}

/** Outside the wishes; a faint kinship still softens it. A must is broken only by an occupation that is sure. */
function outside(fit: FieldFit, vacancy: VacancyFacts, must: boolean): Finding[] {
  if (fit.wished.length === 0 || fit.work === undefined) return [];
  const faint = fit.occupation?.value ?? 0;
  const points = weights.field_other * (1 - faint / limits.wish_near) + weights.field * faint;
  const wish = list(fit.wished.slice(0, wishesNamed));
  const sure = vacancy.occupations.reduce((sum, { weight }) => sum + weight, 0) >= limits.sure_enough;
  if (must && !sure) return [toAsk(say("field_unknown", {}), points, true)];
  return [speaksAgainst(say("field_other", { wish, work: fit.work }), points, must)];
}

export function field(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  if (client.wishes.length === 0) return [];
  const fit = fieldFit(client, vacancy);
  const must = isMust(client, "wishes");
  const findings = met(fit);
  const sectorMet = (fit.sector?.value ?? 0) === 1;
  if (vacancy.occupations.length === 0) {
    const unjudged = must || (fit.wished.length > 0 && !sectorMet);
    findings.push(toAsk(say("field_unknown", {}), weights.field_unknown, unjudged));
  } else if (findings.length === 0 && fit.sectorOpen) {
    findings.push(toAsk(say("sector_unknown", { wish: fit.sectorOpen }), weights.sector_unknown, true));
  } else if (findings.length === 0 && fit.met < limits.title_word_met) {
    findings.push(...outside(fit, vacancy, must));
  }
  if (fit.no) {
    const reason = say("field_no", { wish: fit.no.wish.key, work: fit.no.work });
    findings.push(speaksAgainst(reason, weights.field_no, must));
  }
  return findings;
}
