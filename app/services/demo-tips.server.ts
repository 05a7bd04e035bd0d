// What the demo's people follow, so that their pages of new ads and tips are not empty.
import type { Db } from "#db/open.ts";
import { addSubscription } from "#db/subscriptions.ts";

/** Tampere and its neighbours, on the officers' map. */
const tampere = { areaKind: "employment_area", areaCode: "39" } as const;

const followed = [
  { who: "vilja", sector: "tol2008:I", ...tampere },
  { who: "taimi", sector: "tol2008:G", ...tampere },
];

/** Takes part in the transaction that loads the demo. */
export async function addDemoSubscriptions(
  trx: Db,
  { people, now }: { people: Map<string, { id: string }>; now: Date },
): Promise<void> {
  for (const { who, ...one } of followed) {
    const personId = people.get(who)?.id;
    if (personId) await addSubscription(trx, { ...one, personId, letters: false }, now);
  }
}
