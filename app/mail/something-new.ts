// To a coach: something new waits. Not what, not how much, not whom it concerns: that is read where one signs in.
import { type LetterWriter, letterText } from "./letter.ts";

/** `stop` leads to the page that stops these letters. */
export const somethingNew: LetterWriter<{ stop: string }> = ({ stop }, t, link) => ({
  subject: t("letter.newSubject"),
  text: letterText(t, undefined, [
    t("letter.newText", { link: link("/coach") }),
    t("letter.newStop", { link: link(stop) }),
  ]),
  stop: link(stop),
});
