// The employer's own pages: registering, vacancies, partnership, in English.
import type { Words } from "../messages.ts";

export const employer: Words["employer"] = {
  title: "Company details",
};

/** What was read out of a text, beside its words. */
export const understood: Words["understood"] = {
  legend: "This is how we understood the text",
  hint: "Untick what is not right.",
  nothing: "No facts were found in the text yet.",
  unknown: "Not stated",
  unknownHint: "You can add these to the text. You do not have to.",
};
