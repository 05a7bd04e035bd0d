// What is done with an item of the inbox: a button each.

const acts = ["open", "done", "again"] as const;

export interface InboxSent {
  item: string;
  act: (typeof acts)[number];
}

/** Undefined where the form is not one of ours. */
export function readInbox(data: FormData): InboxSent | undefined {
  const item = String(data.get("item") ?? "");
  const act = acts.find((one) => one === data.get("act"));
  return act && /^[0-9a-z]{20,40}$/.test(item) ? { item, act } : undefined;
}
