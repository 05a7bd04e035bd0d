// The client page's words: suggestions by group, what is hidden and why, and the answers given.
import type { World } from "#app/world/world.server.ts";
import { listApplications } from "#db/applications.ts";
import type { Vacancy } from "#db/vacancies.ts";
import { type Answer, type AnswerReason, groups, type Locale } from "#db/vocabulary/lists.ts";
import { clientHead } from "./client-views.server.ts";
import type { ClientSuggestions } from "./suggestions.server.ts";
import { lineOf, suggestionOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

const suggestionsShown = 60;
const hiddenShown = 50;

export async function clientPage(world: World, made: ClientSuggestions, locale: Locale) {
  const wording = wordingOf(world, locale);
  const threads = await listApplications(world.db, [made.client.id]);
  const threadOf = (vacancyId: string) => {
    const of = threads.filter((thread) => thread.vacancyId === vacancyId);
    const [thread] = [...of.filter(({ closedAt }) => closedAt === null), ...of];
    return thread && { thread: thread.id };
  };
  const shown = made.shown
    .slice(0, suggestionsShown)
    .map(({ vacancy, verdict }) => ({ ...suggestionOf(vacancy, verdict, wording), ...threadOf(vacancy.id) }));
  return {
    head: clientHead(world, made.client, made.words, made.understood, locale),
    withheld: made.withheld,
    tilt: made.client.profile.tilt ?? {},
    version: made.client.profileVersion,
    searchDown: made.searchDown ?? false,
    total: shown.length,
    groups: groups.map((group) => ({ group, suggestions: shown.filter((one) => one.group === group) })),
    hidden: made.hidden.slice(0, hiddenShown).map(({ vacancy, reason }) => {
      const { id, title, lang, employer, place } = lineOf(vacancy, wording);
      return { id, title, lang, employer, place, reason: wording.reason(reason) };
    }),
    hiddenCount: made.hidden.length,
    answers: made.answers.map(({ answer, vacancy }) => ({
      vacancyId: vacancy.id,
      title: lineOf(vacancy, wording).title,
      said: answerWords(answer.answer, answer.reason, wording.t),
      date: wording.date(answer.createdAt),
    })),
    rulesVersion: made.rulesVersion,
  };
}

type Say = ReturnType<typeof wordingOf>["t"];

function answerWords(answer: Answer, reason: AnswerReason, t: Say): string {
  const said = t.code("answer", answer);
  return reason === "none"
    ? said
    : t("client.answerWithReason", { answer: said, reason: t.code("answerReason", reason) });
}

/** What is said when an answer has been recorded, and what it does to the list. */
export function decisionSaid(
  world: World,
  vacancy: Vacancy,
  sent: { answer: Answer | "undone"; reason: AnswerReason },
  locale: Locale,
): string {
  const wording = wordingOf(world, locale);
  const { t } = wording;
  const { title } = lineOf(vacancy, wording);
  if (sent.answer === "undone") return t("client.undone", { title });
  const effects = {
    interested: "client.effectInterested",
    not_now: "client.effectNotNow",
    no: "client.effectNo",
  } as const;
  const answer = answerWords(sent.answer, sent.reason, t);
  return t("client.saved", { title, answer, effect: t(effects[sent.answer]) });
}
