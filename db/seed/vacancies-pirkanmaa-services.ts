// Vacancies of the demo region around Tampere, continued: caretaking, care, workshops, shops, driving. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const pirkanmaaServiceVacancies: DemoVacancy[] = [
  {
    ref: "pir-15",
    employer: "harjanne",
    lang: "fi",
    title: "Kiinteistönhoitaja, Nokia – 25 h viikossa",
    description: `Harjanne huoltaa rivitaloja Nokialla. Kiinteistönhoitaja leikkaa nurmikot, tekee lumityöt, vaihtaa lamput ja tiivisteet ja maalaa aidan, kun aika on. Työskentelet enimmäkseen yksin omalla reitilläsi, ja saat päivän listan aamulla puhelimeen.

B-kortti tarvitaan, auto tulee talosta. Katoille et nouse, niihin on oma väki. Aloitus sopimuksen mukaan.`,
    place: [{ municipality: "536", postcode: "37100" }],
    publishedDaysAgo: 5,
    openDays: 30,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "5153", origin: "stated", weight: 1 }],
      sectors: ["tol2008:81"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 25,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day"],
      cards: ["driving_b"],
      ownCar: false,
      conditions: { heights: false, customer_contact: false, alone: true, outdoors: true, phone: false },
      adjustments: { adj_flexible_start: true },
    },
  },
  {
    ref: "pir-16",
    employerName: "Asunto-osuuskunta Kivijalka",
    lang: "fi",
    title: "Talonmies, osa-aikainen (Tampere, Hervanta)",
    description: `Asunto-osuuskuntamme saa oman talonmiehen! Kuusi taloa, yksi piha ja paljon pientä korjattavaa: hanat, ovipumput, pyörävarasto ja hiekoitus. 20 tuntia viikossa, ajankohdan sovit itse, kunhan lumet on luotu aamulla klo 8 mennessä.

Asukkaat tervehtivät, mutta vikailmoitukset tulevat kirjallisina. Palkka 13,20 €/h.`,
    place: "Hervanta, Tampere",
    publishedDaysAgo: 15,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "pir-17",
    employerName: "Huoltoyhtiö Räystäs Oy",
    lang: "fi",
    title: "Huoltomies kattotöihin ja lumenpudotukseen",
    description: `Räystäs pudottaa lumet ja korjaa vesikourut Tampereella ja Ylöjärvellä. Työ tehdään korkealla, valjaissa ja nostimessa. Sesonki joulukuusta maaliskuuhun, sen jälkeen kiinteistönhoitoa kesän yli.

Vaatimuksena työturvallisuuskortti, B-ajokortti ja se, ettei korkeus haittaa. Tuntipalkka 15–18 €. Turvakoulutus kestää kolme päivää ja siitä maksetaan palkka kokonaan.`,
    place: "Tampere ja Ylöjärvi",
    publishedDaysAgo: 6,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "pir-18",
    employer: "kultasiipi",
    lang: "fi",
    title: "Hoiva-avustaja päivä- ja iltavuoroihin, Kangasala",
    description: `Kultasiipi-koti Kangasalla etsii hoiva-avustajaa. Juttelet, ulkoilet asukkaiden kanssa, autat ruokailussa ja viikkaat pyykit. Lääkkeistä ja nostoista vastaavat hoitajat. Yövuoroja ei ole.

Työtä on 18–25 tuntia viikossa, ja vuorosi ovat samoina viikonpäivinä. Hygieniapassi tarvitaan. Koulutukseen pääsee oppisopimuksella, jos innostut. Meille saa tulla tutustumaan kahvin merkeissä.`,
    place: [{ municipality: "211", postcode: "36200" }],
    publishedDaysAgo: 3,
    openDays: 31,
    visibility: "partners",
    stated: {
      occupations: [{ isco4: "5321", origin: "stated", weight: 1 }],
      sectors: ["tol2008:87"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 18,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day", "evening"],
      cards: ["hygiene"],
      conditions: { customer_contact: true, heavy_lifting: false, team: true },
      adjustments: { adj_fixed_shifts: true, adj_named_mentor: true, adj_shorter_day: true, adj_clear_tasks: true },
      openness: { no_experience_ok: true, apprenticeship: true, gap_ok: true },
    },
  },
  {
    ref: "pir-19",
    employerName: "Kotiapu Käsikynkkä Oy",
    lang: "fi",
    title: "Kotiavustaja ikäihmisille, Tampereen seutu",
    description: `Käsikynkkä tarjoaa ikäihmisille kotiapua ja seuraa. Kotiavustaja käy kaupassa, laittaa lounasta, lähtee mukaan lääkäriin ja pelaa välillä korttia. Käynnit ovat arkisin klo 9–16, ja asiakkaat pysyvät samoina.

Osa-aikatyö 15–25 h/vko. Pienet matkat kuljetaan bussilla tai pyörällä, liput maksetaan. Rikosrekisteriote pyydetään.`,
    place: "Tampere, Kangasala, Pirkkala",
    publishedDaysAgo: 8,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "pir-20",
    employerName: "Yksityinen kotitalous",
    lang: "fi",
    title: "Henkilökohtainen avustaja, Tampere (Linnainmaa)",
    description: `Olen 70-vuotias entinen opettaja ja etsin henkilökohtaista avustajaa neljälle päivälle viikossa. Käymme uimahallissa, kuorossa ja kirjastossa, ja kotona autat ruoanlaitossa. 16 tuntia viikossa, klo 11–15.

Työnantaja olen minä itse, palkan maksaa hyvinvointialue. Arvostan rauhallista otetta ja huumorintajua. Ensimmäisellä kerralla juodaan vain teetä ja jutellaan.`,
    place: "Linnainmaa, Tampere",
    publishedDaysAgo: 10,
    openDays: 33,
    visibility: "professionals",
  },
  {
    ref: "pir-21",
    employer: "pikkuratas",
    lang: "en",
    title: "Bike mechanic / polkupyörämekaanikko",
    description: `Pikkurattaan Pyöräpaja is a bicycle workshop in Tampere. We need a bike mechanic for repairs, wheel building and putting new bikes together. Customers leave their bikes at the counter with someone else, so you can concentrate.

25–37.5 hours a week between 9 and 17; start when it suits you. The workshop speaks English and patient Finnish. An apprenticeship is possible. Tools, coffee and a warm stove are here already.`,
    place: [{ municipality: "837", postcode: "33500" }],
    publishedDaysAgo: 2,
    openDays: 27,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "7234", origin: "stated", weight: 1 }],
      sectors: ["tol2008:95"],
      sectorProvenance: "stated",
      hoursMin: 25,
      hoursMax: 37.5,
      contract: "permanent",
      patterns: ["day"],
      languages: [{ code: "en", level: "B1" }],
      conditions: { customer_contact: false, sales: false, phone: false },
      adjustments: {
        adj_flexible_start: true,
        adj_quiet_place: true,
        adj_language_support: true,
        adj_little_customer_contact: true,
      },
      openness: { no_degree_ok: true, gap_ok: true, apprenticeship: true },
    },
  },
  {
    ref: "pir-22",
    employerName: "Polkaisu Cycles Oy",
    lang: "en",
    title: "Bicycle assembler, spring season",
    description: `Two thousand city bikes wait in boxes in Pirkkala, and spring is coming. As a bicycle assembler you fit handlebars, wheels, brakes and lights, and test each bike around the hall. March to June, 30 to 37.5 hours a week, day shifts only.

We pay by the hour, not by the bike. Instructions are in English with pictures. Careful hands matter more than papers.`,
    place: "Pirkkala",
    publishedDaysAgo: 9,
    openDays: 50,
    visibility: "professionals",
  },
  {
    ref: "pir-23",
    employerName: "Pumpputehdas Solina Oy",
    lang: "fi",
    title: "Kokoonpanija / Assembler, Tampere",
    description: `Solina kokoaa pieniä vesipumppuja Tampereen Lielahdessa. Kokoonpanija työskentelee omassa työpisteessään: osat, piirros ja momenttiavain. Päivävuoro klo 7–15, tai osa-aikaisena 25 h/vko. English is fine, työohjeet ovat molemmilla kielillä.

Emme vaadi kokemusta, mutta käsityön taju auttaa. Vakituinen työ neljän kuukauden koeajan jälkeen.`,
    place: "Lielahti, Tampere",
    publishedDaysAgo: 6,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "pir-24",
    employer: "lehtipuro",
    lang: "fi",
    title: "Hyllyttäjä iltoihin, Lempäälä",
    description: `Lehtipuron Kauppapuoti hakee hyllyttäjää Lempäälään. Puramme kuorman klo 17–21 neljänä iltana viikossa. Täytät hyllyjä, taittelet pahvit ja tarkistat päiväykset. Kassatyötä ei ole.

16 tuntia viikossa, samat illat. Vuorot saat kuukaudeksi kerrallaan. Palkka kaupan työehtosopimuksen mukaan, iltalisät päälle. Bussipysäkki on aivan oven vieressä.`,
    place: [{ municipality: "418", postcode: "37500" }],
    publishedDaysAgo: 4,
    openDays: 23,
    visibility: "public",
    stated: {
      sectors: ["tol2008:47"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 16,
      hoursMax: 16,
      contract: "permanent",
      patterns: ["evening"],
      conditions: { sales: false, customer_contact: false },
      adjustments: { adj_fixed_shifts: true },
      openness: { no_experience_ok: true },
    },
  },
  {
    ref: "pir-25",
    employer: "lehtipuro",
    lang: "fi",
    title: "Myyjä-kassa Tampereen keskustaan",
    description: `Etsimme keskustan puotiin myyjää, joka viihtyy kassalla ja palvelutiskillä. Vuorot ovat vaihtelevasti klo 7–22, myös viikonloppuisin, keskimäärin 25 h viikossa. Asiakkaita on paljon ja päivät menevät nopeasti.

Hygieniapassi tarvitaan. Opetamme kassan ja tilaukset. Perehdytysjakso on neljä viikkoa, ja saat oman työparin jokaiseen vuoroon.`,
    place: [{ municipality: "837", postcode: "33100" }],
    publishedDaysAgo: 7,
    openDays: 21,
    visibility: "public",
    stated: {
      sectors: ["tol2008:47"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 25,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day", "evening", "weekend"],
      cards: ["hygiene"],
      conditions: { customer_contact: true, sales: true, standing: true },
    },
  },
  {
    ref: "pir-26",
    employerName: "Tavaratupa Nyytti Oy",
    lang: "fi",
    title: "Kaupan hyllyttäjä, varhaiset aamut",
    description: `Tavaratupa Valkeakoskella täytetään ennen kuin ovet aukeavat. Hyllyttäjä aloittaa klo 5 ja lopettaa klo 9, maanantaista lauantaihin vuorolistan mukaan, noin 20 h viikossa. Hiljainen myymälä, oma musiikki korvilla on sallittu.

Nostoja on jonkin verran. Kokemusta ei tarvita. Vuorolistan teemme yhdessä kuukauden alussa.`,
    place: "Valkeakoski",
    publishedDaysAgo: 14,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "pir-27",
    employerName: "Siivouspalvelu Helmiäinen",
    lang: "fi",
    title: "Kotisiivooja, Tampere ja Pirkkala",
    description: `Helmiäinen siivoaa koteja. Sinulla on omat vakioasiakkaat ja päivässä kaksi kotia, klo 9–15. Enintään 25 tuntia viikossa. Asiakkaat ovat usein töissä, kun siivoat. Siirtymät kuljetaan omalla autolla tai työsuhdepyörällä.

Kertaviikkoinen kahvihetki pitää porukan yhdessä. Palkka 12,20 €/h. Siivousaineet ovat hajusteettomia ja talon puolesta.`,
    place: "Tampere, Pirkkala",
    publishedDaysAgo: 16,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "pir-28",
    employerName: "Kuntoutussäätiö Polku (ei palkkatyö)",
    lang: "fi",
    title: "Palkaton harjoittelu: puutyöpaja, Orivesi",
    description: `Puutyöpajalle voi tulla harjoitteluun, joka ei ole työsuhde eikä siitä makseta palkkaa. Pajalla tehdään linnunpönttöjä ja leluja, viikossa 2–4 päivää oman toiveesi mukaan.

Paikasta sovitaan työllisyyspalvelujen tai oppilaitoksen kanssa. Lounas on tarjolla, ja bussi kulkee ovelle. Ohjaaja Sorvari vastaa kysymyksiin mielellään.`,
    place: "Orivesi",
    publishedDaysAgo: 30,
    visibility: "professionals",
  },
  {
    ref: "pir-29",
    employerName: "Taksi Kuikka Oy",
    lang: "fi",
    title: "Koulukyydit – kuljettaja osa-aikaisesti",
    description: `Kuikka ajaa koululaisia Orivedellä ja Kangasalla. Kuljettaja ajaa aamureitin klo 7–9 ja iltapäivän klo 13–15. Välissä on vapaata. 20 tuntia viikossa koulupäivinä.

Tarvitset B-ajokortin ja taksinkuljettajan ajoluvan, joihin autamme. Rikosrekisteriote nähdään ennen aloitusta. Auto odottaa yön kotipihallasi. Lapset ovat aina samat, ja reitti opetellaan yhdessä.`,
    place: "Kangasala ja Orivesi",
    publishedDaysAgo: 11,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "pir-30",
    employerName: "Ferry Street Hostel Oy",
    lang: "en",
    title: "Cleaner, hostel in Tampere",
    description: `Our hostel near Tammelantori has twelve rooms and one big kitchen. The cleaner makes beds, mops floors and washes the kitchen after the breakfast crowd has gone, from 11 a.m. to 3 p.m. Four or five days a week, 16–20 hours.

You work with one other cleaner. English or Finnish, whichever comes first. Nobody expects experience, and we will show you everything twice.`,
    place: "33500 Tampere",
    publishedDaysAgo: 5,
    openDays: 26,
    visibility: "professionals",
  },
];
