// Job Market Finland's codes for contract, hours and working times. A code whose meaning is not certain stays unknown.
import type { Contract, HoursType, Locale, Pattern } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { readDay } from "./dates.ts";
import { codesOf, entryOf, type JsonObject, objectAt, textOf, truthOf } from "./json-values.ts";
import { readPay } from "./pay.ts";

/** tyonJatkuvuus: until further notice, fixed term, seasonal work, summer work. */
const continuity: Record<string, Contract> = {
  "01": "permanent",
  "02": "fixed",
  "0201": "seasonal",
  "0202": "seasonal",
};

/** tyoAika. */
const workTime: Record<string, HoursType> = { "01": "full", "02": "part" };

/** tyoskentelyAika. 04, 05 and 07 are not documented openly; 08 (shifts) says which shifts in `vuorotyo`. */
const workingTimes: Record<string, Pattern[]> = {
  "01": ["day"],
  "02": ["evening"],
  "03": ["night"],
  "06": ["weekend"],
};

/** vuorotyo: work in two and in three shifts. */
const shifts: Record<string, Pattern[]> = { "0801": ["day", "evening"], "0802": ["day", "evening", "night"] };

type Terms = Pick<
  VacancyFactsKept,
  | "agency"
  | "contract"
  | "relation"
  | "onCall"
  | "hoursType"
  | "patterns"
  | "startKind"
  | "startDate"
  | "pay"
  | "travelling"
  | "openness"
  | "evidence"
>;

/** `inLanguages` reads the schema's `[{kieliKoodi, arvo}]`. */
export function readTerms(basics: JsonObject, inLanguages: (value: unknown) => Partial<Record<Locale, string>>): Terms {
  const service = objectAt(basics, "palvelussuhde");
  const employment = objectAt(service, "tyosuhde");
  const onCall = truthOf(basics.kutsutaanTarvittaessa);
  const contract = readContract(basics, employment);
  const hoursType: HoursType = onCall ? "gig" : (entryOf(workTime, textOf(basics.tyoAika)) ?? "unknown");
  const patterns = readPatterns(objectAt(basics, "tyoskentely"));
  const startDate = readDay(basics.tyoAlkaaPvm) ?? null;
  const wage = Object.values(inLanguages(basics.palkanLisatieto))[0];
  const evidence: Record<string, string> = {};
  if (contract !== "unknown") evidence.contract = onCall ? "kutsutaanTarvittaessa" : "tyonJatkuvuus";
  if (hoursType !== "unknown") evidence.hoursType = onCall ? "kutsutaanTarvittaessa" : "tyoAika";
  if (patterns.length > 0) evidence.patterns = "tyoskentelyAika";
  if (employment.vuokratyo === true) evidence.agency = "vuokratyo";
  return {
    agency: truthOf(employment.vuokratyo),
    contract,
    relation: Object.keys(employment).length > 0 ? "employment" : "unknown",
    onCall,
    hoursType,
    // tyoTunnitMinimi and tyoTunnitMaksimi count per tyoTunnitAjanjakso (a week or a month), whose codes are not
    // documented openly: forty hours a month read as a week would be four times too much, so the hours stay unknown.
    patterns,
    startKind: startDate ? "date" : "unknown",
    startDate,
    pay: readPay(wage),
    travelling: truthOf(basics.kuuluuMatkustamista),
    openness: employment.oppisopimus === true ? { apprenticeship: true } : {},
    evidence,
  };
}

function readContract(basics: JsonObject, employment: JsonObject): Contract {
  if (basics.kutsutaanTarvittaessa === true) return "gig";
  if (employment.oppisopimus === true || employment.tyoharjoittelu === true) return "training";
  const stated = entryOf(continuity, textOf(basics.tyonJatkuvuus));
  if (stated) return stated;
  return readDay(basics.maaraaikaisuudenPaattymisPvm) || employment.vuorotteluvapaanSijaisuus === true
    ? "fixed"
    : "unknown";
}

function readPatterns(work: JsonObject): Pattern[] {
  const times = codesOf(work.tyoskentelyAika);
  const found = [
    ...times.flatMap((code) => entryOf(workingTimes, code) ?? []),
    ...(times.includes("08") ? codesOf(work.vuorotyo).flatMap((code) => entryOf(shifts, code) ?? []) : []),
  ];
  return [...new Set(found)];
}
