// Place names that are also surnames, companies or plain words, and so need more than a capital letter to count.

/** Lower-case names of municipalities and regions, with the local series the place really uses: i -ssa, o -lla. */
const risky = `
aura i, askola i, brändö i, eckerö i, enare i, esse i, eura i, geta i, gustavs i, hamina i, hanko i, hartola i, hattula i, ii i, ijo i,
ilmola i, inari i, ingå i, iitti i, itis i, juga i, juva i, kaavi o, kangasniemi o, kannus i, kaskinen i, keitele o, kemi i,
kides i, kinnula i, kivijärvi o, kolari i, korpo i, kotka i, kumo i, kurikka i, kustavi i, lahti i, laitila i, lapinlahti o,
lappi i, lappo i, laukas i, lemi o, letala i, loppi o, lovisa i, luoto i, marttila i, masku i, mikkola i, multia o, nagu i,
nakkila i, nivala i, nokia o, nousiainen i, oulainen i, outokumpu i, parkano i, pello i, pemar i, perho i, pukkila i, puumala i,
raisio i, reso i, ristijärvi o, rusko o, saarijärvi o, sagu i, salla i, salo i, sauvo i, sievi i, simo i, siikainen i, soini i,
somero o, storå i, sulkava o, sund i, tammela i, tervo i, tervola i, toivakka i, tornio i, vaala i, vemo i, vehmaa o, virmo i,
virrat o, perho i, joroinen i, kuhmoinen i, uurainen o, parainen o, laukaa i, muhos o, paimio i, rauma o, karis i, kimito i
`;

export type Series = "inner" | "outer";

export const riskyNames: ReadonlyMap<string, Series> = new Map(
  risky
    .trim()
    .split(/,\s*/)
    .map((entry) => entry.split(" "))
    .map(([name = "", series]) => [name, series === "o" ? "outer" : "inner"]),
);

/** Towns big enough to be named bare at the end of a title although they are surnames or companies too: "Myyjä Lahti". */
export const titleTowns: ReadonlySet<string> = new Set([
  "hamina",
  "hanko",
  "kemi",
  "kotka",
  "lahti",
  "nokia",
  "raisio",
  "rauma",
  "salo",
  "tornio",
]);

/** Names of municipalities that at the end of a title are first of all a brand, a firm, a first name or another word. */
export const titleStrangers: ReadonlySet<string> = new Set(
  "aura esse geta gustavs itis juga kannus karis kides lemi luoto mikkola perho reso salla simo sund storå vemo lappo soini sauvo".split(
    " ",
  ),
);

/** Towns recognised without a capital letter where a case ending says they are places: "töitä tampereella". */
export const bigTowns: ReadonlySet<string> = new Set(
  "helsinki espoo vantaa tampere turku oulu jyväskylä kuopio lahti pori kouvola joensuu lappeenranta hämeenlinna vaasa rovaniemi seinäjoki mikkeli kokkola kotka salo porvoo kajaani kerava tuusula nurmijärvi kirkkonummi järvenpää hyvinkää ylöjärvi kangasala lempäälä pirkkala savonlinna riihimäki rauma raasepori lohja imatra iisalmi varkaus".split(
    " ",
  ),
);

/** Villages and districts whose names are everyday words, so that a sentence may begin with them. */
export const everydayWords: ReadonlySet<string> = new Set(
  `aho aska asunta atria box halli harja harju hattu hikiä horo inha kaivanto kallo kanala kantele kello kesti kiila kipinä kiviniemi koivu komi
  koro koskue koura kukko kuoppa laakso latva lappi letku livo louhi luode luoma lyly mark martti metsä mieto misi myrkky nampa neuvola
  neuvoton nummi oys otava paakki pasto patana peura pohja porras pulp rauha risti rova ruto saari salmi sammi sampu sara
  sola summa sydänmaa syri talus tapio tulppo törmä utö valko vinni vuolle räihä metsälä itäkylä keskusta kirkonkylä
  eduskunta vastauslähetys telakanava sairaalamäki kalmari lamppi lampi hovi mattila anttila eskola vanhala haveri
  vik dal malm haga kampen sandhamn loue urjala tuuri`.split(/\s+/),
);
