// A pasted text as an ad: what its title is, who the employer seems to be, and what of it is only the mail around it.

export interface MessageText {
  title: string;
  text: string;
  /** A company's name with its form: "Koivikon Palvelut Oy". */
  employer?: string;
}

/** Longer than this is a sentence rather than a title. */
const longestTitle = 100;

const subject = /^(?:aihe|ämne|subject|otsikko|rubrik)\s*:\s*(.+)$/i;
/** Who wrote to whom and when is nobody's business here. */
const envelope =
  /^(?:lähettäjä|från|from|lähetetty|skickat|sent|päiväys|päivämäärä|datum|date|vastaanottaja|till|to|kopio|kopia|cc|bcc|piilokopio)\s*:/i;
const forwarded = /^(?:(?:vs|vl|vb|sv|fw|fwd|re)\s*:\s*)+/i;
const divider = /^[-–—_=*\s>]{3,}.*(?:viesti|meddelande|message)?[-–—_=*\s]*$/i;
const greeting =
  /^(?:hei+|moi+|terve|tervehdys|huomenta|päivää|hyvää (?:päivää|huomenta|iltapäivää)|hyvä[t]? \p{L}+|hej+|hejsan|god (?:morgon|dag)|bästa \p{L}+|hi|hello|dear \p{L}+)(?:[\s,]+(?:kaikki|kollegat?|teille|sinulle|taas|alla|kolleger|igen|all|everyone|colleagues?|\p{Lu}\p{Ll}+)){0,3}[\s!,.:)]*$/iu;

/** Pure; an empty text gives an empty title. */
export function messageText(pasted: string): MessageText {
  const lines = pasted.split(/\r\n|[\r\n]/).map((line) => line.trimEnd());
  const named = lines.map((line) => subject.exec(line.trim())?.[1]).find(Boolean);
  const kept = lines.filter((line) => {
    const bare = line.replace(/^[>\s]+/, "");
    return !envelope.test(bare) && !subject.test(bare) && !(line.trim() !== "" && divider.test(line));
  });
  const first = kept.find((line) => line.trim() !== "" && !greeting.test(line.trim()))?.trim() ?? "";
  const title = shortened((named ?? first).replace(forwarded, "").trim());
  const body = withoutGreeting(kept).join("\n").trim();
  const text = title === body.split("\n")[0]?.trim() ? body.slice(title.length).trim() : body;
  const employer = employerIn(`${title}\n${body}`);
  return { title, text, ...(employer ? { employer } : {}) };
}

/** "Hei Vilja!" was said to one person and is no part of the ad. */
function withoutGreeting(lines: string[]): string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return greeting.test(lines[first]?.trim() ?? "") ? lines.slice(first + 1) : lines;
}

function shortened(line: string): string {
  if (line.length <= longestTitle) return line.replace(/[.,;:]+$/, "");
  const sentence = /^.{10,100}?(?=[.!?,;–](?:\s|$))/.exec(line)?.[0];
  return sentence ?? `${line.slice(0, line.lastIndexOf(" ", longestTitle - 1))}…`;
}

/** The first company named with its form. Names before it begin with capitals; "Oy" and "Ab" may also stand first. */
function employerIn(text: string): string | undefined {
  const word = String.raw`\p{Lu}[\p{L}\d&'’-]*(?:\.\p{L}+)*`;
  const after = new RegExp(
    String.raw`${word}(?: (?:&|ja|och|${word})){0,4} (?:Oyj|Oy|Abp|Ab|Ky|Ay|Tmi|Osk|ry|rf|sr)(?: Ab)?(?![\p{L}\d])`,
    "u",
  );
  const before = new RegExp(String.raw`(?<![\p{L}\d])(?:Oy|Ab|Tmi) ${word}(?: ${word}){0,3}`, "u");
  const found = (after.exec(text) ?? before.exec(text))?.[0];
  return found && found.length <= 80 ? found : undefined;
}
