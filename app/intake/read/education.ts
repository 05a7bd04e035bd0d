// Schooling that the law or the employer demands; a degree that is merely an advantage is not here.
import { type Force, forceOn } from "./markers.ts";
import { denied } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

/** Lowest first; `licensed` means a right to practise. */
export const educations = ["basic", "upper_secondary", "vocational", "bachelor", "master", "licensed"] as const;
type Education = (typeof educations)[number];

const rules: [Education, RegExp][] = [
  [
    "licensed",
    rule`laillistet|laillistus|valvira|nimikesuojat|legitimerad|legitimation som|(?<=^)leg\. |leg\. ?(?:sjuk|läk|psyk|lärar|tand)|licensed (?:nurse|practical|doctor|physician|health|psych)|terveydenhuollon ammattihenkilö|sosiaalihuollon ammattihenkilö|terhikki|suosikki-rekister|yrkesutbildad person inom|kelpoisuu(?:s|den|tta|svaati|sehdo|sehto)|behörighetsvillkor|behörighetskrav|(?:formell )?behörighet(?: som| enligt|en)|behörig (?:lärare|social|sjuk|lärar|barn|klass|ämnes|speciallärare|småbarns)`,
  ],
  [
    "master",
    rule`ylem(?:pi|män|pää|mällä) korkeakoulututki|maisteri|diplomi-insinööri|högre högskole|magister|master's (?:degree|level)|master of`,
  ],
  [
    "bachelor",
    rule`ammattikorkeakoulu|amk(?![a-zåäö])|alem(?:pi|man|paa) korkeakoulututki|korkeakoulututki|korkeakoulutasoi|kandidaatin|yrkeshögskol|högskoleexamen|lägre högskole|kandidatexamen|högskoleutbildning|akademisk (?:examen|utbildning)|bachelor|university degree|university of applied|sairaanhoitajan (?:tutki|pätev|koulut)|sosionomi[a-z]* tutki|sjukskötarexamen|socionomexamen`,
  ],
  [
    "vocational",
    rule`(?<=kelpoisuu[a-zåäö]*[^.;]{0,70})(?:lähihoitaja|lastenohjaaja)(?![a-zåäö-])|ammattikoulu|(?:ravintolakokin|lastenohjaajan|merkonomin|laitoshuoltajan|datanomin|puutarhurin) (?:tutki|pätev|koulut)|ammatilli(?:nen|sta|sen|nen perus) ?(?:perus)?(?:tutki|koulut)|perustutki|ammattitutki|erikoisammattitutki|lähihoitajan (?:tutki|pätev|koulut)|(?:kokin|suurtalouskokin|hitsaajan|leipurin|tarjoilijan|parturin|kampaajan|sähköasentajan|rakennusalan|logistiikan|parturi-kampaajan|levyseppähitsaajan|ajoneuvoasentajan)(?: tai [a-zåäö]+n)? (?:tutki|koulut|perustut)|lähihoitajan (?:tai [a-zåäö]+ )(?:tutki|koulut|pätev)|(?:hius|kauneudenhoito|metalli|sähkö|rakennus|logistiikka|ravintola|catering|auto|lvi|elintarvike|puhdistus|puhtaus|siivous|kiinteistö|maatalous|puutarha)-?alan (?:koulutus|tutkinto)(?![a-zåäö])|(?:kock|servitör|naturbruks|merkonom|barnskötar|barnledar|elmontör|datanom|bilmekaniker|restaurang|frisör|fastighetsskötar|anstaltsvårdar)[a-z]*examen|(?:practical nurse|cook|chef|electrician)(?:'s)? (?:qualif|degree|diploma)|yrkesexamen|yrkesutbildning|grundexamen|närvårdar(?:examen|utbildning)|undersköterskeutbild|vocational (?:qualif|degree|education|upper|training)|trade certificate`,
  ],
  [
    "upper_secondary",
    rule`lukio(?:koulut|n oppi|tutk)|ylioppilas(?:tutk)?|yo-(?:tutk|todist)|toisen asteen|gymnasie(?:examen|utbild|kompetens)|fullständig gymnas|andra stadiet|studentexamen|high school|upper secondary`,
  ],
  [
    "basic",
    rule`peruskoulu(?!n? ?(?:opettaj|rehtor))|perusopetuksen oppimäär|grundskol(?:a|an|ebetyg|eutbild)(?![a-z]*lär)|comprehensive school|basic education`,
  ],
];
const spoils =
  /opiskelij|opintoj|opinnot|studerande|student|opiskelet|opiskelemaan|oppisopimu|läroavtal|apprentice|mahdollisuus suorittaa|suorittaa|voit opiskella|tarjoamme|vi erbjuder|we offer|vastaava kokemus|työkokemus|tai (?:vastaava[a-zåäö]* (?!(?:aiempi|aikaisempi|soveltuva|muu) (?:tutki|koulut)|koulut|tutki|alan koulut|alan tutki)|muu[a-zåäö]* (?!soveltuva[a-zåäö]* (?:koulut|tutki))|riittävä)|motsvarande erfarenhet|equivalent experience|or equivalent(?! (?:[a-z]+ )?(?:degree|qualif|diploma|education))|asiakkai|koululaisten|oppilait|tai (?:[a-zåäö]+ ){0,2}kokemu|eller erfarenhet|or experience|arbetsplats|vastavalmistu/;
const credits = /\d ?(?:op(?![a-zåäö])|opintopist|studiepoäng|sp(?![a-zåäö]))/;
const either = /(?<![a-zåäö])(?:tai|eller|or)(?![a-zåäö])/;
const demanded = (force: Force, low: string) =>
  force === "required" ||
  (force === "plain" &&
    (low.split(" ").length <= 9 || /kelpoisuus|behörighet|laillistet|legitimerad|valvira/.test(low)));

interface Found {
  level: number;
  words: string;
  /** Only the word for being qualified, no degree named. */
  formal: boolean;
}

/** The highest level that is demanded; of alternatives in one sentence the lowest. */
export function readEducation(ad: AdText): Reading {
  const perSentence = new Map<string, Found>();
  for (const [education, pattern] of rules)
    for (const from of mentions(ad, pattern)) {
      const { low, title } = from.sentence;
      if ((title && education !== "licensed") || spoils.test(low) || denied(low, from.at, from.end)) continue;
      // "Yhteisöpedagogi (AMK) tai nuoriso-ohjaaja": without a word of demand, one of two is none.
      if (either.test(low) && forceOn(from.sentence, from.at, from.end) === "plain") continue;
      if (!demanded(forceOn(from.sentence, from.at, from.end), low)) continue;
      const formal = /^(?:kelpoisuu|behörighet)/.test(from.groups[0] ?? "");
      // "Alan koulutus (35 op) on kelpoisuusvaatimus": some credits are no right to practise.
      if (formal && credits.test(low)) continue;
      const found = {
        level: educations.indexOf(education),
        words: quote(from),
        formal,
      };
      const known = perSentence.get(low);
      // "Kelpoisuusvaatimuksena on lähihoitajan tutkinto": the degree says more than the word for qualification.
      if (!known || known.formal) perSentence.set(low, found);
      else if (!found.formal && (either.test(low) ? found.level < known.level : found.level > known.level))
        perSentence.set(low, found);
    }
  // A degree that is named says more than "kelpoisuus" does, wherever in the ad it stands.
  const all = [...perSentence.values()];
  const degrees = all.filter((found) => !found.formal);
  const best = (degrees.length > 0 ? degrees : all).sort((a, b) => b.level - a.level)[0];
  const education = best && educations[best.level];
  return education ? { facts: { education }, evidence: { education: best.words } } : { facts: {}, evidence: {} };
}
