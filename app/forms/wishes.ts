// The wishes form as it is sent: the client's own words, what was chosen for each chip, and work to be added.
import { conditions, patterns } from "#db/vocabulary/lists.ts";
import { type WishChoice, wishChoices } from "#db/vocabulary/wish.ts";

export interface WishesSent {
  step: "look" | "save";
  /** As typed; may be too long. */
  words: string;
  /** The words whose chips the form shows. */
  looked: string;
  /** By key of the chip. */
  chosen: Map<string, WishChoice>;
  /** Work or a field typed or picked, to be added. */
  add: { text: string; key?: string };
  /** Of the profile that was shown. */
  version: number;
}

const longestWords = 5000;
const longestAdd = 80;
const mostChips = 200;

/** Before the key in the name of a chip's field. */
const chipField = "chip.";

const codeLists: Record<string, readonly string[]> = { pattern: patterns, condition: conditions };

/** Whether a key is shaped like one of ours; that an occupation exists is for the service to say. */
function isKey(key: string): boolean {
  const [, kind = "", code = ""] = /^(pattern|condition):([a-z_]+)$/.exec(key) ?? [];
  if (kind) return codeLists[kind]?.includes(code) ?? false;
  return /^(occupation:\d{4}|sector:tol\d{4}:([A-U]|\d{2})|interest:[a-z]{2,20})$/.test(key);
}

/** Undefined where the form is not one of ours. */
export function readWishes(data: FormData): WishesSent | undefined {
  const step = data.get("step") ?? "look";
  const version = Number(data.get("version"));
  if ((step !== "look" && step !== "save") || !Number.isInteger(version) || version < 1) return undefined;
  const chosen = new Map<string, WishChoice>();
  for (const [name, value] of data) {
    const key = name.startsWith(chipField) ? name.slice(chipField.length) : "";
    const choice = wishChoices.find((one) => one === value);
    if (chosen.size < mostChips && choice && isKey(key)) chosen.set(key, choice);
  }
  const text = String(data.get("add") ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, longestAdd);
  // A key picked for other words than those that stand there now is an old one.
  const key = data.get("addFor") === text ? String(data.get("addKey") ?? "") : "";
  return {
    ...{ step, version, chosen },
    words: readWords(data, "words"),
    looked: readWords(data, "looked"),
    add: { text, ...(/^(occupation|sector):/.test(key) && isKey(key) ? { key } : {}) },
  };
}

/** The version whose change of wishes is to be taken back; undefined where the form asks for something else. */
export function readUndo(data: FormData): number | undefined {
  const version = Number(data.get("undo") ?? Number.NaN);
  return Number.isInteger(version) && version > 1 ? version : undefined;
}

/** Line breaks travel as two characters and count as one. */
function readWords(data: FormData, name: string): string {
  return String(data.get(name) ?? "")
    .replace(/\r\n/g, "\n")
    .trim()
    .slice(0, longestWords);
}
