// Visits for a calendar: one visit as a file, and a private address a calendar reads by itself. Employer and purpose, never a client.
import { createHash, randomBytes } from "node:crypto";
import type { World } from "#app/world/world.server.ts";
import { addCalendarFeed, findCalendarFeedDate, findCalendarOwner, revokeCalendarFeeds } from "#db/calendar-feeds.ts";
import { listCovered } from "#db/covers.ts";
import { findPerson } from "#db/people.ts";
import { listVisits, type Visit } from "#db/visits.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { type Actor, may } from "./access.ts";
import { logAccess, logAccessIn } from "./access-log.server.ts";
import { instantAfter } from "./calendar-days.ts";
import { finnishDay } from "./finnish-time.ts";
import { publicAddress } from "./public-address.ts";
import { notFound } from "./refusals.ts";
import { actorOf } from "./session.server.ts";
import { getVisit } from "./visits.server.ts";
import { type Wording, wordingOf } from "./wording.server.ts";

/** What is older is no longer in the address's calendar. */
const keptDays = 31;
/** A contact whose length is not known yet takes this long. */
const usualMinutes = 45;

/** What a calendar answer says besides its lines: for one reader, and for no search engine. */
export const calendarHeaders = {
  "Content-Type": "text/calendar; charset=utf-8",
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
};

/** One of one's own visits as a calendar file. Not yours: not found. */
export async function visitCalendar(world: World, actor: Actor, id: string, locale: Locale): Promise<string> {
  const visit = await getVisit(world, actor, id);
  return calendarOf([visit], wordingOf(world, locale), world.clock());
}

/** The calendar behind a key: visits to come and those of the last month. @throws 404 for a key that opens nothing */
export async function feedCalendar(world: World, key: string): Promise<string> {
  const personId = await findCalendarOwner(world.db, hashOf(key));
  const person = personId ? await findPerson(world.db, personId) : undefined;
  const actor = person && (world.demo || !person.demo) ? await actorOf(world, person) : undefined;
  if (!person || !actor || !may(actor, "read", { kind: "visits" })) throw notFound();
  const now = world.clock();
  const from = instantAfter(now, -keptDays).toISOString();
  const wording = wordingOf(world, person.locale);
  const own = (await listVisits(world.db, [person.id])).filter(
    ({ state, plannedAt }) => state !== "cancelled" && plannedAt >= from,
  );
  return calendarOf([...own, ...(await coveredVisits(world, actor))], wording, now);
}

/** What is still to come of colleagues one covers for, as far as the cover reaches. */
async function coveredVisits(world: World, actor: Actor): Promise<CalendarVisit[]> {
  const today = finnishDay(world.clock());
  const visits: CalendarVisit[] = [];
  for (const { coachId, untilOn } of await listCovered(world.db, actor.personId, today)) {
    const near = (await listVisits(world.db, [coachId])).filter(({ state, plannedAt }) => {
      const on = finnishDay(new Date(plannedAt));
      return state === "planned" && on >= today && on <= untilOn;
    });
    visits.push(...near.map((visit) => ({ ...visit, covered: true })));
  }
  return visits;
}

/**
 * Makes a new private address; an earlier one stops working. It is shown this once: only its hash is kept. `askedAt`: the
 * address of the page it is made on.
 */
export async function makeCalendarAddress(world: World, actor: Actor, askedAt?: string): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await addCalendarFeed(trx, { personId: actor.personId, keyHash: hashOf(key), now });
    await logAccessIn(trx, actor, { verb: "open", thing: "calendar" }, now);
  });
  return publicAddress(world, `/calendar/${key}/rinnalla.ics`, askedAt);
}

/** The address stops working at once. */
export async function revokeCalendarAddress(world: World, actor: Actor): Promise<void> {
  await revokeCalendarFeeds(world.db, actor.personId, world.clock());
  await logAccess(world, actor, { verb: "close", thing: "calendar" });
}

/** ISO instant of when the living address was made. */
export const calendarMadeAt = (world: Pick<World, "db">, actor: Actor) =>
  findCalendarFeedDate(world.db, actor.personId);

const hashOf = (key: string) => createHash("sha256").update(key).digest("hex");

type CalendarVisit = Pick<Visit, "id" | "employerName" | "purpose" | "channel" | "plannedAt" | "minutes" | "state"> & {
  /** A colleague's, while one covers for them. */
  covered?: boolean;
};

/** RFC 5545. Pure. */
export function calendarOf(visits: CalendarVisit[], { t }: Wording, now: Date): string {
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Rinnalla//visits//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"],
    `X-WR-CALNAME:${escaped(t("calendar.name"))}`,
    ...visits.flatMap((visit) => {
      const start = new Date(visit.plannedAt);
      const end = new Date(start.getTime() + (visit.minutes ?? usualMinutes) * 60_000);
      // Whose visit it is stays inside the house.
      const whose = visit.covered ? ` (${t("team.cover")})` : "";
      const what = [visit.employerName, t.code("visitPurpose", visit.purpose)].join(": ") + whose;
      return [
        ...["BEGIN:VEVENT", `UID:${visit.id}@rinnalla`, `DTSTAMP:${utc(now)}`, `DTSTART:${utc(start)}`],
        ...[`DTEND:${utc(end)}`, `SUMMARY:${escaped(what)}`],
        ...[`STATUS:${visit.state === "cancelled" ? "CANCELLED" : "CONFIRMED"}`, "CLASS:PRIVATE", "END:VEVENT"],
      ];
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** 20261121T100000Z */
const utc = (at: Date) => at.toISOString().replace(/[-:]|\.\d+/g, "");

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n");

/** No line longer than 75 bytes; what follows begins with a space. A letter of several bytes is not torn. */
function folded(line: string): string {
  const parts = [""];
  let bytes = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > 75) {
      parts.push(" ");
      bytes = 1;
    }
    parts[parts.length - 1] += letter;
    bytes += size;
  }
  return parts.join("\r\n");
}
