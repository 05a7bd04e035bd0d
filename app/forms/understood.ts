// Which of the facts that were understood a person has struck out: those that were shown and are not kept.

const most = 200;

/** Keys of facts, as `Understood` sends them. Undefined where nothing has been shown yet. */
export function readStruck(data: FormData): string[] | undefined {
  const shown = data.getAll("shown").map(String).slice(0, most);
  if (shown.length === 0) return undefined;
  const kept = new Set(data.getAll("keep").map(String));
  return shown.filter((key) => !kept.has(key));
}
