// A partner employer has said it is ready to be approached.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, speaksFor } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

export function partner(_client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  return vacancy.partner ? [speaksFor(say("partner", {}), weights.partner)] : [];
}
