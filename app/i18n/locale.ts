// Which language to speak: the address, the person, or the reader's browser decides.

export const locales = ["fi", "sv", "en"] as const;
export type Locale = (typeof locales)[number];

/** What each language calls itself. */
export const localeNames: Record<Locale, string> = { fi: "Suomi", sv: "Svenska", en: "English" };

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The first of a page's path parts, if it is a language. */
export function localeOfPath(pathname: string): Locale | undefined {
  const first = pathname.split("/")[1];
  return isLocale(first) ? first : undefined;
}

/** The best of our languages for an Accept-Language header; Finnish when none fits. */
export function localeOfHeader(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const quality = Number(params.find((p) => p.trim().startsWith("q="))?.split("=")[1] ?? 1);
      return { locale: tag.split("-")[0], quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ locale, quality }) => isLocale(locale) && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return (wanted?.locale as Locale | undefined) ?? "fi";
}
