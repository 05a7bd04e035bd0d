// Marks on an ad's quality, for the employer and the admin: what is missing, what should not be said, whose data is shown.
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const wording = rule`täydelli(?:nen|stä|sen) suom|virheetön(?:tä)? suom|hyvä(?:ä|n)? terve(?:ys|yttä|yden)|(?:hyvä|terve) fyysinen terveys|nuor(?:i|ta|ia|ekas|ehko) (?:[a-zåäö]+ ){0,2}(?:mies|nainen|mi(?:ehiä|estä)|nai(?:sia|sta)|henkilö|myyjä|työntek|tarjoil|naista)|nuorekas|(?:alle|enintään|korkeintaan) \d\d[- ]?(?:vuoti|v\.)|\d\d ?- ?\d\d[- ]?vuoti(?:as|aita|asta)|(?:haemme|etsimme|haetaan) (?:[a-zåäö]+ ){0,2}(?:naista|miestä|tyttöä|poikaa|naisia|miehiä|tyttöjä|poikia|miespuoli|naispuoli)|vain (?:naisi|miehi|suomalais)|syntyperäi|kantasuomal|suomen kansalai(?:nen|suus)|suomi äidinkiel|äidinkielenä(?:än)? suom|perfekt (?:finska|svenska)|felfri (?:finska|svenska)|god hälsa|ung (?:och|man|kvinna|tjej|kille)|(?:söker|endast|bara) (?:en )?(?:man|kvinna|tjej|kille|män|kvinnor)(?![a-zåäö])|finländskt medborgar|finskt medborgar|(?:svenska|finska) som modersmål|perfect (?:finnish|swedish|english)|flawless|good health|young (?:and|man|woman|girl|people|team member)|native (?:finnish|swedish|english|speaker|level)|only (?:men|women|finnish)|male only|female only|finnish (?:citizen|national)`;
/** Words the law itself brings: care for children, work with minors' limits. */
const lawful = /laki|lain |lagen|act |nuorten parissa|nuorille|minors|tartuntatau/;

const mobile = /(?:\+358 ?\(?0?\)?|(?<!\d)0)(?:4\d|50)[ -]?\d(?:[ -]?\d){5,7}(?!\d)/;
const email = /([a-z0-9åäö_+-]+(?:\.[a-z0-9åäö_+-]+)*)@[a-z0-9-]+(?:\.[a-z0-9-]+)+/g;
const shared =
  /^(?:info|rekry|rekrytointi|hr|jobs?|job|tyopaikat|työpaikat|toimisto|office|asiakaspalvelu|kundservice|contact|posti|post|myynti|sales|career|careers|recruitment|rekrytering|jobb|kirjaamo|tyo|duunit|hello|moi)(?:$|[._+-])/;

/** Flags of the wording, with the words that raised them. */
export function readFlags(ad: AdText): Reading {
  const flags: string[] = [];
  const evidence: Record<string, string> = {};
  const raised = mentions(ad, wording).find(
    (from) => !lawful.test(from.sentence.low) && !denied(from.sentence.low, from.at, from.end),
  );
  if (raised) {
    flags.push("discriminatory_wording");
    evidence["flags.discriminatory_wording"] = quote(raised);
  }
  // The evidence of this one is left out on purpose: it would spread what it warns about.
  const personal = [...ad.low.matchAll(email)].some(
    (match) => !shared.test(match[1] ?? "") && /\./.test(match[1] ?? ""),
  );
  if (personal || mobile.test(ad.low)) flags.push("personal_data");
  return { facts: flags.length > 0 ? { flags } : {}, evidence };
}

/** What an employer will be asked to add. */
export function missing(facts: VacancyFactsKept): string[] {
  const flags: string[] = [];
  if (!facts.pay) flags.push("pay_missing");
  if (facts.hoursType === "unknown" && facts.hoursMin === null && facts.hoursMax === null) flags.push("hours_missing");
  return flags;
}
