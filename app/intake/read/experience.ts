// Experience: none needed, some demanded, or so many years. "Eduksi" demands nothing and leaves it unknown.
import { forceOn } from "./markers.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

/** Also what makes `no_experience_ok`. */
export const noneNeeded = rule`(?:työ)?kokemus: ?ei|(?:työ|tehtävä|paikka|työhön|tehtävään)? ?ei (?:vaadi(?:ta)?|edellytä|edellytetä|tarvitse|tarvita) (?:[a-zåäö]+ ){0,3}(?:työ)?kokemus|(?:aiempaa |aikaisempaa |aiempi |työ)?kokemus(?:ta)? (?:[a-zåäö]+ ){0,4}?ei (?:[a-zåäö]+ )?(?:vaadi|tarvi|edellyt|ole (?:välttämät|pakolli|edellyty|vaatimu|tarpeen))|et tarvitse (?:[a-zåäö]+ ){0,2}kokemus|ilman (?:aiempaa |aikaisempaa )?(?:työ)?kokemusta|ensimmäi(?:nen|seksi|seen) työpaik|kokemattom|koulutamme sinut|sinut koulutetaan|perehdytys ja koulutus annetaan|(?:ingen|inga|inget) (?:[a-zåäö]+ )?(?:arbets)?(?:erfarenhet|förkunskap)[a-z]* (?:[a-zåäö]+ )?(?:krävs|behövs)|(?:arbets)?erfarenhet (?:krävs|behövs) (?:inte|ej)|kräver ing(?:en|a) (?:[a-zåäö]+ )?(?:erfarenhet|förkunskap)|behöver (?:inte|ingen) (?:[a-zåäö]+ ){0,2}erfarenhet|(?:vi lär upp|vi utbildar|lär upp) dig|no (?:previous |prior |earlier |work )?experience (?:is )?(?:needed|required|necessary)|experience (?:is )?not (?:required|needed|necessary)|(?:don't|do not) need (?:any )?(?:previous |prior )?experience|full training (?:is )?(?:provided|given)|we (?:will )?train you|first job`;

const numbers: Record<string, number> = {
  yhden: 1,
  vuoden: 1,
  kahden: 2,
  kolmen: 3,
  neljän: 4,
  viiden: 5,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};
const n = String.raw`(\d{1,2}|${Object.keys(numbers).join("|")})`;
const years = rule`${n}(?: ?- ?(\d{1,2}))? ?\+? ?(?:vuoden|v\.?|vuotta) (?:[a-zåäö]+ ){0,4}(?:työ)?kokemu|kokemu[a-zåäö]+ (?:[a-zåäö]+ ){0,4}(?:vähintään|väh\.) ${n} (?:vuo|v)|(?:minst |i )?${n}(?: ?- ?\d{1,2})? års? (?:[a-zåäö]+ ){0,3}(?:[a-z]*erfarenhet)|(?:at least |minimum |min\. )?${n}(?: ?- ?\d{1,2})? ?\+? years?'? (?:of )?(?:[a-z]+ ){0,3}experience`;
const some = rule`(?:työ)?kokemu(?:sta|s|ksen)(?![a-zåäö])|kokenut|kokenee[nt]|(?:arbets|yrkes)?erfarenhet(?:en)?(?![a-zåäö])|erfaren(?![a-zåäö])|erfarna|experience(?![a-z])|experienced`;
const demand =
  /vaadi|edellyt|välttämät|tarvitset|pakolli|tulee olla|on oltava|pitää olla|sinulla on (?:[a-zåäö]+ ){0,4}$|jolla on|omaat|löytyy|krävs|kräver|krav|måste|ska ha|behöver ha|du har|har (?:tidigare |minst )|requir|must|need|you have|essential|with (?:previous |prior )?$|proven/;
const company =
  /meillä on|olemme|vuosien kokemus|kokemuksella|asiakaskokemu|meidän|yrityksell|vi har|our |we have|user experience|asiakkaille|kundupplev|customer experience|koulutus tai|tai (?:työ)?kokemu|utbildning eller|eller erfarenhet|or experience|oppimis|experience enough|is experience|erfarenhet nog|riittää kokemukseksi/;

/** `none` only where the ad says so; a demand beats "koulutamme sinut". */
export function readExperience(ad: AdText): Reading {
  for (const from of mentions(ad, years)) {
    const { low } = from.sentence;
    if (forceOn(from.sentence, from.at, from.end) === "nice" || denied(low, from.at, from.end) || company.test(low))
      continue;
    const written = from.groups.slice(1).find((one) => one !== undefined) ?? "";
    const count = numbers[written] ?? Number(written);
    if (count >= 1 && count <= 20)
      return { facts: { experience: "years", experienceYears: count }, evidence: { experience: quote(from) } };
  }
  const none = mentions(ad, noneNeeded)[0];
  for (const from of mentions(ad, some)) {
    const { low, title } = from.sentence;
    if (company.test(low) || denied(low, from.at, from.end)) continue;
    const force = forceOn(from.sentence, from.at, from.end);
    const adjective = /^(?:koken(?:ut|e)|erfaren(?!het)|erfarna|experienced)/.test(from.groups[0] ?? "");
    const wanted = adjective
      ? title || /haemme|etsimme|söker|looking for|seeking/.test(low.slice(0, from.at))
      : force === "required" && demand.test(low);
    if (wanted && force !== "nice" && force !== "not")
      return { facts: { experience: "some" }, evidence: { experience: quote(from) } };
  }
  return none ? { facts: { experience: "none" }, evidence: { experience: quote(none) } } : { facts: {}, evidence: {} };
}
