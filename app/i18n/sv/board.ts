// The open board for everybody, in Swedish.
import type { Words } from "../messages.ts";

export const board: Words["board"] = {
  title: "Lediga jobb",
};
