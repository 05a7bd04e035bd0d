// Of which area the demand board is asked: one word of the address. What it cannot be is read as nothing.

/** `employment_area:08`, `region:01`, `all`; empty: the officer's own. */
export function readDemandArea(query: URLSearchParams): string {
  const area = query.get("area") ?? "";
  return /^(all|(employment_area|region):\d\d)$/.test(area) ? area : "";
}
