// An employment area's office and its officers, made for a test.
import type { Actor } from "#app/services/access.ts";
import { addUser } from "#app/services/people.server.ts";
import type { World } from "#app/world/world.server.ts";

export async function anOffice(world: World, id: string, municipalities: string[] = []): Promise<void> {
  const organisation = { id, kind: "employment_area", name: "Alue", createdAt: "2026-11-01" } as const;
  await world.db.insertInto("organisation").values(organisation).execute();
  for (const municipalityCode of municipalities)
    await world.db.insertInto("organisationMunicipality").values({ organisationId: id, municipalityCode }).execute();
}

export async function anOfficer(world: World, name: string, organisationId: string): Promise<Actor> {
  const role = { role: "te_contact", organisationId, teamId: null, employerId: null } as const;
  const email = `${name.split(" ")[0]?.toLowerCase()}@example.invalid`;
  const account = { email, name, password: "salasana-123", locale: "fi", demo: false } as const;
  const personId = await addUser(world, { ...account, roles: [role] });
  return { personId, name, roles: [role], covers: [] };
}
