// The employer's form page: what is in the form, and – once looked at – what was understood and how others will see it.
import type { VacancyDraft } from "#app/intake/draft.ts";
import type { World } from "#app/world/world.server.ts";
import { type EmployerOverview, findEmployerOverview } from "#db/employers.ts";
import { newId } from "#db/ids.ts";
import { findPartnership } from "#db/partnerships.ts";
import { findVacancy, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { VacancyFactsKept } from "#db/vocabulary/vacancy.ts";
import { type Actor, may } from "./access.ts";
import { draftOf, getOwnVacancy, isPostedHere } from "./employer-vacancies.server.ts";
import { ownEmployerId } from "./own-employer.ts";
import { notFound } from "./refusals.ts";
import { factsInWords } from "./understood.server.ts";
import { dayInFinland, fieldsOf, readFields, stampOf, type VacancyFields } from "./vacancy-text.server.ts";
import { askWork, type WorkSaid, workBefore } from "./vacancy-work.server.ts";
import { vacancyView } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

type LookWorld = Pick<World, "db" | "clock" | "places" | "occupations">;

export interface FormFilled {
  id: string;
  fields: VacancyFields;
  adjustments: VacancyFactsKept["adjustments"];
}

/** Today's date in Finland. */
export function todayInFinland(world: Pick<World, "clock">): string {
  return dayInFinland(world.clock());
}

/** An empty form. What a partner has said it can arrange stands in it already. */
export async function newForm(world: LookWorld, actor: Actor, locale: Locale) {
  const employer = await employerOf(world, actor);
  const kept = (await findPartnership(world.db, ownEmployerId(actor)))?.adjustments ?? [];
  const fields = { title: "", place: "", hours: "", start: "", text: "", apply: "", deadline: "" };
  const filled: FormFilled = { id: newId(), fields, adjustments: Object.fromEntries(kept.map((code) => [code, true])) };
  const title = wordingOf(world, locale).t("posting.newTitle");
  return { title, filled, approved: employer.approvedAt !== null, today: todayInFinland(world) };
}

/** The form of a vacancy that was posted here. @throws 404 for others */
export async function formOf(world: LookWorld, actor: Actor, id: string, locale: Locale) {
  const employer = await employerOf(world, actor);
  const vacancy = await getOwnVacancy(world, actor, id);
  if (!isPostedHere(vacancy)) throw notFound();
  const wording = wordingOf(world, locale);
  const towns = vacancy.facts.workplaces.map((place) => wording.town(place)).filter(Boolean);
  const fields = fieldsOf(vacancy, [...new Set(towns)].join(", "));
  return {
    ...{ title: fields.title, approved: employer.approvedAt !== null, today: todayInFinland(world) },
    ...{ filled: { id, fields, adjustments: vacancy.facts.adjustments }, status: vacancy.status },
  };
}

/** What the employer is shown before publishing. @throws 404 where the id is another employer's vacancy */
export async function lookAt(
  world: LookWorld,
  actor: Actor,
  { struck, work: said, ...filled }: FormFilled & { struck?: readonly string[]; work?: WorkSaid },
  locale: Locale,
) {
  const employer = await employerOf(world, actor);
  const wording = wordingOf(world, locale);
  const { draft, facts } = readFields(world, { reference: filled.id, fields: filled.fields, locale });
  const before = struck ?? (await struckBefore(world, actor, filled.id));
  const work = said ?? (await settledBefore(world, actor, filled));
  const posted = draftOf(world, { ...filled, struck: before, ...(work ? { work } : {}) });
  // What the form itself says is not missing from the text.
  const { adjustments, occupations, sectors } = posted.facts;
  const told = { ...draft, facts: { ...draft.facts, adjustments, occupations, sectors } };
  const { unknown } = factsInWords(world, told, locale);
  const view = vacancyView(asVacancy(posted, filled.id, employer, world.clock()), wording);
  const { flags, evidence } = draft.facts;
  const raised = (flag: string) => flags.includes(flag);
  return {
    ...{
      facts: facts.filter(isNotWork),
      unknown,
      work: askWork(world, draft, work, locale),
      struck: [...before],
      view,
      seen: stampOf(filled.fields),
      lang: draft.language,
    },
    warnings: {
      ...(raised("discriminatory_wording") ? { wording: evidence["flags.discriminatory_wording"] ?? "" } : {}),
      personalData: raised("personal_data"),
      payMissing: posted.facts.pay === null,
      notAJob: posted.facts.contract === "not_a_job",
    },
  };
}

/** What was struck out when the vacancy was last published stays struck until it is ticked again. */
async function struckBefore(world: LookWorld, actor: Actor, id: string): Promise<string[]> {
  const kept = await findVacancy(world.db, id);
  const own = kept && may(actor, "read", { kind: "employer_vacancy", employerId: kept.employerId });
  // An ad that came before the form was never ticked through.
  if (!own || kept.facts.applying.instructions === undefined) return [];
  const before = readFields(world, { reference: id, fields: fieldsOf(kept, ""), locale: "fi" });
  const left = { ...before.draft, facts: kept.facts, validThrough: kept.validThrough ?? undefined };
  const known = new Set(factsInWords(world, left, "fi").facts.map(({ key }) => key));
  return before.facts
    .filter(isNotWork)
    .map(({ key }) => key)
    .filter((key) => !known.has(key));
}

/** The work and its sector are asked by themselves, not ticked off. */
const isNotWork = ({ key }: { key: string }) => key !== "sectors" && !key.startsWith("occupations.");

/** The work as it was settled when this vacancy was last published. */
async function settledBefore(
  world: LookWorld,
  actor: Actor,
  { id, fields }: FormFilled,
): Promise<WorkSaid | undefined> {
  const kept = await findVacancy(world.db, id);
  const own = kept && may(actor, "read", { kind: "employer_vacancy", employerId: kept.employerId });
  return own ? workBefore(kept, fields.title) : undefined;
}

async function employerOf(world: LookWorld, actor: Actor): Promise<EmployerOverview> {
  const employer = await findEmployerOverview(world.db, ownEmployerId(actor));
  if (!employer) throw notFound();
  return employer;
}

/** The draft as the vacancy it will be. */
function asVacancy(draft: VacancyDraft, id: string, employer: EmployerOverview, now: Date): Vacancy {
  return {
    ...{ id, sourceName: "Rinnalla", sourceReference: id, sourceUrl: null, duplicateOf: null },
    ...{ status: "published", visibility: "public", language: draft.language, employerId: null },
    ...{ employerName: employer.name, partner: employer.partnership === "partner", texts: draft.texts },
    ...{ facts: draft.facts, publishedAt: now.toISOString(), validThrough: draft.validThrough ?? null },
    changeNumber: 0,
  };
}
