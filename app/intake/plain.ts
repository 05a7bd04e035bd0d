// The plainest format: `{id, title, employer, location, description, url?}` – ads as they are scraped or pasted.
import { newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { oneLine } from "./html.ts";
import { isObject, textOf } from "./json-values.ts";
import { webAddress } from "./links.ts";
import { readMode } from "./read/mode.ts";
import { readableAd } from "./read/text.ts";
import { type Location, readLocation } from "./workplaces.ts";

export const plain: SourceFormat = {
  format: "plain",

  unwrap: (value) => (Array.isArray(value) ? value : isObject(value) ? [value] : undefined),

  recognises: (record) => "id" in record && "title" in record,

  read(record, desk) {
    const identity = desk.identity(record.id, record.title, "id", "title");
    if (!identity) return undefined;
    const description = desk.text("description", record.description);
    const language = desk.language(`${identity.title}\n${description ?? ""}`);
    const draft = newDraft(identity.id, language, { title: identity.title, description });
    const employer = oneLine(textOf(record.employer) ?? "");
    const place = oneLine(textOf(record.location)?.slice(0, 500) ?? "");
    const none: Location = { workplaces: [], mode: "unknown", placeFlexible: null };
    const location = place === "" ? none : readLocation(desk, "location", place);
    // A field's "Jyväskylä, etätyö" only hints; how much of the work is done from home the text knows better.
    if (location.mode === "possible") {
      const { mode } = readMode(readableAd(identity.title, description ?? "", language)).facts;
      if (mode === "remote" || mode === "hybrid") location.mode = mode;
    }
    const url = webAddress(record.url);
    return withoutGaps({
      ...draft,
      sourceUrl: url,
      employer: employer === "" ? undefined : { name: employer },
      facts: {
        ...draft.facts,
        ...location,
        applying: withoutGaps({ url }),
        evidence: location.workplaces.length > 0 || location.mode !== "unknown" ? { workplaces: place } : {},
      },
    });
  },
};
