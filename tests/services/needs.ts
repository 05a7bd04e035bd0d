// A tip without an ad and a followed sector, as the tests of tips make them.
import type { Actor } from "#app/services/access.ts";
import { actOnSubscriptions } from "#app/services/subscription-acts.server.ts";
import type { World } from "#app/world/world.server.ts";
import { findOrAddEmployer } from "#db/employers.ts";
import { addTip } from "#db/tips.ts";

export interface Need {
  isco4?: string | null;
  sector?: string | null;
  town?: string;
  employer?: string;
}

/** An officer's tip: a kitchen in Tampere that may need somebody. Returns its id. */
export async function addNeed(
  world: World,
  officer: Actor,
  { isco4 = "9412", sector = "tol2008:I", town = "837", employer = "Lounas Äyskäri Oy" }: Need,
): Promise<string> {
  const now = world.clock();
  const organisationId = officer.roles[0]?.organisationId ?? "";
  return world.db.transaction().execute(async (trx) => {
    const employerId = await findOrAddEmployer(trx, { name: employer, businessId: null, now });
    return addTip(trx, {
      ...{ senderId: officer.personId, organisationId, vacancyId: null, employerId, sector, isco4 },
      ...{ municipalityCode: town, need: "Keittiöön ehkä keväällä joku.", note: null, sourceUrl: null, now },
    });
  });
}

export const followAs = (world: World, who: Actor, sector: string, area: string) =>
  actOnSubscriptions(world, who, { act: "add", sector, area, letters: false }, "fi");
