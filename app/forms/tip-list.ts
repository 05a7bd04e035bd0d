// Which of one's own tips are shown, as the address says it; and the buttons of one tip.
import { type TipState, tipStates } from "#db/vocabulary/lists.ts";

/** Anything else than a state or a page number is not asked. */
export function readTipList(query: URLSearchParams): { sent?: string; state?: TipState; page: number } {
  const state = tipStates.find((one) => one === query.get("state"));
  const page = Number(query.get("page") ?? 1);
  const sent = query.get("sent");
  return {
    ...(sent ? { sent } : {}),
    ...(state ? { state } : {}),
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Undefined where the form is not one of ours. */
export function readTipAct(data: FormData): "close" | "reopen" | undefined {
  return (["close", "reopen"] as const).find((one) => one === data.get("act"));
}
