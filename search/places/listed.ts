// Places named in one breath share a role: "Helsingin ja Espoon toimipisteissä", "i Åbo och Esbo", "Turku-Salo-alueella".
import type { PlaceHit } from "./hit.ts";
import type { Found } from "./read.ts";

const between = /^\)?(?:\s*(?:[,/&–-]|ja|sekä|tai|och|samt|eller|and|or)\s*){1,2}$/;
const areaBehind = /^\s?[-–]\s?(?:alue|seu[td]u|akseli|väli|suun|region|området)/;

/** Whether a word at `at` continues the list the hit stands in. */
export function isListedAfter(text: string, hit: PlaceHit | undefined, at: number): boolean {
  return hit !== undefined && between.test(text.slice(endOf(hit), at));
}

/** Gives the neighbours in a list the role that a preposition before it or a noun after it gave to one of them. */
export function linkListed(text: string, found: Found[]): void {
  for (const { hit, written } of found)
    if (written === "bare" && hit.role === "bare" && areaBehind.test(text.slice(endOf(hit)))) hit.role = "locative";
  for (let i = 1; i < found.length; i++) share(text, found[i - 1], found[i]);
  for (let i = found.length - 1; i > 0; i--) share(text, found[i], found[i - 1]);
}

/** Only a role the neighbours gave is shared: of "Turussa, Salo" the first says nothing about the second. */
function share(text: string, from: Found | undefined, to: Found | undefined): void {
  if (!from || !to || from.written !== to.written || from.hit.role === from.written) return;
  const [first, second] = from.hit.at < to.hit.at ? [from.hit, to.hit] : [to.hit, from.hit];
  if (to.hit.role === to.written && isListedAfter(text, first, second.at)) to.hit.role = from.hit.role;
}

function endOf(hit: PlaceHit): number {
  return hit.at + hit.evidence.length;
}
