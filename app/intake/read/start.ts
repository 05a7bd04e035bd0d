// When the work begins: at once, on a day, by agreement. "Hae heti" is not a start.
import { dayOf, type WrittenDay, writtenDays } from "./day-words.ts";
import { rule } from "./rule.ts";
import { type AdText, mentions, quote, type Reading } from "./text.ts";

const atOnce = rule`(?:pääset|pääsee) (?:töihin |aloittamaan )?(?:vaikka )?heti|töihin (?:pääset |pääsee )?(?:vaikka )?heti|(?:start|begin)[a-z]* right away|(?:alka[a-zåäö]*|aloit[a-zåäö]*|alkaen|työt) (?:[a-zåäö]+ ){0,2}?(?:heti|välittömästi|mahdollisimman pian|pikaisesti)|heti (?:alka|aloit)|välittömästi alka|(?:valmis|valmiina|voit) aloitta[a-zåäö]+ heti|(?:start|tillträde|börja[a-z]*|inled[a-z]*|anställning)[a-zåäö:]* (?:[a-zåäö]+ ){0,3}?(?:omgående|genast|snarast|så snart som möjligt)|(?:omgående|genast|snarast) (?:start|tillträde|anställ)|(?:start(?:s|ing)?|begin[a-z]*|available)[ :]*(?:[a-z]+ ){0,3}?(?:immediately|asap|as soon as possible|at once|straight away)|immediate start`;
const agreed = rule`börja[a-z]* när det passar|(?:start|begin) when(?:ever)? it suits|alo(?:itus|ittaa|itat)[a-zåäö]* (?:sinulle )?sopivana ajan|(?:alka[a-zåäö]*|aloit[a-zåäö]*|alkamisa[a-zåäö]*|aloitusajankohta[a-zåäö]*)[ :]*(?:on |tapahtuu )?(?:[a-zåäö]+ ){0,4}?(?:sopimuksen mukaan|sovittavissa|sovitusti|sovitaan)|(?:tillträde|start|börja[a-z]*|tillträdesdag)[a-zåäö:]* (?:[a-zåäö]+ ){0,3}?(?:enligt (?:överenskommelse|ök|avtal)|överenskomm)|(?:start(?:s|ing)?|start date)[ :]*(?:[a-z]+ ){0,3}?(?:by agreement|as agreed|to be agreed|negotiable|flexible)`;
const begins =
  /(?:määräai[a-zåäö]+|sijaisu[a-zåäö]+|sijaiseksi|kesäksi|kesälle|kausi[a-zåäö]*|vikariat|visstid[a-zåäö]*|sommaren|(?:temporary|fixed-term)(?: [a-z]+)?|summer)[,: (]*(?:för tiden |ajalle |ajaksi |ajalla |aikavälille |for |from )?\d{1,2}(?:\.\d{1,2}[.\d]* ?-|\.? [a-zåäö]+ (?:\d{4} ?)?-)|alkaen|lukien|käynnisty|alkaa|alkavat|alkava|aloitus|aloitt|aloitam|aloitat|inleds|lähtien|ajalle|ajalla|för tiden|för perioden|perioden \d|for the period|börja|tillträde|från och med|fr\.o\.m|start|begin|from (?:the )?\d/;
const noStart =
  /hakuaika|hakemu|haku (?:alkaa|päättyy)|ansökan|ansökning|apply|haastattel|intervju|interview|vuodesta|perustettu|sedan|since|avoinna|koulutus alkaa|kurssi|palkka|€|klo \d/;

/** A day without a year is read from when the ad was published; where that is not known the start stays unknown. */
export function readStartOf(ad: AdText): Reading {
  const now = mentions(ad, atOnce).find((from) => !/hakemu|hae |yhteyttä|apply|ansök/.test(from.sentence.low));
  for (const sentence of ad.sentences) {
    if (noStart.test(sentence.low)) continue;
    const days = writtenDays(sentence.low);
    for (const [index, written] of days.entries()) {
      const around = sentence.low.slice(Math.max(0, written.at - 40), written.end + 14);
      if (!begins.test(around) && !isStretchOfWork(sentence.low, written, days[index + 1])) continue;
      const startDate = dayOf(written, ad.publishedAt);
      if (!startDate) continue;
      const words = quote({ sentence, at: written.at, end: written.end });
      return { facts: { startKind: "date", startDate }, evidence: { startDate: words, startKind: words } };
    }
  }
  if (now) return { facts: { startKind: "at_once" }, evidence: { startKind: quote(now) } };
  const later = mentions(ad, agreed)[0];
  return later
    ? { facts: { startKind: "by_agreement" }, evidence: { startKind: quote(later) } }
    : { facts: {}, evidence: {} };
}

const ofWork =
  /haemme|hakee|etsi[mi]|työsuhde|kesätyö|työjakso|työpäivi|vi söker|behöver|anställ|we need|looking for|sijaisuu|vikariat/;

/** "Työsuhde kestää 23.3.–30.5.2026": months from one day to another are those of the work. */
function isStretchOfWork(low: string, from: WrittenDay, to: WrittenDay | undefined): boolean {
  if (!to || !ofWork.test(low) || !/^ ?-+ ?$/.test(low.slice(from.end, to.at))) return false;
  return (to.month - from.month + 12) % 12 > 0 || (to.year ?? 0) > (from.year ?? 0);
}
