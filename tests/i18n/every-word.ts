// All words of the house, flat: key by key, for the tests that read every one of them.
import { words } from "#app/i18n/server.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";

function flat(tree: object, prefix = ""): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string" ? [[prefix + name, value]] : flat(value as object, `${prefix}${name}.`),
  );
}

/** `client.hidden_one` → its sentence, in one language. */
export const everyWord = Object.fromEntries(
  locales.map((locale) => [locale, new Map(flat(words[locale]))]),
) as unknown as Record<Locale, Map<string, string>>;

/** The names in double braces, sorted. */
export function paramsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1] ?? ""))].sort();
}
