// What every loader and action is given besides the request.
import type { World } from "#app/world/world.server.ts";

declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    world: World;
    nonce: string;
  }
}
