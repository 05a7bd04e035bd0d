// The shape of the words: Finnish is the source, the other languages must have exactly its keys.
import type { fi } from "./fi/index.ts";

export type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };
export type Words = Shape<typeof fi>;
/** What the browser is given: reasons, problems, letters and the terminal's words are made into sentences on the server. */
export type PageWords = Omit<Words, "cli" | "letter" | "problem" | "reason">;
