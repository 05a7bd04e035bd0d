// Everything held about one client, as the rows stand: for the client's own copy. Sealed texts are still sealed.
import type { Db } from "./open.ts";

export type HeldRows = Awaited<ReturnType<typeof listHeldRows>>;

/** Of a client who has been read in scope. Oldest first. */
export async function listHeldRows(db: Db, clientId: string) {
  const employer = db.selectFrom("employer");
  const jobs = await db
    .selectFrom("employment")
    .selectAll()
    .where("clientId", "=", clientId)
    .orderBy("startsOn")
    .execute();
  const applications = await db
    .selectFrom("application")
    .selectAll()
    .where("clientId", "=", clientId)
    .orderBy("createdAt")
    .execute();
  const [jobIds, applicationIds] = [jobs.map(({ id }) => id), applications.map(({ id }) => id)];
  return {
    client: await db.selectFrom("client").selectAll().where("id", "=", clientId).executeTakeFirstOrThrow(),
    profiles: await db
      .selectFrom("clientProfile")
      .selectAll()
      .where("clientId", "=", clientId)
      .orderBy("version")
      .execute(),
    plans: await db.selectFrom("clientPlan").selectAll().where("clientId", "=", clientId).orderBy("version").execute(),
    answers: await db.selectFrom("answer").selectAll().where("clientId", "=", clientId).orderBy("number").execute(),
    suggestions: await db
      .selectFrom("suggestion")
      .selectAll()
      .where("clientId", "=", clientId)
      .orderBy("lastShownAt")
      .execute(),
    finds: await db
      .selectFrom("clientFind")
      .selectAll()
      .where("clientId", "=", clientId)
      .orderBy("createdAt")
      .execute(),
    applications,
    applicationSteps: await db
      .selectFrom("applicationStep")
      .selectAll()
      .where("applicationId", "in", orNone(applicationIds))
      .orderBy("number")
      .execute(),
    jobs,
    followUps: await db
      .selectFrom("employmentFollowUp")
      .selectAll()
      .where("employmentId", "in", orNone(jobIds))
      .orderBy("createdAt")
      .execute(),
    weeks: await db
      .selectFrom("employmentWeek")
      .selectAll()
      .where("employmentId", "in", orNone(jobIds))
      .orderBy("mondayOn")
      .execute(),
    fits: await db.selectFrom("employmentFit").selectAll().where("employmentId", "in", orNone(jobIds)).execute(),
    visits: await employer
      .innerJoin("visit", "visit.employerId", "employer.id")
      .selectAll("visit")
      .select("employer.name as employerName")
      .where("visit.clientId", "=", clientId)
      .orderBy("visit.plannedAt")
      .execute(),
    disclosures: await employer
      .innerJoin("clientEmployer", "clientEmployer.employerId", "employer.id")
      .selectAll("clientEmployer")
      .select("employer.name as employerName")
      .where("clientEmployer.clientId", "=", clientId)
      .execute(),
    leftOut: await employer
      .innerJoin("clientExcludedEmployer", "clientExcludedEmployer.employerId", "employer.id")
      .select(["employer.name as employerName", "clientExcludedEmployer.createdAt"])
      .where("clientExcludedEmployer.clientId", "=", clientId)
      .execute(),
    viewLinks: await db
      .selectFrom("viewLink")
      .select(["createdAt", "expiresAt", "revokedAt", "vacancies", "locale", "tries"])
      .where("clientId", "=", clientId)
      .execute(),
    told: await listTold(db, clientId),
    questions: await db
      .selectFrom("questionConsent")
      .innerJoin("question", "question.id", "questionConsent.questionId")
      .select(["questionConsent.consentedOn", "questionConsent.createdAt", "question.kind"])
      .where("questionConsent.clientId", "=", clientId)
      .orderBy("questionConsent.createdAt")
      .execute(),
    putAside: await db
      .selectFrom("putAside")
      .select(["createdAt", "until"])
      .where("line", "like", `%${clientId}%`)
      .orderBy("createdAt")
      .execute(),
    handovers: await db.selectFrom("handover").select("createdAt").where("clientId", "=", clientId).execute(),
    looks: await db
      .selectFrom("accessLog")
      .select(["at", "role", "thing", "verb", "outcome"])
      .where("thing", "in", ["client", "view_link"])
      .where("thingId", "=", clientId)
      .orderBy("number")
      .execute(),
  };
}

export interface ToldOfClient {
  createdAt: string;
  /** Of a job; else a need an officer has heard of. */
  vacancyId: string | null;
  need: string | null;
  /** What was told of this client; the other clients of the row are nobody's business here. */
  client: { group?: string; for?: CodedReason[]; against?: CodedReason[] };
}

interface CodedReason {
  code: string;
  params: Record<string, string | number>;
}

/** What coaches were told because of the client: jobs and tips. */
async function listTold(db: Db, clientId: string): Promise<ToldOfClient[]> {
  const items = await db
    .selectFrom("inboxItem")
    .select(["createdAt", "vacancyId", "clients"])
    .where("clients", "like", `%${clientId}%`)
    .execute();
  const tips = await db
    .selectFrom("tipReceiver")
    .innerJoin("tip", "tip.id", "tipReceiver.tipId")
    .select(["tipReceiver.createdAt", "tipReceiver.clients", "tip.need"])
    .where("tipReceiver.clients", "like", `%${clientId}%`)
    .execute();
  const rows = [...items.map((row) => ({ ...row, need: null })), ...tips.map((row) => ({ ...row, vacancyId: null }))];
  return rows
    .flatMap(({ clients, ...row }) => {
      const named = (JSON.parse(clients) as ({ clientId: string } & ToldOfClient["client"])[]).filter(
        (one) => one.clientId === clientId,
      );
      return named.map(({ clientId: _, ...client }) => ({ ...row, client }));
    })
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}

/** An empty list matches nothing, on every database. */
const orNone = (ids: string[]) => (ids.length > 0 ? ids : [""]);
