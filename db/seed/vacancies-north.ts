// Vacancies of the demo region in the north: Oulu and around it, Kainuu, Lapland. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const northVacancies: DemoVacancy[] = [
  {
    ref: "oul-01",
    employer: "merisilma",
    lang: "fi",
    title: "Asiakasneuvoja chatissa (ei puheluita), Oulu tai etätyö",
    description: `Merisilmän Asiakaspalvelu vastaa kirjastojen ja teatterien asiakkaille. Chat-neuvoja kirjoittaa vastauksia ruudulta, kolme keskustelua kerrallaan. Puheluita ei ole. Perehdytys Oulussa viikon, sen jälkeen voit tehdä työn kotoa.

20–30 tuntia viikossa, klo 9–19 väliltä. Hyvä kirjallinen suomi tarvitaan, muu opitaan. Palkka 12,10 €/h.`,
    place: [{ municipality: "564", postcode: "90100" }],
    publishedDaysAgo: 4,
    openDays: 28,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "4222", origin: "stated", weight: 1 }],
      sectors: ["tol2008:82"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["day", "evening"],
      mode: "possible",
      conditions: { phone: false, customer_contact: true },
      adjustments: { adj_remote_days: true, adj_written_instructions: true },
      pay: { min: 12.1, max: 12.1, unit: "hour" },
    },
  },
  {
    ref: "oul-02",
    employer: "virtakieppi",
    lang: "fi",
    title: "Lajittelija kierrätysasemalle, Oulu",
    description: `Virtakiepin Kierrätys Oulun Kaukovainiolla tarvitsee lajittelijan. Neuvot lavojen luona, purat kuormia ja pidät alueen siistinä. Ulkona ollaan, mutta lämmin koppi on lähellä. Vuorot klo 9–15 tai 12–18, 24 tuntia viikossa.

Kokemusta ei tarvita. Työ on määräaikainen syksyyn asti. Bussi pysähtyy portille asti.`,
    place: [{ municipality: "564", postcode: "90250" }],
    publishedDaysAgo: 7,
    openDays: 30,
    visibility: "public",
    stated: {
      sectors: ["tol2008:38"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 24,
      hoursMax: 24,
      contract: "fixed",
      patterns: ["day"],
      conditions: { outdoors: true, customer_contact: true },
      openness: { no_experience_ok: true, gap_ok: true },
    },
  },
  {
    ref: "oul-03",
    employerName: "Päiväkoti Pikku Oulanka Oy",
    lang: "fi",
    title: "Lastenhoitaja / varhaiskasvatuksen avustaja, Oulu",
    description: `Pikku Oulanka Kaijonharjussa hakee lastenhoitajaa ja avustajaa. Kerro kumpi sinua kiinnostaa. Avustajan työ on osa-aikainen, 20–25 h/vko klo 9–14, lastenhoitajan kokoaikainen. Ryhmät ovat pieniä, ja metsä alkaa portilta.

Rikosrekisteriote tarkistetaan. Lastenhoitajalta edellytämme tutkintoa, avustajalta emme. Tervetuloa leikkimään aamupäiväksi ennen päätöstä!`,
    place: "Kaijonharju, Oulu",
    publishedDaysAgo: 10,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "oul-04",
    employerName: "Revontuli Robotics Oy",
    lang: "en",
    title: "Junior embedded developer, Oulu",
    description: `We build small robots that water forests of seedlings. A junior developer writes C and Python, tests boards and documents what happened. Full-time or 80 %, office in Linnanmaa, Oulu, one or two remote days.

A degree is not necessary if you can show something that blinks. English at work. Pay 2,900–3,500 € a month.`,
    place: "Linnanmaa, Oulu",
    publishedDaysAgo: 12,
    openDays: 34,
    visibility: "professionals",
  },
  {
    ref: "oul-05",
    employerName: "Kempeleen Kukka ja Juuri Oy",
    lang: "fi",
    title: "Puutarhamyyjä, kausityö (Kempele)",
    description: `Kausi alkaa vapusta! Puutarhamyyjä neuvoo asiakkaita, kastelee, kantaa multasäkkejä ja rahastaa. Kempeleen myymälässä työtä on 30–37,5 h viikossa elokuun loppuun, myös viikonloppuisin.

Toivomme kiinnostusta kasveihin ja kykyä olla monessa paikassa yhtä aikaa. Alennus taimista on kolmasosa, ja sadepäivinä myymälässä on ihanan hiljaista.`,
    place: "Kempele",
    publishedDaysAgo: 15,
    openDays: 85,
    visibility: "professionals",
  },
  {
    ref: "oul-06",
    employerName: "Hotelli Limingantulli Inn",
    lang: "fi",
    title: "Kerroshoitaja, Oulu",
    description: `Kerroshoitaja siivoaa 10–12 huonetta päivässä. Aloitamme klo 8.30 ja lopetamme, kun huoneet ovat valmiit, yleensä klo 14.30. Viikonloppuja joka toinen. Työtä on 20–30 tuntia viikossa.

Tahti on alussa rauhallinen, parin kanssa. Suomi tai englanti. Siivousvaunut ovat kevyet ja hissi toimii aina.`,
    place: "Limingantulli, Oulu",
    publishedDaysAgo: 6,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "oul-07",
    employerName: "Raahen Rautakanki Oy",
    lang: "fi",
    title: "Rautakaupan varastomies, Raahe",
    description: `Varastossa kerätään lautaa, laattaa ja maalia asiakkaiden kyytiin. Ajat trukkia, autat peräkärryn luona ja inventoit talvella. Klo 7–15 tai 10–18, kokoaikainen. Nostoja on.

Trukkikortti tarvitaan. Asiakkaat ovat mukavia, joskus hätäisiä. Perehdytyksen hoitaa Pirkko, joka on ollut talossa alusta asti mukana.`,
    place: "Raahe",
    publishedDaysAgo: 14,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "oul-08",
    employerName: "Ylivieskan Hirsiveisto Ky",
    lang: "fi",
    title: "Puusepän apulainen",
    description: `Veistämme hirsisaunoja Ylivieskassa. Apulainen hioo, öljyää, kantaa ja oppii. Työpäivä on klo 8–16, perjantaina klo 13 asti. Voit aloittaa kolmella päivällä viikossa. Pajassa tuoksuu pihka.

Ei tutkintovaatimusta. Oppisopimus puusepäksi on mahdollinen. Palkka on alussa 11,90 €/h, ja se tarkistetaan puolen vuoden jälkeen.`,
    place: "Ylivieska",
    publishedDaysAgo: 9,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "oul-09",
    employerName: "Konserttitalo Jäänkolina ry",
    lang: "fi",
    title: "Narikkatyöntekijä ja vahtimestari, tarvittaessa töihin kutsuttava",
    description: `Jäänkolina Oulussa pyytää töihin konserttipäivinä: takit naulaan, liput tarkistukseen, ovet auki ja kiinni. Illat klo 17–22, kuukaudessa 3–8 vuoroa, jotka saat tietää hyvissä ajoin. Et joudu koskaan ovelle yksin.

Järjestyksenvalvojan kortti on plussaa mutta ei pakko. Ensimmäiset illat olet konkarin parina.`,
    place: "Oulu",
    publishedDaysAgo: 11,
    openDays: 50,
    visibility: "professionals",
  },
  {
    ref: "kai-01",
    employerName: "Kajaanin Saunasiivous Oy",
    lang: "fi",
    title: "Mökkisiivooja, Vuokatti ja Sotkamo",
    description: `Mökit vaihtuvat lauantaina ja sunnuntaina klo 12–16. Mökkisiivooja ajaa kohteelta toiselle, siivoaa, vaihtaa lakanat ja täyttää puukorin. 8–16 tuntia viikossa, talvella ja kesällä enemmän.

Oma auto tarvitaan, kilometrit korvataan. Voit ottaa kaverin työpariksi. Avaimet haetaan vastaanotosta, ja tehtävälista on ovessa jokaisessa mökissä.`,
    place: "Sotkamo",
    publishedDaysAgo: 8,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "kai-02",
    employerName: "Kainuun Etäarkisto Oy",
    lang: "fi",
    title: "Tallentaja / arkistotyöntekijä, Kajaani",
    description: `Etäarkisto digitoi karttoja ja päiväkirjoja Kajaanissa. Tallentaja kuvaa sivut, nimeää tiedostot ja kirjoittaa otsikot luetteloon. Huone on hiljainen ja valo himmeä. 25 h viikossa, liukuva aloitus klo 7–10.

Puoli vuotta määräaikaisena, rahoitus seuraavaan on haussa. Alan kokemusta ei edellytetä. Lounaan tarjoaa talo.`,
    place: "Kajaani",
    publishedDaysAgo: 13,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "lap-01",
    employer: "revontuli",
    lang: "en",
    title: "Housekeeping and breakfast, Rovaniemi (winter season)",
    description: `Revontulen Majatalo is a guest house with 26 rooms in Rovaniemi. From November to April we need help with rooms and breakfast. You choose: breakfast from 6 to 11, or rooms from 10 to 15. 20–30 hours a week, two days off in a row.

A staff room is available. We speak English and Finnish, and our guests speak everything. No experience needed.`,
    place: [{ municipality: "698", postcode: "96200" }],
    publishedDaysAgo: 5,
    openDays: 40,
    visibility: "public",
    stated: {
      sectors: ["tol2008:55"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "seasonal",
      patterns: ["early_morning", "day", "weekend"],
      languages: [{ code: "en" }],
      openness: { no_experience_ok: true },
    },
  },
  {
    ref: "lap-02",
    employerName: "Huskytila Lumihäntä",
    lang: "en",
    title: "Animal caretaker at a husky farm, Kittilä",
    description: `Eighty huskies and not one of them quiet. The animal caretaker feeds, cleans the kennels, checks paws and harnesses the dogs. Outdoors all day, down to minus thirty. Full-time from November to April, day work, every other weekend.

Shared cabin on the farm. You need English and warm boots; the rest we teach.`,
    place: "Kittilä",
    publishedDaysAgo: 17,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "lap-03",
    employerName: "Tornionlaakson Ompelimo",
    lang: "fi",
    title: "Ompelija, Tornio (osa-aikainen)",
    description: `Ompelimo korjaa työvaatteita ja tekee verhoja Torniossa. Ompelija istuu koneen ääressä valoisassa huoneessa, tilaukset tulevat lapulla. 15–25 h/vko, aloitusajan saat päättää. Asiakkaat palvelee omistaja.

Kotiompelijan taidot riittävät alkuun. Suomi tai ruotsi. Ompelimo on bussiaseman takana, ja ikkunasta näkee joen ja Ruotsin.`,
    place: "Tornio",
    publishedDaysAgo: 10,
    openDays: 33,
    visibility: "professionals",
  },
  {
    ref: "oul-10",
    employerName: "Parcel Penguin Oy",
    lang: "en",
    title: "Parcel sorter, early evening shift (Oulu)",
    description: `Parcels arrive in Oulu at four in the afternoon and leave before nine. Parcel sorters read labels, lift parcels to the right cage and smile at the penguin on the wall. Monday to Friday from 16 to 20, twenty hours a week.

The heaviest parcel is 20 kilos, and two people lift it. No language exam, no interview tests, just a two-hour paid tryout.`,
    place: "Oulu",
    publishedDaysAgo: 7,
    openDays: 25,
    visibility: "professionals",
  },
];
