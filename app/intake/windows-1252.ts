// The old Windows encoding. Own table: Node 20's TextDecoder reads its 0x80–0x9F as control characters.

/** What 0x80–0x9F mean, in order; the five unused places keep their control characters. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Puts right a text whose bytes were read one to one (latin-1). */
export function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? character);
}

/** Any bytes are some text in windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return fromLatin1(new TextDecoder("latin1").decode(bytes));
}
