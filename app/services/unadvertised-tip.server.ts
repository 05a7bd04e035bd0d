// A tip without an ad: an officer heard that an employer may need somebody. It becomes a proposal for a first visit.
import type { World } from "#app/world/world.server.ts";
import { findEmployer, findOrAddEmployer } from "#db/employers.ts";
import { enqueue } from "#db/jobs.ts";
import { addWorkplaceTown } from "#db/partnerships.ts";
import { listEmployersSeen, listTipsAbout, type NamedEmployer } from "#db/tip-employers.ts";
import { addTip } from "#db/tips.ts";
import type { Actor } from "./access.ts";
import { logAccess } from "./access-log.server.ts";
import { instantAfter } from "./calendar-days.ts";
import { sectorOf } from "./corrected-ad.server.ts";
import { officesOf } from "./employment-areas.server.ts";
import { bareName } from "./met-employers.server.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { understand } from "./understood.server.ts";

/** As the form sends it. */
export interface NeedSent {
  name: string;
  /** With a right check digit; null: not given. */
  businessId: string | null;
  place: string;
  need: string;
  /** `tol2008:I`, or empty: from the words. */
  sector: string;
  /** Chosen among those shown: an id, `new`; `asked` where none was, empty where nothing was asked. */
  known: string;
  /** The employer of whose earlier tip one has been told, or empty. */
  told: string;
}

export interface NeedProblem {
  field: "employer" | "place" | "need" | "sector" | "known";
  code: "nameMissing" | "placeUnknown" | "sectorMissing" | "knownMissing" | PersonalDataCode;
}

/** What is looked at once more before it is sent. */
export interface NeedLook {
  problems: NeedProblem[];
  /** Employers that may be the one. */
  alike: NamedEmployer[];
  /** The sector the words tell, or as it was chosen. */
  sector: string;
  /** An employer that was tipped about before, and when. */
  before?: { employerId: string; at: string; own: boolean };
}

const recentDays = 30;
const mostAlike = 8;

/** Sends the tip where nothing is open; else what must be looked at first. Sent twice, it is one tip. */
export async function tipAboutNeed(
  world: World,
  actor: Actor,
  sent: NeedSent,
): Promise<{ tipId: string } | { look: NeedLook }> {
  const [organisationId] = officesOf(actor);
  if (!organisationId) throw notFound();
  const problems: NeedProblem[] = [];
  for (const [field, text] of [["employer", sent.name] as const, ["need", sent.need] as const]) {
    const code = personalDataIn(text);
    if (code) problems.push({ field, code });
  }
  const town = world.places.resolve(sent.place);
  if (!town?.municipality) problems.push({ field: "place", code: "placeUnknown" });
  const work = workIn(world, sent);
  const sector = sent.sector || work.sector;
  const who = await whoIsMeant(world, actor, sent);
  if (who.id === undefined && sent.name === "") problems.push({ field: "employer", code: "nameMissing" });
  const alike = who.alike ?? [];
  if (alike.length > 0 && sent.known === "asked") problems.push({ field: "known", code: "knownMissing" });
  const earlier = await tipsBefore(world, who.id);
  const own = earlier.filter(({ senderId }) => senderId === actor.personId);
  const same = own.find(({ need }) => need === sent.need);
  if (same && problems.length === 0) return { tipId: same.id };
  const [last] = own.length > 0 ? own : earlier;
  const before = last && who.id ? { employerId: who.id, at: last.createdAt, own: own.length > 0 } : undefined;
  const lookedAt = sent.sector !== "" && alike.length === 0 && (!before || before.employerId === sent.told);
  if (problems.length > 0 || !lookedAt || !town?.municipality) {
    // Asked for only once the rest is in order: the words may tell it.
    if (problems.length === 0 && sector === "") problems.push({ field: "sector", code: "sectorMissing" });
    return { look: { problems, alike, sector, ...(before ? { before } : {}) } };
  }
  const place = { municipality: town.municipality, postcode: town.postcode ?? null };
  const now = world.clock();
  const { tipId, added } = await world.db.transaction().execute(async (trx) => {
    const known = who.id ?? (await findEmployer(trx, sent));
    const employerId = known ?? (await findOrAddEmployer(trx, { name: sent.name, businessId: sent.businessId, now }));
    if (!known) await addWorkplaceTown(trx, employerId, place);
    const tipId = await addTip(trx, {
      ...{ senderId: actor.personId, organisationId, vacancyId: null, employerId, sector },
      ...{ municipalityCode: place.municipality, need: sent.need, isco4: work.isco4, note: null, sourceUrl: null, now },
    });
    await enqueue(trx, { kind: "reverse_match", payload: { tipIds: [tipId] }, dedupeKey: `reverse_match:${tipId}` });
    return { tipId, added: known ? undefined : employerId };
  });
  if (added) await logAccess(world, actor, { verb: "add", thing: "employer", thingId: added });
  return { tipId };
}

/** The occupation and the sector the words tell; the employer's name may say what kind of place it is. */
function workIn(world: World, { need, name }: NeedSent): { isco4: string | null; sector: string } {
  const { draft } = understand(world, {
    title: need,
    description: "",
    employer: name,
    reference: "need",
    locale: "fi",
  });
  return { isco4: draft.facts.occupations[0]?.isco4 ?? null, sector: sectorOf(draft) };
}

/** Whom the officer means: one that was chosen, one of that Y-tunnus or name, or – to be asked – some that are alike. */
async function whoIsMeant(
  world: World,
  actor: Actor,
  sent: NeedSent,
): Promise<{ id?: string | undefined; alike?: NamedEmployer[] }> {
  const { name, businessId, known } = sent;
  if (businessId) {
    const id = await findEmployer(world.db, { name, businessId });
    if (id) return { id };
  }
  if (name === "") return {};
  const bare = bareName(name);
  const asked = { officerId: actor.personId, like: bare, limit: mostAlike };
  const alike = bare.length < 3 ? [] : await listEmployersSeen(world.db, asked);
  // Another Y-tunnus is another company, however alike the names are.
  const possible = alike.filter((one) => !businessId || !one.businessId);
  if (known === "new") return {};
  // Chosen under another name: asked anew.
  if (possible.some(({ id }) => id === known)) return { id: known };
  const exact = businessId ? undefined : await findEmployer(world.db, { name, businessId: null });
  if (exact) return { id: exact };
  return possible.length > 0 ? { alike: possible } : {};
}

/** Open tips about an employer within the last month, newest first. */
async function tipsBefore(world: World, employerId: string | undefined) {
  if (employerId === undefined) return [];
  return listTipsAbout(world.db, employerId, instantAfter(world.clock(), -recentDays));
}
