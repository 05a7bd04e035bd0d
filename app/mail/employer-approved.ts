// To an employer: the company has been approved, and what that means for its vacancies.
import { type LetterWriter, letterText } from "./letter.ts";

/** `published`: how many vacancies that waited can be found now, as digits. */
export const employerApproved: LetterWriter<{ name: string; employer: string; published: string; path: string }> = (
  { name, employer, published, path },
  t,
  link,
) => ({
  subject: t("letter.approvedSubject", { employer }),
  text: letterText(t, name, [
    t("letter.approvedText", { employer }),
    Number(published) > 0 ? t("letter.approvedPublished", { count: Number(published) }) : t("letter.approvedNone"),
    t("letter.approvedPage", { link: link(path) }),
    t("letter.approvedPartner"),
  ]),
});
