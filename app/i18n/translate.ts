// Turns a key and its values into a sentence. One i18next instance per language and process.
import i18next, { type i18n } from "i18next";
import type { Locale } from "./locale.ts";
import type { PageWords, Words } from "./messages.ts";

type Leaves<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

type WithoutPlural<K extends string> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;

/** Every key there is: `client.hidden` stands for `client.hidden_one` and `client.hidden_other`. */
export type Key = WithoutPlural<Leaves<Words>>;
export type Values = Record<string, string | number>;
/** A key, or several parts of a key known only at run time (a code): `t.code("contract", "gig")`. */
export interface Translate {
  (key: Key, values?: Values): string;
  locale: Locale;
  code(list: keyof Words["codes"] & string, code: string): string;
  reason(code: string, values: Values): string;
}

/** Makes the translator of one language from its words. */
export function createTranslate(locale: Locale, words: PageWords): Translate {
  const instance: i18n = i18next.createInstance();
  instance.init({
    lng: locale,
    resources: { [locale]: { translation: words as object } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const say = (key: string, values?: Values): string => instance.t(key, { ...values });
  const t = ((key, values) => say(key, values)) as Translate;
  t.locale = locale;
  t.code = (list, code) => say(`codes.${list}.${code}`);
  t.reason = (code, values) => say(`reason.${code}`, values);
  return t;
}
