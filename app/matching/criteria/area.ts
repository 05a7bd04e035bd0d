// Where the work is done. Of several stated workplaces the nearest counts; a coarse or missing place stays, marked.
import type { ClientFacts, PlaceFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";
import { judgePlace, type PlaceJudgement } from "./place.ts";

/**
 * Within reach before not known before out of reach; inside each, the one worth most. Where the area is a must, a place
 * that may lie just outside gives way to one that does not: coming nearer must not turn what is sure into a question.
 */
const standing = { inside: 2, unknown: 1, outside: 0, abroad: -1 } as const;

function nearest(judgements: PlaceJudgement[], must: boolean): PlaceJudgement | undefined {
  const unsure = ({ coarse }: PlaceJudgement) => Number(must && coarse !== undefined);
  return [...judgements].sort(
    (a, b) =>
      standing[b.standing] - standing[a.standing] ||
      unsure(a) - unsure(b) ||
      b.points - a.points ||
      (JSON.stringify(a.reason) < JSON.stringify(b.reason) ? -1 : 1),
  )[0];
}

function remote(places: PlaceFacts[]): Finding[] {
  const findings: Finding[] = [speaksFor(say("remote_ok", {}), weights.remote)];
  if (places.length > 0 && places.every((place) => !place.inFinland)) {
    findings.push(toAsk(say("abroad_remote", {}), weights.place_unknown));
  }
  return findings;
}

/** Has the client said anything of where? Without it no stated place is for or against. */
function saysWhere(client: ClientFacts): boolean {
  return client.home !== undefined || client.homeMunicipality !== undefined || client.municipalities.length > 0;
}

export function area(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  if (vacancy.mode === "remote") return remote(vacancy.places);
  if (vacancy.places.length > 0 && !saysWhere(client)) return [];
  const must = isMust(client, "area");
  const judged = nearest(
    vacancy.places.map((place) => judgePlace(client, place)),
    must,
  );
  if (!judged) return [toAsk(say("place_unknown", {}), weights.place_unknown, must)];
  const fromHome = vacancy.mode === "possible";
  // Where one may stay at home, a long way is never worth less than not knowing the place.
  const points =
    fromHome && judged.standing !== "abroad" ? Math.max(judged.points, weights.place_unknown) : judged.points;
  const findings: Finding[] = [];
  if (judged.standing === "outside" && fromHome) {
    findings.push(toAsk(say("remote_share", {}), points, must));
  } else if (judged.unnamed && must) {
    // The area is a must, but how far it reaches was not told: nothing is broken, and nothing can be judged.
    findings.push(toAsk(judged.reason, points, true));
  } else if (judged.standing === "outside" || judged.standing === "abroad") {
    findings.push(speaksAgainst(judged.reason, points, must));
    if (fromHome || vacancy.mode === "hybrid") findings.push(toAsk(say("remote_share", {}), 0));
  } else if (judged.standing === "unknown") {
    findings.push(toAsk(judged.reason, points, must));
  } else {
    findings.push(judged.far ? { side: "silent", points } : speaksFor(judged.reason, points));
    if (judged.coarse) findings.push(toAsk(judged.coarse, 0, must));
  }
  return findings;
}
