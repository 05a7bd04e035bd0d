// Why a search was not saved, as a sentence.
import type { Words } from "#app/i18n/messages.ts";
import { useSay } from "./say.tsx";

export interface SaveProblemShown {
  code: keyof Words["saved"]["problem"];
  /** The limit that was met. */
  most?: number;
}

export function useSaveProblem(problem: SaveProblemShown | undefined): string | undefined {
  const t = useSay();
  return problem && t(`saved.problem.${problem.code}`, { most: problem.most ?? 0 });
}
