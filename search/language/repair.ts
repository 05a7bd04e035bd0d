// Puts back line breaks that were lost on the way: "hotelliinHaemme", "klo 7-15Palkkaus", "vuorossa.Edellytämme".

/** Names written with a capital inside; they are no lost break. */
const innerCapitals =
  /^(JavaScript|TypeScript|PostgreSQL|MySQL|NoSQL|GitHub|GitLab|YouTube|LinkedIn|PowerPoint|SharePoint|DevOps|DevSecOps|WordPress|iPhone|iPad|eTalent|LähiTapiola|McDonald|MacDonald|BabyBjörn|PayPal|OpenShift|AutoCAD|SolidWorks|RedHat|VMware|QlikView|OmaPosti|MediaWiki)/;

// Each looks back a few letters only: a word without an end is read once, not once for every letter.
const lowerThenUpper = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu;
/** "HOTELLIINHaemme": a run of capitals that runs into a capitalised word. */
const capitalsThenWord = /(?<=\p{Lu}{4})(?=\p{Lu}\p{Ll}{2})/gu;
const sentenceThenUpper = /(?<=\p{L}{2}[.!?:;)])(?=\p{Lu}\p{L})/gu;
const digitThenUpper = /(\d)(\p{Lu})(?=\p{Ll}{2,})/gu;
const bracketThenLetter = /([)\]])(\p{L})/gu;
const bulletInside = /(\S)[ \t]*[•·▪●◦‣✔✓➤►][ \t]*/gu;

/** Longer than the first part of any name above. */
const nameStart = 16;

function isName(text: string, at: number): boolean {
  const from = Math.max(0, at - nameStart);
  const start = text.slice(from, at).search(/[\p{L}\p{N}]+$/u);
  return start >= 0 && innerCapitals.test(text.slice(from + start, at + nameStart));
}

/**
 * Text with line breaks put back where a small letter, a figure or a full stop runs into a capital. Web addresses and
 * known names with inner capitals are left alone. Repairing twice changes nothing more.
 */
export function repairBreaks(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/\u00a0/g, " ")
    .split(/((?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : repairPlain(part)))
    .join("");
}

function repairPlain(text: string): string {
  return text
    .replace(bulletInside, "$1\n– ")
    .replace(lowerThenUpper, (_, at: number, all: string) => (isName(all, at) ? "" : "\n"))
    .replace(capitalsThenWord, "\n")
    .replace(sentenceThenUpper, "\n")
    .replace(digitThenUpper, "$1\n$2")
    .replace(bracketThenLetter, "$1 $2");
}
