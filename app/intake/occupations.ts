// Stated occupation codes – ESCO URIs and Swedish SSYK – to ISCO-08 unit groups.
import type { OccupationLink } from "#db/vocabulary/vacancy.ts";
import type { Desk } from "./desk.ts";

/** Every stated ESCO occupation counts in full; one that is not known is reported and left to the title. */
export function fromEsco(desk: Desk, field: string, uris: string[]): OccupationLink[] {
  const links = new Map<string, OccupationLink>();
  for (const uri of uris) {
    const isco4 = desk.reference.escoToIsco(uri);
    if (!isco4) desk.report(field, "unknown_occupation", { text: uri.slice(0, 120) });
    else if (!links.has(isco4)) links.set(isco4, { isco4, escoUri: uri, origin: "stated", weight: 1 });
  }
  return [...links.values()];
}

/** One Swedish code is often several of ours: the weight is shared between them. */
export function fromSsyk(desk: Desk, field: string, ssyk: string | undefined): OccupationLink[] {
  if (!ssyk) return [];
  const groups = [...new Set(desk.reference.ssykToIsco(ssyk))];
  if (groups.length === 0) desk.report(field, "unknown_occupation", { text: ssyk.slice(0, 120) });
  const weight = Math.round(100 / Math.max(groups.length, 1)) / 100;
  return groups.map((isco4) => ({ isco4, origin: "stated", weight }));
}
