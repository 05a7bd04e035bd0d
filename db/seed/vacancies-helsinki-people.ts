// Vacancies of the demo region in Helsinki, continued: children, assistance, hair, pictures, stages, words. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const helsinkiPeopleVacancies: DemoVacancy[] = [
  {
    ref: "hel-14",
    employerName: "Koulukaveri ry",
    lang: "fi",
    title: "Koulunkäynninohjaaja iltapäivätoimintaan",
    description: `Koulukaveri järjestää iltapäivätoimintaa alakoululaisille Haagassa ja Kannelmäessä. Koulunkäynninohjaaja on aamupäivät luokassa opettajan apuna ja iltapäivät kerhossa: askartelua, pihaleikkejä, välipalaa ja läksyjä.

Työaika on 30 tuntia viikossa, ma–pe klo 10–16. Rikosrekisteriote tarkistetaan ennen aloitusta. Tutkinnosta on etua, mutta tärkeintä on, että viihdyt lasten kanssa. Työ jatkuu kevätlukukauden loppuun.`,
    place: "Etelä-Haaga ja Kannelmäki, Helsinki",
    publishedDaysAgo: 14,
    openDays: 32,
    visibility: "professionals",
  },
  {
    ref: "hel-15",
    employerName: "Påhittiga barn rf",
    lang: "sv",
    title: "Barnskötare till svenskt daghem i Munksnäs",
    description: `Vårt lilla daghem i Munksnäs söker en barnskötare till de äldre barnens grupp. Vi är ute varje förmiddag, lagar mat tillsammans och spelar mycket musik. Arbetstiden är 25–30 timmar i veckan, mellan klockan 8 och 15.

Vi önskar att du har svenska som starkt språk och ett lugnt sätt. Utbildning kan du gå vid sidan av arbetet som läroavtal. Utdrag ur straffregistret behövs.`,
    place: "Munksnäs, Helsingfors",
    publishedDaysAgo: 5,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "hel-16",
    employerName: "Privat arbetsgivare genom Assistansringen",
    lang: "sv",
    title: "Personlig assistent i Tölö, 12–15 timmar i veckan",
    description: `Jag är en 40-årig arkitekt som använder rullstol och behöver en personlig assistent på eftermiddagar. Du följer med på ärenden, hjälper till i köket och ibland på konserter. Det är viktigare att vi kommer överens än att du har arbetat med detta förut.

Arbetstiden är 12–15 timmar i veckan, oftast måndag, onsdag och fredag klockan 13–17. Svenska eller finska går bra. Lön enligt kollektivavtalet för personliga assistenter.`,
    place: "Främre Tölö, Helsingfors",
    publishedDaysAgo: 3,
    openDays: 22,
    visibility: "professionals",
  },
  {
    ref: "hel-17",
    employerName: "Avustajapankki Kainalo Oy",
    lang: "fi",
    title: "Henkilökohtainen avustaja Helsinki (keikkoja)",
    description: `Haluatko työn, jossa jokainen päivä on erilainen? Kainalo etsii henkilökohtaisia avustajia Helsinkiin. Autat asiakasta kotona, kaupassa, harrastuksissa ja opiskelussa. Työ on keikkaluonteista, ja kerrot itse, milloin olet käytettävissä: vuoroja on päivisin, iltaisin ja viikonloppuisin.

Koulutusta ei vaadita. Toivomme täysi-ikäisyyttä, luotettavuutta ja suomen kielen perustaitoa. Palkka 12,40 €/h.`,
    place: "Helsinki",
    publishedDaysAgo: 18,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "hel-18",
    employerName: "Salong Snigelhuset",
    lang: "sv",
    title: "Frisör eller salongsbiträde, deltid",
    description: `Snigelhuset är en lugn salong med tre stolar i Bortre Tölö. Vi tar emot en kund i taget, utan stress och utan hög musik. Nu söker vi en frisör för 15–20 timmar i veckan, eller ett salongsbiträde som tvättar hår, färgar och håller ordning.

Du kan börja försiktigt och bygga upp din egen kundkrets. Arbetstid dagtid tisdag–fredag, lördagar bara om du vill. Kunskaper i svenska och finska.`,
    place: "00250 Helsingfors",
    publishedDaysAgo: 6,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "hel-19",
    employerName: "Kampaamo Hiuskarhu Oy",
    lang: "fi",
    title: "Parturi-kampaaja, Hakaniemi",
    description: `Hiuskarhu on parturi-kampaamo metroaseman vieressä. Haemme parturi-kampaajaa vakituiseen työsuhteeseen, osa-aika tai kokoaika oman toiveesi mukaan. Meillä on paljon vakioasiakkaita ja myös ajanvarauksetta tulevia, joten välillä on vilskettä.

Edellytämme alan tutkintoa. Peruspalkka ja provisio. Aloitus helmikuussa tai kun sinulle sopii. Voit käydä katsomassa paikkaa ennen kuin päätät mitään.`,
    place: "Hakaniemi, Helsinki",
    publishedDaysAgo: 13,
    openDays: 33,
    visibility: "professionals",
  },
  {
    ref: "hel-20",
    employer: "kuvapaja",
    lang: "en",
    title: "Graphic designer, part-time and partly remote",
    description: `Sadekaaripuron Kuvapaja is a six-person studio in Vattuniemi, Helsinki. We design posters, museum signs and children's books. We are looking for a graphic designer for 15 to 22 hours a week: layouts, illustrations and final artwork for print and web.

You may work from home up to three days a week and choose your own starting time. Briefs are written, meetings are short. Please show us five pictures you like; we do not ask for a degree. The working language is English, with some Finnish.`,
    place: [{ municipality: "091", postcode: "00210" }],
    publishedDaysAgo: 4,
    openDays: 31,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "2166", origin: "stated", weight: 1 }],
      sectors: ["tol2008:74"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 15,
      hoursMax: 22,
      contract: "permanent",
      patterns: ["day", "flexible"],
      mode: "hybrid",
      languages: [{ code: "en", level: "B2" }],
      workingLanguages: ["en", "fi"],
      conditions: { phone: false, sales: false },
      adjustments: { adj_remote_days: true, adj_flexible_start: true, adj_written_instructions: true },
      openness: { no_degree_ok: true, gap_ok: true },
    },
  },
  {
    ref: "hel-21",
    employerName: "Julistepaja Pensseli Oy",
    lang: "fi",
    title: "Graafinen suunnittelija / kuvittaja",
    description: `Pensseli painaa julisteita ja kortteja pienissä erissä. Etsimme graafista suunnittelijaa, joka viimeistelee asiakkaiden aineistot painokuntoon ja piirtää omiakin kuvia. Työvälineinä InDesign ja Illustrator.

Työ on osa-aikainen, ja tunneista sovitaan yhdessä. Paja on Arabianrannassa, etäpäivät onnistuvat perehdytyksen jälkeen. Liitä mukaan portfolio.`,
    place: "Arabianranta, Helsinki",
    publishedDaysAgo: 16,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "hel-22",
    employerName: "Festivaalitalkoot Laituri Oy",
    lang: "fi",
    title: "Tapahtumateknikko kesän konsertteihin",
    description: `Laituri rakentaa ulkoilmakonsertteja Suvilahteen ja Kaivopuistoon. Tapahtumateknikko kokoaa lavaa, vetää kaapelit, auttaa äänipöydän luona ja purkaa lopuksi kaiken. Työ on kausityötä toukokuusta elokuuhun, keikkoja 4–8 kuussa, enimmäkseen iltaisin ja viikonloppuisin.

Työturvallisuuskortti tarvitaan, sen voi suorittaa meillä. Lavan kattorakenteet tekee oma kiipeilijäryhmämme, sinun ei tarvitse nousta korkealle.`,
    place: "Helsinki, Suvilahti",
    publishedDaysAgo: 9,
    openDays: 70,
    visibility: "professionals",
  },
  {
    ref: "hel-23",
    employerName: "Kieliverstas Kaksoispiste Oy",
    lang: "sv",
    title: "Översättare finska–svenska, på distans",
    description: `Vi översätter broschyrer, webbsidor och undertexter från finska till svenska. Nu behöver vi en översättare på deltid, 10–20 timmar i veckan. Arbetet görs helt på distans och du väljer själv när på dygnet du skriver, bara leveransdagen håller.

Varje text läses av en kollega innan den går ut. Ingen telefontrafik. Utmärkt svenska och god finska krävs, examen är inte nödvändig. Kontoret finns i Berghäll för den som ibland vill ha sällskap.`,
    place: "Helsingfors",
    publishedDaysAgo: 8,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "hel-24",
    employerName: "Turvatiimi Pöllövahti Oy",
    lang: "fi",
    title: "Vartija kauppakeskukseen, kolmivuorotyö",
    description: `Pöllövahti hakee vartijoita Itäkeskuksen alueelle. Kierrät tiloja, neuvot asiakkaita ja kirjoitat raportit. Työ on kolmivuorotyötä, ja osa öistä tehdään yksin valvomossa. Kokoaikainen, 37,5 h/vko.

Vaadimme voimassa olevan vartijakortin, nuhteettoman taustan ja sujuvan suomen kielen. Tarjoamme vakituisen työn ja säännölliset vuorolistat kuudeksi viikoksi kerrallaan.`,
    place: "Itäkeskus, Helsinki",
    publishedDaysAgo: 20,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "hel-25",
    employerName: "Kehräämön Taidekeskus ry",
    lang: "en",
    title: "Stage hand and sound assistant",
    description: `Our small arts centre in Jätkäsaari needs a pair of hands for concerts and dance evenings. You set up microphones, run cables, help at the sound desk and put everything back in its box. Two or three evenings a week, about 12 hours, from 4 p.m. to 9 p.m. at the latest.

The team is friendly and speaks English and Swedish. No climbing: lights are on a motor. If you have mixed one school show, that is experience enough.`,
    place: "Jätkäsaari, Helsinki",
    publishedDaysAgo: 2,
    openDays: 19,
    visibility: "professionals",
  },
  {
    ref: "hel-26",
    employerName: "Ympyrätupa ry",
    lang: "fi",
    title: "Työkokeilupaikka: keittiö ja kahvio, Sörnäinen",
    description: `Ympyrätuvalla voi tulla työkokeiluun 1–3 kuukaudeksi. Kokeilussa tutustut keittiön arkeen: leivot, katat ja tiskaat muiden kanssa omassa tahdissasi, 3–5 päivää viikossa. Työkokeilu ei ole työsuhde eikä siitä makseta palkkaa, ja se sovitaan työllisyyspalvelujen kanssa.

Kerromme mielellämme lisää, ja käymään voi tulla avoimien ovien päivänä tiistaisin.`,
    place: "Sörnäinen, Helsinki",
    publishedDaysAgo: 25,
    visibility: "professionals",
  },
  {
    ref: "hel-27",
    employerName: "Little Comet Playschool ry",
    lang: "en",
    title: "Nursery assistant, English-speaking playschool",
    description: `Little Comet is an English-speaking playschool in Lauttasaari with sixteen children. The nursery assistant helps with coats and boots, reads stories, sets the snack table and walks to the park with the group. There are always two teachers as well.

Hours 9 to 14, four days a week. By law we ask to see a criminal record extract before you start. Fluent English, patience and a song or two.`,
    place: "Lauttasaari, Helsinki",
    publishedDaysAgo: 6,
    openDays: 29,
    visibility: "professionals",
  },
];
