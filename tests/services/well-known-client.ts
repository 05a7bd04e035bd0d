// A client about whom something stands in every table that can hold anything of a client.
import type { Actor } from "#app/services/access.ts";
import { openClient } from "#app/services/client-opening.server.ts";
import { changeSection } from "#app/services/profile-sections.server.ts";
import { recordDecision, suggestFor } from "#app/services/suggestions.server.ts";
import type { World } from "#app/world/world.server.ts";
import { newId } from "#db/ids.ts";
import { actor } from "./demo-house.ts";

/** A consent that holds in the test world. */
export const consent = { consentOn: "2026-11-21", months: 12 };

/** The id of the new client, of the demo's Taimi. Every text is findable. */
export async function wellKnown(world: World, codeName: string): Promise<string> {
  const taimi = await actor(world, "taimi");
  const opened = await openClient(
    world,
    taimi,
    { ...consent, codeName, home: "Tampere", wishes: "Leipomotyötä, en öisin" },
    "fi",
  );
  if (!opened.ok) throw new Error("not opened");
  const { id } = opened;
  const strengths = { section: "strengths", words: "Olen tarkka.", skills: ["leivonta"] } as const;
  await changeSection(world, taimi, id, { version: 1, sent: { ...strengths, skills: [...strengths.skills] } });
  const [first] = (await suggestFor(world, taimi, id)).shown;
  if (!first) throw new Error("nothing is suggested");
  const vacancyId = first.vacancy.id;
  await recordDecision(world, taimi, { clientId: id, vacancyId, answer: "interested", reason: "none" });
  const employer = await world.db.selectFrom("employer").select("id").limit(1).executeTakeFirstOrThrow();
  const made = { createdBy: taimi.personId, createdAt: "2026-11-21T10:00:00.000Z" };
  const own = { id: newId(), clientId: id, ...made };
  const seal = (text: string, place: string) => world.seal.seal(text, place);
  const { db } = world;
  await db
    .insertInto("clientExcludedEmployer")
    .values({ clientId: id, employerId: employer.id, createdAt: made.createdAt })
    .execute();
  await db
    .insertInto("clientEmployer")
    .values({
      ...{ id: newId(), clientId: id, employerId: employer.id, disclosure: "introduced", createdBy: taimi.personId },
      ...{
        agreedAt: made.createdAt,
        wordingSealed: seal("Sovitut sanat", `client_employer.wording:${id}:${employer.id}`),
      },
    })
    .execute();
  await db
    .insertInto("clientFind")
    .values({
      ...{ ...own, vacancyId, removedAt: null },
      noteSealed: seal("Pienen leipomon ilmoitus", `client_find.note:${id}:${vacancyId}`),
    })
    .execute();
  const questionId = newId();
  const organisationId = taimi.roles[0]?.organisationId ?? "";
  await db
    .insertInto("question")
    .values({
      ...{
        id: questionId,
        number: questionId,
        askerId: taimi.personId,
        organisationId,
        officerId: null,
        kind: "other",
      },
      ...{ text: "Koska?", dueOn: "2026-12-01", state: "open", remindedAt: null, closedAt: null },
      createdAt: made.createdAt,
    })
    .execute();
  const agreed = { questionId, coachId: taimi.personId, consentedOn: "2026-11-21", createdAt: made.createdAt };
  await db
    .insertInto("questionConsent")
    .values({ id: newId(), clientId: id, ...agreed })
    .execute();
  const words = { skills: "Osaan leipoa", wishes: "", possibilities: "", goals: "", helps: "" };
  await db
    .insertInto("clientPlan")
    .values({ ...own, id: newId(), version: 1, wordsSealed: seal(JSON.stringify(words), `client_plan.words:${id}`) })
    .execute();
  const vacancies = JSON.stringify([vacancyId]);
  const link = { keyHash: newId(), codeHash: "c", locale: "fi", vacancies, tries: 0 } as const;
  await db
    .insertInto("viewLink")
    .values({ ...own, id: newId(), ...link, expiresAt: "2027-01-14T10:00:00.000Z", revokedAt: null })
    .execute();
  const applicationId = newId();
  await db
    .insertInto("application")
    .values({
      ...{ ...own, id: applicationId, vacancyId, employerId: null },
      ...{ title: "Leipuri", employerName: "Pulla", closedAt: null },
    })
    .execute();
  const stepId = newId();
  await db
    .insertInto("applicationStep")
    .values({
      ...{ id: stepId, number: 1, applicationId, step: "applied", onDate: "2026-11-21", undoneAt: null, ...made },
      noteSealed: seal("Puhuttiin aamuista", `application_step.note:${stepId}`),
    })
    .execute();
  const employmentId = newId();
  await db
    .insertInto("employment")
    .values({
      ...{ ...own, id: employmentId, applicationId, employerId: employer.id, employerName: "Pulla", isco4: "7512" },
      ...{
        title: "Leipurin apulainen",
        contract: "permanent",
        contractText: null,
        hoursMin: 15,
        hoursMax: 20,
        onCall: 0,
      },
      ...{ found: "with_coach", startsOn: "2026-12-01", fourHoursOn: null, trialUntil: null, fixedUntil: null },
      ...{ benefitTalkOn: "2026-11-20", nextShiftOn: null, endedOn: null, ending: null },
    })
    .execute();
  const job = { employmentId, createdAt: made.createdAt };
  await db
    .insertInto("employmentFollowUp")
    .values({
      ...{ id: newId(), ...job, createdBy: taimi.personId, kind: "weekly", dueOn: null, doneOn: "2026-12-08" },
      noteSealed: seal("Sujuu hyvin", `employment_follow_up.note:${employmentId}`),
    })
    .execute();
  await db
    .insertInto("employmentWeek")
    .values({ id: newId(), ...job, mondayOn: "2026-12-07", hours: 16 })
    .execute();
  await db
    .insertInto("employmentFit")
    .values({ id: newId(), ...job, topic: "pace", fitted: 1 })
    .execute();
  const visit = await db.selectFrom("visit").selectAll().limit(1).executeTakeFirstOrThrow();
  await db
    .insertInto("visit")
    .values({ ...visit, id: newId(), sentKey: null, clientId: id, note: "Kerroin leipomisesta", nextStep: "Soitto" })
    .execute();
  await db
    .insertInto("handover")
    .values({
      ...{ id: newId(), clientId: id, fromCoachId: taimi.personId, toCoachId: taimi.personId },
      ...{ decidedBy: taimi.personId, createdAt: made.createdAt },
    })
    .execute();
  await db.deleteFrom("inboxItem").execute();
  await db
    .insertInto("inboxItem")
    .values({
      ...{ id: newId(), coachId: (await actor(world, "saga")).personId, vacancyId, tipId: null },
      ...{ clients: JSON.stringify([{ clientId: id, group: "good", reasons: [] }, { clientId: "other" }]) },
      ...{ createdAt: made.createdAt, seenAt: null, doneAt: null },
    })
    .execute();
  await db
    .insertInto("putAside")
    .values({
      ...{
        id: newId(),
        personId: taimi.personId,
        line: `follow_up:${id}`,
        until: "2027-01-12",
        createdAt: made.createdAt,
      },
    })
    .execute();
  await askedOfficer(world, taimi, id);
  return id;
}

/** A tip without an ad that may suit the client, and a question to the officers that the client agreed to. */
async function askedOfficer(world: World, taimi: Actor, clientId: string): Promise<void> {
  const { db } = world;
  const officer = await actor(world, "vilja");
  const organisationId = officer.roles[0]?.organisationId ?? "";
  const createdAt = "2026-11-21T10:00:00.000Z";
  const tipId = newId();
  const unknown = { vacancyId: null, employerId: null, sector: null, municipalityCode: null, note: null };
  await db
    .insertInto("tip")
    .values({
      ...{ id: tipId, senderId: officer.personId, organisationId, ...unknown, sourceUrl: null, state: "received" },
      ...{ createdAt, closedAt: null, need: "Apua aamun taikinoihin", isco4: null },
    })
    .execute();
  const suited = [
    { clientId, group: "good", for: [], against: [] },
    { clientId: "other", group: "check" },
  ];
  await db
    .insertInto("tipReceiver")
    .values({
      ...{ id: newId(), tipId, coachId: taimi.personId, clients: JSON.stringify(suited), createdAt },
      ...{ subscribedAt: null, seenAt: null, doneAt: null, remindedAt: null },
    })
    .execute();
  const questionId = newId();
  await db
    .insertInto("question")
    .values({
      ...{ id: questionId, number: newId(), askerId: taimi.personId, organisationId, officerId: null },
      ...{ kind: "pay_subsidy", text: "Onko palkkatukea?", dueOn: "2026-12-01", state: "open", createdAt },
      ...{ remindedAt: null, closedAt: null },
    })
    .execute();
  await db
    .insertInto("questionConsent")
    .values({ id: newId(), questionId, coachId: taimi.personId, clientId, consentedOn: "2026-11-09", createdAt })
    .execute();
}
