// How a Finnish place name looks in running text: Tampere → Tampereen, Tampereella, Tampereelle …
import { doubleNames, heads, secondStems, wholeNames } from "./inflect-stems.ts";

export interface PlaceForm {
  text: string;
  role: "locative" | "from" | "genitive" | "bare";
  /** The two local series: -ssa -sta -Vn, or -lla -lta -lle. A name uses one; surnames and goods are met in the other. */
  series?: "inner" | "outer";
}

/** All forms of a lower-case Finnish name; only its last part bends (hyphen and space part a name). */
export function inflect(name: string): PlaceForm[] {
  const cut = Math.max(name.lastIndexOf("-"), name.lastIndexOf(" ")) + 1;
  const before = name.slice(0, cut);
  const forms = [...new Map(formsOf(name.slice(cut)).map((form) => [form.text, form])).values()];
  return forms.map((form) => ({ ...form, text: before + form.text }));
}

function formsOf(part: string): PlaceForm[] {
  const bare: PlaceForm = { text: part, role: "bare" };
  const written = doubleNames[part];
  const own = stemsOf(part).flatMap((stem) => casesOf(...stem));
  if (!written) return [bare, ...own];
  const [genitive, ...local] = written;
  const series = ["inner", "inner", "inner", "outer", "outer", "outer"] as const;
  const roles = ["locative", "from", "locative", "locative", "from", "locative"] as const;
  const forms = local.map((text, i): PlaceForm => ({ text, role: roles[i] ?? "locative", series: series[i] }));
  return [bare, { text: genitive, role: "genitive" }, ...forms, ...own];
}

type Stem = [weak: string, strong: string, front: boolean, genitive?: string];

function stemsOf(part: string): Stem[] {
  const whole = wholeNames[part];
  if (whole) return [[...whole, isFront(part)]];
  const head = Object.keys(heads).find((ending) => part.endsWith(ending));
  if (head) {
    const before = part.slice(0, -head.length);
    const stems = [heads[head], secondStems[head]].filter((stem) => stem !== undefined);
    return stems.map(([weak, strong]) => [before + weak, before + strong, isFront(head)]);
  }
  const front = isFront(part);
  if (part.endsWith("nen")) {
    const root = part.slice(0, -3);
    return [
      [`${root}se`, `${root}se`, front],
      [`${root}si`, `${root}si`, front, `${root}sten`],
    ];
  }
  if (!/[aeiouyäöå]$/.test(part)) return [[`${part}i`, `${part}i`, front]];
  if (/[^aeiouyäö]e$/.test(part)) return [[`${part}e`, `${part}e`, front]];
  return [[weaken(part), part, front]];
}

/** Front vowels unless the last of a o u ä ö y is a back one; e and i alone count as front. */
function isFront(part: string): boolean {
  const last = part.match(/[aouäöyå](?!.*[aouäöyå])/)?.[0];
  return last === undefined || "äöy".includes(last);
}

const gradation: [RegExp, string][] = [
  [/([kpt])\1(?=[aeiouyäö]$)/, "$1"],
  [/nk(?=[aeiouyäö]$)/, "ng"],
  [/nt(?=[aeiouyäö]$)/, "nn"],
  [/mp(?=[aeiouyäö]$)/, "mm"],
  [/lt(?=[aeiouyäö]$)/, "ll"],
  [/rt(?=[aeiouyäö]$)/, "rr"],
  [/ht(?=[aeiouyäö]$)/, "hd"],
  [/(?<=[lr])k(?=[aeiouyäö]$)/, ""],
  [/(?<=[lr])p(?=[aeiouyäö]$)/, "v"],
  [/(?<=[aeiouyäö])t(?=[aeiouyäö]$)/, "d"],
  [/(?<=[aeiouyäö])p(?=[aeiouyäö]$)/, "v"],
  [/(?<=[aeiouyäö])k(?=[aeiouyäö]$)/, ""],
];

function weaken(part: string): string {
  for (const [strong, weak] of gradation) if (strong.test(part)) return part.replace(strong, weak);
  return part;
}

function casesOf(weak: string, strong: string, front: boolean, genitive = `${weak}n`): PlaceForm[] {
  const a = front ? "ä" : "a";
  const inner = (text: string, role: PlaceForm["role"]): PlaceForm => ({ text, role, series: "inner" });
  const outer = (text: string, role: PlaceForm["role"]): PlaceForm => ({ text, role, series: "outer" });
  const long = /([aeiouyäö])\1$/.test(strong);
  return [
    { text: genitive, role: "genitive" },
    { text: partitive(strong, long) + a, role: "bare" },
    inner(`${weak}ss${a}`, "locative"),
    inner(`${weak}st${a}`, "from"),
    ...intoForms(strong, long).map((text) => inner(text, "locative")),
    outer(`${weak}ll${a}`, "locative"),
    outer(`${weak}lt${a}`, "from"),
    outer(`${weak}lle`, "locative"),
  ];
}

/** Espooseen, Joensuuhun, Helsinkiin; a long vowel takes both, since it depends on the number of syllables. */
function intoForms(strong: string, long: boolean): string[] {
  const vowel = strong.at(-1) ?? "";
  return long ? [`${strong}seen`, `${strong}h${vowel}n`] : [`${strong}${vowel}n`];
}

/** Helsinki|ä, Espoot|a, Tamperett|a. */
function partitive(strong: string, long: boolean): string {
  if (strong.endsWith("ee")) return `${strong.slice(0, -1)}tt`;
  return long ? `${strong}t` : strong;
}
