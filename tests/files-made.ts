// Small files made by code: PDF, mail and Outlook's compound file, so that tests hold no bytes nobody can read.
import { burn } from "@kenjiuno/msgreader/lib/Burner.js";

export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

const winAnsi = (text: string) => text.replace(/[\\()]/g, "\\$&");

/** A PDF of one text per page; a line beginning with "# " is written large. */
export function makePdf(pages: string[], extra: { trailer?: string } = {}): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>"];
  const kids = pages.map((_page, at) => `${4 + at * 2} 0 R`).join(" ");
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [at, page] of pages.entries()) {
    const drawn = page.split("\n").map((line, row) => {
      const large = line.startsWith("# ");
      return `/F1 ${large ? 24 : 11} Tf 1 0 0 1 50 ${780 - row * 28} Tm (${winAnsi(line.replace(/^# /, ""))}) Tj`;
    });
    const content = page === "" ? "0 0 100 100 re f" : `BT ${drawn.join("\n")} ET`;
    const resources = "<< /Font << /F1 3 0 R >> >>";
    const size = "[0 0 595 842]";
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox ${size} /Resources ${resources} /Contents ${5 + at * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const starts: number[] = [];
  for (const [at, object] of objects.entries()) {
    starts.push(file.length);
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const rows = objects.length + 1;
  const trailer = `<< /Size ${rows} /Root 1 0 R ${extra.trailer ?? ""} >>`;
  const xref = `xref\n0 ${rows}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${file.length}\n%%EOF`;
  return bytesOf(file + xref);
}

/** A PDF that asks for a password before it says anything. */
export function makeLockedPdf(): Uint8Array {
  const key = `<${"41".repeat(32)}>`;
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -44 >>`;
  return makePdf(["salaista"], { trailer: `${encrypt} /ID [<41414141414141414141414141414141> <41>]` });
}

export interface MailToMake {
  subject: string;
  from?: string;
  text?: string;
  html?: string;
  attachments?: { name: string; type: string; bytes: Uint8Array; inline?: boolean }[];
}

/** A message as mail programs send it. */
export function makeMail({ subject, from, text, html, attachments = [] }: MailToMake): Uint8Array {
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n");
  const parts = [
    ...(text ? [`Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}`] : []),
    ...(html ? [`Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${html}`] : []),
    ...attachments.map(({ name, type, bytes, inline }) =>
      [
        `Content-Type: ${type}; name="${name}"`,
        `Content-Disposition: ${inline ? "inline" : "attachment"}; filename="${name}"`,
        ...(type === "message/rfc822"
          ? ["", Buffer.from(bytes).toString("utf8")]
          : ["Content-Transfer-Encoding: base64", "", base64(bytes)]),
      ].join("\r\n"),
    ),
  ];
  const head = [
    `From: ${from ?? "Anna Aalto <anna@koivikko.example>"}`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString("base64")}?=`,
    "Message-ID: <1@koivikko.example>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/mixed; boundary="raja"',
  ].join("\r\n");
  const body = parts.map((part) => `--raja\r\n${part}\r\n`).join("");
  return new Uint8Array(Buffer.from(`${head}\r\n\r\n${body}--raja--\r\n`));
}

const wide = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** An Outlook message: a folder of streams, each named by what it holds. */
export function makeOutlook(mail: {
  subject: string;
  body: string;
  sender: string;
  attachment?: { name: string; bytes: Uint8Array };
}): Uint8Array {
  const streams: [string, Uint8Array][] = [
    ["__properties_version1.0", new Uint8Array(32)],
    ["__substg1.0_001A001F", wide("IPM.Note")],
    ["__substg1.0_0037001F", wide(mail.subject)],
    ["__substg1.0_1000001F", wide(mail.body)],
    ["__substg1.0_0C1A001F", wide(mail.sender)],
  ];
  const stream = ([name, bytes]: [string, Uint8Array]) => ({
    name,
    type: 2,
    binaryProvider: () => bytes,
    length: bytes.length,
  });
  const entries: {
    name: string;
    type: number;
    length: number;
    binaryProvider?: () => Uint8Array;
    children?: number[];
  }[] = [{ name: "Root Entry", type: 5, length: 0, children: [] }, ...streams.map(stream)];
  entries[0]?.children?.push(...streams.map((_one, at) => at + 1));
  if (mail.attachment) {
    const held: [string, Uint8Array][] = [
      ["__properties_version1.0", new Uint8Array(8)],
      ["__substg1.0_37010102", mail.attachment.bytes],
      ["__substg1.0_3707001F", wide(mail.attachment.name)],
    ];
    const folder = entries.length;
    const children = held.map((_one, at) => folder + 1 + at);
    entries.push({ name: "__attach_version1.0_#00000000", type: 1, length: 0, children }, ...held.map(stream));
    entries[0]?.children?.push(folder);
  }
  return burn(entries);
}
