// Whether a text names one of the asker's own clients: a code name in any of its forms has no place among words of work.
import type { World } from "#app/world/world.server.ts";
import { locales } from "#db/vocabulary/lists.ts";
import { stem } from "#search/language/stem.ts";
import { type Actor, may } from "./access.ts";
import { listOwnClients } from "./clients.server.ts";

/** False for those who have no clients. Reading the list of clients is logged. */
export async function namesClient(world: World, actor: Actor, text: string): Promise<boolean> {
  if (!may(actor, "read", { kind: "clients" })) return false;
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const said = new Set(words.flatMap(formsOf));
  return (await listOwnClients(world, actor)).some(({ codeName }) => formsOf(codeName).some((form) => said.has(form)));
}

/** Its stem in each language: nobody says in which one a name is used. */
const formsOf = (word: string) => locales.map((locale) => `${locale}:${stem(word, locale)}`);
