// Vacancies of the demo region in Tampere and around it: bakeries, stores, gardens, code, caretaking, care. All written by us.
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
  {
    ref: "pir-15",
    employerName: "Kiinteistöapu Harjanne Oy",
    lang: "fi",
    title: "Kiinteistönhoitaja, Nokia – 25 h viikossa",
    description: `Harjanne huoltaa rivitaloja Nokialla. Kiinteistönhoitaja leikkaa nurmikot, tekee lumityöt, vaihtaa lamput ja tiivisteet ja maalaa aidan, kun aika on. Työskentelet enimmäkseen yksin omalla reitilläsi, ja saat päivän listan aamulla puhelimeen.

B-kortti tarvitaan, auto tulee talosta. Katoille et nouse, niihin on oma väki. Aloitus sopimuksen mukaan.`,
    place: "Nokia",
    publishedDaysAgo: 5,
    openDays: 30,
    visibility: "professionals",
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
