// Every kind of letter there is and who writes it.
import type { Translate } from "#app/i18n/translate.ts";
import { confirmAddress } from "./confirm-address.ts";
import { employerApproved } from "./employer-approved.ts";
import { employerDeclined } from "./employer-declined.ts";
import type { Letter, LetterWriter } from "./letter.ts";
import { newAds } from "./new-ads.ts";
import { questionNews } from "./question-news.ts";
import { somethingNew } from "./something-new.ts";
import { tipFollowedUp } from "./tip-followed-up.ts";
import { tipThanks } from "./tip-thanks.ts";

const writers = {
  confirm_address: confirmAddress,
  employer_approved: employerApproved,
  employer_declined: employerDeclined,
  question_news: questionNews,
  new_ads: newAds,
  something_new: somethingNew,
  tip_followed_up: tipFollowedUp,
  tip_thanks: tipThanks,
};

export type Writers = typeof writers;

/** The values each kind needs. */
export type LetterParams = {
  [K in keyof Writers]: Writers[K] extends LetterWriter<infer Params> ? Params : never;
};

/** Puts a letter into words. */
export function composeLetter<K extends keyof Writers>(
  kind: K,
  params: LetterParams[K],
  t: Translate,
  baseUrl: string,
): Letter {
  const write = writers[kind] as LetterWriter<LetterParams[K]>;
  return write(tidy(params), t, (path) => new URL(path, baseUrl).href);
}

const longest = 160;

/** Names and titles are typed by people, also by some who would like to write a letter of their own: one short line each. */
function tidy<P extends Record<string, string>>(params: P): P {
  const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();
  const short = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);
  const values = Object.entries(params).map(([name, value]) => [
    name,
    name === "path" ? value : name === "reason" ? value.trim() : short(oneLine(value)),
  ]);
  return Object.fromEntries(values) as P;
}
