// Where the work is done: what the text says beats the title, and neither a head office nor a company's name is a workplace.
import type { Mode } from "#db/vocabulary/lists.ts";
import type { Evidence, Workplace } from "#db/vocabulary/vacancy.ts";
import type { Gazetteer, PlaceHit } from "#search/places/index.ts";
import { type AdText, quote, type Sentence } from "./text.ts";

const says =
  /työpaikka(?:si|mme)? (?:sijaitsee|on |sijoittuu)|työpaikan sijainti|sijainti|sijaitse(?:e|vassa|vaan|vat|vista)|toimipist|toimipaik|työskentelypaik|työntekopaik|työnteko|työpist|työkohte|lähtöpaik|työalue|alueella(?![a-zåäö])|kohteemme|kohteet|kohteessa|paikkakun|työskentelet|työtehtävät suoritetaan|tehtävä sijoittuu|työ sijoittuu|myymäläs|myymälääm|ravintola(?:mme|ssamme|an)|hotelli(?:in|mme|ssamme)|varastollemme|tehtaallemme|arbetsplats(?:en)?|arbetsort|placering|placerad|stationer|ligger i|finns i|du (?:kommer att )?arbeta[r]? i|verksamhetsställe|workplace|work location|located|location|based in|you will work in|our (?:restaurant|store|shop|warehouse|office|hotel) in|place of work/;
const hires =
  /haemme|haetaan|hakee|etsimme|etsitään|etsii|palkkaamme|palkkaa|rekrytoimme|tarjoamme|tule |avoinna|vi söker|söker|sökes|rekryterar|till vår|till vårt|looking for|wanted|hiring|seek|recruit|join/;
const notHere =
  /pääkonttor|pääpaikka|huvudkontor|head ?office|headquarter|perustettu|grundad|founded|toimimme (?:ympäri|koko|\d|yli|useal)|toimipisteit[äe] (?:on|löytyy)|toimipistettä|ympäri suomea|eri puolilla|över hela|hela landet|across finland|haastattelu|intervju|interview|postiosoite|(?<![a-zåäö])pl \d|hakemu|ansökan|lisätieto|tiedustelu|käyntiosoite|asuinpaik|asut |muutto|lähtöisin|synty|asiakkaitamme ovat|yli \d+ |opiske|koulutuspaikka|perehdytys (?:järj|tapah|pide)|koulutus (?:järj|tapah|pide)|matkustat|konserni/;
/** Plain enough to stand beside a town that the field states. */
const plainly =
  /työpaik(?:ka|an)|toimipist|toimipaik|työskentelypaik|työntekopaik|työpist|työkohte|kohteemme|lähtöpaik|sijaitsee|sijainti|arbetsplats|arbetsort|placering|ligger i|verksamhetsställe|workplace|work location|located/;
const headOffice = /pääkonttor|pääpaikka|päätoimipaikka|kotipaikka|huvudkontor|hemort|head ?office|headquarter/;
const cityEmployer =
  /^ (?:seurakunta|seurakunnan|seurakunnalla|församling|församlings|kaupunki|kaupungin|kaupungilla|kunta|kunnan|kunnalla|stad|stads|kommun|kommuns)/;

/** "Vantaan Viinikkalassa": a part of the town that has no code of its own. */
const part = /^ \p{Lu}[\p{Ll}-]+(?:ss[aä]|ll[aä]|lle|seen|[aäeiouyö]{2}n|l[aä]|m[aä]ki|niemi|ranta)(?!\p{L})/u;
/** "Kuopion torilla", "Lahden uudessa terminaalissa": the next word stands in a local case, and is no public body. */
const atIts =
  /^ (?!kaupung|kunna|seurakun|hyvinvoin|kuntayh|alueelli)\p{Ll}{3,}(?:ss[aä]|ll[aä]|lle|seen|[aeiouyäö]([aeiouyäö])\1n|h[aeiouyäö]n|aan|ään|oon|iin|uun|een)(?!\p{L})/u;
const company = /^(?: \S+){1,3} (?:Oy|Oyj|Ab|Abp|Ky|ry|rf)(?!\p{L})/u;

type Tier = "said" | "hired" | "title" | "mentioned" | "named" | "city";

interface Candidate {
  hit: PlaceHit;
  sentence: Sentence;
  tier: Tier;
}

function tierOf(hit: PlaceHit, sentence: Sentence, after: string): Tier | undefined {
  const partOfTown = hit.role === "genitive" && (part.test(after) || atIts.test(after)) && !company.test(after);
  if (hit.role === "genitive" && !partOfTown)
    return cityEmployer.test(after.toLowerCase()) && !notHere.test(sentence.low) ? "city" : undefined;
  if (sentence.title) return hit.role === "from" ? undefined : "title";
  if (notHere.test(sentence.low) || hit.role === "from") return undefined;
  const placed = hit.role === "locative" || hit.role === "address" || partOfTown;
  if (
    says.test(sentence.low) &&
    (placed ||
      /[:]/.test(sentence.low) ||
      /paikkakun|sijainti|lähtöpaik|asemapaik|(?:toimipaik|toimipist|työpaik|työskentelypaik|työpist)[a-zåäö]* (?:on|ovat|voi olla) |location|arbetsort/.test(
        sentence.low,
      ))
  )
    return "said";
  if (hires.test(sentence.low) && placed) return "hired";
  if (placed) return "mentioned";
  return hires.test(sentence.low) && hit.codes.length > 0 ? "named" : undefined;
}

function candidates(ad: AdText, places: Gazetteer): Candidate[] {
  const text = ad.sentences.map((sentence) => sentence.text).join("\n");
  const found: Candidate[] = [];
  let index = 0;
  for (const hit of places.readPlaces(text)) {
    while (index + 1 < ad.starts.length && (ad.starts[index + 1] ?? 0) <= hit.at) index += 1;
    const sentence = ad.sentences[index];
    if (!sentence) continue;
    const tier = tierOf(
      hit,
      inItsContext(ad, index, hit.at),
      text.slice(hit.at + hit.evidence.length, hit.at + hit.evidence.length + 50),
    );
    if (tier) found.push({ hit, sentence, tier });
  }
  return found;
}

/** "Haastattelut 5.–6.2. Helsingissä": a day's point ends no sentence, so what stands before it counts too. */
function inItsContext(ad: AdText, index: number, at: number): Sentence {
  const sentence = ad.sentences[index];
  const previous = ad.sentences[index - 1];
  if (!sentence) throw new RangeError(`The ad has no sentence ${index}`);
  const leads = previous && !previous.title && /\d\.$/.test(previous.low) && at - (ad.starts[index] ?? 0) < 40;
  return leads ? { ...sentence, low: `${previous.low} ${sentence.low}` } : sentence;
}

/** More towns in one sentence are where the company is, not where the work is. */
const mostInPassing = 6;

/** What is said of the workplace, else the title, else a single place named in passing, else the city that hires. */
function decisive(found: Candidate[], fromAfar: boolean): Candidate[] {
  const of = (...tiers: Tier[]) => found.filter((one) => tiers.includes(one.tier));
  const told = of("said", "hired");
  const titled = of("title");
  const townsOf = (some: Candidate[]) => new Set(some.flatMap((one) => one.hit.codes));
  if (told.some((one) => one.hit.codes.length > 0)) {
    // "Kiinteistönhoitaja Helsinki/Vantaa" … "Helsingissä": the title lists the others as well.
    const titleTowns = townsOf(titled);
    const listsAll = titleTowns.size < 6 && [...townsOf(told)].every((code) => titleTowns.has(code));
    return listsAll ? [...told, ...titled] : told;
  }
  if (titled.some((one) => one.hit.codes.length > 0)) return titled;
  // Work done from home has no place but one that is plainly its own; what else is named is an office.
  if (fromAfar) return [];
  const passing = of("mentioned");
  const towns = new Set(passing.flatMap((one) => one.hit.codes));
  const sentences = new Set(passing.map((one) => one.sentence));
  // "Hoidamme pihoja Nokialla, Ylöjärvellä ja Lempäälässä": several in one breath are all meant.
  if (towns.size === 1 || (sentences.size === 1 && towns.size <= mostInPassing)) return passing;
  const named = of("named");
  if (towns.size === 0 && new Set(named.flatMap((one) => one.hit.codes)).size === 1) return named;
  const city = of("city");
  if (towns.size === 0 && new Set(city.flatMap((one) => one.hit.codes)).size === 1) return city;
  // Only regions are left, if anything.
  return [...told, ...titled].filter((one) => one.hit.codes.length === 0);
}

function workplacesOf(chosen: Candidate[], places: Gazetteer): { place: Workplace; words: string }[] {
  const found = new Map<string, { place: Workplace; words: string; exact: boolean }>();
  for (const { hit, sentence } of chosen) {
    const at = Math.max(0, sentence.text.indexOf(hit.evidence));
    const words = quote({ sentence, at, end: at + hit.evidence.length });
    const exact = hit.kind === "district" || hit.kind === "postcode";
    for (const code of hit.codes) {
      const town = places.municipality(code);
      if (!town) continue;
      const known = found.get(town.code);
      if (known && (known.exact || !exact)) continue;
      const lat = exact ? (hit.lat ?? town.lat) : town.lat;
      const lon = exact ? (hit.lon ?? town.lon) : town.lon;
      const place: Workplace = {
        country: "FI",
        municipality: town.code,
        region: town.region,
        ...(exact && hit.postcode ? { postcode: hit.postcode } : {}),
        lat,
        lon,
        origin: "read",
      };
      found.set(town.code, { place, words, exact });
    }
    if (hit.codes.length === 0 && hit.region && !found.has(`region ${hit.region}`))
      found.set(`region ${hit.region}`, {
        place: { country: "FI", region: hit.region, origin: "read" },
        words,
        exact: false,
      });
  }
  const all = [...found.values()];
  const refined = new Set(all.filter((one) => one.place.municipality).map((one) => one.place.region));
  return all.filter((one) => one.place.municipality || !refined.has(one.place.region));
}

/**
 * What stands beside a field's town: what the text plainly says, else one town to which it hires ("till ett lager i
 * Vanda"). Nothing is added where the text names the field's town too: the others are the company's other ones.
 */
function besideStated(found: Candidate[], stated: readonly Workplace[]): Candidate[] {
  const agrees = (some: Candidate[]) =>
    some.some((one) => stated.some((place) => place.municipality && one.hit.codes.includes(place.municipality)));
  const plain = found.filter((one) => one.tier === "said" && plainly.test(one.sentence.low));
  if (plain.length > 0) return agrees(plain) ? [] : plain;
  const hired = found.filter((one) => one.tier === "hired" && one.hit.codes.length === 1);
  const named = found.filter((one) => one.tier !== "city");
  return new Set(hired.flatMap((one) => one.hit.codes)).size === 1 && !agrees(named) ? hired : [];
}

/** The towns where the text says that the company's head office is. */
function headOffices(ad: AdText, places: Gazetteer): Set<string> {
  const told = ad.sentences.filter((sentence) => headOffice.test(sentence.low));
  return new Set(
    told.flatMap((sentence) => {
      const at = headOffice.exec(sentence.low)?.index ?? 0;
      // "Työpaikka on Espoossa, pääkonttorimme Helsingissä": its own clause only.
      return places
        .readPlaces(sentence.text)
        .filter((hit) => clauseOf(sentence.low, at) === clauseOf(sentence.low, hit.at))
        .flatMap((hit) => (hit.kind === "capital_region" ? [] : hit.codes));
    }),
  );
}

/** "Joensuun kaupunki", "Kristinestads stad": where a town hires and nothing else is said, the work is in the town. */
function townOfEmployer(name: string | undefined, places: Gazetteer): { place: Workplace; words: string } | undefined {
  if (!name || !publicBody.test(name)) return undefined;
  const codes = new Set(places.readPlaces(name).flatMap((hit) => (hit.kind === "municipality" ? hit.codes : [])));
  const town = codes.size === 1 ? places.municipality([...codes][0] ?? "") : undefined;
  if (!town) return undefined;
  const { code, region, lat, lon } = town;
  const place: Workplace = { country: "FI", municipality: code, region, lat, lon, origin: "read" };
  return { place, words: name.slice(0, 120) };
}

const publicBody = /(?:kaupunki|kunta|seurakunta|stad|kommun|församling)(?![\p{L}])/iu;

function clauseOf(low: string, at: number): number {
  return low.slice(0, at).split(/[,;]|(?<![a-zåäö])(?:mutta|vaan|men|but)(?![a-zåäö])/).length;
}

/**
 * Where the work is, told once: what the text says of it where it says so beside a field's town – fields of scraped ads
 * hold the agency's – else what the field states. Nothing is lost in the facts themselves, which keep both.
 */
export function likeliestWorkplaces(workplaces: readonly Workplace[]): Workplace[] {
  const told = workplaces.filter(({ origin, municipality }) => origin === "read" && municipality !== undefined);
  return told.length > 0 ? told : [...workplaces];
}

/**
 * The workplaces after reading, the likeliest first. A stated town stays unless the text has the work elsewhere and
 * calls that town the head office's; a town that the text plainly states is added, and a stated region becomes the towns
 * in it. Abroad nothing is read: Finnish place names collide with others.
 */
export function readWorkplaces(
  ad: AdText,
  stated: readonly Workplace[],
  places: Gazetteer,
  { employer, mode }: { employer?: string; mode?: Mode } = {},
): { workplaces: Workplace[]; evidence: Evidence } {
  const evidence: Evidence = {};
  if (stated.some((place) => place.country !== "FI")) return { workplaces: [...stated], evidence };
  const hasTown = stated.some((place) => place.municipality);
  const found = candidates(ad, places);
  const chosen = hasTown ? besideStated(found, stated) : decisive(found, mode === "remote");
  const inText = workplacesOf(chosen, places);
  const own = hasTown || mode === "remote" ? undefined : townOfEmployer(employer, places);
  // A district's name in a town's own ad is the town's, whichever other place bears it too.
  const elsewhere = own && chosen.every(({ hit, tier }) => tier !== "said" && hit.kind === "district");
  const told = own && (inText.length === 0 || elsewhere) ? [own] : inText;
  const read = told.filter(
    ({ place }) =>
      !stated.some((other) =>
        place.municipality ? other.municipality === place.municipality : other.region === place.region,
      ) &&
      (!hasTown || place.municipality),
  );
  for (const { place, words } of read) {
    evidence.workplaces ??= words;
    evidence[`workplaces.${place.municipality ?? place.region}`] = words;
  }
  const offices = hasTown && read.length > 0 ? headOffices(ad, places) : new Set<string>();
  const narrowed = new Set(read.filter(({ place }) => place.municipality).map(({ place }) => place.region));
  const kept = stated.filter((place) =>
    place.municipality ? !offices.has(place.municipality) : !place.region || !narrowed.has(place.region),
  );
  // Where the text speaks plainly, its place comes first: fields of scraped ads often hold the company's town.
  return { workplaces: [...read.map(({ place }) => place), ...kept], evidence };
}
