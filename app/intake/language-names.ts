// Names of languages as ads write them, to ISO 639-1. Built from the platform's own names in three languages.

const codes = (
  "fi sv en de fr es it pt nl da nb no nn is et lv lt pl cs sk sl hr sr bs sq mk bg ro hu el tr ru uk be ka hy az kk uz " +
  "ar he fa ku ps ur hi bn pa ta te ml ne si th vi zh ja ko id ms tl so sw am ti om ha yo ig rw ln mt ga cy eu ca gl la se"
).split(" ");

// What the platform names otherwise than people do.
const extra: Record<string, string> = {
  suomen: "fi",
  englannin: "en",
  tigrinja: "ti",
  tigrinska: "ti",
  persiska: "fa",
  dari: "fa",
  kurmanji: "ku",
  sorani: "ku",
  norska: "no",
  norja: "no",
  norwegian: "no",
  mandarin: "zh",
  mandariinikiina: "zh",
  rikssvenska: "sv",
  teckenspråk: "sgn",
  "svenskt teckenspråk": "swl",
  viittomakieli: "sgn",
  "suomalainen viittomakieli": "fse",
};

let names: Map<string, string> | undefined;

/** "Svenska", "ruotsi", "suomen kieli", "sv", "Tigrinja/Tigrinska" → a code; undefined where no language is named. */
export function languageCode(name: string): string | undefined {
  const text = name.trim().toLowerCase();
  if (/^[a-z]{2}$/.test(text)) return codes.includes(text) ? text : undefined;
  names ??= collect();
  for (const part of [text, ...text.split(/[/,(]/)]) {
    const word = part.replace(/\)|\bkieli\b|\bspråk\b|\blanguage\b/g, "").trim();
    const found = names.get(word) ?? names.get(word.replace(/n$/, ""));
    if (found) return found;
  }
  return undefined;
}

function collect(): Map<string, string> {
  const found = new Map<string, string>();
  for (const locale of ["fi", "sv", "en"]) {
    const display = new Intl.DisplayNames([locale], { type: "language" });
    for (const code of codes) found.set((display.of(code) ?? code).toLowerCase(), code);
  }
  for (const [name, code] of Object.entries(extra)) found.set(name, code);
  return found;
}
