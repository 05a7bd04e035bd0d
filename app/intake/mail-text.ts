// A mail as whoever brings it has it: the ad may be what was forwarded, stand above a signature, or hang on as a file.
import { type MessageText, messageText } from "./message-text.ts";

export interface MailRead extends MessageText {
  /** What remains of the mail once greetings, signatures and notices are taken away: little of it is a covering note. */
  length: number;
}

interface Part {
  subject: string;
  body: string;
  /** The company of whoever signed it. */
  signed?: string;
}

const header =
  /^[>\s*_]*(?:lähettäjä|från|from|lähetetty|skickat|sent|päiväys|päivämäärä|pvm|datum|date|vastaanottaja|till|to|kopio|kopia|cc|bcc|piilokopio|aihe|ämne|subject|otsikko|rubrik)\s*:\**\s/i;
const subjectLine = /^[>\s*_]*(?:aihe|ämne|subject|otsikko|rubrik)\s*:\**\s*(.+)$/i;
const fromLine = /^[>\s*_]*(?:lähettäjä|från|from)\s*:\**\s/i;
const wrote = /^[>\s]*.{0,120}(?:kirjoitti|skrev|wrote)(?: (?:näin|seuraavasti|följande))?(?: [^:]{0,80})?:\s*$/i;
const farewell =
  /^[>\s]*(?:-- ?$|(?:ystävällisin |parhain |iloisin |aurinkoisin |kunnioittavasti|hyvin? )?terveisin|terv\.|t\.|yt\.?|ystävällisesti|(?:med )?vänliga? hälsning(?:ar)?|med vänlig hälsning|bästa hälsningar|hälsningar|hälsn\.|mvh|(?:best|kind|warm)(?: kind)? regards|regards|sincerely|br|thanks|kiitos ja|kiittäen)[,.!\s]*(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})?[,.!\s]*$/iu;
const notice =
  /^[>\s]*(?:tämä (?:sähköposti|viesti).{0,80}luottamuksel|denna? (?:e-post|meddelande).{0,80}konfidenti|detta (?:e-post|meddelande).{0,80}konfidenti|this (?:e-?mail|message).{0,80}(?:confidential|intended)|think before you print|ajattele ympäristöä|caution:|varoitus: tämä viesti|lähetetty iphone|skickat från min|sent from my|hanki outlook|get outlook)/i;
/** Longer lines than this are sentences, not a name, a title or a number. */
const longestSigned = 60;
const mostSigned = 9;

/**
 * The part of a mail that most looks like the ad: of a forwarded mail the message that was forwarded, without anybody's
 * signature. `own`: names and addresses of whoever brings it – their signature names no employer. Pure.
 */
export function mailText(subject: string, text: string, own: readonly string[]): MailRead {
  const parts = partsOf(subject, text).flatMap((part) => withoutSignatures(part, own));
  const longest = parts.reduce((best, part) => (part.body.length >= best.body.length ? part : best), {
    subject,
    body: "",
  } as Part);
  const read = messageText(longest.body);
  const named = withoutPrefix(longest.subject);
  const employer = read.employer ?? messageText(named).employer ?? longest.signed;
  const title = named === "" ? read.title : messageText(`Aihe: ${named}`).title;
  const { employer: _maybe, ...said } = read;
  const whole = title === read.title ? read.text : messageText(`Aihe: x\n${longest.body}`).text;
  return { ...said, title, text: whole, ...(employer ? { employer } : {}), length: longest.body.length };
}

const withoutPrefix = (subject: string) =>
  subject.replace(/^(?:(?:vs|vl|vb|sv|fw|fwd|re|aw|edelleenlähetetty)\s*:\s*|\[[^\]]{1,30}\]\s*)+/i, "").trim();

/** Divided where a forwarded or answered message begins. */
function partsOf(subject: string, text: string): Part[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const parts: { subject: string; lines: string[] }[] = [{ subject, lines: [] }];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const headers = headersAt(lines, at);
    if (headers > 0) {
      const block = lines.slice(at, at + headers);
      const named = block.map((one) => subjectLine.exec(one)?.[1]?.trim()).find(Boolean);
      parts.push({ subject: named ?? subject, lines: [] });
      at += headers - 1;
    } else if (wrote.test(line) && line.trim().length > 12) parts.push({ subject, lines: [] });
    else parts.at(-1)?.lines.push(line.replace(/^(?:>\s?)+/, ""));
  }
  return parts.map((part) => ({ subject: part.subject, body: part.lines.join("\n") }));
}

/** How many lines of headers begin here: a sender, and at least one more; blank lines between them count. */
function headersAt(lines: string[], at: number): number {
  if (!fromLine.test(lines[at] ?? "")) return 0;
  let end = at;
  let found = 0;
  for (let next = at; next < lines.length && next < at + 14; next++) {
    const line = lines[next] ?? "";
    if (header.test(line)) {
      found++;
      end = next + 1;
    } else if (line.replace(/[>\s]/g, "") !== "") break;
  }
  return found >= 2 ? end - at : 0;
}

/** What stands before and after each signature; a notice of secrecy ends the rest. */
function withoutSignatures({ subject, body }: Part, own: readonly string[]): Part[] {
  const lines = body.split("\n");
  const silenced = lines.findIndex((line) => notice.test(line));
  const said = silenced === -1 ? lines : lines.slice(0, silenced);
  const parts: Part[] = [];
  let from = 0;
  for (let at = 0; at < said.length; at++) {
    if (!farewell.test(said[at] ?? "")) continue;
    const end = signatureEnd(said, at + 1);
    const signature = said.slice(at, end).join("\n");
    const signed = isOwn(signature, own) ? undefined : messageText(signature.replace(/\n/g, " \n")).employer;
    parts.push(partOf(subject, said.slice(from, at), signed));
    from = end;
    at = end - 1;
  }
  return [...parts, partOf(subject, said.slice(from))];
}

function partOf(subject: string, lines: string[], signed?: string): Part {
  return { subject, body: lines.join("\n").trim(), ...(signed ? { signed } : {}) };
}

/** A signature is a few short lines; where sentences follow, they are no part of it. */
function signatureEnd(lines: string[], from: number): number {
  let end = from;
  let empty = 0;
  for (let at = from; at < lines.length && end - from < mostSigned; at++) {
    const line = (lines[at] ?? "").trim();
    if (line === "") empty++;
    else if (line.length > longestSigned || empty > 1) break;
    else empty = 0;
    end = at + 1;
  }
  return end;
}

/** An officer's, whoever they are: the areas' own offices are not where the vacancy is. */
function isOwn(signature: string, own: readonly string[]): boolean {
  const folded = signature.toLowerCase();
  return (
    /työllisyys|sysselsättning|employment (?:service|area)|yrityspalvelu|företagstjänst/.test(folded) ||
    own.some((name) => name.length > 3 && folded.includes(name.toLowerCase()))
  );
}
