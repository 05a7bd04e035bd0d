// To an officer or a coach: a shared question was asked, is due, has waited too long, or has an answer. Number and kind only.
import { type LetterWriter, letterText } from "./letter.ts";

const events = ["asked", "due", "late", "answered"] as const;

/** `about` is the kind of question, `event` one of the above. */
export const questionNews: LetterWriter<{
  name: string;
  number: string;
  about: string;
  event: string;
  path: string;
}> = ({ name, number, about, event, path }, t, link) => {
  const known = events.find((one) => one === event) ?? "asked";
  const what = { number, kind: t.code("questionKind", about) };
  return {
    subject: t(`letter.question.${known}Subject`, what),
    text: letterText(t, name, [
      t(`letter.question.${known}Text`, what),
      t("letter.question.page", { link: link(path) }),
      t("letter.question.noPerson"),
    ]),
  };
};
