// The officer's tips: forwarding and following, in Swedish.
import type { Words } from "../messages.ts";

export const tip: Words["tip"] = {
  title: "Jobbtips",
};
