// What work an employer's vacancy is, and in which sector: suggested from the words, settled by the employer.
import type { VacancyDraft } from "#app/intake/draft.ts";
import { clearSectors } from "#app/intake/read/sectors.ts";
import type { World } from "#app/world/world.server.ts";
import { industries } from "#db/reference/industries.ts";
import type { Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { kindAndCode } from "#db/vocabulary/wish.ts";
import { findWork } from "./find-work.server.ts";
import { wordingOf } from "./wording.server.ts";

/** What the form says of the work. What was suggested comes along: only what differs from it was chosen. */
export interface WorkSaid {
  /** A unit group, `other`, or empty: not asked yet. */
  work: string;
  /** What work it is, where it is `other`. */
  other: string;
  workRead: string;
  /** `tol2008:I`, or empty: not known. */
  sector: string;
  sectorRead: string;
}

/** The fields of the form, and what can be chosen in them. */
export interface WorkAsked extends WorkSaid {
  choices: { value: string; label: string }[];
  sectors: { value: string; label: string }[];
  /** What was written of other work may mean several things: they stand among the choices. */
  open: boolean;
}

type Know = Pick<World, "occupations">;

const mostChoices = 5;
const sectionOf = (codes: readonly string[]) => codes.find((code) => /^tol\d{4}:[A-U]$/.test(code)) ?? "";
const bestOf = ({ facts }: Pick<VacancyDraft, "facts">) =>
  [...facts.occupations].sort((a, b) => b.weight - a.weight)[0]?.isco4 ?? "";

/** Other work was written that is not settled yet. */
export function isWorkOpen(world: Know, said: WorkSaid | undefined): boolean {
  return said?.work === "other" && said.other !== "" && otherWork(world, said) === "";
}

function otherWork(world: Know, { other }: WorkSaid): string {
  const { sure } = findWork(world, other, "fi", { workOnly: true });
  return sure ? kindAndCode(sure.key).code : "";
}

/** The unit group that counts: the employer's where one was chosen, else what was read; empty: none. */
function workOf(world: Know, draft: VacancyDraft, said: WorkSaid | undefined): string {
  const best = bestOf(draft);
  if (!said?.work || said.work === said.workRead) return best;
  if (said.work === "other") return otherWork(world, said);
  return world.occupations.titles(said.work, "fi").length > 0 ? said.work : best;
}

const follows = (world: Know, work: string) => (work ? clearSectors(world.occupations.sectorsOf(work)) : []);

/** The draft with the work and the sector as the employer settled them. */
export function settleWork(world: Know, draft: VacancyDraft, said: WorkSaid | undefined): VacancyDraft {
  if (!said?.work) return draft;
  const facts = { ...draft.facts, evidence: { ...draft.facts.evidence } };
  const work = workOf(world, draft, said);
  if (work !== bestOf(draft)) {
    for (const key of Object.keys(facts.evidence))
      if (/^(occupations|sectors)(\.|$)/.test(key)) delete facts.evidence[key];
    facts.occupations = work ? [{ isco4: work, origin: "stated", weight: 1 }] : [];
    facts.sectors = follows(world, work);
    facts.sectorProvenance = facts.sectors.length > 0 ? "derived" : "unknown";
  } else facts.occupations = facts.occupations.map((link) => (link.isco4 === work ? stated(link.isco4) : link));
  if (said.sector !== said.sectorRead) {
    facts.sectors = industries().some(({ code }) => code === said.sector) ? [said.sector] : [];
    facts.sectorProvenance = facts.sectors.length > 0 ? "stated" : "unknown";
  }
  return { ...draft, facts };
}

const stated = (isco4: string) => ({ isco4, origin: "stated" as const, weight: 1 });

/** What is asked of the work once the words have been read. `draft`: as read, before anything was settled. */
export function askWork(world: Know, draft: VacancyDraft, said: WorkSaid | undefined, locale: Locale): WorkAsked {
  const wording = wordingOf(world, locale);
  const open = isWorkOpen(world, said);
  const work = open ? "other" : workOf(world, draft, said) || (said?.work === "other" ? "other" : "");
  const settled = settleWork(world, draft, said).facts.sectors;
  const read = draft.facts.occupations.map(({ isco4 }) => isco4);
  const title = draft.texts[draft.language]?.title ?? "";
  const found = (text: string) =>
    findWork(world, text, locale, { workOnly: true }).choices.map(({ key }) => kindAndCode(key).code);
  const likely = [...(open ? found(said?.other ?? "") : []), ...read, ...found(title)].slice(0, mostChoices);
  const choices = [...new Set([...(work === "other" ? [] : [work]), ...likely])].filter(Boolean);
  const derived = work === bestOf(draft) ? draft.facts.sectors : follows(world, work);
  return {
    ...{ work, workRead: bestOf(draft), other: open ? (said?.other ?? "") : "", open },
    ...{ sector: sectionOf(settled), sectorRead: sectionOf(derived) },
    choices: choices.map((value) => ({ value, label: wording.occupation(value) })),
    sectors: industries()
      .filter(({ code, section }) => code === section)
      .map(({ code }) => ({ value: code, label: wording.sector(code) })),
  };
}

/** What was settled when a vacancy was last published; it holds as long as the title is the same. */
export function workBefore({ facts, texts, language }: Vacancy, title: string): WorkSaid | undefined {
  const [first] = facts.occupations;
  if (first?.origin !== "stated" || texts[language]?.title !== title) return undefined;
  const sector = facts.sectorProvenance === "stated" ? sectionOf(facts.sectors) : "";
  return { ...{ work: first.isco4, other: "", workRead: "" }, ...{ sector, sectorRead: "" } };
}
