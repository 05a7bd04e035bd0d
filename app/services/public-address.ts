// The address under which somebody else opens a page of the house.
import type { World } from "#app/world/world.server.ts";

/**
 * The address its keeper has set; where nobody has, the one the asker is using right now is a better guess than the one
 * the house listens at. Shown to the asker only, never sent by mail.
 */
export function publicAddress({ mail }: Pick<World, "mail">, path: string, askedAt?: string): string {
  const base = mail.baseUrlIsGuess && askedAt ? new URL(askedAt).origin : mail.baseUrl;
  return new URL(path, base).href;
}
