// Words beside a place name that tell how it is used: "Lahden toimipisteessä", "Turun kaupunki", "i Åbo", "Salo Oy".

/** After a genitive these make it where the work is. */
export const workplaceNouns =
  /(toimipist|toimipaik|toimitil|toimisto|konttori|myymäl|tavaratal|varasto|tehta|tehdas|terminaali|keskusta|kesku[ks]|ravintol|hotelli|hotelei|kahvil|yksik|asema(?!kaava)|sairaala|palvelutal|päiväko|kampu[ks])|^(aluee|alueil|alueella|alueen|seu[td]u|liikkee|satama|kaupunkialue|ympäristö|lähel|läheis|lähistö|lähialue|lähiseu|taajama|koulu(?!tu)|toiminta-alue|talousalue|suunna|suunta|päivähoi|saaristo)/;

/** After a genitive these make it a municipality for certain, though not where the work is. */
export const municipalNouns =
  /^(kaupunki|kaupungi|kunta|kunnan|kunnas|kunnal|kuntaan|kuntayhtym|seurakun|hyvinvointialue|hyvinvointikun|työllisyys|yliopisto|ammattikorkea|energia|vesi|sivisty|sosiaali|vanhus|varhaiskasv)/;

/** "Porvoon väylä" is a road, wherever it is. */
export const roads =
  /^(tie|tien|tiellä|valtatie|maantie|väylä|katu|kadun|rantatie|moottoritie|radan|rata|junarata|suora)$/;

export const companyForms = /^(oy|oyj|ab|abp|ky|tmi|ltd|inc|rf|ry|osk|osuuskunta|group|konserni|oyab)$/;

/** Swedish and English: in, at, to. */
export const intoWords: ReadonlySet<string> = new Set([
  "i",
  "på",
  "till",
  "vid",
  "in",
  "at",
  "to",
  "around",
  "near",
  "within",
  "inom",
  "runt",
  "kring",
  "nära",
]);
export const fromWords: ReadonlySet<string> = new Set(["från", "from"]);

/** What a form or a list of facts writes before a workplace. */
export const placeLabel =
  /(?:^|[\s(])(?:sijainti|paikkakunta|työpaikka|työpaikan sijainti|työkohde|työskentelypaikka|työntekopaikka|toimipaikka|toimipiste|työpiste|kunta|kaupunki|alue|ort|arbetsort|plats|kommun|placering|arbetsplats|arbetsställe|location|place of work|workplace|city|municipality|area)\s*[:–-]\s*$/i;

/** Before a surname: "toimitusjohtaja Salo", "rekrytoija Lahti". */
export const personTitles =
  /^(johtaja|toimitusjohtaja|esihenkilö|esimies|päällikkö|rekrytoija|rekrytointikonsultti|palveluesimies|palvelupäällikkö|rouva|herra|tohtori|lääkäri|chef|direktör|mr|ms|mrs|dr|hr|yhteyshenkilö|lisätietoja|terveisin|t)$|päällikkö$|johtaja$|esimies$|vastaava$/;

/** Chains whose shops are called by their place: "Prisma Kaleva", "K-Market Kupittaa". */
export const chains: ReadonlySet<string> = new Set([
  "abc",
  "alepa",
  "citymarket",
  "gigantti",
  "halpahalli",
  "hesburger",
  "kioski",
  "lidl",
  "market",
  "mcdonald",
  "motonet",
  "prisma",
  "sale",
  "sokos",
  "supermarket",
  "tokmanni",
]);
