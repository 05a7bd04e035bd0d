// A note for colleagues on a vacancy, as its forms send it.

/** Longer than a note may be: what is too long is said, not cut. */
const longest = 2000;
const isId = (value: string) => /^[0-9a-z]{20,40}$/.test(value);

export type VacancyNoteAct =
  | { act: "note"; note: string; noPerson: boolean }
  | { act: "unnote" | "renote"; id: string };

/** Undefined where the form is another form of the page. */
export function readVacancyNote(data: FormData): VacancyNoteAct | undefined {
  const act = data.get("act");
  if (act === "note") {
    const note = String(data.get("colleagues") ?? "").replace(/\r\n/g, "\n");
    return { act, note: note.trim().slice(0, longest), noPerson: data.get("noPerson") === "on" };
  }
  const id = String(data.get("noteId") ?? "");
  return (act === "unnote" || act === "renote") && isId(id) ? { act, id } : undefined;
}
