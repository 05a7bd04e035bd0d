// One title may hold several ("Rekryterare/Rekryteringskonsult") and words that say nothing of the work ("Lärling, …").

/** Who is learning or not yet qualified does the same work. */
const remarks =
  /^(lärling|trainee|harjoittelija|oppisopimus),?\s+|,?\s*\b(utan yrkesbevis|m\.?\s?fl\.?|ym\.?|etc\.?)(?=\s|\/|$)/giu;
/** Three letters at least on both sides: "m/k" is one mark. */
const between = /(?<=\p{L}{3})\s*\/\s*(?=\p{L}{3})/u;

/** The title without remarks first, then its alternatives where it names several. Never empty for a text of letters. */
export function variantsOf(text: string): string[] {
  const clean = text.replace(remarks, "").trim() || text;
  const parts = clean.split(between).filter((part) => part !== "");
  return parts.length > 1 ? [clean, ...parts] : [clean];
}
