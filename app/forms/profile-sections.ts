// One part of a profile as its form sends it. What cannot be read is said field by field; nothing is guessed.
import { travelWays } from "#db/vocabulary/day.ts";
import { adjustments, cards, conditions, type LanguageLevel, languageLevels } from "#db/vocabulary/lists.ts";
import { dayTimes, orderedCriteria, profileStarts, type WeekCell, weekDays } from "#db/vocabulary/profile.ts";
import {
  conditionChoices,
  contractChoices,
  type ProfileSection,
  profileSections,
  type SectionSent,
} from "#db/vocabulary/profile-sections.ts";

/** Codes of what needs mending; their sentences are the words `opening.problem`. */
type SectionProblem = "number_odd" | "way_missing" | "date_odd" | "start_missing" | "home_missing";

export type SectionRead =
  | { ok: true; version: number; sent: SectionSent }
  | { ok: false; section: ProfileSection; problems: { field: string; code: SectionProblem }[] };

type Reader = (form: FormFields) => SectionSent | { field: string; code: SectionProblem }[];

/** How many rows for languages the form may have. */
const mostLanguages = 12;
const mostListed = 30;

const readers: Record<ProfileSection, Reader> = {
  wishes: (form) => ({ section: "wishes", must: form.ticked("wishesMust") }),
  strengths: (form) => ({
    section: "strengths",
    words: form.text("words", 5000),
    skills: form.listed("skills"),
  }),
  conditions: (form) => ({
    section: "conditions",
    choices: new Map(conditions.map((code) => [code, form.one(code, conditionChoices) ?? "any"])),
  }),
  adjustments: (form) => ({ section: "adjustments", adjustments: form.several("adjustment", adjustments) }),
  times(form) {
    const cells = weekDays.flatMap((day) => dayTimes.map((time): WeekCell => `${day}:${time}`));
    const [min, max] = [form.number("min", 168), form.number("max", 168)];
    const wrong = odd({ min, max });
    if (wrong.length > 0) return wrong;
    return {
      ...{ section: "times", week: form.several("week", cells), timesMust: form.ticked("timesMust") },
      ...{ min: known(min), max: known(max), hoursMust: form.ticked("hoursMust") },
    };
  },
  area: readArea,
  terms: (form) => ({
    section: "terms",
    contracts: form.several("contract", contractChoices),
    contractsMust: form.ticked("contractsMust"),
    languages: languagesOf(form),
    cards: form.several("card", cards),
  }),
  money(form) {
    const ceiling = form.number("ceiling", 100_000);
    return ceiling === "odd" ? odd({ ceiling }) : { section: "money", ceiling };
  },
  order(form) {
    const ranks = orderedCriteria.map((_, at) => form.one(`order${at + 1}`, orderedCriteria));
    const order = [...new Set(ranks)].flatMap((one) => one ?? []);
    const kind = form.one("start", profileStarts);
    const date = form.text("startOn", 10);
    if (kind === "on_date" && !/^\d{4}-\d{2}-\d{2}$/.test(date)) return [{ field: "startOn", code: "start_missing" }];
    return { section: "order", order, start: kind && { kind, ...(kind === "on_date" ? { date } : {}) } };
  },
};

/** Undefined where the form is not one of ours. */
export function readSection(data: FormData): SectionRead | undefined {
  const form = new FormFields(data);
  const section = form.one("section", profileSections);
  const version = Number(data.get("version"));
  if (!section || !Number.isInteger(version) || version < 1) return undefined;
  const read = readers[section](form);
  return Array.isArray(read) ? { ok: false, section, problems: read } : { ok: true, version, sent: read };
}

function readArea(form: FormFields): SectionSent | { field: string; code: SectionProblem }[] {
  const home = form.text("home", 120);
  const kind = form.one("limit", ["km", "minutes"] as const);
  const [km, minutes] = [form.number("km", 1000), form.number("minutes", 300)];
  const way = form.one("way", travelWays);
  const given = kind === "km" ? { km } : kind === "minutes" ? { minutes } : {};
  const problems: { field: string; code: SectionProblem }[] = [
    ...(home === "" ? [{ field: "home", code: "home_missing" as const }] : []),
    // A limit that was chosen needs its number.
    ...Object.entries(given).flatMap(([field, value]) =>
      typeof value === "number" && value > 0 ? [] : [{ field, code: "number_odd" as const }],
    ),
    ...(kind === "minutes" && !way ? [{ field: "way", code: "way_missing" as const }] : []),
  ];
  if (problems.length > 0) return problems;
  const limit =
    kind === "km"
      ? { km: known(km) ?? 1 }
      : kind === "minutes" && way
        ? { minutes: known(minutes) ?? 1, way }
        : undefined;
  const car = form.one("car", ["yes", "no"] as const);
  return {
    ...{ section: "area", home, places: form.listed("places"), limit },
    ...{ car: car && car === "yes", must: form.ticked("areaMust") },
  };
}

function languagesOf(form: FormFields): { code: string; level?: LanguageLevel }[] {
  const rows = Array.from({ length: mostLanguages }, (_, at) => ({
    code: form.text(`language${at}`, 3),
    level: form.one(`level${at}`, languageLevels),
  }));
  const said = rows.filter(({ code }) => /^[a-z]{2,3}$/.test(code));
  return said
    .filter(({ code }, at) => said.findIndex((other) => other.code === code) === at)
    .map(({ code, level }) => ({ code, ...(level ? { level } : {}) }));
}

type NumberRead = number | "odd" | undefined;
const known = (value: NumberRead) => (value === "odd" ? undefined : value);
const odd = (numbers: Record<string, NumberRead>) =>
  Object.entries(numbers).flatMap(([field, value]) =>
    value === "odd" ? [{ field, code: "number_odd" as const }] : [],
  );

/** The fields of a form, read as what they may be and nothing else. */
class FormFields {
  constructor(private readonly data: FormData) {}

  text(name: string, most: number): string {
    const value = this.data.get(name);
    return typeof value === "string" ? value.replace(/\r\n/g, "\n").trim().slice(0, most) : "";
  }

  /** Parts between commas, semicolons or line ends. */
  listed(name: string): string[] {
    const parts = this.text(name, 2000).split(/[,;\n]/);
    return [...new Set(parts.map((part) => part.trim().slice(0, 80)).filter(Boolean))].slice(0, mostListed);
  }

  one<T extends string>(name: string, of: readonly T[]): T | undefined {
    return of.find((code) => code === this.data.get(name));
  }

  several<T extends string>(name: string, of: readonly T[]): T[] {
    const sent = new Set(this.data.getAll(name));
    return of.filter((code) => sent.has(code));
  }

  ticked(name: string): boolean {
    return this.data.get(name) === "yes";
  }

  /** "37,5" as well as "37.5"; empty is nothing said. */
  number(name: string, most: number): NumberRead {
    const text = this.text(name, 20).replace(/\s/g, "").replace(",", ".");
    if (text === "") return undefined;
    const value = Number(text);
    return Number.isFinite(value) && value >= 0 && value <= most ? value : "odd";
  }
}
