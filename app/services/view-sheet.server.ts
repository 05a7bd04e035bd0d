// The chosen vacancies for paper, in the words of the client's language whatever the coach's own is.
import type { World } from "#app/world/world.server.ts";
import { answers } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { bestGood, chosenViews } from "./chosen.server.ts";
import { suggestFor } from "./suggestions.server.ts";
import { wordingOf } from "./wording.server.ts";

/** Without a choice the best good fits. Nothing stands on it where suggestions are withheld. @throws 404 */
export async function sheetOf(
  world: World,
  actor: Actor,
  clientId: string,
  { vacancies, named = false }: { vacancies?: string[]; named?: boolean },
) {
  const made = await suggestFor(world, actor, clientId);
  const { client, withheld } = made;
  const { lang } = client.profile;
  const { t } = wordingOf(world, lang);
  const views = withheld ? [] : await chosenViews(world, client, vacancies ?? bestGood(made), lang);
  return {
    ...{ id: client.id, lang, title: t("view.title") },
    codeName: named ? client.codeName : "",
    words: {
      none: t("view.none"),
      ownWords: t("view.ownWords"),
      boxes: answers.map((answer) => t.code("answer", answer)),
    },
    views: views.map((view) => ({
      ...{ id: view.id, title: view.title, lang: view.lang, employer: view.employer, place: view.place },
      facts: [...view.facts, ...(view.deadline ? [t("client.deadline", { date: view.deadline })] : [])],
      lines: [
        { heading: t("view.isFor"), text: view.for.join(" ") },
        { heading: t("view.isAgainst"), text: view.against.join(" ") },
        { heading: t("view.isOpen"), text: view.ask.join(" ") },
      ].filter(({ text }) => text !== ""),
    })),
  };
}
