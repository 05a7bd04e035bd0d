// Visits and calls to employers: planning and logging, in English.
import type { Words } from "../messages.ts";

export const visit: Words["visit"] = {
  title: "Visits",
};
