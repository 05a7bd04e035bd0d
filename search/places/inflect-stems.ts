// Finnish place names whose stem is not told by their last letters: last part → weak stem, strong stem.

/** The head of a name: Riihi|mäki, Kirkko|nummi. Weak stem for -n -ssa -lla, strong stem for "into" and "some of". */
export const heads: Record<string, [weak: string, strong: string]> = {
  mäki: ["mäe", "mäke"],
  joki: ["joe", "joke"],
  järvi: ["järve", "järve"],
  lahti: ["lahde", "lahte"],
  niemi: ["nieme", "nieme"],
  vesi: ["vede", "vete"],
  salmi: ["salme", "salme"],
  koski: ["koske", "koske"],
  lampi: ["lamme", "lampe"],
  saari: ["saare", "saare"],
  vuori: ["vuore", "vuore"],
  suomi: ["suome", "suome"],
  nummi: ["numme", "numme"],
  kivi: ["kive", "kive"],
  korpi: ["korve", "korpe"],
  kangas: ["kankaa", "kankaa"],
  keskus: ["keskukse", "keskukse"],
  rinne: ["rintee", "rintee"],
  pudas: ["putaa", "putaa"],
  laidun: ["laitume", "laitume"],
  syöte: ["syöttee", "syöttee"],
};

/** Whole names that go their own way. */
export const wholeNames: Record<string, [weak: string, strong: string]> = {
  loppi: ["lope", "loppe"],
  raahe: ["raahe", "raahe"],
  kannus: ["kannukse", "kannukse"],
  nurmes: ["nurmekse", "nurmekse"],
  muhos: ["muhokse", "muhokse"],
  varkaus: ["varkaude", "varkaute"],
  alavus: ["alavude", "alavute"],
  ylläs: ["ylläkse", "ylläkse"],
  himos: ["himokse", "himokse"],
  hirvas: ["hirvaa", "hirvaa"],
  puhos: ["puhokse", "puhokse"],
  ruka: ["ruka", "ruka"],
};

/** Heads that people also decline the plain way: Rautalammilla, Toholammilla. */
export const secondStems: Record<string, [weak: string, strong: string]> = { lampi: ["lammi", "lampi"] };

/** Names whose first part bends too, by case. Written out: genitive, in, from, into, at, off, onto. */
export const doubleNames: Record<string, [string, string, string, string, string, string, string]> = {
  uusikaupunki: double("uude", "uute", "kaupungi", "kaupunkiin", "a"),
  uusikaarlepyy: double("uude", "uute", "kaarlepyy", "kaarlepyyhyn", "ä", "a"),
  uusimaa: double("uude", "uute", "maa", "maahan", "a"),
  isokyrö: double("iso", "iso", "kyrö", "kyröön", "ä", "a"),
  vähäkyrö: double("vähä", "vähä", "kyrö", "kyröön", "ä"),
  kangasala: ["kangasalan", "kangasalassa", "kangasalasta", "kangasalaan", "kangasalla", "kangasalta", "kangasalle"],
  virrat: ["virtain", "virroissa", "virroista", "virtoihin", "virroilla", "virroilta", "virroille"],
};

function double(weak: string, strong: string, head: string, into: string, a: string, first = a) {
  const both = (ending: string, vowel: boolean) =>
    `${weak}${ending}${vowel ? first : ""}${head}${ending}${vowel ? a : ""}`;
  const intoFirst = `${strong}${strong.at(-1)}n`;
  return [
    both("n", false),
    both("ss", true),
    both("st", true),
    `${intoFirst}${into}`,
    both("ll", true),
    both("lt", true),
    both("lle", false),
  ] as [string, string, string, string, string, string, string];
}
