// Vacancies of the demo region in the three Ostrobothnias of the coast and the plain: Vaasa, Seinäjoki, Kokkola. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const ostrobothniaVacancies: DemoVacancy[] = [
  {
    ref: "poh-01",
    employer: "strandgodis",
    lang: "sv",
    title: "Butiksbiträde i Vasa centrum, 20 h i veckan",
    description: `Strandgodis i Vasa söker ett butiksbiträde som trivs bland karameller och barnfamiljer. Du packar upp, väger lösgodis, sköter kassan och dekorerar fönstret. Arbetstiden är 20 timmar: tisdag till fredag klockan 12–17.

Svenska och finska behövs i vardagen. Vi lär upp dig på två veckor.`,
    place: [{ municipality: "905", postcode: "65100" }],
    publishedDaysAgo: 5,
    openDays: 24,
    visibility: "public",
    stated: {
      sectors: ["tol2008:47"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 20,
      contract: "permanent",
      patterns: ["day"],
      languages: [{ code: "sv" }, { code: "fi" }],
      conditions: { customer_contact: true, sales: true },
    },
  },
  {
    ref: "poh-02",
    employer: "kvarkvinden",
    lang: "sv",
    title: "Snickare eller möbelmontör, Korsholm",
    description: `Kvarkvindens Snickeri i Korsholm bygger köksskåp och bänkar. Vi söker en snickare eller en händig person som vill börja med montering: borra, limma, slipa och packa. Dagskift 7–15.30, kortare vecka går att ordna.

Vi är sju på golvet. Hörselskydd används när sågarna går, annars är det radio. Läroavtal är möjligt.`,
    place: [{ municipality: "499", postcode: "65610" }],
    publishedDaysAgo: 8,
    openDays: 31,
    visibility: "public",
    stated: {
      sectors: ["tol2008:31"],
      sectorProvenance: "stated",
      contract: "permanent",
      patterns: ["day"],
      conditions: { noise: true, team: true, customer_contact: false },
      openness: { apprenticeship: true },
      adjustments: { adj_shorter_day: true },
    },
  },
  {
    ref: "poh-03",
    employerName: "Vasa Klubbhus Kök rf",
    lang: "sv",
    title: "Kock till lunchkök, Vasa",
    description: `Föreningens kök lagar hundra luncher om dagen. Vi söker en kock som planerar menyn, gör beställningar och leder två köksbiträden. Måndag till fredag 7–14, 35 timmar. Yrkesutbildning eller lång erfarenhet krävs, och hygienpass förstås.

Inga kvällar, inga veckoslut. Lön enligt kollektivavtalet.`,
    place: "Vasa",
    publishedDaysAgo: 11,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "poh-04",
    employerName: "Merenkurkun Siivous Oy",
    lang: "fi",
    title: "Siivooja kouluun, Vaasa / städare till skola, Vasa",
    description: `Etsimme siivoojaa kaksikieliseen kouluun Vaasan Ristinummelle. Työaika klo 13–18, kun tunnit loppuvat ja käytävät tyhjenevät. 25 tuntia viikossa, loma-aikoina perussiivousta päivällä.

Språket kan vara svenska eller finska. Kokemusta ei tarvita, yhdistelmäkone opetetaan. Esimies käy paikalla viikoittain, muuten saat järjestää työsi itse.`,
    place: "Vaasa",
    publishedDaysAgo: 6,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "poh-05",
    employerName: "Kvevlax Eftisklubb rf",
    lang: "sv",
    title: "Ledare för eftermiddagsklubb, Korsholm",
    description: `Klubben i Kvevlax har tjugo barn i årskurs 1–2. Ledaren ordnar mellanmål, lekar och läxhörna tillsammans med en kollega. Skoldagar klockan 12.30–16.30, alltså 20 timmar i veckan. På förmiddagarna kan man få timmar som skolgångsbiträde.

Vi ber om utdrag ur straffregistret. Du behöver svenska och ett gott humör.`,
    place: "Kvevlax, Korsholm",
    publishedDaysAgo: 14,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "poh-06",
    employerName: "Energi & Tråd Ab",
    lang: "en",
    title: "Cable assembler, Vaasa (no experience needed)",
    description: `We make wire harnesses for wind turbines in Vaasa. Cable assemblers cut, crimp and test, sitting at a bench with good light. Two shifts, 6–14 and 14–22, weekly by turns. Full-time, fixed-term for six months to begin with.

The work instructions are in English. You get two weeks of training with pay, and steady hands do the rest.`,
    place: "Vaasa",
    publishedDaysAgo: 4,
    openDays: 21,
    visibility: "professionals",
  },
  {
    ref: "poh-07",
    employerName: "Närpes Grönhus andelslag",
    lang: "sv",
    title: "Växthusarbetare, Närpes",
    description: `Skörd,bindning och packning av tomater i Närpes.Arbetet börjar klockan 6 på sommaren och 8 på vintern.Heltid eller deltid enligt önskemål.Bostad kan ordnas,många språk talas.Inga krav på utbildning,bara att man tål värme.Lön enligt kollektivavtalet för trädgårdsbranschen.Anställningen börjar när du kan.`,
    place: "Närpes",
    publishedDaysAgo: 19,
    visibility: "professionals",
  },
  {
    ref: "poh-08",
    employerName: "Jakobstads Tryckeri Kråkfot",
    lang: "sv",
    title: "Grafisk formgivare, Jakobstad, 60 %",
    description: `Kråkfot trycker läromedel och programblad. Vi söker en grafisk formgivare på 60 procent som sätter böcker och gör original. Halva veckan kan du arbeta hemifrån. Programmen är InDesign och Photoshop.

Prov på arbete räcker som ansökan. Start efter nyår eller när det passar dig.`,
    place: "Jakobstad",
    publishedDaysAgo: 10,
    openDays: 37,
    visibility: "professionals",
  },
  {
    ref: "poh-09",
    employerName: "Stall Havtorn",
    lang: "sv",
    title: "Stallskötare, morgnar, Vörå",
    description: `Fjorton islandshästar väntar på frukost klockan 6.30. Stallskötaren fodrar, mockar och släpper ut, klar till klockan 10. Fem eller sju morgnar i veckan, vi delar gärna på jobbet mellan två personer.

Lönen är per timme. Du får rida när du vill. Bil är nästan nödvändig.`,
    place: "Vörå",
    publishedDaysAgo: 7,
    openDays: 32,
    visibility: "professionals",
  },
  {
    ref: "poh-10",
    employerName: "Distanstolken Sju Ab",
    lang: "sv",
    title: "Undertextare på distans, uppdrag",
    description: `Vi textar webbinarier och kortfilmer. Som undertextare får du en ljudfil, ett program och tre dagar på dig. Arbetet görs helt på distans, var du än bor i Finland. Uppdragen kommer ojämnt, räkna med 5–15 timmar i veckan.

Modersmålslik svenska, god engelska. Inga möten och inga telefonsamtal.`,
    place: "Vasa, hela Finland på distans",
    publishedDaysAgo: 13,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "epo-01",
    employer: "isoratas",
    lang: "fi",
    title: "Hitsaaja, Seinäjoki",
    description: `Isonrattaan Konepaja tekee kauhoja ja kärryjä. Haemme MIG-hitsaajaa päivävuoroon klo 7–15.30. Kappaleet ovat isoja mutta nostimet hyvät. Tulityö- ja työturvallisuuskortti tarvitaan, kortit voi päivittää työajalla.

Kokoaikainen vakituinen työ, palkka teknologiateollisuuden sopimuksen mukaan. Oppisopimuskin onnistuu. Ruokala on pihan toisella puolella, keitto kuuluu etuihin.`,
    place: [{ municipality: "743", postcode: "60100" }],
    publishedDaysAgo: 9,
    openDays: 30,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "7212", origin: "stated", weight: 1 }],
      sectors: ["tol2008:25"],
      sectorProvenance: "stated",
      hoursType: "full",
      hoursMin: 40,
      hoursMax: 40,
      contract: "permanent",
      patterns: ["day"],
      cards: ["hot_work", "occupational_safety"],
      conditions: { noise: true, full_time: true },
      openness: { apprenticeship: true },
    },
  },
  {
    ref: "epo-02",
    employerName: "Lakeuden Kauramylly Oy",
    lang: "fi",
    title: "Pakkaaja elintarviketehtaalle, Kauhajoki",
    description: `Kauramylly pussittaa puurohiutaleita Kauhajoella. Pakkaaja täyttää laatikoita, tarkistaa painot ja pyyhkii linjan vuoron päätteeksi. Aamuvuoro klo 6–14 tai iltavuoro klo 14–22, joista saat valita toisen pysyvästi.

Hygieniapassi tarvitaan. Määräaikainen vuoden, jatko mahdollinen. Linjalla on kolme ihmistä, ja tehtäviä vaihdetaan tunnin välein.`,
    place: "Kauhajoki",
    publishedDaysAgo: 12,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "epo-03",
    employerName: "Eläinklinikka Kuonokas",
    lang: "fi",
    title: "Klinikka-avustaja eläinklinikalle, Lapua",
    description: `Kuonokas on kahden eläinlääkärin klinikka Lapualla. Avustaja siivoaa huoneet, ottaa potilaat vastaan, pitää koiraa paikallaan ja täyttää kaapit. 20–25 tuntia viikossa, maanantaista torstaihin klo 9–15.

Eläimiä ei saa pelätä. Puhelimeen vastaa toimistomme, et sinä. Työ alkaa maaliskuussa, ja harjoittelupäiviä on kolme.`,
    place: "Lapua",
    publishedDaysAgo: 5,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "kpo-01",
    employerName: "Kokkolan Rannikkoleipä Oy",
    lang: "fi",
    title: "Jakeluauton kuljettaja, leipä (Kokkola)",
    description: `Tuore leipä lähtee Kokkolasta klo 3.30 ja on perillä kaupoissa ennen kuutta. Kuljettaja lastaa kärryt, ajaa reitin ja palauttaa tyhjät laatikot. Työpäivä päättyy klo 10, viisi aamua viikossa.

C-ajokortti ja ammattipätevyys vaaditaan. Sivutoiminen lauantaikuski kelpaa myös. Auto on uusi ja siinä on perälautanostin.`,
    place: "Kokkola",
    publishedDaysAgo: 8,
    openDays: 23,
    visibility: "professionals",
  },
  {
    ref: "kpo-02",
    employerName: "Karleby Barnboksbod",
    lang: "sv",
    title: "Biblioteksassistent för sagostunder, Karleby",
    description: `Vi lånar ut barnböcker på två språk i Karleby. Biblioteksassistenten ställer böcker på plats, plastar nya, sköter lånen och dukar fram kuddar till sagostunden på lördag. 14 timmar i veckan, onsdag till lördag klockan 11–14.30.

Tyst och vänlig arbetsplats. Ingen examen behövs.`,
    place: "Karleby",
    publishedDaysAgo: 6,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "poh-11",
    employerName: "Kvarken Code Cooperative",
    lang: "en",
    title: "Web developer, part-time, remote (Vaasa)",
    description: `Eight developers own this cooperative together. We build small web shops for farms and boat builders, and now we need a ninth pair of eyes for 15 to 25 hours a week. HTML, CSS and TypeScript, reviewed kindly and in writing.

Work from anywhere in Finland; the office in Vaasa has a sauna. We pay 22 euros an hour and do not keep you on standby.`,
    place: "Vaasa",
    publishedDaysAgo: 9,
    openDays: 36,
    visibility: "professionals",
  },
];
