// Keys for those who are not the launcher: one that may only search, one that may write. The master key stays where it is.
import { createHash } from "node:crypto";
import { connect } from "./meili-client.ts";

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
function uidOf(indexName: string, actions: readonly string[]): string {
  const hex = createHash("sha256")
    .update(`rinnalla ${indexName} ${actions.join(" ")}`)
    .digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** @throws MeiliRefusal if `master` may not make keys, SearchUnavailable if nobody answers */
export async function createScopedKeys(url: string, master: string, indexName = "vacancies"): Promise<ScopedKeys> {
  const to = connect(url, master);
  const key = async (name: keyof typeof scopes, indexes: string[]) => {
    const actions = [...scopes[name]];
    const uid = uidOf(indexName, actions);
    const there = await to.find((c) => c.getKey(uid));
    if (there) return there.key;
    const name_ = `rinnalla ${name}`;
    return (await to.ask((c) => c.createKey({ uid, name: name_, actions, indexes, expiresAt: null }))).key;
  };
  try {
    // A rebuild makes an index beside the old one and swaps them; how a swap went is told to keys for all indexes only.
    return { search: await key("search", [indexName]), write: await key("write", ["*"]) };
  } finally {
    to.close();
  }
}
