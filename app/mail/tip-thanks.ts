// To the officer who sent a tip: a coach has been in touch with that employer. Who it was for is nobody's business.
import { type LetterWriter, letterText } from "./letter.ts";

/** `title` and `employer` as in the ad; an unknown employer is an empty text. */
export const tipThanks: LetterWriter<{ name: string; title: string; employer: string; path: string }> = (
  { name, title, employer, path },
  t,
  link,
) => ({
  subject: t("letter.thanksSubject", { title }),
  text: letterText(t, name, [
    t("letter.thanksText", { what: employer ? `${title}, ${employer}` : title }),
    t("letter.tipPage", { link: link(path) }),
    t("letter.tipObligesNobody"),
  ]),
});
