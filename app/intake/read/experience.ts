// Experience: none needed, some demanded, or so many years. "Eduksi" demands nothing and leaves it unknown.
import { forceOn } from "./markers.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

/** Also what makes `no_experience_ok`. */
export const noneNeeded = rule`jolla ei (?:vielä )?ole (?:[a-zåäö]+ ){0,2}(?:työ)?kokemusta|varken (?:[a-z]+ )?(?:utbildning|examen) eller (?:[a-z]+ )?(?:arbets)?erfarenhet|varken (?:[a-z]+ )?(?:arbets)?erfarenhet eller |[a-zåäö]{3,}kokemus(?:ta)? (?:[a-zåäö]+ ){0,4}?(?:ei|emme|et) (?:[a-zåäö]+ )?(?:vaadi|tarvi|edellyt|ole (?:välttämät|pakolli|edellyty|vaatimu|tarpeen))|(?:työ)?kokemu[a-zåäö]+ [^.;]{0,50}?(?:muttei|mutta (?:sitä )?ei|mutta emme) (?:vaadi|tarvi|edellyt)|ensikertalai[a-zåäö]+ (?:(?:on|ovat|myös) ){0,2}(?:tervetul|sopi|kelpaa|pärjä)|ei (?:mitään )?ennakkovaatimu|et tarvitse (?:[a-zåäö]+ ){1,3}osaamista|vasta-alkaj|(?:työhön|tehtävään|hommiin) opastetaan|(?:loput|muun) opetamme|kaiken oppii|kokemuksesta riippumatta|(?:oli(?:pa)?|on) (?:sinulla )?kokemusta tai ei|ingen (?:tidigare )?erfarenhet\?|oavsett (?:tidigare )?erfarenhet|ingen (?:utbildning|examen) eller (?:arbets)?erfarenhet (?:krävs|behövs)|ingen (?:tidigare )?(?:arbets)?erfarenhet eller (?:utbildning|examen) (?:krävs|behövs)|nybörjare (?:är )?(?:också |även )?välkom|resten lär (?:vi|du)|with or without (?:previous )?experience|no (?:previous |prior |work )?experience (?:or|nor|and) (?:[a-z]+ )?[a-z]+ (?:is |are )?(?:needed|required|necessary)|no (?:[a-z]+ )?(?:education|degree|qualifications?) or (?:[a-z]+ )?experience (?:is |are )?(?:needed|required|necessary)|(?:kokemusta|ammattitaitoa|ennakkotietoja|osaamista) (?:[a-zåäö-]+ ){0,3}(?:ei|et) (?:tart|tarvi|vaadi|edellyt)|(?:ei|et) tart[a-zåäö]+ (?:[a-zåäö]+ ){0,3}(?:kokemu|osata)|talo kouluttaa|koulutus talon puolesta|koulutamme (?:sut|tehtävään|työhön|kaikki)|(?:työ|homma) (?:opetetaan|opitaan)|(?:aiempaa |aikaisempaa )?osaamista ei (?:vaadi|tarvi|edellyt)|opetamme työn|työ opitaan|opit työn|kokemuksella ei ole (?:väliä|merkitystä)|kokemusta ei kysy|emme (?:kysele|odota) (?:[a-zåäö]+ )?(?:työ)?kokemu|ei haittaa,? vaikka et ole|ei (?:aikaisempaa |aiempaa )?kokemusta\?|ensimmäi(?:seksi|stä) työ(?:kse|paik)|ensityöpaik|eka duuni|ei tarvitse osata|asenne[^.;]{0,25}, ei kokemus(?![a-zåäö])|ei kokemusvaati|kokemusvaatimu[a-zåäö]* ei|kokemu[a-zåäö]+[^.;]{0,40}ilmankin|lär dig (?:jobbet|arbetet|allt)|(?:som|ditt) första jobb|utan erfarenhet|erfarenhet är inte nödvänd|inte (?:ha )?(?:jobbat|arbetat) [^.;]{0,30}(?:förut|tidigare)|inga förkunskaper|no (?:previous |prior )?experience(?=[?!.,]|$)|we(?:'ll| will)? teach you|training (?:is )?provided|beginners (?:are )?welcome|experience (?:isn't|is not) (?:needed|required|necessary)|have to have (?:any )?(?:previous )?experience|ei kokemusta\? ei haittaa|aloittelij(?:a|allekin|akin|oille|alle)(?![a-zåäö])|opetamme (?:sinulle |sinut )?(?:kaiken|työhön)|emme (?:vaadi|edellytä|tarvitse) (?:[a-zåäö]+ ){0,3}(?:työ)?kokemu|(?:työ)?kokemusta (?:[a-zåäö-]+ ){0,3}emme (?:vaadi|edellytä|tarvitse)|etkä (?:[a-zåäö]+ )?(?:työ)?kokemusta|(?:työ)?kokemusta (?:[a-zåäö-]+ ){0,3}et tarvitse|(?:työ)?kokemu[a-zåäö]+ [^.;]{0,50}?(?:muttei|mutta ei|ei kuitenkaan|ei|eikä) (?:[a-zåäö]+ ){0,2}?(?:välttämät|pakolli|pakko|vaatimu|edellyty|ehto|tarpee)|erfarenhet[^.;]{0,50}(?:kräver (?:vi )?(?:det )?inte|inte ett (?:måste|krav)|inget (?:måste|krav))|[a-zåäö]+vana [^.;]{0,25}inte ett (?:måste|krav)|experience[^.;]{0,40}(?:not a must|not essential|but not (?:a |required|necess))|(?:työ)?kokemus: ?ei|(?:työ|tehtävä|paikka|työhön|tehtävään)? ?ei (?:vaadi(?:ta)?|edellytä|edellytetä|tarvitse|tarvita) (?:[a-zåäö]+ ){0,3}(?:työ)?kokemus|(?:aiempaa |aikaisempaa |aiempi |työ)?kokemus(?:ta)? (?:[a-zåäö]+ ){0,4}?ei (?:[a-zåäö]+ )?(?:vaadi|tarvi|edellyt|ole (?:välttämät|pakolli|edellyty|vaatimu|tarpeen))|et tarvitse (?:[a-zåäö]+ ){0,2}kokemus|ilman (?:aiempaa |aikaisempaa )?(?:työ)?kokemusta|ensimmäi(?:nen|seksi|seen) työpaik|kokemattom|koulutamme sinut|sinut koulutetaan|perehdytys ja koulutus annetaan|(?:ingen|inga|inget) (?:[a-zåäö]+ )?(?:arbets)?(?:erfarenhet|förkunskap)[a-z]* (?:[a-zåäö]+ )?(?:krävs|behövs)|(?:arbets)?erfarenhet (?:krävs|behövs) (?:inte|ej)|kräver ing(?:en|a) (?:[a-zåäö]+ )?(?:erfarenhet|förkunskap)|behöver (?:inte|ingen) (?:[a-zåäö]+ ){0,2}erfarenhet|(?:vi lär upp|vi utbildar|lär upp) dig|no (?:previous |prior |earlier |work )?experience (?:is )?(?:needed|required|necessary)|experience (?:is )?not (?:required|needed|necessary)|(?:don't|do not) need (?:any )?(?:previous |prior )?experience|full training (?:is )?(?:provided|given)|we (?:will )?train you(?! (?:under|to be))|first job`;

const numbers: Record<string, number> = {
  vuosi: 1,
  yksi: 1,
  yhden: 1,
  kaksi: 2,
  vuoden: 1,
  kahden: 2,
  parin: 2,
  kolme: 3,
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
const years = rule`vähintään (vuoden) (?:[a-zåäö]+ ){0,3}(?:työ)?kokemu|(?:työ)?kokemu(?:s|sta): ?(?:vähintään )?${n}(?: ?- ?\d{1,2})? ?(?:vuo|v)|${n}(?: ?- ?(\d{1,2}))? ?\+? ?(?:vuoden|v\.?|vuotta) (?:[a-zåäö]+ ){0,4}(?:työ)?kokemu|(?:työ)?kokemu[a-zåäö]+[^.;]{0,40}?(?:vähintään|ainakin|väh\.|min\.?) (?:${n} ?(?:vuo|v)|(vuosi))|(?:arbetat|jobbat) (?:i )?minst ${n} år|olet (?:työskennellyt|toiminut|tehnyt)[^.;]{0,40}(?:vähintään|ainakin|yli) ${n} vuo|(?:minst |i )?${n}(?: ?- ?\d{1,2})? års? (?:[a-zåäö]+ ){0,3}(?:[a-z]*erfarenhet)|vähintään ${n} vuosi? (?:[a-zåäö]+ ){0,2}(?:työ)?kokemu|erfarenhet[^.;]{0,40}?minst ${n} år|minst ${n} år (?:i branschen|i yrket|inom yrket)|(?:vähintään|väh\.|ainakin) ${n} ?(?:vuotta|vuoden|v\.?) (?:alalla|alalta|alan)|experience[^.;]{0,30}?(?:at least|minimum of|minimum|min\.) ${n}\+? year|(?:at least|minimum|min\.|a minimum of) ${n}\+? years? (?:of (?!age|stud|educ|contract)|as an? )(?=[a-z])|(?:at least |minimum |min\. )?${n}(?: ?- ?\d{1,2})? ?\+? year(?:s|'s)?'? (?:of )?(?:[a-z]+ ){0,3}experience`;
const some = rule`du har (?:jobbat|arbetat) (?:som|med|inom|i|på) [^.;]{0,40}(?:förr|tidigare|förut)(?![a-zåäö])|you have worked [^.;]{0,40}before(?![a-z])|(?:[a-zåäö]*erfarenhet (?:på |om |i )?minst|minst) ett halvår(?:s [a-zåäö]*erfarenhet)?(?! (?:framåt|i taget))|puolen vuoden (?:[a-zåäö]+ ){0,2}(?:työ)?kokemu|[a-zåäö]{4,}erfarenhet(?![a-zåäö])|[a-zåäö]{4,}vana(?= (?:krävs|måste|är ett krav|behövs|förutsätts))|[a-zåäö]{4,}kokemu(?:sta|s)(?![a-zåäö])|(?:muutaman|parin|usean|useamman|monen) vuoden (?:[a-zåäö]+ )?(?:työ)?kokemus|olet (?:aiemmin |aikaisemmin |jo )?(?:työskennellyt|toiminut) (?=[a-zåäö]+)|olet tehnyt (?=[^.;]{0,40}(?:ennen|aiemmin|aikaisemmin))|proven (?=experience)|(?:flera|några) års erfarenhet|several years (?:of )?(?:[a-z]+ )?experience|(?:työ)?kokemu(?:sta|s|ksen)(?![a-zåäö])|kokenut|kokene[ei]|(?:arbets|yrkes)?erfarenhet(?:en)?(?![a-zåäö])|erfaren(?![a-zåäö])|erfarna|experience(?![a-z])|experienced`;
const demand =
  /nödvändig|necessary|obligator|tarpeen|tarvitaan|vaatii|förutsätt|vaatimu|pitäisi|vaadi|edellyt|välttämät|tarvitset|pakolli|tulee olla|on oltava|pitää olla|sinulla on (?:[a-zåäö]+ ){0,4}$|jolla on|omaat|löytyy|krävs|kräver|krav|måste|ska ha|behöver ha|du har|har (?:tidigare |minst )|requir|must|need|you have|essential|with (?:previous |prior )?$|proven/;
const company =
  /käyttäjäkoke|elämänkoke|asiakaskoke|livserfaren|meillä on|olemme|vuosien kokemus|kokemuksella|asiakaskokemu|meidän|yrityksell|vi har|our |we have|user experience|asiakkaille|kundupplev|customer experience|koulutus tai|tai (?:työ)?kokemu|utbildning eller|eller erfarenhet|or experience|oppimis|tai vastaava[a-zåäö]* (?:[a-zåäö]+ )?(?:työ)?kokemu|tutkinto tai|eller motsvarande|or equivalent|experience enough|is experience|erfarenhet nog|riittää kokemukseksi/;

/** "Kokenut tai vasta uraansa aloittava". */
const beginnersToo =
  /(?:tai|että|myös|eller|och|or|and) (?:[a-zåäö]+ ){0,3}?(?:vasta|alo(?:itte|itta)|kokemat|uran|uraansa|nybörj|ny(?:utbild|examin)|oerfar|junior|beginner|new )/;

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
      ? (title ||
          /haemme|etsimme|kaipaamme|palkkaamme|tarvitsemme|rekrytoimme|haetaan|söker|looking for|seeking|needs?(?![a-z])/.test(
            low.slice(0, from.at),
          )) &&
        !beginnersToo.test(low)
      : /^(?:muutaman|parin|usea|monen|olet|flera|några|several|proven|puolen|du har (?:jobbat|arbetat)|you have worked|minst|[a-zåäö]*erfarenhet .*minst)/.test(
          from.groups[0] ?? "",
        ) ||
        (force === "required" && (demand.test(low) || from.sentence.under === "required"));
    if (wanted && force !== "nice" && force !== "not")
      return { facts: { experience: "some" }, evidence: { experience: quote(from) } };
  }
  return none ? { facts: { experience: "none" }, evidence: { experience: quote(none) } } : { facts: {}, evidence: {} };
}
