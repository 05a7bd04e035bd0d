// What a coach is told of: tips and new good fits, in English.
import type { Words } from "../messages.ts";

export const inbox: Words["inbox"] = {
  title: "New for you",
};
