// What the officer's pages of tips show: the ad as it was understood, and how far each tip has come. Never anybody.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { countToldCoaches } from "#db/inbox.ts";
import { industries } from "#db/reference/industries.ts";
import { findOpenTip, findTip, isBeingMatched, listTipEvents, listTips, type Tip } from "#db/tips.ts";
import { findVacancy, listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Locale, TipState } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { daysAgo } from "./ago.ts";
import { sectorOf } from "./corrected-ad.server.ts";
import { notFound } from "./refusals.ts";
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
    sectors: sections(wording),
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

function sections(wording: Wording): AdUnderstood["sectors"] {
  return industries()
    .filter(({ code, section }) => code === section)
    .map(({ code }) => ({ value: code, label: wording.sector(code) }));
}

async function duplicatesShown(world: PageWorld, actor: Actor, draft: VacancyDraft, wording: Wording) {
  const found = await findDuplicates(world.db, actor, draft);
  return Promise.all(
    found.map(async ({ vacancy, same }): Promise<DuplicateShown> => {
      const tip = await findOpenTip(world.db, actor.personId, vacancy.id);
      const since = daysAgo(vacancy.publishedAt, world.clock(), wording.t.locale);
      return { line: lineOf(vacancy, wording), same, since, ...(tip ? { tipId: tip.id } : {}) };
    }),
  );
}

export interface TipShown {
  id: string;
  title: string;
  lang: Locale;
  employer: string;
  place: string;
  sent: string;
  state: TipState;
  /** Why it is closed: the ad is filled, over or withdrawn. */
  closedBy?: string;
  /** How many coaches know, in words. */
  told: string;
}

/** The officer's own tips, newest first. */
export async function tipsPage(
  world: PageWorld,
  actor: Actor,
  { locale, sent }: { locale: Locale; sent?: string },
): Promise<{ title: string; tips: TipShown[]; said?: string }> {
  const { t } = wordingOf(world, locale);
  const tips = await listTips(world.db, actor.personId);
  const ids = tips.flatMap(({ vacancyId }) => vacancyId ?? []);
  const vacancies = new Map((await listVacancies(world.db, ids)).map((vacancy) => [vacancy.id, vacancy]));
  const shown = await Promise.all(tips.map((tip) => tipShown(world, tip, vacancies.get(tip.vacancyId ?? ""), locale)));
  const justSent = shown.find(({ id }) => id === sent);
  const said = justSent && t("tip.sentNow", { title: justSent.title });
  return { title: t("tip.listTitle"), tips: shown, ...(said ? { said } : {}) };
}

/** One tip with its history; 404 for anybody but its sender. */
export async function tipPage(world: PageWorld, actor: Actor, id: string, locale: Locale) {
  const tip = await findTip(world.db, id);
  if (!tip || !may(actor, "read", { kind: "tip", senderId: tip.senderId })) throw notFound();
  const vacancy = tip.vacancyId ? await findVacancy(world.db, tip.vacancyId) : undefined;
  const wording = wordingOf(world, locale);
  const events = await listTipEvents(world.db, tip.id);
  const shown = await tipShown(world, tip, vacancy, locale);
  return {
    title: shown.title,
    tip: shown,
    note: tip.note ?? "",
    ...(tip.sourceUrl ? { sourceUrl: tip.sourceUrl } : {}),
    ...(vacancy && (vacancy.status === "published" || vacancy.status === "expired") ? { vacancyId: vacancy.id } : {}),
    history: events.map(({ state, createdAt }) => ({ state, at: wording.date(createdAt) })),
  };
}

const over = new Set(["filled", "expired", "withdrawn"]);

async function tipShown(world: PageWorld, tip: Tip, vacancy: Vacancy | undefined, locale: Locale): Promise<TipShown> {
  const wording = wordingOf(world, locale);
  const line = vacancy && lineOf(vacancy, wording);
  // Closed by the facts of the ad, whenever they are asked: an ad that opens again opens its tips.
  const closed = vacancy !== undefined && over.has(vacancy.status);
  return {
    id: tip.id,
    title: line?.title ?? wording.t("tip.noAd"),
    lang: line?.lang ?? locale,
    employer: line?.employer ?? "",
    place: line?.place ?? "",
    sent: wording.date(tip.createdAt),
    state: closed ? "closed" : tip.state,
    ...(closed ? { closedBy: wording.t.code("vacancyStatus", vacancy.status) } : {}),
    told: await toldWords(world, tip, wording),
  };
}

/** Below this a number would say too much about few people. */
const smallest = 5;

async function toldWords(world: PageWorld, tip: Tip, { t }: Wording): Promise<string> {
  const count = await countToldCoaches(world.db, tip.id);
  if (count >= smallest) return t("tip.toldCount", { count });
  if (count > 0) return t("tip.toldSome");
  const waiting = tip.vacancyId !== null && (await isBeingMatched(world.db, tip.vacancyId));
  return waiting ? t("tip.matching") : t("tip.toldNobody");
}
