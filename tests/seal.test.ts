// A client's own words are sealed: whoever changes, moves or steals them cannot open them.
import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSeal } from "#app/world/seal.server.ts";

const key = randomBytes(32);
const seal = createSeal(key);
const place = "client_profile.wishes.abc";

test("what was sealed opens at its place, whatever the words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (words) => {
      expect(seal.open(seal.seal(words, place), place)).toBe(words);
    }),
  );
});

test("the same words never look the same twice, and do not show through", () => {
  const both = [seal.seal("siivoustyö aamulla", place), seal.seal("siivoustyö aamulla", place)];
  expect(both[0]).not.toBe(both[1]);
  expect(both[0]).not.toContain("siivous");
});

test("one changed bit anywhere, and it does not open", () => {
  const parts = seal.seal("En yötyötä", place).split(".");
  for (const at of [1, 2, 3]) {
    const bytes = Buffer.from(parts[at] ?? "", "base64url");
    for (let i = 0; i < bytes.length; i += 1) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      const forged = parts.map((part, p) => (p === at ? changed.toString("base64url") : part)).join(".");
      expect(() => seal.open(forged, place)).toThrow();
    }
  }
});

test("a shortened seal is not trusted: guessing four bytes is easier than sixteen", () => {
  const [version, nonce, tag, body] = seal.seal("En yötyötä", place).split(".");
  for (const length of [4, 8, 12, 15]) {
    const short = Buffer.from(tag ?? "", "base64url")
      .subarray(0, length)
      .toString("base64url");
    expect(() => seal.open([version, nonce, short, body].join("."), place)).toThrow();
  }
});

test("moved to another client, or opened with another key, it stays shut", () => {
  const sealed = seal.seal("Eläimet", place);
  expect(() => seal.open(sealed, "client_profile.wishes.def")).toThrow();
  expect(() => createSeal(randomBytes(32)).open(sealed, place)).toThrow();
});

test("what was never sealed is refused, and so is a key of the wrong length", () => {
  for (const text of ["", "Eläimet", "v1.a.b", "v2.a.b.c"]) expect(() => seal.open(text, place)).toThrow();
  expect(() => createSeal(randomBytes(16))).toThrow("32 bytes");
});
