// Whether what an officer brings is here already: by its address, by its words, or by title, employer and town.
import type { VacancyDraft } from "#app/intake/draft.ts";
import { listLikely } from "#db/duplicates.ts";
import type { Db } from "#db/open.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import { fold, tokens } from "#search/language/fold.ts";
import { type Actor, may } from "./access.ts";
import { duplicateKeyOf } from "./duplicates.ts";
import { plainAddress } from "./link-address.ts";

export interface Duplicate {
  vacancy: Vacancy;
  /** The same ad without doubt: the same address or the same words. */
  same: boolean;
  /** When it came here. */
  since: string;
}

const mostShown = 3;
const mostRead = 100;

/** Open vacancies the officer may see that look like this one, the surest first, at most three. */
export async function findDuplicates(db: Db, actor: Actor, draft: VacancyDraft): Promise<Duplicate[]> {
  const title = draft.texts[draft.language]?.title ?? "";
  const duplicateKey = duplicateKeyOf(draft) ?? null;
  const { sourceReference, sourceUrl } = draft;
  const sourceUrls = sourceUrl ? [...new Set([sourceUrl, plainAddress(sourceUrl)])] : [];
  const rows = await listLikely(db, { sourceReference, sourceUrls, duplicateKey, title });
  const same = new Set(
    rows
      .filter(
        (row) =>
          row.sourceReference === sourceReference ||
          (duplicateKey !== null && row.duplicateKey === duplicateKey) ||
          (row.sourceUrl !== null && sourceUrls.some((url) => plainAddress(url) === plainAddress(row.sourceUrl ?? ""))),
      )
      .map(({ id }) => id),
  );
  const company = companyOf(draft.employer?.name);
  const likely = rows.filter(({ id, employerName }) => {
    const theirs = companyOf(employerName);
    return same.has(id) || company === "" || theirs === "" || theirs === company;
  });
  const ids = [...new Set(likely.map((row) => row.id))].slice(0, mostRead);
  const vacancies = (await listVacancies(db, ids)).filter(
    (vacancy) => isSeenBy(actor, vacancy) && (same.has(vacancy.id) || looksLike(draft, title, vacancy)),
  );
  const came = new Map(rows.map((row) => [row.id, row.createdAt]));
  return vacancies
    .map((vacancy) => ({
      vacancy,
      same: same.has(vacancy.id),
      since: came.get(vacancy.id) ?? vacancy.publishedAt,
    }))
    .sort((a, b) => Number(b.same) - Number(a.same))
    .slice(0, mostShown);
}

function isSeenBy(actor: Actor, { visibility, status }: Vacancy): boolean {
  return may(actor, "read", { kind: "vacancy", visibility, published: status === "published" });
}

/** Same title, and a town in common; where both employers are named, a town that is not known will do. */
function looksLike(draft: VacancyDraft, title: string, vacancy: Vacancy): boolean {
  if (!Object.values(vacancy.texts).some((text) => fold(text.title) === fold(title))) return false;
  const towns = draft.facts.workplaces.flatMap((place) => place.municipality ?? []);
  const theirs = vacancy.facts.workplaces.flatMap((place) => place.municipality ?? []);
  if (theirs.some((code) => towns.includes(code))) return true;
  const bothNamed = companyOf(draft.employer?.name) !== "" && companyOf(vacancy.employerName) !== "";
  return bothNamed && (towns.length === 0 || theirs.length === 0);
}

/** "Koivikon Palvelut Oy" and "koivikon palvelut" are one company. */
function companyOf(name: string | null | undefined): string {
  return tokens(name ?? "")
    .filter((word) => !["oy", "oyj", "ab", "abp", "ky", "ay", "tmi", "ry", "rf", "sr", "osk"].includes(word))
    .join(" ");
}
