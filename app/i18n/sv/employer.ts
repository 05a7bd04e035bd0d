// The employer's own pages: registering, vacancies, partnership, in Swedish.
import type { Words } from "../messages.ts";

export const employer: Words["employer"] = {
  title: "Företagets uppgifter",
};
