// The officer's tips: forwarding and following, in English.
import type { Words } from "../messages.ts";

export const tip: Words["tip"] = {
  title: "Job tip",
};
