// Hands the words of the page's language to every component.
import { createContext, type ReactNode, useContext } from "react";
import type { Translate } from "#app/i18n/translate.ts";

const Saying = createContext<{ translate: Translate; nonce?: string } | null>(null);

export function SayProvider(props: { translate: Translate; nonce?: string; children: ReactNode }) {
  const { children, ...value } = props;
  return <Saying.Provider value={value}>{children}</Saying.Provider>;
}

/** The translator of this page. */
export function useSay(): Translate {
  const saying = useContext(Saying);
  if (!saying) throw new Error("no words: SayProvider is missing");
  return saying.translate;
}

/** The nonce scripts need; only known while rendering on the server. */
export function useNonce(): string | undefined {
  return useContext(Saying)?.nonce;
}
