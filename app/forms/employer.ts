// The buttons of the employer's own page: what is to be done to a vacancy, or a new link for the address.

const moves = ["publish", "pause", "fill", "withdraw"] as const;

export type EmployerSent = { kind: "move"; id: string; move: (typeof moves)[number] } | { kind: "link" };

/** Undefined where the form is not one of ours. */
export function readEmployer(data: FormData): EmployerSent | undefined {
  if (data.get("move") === "link") return { kind: "link" };
  const id = String(data.get("id") ?? "");
  const move = moves.find((one) => one === data.get("move"));
  return move && /^[0-9a-z]{20,40}$/.test(id) ? { kind: "move", id, move } : undefined;
}
