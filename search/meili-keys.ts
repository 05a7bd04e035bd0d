// Keys for those who are not the launcher: one that may only search, one that may write. The master key stays where it is.
import { createHash } from "node:crypto";
import { connect } from "./meili-client.ts";
import { indexName } from "./open.ts";

export interface ScopedKeys {
  search: string;
  write: string;
}

const scopes = {
  search: ["search"],
  write: [
    "search",
    ...["documents.add", "documents.get", "documents.delete"],
    ...["indexes.create", "indexes.get", "indexes.update", "indexes.delete", "indexes.swap"],
    ...["settings.get", "settings.update", "tasks.get", "stats.get", "version"],
  ],
} as const;

/** The same uid at every start, so that keys are not multiplied; it changes with the scope. */
function uidOf(index: string, actions: readonly string[]): string {
  const hex = createHash("sha256")
    .update(`rinnalla ${index} ${actions.join(" ")}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @throws MeiliRefusal if `master` may not make keys, SearchUnavailable if nobody answers */
export async function createScopedKeys(url: string, master: string, name = indexName): Promise<ScopedKeys> {
  const to = connect(url, master);
  const key = async (scope: keyof typeof scopes, indexes: string[]) => {
    const actions = [...scopes[scope]];
    const uid = uidOf(name, actions);
    const there = await to.find((c) => c.getKey(uid));
    if (there) return there.key;
    const key = { uid, name: `rinnalla ${scope}`, actions, indexes, expiresAt: null };
    return (await to.ask((c) => c.createKey(key))).key;
  };
  try {
    // A rebuild makes an index beside the old one and swaps them; how a swap went is told to keys for all indexes only.
    return { search: await key("search", [name]), write: await key("write", ["*"]) };
  } finally {
    to.close();
  }
}
