// An officer's form for what is known of support in an area. Nothing typed is lost.
import { z } from "zod";
import { supportStandings, supportTopics } from "#db/vocabulary/officers.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";

/** Codes of what needs mending; their sentences are the words `support.problem`. */
type Code =
  | "topic_missing"
  | "standing_missing"
  | "text_missing"
  | "source_missing"
  | "too_long"
  | "address_odd"
  | "date_odd";

const lined = (text: string) => text.replace(/\r\n/g, "\n").trim();
const said = (missing: Code) =>
  z.string(missing).transform(lined).pipe(z.string().min(1, missing).max(freeTextLimit, "too_long"));

/** A page one may be led to: nothing that opens a mail program, holds a password or runs. */
function isPage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return protocol === "https:" && username === "" && password === "" && text.length <= 300;
}

const fact = z.object({
  areaCode: z.string().regex(/^\d{2}$/),
  topic: z.enum(supportTopics, "topic_missing"),
  standing: z.enum(supportStandings, "standing_missing"),
  text: said("text_missing"),
  source: said("source_missing"),
  sourceUrl: z
    .string()
    .default("")
    .transform((text) => text.trim())
    .refine((text) => text === "" || isPage(text), "address_odd")
    .transform((text) => text || null),
  datedOn: z.iso.date("date_odd"),
});

type Read = { ok: true; value: z.output<typeof fact> } | { ok: false; problems: { field: string; code: Code }[] };

export function readFact(data: FormData): Read {
  const read = fact.safeParse(typedFact(data));
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({ field: String(path[0]), code: message as Code }));
  return { ok: false, problems: problems.filter(({ field }, n) => problems.findIndex((p) => p.field === field) === n) };
}

/** The fields as typed, for showing again. */
export function typedFact(data: FormData): Record<string, string> {
  const entries = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value.slice(0, 2000)]] : [],
  );
  return Object.fromEntries(entries);
}

const move = z.object({
  act: z.enum(["renew", "remove", "restore"]),
  fact: z.string().regex(/^[0-9a-z]{20,40}$/),
  areaCode: z.string().regex(/^\d{2}$/),
  topic: z.enum(supportTopics),
});

/** What is done to a fact as it stands; undefined where the form is another one. */
export const readFactMove = (data: FormData) => move.safeParse(Object.fromEntries(data)).data;
