// Two vacancies side by side for one client: the same facts of both, and the reasons of both.
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { getClient } from "./clients.server.ts";
import { factRows } from "./fact-rows.server.ts";
import { judge } from "./judged.server.ts";
import { suggestFor, withholding } from "./suggestions.server.ts";
import { getVacancy } from "./vacancies.server.ts";
import { lineOf, suggestionOf } from "./views.server.ts";
import { wordingOf } from "./wording.server.ts";

const offered = 60;

/** The page before anything is chosen: what can be compared. */
export async function comparePage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const { client, withheld, shown } = await suggestFor(world, actor, clientId);
  const wording = wordingOf(world, locale);
  return {
    ...{ id: client.id, title: wording.t("suggestion.compareTitle", { client: client.codeName }), withheld },
    options: shown.slice(0, offered).map(({ vacancy }) => {
      const { id, title, employer, place } = lineOf(vacancy, wording);
      return { value: id, label: [title, employer, place].filter(Boolean).join(" · ") };
    }),
  };
}

/** The two, side by side; undefined where suggestions are withheld. @throws 404 for what is not there to see */
export async function compareTwo(world: World, actor: Actor, clientId: string, ids: [string, string], locale: Locale) {
  const client = await getClient(world, actor, clientId);
  await logAccess(world, actor, { verb: "read", thing: "client", thingId: client.id });
  if (withholding(world, client)) return undefined;
  const wording = wordingOf(world, locale);
  const vacancies = await Promise.all(ids.map((id) => getVacancy(world, actor, id)));
  const verdicts = await judge(world, client, vacancies);
  const sides = vacancies.flatMap((vacancy, at) => {
    const verdict = verdicts[at];
    return verdict ? [{ ...suggestionOf(vacancy, verdict, wording), rows: factRows(vacancy, wording) }] : [];
  });
  const labels = [...new Set(sides.flatMap(({ rows }) => rows.filter(({ value }) => value).map(({ label }) => label)))];
  const stated = (rows: { label: string; value: string }[], label: string) =>
    rows.find((row) => row.label === label)?.value || wording.t("common.notStated");
  return {
    sides: sides.map(({ rows: _, ...side }) => side),
    rows: labels.map((label) => {
      const values = sides.map(({ rows }) => stated(rows, label));
      return { label, values, differs: new Set(values).size > 1 };
    }),
  };
}
