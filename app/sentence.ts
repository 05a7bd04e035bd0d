// Errors of the terminal as sentences: a code and its values become one clear line in the terminal's language.
import { type Locale, localeOfHeader } from "./i18n/locale.ts";
import { translate, words } from "./i18n/server.ts";
import type { Key, Translate } from "./i18n/translate.ts";

/** An error that has a sentence: `code` is a key of `cli.error`. */
export class Refused extends Error {
  override name = "Refused";
  constructor(
    readonly code: keyof typeof words.fi.cli.error,
    readonly params: Record<string, string | number> = {},
    /** 2 for wrong usage, 1 for everything else. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(code);
  }
}

/** The terminal's translator: `fi_FI.UTF-8` is Finnish; English where the language is not one of ours. */
export function terminal(lang: string): Translate {
  const tag = lang.split(/[_.]/)[0] ?? "";
  const locale: Locale = ["fi", "sv", "en"].includes(tag) ? localeOfHeader(tag) : "en";
  return translate(locale);
}

/** One line for a person. What has no sentence of its own is a defect, and shows where it happened. */
export function sentenceOf(error: unknown, t: Translate, values: Record<string, string> = {}): string {
  const { code, params, name } = (error ?? {}) as { code?: string; params?: Record<string, string>; name?: string };
  if (code && Object.hasOwn(words.fi.cli.error, code)) return t(`cli.error.${code}` as Key, { ...values, ...params });
  const stack = error instanceof Error ? `\n${error.stack}` : "";
  return `${t("cli.error.unexpected", { name: name ?? "?" })}${stack}`;
}
