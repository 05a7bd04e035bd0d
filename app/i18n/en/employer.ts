// The employer's own pages: registering, vacancies, partnership, in English.
import type { Words } from "../messages.ts";

export const employer: Words["employer"] = {
  title: "Company details",
};
