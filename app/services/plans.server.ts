// The client's own plan, version by version, and the day on which a job-seeker's duties were read together.
import type { World } from "#app/world/world.server.ts";
import type { Client } from "#db/clients.ts";
import { addPlanVersion, listPlanVersions, setDutiesRead } from "#db/plans.ts";
import { type PlanHeading, planHeadings } from "#db/vocabulary/day.ts";
import type { Actor } from "./access.ts";
import { logAccessIn } from "./access-log.server.ts";
import { getClient } from "./clients.server.ts";
import { finnishDay } from "./finnish-time.ts";
import { type PersonalDataCode, personalDataIn } from "./personal-data.ts";
import { notFound } from "./refusals.ts";
import { withholding } from "./suggestions.server.ts";

/** A plan may say more than a note, but no essay. */
export const planLimit = 600;
/** How many earlier versions can be brought back. */
export const versionsShown = 6;

export type PlanWords = Record<PlanHeading, string>;

export interface PlanProblem {
  field: string;
  code: "too_long" | "no_consent" | "changed" | PersonalDataCode;
}

export const noWords: PlanWords = { skills: "", wishes: "", possibilities: "", goals: "", helps: "" };

const place = (clientId: string) => `client_plan.words:${clientId}`;

/** One version, opened. */
export function planWordsOf({ seal }: Pick<World, "seal">, clientId: string, wordsSealed: string): PlanWords {
  return { ...noWords, ...(JSON.parse(seal.open(wordsSealed, place(clientId))) as Partial<PlanWords>) };
}

/** A plan, sealed for keeping. */
export function sealedPlan({ seal }: Pick<World, "seal">, clientId: string, words: PlanWords): string {
  return seal.seal(JSON.stringify(words), place(clientId));
}

/** Keeps the plan as the next version. `version`: the one that was shown; 0 where there was none. */
export async function savePlan(
  world: World,
  actor: Actor,
  clientId: string,
  { words, version }: { words: PlanWords; version: number },
): Promise<"saved" | "same" | PlanProblem[]> {
  const problems = planHeadings.flatMap((heading): PlanProblem[] => {
    if (words[heading].length > planLimit) return [{ field: heading, code: "too_long" }];
    const code = personalDataIn(words[heading]);
    return code ? [{ field: heading, code }] : [];
  });
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") return [{ field: "skills", code: "no_consent" }];
  if (problems.length > 0) return problems;
  return nextVersion(world, actor, client, (latest) => {
    if ((latest?.version ?? 0) !== version) return [{ field: "skills", code: "changed" }];
    return words;
  });
}

/** Brings an earlier version back, as a new one; undo is bringing back the one before. @throws 404 */
export async function bringPlanBack(
  world: World,
  actor: Actor,
  clientId: string,
  version: number,
): Promise<"saved" | "same" | PlanProblem[]> {
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") return [{ field: "skills", code: "no_consent" }];
  return nextVersion(world, actor, client, (_latest, earlier) => {
    const wanted = earlier.find((one) => one.version === version);
    if (!wanted) throw notFound();
    return wanted.words;
  });
}

interface Opened {
  version: number;
  words: PlanWords;
}

/** Row and log in one transaction; what stands there already is not written again. */
async function nextVersion(
  world: World,
  actor: Actor,
  client: Client,
  make: (latest: Opened | undefined, earlier: Opened[]) => PlanWords | PlanProblem[],
): Promise<"saved" | "same" | PlanProblem[]> {
  const now = world.clock();
  return world.db.transaction().execute(async (trx) => {
    const kept = await listPlanVersions(trx, client.id, versionsShown + 1);
    const opened = kept.map(({ version, wordsSealed }) => ({
      version,
      words: planWordsOf(world, client.id, wordsSealed),
    }));
    const [latest] = opened;
    const made = make(latest, opened);
    if (Array.isArray(made)) return made;
    const before = latest?.words ?? noWords;
    if (planHeadings.every((heading) => before[heading] === made[heading])) return "same";
    const wordsSealed = sealedPlan(world, client.id, made);
    await addPlanVersion(trx, { clientId: client.id, wordsSealed, createdBy: actor.personId, now });
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
    return "saved";
  });
}

/** What a job-seeker has to do has been read together today, or it has not after all. */
export async function markDutiesRead(
  world: World,
  actor: Actor,
  clientId: string,
  read: boolean,
): Promise<PlanProblem[]> {
  const client = await getClient(world, actor, clientId);
  if (withholding(world, client) === "no_consent") return [{ field: "read", code: "no_consent" }];
  const now = world.clock();
  await world.db.transaction().execute(async (trx) => {
    await setDutiesRead(trx, client.id, read ? finnishDay(now) : null);
    await logAccessIn(trx, actor, { verb: "change", thing: "client", thingId: client.id }, now);
  });
  return [];
}
