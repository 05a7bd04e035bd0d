// The employer's own pages: registering, vacancies, partnership, in Swedish.
import type { Words } from "../messages.ts";

export const employer: Words["employer"] = {
  title: "Företagets uppgifter",
};

/** What was read out of a text, beside its words. */
export const understood: Words["understood"] = {
  legend: "Så här förstod vi texten",
  hint: "Ta bort krysset från det som inte stämmer.",
  nothing: "Vi hittade inga uppgifter i texten ännu.",
  unknown: "Framgår inte",
  unknownHint: "Det här kan du lägga till i texten. Du måste inte.",
};
