// For the coach, on request: what is just below the good fits, and what one change of wish would open. Never shown to a client.
import type { ClientFacts } from "#app/matching/facts.ts";
import { limits } from "#app/matching/weights.ts";
import type { World } from "#app/world/world.server.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "./access.ts";
import { type ClientSuggestions, rankFor, suggestFor } from "./suggestions.server.ts";
import { lineOf } from "./views.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

const nearShown = 6;
const opensShown = 6;
/** Each is a ranking of its own. */
const mostTried = 12;

export async function closerPage(world: World, actor: Actor, clientId: string, locale: Locale) {
  const made = await suggestFor(world, actor, clientId);
  const wording = wordingOf(world, locale);
  const quiet = made.withheld !== undefined || made.searchDown === true;
  return {
    ...{ id: made.client.id, withheld: made.withheld },
    title: wording.t("suggestion.furtherTitle", { client: made.client.codeName }),
    near: nearMisses(made, wording),
    opens: quiet ? [] : await openings(world, actor, made, wording),
  };
}

/** The wish is met, and one thing is against: the best of them, with that one thing. */
function nearMisses({ shown }: ClientSuggestions, wording: Wording) {
  return shown
    .filter(
      ({ verdict }) =>
        verdict.group === "possible" &&
        verdict.against.length === 1 &&
        verdict.wishMet >= limits.wish_met &&
        verdict.answer === undefined,
    )
    .slice(0, nearShown)
    .map(({ vacancy, verdict }) => {
      const { id, title, lang, employer, place } = lineOf(vacancy, wording);
      return { id, title, lang, employer, place, reason: verdict.against.map(wording.reason).join(" ") };
    });
}

interface Change {
  facts: ClientFacts;
  say(count: number): string;
}

const without = (must: string[], root: string) => must.filter((path) => path !== root && !path.startsWith(`${root}.`));

/** Every single wish that could be different, each alone. */
function changesOf(facts: ClientFacts, { t, number }: Wording): Change[] {
  const { must, radiusKm } = facts;
  const changes: Change[] = [];
  if (radiusKm !== undefined) {
    const { radiusKm: _, ...rest } = facts;
    changes.push({
      facts: { ...rest, must: without(must, "area") },
      say: (count) => t("suggestion.open_radius", { km: number(radiusKm), count }),
    });
  }
  if (facts.hours) {
    const { hours: _, ...rest } = facts;
    changes.push({
      facts: { ...rest, must: without(must, "hours") },
      say: (count) => t("suggestion.open_hours", { count }),
    });
  }
  for (const code of facts.notPatterns)
    changes.push({
      facts: {
        ...facts,
        notPatterns: facts.notPatterns.filter((one) => one !== code),
        must: without(must, `conditions.notPatterns.${code}`),
      },
      say: (count) => t("suggestion.open_pattern", { what: t.code("pattern", code), count }),
    });
  for (const code of facts.avoid)
    changes.push({
      facts: {
        ...facts,
        avoid: facts.avoid.filter((one) => one !== code),
        must: without(must, `conditions.avoid.${code}`),
      },
      say: (count) => t("suggestion.open_condition", { what: t.code("condition", code), count }),
    });
  if (facts.contracts.length > 0)
    changes.push({
      facts: { ...facts, contracts: [], must: without(must, "contracts") },
      say: (count) => t("suggestion.open_contracts", { count }),
    });
  return changes;
}

/** How many more good fits each single change would bring, the most first. */
async function openings(world: World, actor: Actor, made: ClientSuggestions, wording: Wording): Promise<string[]> {
  const good = new Set(made.shown.flatMap(({ verdict }) => (verdict.group === "good" ? [verdict.vacancyId] : [])));
  const found: { count: number; text: string }[] = [];
  for (const { facts, say } of changesOf(made.understood.facts, wording).slice(0, mostTried)) {
    const { shown } = await rankFor(world, { ...made.understood, facts }, visibleTo(actor));
    const count = shown.filter(({ verdict }) => verdict.group === "good" && !good.has(verdict.vacancyId)).length;
    if (count > 0) found.push({ count, text: say(count) });
  }
  return found
    .sort((a, b) => b.count - a.count)
    .slice(0, opensShown)
    .map(({ text }) => text);
}
