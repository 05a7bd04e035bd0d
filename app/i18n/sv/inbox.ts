// What a coach is told of: tips and new good fits, in Swedish.
import type { Words } from "../messages.ts";

export const inbox: Words["inbox"] = {
  title: "Nytt för dig",
};
