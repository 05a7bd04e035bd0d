// Saved searches as their forms send them, and a search as the address it is kept by.
import { readSearch } from "./search.ts";

type Choices = ReturnType<typeof readSearch>;

/** Longer than a name may be: what is too long is said, not cut. */
const longest = 400;
const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);

const nameIn = (data: FormData, field = "name") =>
  String(data.get(field) ?? "")
    .trim()
    .replace(/\s+/g, " ")
    .slice(0, longest);

/** What `readSearch` reads, as the query it reads it from; without the page one stands on. Empty: nothing was asked. */
export function queryOf(choices: Choices): string {
  const query = new URLSearchParams();
  const text = choices.text.trim();
  if (text) query.set("q", text);
  if (choices.includeExpired) query.set("expired", "1");
  for (const code of choices.sectors) query.append("sector", code);
  for (const code of choices.regions) query.append("region", code);
  for (const code of choices.municipalities) query.append("municipality", code);
  for (const code of choices.isco) query.append("isco", code);
  for (const code of choices.contracts) query.append("contract", code);
  for (const code of choices.hoursTypes) query.append("hours", code);
  for (const code of choices.modes) query.append("mode", code);
  for (const code of choices.patterns) query.append("pattern", code);
  if (choices.partnerOnly) query.set("partner", "1");
  return query.toString();
}

/** What a kept query asks for. */
export const choicesOf = (query: string): Choices => readSearch(new URLSearchParams(query));

/** The name under which the present search is kept. */
export function readSaveName(data: FormData): string {
  return nameIn(data);
}

export type SavedSearchAct =
  | { act: "open" | "remove"; id: string }
  | { act: "rename"; id: string; name: string }
  | { act: "restore"; name: string; query: string; text: string; lookedAt: Date };

/** Undefined where the form is not one of these. */
export function readSavedSearchAct(data: FormData): SavedSearchAct | undefined {
  const act = data.get("act");
  if (act === "restore") {
    const lookedAt = new Date(String(data.get("lookedAt") ?? ""));
    const choices = choicesOf(String(data.get("query") ?? "").slice(0, 8000));
    return Number.isNaN(lookedAt.getTime())
      ? undefined
      : { act, name: nameIn(data), query: queryOf(choices), text: choices.text, lookedAt };
  }
  const id = String(data.get("search") ?? "");
  if (!isId(id)) return undefined;
  // Several such forms stand on one page: each field has a name of its own.
  if (act === "rename") return { act, id, name: nameIn(data, `name-${id}`) };
  return act === "open" || act === "remove" ? { act, id } : undefined;
}
