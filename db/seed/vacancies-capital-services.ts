// Vacancies of the demo region around the capital, continued: events, caretaking, offices, hotels, driving. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const capitalServiceVacancies: DemoVacancy[] = [
  {
    ref: "cap-15",
    employer: "pilvilauta",
    lang: "en",
    title: "Event technician (sound and stage), Espoo",
    description: `Pilvilaudan Tapahtumat brings sound and stages to school fairs, summer theatres and company parties. We need an event technician for 10–25 hours a week, mostly afternoons and evenings, some weekends. You load the van, build the stage, check microphones and stay for the show.

We are a team of five from four countries; English is our shop language. No work at heights. You choose the gigs you take a month ahead.`,
    place: [{ municipality: "049", postcode: "02100" }],
    publishedDaysAgo: 1,
    openDays: 28,
    visibility: "public",
    stated: {
      occupations: [
        { isco4: "3435", origin: "stated", weight: 0.9 },
        { isco4: "3521", origin: "stated", weight: 0.9 },
      ],
      sectors: ["tol2008:90"],
      sectorProvenance: "stated",
      onCall: true,
      hoursType: "part",
      hoursMin: 10,
      hoursMax: 25,
      contract: "gig",
      patterns: ["day", "evening", "weekend"],
      languages: [{ code: "en", level: "B1" }],
      conditions: { heights: false, team: true, phone: false },
    },
  },
  {
    ref: "cap-16",
    employerName: "Kiinteistöhuolto Avainnippu Oy",
    lang: "fi",
    title: "Kiinteistönhoitaja / talonmies, Espoo",
    description: `Avainnippu hoitaa taloyhtiöitä Olarissa ja Matinkylässä. Kiinteistönhoitaja tekee lumityöt, leikkaa nurmet, vaihtaa lamput ja avaa ovia. Asukkaita tapaa joka päivä. Työ alkaa talvella klo 5 lumisateen jälkeen, muuten klo 7.

B-kortti tarvitaan. Kokoaikainen ja vakituinen, palkka 2 350–2 600 €/kk.`,
    place: "Olari, Espoo",
    publishedDaysAgo: 19,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "cap-17",
    employerName: "Grankullasalen rf",
    lang: "sv",
    title: "Vaktmästare till föreningshus, deltid",
    description: `Grankullasalen är ett litet hus för konserter, kurser och kalas. Vi söker en vaktmästare som ställer fram stolar, öppnar och stänger, hjälper till med ljudet och skottar trappan. 12–18 timmar i veckan, mest eftermiddagar och kvällar.

Huset är inte större än att man hinner prata med alla. Vi pratar svenska, engelska och finska. Körkort behövs inte.`,
    place: "Grankulla",
    publishedDaysAgo: 5,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "cap-18",
    employer: "pappersdraken",
    lang: "sv",
    title: "Korrekturläsare och kontorist, 8–16 timmar i veckan",
    description: `Pappersdraken i Grankulla sköter text och papper åt små företag. Nu söker vi någon som läser korrektur på svenska, för in adresser i register och skannar. Du sitter i ett eget rum med fönster mot trädgården, eller hemma när du vill.

Arbetstiden bestämmer du inom veckan, mellan klockan 8 och 18. Inga telefonsamtal och inga besökare. En första uppgift får du med skriftliga anvisningar. Ingen examen krävs.`,
    place: [{ municipality: "235", postcode: "02700" }],
    publishedDaysAgo: 4,
    openDays: 29,
    visibility: "public",
    stated: {
      sectors: ["tol2008:82"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 8,
      hoursMax: 16,
      contract: "permanent",
      patterns: ["day", "flexible"],
      mode: "hybrid",
      languages: [{ code: "sv", level: "C1" }],
      conditions: { phone: false, customer_contact: false, noise: false, alone: true },
      adjustments: {
        adj_remote_days: true,
        adj_quiet_place: true,
        adj_flexible_start: true,
        adj_written_instructions: true,
      },
      openness: { no_degree_ok: true, gap_ok: true },
    },
  },
  {
    ref: "cap-19",
    employerName: "Stiftelsen Bokskogen",
    lang: "sv",
    title: "Kontorsassistent (biblioteksregister), Esbo",
    description: `Stiftelsen Bokskogen i Hagalund delar ut stipendier och äger en samling gamla böcker. Kontorsassistenten registrerar böcker i en databas, kopierar och sköter posten. Arbetet räcker ungefär ett år, 15 timmar i veckan, tider enligt överenskommelse.

Kontoret är tyst och litet, tre personer. Vi väntar oss god svenska och lite finska. Distansarbete två dagar i veckan går bra.`,
    place: "Hagalund, Esbo",
    publishedDaysAgo: 14,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "cap-20",
    employer: "kuusikulma",
    lang: "fi",
    title: "Leipuri-kondiittori Tikkurilan kahvilaan",
    description: `Kuusikulman Kahvila Tikkurilassa leipoo itse korvapuustinsa. Haemme leipuri-kondiittoria, joka osaa pullat, piirakat ja juhlakakut. Aamuvuoro alkaa klo 5.30, ja päivä päättyy klo 13. 30 tuntia viikossa, lauantaisin joka toinen viikko.

Alan koulutus tai pitkä kokemus tarvitaan. Keittiössä on kaksi leipuria ja iloinen tiskari.`,
    place: [{ municipality: "092", postcode: "01300" }],
    publishedDaysAgo: 7,
    openDays: 23,
    visibility: "public",
    stated: {
      sectors: ["tol2008:56"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 30,
      hoursMax: 30,
      contract: "permanent",
      patterns: ["early_morning", "weekend"],
      cards: ["hygiene"],
      conditions: { standing: true, team: true },
    },
  },
  {
    ref: "cap-21",
    employer: "saippuakupla",
    lang: "fi",
    title: "Siivooja toimistotaloon Leppävaaraan – tunnit sovitaan",
    description: `Saippuakuplan Siivous etsii siivoojaa Leppävaaran toimistotaloon. Neuvotteluhuoneet järjestykseen, pöydät puhtaiksi, kasveille vettä. Vuoron voit tehdä klo 9–13 tai 13–17, ja tunteja on 15–25 viikossa.

Työ sopii hyvin sellaiselle, joka tykkää tehdä asiat loppuun. Parisi on talossa ollut kuusi vuotta ja tuntee jokaisen kaapin.`,
    place: [{ municipality: "049", postcode: "02650" }],
    publishedDaysAgo: 9,
    openDays: 37,
    visibility: "partners",
    stated: {
      sectors: ["tol2008:81"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 15,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day"],
      conditions: { customer_contact: false, phone: false, team: true },
      adjustments: { adj_shorter_day: true, adj_gradual_hours: true, adj_fixed_shifts: true, adj_clear_tasks: true },
      openness: { gap_ok: true, no_experience_ok: true, no_degree_ok: true, pay_subsidy: true },
    },
  },
  {
    ref: "cap-22",
    employerName: "Kaupunkikuski Oy",
    lang: "fi",
    title: "Linja-autonkuljettajia Vantaalle",
    description: `Etsimme bussikuskeja lähilinjoille Koivukylän varikolle. Vuoroja ajetaan aamuvarhaisesta puoleen yöhön, myös viikonloppuisin. Kokoaikainen työ, 38 h 20 min viikossa kolmen viikon jaksoissa.

Vaatimuksena D-ajokortti ja kuljettajan ammattipätevyys. Koulutamme reiteille palkallisesti. Aloituksia joka kuukausi. Varikolla on lepohuone ja pesukone, ja kesällä ajetaan lyhyempiä päiviä.`,
    place: "Koivukylä, Vantaa",
    publishedDaysAgo: 22,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "cap-23",
    employerName: "Suhina Pesula Oy",
    lang: "fi",
    title: "Pesulatyöntekijä Keravalle",
    description: `Suhina pesee hotellien lakanoita Keravalla. Pesulatyöntekijä lajittelee, syöttää koneita, mankeloi ja pinoaa. Halli on lämmin ja koneet humisevat. Kaksivuorotyö: klo 6–14 ja 14–22. Myös pelkkää aamua tai pelkkää iltaa voi tehdä.

Osa-aikainen 24–30 h/vko. Ei koulutusvaatimusta. Työkieli on suomi, mutta moni puhuu myös venäjää ja viroa.`,
    place: "Kerava",
    publishedDaysAgo: 10,
    openDays: 31,
    visibility: "professionals",
  },
  {
    ref: "cap-24",
    employerName: "Kuljetus Nuolipyörä Oy",
    lang: "fi",
    title: "Ruokalähetti polkupyörällä (yrittäjänä)",
    description: `Ole oma pomosi!Kuljeta ruokaa Helsingissä ja Espoossa omalla pyörälläsi milloin haluat.Nuolipyörä välittää keikat kevytyrittäjille, laskutat itse ja vakuutat itse.Ansaitset jopa 18 euroa tunnilta hyvänä iltana.Aloitus heti, puhelin ja lämmin mieli riittävät.Sateella kannattaa pukeutua hyvin.Tämä ei ole työsuhde vaan yrittäjyyttä.`,
    place: "Helsinki ja Espoo",
    publishedDaysAgo: 3,
    visibility: "professionals",
  },
  {
    ref: "cap-25",
    employerName: "Hotelli Kiitorata Oy",
    lang: "en",
    title: "Room attendant, airport hotel (Vantaa)",
    description: `Hotelli Kiitorata has 90 rooms close to the airport. Room attendants make beds, clean bathrooms and leave a nice note. The day starts at 9 and ends when the rooms are ready, usually around 15. Weekends rotate. 20 to 30 hours a week.

The work is physical and the pace is set by the list of rooms. Training is in English or Finnish. Permanent contract after a trial of four months.`,
    place: "Vantaa, Aviapolis",
    publishedDaysAgo: 6,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "cap-26",
    employerName: "Puhelinparvi Oy",
    lang: "fi",
    title: "Asiakaspalvelija, puhelin ja chat (etätyö mahdollinen)",
    description: `Puhelinparvi vastaa verkkokauppojen asiakkaille. Haemme asiakaspalvelijoita 20–37,5 tunniksi viikossa, vuorot klo 8–20. Päivässä tulee noin 60 puhelua ja saman verran viestejä. Koulutus kestää kaksi viikkoa Vantaan Myyrmäessä, sen jälkeen voit tehdä työtä kotoa.

Kiitettävä suomi, hyvä englanti. Palkka 11,95 €/h ja bonus.`,
    place: "Myyrmäki, Vantaa",
    publishedDaysAgo: 15,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "cap-27",
    employerName: "Purkutiimi Mursu Oy",
    lang: "fi",
    title: "Rakennusapumies PK-seudulle",
    description: `RAKENNUSAPUMIES HETI TÖIHIN. Kohteita Helsingissä, Espoossa ja Vantaalla. Työ on purkua, siivousta ja tavaran kantamista, ajoittain telineillä. Työturvallisuuskortti ja veronumero pitää olla, tulityökortti plussaa. Täyttä päivää klo 7–15.30. Palkka rakennusalan TES. Soita vain jos olet tosissasi, hyvä kunto on eduksi.`,
    place: "pääkaupunkiseutu",
    publishedDaysAgo: 2,
    openDays: 14,
    visibility: "professionals",
  },
];
