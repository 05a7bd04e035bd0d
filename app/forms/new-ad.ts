// What is done with a new ad: a button each.

const acts = ["forward", "pass", "unpass"] as const;

export type NewAdSent = { act: (typeof acts)[number]; vacancyId: string } | { act: "take_back"; tipId: string };

const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);

/** Undefined where the form is not one of ours. */
export function readNewAd(data: FormData): NewAdSent | undefined {
  const text = (name: string) => String(data.get(name) ?? "");
  if (data.get("act") === "take_back") return isId(text("tip")) ? { act: "take_back", tipId: text("tip") } : undefined;
  const act = acts.find((one) => one === data.get("act"));
  return act && isId(text("vacancy")) ? { act, vacancyId: text("vacancy") } : undefined;
}
