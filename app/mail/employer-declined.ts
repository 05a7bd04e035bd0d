// To an employer: the company was not approved, why, and what can be done about it.
import { type LetterWriter, letterText } from "./letter.ts";

/** `reason`: the admin's own words. */
export const employerDeclined: LetterWriter<{ name: string; employer: string; reason: string; path: string }> = (
  { name, employer, reason, path },
  t,
  link,
) => ({
  subject: t("letter.declinedSubject", { employer }),
  text: letterText(t, name, [
    t("letter.declinedText", { employer }),
    reason,
    t("letter.declinedNext", { link: link(path) }),
  ]),
});
