// To the officer who sent a tip: a coach plans to visit that employer. Who the visit is for is nobody's business.
import { type LetterWriter, letterText } from "./letter.ts";

/** `title` and `employer` as in the ad; an unknown employer is an empty text. */
export const tipFollowedUp: LetterWriter<{ name: string; title: string; employer: string; path: string }> = (
  { name, title, employer, path },
  t,
  link,
) => ({
  subject: t("letter.tipSubject", { title }),
  text: letterText(t, name, [
    t("letter.tipText", { what: employer ? `${title}, ${employer}` : title }),
    t("letter.tipPage", { link: link(path) }),
    t("letter.tipObligesNobody"),
  ]),
});
