// The demo's accounts as the sign-in page shows them: only while the demo is on.
import type { World } from "#app/world/world.server.ts";
import { may } from "./access.ts";
import { demoAccounts, demoPassword } from "./demo.server.ts";

export function demoAccess(world: Pick<World, "demo">) {
  if (!may(null, "read", { kind: "demo_accounts", demo: world.demo })) return undefined;
  return { accounts: demoAccounts(), password: demoPassword };
}
