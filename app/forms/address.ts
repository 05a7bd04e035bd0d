// Addresses that come from outside and are followed: only paths of our own.

/** A path on this site, or undefined: `//elsewhere.example` and `https:` lead away. */
export function ownPath(value: unknown): string | undefined {
  if (typeof value !== "string" || !/^\/(?![/\\])[\w\-./~%]*$/.test(value)) return undefined;
  return value;
}
