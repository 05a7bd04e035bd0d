// Vacancies of the demo region from Hangö to Borgå: day care, hotels, gardens, shops and kitchens in two languages. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const nylandVacancies: DemoVacancy[] = [
  {
    ref: "nyl-01",
    employerName: "Daghemmet Sländan rf",
    lang: "sv",
    title: "Barnskötare eller daghemshjälp, Ekenäs",
    description: `Sländan är ett daghem vid stranden i Ekenäs. Vi söker en barnskötare eller en hjälpande hand till gruppen med treåringar. Du är med ute, dukar mellanmålet, läser sagor och tröstar. Det finns alltid en lärare i gruppen.

Arbetstiden är 20–28 timmar i veckan, klockan 8.30–14.30. Man kan börja med några timmar om dagen. Utdrag ur straffregistret visas upp före start. Utbildning är bra men inget krav.`,
    place: "Ekenäs",
    publishedDaysAgo: 3,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "nyl-02",
    employerName: "Föreningen Skolvägen rf",
    lang: "sv",
    title: "Skolgångshandledare, Karis (vikariat till maj)",
    description: `Skolvägen ordnar stöd och eftermiddagsklubb för elever i årskurs 1–4 i Karis. Som skolgångshandledare sitter du bredvid den som behöver en förklaring till, är rastvakt och håller i pyssel efter skolan. 27 timmar i veckan, måndag till fredag klockan 9–14.30.

Vi betalar enligt kollektivavtal. Du behöver flytande svenska och tålamod.`,
    place: "Karis",
    publishedDaysAgo: 8,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "nyl-03",
    employerName: "Hangö Småfiskars Barnstuga rf",
    lang: "sv",
    title: "Barnskötare eller daghemsassistent, Hangö",
    description: `Barnstugan i Hangö har tjugo barn och egen kökstrappa till havet. Vi behöver en assistent som hjälper till i hallen, på gården och vid maten. Arbetstid 15–25 timmar i veckan, vardagar mellan 9 och 15, samma tider varje vecka.

Kom gärna och hälsa på en förmiddag innan du bestämmer dig. Läroavtal till barnskötare är möjligt från hösten.`,
    place: "Hangö",
    publishedDaysAgo: 11,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "nyl-04",
    employer: "tuulenpesa",
    lang: "sv",
    title: "Barnskötare till Igelkotten, Kyrkslätt",
    description: `Barnstugan Igelkotten i Kyrkslätt centrum söker en barnskötare till en grupp på tolv barn. Vi är mycket i skogen. Du arbetar 25–30 timmar i veckan, dagtid, alltid i par med en kollega. En egen handledare följer dig under de första månaderna.

Den som saknar utbildning kan få den genom läroavtal. Vi frågar efter utdrag ur straffregistret, som lagen säger.`,
    place: [{ municipality: "257", postcode: "02400" }],
    publishedDaysAgo: 5,
    openDays: 30,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "5311", origin: "stated", weight: 1 }],
      sectors: ["tol2008:88"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 25,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["day"],
      languages: [{ code: "sv", level: "B2" }],
      cards: ["criminal_record_extract"],
      conditions: { outdoors: true, team: true, phone: false },
      adjustments: { adj_named_mentor: true, adj_fixed_shifts: true, adj_gradual_hours: true },
      openness: { apprenticeship: true, gap_ok: true },
    },
  },
  {
    ref: "nyl-05",
    employer: "lillahamnen",
    lang: "sv",
    title: "Hotellstädare, Hangö – kortare dagar går bra",
    description: `Lilla Hamnens Hotell i Hangö har trettio rum, öppna året om. Vi söker en hotellstädare som bäddar, dammsuger och fyller på handdukar klockan 9.30–13.30. På vintern 12–16 timmar i veckan, på sommaren upp till 28.

Gästerna är på stranden när du städar, så du får vara i fred. Vi har lätta vagnar och pauser när man behöver. Ingen erfarenhet krävs.`,
    place: [{ municipality: "078", postcode: "10900" }],
    publishedDaysAgo: 2,
    openDays: 30,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9112", origin: "stated", weight: 1 }],
      sectors: ["tol2008:55"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 12,
      hoursMax: 28,
      contract: "permanent",
      patterns: ["day"],
      conditions: { customer_contact: false, phone: false, alone: true },
      adjustments: { adj_shorter_day: true, adj_breaks: true, adj_fixed_shifts: true, adj_clear_tasks: true },
      openness: { no_experience_ok: true, gap_ok: true, no_degree_ok: true },
    },
  },
  {
    ref: "nyl-06",
    employer: "lillahamnen",
    lang: "sv",
    title: "Stugstädare till sommaren, Ekenäs stugby",
    description: `Stugbyn i Ekenäs har 22 stugor vid vattnet. Från maj till augusti söker vi stugstädare för bytesdagarna: tisdag, fredag och söndag klockan 11–16. Man jobbar två och två, städar, byter lakan och kollar att kaffekokaren är ren.

Säsongsarbete, 15 timmar i veckan. Vi kan hjälpa till med skjuts från stationen.`,
    place: [{ municipality: "710", postcode: "10600" }],
    publishedDaysAgo: 10,
    openDays: 120,
    visibility: "public",
    stated: {
      sectors: ["tol2008:55"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 15,
      hoursMax: 15,
      contract: "seasonal",
      patterns: ["day", "weekend"],
      conditions: { team: true, phone: false, customer_contact: false },
      adjustments: { adj_breaks: true, adj_clear_tasks: true },
    },
  },
  {
    ref: "nyl-07",
    employerName: "Skärgårdens Städ & Fönster Ab",
    lang: "sv",
    title: "Städare sökes, Hangö och Raseborg",
    description: `Vi städar kontor, kliniker och trappor i Hangö och Raseborg. Jobbet är på eftermiddagar och tidiga kvällar, ungefär 20 timmar i veckan. Bil behövs inte om du bor i Hangö, där går man till fots.

Du får en fast lista på ställen och arbetar mest ensam. Finska eller svenska går lika bra. Start genast.`,
    place: "Hangö, Raseborg",
    publishedDaysAgo: 14,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "nyl-08",
    employerName: "Bastuholmens Gästhem",
    lang: "sv",
    title: "LOKALVÅRDARE",
    description: `Gästhemmet i Lappvik söker lokalvårdare för vår och sommar.Städning av rum,bastu och frukostsal.Arbetet börjar klockan tio när gästerna åkt.Timmar enligt bokningar,ring inte utan skriv ett meddelande så svarar vi.Cykel finns att låna från tågstationen.Vi är en liten familj och två hundar.`,
    place: "Lappvik, Hangö",
    publishedDaysAgo: 20,
    visibility: "professionals",
  },
  {
    ref: "nyl-09",
    employerName: "Äppelgårdens Plantskola Ab",
    lang: "sv",
    title: "Trädgårdsarbetare, Karis",
    description: `Äppelgården odlar fruktträd och bärbuskar utanför Karis. Vi söker trädgårdsarbetare från mars till oktober: plantering, bevattning, beskärning och paketering. 20–35 timmar i veckan, börja när du vill mellan 7 och 10.

Det är kroppsarbete i eget tempo, och bänken under eken är till för pauser. Den som trivs kan stanna över vintern i växthuset.`,
    place: "Karis, Raseborg",
    publishedDaysAgo: 6,
    openDays: 90,
    visibility: "professionals",
  },
  {
    ref: "nyl-10",
    employerName: "Pojo Växthusodlare andelslag",
    lang: "sv",
    title: "Växthusarbetare (tomat och gurka), Pojo",
    description: `I våra växthus i Pojo mognar tomaterna från april. Växthusarbetaren binder upp, gallrar, skördar och packar i lådor. Arbetstiden är vardagar 8–14, och på sommaren kan man ta fler timmar. Det är varmt inne, så vi håller många pauser.

Tidigare erfarenhet behövs inte. Bra om du har körkort, men arbetskamraterna samåker.`,
    place: "Pojo, Raseborg",
    publishedDaysAgo: 4,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "nyl-11",
    employerName: "Fiskars Gröna Rum Ab",
    lang: "sv",
    title: "Trädgårdsmästare / parkarbetare, Fiskars",
    description: `Vi sköter parker och gårdsplaner i bruket. En trädgårdsmästare eller en van parkarbetare behövs för gräs, häckar, perenner och grusgångar. Heltid under säsongen, deltid på vintern. Du kör åkgräsklippare och ibland paketbil, så B-körkort krävs.

Vi är fyra personer och dricker kaffe klockan nio och två.`,
    place: "Fiskars, Raseborg",
    publishedDaysAgo: 16,
    openDays: 75,
    visibility: "professionals",
  },
  {
    ref: "nyl-12",
    employerName: "Inkoon Yrttipelto Oy",
    lang: "fi",
    title: "Puutarhatyöntekijä yrttitilalle, Inkoo",
    description: `Yrttipelto kasvattaa ruukkuyrttejä Inkoossa ympäri vuoden. Puutarhatyöntekijä kylvää, harventaa, kastelee ja pakkaa. Kasvihuoneessa soi radio ja tahti on tasainen. 20–30 tuntia viikossa, ma–to.

Työ opetetaan. Oma auto helpottaa, bussilla pääsee kilometrin päähän. Meitä on pellolla viisi, ja lounaan syömme pitkän pöydän ääressä joka päivä yhdessä.`,
    place: "Inkoo",
    publishedDaysAgo: 9,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "nyl-13",
    employer: "fyrtornet",
    lang: "sv",
    title: "Bagare eller bagerihjälp, dagtid",
    description: `Ab Fyrtornets Bageri i Ekenäs söker en bagerihjälp till dagskiftet klockan 9–14. Du väger upp, formar småbröd, packar och diskar plåtar. Nattbaket sköter Gun och Lasse som vanligt.

20–25 timmar i veckan, och man kan öka småningom. Recepten finns nedskrivna med bilder. Om du vill bli bagare ordnar vi läroavtal. Hygienpass behövs.`,
    place: [{ municipality: "710", postcode: "10600" }],
    publishedDaysAgo: 7,
    openDays: 28,
    visibility: "partners",
    stated: {
      occupations: [{ isco4: "7512", origin: "stated", weight: 1 }],
      sectors: ["tol2008:10"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day"],
      cards: ["hygiene"],
      conditions: { customer_contact: false, phone: false, sales: false },
      adjustments: {
        adj_gradual_hours: true,
        adj_clear_tasks: true,
        adj_written_instructions: true,
        adj_named_mentor: true,
      },
      openness: { apprenticeship: true, gap_ok: true, no_degree_ok: true },
    },
  },
  {
    ref: "nyl-14",
    employerName: "Lounaskellari Kattila Ky",
    lang: "fi",
    title: "Keittiöapulainen, Siuntio",
    description: `Kattila tekee lounasta ja kouluruokaa Siuntion asemanseudulla. Keittiöapulainen kuorii, pilkkoo, pakkaa ja tiskaa. Ruokalista kiertää viiden viikon jaksoissa, joten työt tulevat nopeasti tutuiksi.

Arkisin klo 8–13, 25 tuntia viikossa. Hygieniapassi tarvitaan. Keittiössä on kolme hengen porukka ja oma ovi pihalle.`,
    place: "Siuntio",
    publishedDaysAgo: 5,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "nyl-15",
    employerName: "Kotiruokakeittiö Lohjan Liesi Oy",
    lang: "fi",
    title: "Keittiötyöntekijä ateriapalveluun, Lohja",
    description: `Lohjan Liesi valmistaa ateriat neljään hoivakotiin. Etsimme keittiötyöntekijää kylmäkeittiöön ja pakkaukseen. Työ etenee listan mukaan, eikä asiakkaita ole. Maanantaista perjantaihin klo 8–15, myös osa-aika 20–25 h käy.

Hygieniapassi vaaditaan. Palkka julkisen ja yksityisen ruokapalvelun sopimuksen mukaan. Lounas kuuluu työpäivään, ja pysäköinti on ilmainen.`,
    place: "Lohja",
    publishedDaysAgo: 12,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "nyl-16",
    employerName: "Leipomo Nisuneito",
    lang: "fi",
    title: "Leipomotyöntekijä, Kirkkonummi",
    description: `Nisuneito on kahden sisaruksen leipomo Masalassa. Kaipaamme leipomotyöntekijää päivälle: taikinat tehdään yöllä, sinä viimeistelet, pussitat ja etiketöit klo 8–13. Noin 22 tuntia viikossa.

Et tarvitse alan koulutusta. Työ on seisomatyötä, mutta tuolikin löytyy etiketöintiin. Suomi tai ruotsi, kumpi vain. Perjantaisin jokainen vie limpun kotiin.`,
    place: "Masala, Kirkkonummi",
    publishedDaysAgo: 8,
    openDays: 33,
    visibility: "professionals",
  },
  {
    ref: "nyl-17",
    employer: "strandgodis",
    lang: "sv",
    title: "Hyllplockare till butik i Kyrkslätt, fasta dagar",
    description: `Strandgodis säljer sötsaker och leksaker i Kyrkslätt centrum. Vi söker en hyllplockare som packar upp, fyller på och prismärker, måndag, onsdag och fredag klockan 9–15, alltså 18 timmar i veckan. Kassan sköter andra.

Lådorna väger högst tio kilo. Bra om du kan både svenska och finska så att du kan visa en kund rätt hylla.`,
    place: [{ municipality: "257", postcode: "02400" }],
    publishedDaysAgo: 3,
    openDays: 25,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9334", origin: "stated", weight: 1 }],
      sectors: ["tol2008:47"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 18,
      hoursMax: 18,
      contract: "permanent",
      patterns: ["day"],
      conditions: { sales: false, phone: false },
      adjustments: { adj_fixed_shifts: true },
      openness: { no_experience_ok: true },
    },
  },
  {
    ref: "nyl-18",
    employerName: "Lanthandeln Vid Bron Ab",
    lang: "sv",
    title: "Butiksbiträde, Ingå kyrkby",
    description: `Lanthandeln i Ingå söker ett butiksbiträde för veckoslut och två vardagar, omkring 20 timmar i veckan. Du sitter i kassan, fyller hyllorna och tar hand om posten. På sommaren är här livligt, på vintern hinner man prata.

Vi öppnar klockan 8 och stänger klockan 19. Båda språken behövs.`,
    place: "Ingå",
    publishedDaysAgo: 13,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "nyl-19",
    employerName: "Båttillbehör Babord Ab",
    lang: "sv",
    title: "Lagerarbetare, Kyrkslätt",
    description: `Babord skickar båttillbehör till hela landet. Lagerarbetaren plockar beställningar, packar paket och tar emot leveranser. Arbetstid 8–16, måndag till torsdag, 30 timmar. Samma schema året om, utom juni då alla hjälps åt lite till.

Truckkort är bra men inte nödvändigt. Ett tyst lager med fem anställda.`,
    place: "Kyrkslätt, Jorvas",
    publishedDaysAgo: 9,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "nyl-20",
    employer: "uusitupa",
    lang: "fi",
    title: "Maalari tai remonttiapulainen",
    description: `Uudentuvan Remonttitiimi tekee pieniä kotiremontteja Lohjalla ja Vihdissä. Haemme maalaria tai apulaista, joka suojaa, hioo, maalaa ja siivoaa lopuksi. Työpäivä on klo 7.30–15.30, kesäkuussa pidetään vapaata.

Työturvallisuuskortti tarvitaan. Tikkailla käydään välillä. Palkka kokemuksen mukaan 12,50–16 €/h. Voit tulla ensin päiväksi mukaan, niin näet, millaista meillä on.`,
    place: [{ municipality: "444", postcode: "08100" }, { municipality: "927" }],
    publishedDaysAgo: 1,
    openDays: 30,
    visibility: "public",
    stated: {
      sectors: ["tol2008:43"],
      sectorProvenance: "stated",
      contract: "permanent",
      patterns: ["day"],
      cards: ["occupational_safety"],
      conditions: { heights: true },
      pay: { min: 12.5, max: 16, unit: "hour" },
    },
  },
  {
    ref: "nyl-21",
    employerName: "Borgå Bokkafé andelslag",
    lang: "sv",
    title: "Kafébiträde i Borgå, helger",
    description: `Bokkaféet i gamla stan i Borgå söker ett kafébiträde till lördagar och söndagar klockan 10–17. Du gör smörgåsar, kokar kaffe, diskar och rekommenderar en roman. Ibland en vardagskväll när författare kommer på besök.

Hygienpass behövs. Språk: svenska och finska, engelska med turisterna.`,
    place: "Borgå",
    publishedDaysAgo: 6,
    openDays: 21,
    visibility: "professionals",
  },
  {
    ref: "nyl-22",
    employerName: "Hyvinkään Nappulaverstas Oy",
    lang: "fi",
    title: "Kokoonpanija, elektroniikka (Hyvinkää)",
    description: `Nappulaverstas juottaa ja kokoaa ohjauspaneeleja hisseihin. Työ on tarkkaa ja istuvaa, ja jokaisella on oma hyvin valaistu pöytä. Työaika liukuu klo 6.30–9 alkaen, kokoaikainen.

Pitkäjänteisyys on tärkeämpää kuin kokemus. Juottamisen opetamme kuukaudessa. Lähetä hakemuksesi viimeistään kuun lopussa. Asema on kivenheiton päässä, joten junalla pääsee.`,
    place: "Hyvinkää",
    publishedDaysAgo: 17,
    openDays: 32,
    visibility: "professionals",
  },
];
