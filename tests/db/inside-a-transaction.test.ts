// Using the outer handle inside a transaction hangs for ever on SQLite. Every function of the db room is tried inside
// one: it completes, or – when it opens a transaction of its own – it refuses at once.
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import * as accessLog from "#db/access-log.ts";
import * as accounts from "#db/accounts.ts";
import * as answers from "#db/answers.ts";
import * as applications from "#db/applications.ts";
import * as approvals from "#db/approvals.ts";
import * as calendarFeeds from "#db/calendar-feeds.ts";
import * as clientCopy from "#db/client-copy.ts";
import * as clientErasure from "#db/client-erasure.ts";
import * as life from "#db/client-life.ts";
import * as clients from "#db/clients.ts";
import * as coachLetters from "#db/coach-letters.ts";
import * as confirmations from "#db/confirmations.ts";
import * as counters from "#db/counters.ts";
import * as covers from "#db/covers.ts";
import * as demand from "#db/demand.ts";
import * as disclosures from "#db/disclosures.ts";
import * as duplicates from "#db/duplicates.ts";
import * as employerAnswers from "#db/employer-answers.ts";
import * as employers from "#db/employers.ts";
import * as employments from "#db/employments.ts";
import * as esco from "#db/esco.ts";
import * as feeds from "#db/feeds.ts";
import * as finds from "#db/finds.ts";
import * as handovers from "#db/handovers.ts";
import * as inbox from "#db/inbox.ts";
import * as inboxClients from "#db/inbox-clients.ts";
import * as jobSupport from "#db/job-support.ts";
import * as jobs from "#db/jobs.ts";
import * as letters from "#db/letters.ts";
import { loadReference } from "#db/load-reference.ts";
import * as meetings from "#db/meetings.ts";
import { migrate } from "#db/migrate.ts";
import * as newAds from "#db/new-ads.ts";
import * as offices from "#db/offices.ts";
import type { Db } from "#db/open.ts";
import * as partners from "#db/partners.ts";
import * as partnerships from "#db/partnerships.ts";
import * as people from "#db/people.ts";
import * as plans from "#db/plans.ts";
import * as putAsides from "#db/put-aside.ts";
import * as questionConsents from "#db/question-consents.ts";
import * as questions from "#db/questions.ts";
import * as quietHours from "#db/quiet-hours.ts";
import * as retention from "#db/retention.ts";
import * as savedSearches from "#db/saved-searches.ts";
import * as sessions from "#db/sessions.ts";
import * as settings from "#db/settings.ts";
import * as sources from "#db/sources.ts";
import * as subscriptions from "#db/subscriptions.ts";
import * as suggestions from "#db/suggestions.ts";
import * as supportFacts from "#db/support-facts.ts";
import * as teamVisits from "#db/team-visits.ts";
import * as tipCourse from "#db/tip-course.ts";
import * as tipDrafts from "#db/tip-drafts.ts";
import * as tipEmployers from "#db/tip-employers.ts";
import * as tipReceivers from "#db/tip-receivers.ts";
import * as tips from "#db/tips.ts";
import * as vacancies from "#db/vacancies.ts";
import * as changes from "#db/vacancy-changes.ts";
import * as vacancyNotes from "#db/vacancy-notes.ts";
import * as viewLinks from "#db/view-links.ts";
import * as visits from "#db/visits.ts";
import * as workplaceTowns from "#db/workplace-towns.ts";
import { onEveryDatabase } from "./databases.ts";
import { aClient, aCoach, aVacancy, keepVacancies, later, now, plainProfile } from "./make.ts";

/** The rows the tries lean on. */
async function furnish(db: Db) {
  const coach = await aCoach(db, "aino");
  const clientId = await aClient(db, coach, "Kivi");
  const employerId = await employers.findOrAddEmployer(db, { name: "Kahvila", businessId: null, now });
  await keepVacancies(db, ["v"], { employerId, validThrough: now.toISOString() });
  return { coach, clientId, employerId, vacancy: await aVacancy(db, "w") };
}

type Furnished = Awaited<ReturnType<typeof furnish>>;

/** A question to an organisation with a meeting of its own. */
async function aQuestion(trx: Db, { coach }: Furnished): Promise<{ id: string; organisationId: string }> {
  const kind = "employment_area" as const;
  const organisationId = await people.addOrganisation(trx, { kind, name: "Alue", municipalities: ["837"], now });
  const to = { organisationId, officerId: null, dueOn: "2026-11-25" };
  const asked = { number: crypto.randomUUID(), askerId: coach.id, kind: "papers" as const, text: "Mitä?" };
  return { id: await questions.addQuestion(trx, { ...asked, ...to, now }), organisationId };
}

async function aMeeting(trx: Db, f: Furnished): Promise<{ id: string; parties: meetings.Parties; stepId: string }> {
  const { organisationId } = await aQuestion(trx, f);
  const parties = { teamId: f.coach.teamId, organisationId };
  const id = await meetings.addMeeting(trx, { ...parties, createdBy: f.coach.id, plannedOn: "2026-11-30", now });
  const step = { meetingId: id, text: "Lista", dueOn: null, createdBy: f.coach.id, now };
  return { id, parties, stepId: await meetings.addMeetingStep(trx, step) };
}

const aFact = (trx: Db, { coach }: Furnished) =>
  supportFacts.addSupportFact(trx, {
    ...{ areaCode: "39", topic: "pay_subsidy", standing: "open", text: "Auki", source: "x", sourceUrl: null },
    ...{ datedOn: "2026-11-20", editedBy: coach.id, now },
  });

async function aTip(trx: Db, { coach }: Furnished): Promise<string> {
  const organisationId = await people.addOrganisation(trx, { kind: "city", name: "Alue", municipalities: [], now });
  const unknown = { employerId: null, sector: null, municipalityCode: null, note: null, sourceUrl: null };
  return tips.addTip(trx, { senderId: coach.id, organisationId, vacancyId: "v", ...unknown, now });
}

const aTipDraft = (trx: Db, { coach }: Furnished) =>
  tipDrafts.addTipDraft(trx, {
    ...{ officerId: coach.id, broughtBy: "file" as const, name: "a.pdf", draftSealed: "s", problem: null },
    ...{ mailKey: null, createdAt: now },
  });

const aViewLink = (trx: Db, { clientId, coach }: Furnished, keyHash = "k") =>
  viewLinks.addViewLink(trx, {
    ...{ clientId, keyHash, codeHash: "c", locale: "fi", vacancies: ["v"], createdBy: coach.id },
    ...{ now, expiresAt: later(60) },
  });

const aSavedSearch = (trx: Db, { coach }: Furnished) =>
  savedSearches.addSavedSearch(trx, { personId: coach.id, name: "Siivous", query: "q=siivooja", lookedAt: now, now });

const aSubscription = (trx: Db, { coach }: Furnished) =>
  subscriptions.addSubscription(
    trx,
    { personId: coach.id, sector: "any", areaKind: "region", areaCode: "06", letters: true },
    now,
  );

const aVacancyNote = (trx: Db, { coach }: Furnished) =>
  vacancyNotes.addVacancyNote(trx, { vacancyId: "v", personId: coach.id, teamId: coach.teamId, note: "Ovi", now });

const look = { actorId: null, role: null, verb: "see", thing: "client", thingId: null, outcome: "allowed" } as const;
const person = { email: "bo@example.invalid", name: "Bo", passwordHash: "h", locale: "sv", demo: false } as const;
const partner = { status: "partner", stage: "hired", contactsPerMonth: null, simultaneous: null } as const;
const terms = { ...partner, nextAvailableOn: null, carvableTasks: null };
const noCodes = { occupations: [], sectors: [], adjustments: [], openness: [], wanted: [] };

const letter = { kind: "confirm_address", toAddress: "bo@example.invalid", locale: "sv", params: {} } as const;

const planned = { vacancyId: "v", tipId: null, purpose: "vacancy", channel: "phone", stageBefore: "not_met" } as const;
const logged = { state: "done", channel: "phone", stageAfter: "introduced", personMet: null, note: null } as const;
const aVisit = (trx: Db, { coach, clientId, employerId }: Furnished) =>
  visits.addVisit(trx, { ...planned, coachId: coach.id, employerId, clientId, personMet: null, plannedAt: now, now });

const place = { employerId: null, employerName: "Kahvila", title: "Tiskaaja", isco4: "9412" } as const;
const agreed = { contract: "fixed", contractText: null, hoursMin: 10, hoursMax: 20, onCall: true } as const;
const jobTerms = {
  ...{ ...place, ...agreed, found: "alone" as const },
  ...{ startsOn: "2026-12-01", trialUntil: null, fixedUntil: null },
};
const aJob = (trx: Db, { coach, clientId }: Furnished) =>
  employments.addEmployment(trx, { ...jobTerms, clientId, applicationId: null, createdBy: coach.id, now });
const aFollowUp = async (trx: Db, f: Furnished) => {
  const followUp = { employmentId: await aJob(trx, f), kind: "weekly", dueOn: null, doneOn: null } as const;
  return jobSupport.addFollowUp(trx, { ...followUp, noteSealed: null, createdBy: f.coach.id, now });
};

const anApplication = async (trx: Db, { coach, clientId }: Furnished) => {
  const job = { vacancyId: null, employerId: null, title: "Tiskaaja", employerName: "Kahvila" };
  const applicationId = await applications.addApplication(trx, { ...job, clientId, createdBy: coach.id, now });
  const step = { id: applicationId, step: "interested", onDate: "2026-11-21", noteSealed: null } as const;
  await applications.addStep(trx, { ...step, applicationId, closes: false, createdBy: coach.id, now });
  return applicationId;
};

const demandCell = { areaKind: "region", areaCode: "01", sector: "tol2008:I", shown: 5 } as const;

const twoDays = { fromOn: "2026-11-21", untilOn: "2026-11-22" };

const feed = { kind: "file", address: "/a", format: "auto", everyMinutes: 60 } as const;

const tries: Record<string, (trx: Db, f: Furnished) => Promise<unknown>> = {
  nextNumber: (trx) => counters.nextNumber(trx, "change"),
  lastNumber: (trx) => counters.lastNumber(trx, "change"),
  addAccess: (trx) => accessLog.addAccess(trx, look, now),
  listAccounts: (trx) => accounts.listAccounts(trx),
  isAddressTaken: (trx) => accounts.isAddressTaken(trx, "bo@example.invalid"),
  listPlacesOfWork: (trx) => accounts.listPlacesOfWork(trx),
  closeAccount: (trx, f) => accounts.closeAccount(trx, f.coach.id, now),
  reopenAccount: (trx, f) => accounts.reopenAccount(trx, f.coach.id),
  setPassword: (trx, f) => accounts.setPassword(trx, f.coach.id, "h"),
  grantRole: (trx, f) =>
    accounts.grantRole(trx, f.coach.id, { role: "admin", organisationId: null, teamId: null, employerId: null }, now),
  withdrawRole: (trx, f) => accounts.withdrawRole(trx, f.coach.id, "r"),
  countClientsOf: (trx, f) => accounts.countClientsOf(trx, f.coach.id),
  listUnapproved: (trx) => approvals.listUnapproved(trx),
  countUndecided: (trx) => approvals.countUndecided(trx),
  listEmployerPeople: (trx, f) => approvals.listEmployerPeople(trx, f.employerId),
  approveEmployer: (trx, f) => approvals.approveEmployer(trx, { employerId: f.employerId, decidedBy: "a", now }),
  declineEmployer: (trx) => approvals.declineEmployer(trx, { employerId: "e", decidedBy: "a", now, reason: "r" }),
  undecideEmployer: (trx, f) => approvals.undecideEmployer(trx, f.employerId, now),
  publishWaiting: (trx, f) => changes.publishWaiting(trx, f.employerId, now),
  unpublishWaiting: (trx, f) => changes.unpublishWaiting(trx, f.employerId, now, now),
  enqueueAtOnce: (trx) => jobs.enqueueAtOnce(trx, { kind: "source", dedupeKey: "source:f" }),
  addFeed: (trx) => feeds.addFeed(trx, { ...feed, name: "lähde", now }),
  listFeeds: (trx) => feeds.listFeeds(trx),
  findFeed: (trx) => feeds.findFeed(trx, "f"),
  runFeedNow: (trx) => feeds.runFeedNow(trx, "f", now),
  pauseFeed: (trx) => feeds.pauseFeed(trx, "f", now),
  removeFeed: (trx) => feeds.removeFeed(trx, "f"),
  keepFeedRun: (trx) => feeds.keepFeedRun(trx, { id: "f", everyMinutes: 5 }, { result: null, error: "x", now }),
  countBrokenFeeds: (trx) => feeds.countBrokenFeeds(trx),
  firstBrokenAccess: (trx) => accessLog.firstBrokenAccess(trx),
  addAnswer: (trx, f) =>
    answers.addAnswer(trx, {
      ...{ clientId: f.clientId, vacancyId: "v", answer: "no", reason: "none" },
      ...{ rulesVersion: "1", createdBy: f.coach.id, now },
    }),
  listAnswers: (trx, f) => answers.listAnswers(trx, f.clientId),
  addClient: (trx, f) => aClient(trx, f.coach, "Lehti"),
  addProfileVersion: (trx, f) =>
    clients.addProfileVersion(trx, {
      ...{ clientId: f.clientId, trigger: "t", profile: plainProfile, wishesSealed: null, strengthsSealed: null },
      ...{ createdBy: f.coach.id, now },
    }),
  listHeldRows: (trx, f) => clientCopy.listHeldRows(trx, f.clientId),
  listCodeNames: (trx, f) => life.listCodeNames(trx, f.coach.id),
  setConsent: (trx, f) => life.setConsent(trx, f.clientId, { consentedAt: "a", consentUntil: "b" }),
  setPause: (trx, f) => life.setPause(trx, f.clientId, null),
  setPhase: (trx, f) => life.setPhase(trx, f.clientId, "search"),
  endClient: async (trx, f) =>
    life.endClient(trx, await aClient(trx, f.coach, "Metso"), { endWordsSealed: null, keepUntil: "2027-01-01", now }),
  listEndedClients: (trx, f) => life.listEndedClients(trx, f.coach.id, "2026-11-21"),
  reopenClient: (trx, f) => life.reopenClient(trx, f.clientId, { consentedAt: "a", consentUntil: "b" }),
  listProfileVersions: (trx, f) => life.listProfileVersions(trx, f.clientId),
  eraseClient: async (trx, f) => clientErasure.eraseClient(trx, await aClient(trx, f.coach, "Teeri")),
  findProfileVersion: (trx, f) => clients.findProfileVersion(trx, f.clientId, 1),
  findEndedClient: (trx, f) => clients.findEndedClient(trx, { coachId: f.coach.id, today: "2026-11-21" }, f.clientId),
  listClients: (trx, f) => clients.listClients(trx, { coachId: f.coach.id, teamIds: [] }),
  findClient: (trx, f) => clients.findClient(trx, { coachId: f.coach.id, teamIds: [] }, f.clientId),
  listLikely: (trx) =>
    duplicates.listLikely(trx, { sourceReference: "r", sourceUrls: [], duplicateKey: null, title: "Siivooja" }),
  addEmployment: (trx, f) => aJob(trx, f),
  listEmployments: (trx, f) => employments.listEmployments(trx, [f.clientId]),
  findEmployment: async (trx, f) => employments.findEmployment(trx, f.clientId, await aJob(trx, f)),
  setJobTerms: async (trx, f) => employments.setJobTerms(trx, await aJob(trx, f), jobTerms),
  setJobOccupation: async (trx, f) => employments.setJobOccupation(trx, await aJob(trx, f), "9112"),
  setJobMark: async (trx, f) => employments.setJobMark(trx, await aJob(trx, f), "fourHoursOn", "2026-12-02"),
  setJobEnd: async (trx, f) =>
    employments.setJobEnd(trx, await aJob(trx, f), { endedOn: "2026-12-09", ending: "term_ended" }),
  removeEmployment: async (trx, f) => employments.removeEmployment(trx, await aJob(trx, f)),
  addFollowUp: (trx, f) => aFollowUp(trx, f),
  listFollowUps: (trx) => jobSupport.listFollowUps(trx, ["e"]),
  setFollowUpDone: async (trx, f) => jobSupport.setFollowUpDone(trx, [await aFollowUp(trx, f)], "2026-12-02"),
  keepFollowUp: (trx) => jobSupport.keepFollowUp(trx, "f", { kind: "weekly", doneOn: "2026-12-02", noteSealed: null }),
  removeFollowUp: async (trx, f) => jobSupport.removeFollowUp(trx, "e", await aFollowUp(trx, f)),
  keepWeek: async (trx, f) => {
    const week = { employmentId: await aJob(trx, f), mondayOn: "2026-12-07", now };
    for (const hours of [10, 12, null]) await jobSupport.keepWeek(trx, { ...week, hours });
  },
  listWeeks: (trx) => jobSupport.listWeeks(trx, ["e"]),
  keepFit: async (trx, f) => {
    const fit = { employmentId: await aJob(trx, f), topic: "hours", now } as const;
    for (const fitted of [true, false, null]) await jobSupport.keepFit(trx, { ...fit, fitted });
  },
  listFits: (trx) => jobSupport.listFits(trx, "e"),
  addPlanVersion: (trx, f) =>
    plans.addPlanVersion(trx, { clientId: f.clientId, wordsSealed: "x", createdBy: f.coach.id, now }),
  listPlanVersions: (trx, f) => plans.listPlanVersions(trx, f.clientId, 5),
  findDutiesRead: (trx, f) => plans.findDutiesRead(trx, f.clientId),
  setDutiesRead: (trx, f) => plans.setDutiesRead(trx, f.clientId, "2026-11-22"),
  findEmployer: (trx) => employers.findEmployer(trx, { name: "Kahvila", businessId: null }),
  isTaken: (trx) => employers.isTaken(trx, "0000011-5"),
  addConfirmation: (trx, f) =>
    confirmations.addConfirmation(trx, { keyHash: "h", personId: f.coach.id, now, expiresAt: later(5) }),
  findConfirmation: (trx) => confirmations.findConfirmation(trx, "h", now),
  confirmEmail: (trx, f) => confirmations.confirmEmail(trx, f.coach.id, now),
  findAddressState: (trx, f) => confirmations.findAddressState(trx, f.coach.id),
  findPartnership: (trx, f) => partnerships.findPartnership(trx, f.employerId),
  keepPartnership: (trx, f) =>
    partnerships.keepPartnership(trx, f.employerId, {
      ...{ status: "partner", contactName: "Aino", contactPhone: "040", bestTime: "", tasks: "tiskaus", now },
      ...{ adjustments: [], field: { occupations: ["9412"], sectors: [] } },
    }),
  setPartnerStatus: (trx, f) => partnerships.setPartnerStatus(trx, f.employerId, { status: "paused", now }),
  listWorkplaceTowns: (trx, f) => partnerships.listWorkplaceTowns(trx, f.employerId),
  addWorkplaceTown: (trx, f) =>
    partnerships.addWorkplaceTown(trx, f.employerId, { municipality: "837", postcode: null }),
  findEmployerOverview: (trx, f) => employers.findEmployerOverview(trx, f.employerId),
  findOrAddEmployer: (trx) => employers.findOrAddEmployer(trx, { name: "Uusi", businessId: null, now }),
  setPartner: (trx, f) =>
    employers.setPartner(trx, { ...terms, ...noCodes, employerId: f.employerId, confirmedAt: now, now }),
  enqueue: (trx) => jobs.enqueue(trx, { kind: "index", dedupeKey: "index" }),
  renewLease: (trx) => jobs.renewLease(trx, "j", later(1)),
  finishJob: (trx) => jobs.finishJob(trx, "j"),
  postponeJob: (trx) => jobs.postponeJob(trx, "j", later(1), "code"),
  countWaiting: (trx) => jobs.countWaiting(trx, "index"),
  addLetter: (trx) => letters.addLetter(trx, { ...letter, dedupeKey: "l", now }),
  findLetter: (trx) => letters.findLetter(trx, "l"),
  listLetters: (trx) => letters.listLetters(trx, 5),
  countLetters: (trx) => letters.countLetters(trx, "kept"),
  markLetterSent: (trx) => letters.markLetterSent(trx, "l", now),
  markLetter: (trx) => letters.markLetter(trx, "l", { state: "kept", error: null }),
  takeBackLetters: (trx) => letters.takeBackLetters(trx, ["l"]),
  addPerson: (trx) => people.addPerson(trx, { ...person, roles: [], now }),
  findOfficerByAddress: (trx) => people.findOfficerByAddress(trx, "aino@example.invalid"),
  findForSignIn: (trx) => people.findForSignIn(trx, "aino@example.invalid"),
  findPerson: (trx, f) => people.findPerson(trx, f.coach.id),
  setLocale: (trx, f) => people.setLocale(trx, f.coach.id, "en"),
  addOrganisation: (trx) => people.addOrganisation(trx, { kind: "hus", name: "HUS", municipalities: ["091"], now }),
  addTeam: (trx) => aCoach(trx, "cecilia"),
  listCaseloads: (trx) => people.listCaseloads(trx, ["t"]),
  listCatchment: (trx) => people.listCatchment(trx, ["o"]),
  addSession: (trx, f) => sessions.addSession(trx, { idHash: "h", personId: f.coach.id, now, expiresAt: later(1) }),
  findSessionPerson: (trx) => sessions.findSessionPerson(trx, "h", now),
  findClientMode: (trx) => sessions.findClientMode(trx, "h"),
  beginClientMode: (trx, f) =>
    sessions.beginClientMode(trx, "h", { clientId: f.clientId, locale: "fi", vacancies: ["v"], codeHash: "x" }),
  tryLeavingClientMode: (trx) => sessions.tryLeavingClientMode(trx, "h"),
  endClientMode: (trx) => sessions.endClientMode(trx, "h"),
  putOnList: (trx, f) =>
    finds.putOnList(trx, { clientId: f.clientId, vacancyId: "v", noteSealed: null, createdBy: f.coach.id, now }),
  listFinds: (trx, f) => finds.listFinds(trx, f.clientId),
  setFindRemoved: (trx, f) => finds.setFindRemoved(trx, { clientId: f.clientId, vacancyId: "v" }, now),
  addViewLink: (trx, f) => aViewLink(trx, f),
  findViewLink: (trx) => viewLinks.findViewLink(trx, "k", now),
  listViewLinks: (trx, f) => viewLinks.listViewLinks(trx, f.clientId, now),
  countViewTry: async (trx, f) => viewLinks.countViewTry(trx, await aViewLink(trx, f, "l")),
  forgetViewTries: (trx) => viewLinks.forgetViewTries(trx, "l"),
  revokeViewLink: (trx, f) => viewLinks.revokeViewLink(trx, { id: "l", clientId: f.clientId }, now),
  addSavedSearch: aSavedSearch,
  listSavedSearches: (trx, f) => savedSearches.listSavedSearches(trx, f.coach.id),
  findSavedSearch: (trx, f) => savedSearches.findSavedSearch(trx, { id: "s", personId: f.coach.id }),
  changeSavedSearch: async (trx, f) => {
    const own = { id: await aSavedSearch(trx, f), personId: f.coach.id };
    await savedSearches.changeSavedSearch(trx, own, { name: "Muu" });
    await savedSearches.changeSavedSearch(trx, own, { lookedAt: later(5) });
  },
  removeSavedSearch: async (trx, f) =>
    savedSearches.removeSavedSearch(trx, { id: await aSavedSearch(trx, f), personId: f.coach.id }),
  findLatestArrival: (trx) => savedSearches.findLatestArrival(trx),
  countArrivals: (trx) => savedSearches.countArrivals(trx, ["v", "w"], now.toISOString()),
  addVacancyNote: aVacancyNote,
  listVacancyNotes: (trx, f) => vacancyNotes.listVacancyNotes(trx, "v", [f.coach.teamId]),
  addQuestion: (trx, f) => aQuestion(trx, f),
  findQuestion: (trx) => questions.findQuestion(trx, "q"),
  isNumberTaken: (trx) => questions.isNumberTaken(trx, "K7M-4PQ"),
  listAsked: (trx, f) => questions.listAsked(trx, [f.coach.id]),
  listAskedOf: (trx) => questions.listAskedOf(trx, ["o"]),
  listDueQuestions: (trx) => questions.listDueQuestions(trx, { from: "2026-11-20", to: "2026-11-30" }),
  changeQuestion: async (trx, f) => questions.changeQuestion(trx, (await aQuestion(trx, f)).id, { state: "closed" }),
  addAnswerTo: async (trx, f) => {
    const { id: questionId } = await aQuestion(trx, f);
    return questions.addAnswerTo(trx, { questionId, officerId: f.coach.id, answer: "yes", note: null, now });
  },
  undoAnswerTo: (trx) => questions.undoAnswerTo(trx, "a", now),
  listAnswersTo: (trx) => questions.listAnswersTo(trx, ["q"]),
  addQuestionConsent: async (trx, f) => {
    const { id: questionId } = await aQuestion(trx, f);
    const own = { coachId: f.coach.id, clientId: f.clientId, consentedOn: "2026-11-20" };
    return questionConsents.addQuestionConsent(trx, { questionId, ...own, now });
  },
  findQuestionConsent: (trx) => questionConsents.findQuestionConsent(trx, "q"),
  listOffices: (trx) => offices.listOffices(trx),
  listOfficerAddresses: (trx) => offices.listOfficerAddresses(trx, "o"),
  listAreasServed: (trx) => offices.listAreasServed(trx, ["o"]),
  listPairs: (trx) => offices.listPairs(trx),
  addSupportFact: aFact,
  listSupportFacts: (trx) => supportFacts.listSupportFacts(trx, ["39"]),
  findSupportFact: (trx) => supportFacts.findSupportFact(trx, "s"),
  setSupportFactRemoved: async (trx, f) => supportFacts.setSupportFactRemoved(trx, await aFact(trx, f), now),
  addMeeting: aMeeting,
  listMeetings: async (trx, f) => meetings.listMeetings(trx, (await aMeeting(trx, f)).parties),
  changeMeeting: async (trx, f) => meetings.changeMeeting(trx, (await aMeeting(trx, f)).id, { heldOn: "2026-11-20" }),
  setAttendance: async (trx, f) =>
    meetings.setAttendance(trx, (await aMeeting(trx, f)).id, { personIds: [f.coach.id], now }),
  listAttendance: (trx) => meetings.listAttendance(trx, "m"),
  listInvited: async (trx, f) => meetings.listInvited(trx, (await aMeeting(trx, f)).parties),
  addMeetingStep: aMeeting,
  listMeetingSteps: (trx) => meetings.listMeetingSteps(trx, ["m"]),
  setStepDone: async (trx, f) => meetings.setStepDone(trx, (await aMeeting(trx, f)).stepId, now),
  removeMeetingStep: async (trx, f) => meetings.removeMeetingStep(trx, (await aMeeting(trx, f)).stepId),
  countTipsByState: (trx) => meetings.countTipsByState(trx, { organisationId: "o", from: now, to: later(1) }),
  listAnswerMoments: async (trx, f) =>
    meetings.listAnswerMoments(trx, { ...(await aMeeting(trx, f)).parties, from: now, to: later(1) }),
  listTownsOfWork: (trx, f) => workplaceTowns.listTownsOfWork(trx, { vacancyId: "v", employerId: f.employerId }),
  findVacancyNote: (trx) => vacancyNotes.findVacancyNote(trx, "n"),
  setVacancyNoteRemoved: async (trx, f) => vacancyNotes.setVacancyNoteRemoved(trx, await aVacancyNote(trx, f), now),
  endSession: (trx) => sessions.endSession(trx, "h"),
  endExpiredSessions: (trx) => sessions.endExpiredSessions(trx, now),
  findSetting: (trx) => settings.findSetting(trx, "demo"),
  keepSetting: (trx) => settings.keepSetting(trx, "demo", "x"),
  getSource: (trx) => sources.getSource(trx, { name: "uusi", format: "plain", now }),
  listBySourceReference: (trx, f) => sources.listBySourceReference(trx, f.vacancy.sourceId, ["v"]),
  keepVacancy: (trx, f) => vacancies.keepVacancy(trx, f.vacancy, now),
  setVacancyStatus: (trx) => vacancies.setVacancyStatus(trx, "v", { status: "filled", reason: "employer", now }),
  rollVacancy: (trx) => vacancies.rollVacancy(trx, "v", { publishedAt: now.toISOString(), validThrough: null }),
  tellIndex: (trx) => vacancies.tellIndex(trx),
  listVacancies: (trx) => vacancies.listVacancies(trx, ["v"]),
  findVacancy: (trx) => vacancies.findVacancy(trx, "v"),
  listEmployerVacancies: (trx, f) => vacancies.listEmployerVacancies(trx, f.employerId),
  countPublished: (trx) => vacancies.countPublished(trx),
  findDuplicate: (trx) => vacancies.findDuplicate(trx, "k", "v"),
  addTip: (trx, f) => aTip(trx, f),
  addApplication: anApplication,
  addStep: anApplication,
  undoStep: async (trx, f) => {
    const applicationId = await anApplication(trx, f);
    return applications.undoStep(trx, { id: applicationId, applicationId, now });
  },
  listApplications: (trx, f) => applications.listApplications(trx, [f.clientId]),
  listDisclosures: (trx, f) => disclosures.listDisclosures(trx, [f.clientId]),
  keepDisclosure: (trx, f) =>
    disclosures.keepDisclosure(trx, {
      ...{ clientId: f.clientId, employerId: f.employerId, disclosure: "none", wordingSealed: null },
      ...{ createdBy: f.coach.id, now },
    }),
  listLeftOut: (trx, f) => disclosures.listLeftOut(trx, f.clientId),
  listRuledOut: (trx, f) => disclosures.listRuledOut(trx, [f.clientId]),
  leaveOut: (trx, f) => disclosures.leaveOut(trx, { clientId: f.clientId, employerId: f.employerId, now }),
  letBackIn: (trx, f) => disclosures.letBackIn(trx, { clientId: f.clientId, employerId: f.employerId }),
  listEmployerNames: (trx, f) => disclosures.listEmployerNames(trx, [f.employerId]),
  addCalendarFeed: (trx, f) => calendarFeeds.addCalendarFeed(trx, { personId: f.coach.id, keyHash: "h", now }),
  findCalendarOwner: (trx) => calendarFeeds.findCalendarOwner(trx, "h"),
  findCalendarFeedDate: (trx, f) => calendarFeeds.findCalendarFeedDate(trx, f.coach.id),
  revokeCalendarFeeds: (trx, f) => calendarFeeds.revokeCalendarFeeds(trx, f.coach.id, now),
  listConsentingClients: (trx) => clients.listConsentingClients(trx, now),
  listExcludedEmployers: (trx, f) => clients.listExcludedEmployers(trx, f.clientId),
  listCoaches: (trx) => people.listCoaches(trx),
  tellCoach: async (trx, f) => {
    const told = { coachId: f.coach.id, vacancyId: "v", clients: [], now };
    await inbox.tellCoach(trx, { ...told, tipId: null });
    await inbox.tellCoach(trx, { ...told, tipId: await aTip(trx, f) });
  },
  listItemsNaming: (trx, f) => inboxClients.listItemsNaming(trx, f.clientId),
  renameClients: async (trx, f) => {
    const told = { coachId: f.coach.id, vacancyId: "v", tipId: null, clients: [], now };
    const one = { clientId: f.clientId, group: "good" as const, for: [], against: [], rulesVersion: "1" };
    await inboxClients.renameClients(trx, { ...told, clients: [one] });
    await inboxClients.renameClients(trx, told);
  },
  listInbox: (trx, f) => inbox.listInbox(trx, f.coach.id, now),
  findInboxVacancy: (trx, f) => inbox.findInboxVacancy(trx, [f.coach.id], "i"),
  isTold: (trx, f) => inbox.isTold(trx, [f.coach.id], "v"),
  markSeen: (trx, f) => inbox.markSeen(trx, { coachId: f.coach.id, vacancyId: "v" }, now),
  setDone: (trx) => inbox.setDone(trx, "i", now),
  listVacancyTips: (trx) => inbox.listVacancyTips(trx, ["v"]),
  countToldCoaches: (trx) => inbox.countToldCoaches(trx, "t"),
  addVisit: (trx, f) => aVisit(trx, f),
  listVisits: (trx, f) => visits.listVisits(trx, [f.coach.id]),
  listTeamCoaches: (trx, f) => teamVisits.listTeamCoaches(trx, [f.coach.teamId]),
  listTeamVisits: (trx, f) => teamVisits.listTeamVisits(trx, { coachIds: [f.coach.id], from: now, to: later(1) }),
  listMetPartners: (trx, f) => teamVisits.listMetPartners(trx, [f.employerId], { from: now, to: later(1) }),
  listTownsOf: (trx, f) => teamVisits.listTownsOf(trx, [f.employerId]),
  findSentVisit: (trx, f) => visits.findSentVisit(trx, f.coach.id, "k"),
  listFaceToFace: (trx, f) => visits.listFaceToFace(trx, [f.coach.id]),
  findVisit: (trx, f) => visits.findVisit(trx, [f.coach.id], "i"),
  logVisit: async (trx, f) => {
    const more = { minutes: 30, nextStep: null, nextStepOn: null, now };
    return visits.logVisit(trx, await aVisit(trx, f), { ...logged, ...more });
  },
  settleNextStep: (trx) => visits.settleNextStep(trx, "i"),
  lastColleagueContact: (trx, f) =>
    visits.lastColleagueContact(trx, { employerId: f.employerId, coachId: "c", from: now, to: later(1) }),
  countContacts: (trx, f) => visits.countContacts(trx, { employerId: f.employerId, from: now, to: later(1) }),
  findStage: (trx, f) => visits.findStage(trx, f.employerId),
  listPartnersToMeet: (trx) => partners.listPartnersToMeet(trx, now),
  findEmployerToMeet: (trx, f) => partners.findEmployerToMeet(trx, f.employerId),
  listEmployersToMeet: (trx, f) => partners.listEmployersToMeet(trx, [f.coach.id]),
  markSpoken: (trx, f) => partners.markSpoken(trx, f.employerId),
  confirmPartner: (trx, f) => partners.confirmPartner(trx, f.employerId, now),
  listAlike: (trx) => partners.listAlike(trx, { businessId: null, name: "kahvila" }),
  setPartnerStage: (trx, f) => partners.setPartnerStage(trx, f.employerId, "introduced"),
  listEmployerAnswers: (trx, f) => employerAnswers.listEmployerAnswers(trx, f.coach.id, now),
  listShown: (trx, f) => suggestions.listShown(trx, [f.clientId], ["v"]),
  putAside: (trx, f) => putAsides.putAside(trx, { personId: f.coach.id, line: "over:c:v", until: later(60), now }),
  takeBackLine: (trx, f) => putAsides.takeBackLine(trx, f.coach.id, "over:c:v"),
  listPutAside: (trx, f) => putAsides.listPutAside(trx, f.coach.id, now),
  addCover: (trx, { coach }) =>
    covers.addCover(trx, { ...twoDays, coachId: coach.id, coveredBy: coach.id, openedBy: coach.id, now }),
  listCovered: (trx, f) => covers.listCovered(trx, f.coach.id, "2026-11-21"),
  listCovers: (trx, f) => covers.listCovers(trx, [f.coach.id], "2026-11-21"),
  listCoverLog: (trx, f) => covers.listCoverLog(trx, [f.coach.id], 5),
  endCover: (trx) => covers.endCover(trx, "c", now),
  handOver: (trx, { coach, clientId }) =>
    handovers.handOver(trx, { clientId, fromCoachId: coach.id, toCoachId: coach.id, decidedBy: coach.id, now }),
  listHandovers: (trx, f) => handovers.listHandovers(trx, f.coach.id, now),
  isNameGiven: (trx, f) => handovers.isNameGiven(trx, f.coach.id, "Kivi"),
  findQuietHours: (trx, f) => quietHours.findQuietHours(trx, f.coach.id),
  findQuietHoursOf: (trx) => quietHours.findQuietHoursOf(trx, "aino@example.invalid"),
  setQuietHours: (trx, f) => quietHours.setQuietHours(trx, f.coach.id, { from: "17:00", until: "8:00" }),
  listLapsedClients: (trx) => retention.listLapsedClients(trx, { today: "2026-11-21", usual: "2026-05-21" }),
  listLapsedAds: (trx) => retention.listLapsedAds(trx, now, 5),
  forgetAd: async (trx) => {
    await vacancies.keepVacancy(trx, await aVacancy(trx, "old"), now);
    return retention.forgetAd(trx, "old");
  },
  listLapsedVisits: (trx) => retention.listLapsedVisits(trx, now, 5),
  forgetVisitWords: async (trx, f) => retention.forgetVisitWords(trx, await aVisit(trx, f), later(1)),
  listLetterReaders: (trx) => coachLetters.listLetterReaders(trx, "coach"),
  isLetterUnderWay: (trx) => coachLetters.isLetterUnderWay(trx, "aino@example.invalid"),
  noteCoachLetter: (trx, f) => coachLetters.noteCoachLetter(trx, { personId: f.coach.id, keyHash: "h", now }),
  findLetterReader: (trx) => coachLetters.findLetterReader(trx, "h"),
  wantsCoachLetter: (trx, f) => coachLetters.wantsCoachLetter(trx, f.coach.id),
  setCoachLetter: (trx, f) => coachLetters.setCoachLetter(trx, f.coach.id, false),
  addTipDraft: (trx, f) => aTipDraft(trx, f),
  listTipDrafts: (trx, f) => tipDrafts.listTipDrafts(trx, f.coach.id),
  findTipDraft: (trx) => tipDrafts.findTipDraft(trx, "d"),
  listBroughtWith: async (trx, f) => {
    const draft = await tipDrafts.findTipDraft(trx, (await aTipDraft(trx, f)) ?? "");
    return draft && tipDrafts.listBroughtWith(trx, draft);
  },
  finishTipDraft: async (trx, f) =>
    tipDrafts.finishTipDraft(trx, (await aTipDraft(trx, f)) ?? "", { sent: false, now }),
  restoreTipDraft: (trx) => tipDrafts.restoreTipDraft(trx, "d"),
  forgetTipDrafts: (trx) => tipDrafts.forgetTipDrafts(trx, { created: now, done: now }),
  listEmployersSeen: (trx, f) => tipEmployers.listEmployersSeen(trx, { officerId: f.coach.id, like: "kahv", limit: 5 }),
  listTipsAbout: (trx, f) => tipEmployers.listTipsAbout(trx, f.employerId, now),
  addSubscription: (trx, f) => aSubscription(trx, f),
  listSubscriptions: (trx, f) => subscriptions.listSubscriptions(trx, f.coach.id),
  listSubscriptionsOf: (trx) => subscriptions.listSubscriptionsOf(trx, "te_contact"),
  setSubscriptionLetters: (trx, f) =>
    subscriptions.setSubscriptionLetters(trx, { id: "s", personId: f.coach.id }, true),
  removeSubscription: async (trx, f) => {
    await aSubscription(trx, f);
    const [one] = await subscriptions.listSubscriptions(trx, f.coach.id);
    await subscriptions.removeSubscription(trx, { id: one?.id ?? "", personId: f.coach.id });
  },
  markSubscriptionsLooked: (trx, f) => subscriptions.markSubscriptionsLooked(trx, f.coach.id, now),
  listNewAds: (trx) =>
    newAds.listNewAds(trx, {
      ...{ since: "2026-11-01", now, municipalities: ["837"], regions: ["06"] },
      ...{ visibilities: ["public"], limit: 5 },
    }),
  listTipSenders: (trx) => newAds.listTipSenders(trx, ["v"]),
  listPassedAds: (trx, f) => newAds.listPassedAds(trx, f.coach.id),
  passAd: (trx, f) => newAds.passAd(trx, { personId: f.coach.id, vacancyId: "v", now }),
  takeBackPassedAd: (trx, f) => newAds.takeBackPassedAd(trx, { personId: f.coach.id, vacancyId: "v" }),
  tellReceiver: async (trx, f) => {
    const told = { tipId: await aTip(trx, f), coachId: f.coach.id, clients: [], subscribed: true, now };
    await tipReceivers.tellReceiver(trx, told);
    await tipReceivers.tellReceiver(trx, told);
  },
  listReceivedTips: (trx, f) => tipReceivers.listReceivedTips(trx, f.coach.id),
  findReceivedTip: (trx, f) => tipReceivers.findReceivedTip(trx, f.coach.id, "r"),
  isReceiver: (trx, f) => tipReceivers.isReceiver(trx, f.coach.id, "t"),
  markTipSeen: (trx, f) => tipReceivers.markTipSeen(trx, { coachId: f.coach.id, tipId: "t" }, now),
  setTipDone: (trx) => tipReceivers.setTipDone(trx, "r", now),
  takeBackTip: async (trx, f) => tipCourse.takeBackTip(trx, await aTip(trx, f)),
  reopenTip: async (trx, f) => {
    const id = await aTip(trx, f);
    await tips.moveTip(trx, id, "closed", now);
    await tipCourse.reopenTip(trx, id);
  },
  listOldTipsWithoutAd: (trx) => tipCourse.listOldTipsWithoutAd(trx, now),
  markThanked: async (trx, f) => tipCourse.markThanked(trx, await aTip(trx, f), now),
  setCoachThanks: async (trx, f) => tipCourse.setCoachThanks(trx, [await aTip(trx, f)], now),
  listUntouched: (trx, f) => tipCourse.listUntouched(trx, { coachId: f.coach.id, before: now }),
  markReminded: (trx) => tipCourse.markReminded(trx, ["i"], now),
  listTipsById: (trx) => tips.listTipsById(trx, ["t"]),
  isPublished: (trx) => demand.isPublished(trx, "demand", "2026-11"),
  publishDemand: (trx) => demand.publishDemand(trx, "2026-11", [demandCell], now),
  listDemand: (trx) => demand.listDemand(trx, "2026-11"),
  publishJobStarts: (trx) => demand.publishJobStarts(trx, "2026-Q3", [{ areaCode: "08", shown: 5 }], now),
  latestQuarter: (trx) => demand.latestQuarter(trx),
  listJobStarts: (trx) => demand.listJobStarts(trx, "2026-Q3", ["08"]),
  listHomesOfStarts: (trx) => demand.listHomesOfStarts(trx, "2026-07-01", "2026-10-01"),
  listTips: (trx, f) => tips.listTips(trx, f.coach.id),
  findTip: (trx) => tips.findTip(trx, "t"),
  findOpenTip: (trx, f) => tips.findOpenTip(trx, f.coach.id, "v"),
  listTipEvents: (trx) => tips.listTipEvents(trx, "t"),
  moveTip: async (trx, f) => tips.moveTip(trx, await aTip(trx, f), "looked_at", now),
  isBeingMatched: (trx) => tips.isBeingMatched(trx, "v"),
  keepEscoConcepts: (trx) =>
    esco.keepEscoConcepts(trx, [
      { uri: "u", kind: "skill", isco: null, whole: [], labels: [{ lang: "fi", text: "laulaa", preferred: true }] },
    ]),
  listEsco: (trx) => esco.listEsco(trx, { kinds: ["skill"] }),
  changesAfter: (trx) => changes.changesAfter(trx, 0, 5),
  touchEmployerVacancies: (trx, f) => changes.touchEmployerVacancies(trx, f.employerId),
};

// These open a transaction of their own, so they are called outside of one.
const ownTransaction: Record<string, (trx: Db, f: Furnished) => Promise<unknown>> = {
  appendAccess: (trx) => accessLog.appendAccess(trx, look, now),
  claimJob: (trx) => jobs.claimJob(trx, { by: "me", leaseSeconds: 1, kinds: ["index"] }),
  keepSuggestions: (trx, f) =>
    suggestions.keepSuggestions(trx, {
      ...{ clientId: f.clientId, profileVersion: 1, rulesVersion: "1", now },
      suggestions: [{ vacancyId: "v", group: "good", reasons: [] }],
    }),
  expireDue: (trx) => changes.expireDue(trx, now),
  migrate: (trx) => migrate(trx),
  loadReference: async (trx) => {
    await trx.deleteFrom("setting").execute();
    return loadReference(trx);
  },
};

const noQuery = new Set(["openSqlite", "openPostgres", "openPlainSqlite", "newId", "isPostgres"]);
noQuery.add("factColumns").add("factsOf").add("byVacancy");

test("every function of the db room is tried here", async () => {
  const room = new URL("../../db/", import.meta.url);
  const files = readdirSync(room).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(new URL(name, room).pathname)));
  const functions = modules.flatMap((m) =>
    Object.entries(m).flatMap(([name, f]) => (typeof f === "function" ? [name] : [])),
  );
  const tried = new Set([...Object.keys(tries), ...Object.keys(ownTransaction), ...noQuery]);
  expect(
    functions.filter((name) => !tried.has(name)),
    "give each new function a line in `tries`",
  ).toEqual([]);
});

onEveryDatabase((database) => {
  test("called inside a transaction, each completes", { timeout: 10_000 }, async () => {
    const { db } = await database.open();
    const furnished = await furnish(db);
    for (const [name, attempt] of Object.entries(tries)) {
      const done = db.transaction().execute((trx) => attempt(trx, furnished));
      await expect(inTwoSeconds(done), name).resolves.not.toBe("hangs");
    }
  });

  test("those with a transaction of their own say so at once", { timeout: 10_000 }, async () => {
    const { db } = await database.open();
    const furnished = await furnish(db);
    for (const [name, attempt] of Object.entries(ownTransaction)) {
      const done = db.transaction().execute((trx) => attempt(trx, furnished));
      await expect(inTwoSeconds(done), name).rejects.toThrow(/transaction/);
    }
    for (const [name, attempt] of Object.entries(ownTransaction))
      await expect(inTwoSeconds(attempt(db, furnished)), name).resolves.not.toBe("hangs");
  });
});

test("the mistake these tests look for does hang on SQLite", async () => {
  const { databases } = await import("./databases.ts");
  const memory = databases.find((database) => database.name === "SQLite in memory");
  const { db } = (await memory?.open()) ?? {};
  if (!db) throw new Error("no database in memory");
  const mistake = db.transaction().execute(() => counters.lastNumber(db, "change"));
  expect(await Promise.race([mistake, new Promise((resolve) => setTimeout(resolve, 300, "hangs"))])).toBe("hangs");
});

function inTwoSeconds(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => {
    timer = setTimeout(resolve, 2000, "hangs");
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
