// Careful reading of JSON that others wrote: what is not there, or not what it should be, is undefined – never a crash.

export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object at `key`, or an empty one. */
export function objectAt(value: unknown, key: string): JsonObject {
  const inner = isObject(value) ? value[key] : undefined;
  return isObject(inner) ? inner : {};
}

/** Trimmed text; numbers become their digits; empty, null and everything else is undefined. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string") return undefined;
  const trimmed = value.trim();
  return trimmed === "" ? undefined : trimmed;
}

/** A finite number, also from "12", "12.5" and "12,5"; otherwise undefined. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value !== "string" || !/^\s*-?\d{1,15}([.,]\d{1,15})?\s*$/.test(value)) return undefined;
  return Number(value.replace(",", "."));
}

/** True and false only: a missing answer is null, never a no. */
export function truthOf(value: unknown): boolean | null {
  return typeof value === "boolean" ? value : null;
}

/** Always a list: a lone value becomes a list of one, nothing becomes an empty one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The objects of a list, the rest left out. */
export function objectsOf(value: unknown): JsonObject[] {
  return listOf(value).filter(isObject);
}

/** The texts of a list, also where several were joined by commas ("062,179"). */
export function codesOf(value: unknown): string[] {
  const parts = listOf(value).flatMap((item) => textOf(item)?.split(",") ?? []);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

/** A whole number from 1 up, for counts of open places. */
export function countOf(value: unknown): number | null {
  const found = numberOf(value);
  return found !== undefined && Number.isInteger(found) && found >= 1 && found <= 100_000 ? found : null;
}

/** An entry of a closed table by a key from outside: "constructor" is no entry. */
export function entryOf<Entry>(table: Record<string, Entry>, key: string | undefined): Entry | undefined {
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}
