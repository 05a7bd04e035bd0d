// Codes as words: names of occupations, places, languages and cards in the reader's language, and reasons as sentences.
import type { Locale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import type { Translate } from "#app/i18n/translate.ts";
import type { Reason } from "#app/matching/facts.ts";
import { type ParamKind, reasonParams } from "#app/matching/reasons.ts";
import type { World } from "#app/world/world.server.ts";
import { industries } from "#db/reference/industries.ts";
import { languages } from "#db/reference/languages.ts";
import { municipalities } from "#db/reference/municipalities.ts";
import { regions } from "#db/reference/regions.ts";
import type { Workplace } from "#db/vocabulary/vacancy.ts";

export interface Wording {
  t: Translate;
  /** The everyday name of an ISCO-4 group; the official one where there is no other. */
  occupation(isco4: string): string;
  /** `tol2008:I`, `tol2008:56`, or `unknown`. */
  sector(code: string): string;
  /** A municipality of three digits, a region of two, `unknown` or `abroad`. */
  place(code: string): string;
  language(code: string): string;
  /** "siivooja, keittiö ja varasto" */
  list(words: readonly string[]): string;
  /** A reason as one sentence. Its parameters are codes; here they get their words. */
  reason(reason: Reason): string;
  /** 37,5 in Finnish and Swedish, 37.5 in English. */
  number(value: number): string;
  /** "15–25 tuntia"; empty where nothing is known. */
  hours(min: number | null | undefined, max: number | null | undefined): string;
  /** "21.11.2026" as the language writes it, in Finnish time. */
  date(iso: string): string;
  /** Day and time, in Finnish time. */
  moment(iso: string): string;
  /** The town, or the region, or the name the ad gave. */
  town(place: Workplace): string;
  /** Street, postcode and town, as far as stated. */
  workplace(place: Workplace): string;
}

/** Official names carry their exceptions in brackets; a sentence does without. */
const short = (name: string) => name.replace(/\s*\([^)]*\)$/, "");

/** Finland's Swedish, Britain's English. */
const tagOf = (locale: Locale) => (locale === "en" ? "en-GB" : `${locale}-FI`);

const made = new Map<Locale, Wording>();

/** The wording of a language, made once. */
export function wordingOf(world: Pick<World, "occupations">, locale: Locale): Wording {
  const known = made.get(locale) ?? makeWording(world, locale);
  made.set(locale, known);
  return known;
}

function makeWording({ occupations }: Pick<World, "occupations">, locale: Locale): Wording {
  const t = translate(locale);
  const names = (rows: readonly { code: string; fi: string; sv: string; en: string }[]) =>
    new Map(rows.map((row) => [row.code, row[locale]]));
  const sectorNames = names(industries());
  const placeNames = new Map([...names(municipalities()), ...names(regions())]);
  const languageNames = names(languages());
  const dates = new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: "medium",
    timeZone: "Europe/Helsinki",
  });
  const moments = new Intl.DateTimeFormat(tagOf(locale), {
    ...{ dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Helsinki" },
  });
  const numbers = new Intl.NumberFormat(tagOf(locale), { maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(tagOf(locale), { type: "conjunction" });
  const wording: Wording = {
    t,
    occupation(isco4) {
      const [official, everyday] = occupations.titles(isco4, locale);
      return everyday ?? official ?? isco4;
    },
    sector: (code) => (code === "unknown" ? t("search.unknown") : short(sectorNames.get(code) ?? code)),
    place(code) {
      if (code === "unknown") return t("search.unknown");
      return code === "abroad" ? t("vacancy.abroad") : (placeNames.get(code) ?? code);
    },
    language: (code) => languageNames.get(code) ?? code,
    list: (words) => lists.format(words),
    reason: ({ code, params }) => {
      const kinds: Record<string, ParamKind> = reasonParams[code];
      const words = Object.entries(params).map(([name, value]) => [name, wordOf(wording, kinds[name], value)]);
      return t.reason(code, Object.fromEntries(words));
    },
    number: (value) => numbers.format(value),
    hours: (min, max) => hoursIn(wording, min ?? undefined, max ?? undefined),
    date: (iso) => dates.format(new Date(iso)),
    moment: (iso) => moments.format(new Date(iso)),
    town(place) {
      const code = place.municipality ?? place.region;
      if (place.country === "FI") return code ? wording.place(code) : (place.name ?? "");
      return [place.name, t("vacancy.abroad")].filter(Boolean).join(", ");
    },
    workplace(place) {
      const town = wording.town(place);
      const post = [place.postcode, town].filter(Boolean).join(" ");
      return place.country === "FI" ? [place.street, post].filter(Boolean).join(", ") : town;
    },
  };
  return wording;
}

/** A parameter's words, by what kind of code it holds. */
function wordOf(wording: Wording, kind: string | undefined, value: string | number): string | number {
  if (kind === undefined || kind === "km" || kind === "count") return value;
  if (kind.endsWith("[]")) {
    const each = kind.slice(0, -2);
    return wording.list(
      String(value)
        .split(",")
        .filter(Boolean)
        .map((code) => String(wordOf(wording, each, code))),
    );
  }
  const code = String(value);
  switch (kind) {
    case "euros":
      return wording.number(Number(value));
    case "day":
      return wording.date(code);
    case "field":
      return code.startsWith("tol") ? wording.sector(code) : wording.occupation(code);
    case "sector":
      return wording.sector(code);
    case "place":
      return wording.place(code);
    case "hours": {
      const [min, max] = code.includes("-") ? code.split("-") : [code, code];
      return hoursIn(wording, min ? Number(min) : undefined, max ? Number(max) : undefined);
    }
    case "language":
      return wording.language(code);
    case "level":
      return wording.t.code("languageLevel", code);
    case "pattern":
    case "condition":
    case "adjustment":
    case "contract":
    case "card":
      return wording.t.code(kind, code);
    default:
      return code;
  }
}

function hoursIn({ t, number }: Wording, min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? "" : t("codes.hoursRange.atMost", { max: number(max) });
  if (max === undefined) return t("codes.hoursRange.atLeast", { min: number(min) });
  if (min === max) return t("codes.hoursRange.exactly", { min: number(min) });
  return t("codes.hoursRange.between", { min: number(min), max: number(max) });
}
