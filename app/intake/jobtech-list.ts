// Platsbanken's old list records as CSV: title, occupation name, workplace and dates, no text.

import { readDay } from "./dates.ts";
import { newDraft, type SourceFormat, withoutGaps } from "./desk.ts";
import { countOf, textOf } from "./json-values.ts";
import { swedishTerms } from "./swedish-terms.ts";
import { foreignWorkplace } from "./workplaces.ts";

const stockholm = { zone: "Europe/Stockholm" } as const;

export const jobtechList: SourceFormat = {
  format: "jobtech-list",

  unwrap: (value) => (Array.isArray(value) ? value : undefined),

  recognises: (record) => "annonsid" in record && "annonsrubrik" in record,

  read(record, desk) {
    const identity = desk.identity(record.annonsid, record.annonsrubrik, "annonsid", "annonsrubrik");
    if (!identity) return undefined;
    const occupation = textOf(record.yrkesbenamning);
    const language = desk.language(identity.title, "sv", ["sv", "en"]);
    const draft = newDraft(identity.id, language, { title: identity.title, summary: occupation });
    const employer = textOf(record.arbetsplatsnamn);
    const town = textOf(record.kommunnamn) ?? textOf(record.lan);
    const terms = swedishTerms({ employment: textOf(record.anstallningstyp) });
    // The last day to apply comes as that day's midnight: the day itself is still open.
    const lastDay = readDay(textOf(record.sista_ansokningsdag)?.replace(/T00:00:00.*$/, ""));
    return withoutGaps({
      ...draft,
      occupationHint: occupation,
      employer: employer ? { name: employer } : undefined,
      publishedAt: desk.instant("publiceraddatum", record.publiceraddatum, stockholm),
      validThrough: desk.instant("sista_ansokningsdag", lastDay ?? record.sista_ansokningsdag, { deadline: true }),
      facts: {
        ...draft.facts,
        ...terms.facts,
        positions: countOf(record.antalplatser),
        // The municipality code is Sweden's (Järfälla is 123): only the name may stay.
        workplaces: town ? [foreignWorkplace("SE", town)] : [],
        evidence: terms.evidence,
      },
    });
  },
};
