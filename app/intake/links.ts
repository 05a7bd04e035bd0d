// Addresses from other people's data: only what can safely be a link, an e-mail address or a telephone number.

/** An http or https address; "www.yritys.fi" gets its https. Everything else – `javascript:`, words – is undefined. */
export function webAddress(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (value.length > 2000) return undefined;
  const text = value.trim();
  const full = /^www\.[^\s/]+\.[a-z]{2,}/i.test(text) ? `https://${text}` : text;
  if (!/^https?:\/\/[^\s]+$/i.test(full)) return undefined;
  return URL.canParse(full) ? full : undefined;
}

/** Masked and half addresses are left out. */
export function mailAddress(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim().replace(/^mailto:/i, "") : "";
  return text.length <= 254 && /^[^\s@<>()[\]]{1,64}@[^\s@<>()[\]]+\.[a-z]{2,}$/i.test(text) ? text : undefined;
}

/** At least five digits, and nothing but digits and their usual company. */
export function phoneNumber(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return /^[+\d][\d\s()./-]{3,24}$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 5 ? text : undefined;
}
