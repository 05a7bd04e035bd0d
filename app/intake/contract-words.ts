// The words with which sources name contracts, hours and kinds of service, in Finnish, Swedish and English.
import type { Contract, HoursType, Relation } from "#db/vocabulary/lists.ts";

// Order decides: what binds least is said beside what binds more ("määräaikainen, tarvittaessa töihin kutsuttava").
const contractWords: [Contract, RegExp][] = [
  ["not_a_job", /työkokeilu|arbetsprövning|work try-?out|kuntouttava työ|vapaaehtois|volontär|volunteer|palkaton/i],
  ["training", /oppisopimus|läroavtal|apprentic|harjoittelu|praktik|\bintern(ship)?\b|trainee/i],
  ["self_employed", /yrittäjä|toiminimi|egenföretagare|företagare|contractor|freelance|self-?employed/i],
  ["gig", /tarvittaessa|keikka|behovsanställning|vid behov|inhoppare|on.?call|per.?diem|zero.?hours?/i],
  ["seasonal", /kesätyö|kausityö|kausiluon|sommarjobb|feriejobb|sommararbete|säsong|seasonal|summer job/i],
  [
    "fixed",
    /määräaik|sijaisuus|projektiluon|visstid|tidsbegränsad|tidsbundet|vikariat|fixed.?term|temporary|\bsubstitute\b/i,
  ],
  ["permanent", /vakinai|vakitui|toistaiseksi|tillsvidare|\bfast\b|ordinarie|permanent|until further notice/i],
];

/** The contract a structured field names; unknown where its words name none. */
export function contractOf(...texts: (string | undefined)[]): Contract {
  const text = texts.filter(Boolean).join(" · ");
  return contractWords.find(([, words]) => words.test(text))?.[0] ?? "unknown";
}

/** Full or part time; a field that offers both says neither. */
export function hoursTypeOf(text: string | undefined): HoursType {
  if (!text) return "unknown";
  const full = /kokoaik|koko-?päiv|heltid|full.?time/i.test(text);
  const part = /osa-?aik|deltid|part.?time/i.test(text);
  if (full !== part) return full ? "full" : "part";
  return !full && /tuntityö|keikka|tarvittaessa|timanställ|on.?call/i.test(text) ? "gig" : "unknown";
}

/** Public office (virka, tjänst) or employment (työsuhde, anställning). */
export function relationOf(text: string | undefined): Relation {
  if (!text) return "unknown";
  if (/virkasuh|virka\b|tjänsteförhållande|\btjänst\b|public.?office/i.test(text)) return "public_office";
  if (/työsuh|arbetsförhållande|anställning|employment/i.test(text)) return "employment";
  if (/toimeksianto|uppdrag|assignment/i.test(text)) return "assignment";
  return "unknown";
}
