// What a letter is: plain text, in the receiver's language, never anything about a client.
import type { Translate } from "#app/i18n/translate.ts";

export interface Letter {
  subject: string;
  /** Plain text, lines ended by \n. */
  text: string;
  /** Address that stops letters of this kind, for the button of the reader's program. */
  stop?: string;
}

/** Writes one kind of letter from its values. `link` makes a whole address of a path of ours. */
export type LetterWriter<Params> = (params: Params, t: Translate, link: (path: string) => string) => Letter;

/** Greeting, paragraphs with an empty line between, and who writes. */
export function letterText(t: Translate, name: string | undefined, paragraphs: (string | undefined)[]): string {
  const greeting = name ? t("letter.greetingName", { name }) : t("letter.greeting");
  return [greeting, ...paragraphs.filter(Boolean), t("letter.signature")].join("\n\n").concat("\n");
}
