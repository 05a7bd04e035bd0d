// How long a week of work is: its days as a sentence counts them, and the full hours of which a share is told.
import { number } from "./rule.ts";

/** A week of full work where only a share of it is told; the municipal week of 38.25 h differs less than rounding does. */
export const fullWeek = 37.5;
const wholeWeek =
  /ma ?- ?pe(?![a-zåäö])|maanantaista perjantaihin|måndag ?(?:-|till) ?fredag|mån ?- ?fre|monday ?(?:-|to|through) ?friday|mon ?- ?fri|viitenä päivänä|arkisin/;
const someDays =
  /(?<![\d.,-])([1-6])(?: ?- ?([2-6]))? ?(?:työ)?(?:päivänä|päivää|pv|pvä|vuoroa|iltana|iltaa|aamuna|aamua|yönä|yötä|kertaa|krt|dagar|kvällar|pass|days|evenings|shifts)(?: ?\/ ?(?:vko|viikko)| viikossa| i veckan| per vecka| a week| per week)/;

/** Of shifts only a stated number counts: "8 tunnin vuoroja ma-pe" tells of no five. */
export const aShift = /vuor|kerta|kerral|pass|shift|ilta|illassa|aamu|yö/;

/** On how many days a week the sentence says one works, least and most. */
export function daysAWeek(low: string, byWeekdays: boolean): [number, number] | undefined {
  const some = someDays.exec(low);
  if (some) return [Number(some[1]), Number(some[2] ?? some[1])];
  return byWeekdays && wholeWeek.test(low) ? [5, 5] : undefined;
}

/** "78 % (täysi työaika 38 h 15 min)": of the full week the ad names, else of the usual one. */
export function weekOf(low: string): number {
  const named = /(?<![\d.,])(3[5-9]|40)(?:[.,](\d{1,2}))? ?(?:h|t|tuntia|timmar|hours)(?: (\d{1,2}) ?min)?/.exec(low);
  if (!named) return fullWeek;
  return number(`${named[1]}.${named[2] ?? 0}`) + Number(named[3] ?? 0) / 60;
}
