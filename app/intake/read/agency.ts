// Is the employer an agency, with the real workplace at a client's? Only where the ad says so.
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const words = rule`henkilöstövuokrau|vuokratyö|vuokratyönt|henkilöstöpalvelu(?:yrity|ala|j|n|t|ihin)|henkilöstöratkaisu|asiakasyrity(?:s|ks)|(?:haemme|etsimme|palkkaamme|rekrytoimme)[^.]{0,60}asiakka(?:amme|allemme|idemme|illemme)|asiakkaamme (?:palveluk|lukuun|toimiti|tiimi|varasto|ravintola)|bemannings(?:företag|bolag|bransch)|uthyrd|uthyrning av personal|personaluthyrning|konsultuppdrag hos|kundföretag|för vår kunds? räkning|(?:till|för|åt) (?:en av )?vår(?:a)? kund(?:er)?(?:s|,| )|staffing (?:agency|company|services)|temporary agency|on behalf of our client|for our client|our client company|leased employee`;
const other =
  /asiantuntija henkilöstövuokrauk|henkilöstövuokrauksen (?:asian|päälli|koordi)|myymään|försäljning till|kundservice för/;

/** True or unknown; an ad that is silent may still be an agency's. @param employer its name, if known. */
export function readAgency(ad: AdText, employer?: string): Reading {
  const from = mentions(ad, words).find(
    (one) => !denied(one.sentence.low, one.at, one.end) && !other.test(one.sentence.low),
  );
  if (from) return { facts: { agency: true }, evidence: { agency: quote(from) } };
  if (employer && /henkilöstö(?:palvelu|vuokra)|bemanning|staffing|staffpoint/i.test(employer))
    return { facts: { agency: true }, evidence: { agency: employer.slice(0, 120) } };
  return { facts: {}, evidence: {} };
}
