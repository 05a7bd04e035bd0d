// The letters that are sent by e-mail, in English. Never anything about a client.
import type { Words } from "../messages.ts";

export const letter: Words["letter"] = {
  greeting: "Hello,",
};
