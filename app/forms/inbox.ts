// What is done with an item of the inbox: a button each.

const acts = ["open", "done", "again", "plan"] as const;

export interface InboxSent {
  item: string;
  act: (typeof acts)[number];
  /** A tip without an ad, which is read where it stands and planned from. */
  withoutAd: boolean;
}

/** Undefined where the form is not one of ours. */
export function readInbox(data: FormData): InboxSent | undefined {
  const received = data.get("received");
  const item = String(received ?? data.get("item") ?? "");
  const act = acts.find((one) => one === data.get("act"));
  if (!act || !/^[0-9a-z]{20,40}$/.test(item) || (act === "plan" && received === null)) return undefined;
  return { item, act, withoutAd: received !== null };
}
