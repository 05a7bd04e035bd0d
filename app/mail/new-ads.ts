// To an officer: new ads in the sectors and areas followed. How many, not which: they are read where one signs in.
import { type LetterWriter, letterText } from "./letter.ts";

/** `count` as digits; `stop` leads to the page that stops these letters. */
export const newAds: LetterWriter<{ count: string; stop: string }> = ({ count, stop }, t, link) => ({
  subject: t("letter.adsSubject", { count: Number(count) }),
  text: letterText(t, undefined, [
    t("letter.adsText", { count: Number(count), link: link("/te/new") }),
    t("letter.adsStop", { link: link(stop) }),
  ]),
  stop: link(stop),
});
