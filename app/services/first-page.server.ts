// Where each role begins.
import { localeOfHeader } from "#app/i18n/locale.ts";
import type { World } from "#app/world/world.server.ts";
import type { Role } from "#db/vocabulary/lists.ts";
import { findAsker } from "./session.server.ts";

export const firstPages: Record<Role, string> = {
  coach: "/coach",
  lead: "/lead",
  te_contact: "/te",
  employer: "/employer",
  admin: "/admin",
};

/** The asker's first page; for nobody the front page in the reader's language. */
export async function firstPath(world: World, request: Request): Promise<string> {
  const role = (await findAsker(world, request))?.roles[0]?.role;
  return role ? firstPages[role] : `/${localeOfHeader(request.headers.get("Accept-Language"))}`;
}
