// The open board for everybody, in English.
import type { Words } from "../messages.ts";

export const board: Words["board"] = {
  title: "Vacancies",
};
