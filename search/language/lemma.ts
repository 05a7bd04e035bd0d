// Dictionary forms an inflected word may come from. Generous on purpose: the caller keeps those it knows.

const finnishEndings =
  `n t a ä ta tä ksi ks st s na nä ssa ssä sta stä lla llä lta ltä lle tta ttä an en in on un yn än ön hin hun hyn hon hön hen
  hän han seen siin den tten ien jen iden itten ten ia iä ja jä ita itä iksi ina inä issa issä ista istä illa illä ilta iltä ille iin ihin isiin itta ittä`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const vowels = "aeiouyäö";

/** Longer than any word people write: what has more letters is a link or a mistake, and has no forms. */
export const longestWord = 60;

/** Weak grade → strong grade at the end of a stem: kokin → kokki, tuen → tuki, seppä ← sepän. */
const grades: [weak: RegExp, strong: string][] = [
  [/k([aeiouyäö])$/, "kk$1"],
  [/p([aeiouyäö])$/, "pp$1"],
  [/t([aeiouyäö])$/, "tt$1"],
  [/d([aeiouyäö])$/, "t$1"],
  [/nn([aeiouyäö])$/, "nt$1"],
  [/ll([aeiouyäö])$/, "lt$1"],
  [/rr([aeiouyäö])$/, "rt$1"],
  [/mm([aeiouyäö])$/, "mp$1"],
  [/ng([aeiouyäö])$/, "nk$1"],
  [/v([aeiouyäö])$/, "p$1"],
  [/([aeiouyäölrh])([aeiouyäö])$/, "$1k$2"],
];

/** Strong grade → weak grade in words on -as and -e: asiakkaa- → asiakas, tehtaa- → tehdas, laittee- → laite. */
const weakened: [strong: RegExp, weak: string][] = [
  [/([kpt])\1([aäe])$/, "$1$2"],
  [/ht([aäe])$/, "hd$1"],
  [/mp([aäe])$/, "mm$1"],
  [/nt([aäe])$/, "nn$1"],
  [/nk([aäe])$/, "ng$1"],
];

/** Forms no rule gives. */
const irregular: Readonly<Record<string, string>> = {
  lasten: "lapsi",
  lasta: "lapsi",
  miesten: "mies",
  naisten: "nainen",
};

/** asiakkai-, tehtaa-, lyhyi-, laittei-: words whose nominative is shorter than their stem. */
function contracted(stem: string, into: Set<string>): void {
  const base = /(aa|ää|ee)$/.test(stem) ? stem.slice(0, -1) : stem;
  const last = base.at(-1) ?? "";
  if (last === "u" || last === "y") into.add(`${base}t`);
  if (last !== "a" && last !== "ä" && last !== "e") return;
  const ending = last === "e" ? "" : "s";
  into.add(base + ending);
  for (const [strong, weak] of weakened) if (strong.test(base)) into.add(base.replace(strong, weak) + ending);
}

/** Nominatives a Finnish vowel or consonant stem may belong to. */
function nominatives(stem: string, plural: boolean, into: Set<string>): void {
  into.add(stem);
  contracted(stem, into);
  const last = stem.at(-1) ?? "";
  if (stem.endsWith("se") || stem.endsWith("si")) {
    into.add(`${stem.slice(0, -2)}nen`);
    into.add(`${stem.slice(0, -2)}s`);
  }
  if (stem.endsWith("is")) into.add(`${stem.slice(0, -1)}nen`);
  if (stem.endsWith("s")) into.add(`${stem.slice(0, -1)}nen`);
  if (stem.endsWith("ks") || stem.endsWith("kse") || stem.endsWith("ksi")) into.add(stem.replace(/ks[ei]?$/, "s"));
  if (stem.endsWith("ime") || stem.endsWith("imi") || stem.endsWith("im")) into.add(stem.replace(/im[ei]?$/, "in"));
  if (stem.endsWith("miehe") || stem.endsWith("miehi") || stem.endsWith("mieh"))
    into.add(stem.replace(/mieh[ei]?$/, "mies"));
  if (stem.endsWith("ee")) into.add(stem.slice(0, -1));
  if (stem.endsWith("de")) into.add(`${stem.slice(0, -2)}si`);
  if (plural) {
    into.add(`${stem}i`);
    if (last === "o" || last === "ö") into.add(stem.slice(0, -1) + (last === "o" ? "a" : "ä"));
    if (last === "e") {
      into.add(`${stem.slice(0, -1)}i`);
    }
    if (!vowels.includes(last)) {
      into.add(`${stem}a`);
      into.add(`${stem}ä`);
      into.add(`${stem}e`);
    }
  } else if (last === "e") into.add(`${stem.slice(0, -1)}i`);
}

/** As spoken: varastoo (varastoa), siivoomaan (siivoamaan), and verbs of "you" and "I": keräilet, siivoan. */
function spoken(word: string, into: Set<string>): void {
  if (/(oo|öö|uu|yy)$/.test(word)) into.add(word.slice(0, -1));
  const long = /^(.{2,})(oo|ee|öö)(ma[a]?n|massa|mas)$/.exec(word);
  if (long?.[1] && long[2]) into.add(`${long[1]}${long[2].charAt(0)}aminen`);
  const person = /^(.{2,}[aeiouyäö])(t|n)$/.exec(word);
  if (!person?.[1]) return;
  into.add(`${person[1]}minen`);
  for (const [weak, strong] of grades) if (weak.test(person[1])) into.add(`${person[1].replace(weak, strong)}minen`);
}

/** Finnish: case endings, plurals, gradation, -nen, -s, -mies and -maan/-minen; possessives and -kin are stripped first. */
export function finnishLemmas(word: string): string[] {
  const found = new Set<string>([word]);
  if (word.length < 4 || word.length > longestWord) return [word];
  const odd = irregular[word];
  if (odd) found.add(odd);
  spoken(word, found);
  const plural = /^(.*)([aouäö])i(?:t[aä]|hin|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|den|ksi|n[aä])$/.exec(word);
  if (plural?.[1] !== undefined && plural[2]) found.add(plural[1] + (plural[2] === "ö" ? "yö" : plural[2] + plural[2]));
  const bare = word.length > 7 ? word.replace(/(ni|si|nsa|nsä|mme|nne|kin|kaan|kään|han|hän)$/, "") : word;
  const forms = bare === word ? [word] : [word, bare];
  for (const form of forms) {
    found.add(form);
    const verb = /^(.{3,}?)(m[aä](?:ss[aä]|st[aä]|[aä]n|ll[aä]|tt[aä])|mi(?:s(?:en|t[aä]|ess[aä]|een|eksi|een)))$/.exec(
      form,
    );
    if (verb?.[1]) found.add(`${verb[1]}minen`);
    for (const ending of finnishEndings) {
      if (form.length - ending.length < 2 || !form.endsWith(ending)) continue;
      const stem = form.slice(0, -ending.length);
      const plural =
        /^[ij]/.test(ending) ||
        ending === "ten" ||
        ending === "tten" ||
        ending === "den" ||
        ending === "a" ||
        ending === "ä";
      nominatives(stem, plural, found);
      const vowel = stem.at(-1) ?? "";
      if (!vowels.includes(vowel) && !plural) continue;
      const base = vowels.includes(vowel) ? stem : `${stem}i`;
      for (const [weak, strong] of grades) {
        if (!weak.test(base)) continue;
        const raised = base.replace(weak, strong);
        found.add(raised);
        if (raised.endsWith("e")) found.add(`${raised.slice(0, -1)}i`);
        if (plural && /[oö]$/.test(raised)) found.add(raised.slice(0, -1) + (raised.endsWith("o") ? "a" : "ä"));
      }
    }
  }
  return [...found];
}

const swedishEndings: [ending: RegExp, bases: string[]][] = [
  [/arnas?$/, ["", "are", "e", "a"]],
  [/ernas?$/, ["", "e", "a", "are"]],
  [/ornas?$/, ["a", "e"]],
  [/nas?$/, ["", "e"]],
  [/aren?s?$/, ["are", "a"]],
  [/arens?$/, ["are"]],
  [/or$/, ["a", "e"]],
  [/ar$/, ["", "e", "a"]],
  [/er$/, ["", "e", "a"]],
  [/ens?$/, ["", "e"]],
  [/ets?$/, ["", "e", "a"]],
  [/an$/, ["a"]],
  [/ns?$/, [""]],
  [/ts?$/, ["", "d"]],
  [/a$/, ["", "e"]],
  [/s$/, [""]],
  [/ande$/, ["a"]],
  [/män(nen)?s?$/, ["man"]],
  [/skor(na)?$/, ["ska"]],
  [/ningar(na)?$/, ["ning"]],
  [/ningen$/, ["ning"]],
  [/ster(na)?$/, ["st"]],
  [/törer(na)?$/, ["tör"]],
];

/** Everyday words that only look like a form of another: "barn" is no bar, "laga" no law. */
const ownSwedish: Readonly<Record<string, string>> = {
  barn: "barn",
  barnen: "barn",
  laga: "laga",
  lagar: "laga",
  kort: "kort",
};

/** Swedish: definite forms, plurals and genitives (-are, -ska, -man, -ör, -ist). */
export function swedishLemmas(word: string): string[] {
  const found = new Set<string>([word]);
  const own = ownSwedish[word];
  if (own !== undefined) return [...found.add(own)];
  if (word.length < 4) return [word];
  for (const [ending, bases] of swedishEndings) {
    if (!ending.test(word)) continue;
    const stem = word.replace(ending, "");
    if (stem.length < 2) continue;
    if (/[^aeiouyåäö][rnl]$/.test(stem)) found.add(`${stem.slice(0, -1)}e${stem.slice(-1)}`);
    for (const base of bases) {
      found.add(stem + base);
      if (/mm$/.test(stem)) found.add(stem.slice(0, -1) + base);
    }
  }
  return [...found];
}

/** English: plurals, possessives and -men. */
export function englishLemmas(word: string): string[] {
  const found = new Set<string>([word]);
  if (word.length < 4) return [word];
  if (word.endsWith("ies")) found.add(`${word.slice(0, -3)}y`);
  if (word.endsWith("es")) found.add(word.slice(0, -2));
  if (word.endsWith("s")) found.add(word.slice(0, -1));
  if (word.endsWith("men")) found.add(`${word.slice(0, -3)}man`);
  if (word.endsWith("ing")) found.add(word.slice(0, -3));
  return [...found];
}
