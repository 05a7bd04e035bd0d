// Who signs in, whose clients are whose, who employs: every read is scoped by the asker.
import { expect, test } from "vitest";
import { addProfileVersion, findClient, listClients } from "#db/clients.ts";
import { findEmployer, findEmployerOverview, findOrAddEmployer, setPartner } from "#db/employers.ts";
import {
  addOrganisation,
  addPerson,
  addTeam,
  findForSignIn,
  findPerson,
  listCaseloads,
  listCatchment,
  setLocale,
} from "#db/people.ts";
import { addSession, endExpiredSessions, endSession, findSessionPerson } from "#db/sessions.ts";
import { keepSuggestions } from "#db/suggestions.ts";
import { findVacancy, listEmployerVacancies } from "#db/vacancies.ts";
import { changesAfter, touchEmployerVacancies } from "#db/vacancy-changes.ts";
import { onEveryDatabase } from "./databases.ts";
import { aClient, aCoach, keepVacancies, later, now, plainProfile } from "./make.ts";

onEveryDatabase((database) => {
  test("a coach sees her own clients; somebody else's is simply not found", async () => {
    const { db } = await database.open();
    const [aino, bo] = [await aCoach(db, "aino"), await aCoach(db, "bo")];
    const client = await aClient(db, aino, "Kivi");
    expect((await findClient(db, { coachId: aino.id, teamIds: [] }, client))?.codeName).toBe("Kivi");
    expect(await findClient(db, { coachId: bo.id, teamIds: [bo.teamId] }, client)).toBeUndefined();
    expect(await listClients(db, { coachId: bo.id, teamIds: [bo.teamId] })).toEqual([]);
  });

  test("a shared client is seen within the team, and only there", async () => {
    const { db } = await database.open();
    const aino = await aCoach(db, "aino");
    const [bo, cecilia] = [await aCoach(db, "bo", aino.teamId), await aCoach(db, "cecilia")];
    const shared = await aClient(db, aino, "Kivi", true);
    const own = await aClient(db, aino, "Lehti");
    const inTeam = { coachId: bo.id, teamIds: [bo.teamId] };
    expect((await findClient(db, inTeam, shared))?.id).toBe(shared);
    expect(await findClient(db, inTeam, own)).toBeUndefined();
    expect(await findClient(db, { coachId: bo.id, teamIds: [] }, shared)).toBeUndefined();
    expect(await findClient(db, { coachId: cecilia.id, teamIds: [cecilia.teamId] }, shared)).toBeUndefined();
    expect((await listClients(db, { coachId: aino.id, teamIds: [] })).map((c) => c.codeName)).toEqual([
      "Kivi",
      "Lehti",
    ]);
  });

  test("a client whose time has ended is no longer found, not even by her coach", async () => {
    const { db } = await database.open();
    const aino = await aCoach(db, "aino");
    const client = await aClient(db, aino, "Kivi");
    await db.updateTable("client").set({ closedAt: now.toISOString() }).where("id", "=", client).execute();
    expect(await findClient(db, { coachId: aino.id, teamIds: [] }, client)).toBeUndefined();
  });

  test("the newest version of a profile is read, the earlier ones stay", async () => {
    const { db } = await database.open();
    const aino = await aCoach(db, "aino");
    const clientId = await aClient(db, aino, "Kivi");
    const profile = { ...plainProfile, home: "33100", must: ["conditions.avoid.heights"], hours: { min: 15 } };
    const version = { clientId, trigger: "meeting", wishesSealed: "v1.x", strengthsSealed: null, createdBy: aino.id };
    expect(await addProfileVersion(db, { ...version, profile, now })).toBe(2);
    const client = await findClient(db, { coachId: aino.id, teamIds: [] }, clientId);
    expect(client).toMatchObject({ profile, profileVersion: 2, wishesSealed: "v1.x", strengthsSealed: null });
    expect(await db.selectFrom("clientProfile").select("version").execute()).toHaveLength(2);
  });

  test("a suggestion shown again is the same row, renewed", async () => {
    const { db } = await database.open();
    const clientId = await aClient(db, await aCoach(db, "aino"), "Kivi");
    await keepVacancies(db, ["v"]);
    const shown = { clientId, profileVersion: 1, rulesVersion: "1" };
    await keepSuggestions(db, { ...shown, suggestions: [{ vacancyId: "v", group: "check", reasons: [] }], now });
    const again = [{ vacancyId: "v", group: "good" as const, reasons: [{ code: "near" }] }];
    await keepSuggestions(db, { ...shown, rulesVersion: "2", suggestions: again, now: later(5) });
    expect(await db.selectFrom("suggestion").selectAll().execute()).toMatchObject([
      {
        group: "good",
        rulesVersion: "2",
        reasons: '[{"code":"near"}]',
        firstShownAt: now.toISOString(),
        lastShownAt: later(5).toISOString(),
      },
    ]);
  });

  test("a session lives until its hour, and ends at once when ended", async () => {
    const { db } = await database.open();
    const { id } = await aCoach(db, "aino");
    const session = { personId: id, now, expiresAt: later(60) };
    await addSession(db, { ...session, idHash: "one" });
    await addSession(db, { ...session, idHash: "two", expiresAt: later(120) });
    expect(await findSessionPerson(db, "one", later(59))).toBe(id);
    expect(await findSessionPerson(db, "one", later(60))).toBeUndefined();
    await endExpiredSessions(db, later(60));
    expect((await db.selectFrom("session").select("idHash").execute()).map((s) => s.idHash)).toEqual(["two"]);
    await endSession(db, "two");
    expect(await findSessionPerson(db, "two", now)).toBeUndefined();
  });

  test("a person is found by e-mail whatever its letter case, an e-mail is taken once, a closed account is nobody", async () => {
    const { db } = await database.open();
    const { id } = await aCoach(db, "aino");
    expect((await findForSignIn(db, "  AINO@Example.Invalid"))?.id).toBe(id);
    await expect(aCoach(db, "Aino")).rejects.toThrow(/unique/i);
    await setLocale(db, id, "sv");
    expect(await findPerson(db, id)).toMatchObject({ locale: "sv", demo: false, roles: [{ role: "coach" }] });
    await db.updateTable("person").set({ closedAt: now.toISOString() }).where("id", "=", id).execute();
    expect(await findPerson(db, id)).toBeUndefined();
    expect(await findForSignIn(db, "aino@example.invalid")).toBeUndefined();
  });

  test("whoever works in two teams is one person with one caseload", async () => {
    const { db } = await database.open();
    const organisationId = await addOrganisation(db, { kind: "hus", name: "HUS", municipalities: ["049"], now });
    const [north, south] = [
      await addTeam(db, { organisationId, name: "Pohjoinen", now }),
      await addTeam(db, { organisationId, name: "Etelä", now }),
    ];
    const roles = [north, south].map((teamId) => ({
      role: "coach" as const,
      organisationId,
      teamId,
      employerId: null,
    }));
    const coach = { email: "aino@example.invalid", name: "Aino", passwordHash: "h", locale: "fi" as const, demo: true };
    const id = await addPerson(db, { ...coach, roles, now });
    await aClient(db, { id, teamId: north }, "Kivi");
    const ended = await aClient(db, { id, teamId: south }, "Lehti");
    await db.updateTable("client").set({ closedAt: now.toISOString() }).where("id", "=", ended).execute();
    expect(await listCaseloads(db, [north, south])).toMatchObject([{ name: "Aino", clients: 1 }]);
    expect(await listCatchment(db, [organisationId])).toEqual(["049"]);
    expect([await listCaseloads(db, []), await listCatchment(db, [])]).toEqual([[], []]);
  });

  test("an employer is one: by its business id, else by its name without regard to case and spaces", async () => {
    const { db } = await database.open();
    const kahvila = await findOrAddEmployer(db, { name: "Kahvila  Åke", businessId: null, now });
    expect(await findOrAddEmployer(db, { name: " kahvila ÅKE ", businessId: null, now })).toBe(kahvila);
    const siivous = await findOrAddEmployer(db, { name: "Siivous Oy", businessId: "1234567-1", now });
    expect(await findOrAddEmployer(db, { name: "Siivous Ab", businessId: "1234567-1", now })).toBe(siivous);
    expect(await findEmployer(db, { name: "Siivous Oy", businessId: "7654321-1" })).toBeUndefined();
    expect(await db.selectFrom("employer").select("id").execute()).toHaveLength(2);
  });

  test("when an employer becomes a partner, its vacancies say so and go back into the change log", async () => {
    const { db } = await database.open();
    const employerId = await findOrAddEmployer(db, { name: "Kahvila", businessId: null, now });
    await keepVacancies(db, ["v"], { employerId });
    await keepVacancies(db, ["w"]);
    expect((await findVacancy(db, "v"))?.partner).toBe(false);
    const lists = { occupations: [], sectors: [], adjustments: ["adj_breaks"], openness: [], wanted: [] };
    const open = { contactsPerMonth: 2, simultaneous: null, nextAvailableOn: null, carvableTasks: null };
    const terms = { employerId, stage: "introduced" as const, ...lists, ...open, confirmedAt: now, now };
    expect(await findEmployerOverview(db, employerId)).toMatchObject({ name: "Kahvila", partnership: "none" });
    await setPartner(db, { ...terms, status: "partner" });
    expect(await findEmployerOverview(db, employerId)).toMatchObject({ partnership: "partner" });
    expect((await listEmployerVacancies(db, employerId)).map((v) => v.id)).toEqual(["v"]);
    await db.transaction().execute((trx) => touchEmployerVacancies(trx, employerId));
    expect((await changesAfter(db, 2, 9))?.vacancies.map((v) => [v.id, v.partner])).toEqual([["v", true]]);
    await setPartner(db, { ...terms, status: "paused" });
    expect((await findVacancy(db, "v"))?.partner).toBe(false);
  });
});
