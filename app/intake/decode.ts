// Bytes to text: UTF-8 with or without a mark, UTF-16 with one, and the old Windows encoding as the last resort.
import type { Problem } from "./draft.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

export interface Decoded {
  text: string;
  problems: Problem[];
}

/** Never throws. A file that is no text at all gives an empty text and `unreadable_file`. */
export function decode(bytes: Uint8Array, where: string): Decoded {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return { text: withoutMark(new TextDecoder("utf-16le").decode(bytes)), problems: [] };
  if (a === 0xfe && b === 0xff) return { text: withoutMark(new TextDecoder("utf-16be").decode(bytes)), problems: [] };
  // Text without a mark never holds NUL bytes: an archive, a picture or a spreadsheet does.
  if (bytes.subarray(0, 4096).includes(0)) return { text: "", problems: [{ where, code: "unreadable_file" }] };
  try {
    return { text: withoutMark(new TextDecoder("utf-8", { fatal: true }).decode(bytes)), problems: [] };
  } catch {
    // Not UTF-8: what remains in practice is windows-1252, which can read anything – so say that it was a guess.
    const text = decodeWindows1252(bytes);
    return { text, problems: [{ where, code: "wrong_encoding", params: { encoding: "windows-1252" } }] };
  }
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
