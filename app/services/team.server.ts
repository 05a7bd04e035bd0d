// The team's partners and visits on one page: whom it has met, who goes next, what a partner wishes. No client, and nobody's count but one's own.
import type { World } from "#app/world/world.server.ts";
import {
  listMetPartners,
  listTeamCoaches,
  listTeamVisits,
  listTownsOf,
  type MetPartner,
  type TeamVisit,
} from "#db/team-visits.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may, teamsWorkedIn } from "./access.ts";
import { addDays, mondayOf } from "./calendar-days.ts";
import { daysBetween, finnishDay, finnishTime, instantOf, monthOf } from "./finnish-time.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** Visits are shown for so long back and ahead. */
const shownDays = 14;
/** A partner's word holds for so long. */
const confirmedDays = 90;
/** What is aimed at in a week of full-time work. */
const weeklyAim = 6;

/** `municipality`: a code the asker chose, or nothing for all. An employer whose place is not known is never left out. */
export async function teamPage(world: World, actor: Actor, municipality: string, locale: Locale) {
  const wording = wordingOf(world, locale);
  const now = world.clock();
  const visits = await listTeamVisits(world.db, { coachIds: await listTeamCoaches(world.db, teamsWorkedIn(actor)) });
  const met = [...new Set(visits.map(({ employerId }) => employerId))];
  const towns = await listTownsOf(world.db, met);
  const codes = new Set([...towns.values()].flat());
  const chosen = codes.has(municipality) ? municipality : "";
  const isThere = (employerId: string) => {
    const known = towns.get(employerId);
    return chosen === "" || known === undefined || known.includes(chosen);
  };
  const partners = (await listMetPartners(world.db, met, monthOf(now))).filter(({ id }) => isThere(id));
  const today = finnishDay(now);
  const near = visits.filter(({ employerId, plannedAt }) => isThere(employerId) && isNear(plannedAt, today));
  const line = lineWith(actor, wording, now);
  return {
    title: wording.t("team.title"),
    ownWeek: ownWeek(visits, actor, now),
    chosen,
    places: [...codes]
      .map((value) => ({ value, label: wording.place(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    partners: partners.map((partner) => partnerShown(partner, visits, { now, line, wording })),
    coming: byDay(near.filter(({ plannedAt }) => finnishDay(new Date(plannedAt)) >= today).map(line)),
    past: byDay(
      near
        .filter(({ plannedAt }) => finnishDay(new Date(plannedAt)) < today)
        .reverse()
        .map(line),
    ),
    mayPlan: may(actor, "change", { kind: "visits" }),
  };
}

function isNear(plannedAt: string, today: string): boolean {
  const day = finnishDay(new Date(plannedAt));
  return day >= addDays(today, -shownDays) && day <= addDays(today, shownDays);
}

/** One's own meetings of this week, Monday to Sunday; undefined for who visits nobody. */
function ownWeek(visits: TeamVisit[], actor: Actor, now: Date) {
  if (!may(actor, "change", { kind: "visits" })) return undefined;
  const monday = mondayOf(finnishDay(now));
  const from = instantOf(monday, "0:00")?.toISOString() ?? "";
  const to = instantOf(addDays(monday, 7), "0:00")?.toISOString() ?? "";
  const week = visits.filter(
    ({ coachId, plannedAt }) => coachId === actor.personId && plannedAt >= from && plannedAt < to,
  );
  const meetings = week.filter(({ channel }) => channel === "in_person");
  const planned = meetings.filter(({ state }) => state === "planned");
  return {
    aim: weeklyAim,
    done: meetings.length - planned.length,
    coming: planned.filter(({ plannedAt }) => plannedAt > now.toISOString()).length,
    toLog: planned.filter(({ plannedAt }) => plannedAt <= now.toISOString()).length,
    others: week.length - meetings.length,
  };
}

type Line = ReturnType<ReturnType<typeof lineWith>>;

/** A visit as colleagues may see it; only one's own and those one covers for can be opened. */
const lineWith =
  (actor: Actor, { t, date }: Wording, now: Date) =>
  (visit: TeamVisit) => {
    const { id, coachId, employerName: employer, plannedAt, state } = visit;
    const at = new Date(plannedAt);
    return {
      ...{ id, employer, day: finnishDay(at), date: date(plannedAt), time: finnishTime(at) },
      who: coachId === actor.personId ? t("team.you") : visit.coachName,
      what: [t.code("channel", visit.channel), t.code("visitPurpose", visit.purpose)].join(" · "),
      toLog: state === "planned" && at <= now,
      mayOpen: may(actor, "read", { kind: "visit", coachId }),
    };
  };

interface ShownWith {
  now: Date;
  line: (visit: TeamVisit) => Line;
  wording: Wording;
}

function partnerShown(partner: MetPartner, visits: TeamVisit[], { now, line, wording }: ShownWith) {
  const { t, date } = wording;
  const { id, name, contacts, contactsPerMonth: cap, confirmedAt } = partner;
  const own = visits.filter(({ employerId }) => employerId === id);
  const last = own.findLast(({ state }) => state === "done");
  const next = own.find(({ state, plannedAt }) => state === "planned" && plannedAt > now.toISOString());
  const until = confirmedAt && addDays(finnishDay(new Date(confirmedAt)), confirmedDays);
  return {
    ...{ id, name, paused: partner.status === "paused" },
    places: partner.municipalities.map((code) => wording.place(code)).join(", "),
    stage: t.code("relationStage", partner.stage),
    ...(last ? { last: line(last) } : {}),
    ...(next ? { next: line(next) } : {}),
    month: cap === null ? t("team.monthFree", { contacts }) : t("team.month", { contacts, cap }),
    monthFull: cap !== null && contacts >= cap,
    ...(confirmedAt && until
      ? {
          talked: talkedWords(daysBetween(new Date(confirmedAt), now), t),
          until: t(until < finnishDay(now) ? "team.confirmedOver" : "team.confirmBy", { date: date(until) }),
        }
      : {}),
    over: until !== null && until < finnishDay(now),
  };
}

const talkedWords = (days: number, t: Wording["t"]) =>
  days === 0 ? t("team.talkedToday") : t("team.talked", { count: days });

function byDay(lines: Line[]): { day: string; date: string; visits: Line[] }[] {
  const days = new Map<string, Line[]>();
  for (const one of lines) days.set(one.day, [...(days.get(one.day) ?? []), one]);
  return [...days].map(([day, visits]) => ({ day, date: visits[0]?.date ?? day, visits }));
}
