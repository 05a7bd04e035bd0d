// What jobs bring to a day: contacts due, calls promised, benefits to talk through, ends of trial periods and fixed terms.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { type Employment, listEmployments } from "#db/employments.ts";
import { type FollowUpKept, listFollowUps } from "#db/job-support.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import type { Actor } from "../access.ts";
import { addDays, daysFromTo } from "../calendar-days.ts";
import { isOver } from "../employments.server.ts";
import { finnishDay } from "../finnish-time.ts";
import { isContact, stillOpen, turnDue } from "../follow-rhythm.ts";
import { withholding } from "../suggestions.server.ts";
import { type Wording, wordingOf } from "../wording.server.ts";
import type { TodayKind, TodayLine } from "./line.ts";

/** So long before a start or an end it is told, and so long before its last day a contact is. */
const aheadDays = 14;
const contactAhead = 7;
/** A talk that was missed is told of until so long after the start. */
const talkLingers = 30;

interface Matter {
  kind: TodayKind;
  /** What makes the line's key stable: a day or an id. */
  of: string;
  on: string;
  detail: string;
}

/** Lines of these clients' jobs; clients without consent or on a pause are silent. Reads, writes nothing. */
export async function employmentLines(
  world: World,
  _actor: Actor,
  clients: Client[],
  locale: Locale,
): Promise<TodayLine[]> {
  const heard = new Map(clients.filter((one) => !withholding(world, one)).map((one) => [one.id, one]));
  const jobs = await listEmployments(world.db, [...heard.keys()]);
  const kept = await listFollowUps(
    world.db,
    jobs.map(({ id }) => id),
  );
  const wording = wordingOf(world, locale);
  const today = finnishDay(world.clock());
  return jobs.flatMap((job) => {
    const client = heard.get(job.clientId);
    const own = kept.filter(({ employmentId }) => employmentId === job.id);
    return client ? mattersOf(job, own, wording, today).map((matter) => lineOf(client, job, matter, today)) : [];
  });
}

function lineOf(client: Client, job: Employment, { kind, of, on, detail }: Matter, today: string): TodayLine {
  return {
    key: `${kind}:${client.id}:${job.id}:${of}`,
    kind,
    on,
    text: client.codeName,
    detail: `${detail} (${job.title}, ${job.employerName})`,
    to: `/coach/clients/${client.id}/jobs/${job.id}${kind === "benefit_talk" ? "#talk-part" : ""}`,
    urgent: on <= addDays(today, 1),
  };
}

function mattersOf(job: Employment, kept: FollowUpKept[], wording: Wording, today: string): Matter[] {
  const { t } = wording;
  const over = isOver(job, today);
  const contacts = stillOpen(kept)
    .filter((one) => one.dueOn <= today && (isContact(one) || one.kind === "employer_call"))
    .map((one): Matter => {
      return { kind: "follow_up", of: one.id, on: one.dueOn, detail: t(`job.followUp.${one.kind}`) };
    });
  const turn = turnDue({ startsOn: job.startsOn, endedOn: job.endedOn, over }, kept, today);
  if (turn && daysFromTo(today, turn.until) <= contactAhead)
    contacts.push({ kind: "follow_up", of: turn.from, on: turn.until, detail: t(`job.followUp.${turn.kind}`) });
  if (over) return contacts;
  return [...contacts, ...talkMatter(job, kept, wording, today), ...endMatters(job, wording, today)];
}

/** Benefits have not been talked through, and the start is near or the hours have changed. */
function talkMatter(job: Employment, kept: FollowUpKept[], { t }: Wording, today: string): Matter[] {
  const [again] = stillOpen(kept).filter(({ kind }) => kind === "benefit_talk");
  if (again) return [{ kind: "benefit_talk", of: again.id, on: again.dueOn, detail: t("job.talkAgain") }];
  const days = daysFromTo(today, job.startsOn);
  const near = days <= aheadDays && days >= -talkLingers;
  if (job.benefitTalkOn !== null || !near) return [];
  return [{ kind: "benefit_talk", of: job.startsOn, on: job.startsOn, detail: t("job.talkMissing") }];
}

function endMatters(job: Employment, { t, date }: Wording, today: string): Matter[] {
  const ends = [
    { kind: "trial_end", on: job.trialUntil, said: "job.trialEnds" },
    { kind: "term_end", on: job.fixedUntil, said: "job.termEnds" },
  ] as const;
  return ends.flatMap(({ kind, on, said }) =>
    on !== null && today <= on && on <= addDays(today, aheadDays)
      ? [{ kind, of: on, on, detail: t(said, { date: date(on) }) }]
      : [],
  );
}
