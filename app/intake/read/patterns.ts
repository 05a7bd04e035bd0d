// When the work is done: shifts, clock times and words for parts of the day. Opening hours are not working hours.
import type { Pattern } from "#db/vocabulary/lists.ts";
import { patterns as order } from "#db/vocabulary/lists.ts";
import { clockSpans } from "./clock.ts";
import { speaksOfWorkTime } from "./hours.ts";
import { denied, timeOff } from "./negation.ts";
import { rule } from "./rule.ts";
import { type AdText, type Mention, mentions, quote, type Reading } from "./text.ts";

const list = "(?= ?(?:,|/|ja |tai |sekä |och |eller |samt |kv|il|yö|na|he|vi))";
const wordRules: [Pattern, RegExp][] = [
  [
    "early_morning",
    rule`aamuvuoro|aamuvuor|aamuty[öo]|aamusiivo|aikaisi(?:n|a|sta)? ?aamu|aikaiset aamu|varhai[a-zåäö]* aamu|aamupainot|aamuja(?![a-zåäö])|aamu-(?! ?(?:ja|tai|sekä) (?:ilta)?päivä(?:toim|hoi))${list}|aamu(?=[/+])|vuorot:? a/i|morgnar|morgon(?=,? (?:och )?(?:dag|kväll))|morning(?=(?:,| and| or|/) ?(?:day|evening|night))|morgonpass|morgonskift|morgonarbete|tidiga mor(?:gnar|nar)|tidig morgon|tidigt på morgonen|morgon-${list}|morning shift|morning work|early morning|early shift|early start`,
  ],
  [
    "day",
    rule`kahdeksasta (?:neljään|kolmeen)|seitsemästä (?:kolmeen|neljään)|yhdeksästä viiteen|päivävuor|päiväty[öo]|päiväaika|päiväsaik|päivisin|päivä-${list}|arkipäivisin|arkipäivinä(?![a-zåäö])|arkisin|virka-ai[kj]a|toimisto(?:työ)?ai[kj]|aamupäivisin|aamupäivällä|day(?=(?:,| and| or|/) ?(?:evening|night))|dagtid|dagpass|dagskift|dagarbete|dagjobb|dag(?=, ?kväll| och kväll|/kväll| eller kväll)|päivä(?=, ?ilta| ja ilta|/ilta)|dagar(?= ?,| och kväll)|dag-${list}|vardagar|kontorstid|daytime|day time(?!s)|day shift|day-shift|day work|office hours|weekdays|ma ?- ?(?:pe|to)(?![a-zåäö])|maanantaista (?:torstaihin|perjantaihin)|måndag ?(?:-|till) ?fredag|mån ?- ?fre|monday (?:-|to|through) friday|mon ?- ?fri(?![a-z])`,
  ],
  [
    "evening",
    rule`iltavuor|iltaty[öo]|iltaisin|iltapainot|ilta-(?!päiv)${list}|ilta(?=[/+])|(?<=\+)ilta|(?<=vuorot:? a/)i(?![a-zåäö])|iltoja(?![a-zåäö])|illat(?![a-zåäö])|ilta-aika|ilta-ajo|iltapain|iltasiivo|ilta(?:na|a) viikossa|iltoina|viikonloppuil[lt]|arki-ilt|arki-ilta|vardags?kväll|(?:fredags|torsdags|lördags|söndags)kväll|kväll(?= i veckan| per vecka)|kvällspass|kvällsarbete|kvällsskift|kvällstid|kvällar|kväll-${list}|kvällsjobb|kväll(?= ?,| och helg| och natt|/natt|/helg)|ilta(?=, ?yö| ja yö| ja viikonl)|evening|late shift`,
  ],
  [
    "night",
    rule`yövuor|yöty[öo]|yötöi|öisin|yöpainot|yöaika|yöaja|yö-${list}|yö(?=[/+])|(?<=\+)yö(?![a-zåäö])|(?<=vuorot:? a/i/)y(?![a-zåäö])|öitä(?![a-zåäö])|yösiivo|yöhoita|yövalvo|yö(?:nä|tä) viikossa|yökkö|nattpass|nattarbete|nattskift|nattetid|nattjänst|natt-${list}|natt(?![a-zåäö])|nätter|night shift|night-shift|night work|nights(?![a-z])|overnight`,
  ],
  [
    "weekend",
    rule`viikonlop(?!pulis)|vkonlop|veckoslut(?!still)|vkl(?![a-zåäö]*lis)|lauantai(?!-?(?:lis|korv|aika))|sunnuntai(?!-?(?:lis|korv|työkorv))|(?:la|ma|ti|ke|to|pe) ?- ?(?:su|la)(?![a-zåäö])|(?<=(?:,|/| ja|myös) ?)la(?: ja |/)su(?![a-zåäö])|kaikkina viikonpäivinä|(?:seitsemänä|7) päivänä viikossa|viikon jokaisena|(?:mån|tis|ons|tors) ?- ?(?:lör|sön)|mon(?:day)? ?(?:-|to) ?(?:sun|sat)|helger|helgen|helgarbete|helgpass|helgtjänst|varannan helg|var tredje helg|helg(?![a-zåäö])|helgtid|helg-${list}|lördag|söndag|weekend|saturday|sunday`,
  ],
  [
    "flexible",
    rule`milloin (?:itse )?haluat|(?:voit|saat|pääset) (?:itse |vapaasti ){0,2}suunnitella (?:[a-zåäö]+ )?työai|suunnittelet itse työai|itsenäisesti suunniteltav|oman aikataulusi mukaan|(?:päätät|saat päättää|saat itse päättää|voit itse päättää|valitset) (?:itse )?työai|työaika on vapaa|vapaa työaika|arbetstiderna är flexibla|(?:bestämmer|väljer) själv (?:när|dina arbetstider|över dina arbetstider)|när du (?:själv )?vill|choose your own (?:hours|schedule)|(?:your|an?) own schedule|whenever you (?:like|want)|liukuva|liukuma|joustava(?:t|a|sta|an|lla)? työ(?:ai|aj)|joustavaa työaikaa|(?:times of day|working hours|hours) (?:are |is )?up to you|flextid|flexibel arbetstid|flexibla arbetstider|flexitime|flextime|flexible (?:working )?(?:hours|schedule|time)`,
  ],
];
/** Told of the work only beside a word for it: "työvuorosi voi olla illalla". */
const besideWork: [Pattern, RegExp][] = [
  ["early_morning", rule`(?<=vuoroja (?:[a-zåäö]+ ){0,3})aamulla(?![a-zåäö])`],
  [
    "early_morning",
    rule`aamuisin(?! (?:[a-zåäö]+ ){0,3}(?:klo|kello) ?(?:[789]|1\d|kahdeksan|yhdeksän|kymmenen|seitsemän))`,
  ],
  ["day", rule`päivällä(?![a-zåäö])|på dagen`],
  [
    "early_morning",
    rule`aamu(?:a|ssa|un|t|ja)?(?= ?(?:,|/| ja | tai | sekä |-))(?! ja päivä)|(?<=(?:passen|skiften|pass) (?:är |på )?)morgon(?![a-zåäö])|(?<=shifts?:? (?:are )?(?:in the )?)mornings?(?![a-z])`,
  ],
  ["day", rule`(?<=(?:passen|skiften|pass) (?:är |på )?)(?:för|efter)middag`],
  [
    "evening",
    rule`ilta(?:a|an|ssa|t)?(?= ?(?:,|/| ja | tai | sekä |-|\.|$))|(?<=(?:,|/| ja| tai| sekä) ?)(?:ilta(?:a|an)?|illassa|illat)(?![a-zåäö-])|illassa(?![a-zåäö])|iltoihin|iltaan(?![a-zåäö])|kväll(?![a-zåäö])`,
  ],
  ["night", rule`(?<=(?:,|/| ja| tai| sekä) ?)(?:yö|yötä|yössä|yöt|yöhön|öihin)(?![a-zåäö])`],
  ["evening", rule`illalla|på kvällen|in the evening`],
  ["night", rule`yöllä|på natten|at night`],
];
const shifts: [Pattern[], RegExp][] = [
  [
    ["day", "evening"],
    rule`2-vuoro|2 ?-?vuorotyö|kaksivuoro|kahdessa vuorossa|2/3-vuoro|2- (?:tai|ja) 3-vuoro|tvåskift|två skift|2-skift|2 skift|two-shift|two shift|2-shift`,
  ],
  [
    ["day", "evening", "night"],
    rule`3-vuoro|3 ?-?vuorotyö|kolmivuoro|kolmessa vuorossa|2/3-vuoro|2- (?:tai|ja) 3-vuoro|treskift|tre skift|3-skift|3 skift|three-shift|three shift|3-shift`,
  ],
  [["day", "evening", "night", "weekend"], rule`keskeytymättömä[a-zåäö]* (?:kolmi|3-|viisi|5-)vuoro|5-vuoro|tam ?37`],
];

/** Told of the shifts only: "vuorot sijoittuvat aamusta iltaan". */
const stretches: [Pattern[], RegExp][] = [
  [
    ["early_morning", "day", "evening"],
    rule`aamusta (?:myöhäiseen )?iltaan|(?:aamuvarhaisesta|varhaisesta aamusta|aikaisesta aamusta) (?:myöhäiseen |myöhään )?(?:iltaan|puoleen ?yöhön|puolille öin)|från morgon till kväll|from morning (?:to|until) evening`,
  ],
  [
    ["early_morning", "day", "evening", "night"],
    rule`aamusta (?:myöhään )?yöhön|från morgon till natt|from morning (?:to|until) night`,
  ],
  [
    ["day", "evening", "night"],
    rule`ympäri vuorokauden|vuorokauden ympäri|dygnet runt|round the clock|around the clock|24/7`,
  ],
];

const notAboutShifts =
  /avoinna|aukiolo|auki(?![a-zåäö])|palvelemme|palvelee|lisät|asiakaspalvelumme|vastaanotto (?:on|toimii)|iltalis|yölis|vuorolis|kvällstillägg|ob-|öppet|öppettid|håller öppet|we are open|opening hours|lisätieto|tiedustel|(?<![a-zåäö])soita |soittele|puhelimitse|tavoitat|tavoittaa|yhteyttä|kontakta|(?<![a-zåäö])ring |more information|(?<![a-zåäö])contact |(?<![a-zåäö])call |hakuaika|hakuajan|haku päättyy|hakemu|mennessä|kysy |(?<![a-zåäö])puh(?:\.|elin)|haastattel|intervju|interview|ansökan|ansökning|apply|deadline|closing date|senast/;
/** "Perehdytys alkaa päivävuorossa": the first days are not the work. */
const firstDays = /perehdy|inskolning|introduktion|induction/;
const maybeOnly = /där det är möjligt|where possible|when possible|mahdollisuuksien mukaan/;

/** Ordered as in the closed list; nothing is added that the ad denies. */
export function readPatterns(ad: AdText): Reading {
  const found = new Map<Pattern, string>();
  const add = (pattern: Pattern, from: Mention) => {
    if (!found.has(pattern)) found.set(pattern, quote(from));
  };
  for (const [pattern, words] of wordRules)
    for (const mention of mentions(ad, words)) {
      const { low } = mention.sentence;
      if (notAboutShifts.test(low) && !speaksOfWorkTime(low)) continue;
      if (denied(low, mention.at, mention.end) || timeOff(low, mention.at, mention.end)) continue;
      if ((pattern === "flexible" && maybeOnly.test(low)) || firstDays.test(low)) continue;
      // "Arkisin klo 17–21": the clock says more than the weekday does.
      if (pattern === "day" && glides.test(low) && !/^(?:dagtid|päivätyö|daytime)/.test(mention.groups[0] ?? ""))
        continue;
      if (pattern === "day" && /^(?:ark|ma|må|mo|var|week)/.test(mention.groups[0] ?? ""))
        if (clockSpans(low).length > 0 || otherTime.test(low)) continue;
      add(pattern, mention);
    }
  for (const [pattern, words] of besideWork)
    for (const mention of mentions(ad, words)) {
      const { low } = mention.sentence;
      const ofWork = speaksOfWorkTime(low) || /^(?:teemme|teet) /.test(low);
      if (ofWork && !notAboutShifts.test(low) && !firstDays.test(low) && !denied(low, mention.at, mention.end))
        add(pattern, mention);
    }
  for (const [several, words] of shifts)
    for (const mention of mentions(ad, words))
      if (!denied(mention.sentence.low, mention.at, mention.end)) for (const pattern of several) add(pattern, mention);
  for (const [several, words] of stretches)
    for (const mention of mentions(ad, words)) {
      const { low } = mention.sentence;
      if (!speaksOfShifts.test(low) || notAboutShifts.test(low) || denied(low, mention.at, mention.end)) continue;
      for (const pattern of several) add(pattern, mention);
    }
  for (const sentence of ad.sentences) {
    if (!/\d/.test(sentence.low)) continue;
    const works = speaksOfWorkTime(sentence.low);
    if (!works && notAboutShifts.test(sentence.low)) continue;
    const spans = clockSpans(sentence.low);
    // "Klo 6-14 / 14-22": one "klo" speaks for all of them.
    const marked = spans.some((span) => span.marked);
    for (const span of spans) {
      // "Flextid mellan 7 och 18": when one may be there, not when one is.
      if (span.hours >= 9 && glides.test(sentence.low)) continue;
      const clause = clauseAt(sentence.low, span.at);
      if (notAboutShifts.test(clause) && !speaksOfWorkTime(clause)) continue;
      if (works || marked || sentence.title || weekdays.test(sentence.low))
        for (const pattern of span.patterns) add(pattern, { sentence, groups: [], ...span });
    }
  }
  if (found.size === 0) return { facts: {}, evidence: {} };
  const patterns = order.filter((pattern) => found.has(pattern));
  const evidence: Record<string, string> = { patterns: found.get(patterns[0] ?? "day") ?? "" };
  for (const pattern of patterns) evidence[`patterns.${pattern}`] = found.get(pattern) ?? "";
  return { facts: { patterns }, evidence };
}
const glides = /liuku|flextid|flexible hours|flexitime/;
/** "Aukioloajat 8-20, vuorot sovitaan": a clock time speaks of its own clause. */
const clauseAt = (low: string, at: number) =>
  (low.slice(0, at).split(/[,;]/).at(-1) ?? "") + (low.slice(at).split(/[,;]/)[0] ?? "");
const weekdays =
  /skoldag|koulupäiv|aamuisin|iltaisin|öisin|päivisin|maanantai|arkisin|arkipäiv|(?<![a-zåäö])ma ?- ?(?:to|pe|la|su)(?![a-zåäö])|måndag|vardag|monday|weekdays|days a week/;
const speaksOfShifts =
  /työtä on|töitä on|työai|työvuor|vuorot|vuoroja|vuoro(?:ssa|työ)|arbetstid|arbetspass|passen|skift|shift|working hours/;
const otherTime = /ilta|(?<!t)yö|kväll|natt|evening|night|aamu(?!päiv)/;
