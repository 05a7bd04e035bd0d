// Vacancies of the demo region in Varsinais-Suomi, Satakunta and on Åland. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const southwestVacancies: DemoVacancy[] = [
  {
    ref: "vsu-01",
    employer: "ruusunmarja",
    lang: "fi",
    title: "Pesulatyöntekijä Turkuun, päivävuoro",
    description: `Ruusunmarjan Pesula pesee työvaatteita ja pöytäliinoja Turun Länsikeskuksessa. Pesulatyöntekijä lajittelee, täyttää koneet, silittää ja viikkaa. Työ alkaa klo 8 ja loppuu klo 14, 30 h/vko; kolmekin päivää viikossa on mahdollinen.

Hallissa on lämmintä ja koneiden ääntä. Opetamme kaiken. Sovimme aloituspäivästä yhdessä.`,
    place: [{ municipality: "853", postcode: "20320" }],
    publishedDaysAgo: 4,
    openDays: 27,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "8157", origin: "stated", weight: 1 }],
      sectors: ["tol2008:96"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 18,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["day"],
      conditions: { noise: true, standing: true, customer_contact: false },
    },
  },
  {
    ref: "vsu-02",
    employerName: "Åbo Lilla Teater & Café rf",
    lang: "sv",
    title: "Köksbiträde till teatercafé i Åbo",
    description: `Vårt café vid Aura å lagar soppa till lunch och smörgåsar till kvällens föreställning. Vi söker ett köksbiträde för 15–20 timmar i veckan, mest klockan 10–14, ibland kvällar när det spelas. Du sköter disken, skär grönsaker och dukar.

Svenska är teaterns språk, men köket förstår alla. Hygienpass behövs.`,
    place: "Åbo",
    publishedDaysAgo: 6,
    openDays: 22,
    visibility: "professionals",
  },
  {
    ref: "vsu-03",
    employerName: "Turun Kirjakirppu Oy",
    lang: "fi",
    title: "Myymäläapulainen antikvariaattiin",
    description: `Kirjakirppu on vanhojen kirjojen kauppa Turun Martissa. Kaipaamme apulaista luetteloimaan kirjoja nettikauppaan, pakkaamaan lähetyksiä ja joskus istumaan kassalla. Tahti on verkkainen ja kissa mukana.

12–18 tuntia viikossa, keskiviikosta lauantaihin klo 11–16. Tärkeintä on, että pidät järjestyksestä. Tule juttelemaan, tai kirjoita meille lempikirjastasi muutama rivi.`,
    place: "Martti, Turku",
    publishedDaysAgo: 9,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "vsu-04",
    employerName: "Hoivakoti Aurinkolahden Tupa Oy",
    lang: "fi",
    title: "Lähihoitaja, yövuorot (Raisio)",
    description: `Haemme lähihoitajaa tekemään pelkkiä yövuoroja Raisioon. Yössä on kaksi hoitajaa ja 30 asukasta. Vuoro on klo 21–7, kolme yötä ja sitten neljä vapaata.

Edellytämme lähihoitajan tutkintoa ja lääkelupia. Palkka 2 650 €/kk ja yölisät. Toistaiseksi voimassa oleva työsuhde. Perehdytät itsesi taloon ensin kolmessa päivävuorossa hoitajan parina.`,
    place: "Raisio",
    publishedDaysAgo: 13,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "vsu-05",
    employerName: "Skärgårdsposten Pargas andelslag",
    lang: "sv",
    title: "Tidningsutdelare i Pargas, tidiga morgnar",
    description: `Vi delar ut morgontidningar i Pargas. Rundan börjar klockan 3 och tar ungefär tre timmar. Du kan gå, cykla eller köra, och rundan är alltid densamma. Sex nätter i veckan eller bara veckoslut.

Timlön och nattillägg. Ingen erfarenhet behövs, men en bra ficklampa får du av oss.`,
    place: "Pargas",
    publishedDaysAgo: 5,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "vsu-06",
    employerName: "Naantalin Satama-apu Oy",
    lang: "fi",
    title: "Kesätyö: venesataman vahtimestari",
    description: `Naantalin vierasvenesatamaan haetaan vahtimestaria kesäkuusta elokuuhun. Otat vastaan köysiä, neuvot veneilijöitä, siivoat saunan ja kirjaat yöpymiset. Vuorot klo 9–17 tai 14–22, keskimäärin 30 tuntia viikossa.

Suomi, ruotsi tai englanti, yksikin vahvana riittää. Ulkona ollaan myös sateella. Paikkoja on kaksi. Haastattelut pidetään huhtikuussa laiturilla, jos sää sallii.`,
    place: "Naantali",
    publishedDaysAgo: 21,
    openDays: 130,
    visibility: "professionals",
  },
  {
    ref: "vsu-07",
    employerName: "Metallityö Messinki Oy",
    lang: "fi",
    title: "CNC-koneistaja tai oppisopimusopiskelija, Salo",
    description: `Messinki sorvaa osia lääkintälaitteisiin Salossa. Voit tulla koneistajana tai opetella ammatin oppisopimuksella: neljä päivää pajalla, yksi koulussa. Päivävuoro, kokoaikainen, ja ensimmäisen vuoden ohjaajasi on talon kokenein.

Pajassa on siistiä mutta kuuluu ääniä. Matemaattinen taju helpottaa. Kerro hakemuksessa, kumpi polku kiinnostaa, ja milloin voisit aloittaa.`,
    place: "Salo",
    publishedDaysAgo: 10,
    openDays: 40,
    visibility: "professionals",
  },
  {
    ref: "vsu-08",
    employerName: "Turku Language Harbour Ltd",
    lang: "en",
    title: "Data entry clerk, remote possible",
    description: `Language Harbour turns old card files into searchable databases for archives. We need a data entry clerk for 15–25 hours a week. You see a scanned card, you type what it says, somebody else checks it. Work from home or in our office in Turku, early or late, as you like.

English and careful typing are required. Old Finnish handwriting is a skill you will pick up.`,
    place: "Turku",
    publishedDaysAgo: 3,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "vsu-09",
    employerName: "Kaarinan Kotipihat Ky",
    lang: "fi",
    title: "Pihatyöntekijä, Kaarina",
    description: `Hoidamme omakotipihoja Kaarinassa ja Liedossa. Haravointia, pensaiden leikkausta, lumitöitä vuodenajan mukaan. Työpareina kuljetaan, toinen ajaa. 20–30 tuntia viikossa, kiirettä on vain vappuna.

Työvaatteet ja hanskat saat meiltä. Ei koulutusvaatimuksia. Hakemukseksi käy tekstiviestin mittainen esittely, jossa kerrot, milloin ehdit tulla tutustumaan. Laskutamme tunneista.`,
    place: "Kaarina, Lieto",
    publishedDaysAgo: 15,
    openDays: 50,
    visibility: "professionals",
  },
  {
    ref: "vsu-10",
    employerName: "Kemitoföretagens Kontorshotell",
    lang: "sv",
    title: "Bokföringsassistent, Kimitoön",
    description: `Kontorshotellet sköter bokföring åt gårdar och båtvarv. Assistenten bokför kvitton, skickar fakturor och ringer ibland till en bonde som glömt något. 50–80 procent, tider enligt överenskommelse, hemarbete två dagar i veckan.

Du har någon vana av bokföring, eller en merkonomutbildning på gång.`,
    place: "Kimitoön",
    publishedDaysAgo: 18,
    openDays: 33,
    visibility: "professionals",
  },
  {
    ref: "vsu-11",
    employerName: "Siivousliike Kiiltopinta",
    lang: "fi",
    title: "Laivasiivooja / ship cleaner (Turku, satama)",
    description: `Laiva on satamassa tunnin, ja silloin siivotaan. Kiiltopinta hakee siivoojia Turun satamaan aamuihin klo 6.30–9 ja iltoihin klo 19–21. Tahti on kova mutta lyhyt. Voit tehdä pelkät aamut tai pelkät illat, 10–20 h viikossa.

Suomea tai englantia. Kulkukortti järjestetään. Ensimmäiset vuorot kuljet ohjaajan mukana.`,
    place: "Turun satama",
    publishedDaysAgo: 7,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "sat-01",
    employerName: "Porin Pullapuoti Oy",
    lang: "fi",
    title: "Leipomomyyjä, Pori",
    description: `Pullapuodin leipomomyyjä palvelee torilla ja kahviossa Porissa. Myyt leivät, keität kahvit ja pidät tiskin kauniina. Tori alkaa klo 7, kahvio klo 9. Noin 24 tuntia viikossa, joka toinen lauantai.

Hygieniapassi tarvitaan. Reippaus ja kohteliaisuus ratkaisevat. Perehdytys on kaksi viikkoa, ja päivän leivän saa mukaan.`,
    place: "Pori",
    publishedDaysAgo: 8,
    openDays: 23,
    visibility: "professionals",
  },
  {
    ref: "sat-02",
    employerName: "Rauman Köysipunos Oy",
    lang: "fi",
    title: "Tuotantotyöntekijä, kolmivuoro",
    description: `Köysipunos tekee naruja ja verkkoja Raumalla. Tuotantotyöntekijä valvoo punontakonetta, vaihtaa puolat ja mittaa laadun. Vuorot pyörivät aamu–ilta–yö viiden viikon rytmissä. Kokoaikainen vakituinen työ.

Koneiden melu on kova, kuulonsuojaimet pakolliset. Pitkät vapaat joka kierroksessa. Vuorokierto annetaan puoleksi vuodeksi, ja kesälomat sovitaan maaliskuussa kaikkien kesken.`,
    place: "Rauma",
    publishedDaysAgo: 16,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "sat-03",
    employerName: "Maatila Ketunpellon Marja",
    lang: "fi",
    title: "Marjanpoimijoita heinäkuuhun",
    description: `Poimi mansikkaa ja vadelmaa Huittisissa kesä-elokuussa. Työpäivä on klo 6–13, palkka kilojen mukaan mutta aina vähintään työehtosopimuksen tuntipalkka. Majoitus aitassa onnistuu.

Sopii monen ikäiselle ja kaikille kielille. Ota mukaan hattu ja vesipullo, kahvit tarjoaa talo. Päivän voi aloittaa myöhemminkin, jos aamuherätys ei suju.`,
    place: "Huittinen",
    publishedDaysAgo: 24,
    openDays: 150,
    visibility: "professionals",
  },
  {
    ref: "ala-01",
    employerName: "Mariehamns Sjöbris Hotell",
    lang: "sv",
    title: "Frukostvärd och städare, Mariehamn",
    description: `Sjöbris i Mariehamn söker en person som dukar frukosten klockan 6–10 och sedan städar några rum fram till klockan 13. Fyra dagar i veckan under lågsäsong, fem på sommaren. Heltid är möjlig från maj.

Personalrum finns. Svenska krävs, engelska är en fördel.`,
    place: "Mariehamn",
    publishedDaysAgo: 9,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "ala-02",
    employerName: "Eckerö Fårgård",
    lang: "sv",
    title: "Djurskötare under lamningen",
    description: `Sextio tackor lammar i mars och april på gården i Eckerö. Djurskötaren vattnar, fodrar, håller rent och ringer bonden när något är på gång. Vi turas om med kvällar, och en natt i veckan sitter någon uppe.

Säsongsarbete i sju veckor, kost och logi ingår. Tålamod väger mer än papper.`,
    place: "Eckerö, Åland",
    publishedDaysAgo: 12,
    openDays: 80,
    visibility: "professionals",
  },
  {
    ref: "vsu-12",
    employerName: "Saltwater Skills Lab Ltd",
    lang: "en",
    title: "Laboratory assistant, Turku (apprenticeship)",
    description: `Saltwater Skills Lab tests sea water and fish feed. We take one apprentice as a laboratory assistant: washing glassware, weighing samples, writing results in the book. Four days a week in the lab in Kupittaa, Turku, and one day at school, all with pay.

The contract is an apprenticeship of two years, 32 hours a week. English is enough in the lab; the school is in Finnish or Swedish.`,
    place: "Kupittaa, Turku",
    publishedDaysAgo: 8,
    openDays: 42,
    visibility: "professionals",
  },
];
