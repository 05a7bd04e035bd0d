// Languages the vacancy requires beside those the client has told of. Nothing told of is not the same as none.
import type { ClientFacts, VacancyFacts } from "../facts.ts";
import { type Finding, isMust, list, speaksAgainst, speaksFor, toAsk } from "../finding.ts";
import { say } from "../reasons.ts";
import { weights } from "../weights.ts";

const levels = ["A1", "A2", "B1", "B2", "C1", "C2", "L1"];
/** From here a language is taken to carry most work where the ad names no level. */
const working = levels.indexOf("B1");
const rank = (level: string | undefined): number => (level === undefined ? -1 : levels.indexOf(level));

type Need = VacancyFacts["languages"][number];

function judge(client: ClientFacts, need: Need, must: boolean): Finding | undefined {
  const language = need.code;
  if (client.languages.length === 0) return toAsk(say("language_ask", { language }), weights.language_unknown, must);
  const own = client.languages
    .filter((spoken) => spoken.code === language)
    .sort((a, b) => rank(b.level) - rank(a.level))[0];
  if (!own) return speaksAgainst(say("language_missing", { language }), weights.language_missing, must);
  const asked = rank(need.level);
  if (own.level === undefined || rank(own.level) < 0) {
    if (asked < 0) return undefined;
    return toAsk(say("language_level_ask", { language, level: need.level ?? "" }), weights.language_unknown, must);
  }
  if (asked < 0) {
    if (rank(own.level) >= working) return undefined;
    return toAsk(say("language_ask", { language }), weights.language_unknown, must);
  }
  if (rank(own.level) >= asked) return undefined;
  const params = { language, level: need.level ?? "", own: own.level };
  return speaksAgainst(say("language_level", params), weights.language_level, must);
}

/** An ad in one's own language first; one in a language not told of is likely to need it, which is asked. */
function written(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const [language] = [...vacancy.writtenIn].sort();
  if (language === undefined || client.lang === undefined) return [];
  if (vacancy.writtenIn.includes(client.lang)) return [{ side: "silent", points: weights.written_in_own }];
  if (client.languages.length === 0 || vacancy.languages.length > 0) return [];
  const told = client.languages.some(({ code }) => vacancy.writtenIn.includes(code));
  return told ? [] : [toAsk(say("written_in", { language }), weights.written_in_other)];
}

export function languages(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  return [...required(client, vacancy), ...written(client, vacancy)];
}

function required(client: ClientFacts, vacancy: VacancyFacts): Finding[] {
  const must = isMust(client, "languages");
  if (vacancy.languages.length === 0) {
    // Most ads name no language. It matters to someone whose Finnish or Swedish is still on its way.
    const carries = client.languages.some(({ code, level }) => ["fi", "sv"].includes(code) && rank(level) > working);
    if (!must && (client.languages.length === 0 || carries)) return [];
    return [toAsk(say("languages_unknown", {}), weights.language_unknown, must)];
  }
  const findings = vacancy.languages.flatMap((need) => judge(client, need, must) ?? []);
  if (findings.length > 0) return findings;
  return [
    speaksFor(say("languages_ok", { languages: list(vacancy.languages.map((l) => l.code)) }), weights.languages_ok),
  ];
}
