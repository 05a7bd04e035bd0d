// In the browser only the words of the page's own language are fetched, and only those that pages say.
import type { Locale } from "./locale.ts";
import type { PageWords } from "./messages.ts";

export async function loadWords(locale: Locale): Promise<PageWords> {
  switch (locale) {
    case "sv":
      return (await import("./sv/page.ts")).page;
    case "en":
      return (await import("./en/page.ts")).page;
    default:
      return (await import("./fi/page.ts")).page;
  }
}
