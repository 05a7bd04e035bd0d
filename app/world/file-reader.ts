// A process of its own that opens what others have written – PDF, mail, Outlook: a crafted file stops it, not the house.
import { createRequire } from "node:module";
import type MessageReader from "@kenjiuno/msgreader";
import PostalMime, { type Attachment } from "postal-mime";
import { getDocumentProxy } from "unpdf";
import { fileKind } from "./file-kind.ts";
import type { FileToOpen, MailPart, Opened } from "./open-files.server.ts";

// Its default export is not the module's own where it is imported as CommonJS.
const { default: OutlookReader } = createRequire(import.meta.url)("@kenjiuno/msgreader") as {
  default: typeof MessageReader;
};

const mostPages = 20;
const mostCharacters = 100_000;
const mostAttachments = 20;
const deepest = 3;

process.on("message", async (file: FileToOpen) => {
  process.send?.(await open(file, 0));
});
process.once("disconnect", () => process.exit(0));

async function open({ name, bytes }: FileToOpen, depth: number): Promise<Opened> {
  const kind = fileKind(name, bytes);
  if (kind === "text") return { kind: "bytes", bytes };
  if (kind === "other") return { kind: "closed", code: "file_kind" };
  if (kind === "unreadable" || depth > deepest) return { kind: "closed", code: "file_unreadable" };
  try {
    if (kind === "pdf") return await openPdf(bytes);
    return kind === "mail" ? await openMail(bytes, depth) : await openOutlook(bytes, depth);
  } catch (error) {
    // The library's own words stay here: they may quote the file.
    return { kind: "closed", code: (error as Error).name === "PasswordException" ? "file_locked" : "file_unreadable" };
  }
}

interface Line {
  text: string;
  height: number;
}

async function openPdf(bytes: Uint8Array): Promise<Opened> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  if (document.numPages > mostPages) return { kind: "closed", code: "file_long" };
  const pages: Line[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent();
    const lines = linesOf(content.items as PdfWords[]);
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > mostCharacters) return { kind: "closed", code: "file_long" };
    pages.push(lines);
  }
  const text = pages.map((lines) => lines.map((line) => line.text).join("\n")).join("\n\n");
  if (text.replace(/\s/g, "").length < 20) return { kind: "closed", code: "file_picture" };
  const heading = headingOf(pages[0] ?? []);
  return { kind: "text", text, ...(heading ? { heading } : {}) };
}

interface PdfWords {
  str?: string;
  hasEOL?: boolean;
  height?: number;
}

function linesOf(items: PdfWords[]): Line[] {
  const lines: Line[] = [{ text: "", height: 0 }];
  for (const { str, hasEOL, height } of items) {
    const line = lines.at(-1);
    if (str === undefined || !line) continue;
    line.text += str;
    if (str.trim() !== "") line.height = Math.max(line.height, height ?? 0);
    if (hasEOL) lines.push({ text: "", height: 0 });
  }
  return lines.map(({ text, height }) => ({ text: text.trimEnd(), height }));
}

/** What is written larger than all else on the first page. */
function headingOf(lines: Line[]): string | undefined {
  const words = lines.filter(({ text }) => text.trim() !== "");
  const largest = Math.max(0, ...words.map(({ height }) => height));
  const [middle] = words
    .map(({ height }) => height)
    .sort((a, b) => a - b)
    .slice(Math.floor((words.length - 1) / 2));
  if (middle === undefined || largest < middle * 1.15) return undefined;
  const first = words.findIndex(({ height }) => height > largest * 0.98);
  const large = words.slice(first, first + 3).filter(({ height }) => height > largest * 0.98);
  const heading = large.map(({ text }) => text.trim()).join(" ");
  return heading.length >= 3 && heading.length <= 100 ? heading : undefined;
}

async function openMail(bytes: Uint8Array, depth: number): Promise<Opened> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 20 });
  const real = mail.attachments.filter((one) => !isInline(one));
  if (!mail.text && !mail.html && real.some(({ mimeType }) => /pkcs7-mime|pgp-encrypted/.test(mimeType)))
    return { kind: "closed", code: "file_locked" };
  const files = real.map((one) => ({ name: nameOf(one), bytes: bytesOf(one.content) }));
  return {
    ...{ kind: "mail", subject: mail.subject ?? "", sender: [mail.from?.name ?? "", mail.from?.address ?? ""] },
    ...{ text: mail.text ?? "", html: mail.html ?? "", parts: await openParts(files, depth) },
  };
}

/** Logos in a signature, calendars and seals are not what was sent. */
function isInline({ disposition, mimeType, related }: Attachment): boolean {
  const picture = mimeType.startsWith("image/");
  return (picture && (related === true || disposition === "inline")) || /calendar|signature/.test(mimeType);
}

const nameOf = ({ filename, mimeType }: Attachment) => filename ?? (mimeType === "message/rfc822" ? "mail.eml" : "");

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

async function openOutlook(bytes: Uint8Array, depth: number): Promise<Opened> {
  const reader = new OutlookReader(new Uint8Array(bytes).buffer);
  const data = reader.getFileData();
  // Old Word and Excel files are of the same build.
  if (
    data.error ||
    !/^IPM\./i.test(data.messageClass ?? "IPM.") ||
    (data.subject ?? data.body ?? data.html) === undefined
  )
    return { kind: "closed", code: "file_kind" };
  const sender = [data.senderName ?? "", data.senderSmtpAddress ?? data.senderEmail ?? ""];
  const html = data.bodyHtml ?? (data.html ? new TextDecoder().decode(data.html) : "");
  const attached = (data.attachments ?? []).filter((one) => !one.attachmentHidden && !one.pidContentId);
  const files = attached.slice(0, mostAttachments).map((one) => {
    const { fileName, content } = reader.getAttachment(one);
    return { name: one.innerMsgContent ? "mail.msg" : fileName, bytes: content };
  });
  const parts = await openParts(files, depth);
  return { kind: "mail", subject: data.subject ?? "", sender, text: data.body ?? "", html, parts };
}

async function openParts(files: FileToOpen[], depth: number): Promise<MailPart[]> {
  const parts: MailPart[] = [];
  for (const file of files.slice(0, mostAttachments))
    parts.push({ name: file.name, opened: await open(file, depth + 1) });
  return parts;
}
