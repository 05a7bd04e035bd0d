// What each source's licence lets us do. Ads of the others stay with professionals and link to their source.
import type { Format } from "#db/vocabulary/lists.ts";

export const licences: Partial<Record<Format, { licence: string; publicAllowed: boolean }>> = {
  jobtech: { licence: "CC0-1.0", publicAllowed: true },
  "jobtech-list": { licence: "CC0-1.0", publicAllowed: true },
};
