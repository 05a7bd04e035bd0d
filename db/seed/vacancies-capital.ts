// Vacancies of the demo region in Espoo, Vantaa and Sipoo: computers, stores, horses, plants, children. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const capitalVacancies: DemoVacancy[] = [
  {
    ref: "cap-01",
    employer: "bittikuusi",
    lang: "en",
    title: "IT Support Specialist (chat and tickets, no phone queue)",
    description: `Bittikuusen Ohjelmistot runs booking systems for small clinics and museums. We are hiring an IT support specialist to our Otaniemi office. You answer tickets and chat, reproduce bugs, write help pages and set up laptops. There is no phone queue.

The job is 20–30 hours a week, day time, and you may work from home two days a week. You get a written guide and a named colleague for the first month. We speak English at work. Gaps in a CV are fine and a degree is not needed.`,
    place: [{ municipality: "049", postcode: "02150" }],
    publishedDaysAgo: 2,
    openDays: 26,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "3512", origin: "stated", weight: 1 }],
      sectors: ["tol2008:62"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["day"],
      mode: "hybrid",
      languages: [{ code: "en", level: "B2" }],
      workingLanguages: ["en"],
      conditions: { phone: false, noise: false, sales: false },
      adjustments: {
        adj_remote_days: true,
        adj_quiet_place: true,
        adj_written_instructions: true,
        adj_named_mentor: true,
      },
      openness: { gap_ok: true, no_degree_ok: true },
    },
  },
  {
    ref: "cap-02",
    employerName: "Nordic Lantern Systems Oy",
    lang: "en",
    title: "Service Desk Agent",
    description: `Nordic Lantern looks after computers for schools and small companies. As a service desk agent you solve tickets on Windows, printers and passwords, on chat and on the phone. Shifts are between 7:30 and 17:00, full-time, at our office in Keilaniemi, Espoo.

Good English is required; Finnish is a plus. Experience of a similar job or a hobby that taught you the same things. Starting salary 2,600 €/month.`,
    place: "Keilaniemi, Espoo",
    publishedDaysAgo: 7,
    openDays: 21,
    visibility: "professionals",
  },
  {
    ref: "cap-03",
    employerName: "Testilaboratorio Kvartsi Oy",
    lang: "en",
    title: "Software tester, 50–80 % working time",
    description: `Kvartsi tests medical and museum apps. We need a patient software tester who likes finding what others missed. You follow test plans, write clear bug reports and automate a little with Python when you feel ready.

The working time is 50–80 %, and you can shift your hours. The lab in Leppävaara, Espoo is quiet, with screens between the desks. English is our common language. No degree needed: we will give you a small paid test task instead.`,
    place: "Leppävaara, Espoo",
    publishedDaysAgo: 5,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "cap-04",
    employerName: "Koodikallio Studiot Oy",
    lang: "fi",
    title: "Junior software developer / ohjelmistokehittäjä",
    description: `Koodikallio tekee verkkopalveluita järjestöille. Etsimme aloittelevaa ohjelmistokehittäjää tiimiin, jossa koodi katselmoidaan yhdessä. Käytössä TypeScript, React ja PostgreSQL.

Työ on kokoaikainen tai 80 %, hybridi: toimistolla Helsingin Pasilassa kerran viikossa. Emme laske vuosia, vaan katsomme, mitä olet tehnyt. Englanti ja suomi käyvät molemmat. Palkka 2 700–3 400 €/kk.`,
    place: "Pasila, Helsinki",
    publishedDaysAgo: 10,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "cap-05",
    employer: "hyllyvali",
    lang: "en",
    title: "Warehouse worker – English is enough",
    description: `Hyllyvälin Varasto stores books, toys and bicycles in Vantaa. We need a warehouse worker to pick orders, check returns and fold boxes. You do not need Finnish: labels have pictures, and your mentor speaks English.

Day shifts from 8:00 to 16:00 or from 10:00 to 16:00, 25–37.5 hours a week. You can begin with short days. We have lifting tables, and nobody lifts more than 15 kilos alone. Permanent contract, pay by the collective agreement.`,
    place: [{ municipality: "092", postcode: "01300" }],
    publishedDaysAgo: 3,
    openDays: 24,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9333", origin: "stated", weight: 1 }],
      sectors: ["tol2008:52"],
      sectorProvenance: "stated",
      hoursMin: 25,
      hoursMax: 37.5,
      contract: "permanent",
      patterns: ["day"],
      mode: "onsite",
      languages: [{ code: "en", level: "B1" }],
      workingLanguages: ["en", "fi"],
      conditions: { phone: false, customer_contact: false, team: true },
      adjustments: {
        adj_gradual_hours: true,
        adj_language_support: true,
        adj_named_mentor: true,
        adj_clear_tasks: true,
        adj_physical: true,
      },
      openness: { gap_ok: true, no_experience_ok: true, no_degree_ok: true },
    },
  },
  {
    ref: "cap-06",
    employerName: "Rullakko Logistiikka Oy",
    lang: "fi",
    title: "Varastotyöntekijä Vantaa, kaksivuorotyö",
    description: `Rullakko Logistiikka hakee varastotyöntekijöitä Hakkilan terminaaliin. Työhösi kuuluu keräilyä, pakkaamista ja kuormien purkua. Vuorot ovat aamu klo 7–15 ja ilta klo 15–23, viikon vaihdoin. Kokoaikainen työ, alkuun kolmen kuukauden määräaikaisuus.

Trukkikortti on plussaa. Halli on iso ja ääntä riittää, kuulosuojaimet saat meiltä. Englannin kielelläkin pärjää.`,
    place: "Hakkila, Vantaa",
    publishedDaysAgo: 6,
    openDays: 20,
    visibility: "professionals",
  },
  {
    ref: "cap-07",
    employerName: "Northern Pantry Wholesale Oy",
    lang: "en",
    title: "Order picker (food warehouse), Vantaa",
    description: `Join a calm little food warehouse near Tikkurila. Order pickers walk with a tablet, collect dry goods and tape the boxes. The tablet speaks English. Working days are Monday to Friday 9–15, which makes 30 hours a week; some people work three days only.

Hygiene passport required, we pay for it. No night work. Fixed-term until the end of summer with a good chance to go on.`,
    place: "Tikkurila, Vantaa",
    publishedDaysAgo: 11,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "cap-08",
    employerName: "Curry Corner Kitchens Oy",
    lang: "en",
    title: "Kitchen helper, lunch restaurant",
    description: `Our lunch restaurant in Itäkeskus cooks for three hundred people a day. We need a kitchen helper to peel, chop, wash and stack. Hours 9–14 from Monday to Friday. Everyone in the kitchen speaks English, and lunch is on the house.

It gets busy around noon, and quiet again after one. You need a hygiene passport or be ready to take the test with our help. Write two lines about yourself, that is enough.`,
    place: "Helsinki, Itäkeskus",
    publishedDaysAgo: 4,
    openDays: 18,
    visibility: "professionals",
  },
  {
    ref: "cap-09",
    employer: "kaurapelto",
    lang: "fi",
    title: "Hevostenhoitaja aamu- tai päivävuoroon",
    description: `Kaurapellon Talli Vantaan Sotungissa etsii hevostenhoitajaa. Hoidettavana on 18 hevosta: tarhaus, karsinoiden siivous, ruokinta ja harjaus. Työtä on 20–30 tuntia viikossa. Aamuvuoro alkaa klo 6.30, päivävuoro klo 10; valitse kumpi sopii.

Toivomme, että hevoset ovat sinulle tuttuja. Bussi kulkee puolen kilometrin päähän. Saat talliasun ja halutessasi ratsastaa.`,
    place: [{ municipality: "092", postcode: "01260" }],
    publishedDaysAgo: 8,
    openDays: 30,
    visibility: "public",
    stated: {
      sectors: ["tol2008:93"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["early_morning", "day"],
      conditions: { outdoors: true, phone: false, sales: false, heavy_lifting: true },
      adjustments: { adj_flexible_start: true, adj_breaks: true, adj_remote_days: false },
      openness: { no_degree_ok: true },
    },
  },
  {
    ref: "cap-10",
    employerName: "Ratsutila Pikkumetsä",
    lang: "fi",
    title: "Tallityöntekijä viikonloppuihin",
    description: `Pieni ratsutila Sipoon Nikkilässä hakee tallityöntekijää lauantaille ja sunnuntaille, noin 12 tuntia viikossa. Siivoat karsinat, jaat heinät, lakaiset käytävät ja autat ponikerhon alkuun. Ihmisiä on vähän, poneja sitäkin enemmän.

Palkka maatalousalan työehtosopimuksen mukaan. Autolla pääsee helpoimmin, mutta kyydin voi sopia Keravan asemalta.`,
    place: "Nikkilä, Sipoo",
    publishedDaysAgo: 17,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "cap-11",
    employerName: "Taimitarha Lehmuskuja Ky",
    lang: "fi",
    title: "Puutarhatyöntekijöitä taimitarhalle, Vantaa",
    description: `Lehmuskujan taimitarha Seutulassa palkkaa puutarhatyöntekijöitä maaliskuusta syyskuuhun. Ruukutat, kastelet, siirrät taimia ja keräät tilauksia. Osa päivistä on kasvihuoneessa, osa ulkona. 30–37,5 h/vko, arkisin klo 7–15.

Emme vaadi kokemusta. Kevät on kiireistä, heinäkuu jo rauhallinen. Halutessasi saat lyhyemmän viikon. Hakemuksia luetaan sitä mukaa kuin niitä tulee.`,
    place: "Seutula, Vantaa",
    publishedDaysAgo: 13,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "cap-12",
    employer: "tuulenpesa",
    lang: "fi",
    title: "Päiväkotiapulainen, Espoon keskus",
    description: `Tuulenpesän lastentalo Oravanpesä etsii päiväkotiapulaista. Autat ulkoilussa, pukemisessa ja ruokailussa, katat välipalan ja peset leluja. Ryhmässä on aina kaksi kasvattajaa, et ole lasten kanssa yksin.

Työaika 20–25 tuntia viikossa klo 9 ja 15 välillä, ei iltoja eikä viikonloppuja. Rikosrekisteriote pyydetään lain mukaan. Voit myös opiskella lastenhoitajaksi oppisopimuksella.`,
    place: [{ municipality: "049", postcode: "02770" }],
    publishedDaysAgo: 6,
    openDays: 33,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "5311", origin: "stated", weight: 1 }],
      sectors: ["tol2008:88"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day"],
      cards: ["criminal_record_extract"],
      conditions: { outdoors: true, team: true, phone: false },
      adjustments: { adj_fixed_shifts: true, adj_named_mentor: true },
      openness: { no_experience_ok: true, apprenticeship: true, gap_ok: true },
    },
  },
  {
    ref: "cap-13",
    employerName: "Perhepäivähoito Hippula Oy",
    lang: "fi",
    title: "Lastenhoitaja ryhmäperhepäiväkotiin",
    description: `Hippula Espoon Matinkylässä hakee lastenhoitajaa sijaisuuteen elokuun loppuun asti. Ryhmässä on kahdeksan lasta ja kaksi aikuista. Päivään kuuluu satuja, metsäretkiä ja päiväunet. Työaika on täysi, vuorot klo 7.30–16.30 välillä.

Kelpoisuutena sosiaali- ja terveysalan perustutkinto tai vastaava. Palkka 2 280 €/kk.`,
    place: "Matinkylä, Espoo",
    publishedDaysAgo: 9,
    openDays: 22,
    visibility: "professionals",
  },
  {
    ref: "cap-14",
    employerName: "Sivukoulun kannatusyhdistys ry",
    lang: "fi",
    title: "Koulunkäyntiavustaja pieneen kouluun, Espoo",
    description: `Sivukoulu Kauklahdessa etsii koulunkäyntiavustajaa 1.–2. luokalle. Istut lapsen vieressä, kun tehtävä tuntuu vaikealta, ja olet välitunneilla mukana pihalla. 22 tuntia viikossa, ma–to klo 8.30–14. Loma-aikoina koulu on kiinni.

Emme edellytä tutkintoa. Rikosrekisteriote nähtäväksi ennen aloitusta. Kerro hakemuksessa, mitä itse muistat hyvästä koulupäivästä, se riittää alkuun.`,
    place: "Kauklahti, Espoo",
    publishedDaysAgo: 12,
    openDays: 26,
    visibility: "professionals",
  },
];
