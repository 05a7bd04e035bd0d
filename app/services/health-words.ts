// Words that say something of a person's health: beginnings of diagnoses and medicines, folded, in three languages.
// Words of the trade itself (lääkelupa, läkemedel, medication permit) are not among them: they describe work.

const fi = [
  ..."uupumus uupumukse työuupu".split(" "),
  ..."masennu masentunei skitsofren skitsoaffekt kaksisuuntai bipolaari psykoos psykoot maanis".split(" "),
  ..."ahdistuneisuushäiri paniikkihäiri persoonallisuushäiri syömishäiri mielialahäiri mielenterveyshäiri".split(" "),
  ..."mielenterveysongel anoreks bulimi asperger autis traumaperäi pakko-oire päihdeongel päihderiippu".split(" "),
  ..."alkoholis alkoholiongel huumeongel itsemur diagnoos lääkity psyykenlää mielialalää masennuslää".split(" "),
  ..."unilääk rauhoittav neurolept litium ketiapiin olantsapiin klotsapiin risperidon aripiprats".split(" "),
  ..."sertraliin essitalopr sitalopr mirtatsap venlafaks bentsodia lamotrig metyylifen".split(" "),
];
const sv = [
  ..."ångest utmattningssyn utbränd".split(" "),
  ..."depression depressiv schizofren schizoaffekt bipolär psykos psykot manisk ångestsyndrom paniksyndrom".split(" "),
  ..."panikångest personlighetsstörn ätstörn anorexi tvångssyndrom missbruksprob beroendesjuk självmord".split(" "),
  ..."diagnos medicinering antidepress sömnmedicin lugnande litium kvetiapin olanzapin klozapin sertralin".split(" "),
  ..."escitalopr citalopr mirtazap bensodia metylfen".split(" "),
];
const en = [
  ..."depressed depressive burnout".split(" "),
  ..."schizophren schizoaffect bipolar psychosis psychotic alcoholi suicid medicated antipsychotic".split(" "),
  ..."sedativ lithium quetiap olanzap clozap aripipraz sertralin venlafax benzodia methylphen ptsd adhd ocd".split(" "),
];

/** Two words that only together speak of health. */
const pairs = [
  ..."panic attack|drug addict|social fobi|sosiaalinen fobia|psykiska problem|psykiska besvär".split("|"),
  ..."anxiety disorder|panic disorder|personality disorder|eating disorder|mood disorder|mental illness".split("|"),
  ..."on medication|sleeping pill|psykisk sjukdom|psykisk ohälsa|psyykkinen sairaus|psyykkisesti sair".split("|"),
];

/** Acronyms count only by themselves: `ocd` is no beginning of a longer word. */
const whole = new Set(["ptsd", "adhd", "ocd", "diagnos"]);

const starts = [...fi, ...sv, ...en].filter((word) => !whole.has(word));

/** Does the text say something of somebody's health? Letter case aside. */
export function speaksOfHealth(text: string): boolean {
  const folded = text.normalize("NFC").toLowerCase();
  const words = folded.split(/[^\p{L}-]+/u).filter(Boolean);
  const single = words.some((word) => starts.some((start) => word.startsWith(start)) || isWhole(word));
  return single || pairs.some((pair) => words.join(" ").includes(pair));
}

/** `adhd`, `ADHD:n`, `diagnosen` – but not what merely begins alike. */
function isWhole(word: string): boolean {
  return word.split("-").some((part) => whole.has(part) || /^diagnos(en|er|ed|is|erad|tiser)/.test(part));
}
