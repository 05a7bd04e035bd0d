// What a wish may be about and what a client may say of it: the keys and answers of the chips on the wishes page.

export type WishKind = "occupation" | "sector" | "interest" | "pattern" | "condition";

/** `not`: it was read of the words and not meant, or is not wished for any longer. */
export const wishChoices = ["yes", "maybe", "no", "not"] as const;
export type WishChoice = (typeof wishChoices)[number];

/** `occupation:9412`, `sector:tol2008:I`, `pattern:night` */
export const wishKey = (kind: WishKind, code: string) => `${kind}:${code}`;

/** The two halves of a key; only the first colon divides. */
export function kindAndCode(key: string): { kind: WishKind; code: string } {
  const at = key.indexOf(":");
  return { kind: key.slice(0, at) as WishKind, code: key.slice(at + 1) };
}
