// The sector of an ad's workplace, derived: from the occupation where that leaves one, else from words for the place itself. TOL 2008.

/** Section letter and its divisions, from–to. Statistics Finland's classification TOL 2008 (CC BY 4.0). */
const sections: [string, number, number][] = [
  ["A", 1, 3], ["B", 5, 9], ["C", 10, 33], ["D", 35, 35], ["E", 36, 39], ["F", 41, 43], ["G", 45, 47], ["H", 49, 53], ["I", 55, 56], ["J", 58, 63], ["K", 64, 66],
  ["L", 68, 68], ["M", 69, 75], ["N", 77, 82], ["O", 84, 84], ["P", 85, 85], ["Q", 86, 88], ["R", 90, 93], ["S", 94, 96], ["T", 97, 98], ["U", 99, 99],
]; // biome-ignore format: a table reads best in lines

/** `tol2008:56` → `tol2008:I`; a section gives itself. */
export function sectionOf(code: string): string | undefined {
  const bare = /^tol2008:(\d{2}|[A-U])$/.exec(code)?.[1];
  if (!bare) return undefined;
  if (/[A-U]/.test(bare)) return code;
  const section = sections.find(([, from, to]) => Number(bare) >= from && Number(bare) <= to)?.[0];
  return section && `tol2008:${section}`;
}

/** The share of an occupation's divisions that must lie in the section of the first, its most usual one. */
const mostly = 0.6;

/** Section, and division where there is only one, if an occupation's sectors lie there wholly or mostly; else nothing. */
export function clearSectors(codes: readonly string[]): string[] {
  const divisions = codes.filter((code) => /:\d\d$/.test(code));
  const section = divisions[0] && sectionOf(divisions[0]);
  if (!section) return [];
  const inside = divisions.filter((code) => sectionOf(code) === section).length;
  if (inside / divisions.length < mostly) return [];
  return divisions.length === 1 ? [section, ...divisions] : [section];
}

/** What places of work are called, by division, in Finnish, Swedish and English. Beginnings or ends of words. */
const places: [division: string, words: RegExp][] = [
  ["10", /leipomo|konditori|bageri|bakery|lihatalo|meijeri|mejeri|elintarviketehta/],
  ["38", /kierrätysasema|jäteasema|lajittelulaitos|återvinningsstation|recycling station/],
  ["41", /rakennustyömaa|byggarbetsplats|byggplats|construction site/],
  ["47", /myymälä|kaupassa|kauppaan|kaupalle|lähikaup|marketti|tavaratalo|kioski|butik|affär|varuhus|grocery|supermarket|\bshop\b|\bstore\b/],
  ["49", /bussiliiken|taksi|\btaxi|kuljetusliike|åkeri|busstrafik/],
  ["52", /varasto|terminaali|logistiikkakeskus|\blager|warehouse|distribution cent/],
  ["55", /hotelli|hotell|\bhotels?\b|hostel|majoitus/],
  ["56", /ravintola|kahvila|pizzeria|lounas|ruokala|pikaruoka|restaurang|kafé|café|\bcafe|lunchrestaurang|restaurant|\bpub\b/],
  ["62", /ohjelmistoyhtiö|ohjelmistotalo|software company|mjukvaruföretag/],
  ["81", /siivousyri|siivousliik|siivouspalvelu|puhtauspalvelu|kiinteistöhuol|kiinteistöpalvelu|städfirma|städbolag|städtjänst|fastighetssköt|cleaning company/],
  ["85", /koululle|koulussa|kouluun|koulun |lukio|oppilaitos|\bskola|skolan\b|\bschool/],
  ["86", /sairaala|terveysasem|terveyskesku|klinikka|hammashoitola|sjukhus|hälsostation|hospital|clinic/],
  ["87", /hoivakoti|hoivakodi|palvelutalo|palvelukoti|palvelukodi|vanhainkoti|ryhmäkoti|asumisyksik|seniorikesku|äldreboende|serviceboende|vårdhem|care home|nursing home/],
  ["88", /kotihoi|päiväkoti|päiväkodi|perhepäivä|hemvård|daghem|dagis|daycare|day care|kindergarten|home care/],
  ["91", /kirjasto|bibliotek|library|museo|museum/],
  ["93", /uimahalli|liikuntakesku|kuntosali|simhall|\bgym\b|swimming hall|sports cent/],
  ["96", /pesula|kampaamo|parturi|tvätteri|frisörsalong|laundry|hair salon/],
  ["01", /maatila|maitotila|kasvihuone|puutarhal|bondgård|växthus|\bfarm|greenhouse/],
]; // biome-ignore format: a table reads best in lines

/**
 * The sector of a named kind of workplace, if it is one where the occupation occurs: a cleaner "hotelliin" works in
 * accommodation. `texts`: the surest first – title, employer, text. Undefined where none, or several in one text.
 */
export function placeSectors(
  texts: readonly string[],
  possible: readonly string[],
): { sectors: string[]; words: string } | undefined {
  for (const text of texts) {
    const low = text.toLowerCase();
    const found = places.flatMap(([division, words]) => {
      const code = `tol2008:${division}`;
      const hit = possible.includes(code) ? words.exec(low) : null;
      return hit ? [{ code, words: hit[0].trim() }] : [];
    });
    const [only, another] = found;
    const section = only && sectionOf(only.code);
    if (only && section && !another) return { sectors: [section, only.code], words: only.words };
    if (another) return undefined;
  }
  return undefined;
}
