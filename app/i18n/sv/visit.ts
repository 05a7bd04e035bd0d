// Visits and calls to employers: planning and logging, in Swedish.
import type { Words } from "../messages.ts";

export const visit: Words["visit"] = {
  title: "Besök",
};
