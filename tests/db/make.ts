// Rows for the db tests: a vacancy, people with a team, a client – as small as the tables allow.
import { addClient, addProfileVersion } from "#db/clients.ts";
import type { Db } from "#db/open.ts";
import { addOrganisation, addPerson, addTeam } from "#db/people.ts";
import { getSource } from "#db/sources.ts";
import { keepVacancy, type VacancyToKeep } from "#db/vacancies.ts";
import type { Profile } from "#db/vocabulary/profile.ts";
import { unknownFacts } from "#db/vocabulary/vacancy.ts";

export const now = new Date("2026-11-21T08:00:00.000Z");
export const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

/** A vacancy about which nothing is known but its title. */
export async function aVacancy(db: Db, id: string, changes: Partial<VacancyToKeep> = {}): Promise<VacancyToKeep> {
  const source = await getSource(db, { name: "testi", format: "plain", now });
  return {
    id,
    sourceId: source.id,
    sourceReference: id,
    sourceUrl: null,
    contentHash: "hash",
    duplicateKey: null,
    duplicateOf: null,
    status: "published",
    visibility: "professionals",
    language: "fi",
    employerId: null,
    employerName: null,
    texts: { fi: { title: "Siivooja" } },
    facts: unknownFacts(),
    publishedAt: now.toISOString(),
    validThrough: null,
    ...changes,
  };
}

/** Keeps vacancies with these ids, one transaction each. */
export async function keepVacancies(db: Db, ids: string[], changes: Partial<VacancyToKeep> = {}): Promise<void> {
  for (const id of ids) {
    const vacancy = await aVacancy(db, id, changes);
    await db.transaction().execute((trx) => keepVacancy(trx, vacancy, now));
  }
}

/** A coach in a team of an organisation. */
export async function aCoach(db: Db, name: string, team?: string): Promise<{ id: string; teamId: string }> {
  const organisationId = await addOrganisation(db, { kind: "city", name: `${name} oy`, municipalities: ["837"], now });
  const teamId = team ?? (await addTeam(db, { organisationId, name: `${name} tiimi`, now }));
  const id = await addPerson(db, {
    email: `${name}@example.invalid`,
    name,
    passwordHash: "hash",
    locale: "fi",
    demo: false,
    roles: [{ role: "coach", organisationId, teamId, employerId: null }],
    now,
  });
  return { id, teamId };
}

export const plainProfile: Profile = {
  lang: "fi",
  home: "837",
  municipalities: [],
  occupations: [],
  sectors: [],
  skills: [],
  notPatterns: [],
  patterns: [],
  avoid: [],
  like: [],
  adjustments: [],
  contracts: [],
  languages: [],
  cards: [],
  must: [],
};

/** A client with a first profile version. */
export async function aClient(
  db: Db,
  coach: { id: string; teamId: string },
  codeName: string,
  sharedWithTeam = false,
): Promise<string> {
  const clientId = await addClient(db, {
    codeName,
    coachId: coach.id,
    teamId: coach.teamId,
    phase: "search",
    disclosure: "none",
    consentedAt: null,
    consentUntil: null,
    pausedAt: null,
    sharedWithTeam,
    now,
  });
  const version = { clientId, trigger: "opened", wishesSealed: null, strengthsSealed: null, createdBy: coach.id, now };
  await addProfileVersion(db, { ...version, profile: plainProfile });
  return clientId;
}
