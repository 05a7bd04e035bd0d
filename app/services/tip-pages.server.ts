// What the officer looks at before a tip is sent: the ad as it was understood, and what may be here already.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { industries } from "#db/reference/industries.ts";
import { findOpenTip } from "#db/tips.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { sectorOf } from "./corrected-ad.server.ts";
import { sinceWords } from "./since.ts";
import { findDuplicates } from "./tip-duplicates.server.ts";
import { factsInWords, type UnderstoodFact } from "./understood.server.ts";
import { lineOf, type VacancyLine } from "./views.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

type PageWorld = Pick<World, "db" | "occupations" | "clock">;

export interface AdUnderstood {
  lang: Locale;
  title: string;
  employer: string;
  place: string;
  /** The words of the ad the place was read from. */
  placeSaid?: string;
  sector: string;
  sectorDerived: boolean;
  sectors: { value: string; label: string }[];
  facts: UnderstoodFact[];
  /** What the ad does not say, in one line. */
  unknown: string;
  /** The ad as it was read. */
  text: string;
  sourceUrl?: string;
  /** The last day to apply, where it is over. */
  over?: string;
  duplicates: DuplicateShown[];
}

export interface DuplicateShown {
  line: VacancyLine;
  /** The same ad without doubt. */
  same: boolean;
  since: string;
  /** The officer's own open tip on it. */
  tipId?: string;
}

/** A draft as the officer reads it, with what may be the same. Place, sector and employer have fields of their own. */
export async function adUnderstood(
  world: PageWorld,
  actor: Actor,
  draft: VacancyDraft,
  locale: Locale,
): Promise<AdUnderstood> {
  const wording = wordingOf(world, locale);
  const { facts, unknown } = factsInWords(world, draft, locale);
  const text = draft.texts[draft.language];
  const ownFields = [wording.t("vacancy.workplaces"), wording.t("vacancy.sectors")];
  const said = draft.facts.evidence.workplaces;
  return {
    lang: draft.language,
    title: text?.title ?? "",
    employer: draft.employer?.name ?? "",
    place: placeShown(world, draft, locale),
    ...(said ? { placeSaid: said } : {}),
    sector: sectorOf(draft),
    sectorDerived: draft.facts.sectorProvenance === "derived",
    sectors: sectionOptions(wording),
    facts: facts.filter(({ key }) => !/^(workplaces|sectors)(\.|$)/.test(key)),
    unknown: wording.list(unknown.filter((label) => !ownFields.includes(label))),
    text: [text?.summary, text?.description].filter(Boolean).join("\n\n"),
    ...(draft.sourceUrl ? { sourceUrl: draft.sourceUrl } : {}),
    ...(isOver(world, draft) && draft.validThrough ? { over: wording.date(draft.validThrough) } : {}),
    duplicates: await duplicatesShown(world, actor, draft, wording),
  };
}

/** "Tampere / Nokia", as the field shows it and as it can be read back. */
export function placeShown(world: Pick<World, "occupations">, { facts }: VacancyDraft, locale: Locale): string {
  const wording = wordingOf(world, locale);
  return [...new Set(facts.workplaces.map((place) => wording.town(place)))].filter(Boolean).join(" / ");
}

export function isOver(world: Pick<World, "clock">, { validThrough }: VacancyDraft): boolean {
  return validThrough !== undefined && validThrough <= world.clock().toISOString();
}

/** The sections of work by name, to choose from. */
export function sectionOptions(wording: Wording): AdUnderstood["sectors"] {
  return industries()
    .filter(({ code, section }) => code === section)
    .map(({ code }) => ({ value: code, label: wording.sector(code) }));
}

async function duplicatesShown(world: PageWorld, actor: Actor, draft: VacancyDraft, wording: Wording) {
  const found = await findDuplicates(world.db, actor, draft);
  return Promise.all(
    found.map(async ({ vacancy, same, since: came }): Promise<DuplicateShown> => {
      const tip = await findOpenTip(world.db, actor.personId, vacancy.id);
      const since = sinceWords(came, world.clock(), wording);
      return { line: lineOf(vacancy, wording), same, since, ...(tip ? { tipId: tip.id } : {}) };
    }),
  );
}
