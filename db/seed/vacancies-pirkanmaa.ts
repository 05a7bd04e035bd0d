// Vacancies of the demo region in Tampere and around it: bakeries, stores, gardens, code. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const pirkanmaaVacancies: DemoVacancy[] = [
  {
    ref: "pir-01",
    employerName: "Leipomo Vehnäntähkä Oy",
    lang: "fi",
    title: "Leipomotyöntekijä päivävuoroon, Tampere",
    description: `Vehnäntähkä on Pispalan kulmilla toimiva leipomo. Etsimme päivävuoroon leipomotyöntekijää, joka pyörittää sämpylöitä, täyttää piirakoita ja pakkaa tilaukset. Vuoro on klo 10–15, viitenä päivänä viikossa, yhteensä 25 tuntia.

Yöleipurit hoitavat uunit ennen sinua. Hygieniapassi tarvitaan. Perehdytys kestää niin kauan kuin se kestää.`,
    place: "Pispala, Tampere",
    publishedDaysAgo: 4,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "pir-02",
    employerName: "Kahvila Siilinpiikki Ky",
    lang: "fi",
    title: "Kahvila-apulainen keittiön puolelle",
    description: `Siilinpiikki Tampereen Tammelassa leipoo itse ja tarjoilee keittolounaan. Kahvila-apulainen tekee voileivät, pesee astiat ja auttaa leipurin mukana pullissa. Kassalle ei tarvitse mennä, ellei itse halua.

Työaika 15–20 tuntia viikossa, klo 10–14. Tilat ovat pienet ja porukka vanhaa tuttua, mutta uudelle tehdään tilaa.`,
    place: "Tammela, Tampere",
    publishedDaysAgo: 6,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "pir-03",
    employerName: "Kouluruokala Kauhallinen Oy",
    lang: "fi",
    title: "Ruokapalvelutyöntekijä, osa-aikainen",
    description: `Kauhallinen vastaa kolmen koulun ruoasta Tampereella Kalevassa. Ruokapalvelutyöntekijä esivalmistelee kasviksia, kattaa linjaston ja huolehtii astianpesusta. Lukuvuoden aikana työtä on 20 tuntia viikossa, klo 9–13, ja koulujen lomat ovat vapaata.

Hygieniapassi vaaditaan. Alan kokemus on eduksi. Voit tehdä sijaisuuksia myös muissa kouluissa, mutta pakko ei ole.`,
    place: "Kaleva, Tampere",
    publishedDaysAgo: 11,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "pir-04",
    employerName: "Konditoria Sokerikukka Oy",
    lang: "fi",
    title: "Leipuri-kondiittori, aamuvuoro klo 4–11",
    description: `Sokerikukka tekee täytekakut ja viinerit Nokian ja Tampereen kahviloihin. Haemme leipuri-kondiittoria aamuvuoroon. Työ alkaa klo 4 ja päivä on klo 11 valmis. 35 h/vko, joka neljäs viikonloppu.

Edellytämme ammattitutkintoa tai muutaman vuoden kokemusta. Työmatkalle tarvitset oman kulkupelin. Autamme etsimään kyytikaverin, jos asut keskustassa.`,
    place: "Nokia",
    publishedDaysAgo: 8,
    openDays: 22,
    visibility: "professionals",
  },
  {
    ref: "pir-05",
    employer: "hyllyvali",
    lang: "fi",
    title: "Varastotyöntekijä Pirkkalaan, tunnit sovitaan",
    description: `Hyllyvälin Varaston Pirkkalan yksikkö hakee varastotyöntekijää. Keräilet tilauksia, tarkastat palautukset ja ajat halutessasi trukkia. Työ on fyysistä, mutta tauot pidetään tasatunnein ja apuvälineet ovat kunnossa.

20–37,5 tuntia viikossa, klo 7.30–15.30 tai lyhyempi päivä. Jokaisella uudella on työpari kaksi ensimmäistä kuukautta. Asiakkaita hallissa ei käy.`,
    place: [{ municipality: "604", postcode: "33960" }],
    publishedDaysAgo: 2,
    openDays: 29,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9333", origin: "stated", weight: 1 }],
      sectors: ["tol2008:52"],
      sectorProvenance: "stated",
      hoursMin: 20,
      hoursMax: 37.5,
      contract: "permanent",
      patterns: ["day"],
      cardsNice: ["forklift"],
      conditions: { customer_contact: false, heavy_lifting: true, team: true },
      adjustments: { adj_breaks: true, adj_clear_tasks: true, adj_gradual_hours: true, adj_named_mentor: true },
      openness: { gap_ok: true, no_experience_ok: true, no_degree_ok: true, pay_subsidy: true },
    },
  },
  {
    ref: "pir-06",
    employer: "virtakieppi",
    lang: "fi",
    title: "Kierrätystyöntekijä, elektroniikan purku",
    description: `Virtakiepin Kierrätys Hervannassa purkaa vanhat tietokoneet ja kodinkoneet osiin. Kierrätystyöntekijä lajittelee, ruuvaa auki ja tunnistaa materiaalit. Työ on rauhallista pöytätyötä ja välillä lavojen siirtoa.

Arkisin klo 8–14, 30 tuntia viikossa, tai lyhyemmin sopien. Määräaikainen kesään. Työturvallisuuskortti suoritetaan tarvittaessa meillä. Ryhmässä on kuusi ihmistä ja ohjaaja.`,
    place: [{ municipality: "837", postcode: "33720" }],
    publishedDaysAgo: 5,
    openDays: 32,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9612", origin: "stated", weight: 1 }],
      sectors: ["tol2008:38"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "fixed",
      patterns: ["day"],
      conditions: { customer_contact: false, phone: false, team: true },
      adjustments: { adj_breaks: true, adj_clear_tasks: true, adj_shorter_day: true },
      openness: { gap_ok: true, no_experience_ok: true },
    },
  },
  {
    ref: "pir-07",
    employerName: "Lavakeskus Tamppi Oy",
    lang: "fi",
    title: "Trukkikuski kolmivuoroon, Lempäälä",
    description: `Tamppi hakee trukinkuljettajia Lempäälän terminaaliin. Ajat vastapainotrukkia, purat rekkoja ja kirjaat lavat päätteelle. Vuorot kiertävät: aamu, ilta ja yö. Kokoaikainen työ, lisät hyvät.

Trukkikortti ja ajokokemusta pitää olla. Halli on kylmä talvella, lämpöpuku kuuluu taloon. Vuorolista tulee neljän viikon jaksoissa, ja ruokala on auki öisinkin.`,
    place: "Lempäälä",
    publishedDaysAgo: 13,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "pir-08",
    employerName: "Kiertokaari-osuuskunta",
    lang: "fi",
    title: "Lajittelija ja myymäläapu kierrätyskeskukseen (palkkatuki mahdollinen)",
    description: `Kiertokaari ottaa vastaan lahjoitustavaraa Tampereen Nekalassa. Lajittelija avaa kassit, hinnoittelee, ripustaa vaatteet ja vie rikkinäiset omaan lavaansa. Päivissä on väljyyttä, ja saat valita, oletko takahuoneessa vai myymälässä.

Osa-aikaista työtä 20–30 h/vko, arkipäivisin. Palkkatukea voidaan käyttää. Aiempaa kokemusta ei tarvita. Ohjaaja on aina paikalla.`,
    place: "Nekala, Tampere",
    publishedDaysAgo: 9,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "pir-09",
    employer: "havukko",
    lang: "fi",
    title: "Puutarhatyöntekijä taimimyymälään ja kasvihuoneelle",
    description: `Havukon Puutarha kasvattaa kesäkukkia ja pensaita Ylöjärvellä ja Nokialla. Etsimme puutarhatyöntekijöitä huhtikuusta syyskuuhun. Ruukutusta, kastelua, taimien siirtoa ja polkujen haravointia. Myyntityö ei kuulu tehtävään.

Työtä on 20–35 tuntia viikossa, ja voit aloittaa klo 7 ja 10 välillä. Tauot ovat silloin, kun niitä tarvitset. Talveksi tarjoamme kahdelle jatkoa pihatöissä.`,
    place: [
      { municipality: "980", postcode: "33470" },
      { municipality: "536", postcode: "37120" },
    ],
    publishedDaysAgo: 3,
    openDays: 100,
    visibility: "public",
    stated: {
      occupations: [
        { isco4: "9214", origin: "stated", weight: 1 },
        { isco4: "6113", origin: "stated", weight: 0.8 },
      ],
      sectors: ["tol2008:01"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 35,
      contract: "seasonal",
      patterns: ["day"],
      conditions: { sales: false, phone: false, outdoors: true },
      adjustments: { adj_breaks: true, adj_flexible_start: true, adj_little_customer_contact: true },
      openness: { no_experience_ok: true, no_degree_ok: true, gap_ok: true },
    },
  },
  {
    ref: "pir-10",
    employerName: "Viherrakenne Ojanperä Oy",
    lang: "fi",
    title: "Viherrakentaja, Kangasala ja Tampere",
    description: `Ojanperä rakentaa pihoja ja puistoja. Viherrakentaja laatoittaa, istuttaa, levittää multaa ja kylvää nurmen. Kausi on toukokuusta lokakuuhun, 37,5 h/vko, ja talvella lumitöitä halukkaille.

B-ajokortti tarvitaan. Pienkoneiden käyttö on plussaa. Pidämme taukopaikan siistinä ja huumorin lämpimänä. Haku päättyy helmikuun lopussa, mutta paikat voivat täyttyä aiemmin.`,
    place: "Kangasala, Tampere",
    publishedDaysAgo: 10,
    openDays: 80,
    visibility: "professionals",
  },
  {
    ref: "pir-11",
    employerName: "Hautausmaapalvelu Lumpeenlehti ry",
    lang: "fi",
    title: "Kausityöntekijä puistoon (kesätyö)",
    description: `Kesätyöntekijöitä hoitamaan hautausmaan istutuksia Ylöjärvelle. Tehtävinä kukkien istutus, kastelu, kitkeminen ja nurmikon leikkaaminen puutarhurin ohjeilla. Ympäristö on hiljainen. Työ kestää kesäkuusta elokuuhun, arkisin klo 7–14.

Ikärajaa tai koulutusta ei ole. Työvaatteet saat meiltä, eväät otat mukaan itse. Puutarhuri näyttää joka aamu päivän työt.`,
    place: "Ylöjärvi",
    publishedDaysAgo: 18,
    openDays: 110,
    visibility: "professionals",
  },
  {
    ref: "pir-12",
    employer: "bittikuusi",
    lang: "fi",
    title: "Ohjelmistokehittäjä (TypeScript), osa-aika ja etätyö käy",
    description: `Bittikuusen Ohjelmistot hakee ohjelmistokehittäjää Tampereelle. Rakennamme ajanvarauksia museoille ja klinikoille: TypeScript, React, Node. Tehtävät kirjataan tarkasti, kokouksia on kaksi viikossa ja puhelimeen et vastaa.

Työaika 20–30 tuntia viikossa, etänä niin paljon kuin haluat. Tutkintoa emme kysy: näytä pieni oma projekti. Alussa saat ohjaajan ja kirjallisen polun ensimmäisiin kuuteen viikkoon.`,
    place: [{ municipality: "837", postcode: "33100" }],
    publishedDaysAgo: 4,
    openDays: 34,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "2512", origin: "stated", weight: 1 }],
      sectors: ["tol2008:62"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["day", "flexible"],
      mode: "possible",
      conditions: { phone: false, sales: false, noise: false },
      adjustments: {
        adj_remote_days: true,
        adj_flexible_start: true,
        adj_written_instructions: true,
        adj_quiet_place: true,
        adj_named_mentor: true,
      },
      openness: { no_degree_ok: true, gap_ok: true },
    },
  },
  {
    ref: "pir-13",
    employerName: "Game Studio Hiiriherra Oy",
    lang: "en",
    title: "QA Tester for a small game studio (Tampere, hybrid)",
    description: `Hiiriherra makes quiet puzzle games. We are looking for a QA tester for about 20 hours a week. You play builds, write bug reports that a tired programmer can follow, and try strange things on old phones.

The studio is in Finlayson, Tampere, and two days a week are from home. Meetings are few and written notes are many. English is the studio language; Finnish is nice to have. Fixed-term for a year.`,
    place: "Tampere",
    publishedDaysAgo: 7,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "pir-14",
    employerName: "Verkkokudin Oy",
    lang: "fi",
    title: "Web-kehittäjä / web developer, 60–100 %",
    description: `Verkkokudin tekee saavutettavia verkkosivuja yhdistyksille. Haemme web-kehittäjää, joka osaa HTML:n, CSS:n ja JavaScriptin ja haluaa oppia lisää. Työskentelet etänä mistä päin Suomea tahansa; toimisto on Tampereen Ratinassa.

Työaika 60–100 % ja aamut saavat alkaa myöhään. Palkkahaarukka 2 600–3 300 €/kk täydestä ajasta.`,
    place: "Ratina, Tampere",
    publishedDaysAgo: 12,
    openDays: 30,
    visibility: "professionals",
  },
];
