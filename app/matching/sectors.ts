// How a wished sector meets a workplace's: a wish for a section takes in its divisions. Source: TOL 2008, Statistics Finland.

/** First and last division of each section of TOL 2008. */
const sections: [section: string, first: number, last: number][] = [
  ["A", 1, 3],
  ["B", 5, 9],
  ["C", 10, 33],
  ["D", 35, 35],
  ["E", 36, 39],
  ["F", 41, 43],
  ["G", 45, 47],
  ["H", 49, 53],
  ["I", 55, 56],
  ["J", 58, 63],
  ["K", 64, 66],
  ["L", 68, 68],
  ["M", 69, 75],
  ["N", 77, 82],
  ["O", 84, 84],
  ["P", 85, 85],
  ["Q", 86, 88],
  ["R", 90, 93],
  ["S", 94, 96],
  ["T", 97, 98],
  ["U", 99, 99],
];

/** The section of a TOL 2008 division; undefined for sections themselves and for other versions. */
function sectionOf(code: string): string | undefined {
  const division = /^tol2008:(\d\d)/.exec(code)?.[1];
  if (division === undefined) return undefined;
  const n = Number(division);
  const section = sections.find(([, first, last]) => n >= first && n <= last)?.[0];
  return section === undefined ? undefined : `tol2008:${section}`;
}

/**
 * 1: the wished sector or a part of it · 0: another, also the wider section that the wished one belongs to: an
 * assembler's factory is no bakery, although both are manufacturing.
 */
export function sectorCloseness(wish: string, stated: string): number {
  return wish === stated || sectionOf(stated) === wish ? 1 : 0;
}
