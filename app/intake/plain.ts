// The plainest format: `{id, title, employer, location, description, url?}` – ads as they are scraped or pasted.
import { newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { oneLine } from "./html.ts";
import { isObject, textOf } from "./json-values.ts";
import { webAddress } from "./links.ts";
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
