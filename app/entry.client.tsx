// Wakes the page up in the browser, with the words of its own language only.
import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadWords } from "./i18n/load.ts";
import { isLocale } from "./i18n/locale.ts";
import { createTranslate } from "./i18n/translate.ts";
import { SayProvider } from "./ui/say.tsx";

const lang = document.documentElement.lang;
const locale = isLocale(lang) ? lang : "fi";
const words = await loadWords(locale);

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <SayProvider translate={createTranslate(locale, words)}>
        <RemixBrowser />
      </SayProvider>
    </StrictMode>,
  );
});
