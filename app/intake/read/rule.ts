// How rules are written: word beginnings and whole words in an alphabet with å, ä and ö, which JavaScript's \b does not know.

const letters = "a-zåäöéü0-9";

/** Matches where a word begins so: rule`hygieniapass|hygienpass`. Write in lower case with single spaces. */
export function rule(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(`(?<![${letters}])(?:${String.raw(source, ...parts)})`, "g");
}

/** Matches whole words only. */
export function whole(source: TemplateStringsArray, ...parts: string[]): RegExp {
  return new RegExp(`(?<![${letters}])(?:${String.raw(source, ...parts)})(?![${letters}])`, "g");
}

/** Does the text hold it anywhere? (A rule with the flag `g` remembers its place; this does not.) */
export function holds(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

/** A number as written: "37,5", "2 300", "2,600", "114.75". */
export function number(written: string): number {
  return Number(written.replace(/(\d)[ ,.](?=\d{3}(?!\d))/g, "$1").replace(",", "."));
}
