// What is chosen for a client to look at, and the codes typed by hand.

const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);

/** The chosen vacancies, each once, in the order of the page. */
export function readChosen(data: FormData): string[] {
  return [...new Set(data.getAll("vacancies").map(String).filter(isId))];
}

/** A typed code as its digits; blanks between them are no mistake. */
export function readCode(data: FormData): string {
  return String(data.get("code") ?? "")
    .replace(/[\s-]/g, "")
    .slice(0, 20);
}

/** Four digits, chosen by the coach for the time the screen is in the client's hands. */
export const isModeCode = (code: string): boolean => /^\d{4}$/.test(code);
