// Vacancies of the demo region in Helsinki: kitchens, cleaning, cafés, libraries, offices, animals, yards. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const helsinkiVacancies: DemoVacancy[] = [
  {
    ref: "hel-01",
    employer: "kuusikulma",
    lang: "fi",
    title: "Keittiöapulainen pieneen kahvilaan, osa-aikatyö",
    description: `Kuusikulman Kahvila etsii keittiöapulaista Kallioon. Tiskaat, täytät salaattipurkkeja, kuorit juureksia ja pidät keittiön siistinä. Asiakkaita et palvele, kassalla on oma väkensä.

Työaika on 20–25 tuntia viikossa, maanantaista perjantaihin klo 9–14. Vuorot ovat joka viikko samat. Keittiössä on neljä ihmistä, ja sinulle nimetään oma perehdyttäjä ensimmäisiksi viikoiksi.

Tarvitset hygieniapassin. Aiempaa kokemusta ei tarvita, ja välivuodet ansioluettelossa ovat ihan tavallinen asia. Palkka marava-alan työehtosopimuksen mukaan.`,
    place: [{ municipality: "091", postcode: "00530" }],
    publishedDaysAgo: 3,
    openDays: 28,
    visibility: "public",
    stated: {
      occupations: [{ isco4: "9412", origin: "stated", weight: 1 }],
      sectors: ["tol2008:56"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 20,
      hoursMax: 25,
      contract: "permanent",
      patterns: ["day"],
      mode: "onsite",
      cards: ["hygiene"],
      conditions: { customer_contact: false, phone: false, team: true, sales: false, heavy_lifting: false },
      adjustments: { adj_fixed_shifts: true, adj_named_mentor: true, adj_clear_tasks: true, adj_breaks: true },
      openness: { gap_ok: true, no_experience_ok: true, no_degree_ok: true },
    },
  },
  {
    ref: "hel-02",
    employerName: "Lounastupa Porkkana & Persilja Oy",
    lang: "fi",
    title: "Tiskari lounasravintolaan",
    description: `Porkkana & Persilja on lounaspaikka Ruoholahdessa. Etsimme tiskaria arkipäiviksi klo 10.30–15.00. Meillä on hyvä linjatiskikone ja mukava porukka, radio soi ja ruoka kuuluu taloon.

Työ on reipasta mutta selkeää: vastaanotat astiat, ajat koneen läpi ja palautat puhtaat paikoilleen. Kiireisin hetki on klo 11.30–13. Hygieniapassi katsotaan eduksi. Lähetä vapaamuotoinen hakemus, tai käy sanomassa päivää lounasajan jälkeen.`,
    place: "Ruoholahti, Helsinki",
    publishedDaysAgo: 6,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "hel-03",
    employerName: "Keittiöpalvelu Soppakulho Oy",
    lang: "fi",
    title: "KEITTIÖAPULAISIA KEIKOILLE, pääkaupunkiseutu",
    description: `Etsimme keittiöapulaisia ja tiskareita keikkatyöhön!Työ on tarvittaessa töihin kutsuttavaa ja saat itse valita vuorosi puhelimen sovelluksella.Vuoroja on aamulla, päivällä ja illalla kouluissa, sairaaloissa ja henkilöstöravintoloissa Helsingissä, Espoossa ja Vantaalla.Vaadimme hygieniapassin ja asennetta.Vuorot varmistuvat usein vasta edellisenä päivänä.Tuntipalkka keikan mukaan, palkka maksetaan kaksi kertaa kuussa.`,
    place: [{ municipality: "091" }, { municipality: "049" }, { municipality: "092" }],
    publishedDaysAgo: 15,
    openDays: 60,
    visibility: "professionals",
  },
  {
    ref: "hel-04",
    employerName: "Siistikki Palvelut Oy",
    lang: "fi",
    title: "Toimistosiivooja iltapäiviin, Kamppi",
    description: `Siistikki hakee siivoojaa kahteen toimistoon Kampissa. Työaika on arkisin klo 14–18 eli noin 20 tuntia viikossa. Imuroit, pyyhit pöydät, tyhjennät roskikset ja täytät keittiön kaapit. Toimistoissa on siihen aikaan jo hiljaista, ja työskentelet enimmäkseen yksin omassa tahdissasi.

Kokemusta ei vaadita, opetamme menetelmät kahdessa viikossa. Suomen kielestä riittää, että ymmärrät kirjalliset ohjeet. Työsuhde on toistaiseksi voimassa oleva.`,
    place: "Kamppi, 00180 Helsinki",
    publishedDaysAgo: 4,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "hel-05",
    employerName: "Aamutähti Kiinteistösiivous Oy",
    lang: "fi",
    title: "Porrassiivooja (Itä-Helsinki)",
    description: `Haemme porrassiivoojaa Itäkeskuksen, Kontulan ja Mellunmäen taloyhtiöihin. Työ alkaa klo 6.00 ja päättyy klo 12.00, viitenä päivänä viikossa, 30 h/vko. Liikut kohteesta toiseen omalla autolla, joten B-ajokortti tarvitaan. Kilometrikorvaus maksetaan.

Työssä noustaan paljon portaita ja nostetaan siivousvälineitä. Aloitus heti tai sopimuksen mukaan. Tarjoamme vakituisen työn, työvaatteet ja tutut reitit.`,
    place: "Helsinki, Itäkeskus",
    publishedDaysAgo: 8,
    openDays: 21,
    visibility: "professionals",
  },
  {
    ref: "hel-06",
    employer: "saippuakupla",
    lang: "fi",
    title: "Laitoshuoltaja terveystaloon, 15–20 h viikossa",
    description: `Saippuakuplan Siivous hakee laitoshuoltajaa pieneen terveystaloon Pasilaan. Siivoat odotustilat, vastaanottohuoneet ja henkilökunnan tilat klo 10 ja 14 välillä. Tehtävälista on kirjallinen ja kuvallinen, ja jokaisella kerroksella on oma kärrynsä.

Voit aloittaa lyhyemmillä päivillä ja lisätä tunteja, kun tuntuu hyvältä. Työnohjaaja kulkee alussa mukana. Meillä puhutaan suomea, englantia ja viroa, ja ohjeet löytyvät kaikilla niistä.`,
    place: [{ municipality: "091", postcode: "00240" }],
    publishedDaysAgo: 2,
    openDays: 30,
    visibility: "partners",
    stated: {
      sectors: ["tol2008:81"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 15,
      hoursMax: 20,
      contract: "permanent",
      patterns: ["day"],
      languages: [{ code: "fi", level: "A2" }],
      mode: "onsite",
      conditions: { phone: false, team: true, heights: false },
      adjustments: {
        adj_gradual_hours: true,
        adj_shorter_day: true,
        adj_written_instructions: true,
        adj_named_mentor: true,
        adj_language_support: true,
      },
      openness: { gap_ok: true, no_degree_ok: true, no_experience_ok: true, pay_subsidy: true },
    },
  },
  {
    ref: "hel-07",
    employer: "kuusikulma",
    lang: "fi",
    title: "Kahvilatyöntekijä, viikonloput ja illat",
    description: `Kuusikulman Kahvila Kalliossa kaipaa kahvilatyöntekijää lauantaihin ja sunnuntaihin sekä yhteen arki-iltaan. Keität kahvit, täytät vitriinin, otat maksut ja juttelet asiakkaiden kanssa. Vuorot ovat klo 11–17 tai 15–21, yhteensä 15–18 tuntia viikossa.

Toivomme iloista palvelua ja suomen tai englannin kielen taitoa. Kassan opit meillä. Hygieniapassi tarvitaan. Tuntipalkka 11,80–12,60 euroa ja lisät päälle.`,
    place: [{ municipality: "091", postcode: "00530" }],
    publishedDaysAgo: 5,
    openDays: 20,
    visibility: "public",
    stated: {
      sectors: ["tol2008:56"],
      sectorProvenance: "stated",
      hoursType: "part",
      hoursMin: 15,
      hoursMax: 18,
      contract: "permanent",
      patterns: ["day", "evening", "weekend"],
      cards: ["hygiene"],
      conditions: { customer_contact: true, standing: true },
      openness: { no_experience_ok: true },
      pay: { min: 11.8, max: 12.6, unit: "hour" },
    },
  },
  {
    ref: "hel-08",
    employerName: "Lukutuvan kannatusyhdistys ry",
    lang: "fi",
    title: "Kirjastovirkailija Lauttasaareen",
    description: `Lukutupa on yhdistyksen ylläpitämä pieni kirjasto Lauttasaaressa. Kaipaamme kirjastovirkailijaa, joka hyllyttää palautukset, muovittaa uudet kirjat, kirjaa lahjoitukset luetteloon ja auttaa asiakkaita löytämään luettavaa. Päivät ovat rauhallisia, ja suurin osa työstä tehdään hyllyjen välissä.

Työaika on 16 tuntia viikossa, tiistaista perjantaihin klo 11–15. Määräaikainen vuoden loppuun asti, jatko on toiveissa. Alan tutkintoa ei vaadita.`,
    place: "Lauttasaari, Helsinki",
    publishedDaysAgo: 7,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "hel-09",
    employerName: "Kirjavaunu-osuuskunta",
    lang: "fi",
    title: "Kirjastoavustaja, osa-aikainen (kiertävä kokoelma)",
    description: `Kirjavaunu lainaa kirjoja hoivakoteihin ja työpaikoille. Avustaja kerää tilatut kirjat laatikoihin, tarkistaa palautukset ja hoitaa lainat koneella. Puhelimeen ei tarvitse vastata, tilaukset tulevat sähköpostilla.

Työtä on 12–15 tuntia viikossa, päivät voi sopia. Varasto on Vallilassa, ja joskus lähdet kuljettajan mukaan. Laatikot painavat kymmenisen kiloa. Palkka 1 950 €/kk täydestä työajasta laskettuna.`,
    place: "Vallila, Helsinki",
    publishedDaysAgo: 10,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "hel-10",
    employerName: "Tilitoimisto Numeronen Oy",
    lang: "fi",
    title: "Toimistoapulainen – skannausta ja arkistointia",
    description: `Tilitoimisto Numeronen siirtää paperiarkistonsa sähköiseksi. Etsimme toimistoapulaista skannaamaan kuitteja, nimeämään tiedostot ja tarkistamaan, että kaikki on tallessa. Työpiste on omassa hiljaisessa huoneessa, eikä työhön kuulu asiakaspalvelua.

Työaika 15–25 tuntia viikossa, aloituksen saat valita klo 8 ja 11 väliltä. Projekti kestää ainakin kahdeksan kuukautta. Kokemusta ei tarvita, tarkkuutta kyllä. Toimistomme on Punavuoressa.`,
    place: "00120 Helsinki",
    publishedDaysAgo: 9,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "hel-11",
    employerName: "Asianajotoimisto Pykälä & Kumppani Oy",
    lang: "fi",
    title: "Toimistosihteeri",
    description: `Haemme toimistosihteeriä Helsingin keskustaan. Vastaat postista, kalenterista, kokousvarauksista ja laskuista, ja olet talon ensimmäinen ääni puhelimessa. Työ on kokopäiväinen, ma–pe klo 8.30–16.30.

Edellytämme sujuvaa suomea ja ruotsia sekä hyvää englantia, ja muutaman vuoden kokemusta vastaavasta työstä. Palkkatoive hakemukseen, kiitos. Lounasetu ja työmatkalippu kuuluvat taloon.`,
    place: "Helsingin keskusta",
    publishedDaysAgo: 11,
    openDays: 18,
    visibility: "professionals",
  },
  {
    ref: "hel-12",
    employerName: "Eläinhoitola Tassunjälki Oy",
    lang: "fi",
    title: "Eläintenhoitaja koirahoitolaan, Malmi",
    description: `Tassunjälki on koirien päivähoitola Malmilla. Eläintenhoitaja ulkoiluttaa koiria, siivoaa aitaukset, ruokkii ja rapsuttaa. Päivän aikana kävelet helposti kymmenen kilometriä, säällä kuin säällä.

Työtä on kolmena tai neljänä päivänä viikossa klo 8–15. Pääset alkuun kokeneen hoitajan parina. Toivomme, että koirat ovat sinulle ennestään tuttuja, mutta papereita emme kysy. Työsuhde on vakituinen.`,
    place: "Malmi, Helsinki",
    publishedDaysAgo: 1,
    openDays: 21,
    visibility: "professionals",
  },
  {
    ref: "hel-13",
    employerName: "Vihersormi Pihapalvelu Oy",
    lang: "fi",
    title: "Puutarhatyöntekijä kesäkaudelle",
    description: `Vihersormi hoitaa taloyhtiöiden pihoja Oulunkylässä ja Käpylässä. Puutarhatyöntekijä kitkee, istuttaa, leikkaa nurmikoita ja pensaita sekä kastelee. Kausi alkaa huhtikuussa ja kestää lokakuuhun, 25–37,5 h/vko sen mukaan, mitä toivot.

Liikumme kahden hengen ryhmissä, joten ajokorttia ei tarvita. Työ on ulkona, ja tauot pidetään. Moni on jatkanut talveksi lumitöihin.`,
    place: "Oulunkylä, Helsinki",
    publishedDaysAgo: 12,
    openDays: 90,
    visibility: "professionals",
  },
];
