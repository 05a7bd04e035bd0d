// Today's lines of jobs a client is interested in: deadlines near, and those that are over. What has been applied for is silent.
import type { World } from "#app/world/world.server.ts";
import { listAnswers } from "#db/answers.ts";
import { listApplications } from "#db/applications.ts";
import type { Client } from "#db/clients.ts";
import { listVacancies, type Vacancy } from "#db/vacancies.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, visibleTo } from "../access.ts";
import { hasApplied } from "../application-steps.ts";
import { daysBetween, finnishDay } from "../finnish-time.ts";
import { withholding } from "../suggestions.server.ts";
import { lineOf } from "../views.server.ts";
import { type Wording, wordingOf } from "../wording.server.ts";
import type { TodayLine } from "./line.ts";

/** Deadlines are told of for a week ahead; from tomorrow's on they are urgent. */
const deadlineDays = 7;
/** What is over is news for so long. */
const overDays = 14;

/** Vacancies the clients are interested in and have not applied for: soon due, or no longer to be had. */
export async function applicationLines(
  world: World,
  actor: Actor,
  clients: Client[],
  locale: Locale,
): Promise<TodayLine[]> {
  const wording = wordingOf(world, locale);
  const seen = visibleTo(actor);
  const lines: TodayLine[] = [];
  for (const client of clients) {
    if (withholding(world, client)) continue;
    const interested = (await listAnswers(world.db, client.id)).filter(({ answer }) => answer === "interested");
    const threads = await listApplications(world.db, [client.id]);
    const settled = new Set(
      threads
        .filter(({ steps }) => steps.some(({ step }) => hasApplied(step)))
        .flatMap(({ vacancyId }) => vacancyId ?? []),
    );
    const ids = interested.map(({ vacancyId }) => vacancyId).filter((id) => !settled.has(id));
    for (const vacancy of await listVacancies(world.db, ids))
      if (seen.includes(vacancy.visibility)) lines.push(...linesOf(client, vacancy, world.clock(), wording));
  }
  return lines;
}

function linesOf(client: Client, vacancy: Vacancy, now: Date, wording: Wording): TodayLine[] {
  const { title, employer } = lineOf(vacancy, wording);
  const line = {
    text: [client.codeName, title].join(": "),
    ...(employer ? { detail: employer } : {}),
    to: `/coach/clients/${client.id}/applications`,
  };
  const deadline = vacancy.validThrough ? new Date(vacancy.validThrough) : undefined;
  const id = `${client.id}:${vacancy.id}`;
  const past = deadline !== undefined && deadline <= now;
  if (vacancy.status === "published" && !past) {
    const left = deadline ? daysBetween(now, deadline) : Number.POSITIVE_INFINITY;
    if (!deadline || left > deadlineDays) return [];
    return [{ ...line, key: `deadline:${id}`, kind: "deadline", on: finnishDay(deadline), urgent: left <= 1 }];
  }
  // A paused ad may come back; one long over is no news.
  if (vacancy.status === "paused" || vacancy.status === "in_review" || vacancy.status === "draft") return [];
  if (deadline && daysBetween(deadline, now) > overDays) return [];
  return [
    {
      ...line,
      ...{ key: `over:${id}`, kind: "over", urgent: false },
      detail: [employer, wording.t.code("vacancyStatus", past ? "expired" : vacancy.status)]
        .filter(Boolean)
        .join(" · "),
    },
  ];
}
