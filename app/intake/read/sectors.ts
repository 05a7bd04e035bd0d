// The sector an occupation belongs to, where it clearly belongs to one. TOL 2008.

/** Section letter and its divisions, from–to. Statistics Finland's classification TOL 2008 (CC BY 4.0). */
const sections: [string, number, number][] = [
  ["A", 1, 3], ["B", 5, 9], ["C", 10, 33], ["D", 35, 35], ["E", 36, 39], ["F", 41, 43], ["G", 45, 47], ["H", 49, 53], ["I", 55, 56], ["J", 58, 63], ["K", 64, 66],
  ["L", 68, 68], ["M", 69, 75], ["N", 77, 82], ["O", 84, 84], ["P", 85, 85], ["Q", 86, 88], ["R", 90, 93], ["S", 94, 96], ["T", 97, 98], ["U", 99, 99],
]; // biome-ignore format: a table reads best in lines

/** `tol2008:56` → `tol2008:I`; a section gives itself. */
export function sectionOf(code: string): string | undefined {
  const bare = /^tol2008:(\d{2}|[A-U])$/.exec(code)?.[1];
  if (!bare) return undefined;
  if (/[A-U]/.test(bare)) return code;
  const section = sections.find(([, from, to]) => Number(bare) >= from && Number(bare) <= to)?.[0];
  return section && `tol2008:${section}`;
}

/** Section and division, where all of an occupation's sectors lie in one section; else nothing. */
export function clearSectors(codes: readonly string[]): string[] {
  const found = new Set(codes.map(sectionOf));
  const [section] = found;
  if (found.size !== 1 || !section) return [];
  const divisions = codes.filter((code) => /:\d\d$/.test(code));
  return divisions.length === 1 ? [section, ...divisions] : [section];
}
