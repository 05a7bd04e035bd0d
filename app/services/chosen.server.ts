// What a coach chooses for a client to look at: what may be chosen, and the chosen ones in plain words of the client's language.
import type { Reason } from "#app/matching/facts.ts";
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import type { Client } from "#db/clients.ts";
import { listRuledOut } from "#db/disclosures.ts";
import { listVacancies } from "#db/vacancies.ts";
import type { Answer, Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { findsOf } from "./finds.server.ts";
import { judge } from "./judged.server.ts";
import { withoutLeftOut } from "./left-out.ts";
import { type ClientSuggestions, suggestFor } from "./suggestions.server.ts";
import { suggestionOf, vacancyView } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

export const mostChosen = 10;
const chosenFirst = 5;
const offered = 30;

/** What may be chosen: what is on the client's list, then the suggestions; the best good ones are chosen already. */
export async function choicesFor(world: World, actor: Actor, clientId: string, locale: Locale) {
  const made = await suggestFor(world, actor, clientId);
  const wording = wordingOf(world, locale);
  const finds = await findsOf(world, made.client, locale);
  const onList = new Set(finds.map(({ id }) => id));
  const suggested = made.shown
    .filter(({ vacancy }) => !onList.has(vacancy.id))
    .map(({ vacancy, verdict }) => suggestionOf(vacancy, verdict, wording));
  const chosen = new Set(bestGood(made));
  return {
    client: made.client,
    withheld: made.withheld,
    choices: [...finds, ...suggested].slice(0, offered).map(({ id, title, lang, employer, place, group }) => ({
      ...{ id, title, lang, employer, place, group },
      chosen: chosen.has(id),
    })),
  };
}

/** The best good fits nothing has been answered to yet. */
export function bestGood({ shown }: ClientSuggestions): string[] {
  return shown
    .filter(({ verdict }) => verdict.group === "good" && verdict.answer === undefined)
    .slice(0, chosenFirst)
    .map(({ vacancy }) => vacancy.id);
}

export interface ChosenView {
  id: string;
  title: string;
  lang: Locale;
  employer: string;
  place: string;
  facts: string[];
  deadline?: string;
  for: string[];
  against: string[];
  ask: string[];
  text: string;
  /** The answer in words, where there is one. */
  answer?: { code: Answer; said: string };
}

/** The answer itself is shown beside; it needs no reason. */
const isOfAnswer = ({ code }: Reason) => code === "answered_no" || code === "answered_not_now";

/** The chosen vacancies as the client reads them, in the order of choosing; what is no longer open is left out. */
export async function chosenViews(world: World, client: Client, ids: string[], locale: Locale): Promise<ChosenView[]> {
  const wording = wordingOf(world, locale);
  const now = world.clock().toISOString();
  const open = (await listVacancies(world.db, ids.slice(0, mostChosen))).filter(
    ({ status, validThrough }) => status === "published" && (validThrough === null || validThrough > now),
  );
  const verdicts = await judge(world, client, open);
  const answers = new Map((await listAnswers(world.db, client.id)).map((one) => [one.vacancyId, one]));
  const judged = open.flatMap((vacancy, at) => {
    const verdict = verdicts[at];
    return verdict ? [{ vacancy, verdict }] : [];
  });
  const { shown } = withoutLeftOut({ shown: judged, hidden: [] }, await listRuledOut(world.db, [client.id]));
  return shown
    .sort((a, b) => ids.indexOf(a.vacancy.id) - ids.indexOf(b.vacancy.id))
    .map(({ vacancy, verdict }) => {
      const { id, title, lang, employer, place, facts, deadline, text } = vacancyView(vacancy, wording);
      const answer = answers.get(id);
      const say = (reasons: Reason[]) => reasons.filter((one) => !isOfAnswer(one)).map(wording.reason);
      return {
        ...{ id, title, lang, employer, place, facts, text },
        ...(deadline ? { deadline } : {}),
        ...{ for: say(verdict.for), against: say(verdict.against), ask: say(verdict.ask) },
        ...(answer ? { answer: { code: answer.answer, said: answerWords(answer, wording) } } : {}),
      };
    });
}

function answerWords({ answer, reason }: { answer: Answer; reason: string }, { t }: ReturnType<typeof wordingOf>) {
  const said = t.code("answer", answer);
  if (reason === "none") return said;
  return t("client.answerWithReason", { answer: said, reason: t.code("answerReason", reason) });
}

/** What a client's answer does, in the client's own words. */
export function answerSaid(
  world: World,
  views: ChosenView[],
  { vacancyId, answer }: { vacancyId: string; answer: Answer | "undone" },
  locale: Locale,
): string {
  const title = views.find(({ id }) => id === vacancyId)?.title ?? "";
  return wordingOf(world, locale).t(`view.said_${answer}`, { title });
}
