// How far a vacancy's occupations and sectors meet what the client wished for, or said no to.
import type { ClientFacts, VacancyFacts, Wish } from "../facts.ts";
import { sectorCloseness } from "../sectors.ts";
import { limits, weights } from "../weights.ts";
import { titleHasOwnWord } from "./word-hits.ts";

/** One wish beside the code of the vacancy it met best. `value` 0–1: closeness × how sure the ad's link is. */
export interface Meeting {
  wish: Wish;
  work: string;
  value: number;
}

export interface FieldFit {
  occupation?: Meeting;
  sector?: Meeting;
  no?: Meeting;
  /** Keys of the wishes liked or perhaps liked. */
  wished: string[];
  /** A sector is wished for and the vacancy's is not known. */
  sectorOpen?: string;
  /** The vacancy's own field, named by its surest code; undefined: nothing stated. */
  work?: string;
  /** The client wished for this very work, by its name or one as good as it. */
  named: boolean;
  /** See `Verdict.wishMet`. */
  met: number;
}

const share = (wish: Wish): number => (wish.like === "maybe" ? weights.field_maybe_share : 1);

/** The best meeting; equal ones in the order of codes, so that the order of the facts does not matter. */
function best(meetings: Meeting[]): Meeting | undefined {
  const worth = (m: Meeting): number => m.value * share(m.wish);
  const name = (m: Meeting): string => `${m.wish.key} ${m.work}`;
  return meetings.filter((m) => m.value > 0).sort((a, b) => worth(b) - worth(a) || (name(a) < name(b) ? -1 : 1))[0];
}

const closenessOf = (wish: Wish, isco4: string): number =>
  wish.kind === "occupation" ? Math.min(1, wish.closeness[isco4] ?? (wish.key === isco4 ? 1 : 0)) : 0;

function byOccupation(wishes: Wish[], vacancy: VacancyFacts): Meeting[] {
  return wishes
    .filter((wish) => wish.kind === "occupation")
    .flatMap((wish) =>
      vacancy.occupations.map(({ isco4, weight }) => ({
        wish,
        work: isco4,
        value: Math.min(1, closenessOf(wish, isco4) * weight),
      })),
    );
}

/**
 * An ad that may be one of several occupations: how close it is whichever of them it turns out to be. The mean of the
 * best closeness of each link, by sureness; links that are unsure even together count for less.
 */
function whichever(wishes: Wish[], vacancy: VacancyFacts): number {
  // Sums of fractions depend on their order in the last digit, so the order is always the same.
  const links = [...vacancy.occupations].sort((a, b) => (a.isco4 < b.isco4 ? -1 : 1));
  const sure = links.reduce((sum, { weight }) => sum + weight, 0);
  if (sure === 0) return 0;
  const closest = (isco4: string): number => wishes.reduce((most, wish) => Math.max(most, closenessOf(wish, isco4)), 0);
  const close = links.reduce((sum, { isco4, weight }) => sum + weight * closest(isco4), 0);
  return (close / sure) * Math.min(1, sure / limits.sure_enough);
}

function bySector(wishes: Wish[], vacancy: VacancyFacts): Meeting[] {
  return wishes
    .filter((wish) => wish.kind === "sector")
    .flatMap((wish) =>
      vacancy.sectors.map((work) => ({
        wish,
        work,
        value: sectorCloseness(wish.key, work) * (wish.besides ? weights.sector_besides_share : 1),
      })),
    );
}

function refusal(client: ClientFacts, vacancy: VacancyFacts, liked: number): Meeting | undefined {
  const no = client.wishes.filter((wish) => wish.like === "no");
  const sector = best(bySector(no, vacancy));
  // Someone may say no to a neighbouring field and yes to this one: the closer of the two speaks.
  const occupation = best(byOccupation(no, vacancy).filter((m) => m.value >= limits.wish_met && m.value >= liked));
  return occupation ?? sector;
}

export function fieldFit(client: ClientFacts, vacancy: VacancyFacts): FieldFit {
  const liked = client.wishes.filter((wish) => wish.like !== "no");
  const surestMeeting = best(byOccupation(liked, vacancy));
  const occupation = surestMeeting && {
    ...surestMeeting,
    value: Math.max(surestMeeting.value, whichever(liked, vacancy)),
  };
  const sector = best(bySector(liked, vacancy));
  const no = refusal(client, vacancy, occupation?.value ?? 0);
  const sectorWish = liked.find((wish) => wish.kind === "sector");
  const sectorOpen = vacancy.sectors.length === 0 ? sectorWish?.key : undefined;
  const surest = [...vacancy.occupations].sort((a, b) => b.weight - a.weight || (a.isco4 < b.isco4 ? -1 : 1))[0];
  const met = Math.max(
    occupation?.value ?? 0,
    (sector?.value ?? 0) * limits.sector_met,
    titleHasOwnWord(client, vacancy) ? limits.title_word_met : 0,
    vacancy.occupations.length === 0 ? limits.field_unknown_met : 0,
    sectorOpen ? limits.sector_unknown_met : 0,
  );
  return {
    occupation,
    sector,
    no,
    wished: liked.map((wish) => wish.key),
    sectorOpen,
    work: surest?.isco4 ?? [...vacancy.sectors].sort()[0],
    named: vacancy.occupations.some(({ isco4 }) =>
      liked.some((wish) => wish.key === isco4 && closenessOf(wish, isco4) >= limits.named),
    ),
    met: liked.length === 0 ? limits.no_wish_met : met,
  };
}
