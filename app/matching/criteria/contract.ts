// The kind of contract. What is not a job is never suggested; entrepreneurship only to those who wish for it.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

export function contract(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const stated = vacancy.contract;
  if (stated === "not_a_job") return [speaksAgainst(say("not_a_job", {}), weights.contract_other, true)];
  const wished = client.contracts.filter((code) => code !== "unknown");
  const must = wished.length > 0 && isMust(client, "contracts");
  if (wished.includes(stated)) return [speaksFor(say("contract_ok", { contract: stated }), weights.contract_ok)];
  if (stated === "self_employed") return [speaksAgainst(say("self_employed", {}), weights.self_employed, must)];
  if (wished.length === 0) return [];
  if (stated === "unknown") return [toAsk(say("contract_unknown", {}), weights.contract_unknown, must)];
  const params = { wish: list(wished), contract: stated };
  return [speaksAgainst(say("contract_other", params), weights.contract_other, must)];
}
