// To somebody who registered an employer: is this address yours?
import { type LetterWriter, letterText } from "./letter.ts";

/** `path` leads to the page that confirms. */
export const confirmAddress: LetterWriter<{ name: string; employer: string; path: string }> = (params, t, link) => ({
  subject: t("letter.confirmSubject"),
  text: letterText(t, params.name, [
    t("letter.confirmText", { employer: params.employer }),
    link(params.path),
    t("letter.confirmNotYou"),
  ]),
});
