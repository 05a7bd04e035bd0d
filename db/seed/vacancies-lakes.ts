// Vacancies of the demo region in the middle and the east: Häme, Keski-Suomi, Savo, Karelia, Kymenlaakso. All written by us.
import type { DemoVacancy } from "./shapes.ts";

export const lakesVacancies: DemoVacancy[] = [
  {
    ref: "ksu-01",
    employerName: "Leipomo Jyvänen & Muru Oy",
    lang: "fi",
    title: "Leipuri, Jyväskylä",
    description: `Jyvänen & Muru leipoo hapanjuurileipää Jyväskylän Palokassa. Leipuri aloittaa klo 3 ja lopettaa klo 10, neljä yötä viikossa. Kaksi leipuria on aina yhtä aikaa. Hygieniapassi tarvitaan, tutkinto ei ole välttämätön.

Palkka 13–15 €/h lisineen. Leivät saa mukaan kotiin. Perehdytys alkaa päivävuorossa.`,
    place: "Palokka, Jyväskylä",
    publishedDaysAgo: 6,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "ksu-02",
    employerName: "Keskimaan Koodipaja Oy",
    lang: "fi",
    title: "Ohjelmistotestaaja, täysin etänä",
    description: `Koodipaja on hajautettu tiimi, jonka nimellinen toimisto on Jyväskylässä. Ohjelmistotestaaja suunnittelee testit, ajaa ne ja kirjaa havainnot. Työ tehdään kokonaan etänä missä päin Suomea tahansa, 50–100 % työajalla.

Aamupalaverit ovat tekstinä. Ohjelmointitaito on eduksi, huolellisuus välttämätöntä. Saat koneen ja näytöt kotiin kuriirilla.`,
    place: "Jyväskylä, etätyö koko Suomessa",
    publishedDaysAgo: 3,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "ksu-03",
    employerName: "Äänekosken Hakepuu Oy",
    lang: "fi",
    title: "Metsäkoneen kuljettaja",
    description: `Hakepuu korjaa energiapuuta Äänekosken ja Saarijärven metsistä. Kuljettaja ajaa ajokonetta kahdessa vuorossa. Töitä on marraskuusta huhtikuuhun täysi viikko, kesällä lomaa ja koneen huoltoa.

Kokemus ajokoneesta tarvitaan. Huoltoauto ja eväskaappi kulkevat mukana. Yövuoroja ei ajeta. Palkasta sovitaan kokemuksen mukaan, ja huoltopäivistä maksetaan sama.`,
    place: "Äänekoski ja Saarijärvi",
    publishedDaysAgo: 20,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "ksu-04",
    employerName: "Kirkonkylän Kampus ry",
    lang: "fi",
    title: "Toimistotyöntekijä kansanopistoon, Jämsä",
    description: `Kansanopisto Jämsässä hakee toimistotyöntekijää hoitamaan kurssi-ilmoittautumisia, laskuja ja avaimia. Opiskelijoita käy tiskillä välitunneilla, muuten toimisto on rauhallinen. 60 % työaika, maanantaista torstaihin.

Asunto kampukselta tarvittaessa. Englannin alkeet riittävät. Kevään hakuaika on vilkkain, kesäkuussa opisto sulkee ovensa ja kaikki lähtevät yhtä aikaa lomalle.`,
    place: "Jämsä",
    publishedDaysAgo: 9,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "kha-01",
    employerName: "Hämeenlinnan Nukkepuoti Oy",
    lang: "fi",
    title: "Verkkokaupan pakkaaja, Hämeenlinna",
    description: `Nukkepuodin pakkaaja kerää tilaukset, käärii silkkipaperiin ja tulostaa osoitetarrat. Työ on siistiä ja hiljaista, eikä asiakkaita käy. Klo 9–13 arkisin, joulun alla pitempään. 20 tuntia viikossa.

Kokemusta ei tarvita. Pakkaamme kahdestaan. Tilaukset tulevat näytölle järjestyksessä, ja iltapäivällä auto hakee paketit pihalta pois.`,
    place: "Hämeenlinna",
    publishedDaysAgo: 5,
    openDays: 25,
    visibility: "professionals",
  },
  {
    ref: "kha-02",
    employerName: "Vanajan Hoivaringit Oy",
    lang: "fi",
    title: "Hoiva-avustaja, Riihimäki",
    description: `Riihimäen palvelutaloon haetaan hoiva-avustajaa. Autat aamutoimissa, aterioilla ja ulkoilussa. Vuorot ovat klo 7–15 ja 13–21, yhteensä 80 % työaika. Kotihoidossa kulkee kesällä myös polkupyörällä.

Hoiva-avustajan koulutus tai oppisopimus. Rokotussuoja lain mukaan. Tiimissä on kaksitoista ihmistä, ja uudelle varataan neljä perehdytysvuoroa ennen omia töitä.`,
    place: "Riihimäki",
    publishedDaysAgo: 12,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "kha-03",
    employerName: "Forssan Lankavyyhti Oy",
    lang: "fi",
    title: "Prosessityöntekijä värjäämöön",
    description: `Lankavyyhti värjää villalankoja Forssassa. Prosessityöntekijä punnitsee värit, valvoo patoja ja nostaa vyyhdit kuivumaan. Kaksivuorotyö, kokoaikainen. Lattia on märkä ja kengät meidän.

Ohjeita noudatetaan grammalleen. Koulutamme itse. Värjäämössä on kymmenen työntekijää, ja vuoroparin kanssa sovitaan, kumpi aloittaa. Palkka on 12,80–14 €/h alussa.`,
    place: "Forssa",
    publishedDaysAgo: 16,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "pha-01",
    employerName: "Lahden Höyläpenkki Oy",
    lang: "fi",
    title: "Huonekalutehtaan kokoonpanija, Lahti",
    description: `Höyläpenkki kokoaa tuoleja ja pöytiä Lahdessa. Kokoonpanija liimaa, ruuvaa ja viimeistelee. Työnteko on urakatonta, eli tunnista maksetaan eikä kappaleesta. Päivävuoro klo 7–15.30, 80 % mahdollinen.

Pölyä ja ääntä on jonkin verran. Ensimmäiset viikot teet parin kanssa. Tehtaalle pääsee linjalla neljä keskustasta.`,
    place: "Lahti",
    publishedDaysAgo: 7,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "pha-02",
    employerName: "Heinolan Pikkupesula",
    lang: "fi",
    title: "Silittäjä pesulaan, Heinola",
    description: `Pikkupesula silittää paitoja ja juhlavaatteita. Työ on seisten tai korotetulla tuolilla, oma tahti ja oma pöytä. 12–18 tuntia viikossa, kolme päivää, jotka valitaan yhdessä.

Kahden hengen pesula Heinolan torin varrella. Opimme nimet ja jätämme ihmiset rauhaan. Hakemukseksi riittää lyhyt viesti luukusta sisään.`,
    place: "Heinola",
    publishedDaysAgo: 11,
    openDays: 35,
    visibility: "professionals",
  },
  {
    ref: "pha-03",
    employerName: "Salpausselän Latutuvat Oy",
    lang: "fi",
    title: "Kahvilatyöntekijä hiihtokauteen, Hollola",
    description: `Latutuvalla paistetaan munkkeja ja keitetään mehua. Kahvilatyöntekijä palvelee, siivoaa ja lämmittää takan. Kausi on joulukuusta maaliskuuhun, vuorot perjantaista sunnuntaihin klo 10–17.

Hygieniapassi on hyvä olla. Hiljaisina päivinä saa hiihtää. Lumitilanne vaikuttaa tunteihin, mutta 12 viikkotuntia luvataan aina. Bussi jättää aivan mäen alle.`,
    place: "Hollola",
    publishedDaysAgo: 4,
    openDays: 28,
    visibility: "professionals",
  },
  {
    ref: "kyl-01",
    employerName: "Kotkan Merikontti Oy",
    lang: "fi",
    title: "Lastaaja satamaan, Kotka",
    description: `Merikontti lastaa paperirullia ja sahatavaraa Kotkan satamassa. Lastaaja kiinnittää kuorman, ohjaa trukkia käsimerkein ja tarkastaa sinetit. Vuorotyötä ympäri vuorokauden, vuorot tiedetään kolmeksi viikoksi. Kokoaikainen.

Työturvallisuuskortti vaaditaan. Tuulista on, mutta maisema korvaa. Perehdytys kestää kuukauden. Ensin kuljet mukana, sitten teet parin kanssa töitä.`,
    place: "Kotka",
    publishedDaysAgo: 13,
    openDays: 26,
    visibility: "professionals",
  },
  {
    ref: "kyl-02",
    employerName: "Kouvolan Neulaset Ky",
    lang: "fi",
    title: "Floristi tai kukkakaupan apulainen, Kouvola",
    description: `Neulaset sitoo kimppuja ja seppeleitä Kouvolan Kuusankoskella. Apulainen poistaa piikit, vaihtaa vedet, kastelee ja pakkaa toimitukset. Floristina sidot myös itse. Noin 20 tuntia viikossa, äitienpäivänä pitempään.

Kaupassa soi hiljainen musiikki ja tuoksuu eukalyptus. Lauantaivuoroja on kerran kuussa. Oppisopimuksesta floristiksi voidaan jutella.`,
    place: "Kuusankoski, Kouvola",
    publishedDaysAgo: 8,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "eka-01",
    employerName: "Imatran Koskikulma Oy",
    lang: "fi",
    title: "Siivooja kylpylään, aamut klo 5–9",
    description: `Koskikulma siivoaa kylpylän altaat, saunat ja pukuhuoneet Imatralla ennen aukeamista. Neljä tuntia aamulla, viitenä tai kuutena aamuna viikossa. Kaksi siivoojaa on aina paikalla.

Kuulokkeet saavat olla korvilla. Palkka kiinteistöpalvelualan mukaan, aamulisä päälle. Kylpylän kuntosali on henkilökunnalle auki, ja aamupala syödään porukalla.`,
    place: "Imatra",
    publishedDaysAgo: 10,
    openDays: 31,
    visibility: "professionals",
  },
  {
    ref: "eka-02",
    employerName: "Saimaan Taidelinna ry",
    lang: "fi",
    title: "Museovalvoja ja lipunmyyjä, kesäkausi",
    description: `Taidelinna Lappeenrannassa on avoinna kesäkuusta elokuuhun. Museovalvoja istuu salissa, neuvoo kävijöitä, myy liput ja laskee kassan. 22–30 tuntia viikossa, klo 11–18 väliltä.

Suomi ja englanti, muut kielet iloksi. Lukeminen on sallittu, kun salissa on tyhjää. Haastattelut ovat toukokuussa, ja opastuksen saat kirjallisena.`,
    place: "Lappeenranta",
    publishedDaysAgo: 23,
    openDays: 110,
    visibility: "professionals",
  },
  {
    ref: "esa-01",
    employerName: "Mikkelin Muikkutukku Oy",
    lang: "fi",
    title: "Elintarviketyöntekijä, kalan käsittely",
    description: `Muikkutukku perkaa, pakkaa ja savustaa Mikkelissä. Työ alkaa klo 6, kun saalis tulee, ja päättyy yleensä klo 12. Tila on viileä, ja työtä tehdään seisten ryhmässä. 25–30 h viikossa.

Hygieniapassi tarvitaan. Kesällä saa tehdä lisää. Saat kumisaappaat, esiliinan ja hanskat. Parkkipaikka on rannassa.`,
    place: "Mikkeli",
    publishedDaysAgo: 9,
    openDays: 24,
    visibility: "professionals",
  },
  {
    ref: "esa-02",
    employerName: "Savonlinnan Oopperakahvi Oy",
    lang: "fi",
    title: "Tarjoilijoita heinäkuun festivaaliin, Savonlinna",
    description: `Oopperakahvi palvelee väliajalla kaksi tuhatta ihmistä kahdessakymmenessä minuutissa. Tarjoilija kattaa, kaataa ja kerää. Iltavuorot klo 17–24 heinäkuun ajan. Tauot pidetään, kun musiikki soi.

Anniskelupassi on eduksi. Majoitus koululla. Hae yksin tai kaverin kanssa. Ensimmäinen ilta harjoitellaan tyhjillä laseilla ennen yleisöä.`,
    place: "Savonlinna",
    publishedDaysAgo: 18,
    openDays: 140,
    visibility: "professionals",
  },
  {
    ref: "psa-01",
    employerName: "Kuopion Kalakukkola Oy",
    lang: "fi",
    title: "Keittiöapulainen, Kuopio",
    description: `Kalakukkola leipoo ja ruokkii Kuopion torin laidalla. Keittiöapulainen perkaa, kuorii, tiskaa ja paketoi kukkoja postiin. Klo 8–13, neljänä tai viitenä päivänä viikossa. Talossa puhutaan leveästi ja nauretaan paljon.

Hygieniapassi. Kokemusta ei kysytä. Tutustumispäivän voit sopia viestillä, ja siitäkin maksetaan tavallinen palkka.`,
    place: "Kuopio",
    publishedDaysAgo: 5,
    openDays: 23,
    visibility: "professionals",
  },
  {
    ref: "psa-02",
    employerName: "Iisalmen Ruuvi & Mutteri Oy",
    lang: "fi",
    title: "Varastonhoitaja, Iisalmi",
    description: `Ruuvi & Mutteri on rautatarvikkeiden tukku. Varastonhoitaja ottaa vastaan tavaran, kirjaa saldot ja lähettää paketit. Vakituinen kokoaikatyö klo 7.30–15.30. Yksi työkaveri, yksi koira.

Trukkikortti eduksi. Järjestelmän opetamme viikossa. Talossa on oma sauna, jota lämmitetään perjantaisin. Lähetä muutama rivi itsestäsi ja siitä, mistä pidät.`,
    place: "Iisalmi",
    publishedDaysAgo: 14,
    openDays: 30,
    visibility: "professionals",
  },
  {
    ref: "psa-03",
    employerName: "Varkauden Verkkokaista Oy",
    lang: "fi",
    title: "IT-tukihenkilö, Varkaus (hybridi)",
    description: `Verkkokaista auttaa pieniä yrityksiä tietokoneiden kanssa. IT-tukihenkilö asentaa laitteet, ratkoo pyynnöt ja käy asiakkaalla parina päivänä viikossa, muuten työ onnistuu kotoa. Kokoaikainen, klo 8–16.

B-ajokortti tarvitaan. Tutkintoa tärkeämpää on uteliaisuus. Puhelin soi muutaman kerran päivässä. Työauton saat kotiin asti, jos haluat.`,
    place: "Varkaus",
    publishedDaysAgo: 7,
    openDays: 27,
    visibility: "professionals",
  },
  {
    ref: "pka-01",
    employerName: "Joensuun Puukelkka Oy",
    lang: "fi",
    title: "Sahatyöntekijä, Joensuu",
    description: `Puukelkan saha pyörii kahdessa vuorossa Joensuun Uimaharjussa. Sahatyöntekijä lajittelee laudat, ohjaa kuljetinta ja niputtaa. Melua on ja ulko-ovet ovat auki. Kokoaikainen, vakituinen, palkka mekaanisen metsäteollisuuden mukaan.

Kyytirinki kaupungista lähtee klo 5.15. Vuorot vaihtuvat viikoittain, ja kuulosuojaimiin saa radion. Aloitus sovitaan erikseen.`,
    place: "Uimaharju, Joensuu",
    publishedDaysAgo: 12,
    openDays: 29,
    visibility: "professionals",
  },
  {
    ref: "pka-02",
    employerName: "Kiteen Kesäteatteri ry",
    lang: "fi",
    title: "Puvustaja-apulainen ja lavastusmaalari, kesä",
    description: `Teatteri tarvitsee käsistään taitavan kesäksi: maalaat lavasteita, ompelet nappeja, pesetkin puvut. Touko-heinäkuu, 20 tuntia viikossa, päivisin, ja esityspäivinä illalla klo 17–21.

Teatterikokemusta ei tarvita. Kitee tarjoaa järven ja me makkarat. Palkka on tuntipalkka, ja matkat Joensuusta korvataan puoleksi. Ensi-ilta on juhannuksena.`,
    place: "Kitee",
    publishedDaysAgo: 19,
    openDays: 125,
    visibility: "professionals",
  },
  {
    ref: "pka-03",
    employerName: "Lieksan Luontoladut osk",
    lang: "fi",
    title: "Latu- ja polkutyöntekijä (oppisopimus mahdollinen)",
    description: `Osuuskunta kunnostaa pitkospuita ja latuja Lieksassa. Työntekijä kantaa, sahaa, naulaa ja ajaa mönkijää. Ulkona koko päivä, kahden hengen porukassa. 30 h viikossa ympäri vuoden.

Luonto- ja eräalan oppisopimus on mahdollinen. Majoitus kämpällä pitkillä keikoilla. Työporukka kokoontuu aamuisin varikolla kello kahdeksan.`,
    place: "Lieksa",
    publishedDaysAgo: 6,
    openDays: 45,
    visibility: "professionals",
  },
  {
    ref: "ksu-05",
    employerName: "Campus Noodle Oy",
    lang: "en",
    title: "Kitchen helper / keittiöapulainen, Jyväskylä",
    description: `A noodle bar next to the university in Jyväskylä needs a kitchen helper for lunch hours, Monday to Thursday from 10 to 14. Chop, stir, wash, repeat. It is warm, it smells of ginger, and the radio plays everybody's favourites in turn.

16 hours a week, more in September. A hygiene passport is needed within three months. Speak English, Finnish or Vietnamese.`,
    place: "Jyväskylä",
    publishedDaysAgo: 4,
    openDays: 22,
    visibility: "professionals",
  },
];
