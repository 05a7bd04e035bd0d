// Names of countries as ads write them, to ISO 3166. Built from the platform's own names in three languages.

let names: Map<string, string> | undefined;

/** "Sverige", "Ruotsi", "Sweden", "SE" → "SE"; undefined where no country is named. */
export function countryCode(name: string): string | undefined {
  const text = name.trim();
  names ??= collect();
  const code = names.get(text.toLowerCase()) ?? (/^[A-Z]{2}$/.test(text) ? names.get(`#${text}`) : undefined);
  // Åland has a code of its own and is Finland all the same.
  return code === "AX" ? "FI" : code;
}

function collect(): Map<string, string> {
  const found = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  for (const locale of ["fi", "sv", "en"]) {
    const display = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
    for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
      const name = display.of(code);
      if (!name) continue;
      found.set(`#${code}`, code);
      if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), code);
    }
  }
  return found;
}
