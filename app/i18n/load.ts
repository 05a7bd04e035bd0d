// In the browser only the words of the page's own language are fetched.
import type { Locale } from "./locale.ts";
import type { Words } from "./messages.ts";

export async function loadWords(locale: Locale): Promise<Words> {
  switch (locale) {
    case "sv":
      return (await import("./sv/index.ts")).sv;
    case "en":
      return (await import("./en/index.ts")).en;
    default:
      return (await import("./fi/index.ts")).fi;
  }
}
