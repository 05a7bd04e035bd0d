// Every kind of job and who does it: the worker's table.
import type { World } from "#app/world/world.server.ts";
import type { JobKind } from "#db/vocabulary/lists.ts";
import { matchClient } from "./client-match.server.ts";
import { runFeed } from "./feed-run.server.ts";
import { followIndex } from "./index.server.ts";
import { sendLetter } from "./letters.server.ts";
import { reverseMatch } from "./reverse-match.server.ts";
import type { Runner } from "./work.server.ts";

export const runners: Partial<Record<JobKind, Runner<World>>> = {
  index: (world, _payload, progress) => followIndex(world, progress),
  reverse_match: async (world, payload) => {
    await matchClient(world, payload);
    await reverseMatch(world, payload);
  },
  source: (world, payload) => runFeed(world, payload),
  letter: (world, payload, _progress, attempt) => sendLetter(world, payload, attempt),
};
