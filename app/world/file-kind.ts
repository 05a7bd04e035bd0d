// What a file is by its own bytes: names and endings lie, or are missing.

export type FileKind = "pdf" | "mail" | "outlook" | "text" | "other" | "unreadable";

const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

const marks = {
  outlook: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  utf16: [
    [0xff, 0xfe],
    [0xfe, 0xff],
  ],
  /** Word and other packed documents, pictures, sound: known, and not read. */
  other: [
    [0x50, 0x4b, 0x03, 0x04],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x52, 0x49, 0x46, 0x46],
    [0x1f, 0x8b],
    [0x52, 0x61, 0x72, 0x21],
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
  ],
};

/** Pure. `outlook` is any compound file: whether a message is in it shows when it is opened. */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  // Some programs write a line or two before the mark.
  if (head.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (begins(bytes, marks.outlook)) return "outlook";
  if (marks.other.some((mark) => begins(bytes, mark))) return "other";
  if (marks.utf16.some((mark) => begins(bytes, mark))) return "text";
  if (bytes.includes(0)) return "unreadable";
  return isMail(name, head) ? "mail" : "text";
}

/** Headers as a machine writes them: a copied message, which begins "From: Anna", lacks those only machines write. */
function isMail(name: string, head: string): boolean {
  const headers = /^\uFEFF?(?:From .*\r?\n)?(?:[\w-]+:[^\r\n]*\r?\n(?:[ \t]+[^\r\n]*\r?\n)*){2,}/.exec(head)?.[0] ?? "";
  if (/^(?:received|mime-version|message-id|return-path|x-[\w-]+|content-type):/im.test(headers)) return true;
  return /\.eml$/i.test(name) && headers !== "";
}
