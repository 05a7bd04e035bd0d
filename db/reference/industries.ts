// Sectors: the 21 sections and 88 divisions of TOL 2008 (the Finnish NACE Rev. 2), the version always in the code.
// Credit: Statistics Finland (CC BY 4.0); English names are the titles of NACE Rev. 2.
import { table } from "./table.ts";

export interface Industry {
  /** `tol2008:I` or `tol2008:56`; letters mean other things in TOL 2025, so the version is part of the code. */
  code: string;
  fi: string;
  sv: string;
  en: string;
  /** The section it belongs to, itself for a section: `tol2008:I`. */
  section: string;
}

/** Each section is followed by its divisions. */
export const industries = table(
  () => rows,
  ([code, section, fi, sv, en]): Industry => ({ code: version + code, fi, sv, en, section: version + section }),
);

const version = "tol2008:";

const rows = `
A|A|Maatalous, metsätalous ja kalatalous|Jordbruk, skogsbruk och fiske|Agriculture, forestry and fishing
01|A|Kasvinviljely ja kotieläintalous, riistatalous ja niihin liittyvät palvelut|Jordbruk och jakt samt service i anslutning härtill|Crop and animal production, hunting and related service activities
02|A|Metsätalous ja puunkorjuu|Skogsbruk och avverkning|Forestry and logging
03|A|Kalastus ja vesiviljely|Fiske och vattenbruk|Fishing and aquaculture
B|B|Kaivostoiminta ja louhinta|Utvinning av mineral|Mining and quarrying
05|B|Kivihiilen ja ruskohiilen kaivu|Utvinning av stenkol och brunkol|Mining of coal and lignite
06|B|Raakaöljyn ja maakaasun tuotanto|Produktion av råolja och naturgas|Extraction of crude petroleum and natural gas
07|B|Metallimalmien louhinta|Brytning av metallmalm|Mining of metal ores
08|B|Muu kaivostoiminta ja louhinta|Annan gruvdrift och brytning|Other mining and quarrying
09|B|Kaivostoimintaa palveleva toiminta|Service till utvinning|Mining support service activities
C|C|Teollisuus|Tillverkning|Manufacturing
10|C|Elintarvikkeiden valmistus|Livsmedelsframställning|Manufacture of food products
11|C|Juomien valmistus|Framställning av drycker|Manufacture of beverages
12|C|Tupakkatuotteiden valmistus|Tobaksvarutillverkning|Manufacture of tobacco products
13|C|Tekstiilien valmistus|Textiltillverkning|Manufacture of textiles
14|C|Vaatteiden valmistus|Tillverkning av kläder|Manufacture of wearing apparel
15|C|Nahan ja nahkatuotteiden valmistus|Tillverkning av läder och lädervaror|Manufacture of leather and related products
16|C|Sahatavaran sekä puu- ja korkkituotteiden valmistus (pl. huonekalut); olki- ja punontatuotteiden valmistus|Tillverkning av trä och varor av trä, kork, rotting o.d. utom möbler|Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
17|C|Paperin, paperi- ja kartonkituotteiden valmistus|Pappers- och pappersvarutillverkning|Manufacture of paper and paper products
18|C|Painaminen ja tallenteiden jäljentäminen|Grafisk produktion och reproduktion av inspelningar|Printing and reproduction of recorded media
19|C|Koksin ja jalostettujen öljytuotteiden valmistus|Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter|Manufacture of coke and refined petroleum products
20|C|Kemikaalien ja kemiallisten tuotteiden valmistus|Tillverkning av kemikalier och kemiska produkter|Manufacture of chemicals and chemical products
21|C|Lääkeaineiden ja lääkkeiden valmistus|Tillverkning av farmaceutiska basprodukter och läkemedel|Manufacture of basic pharmaceutical products and pharmaceutical preparations
22|C|Kumi- ja muovituotteiden valmistus|Tillverkning av gummi- och plastvaror|Manufacture of rubber and plastic products
23|C|Muiden ei-metallisten mineraalituotteiden valmistus|Tillverkning av andra icke-metalliska mineraliska produkter|Manufacture of other non-metallic mineral products
24|C|Metallien jalostus|Metallförädling|Manufacture of basic metals
25|C|Metallituotteiden valmistus (pl. koneet ja laitteet)|Tillverkning av metallvaror utom maskiner och apparater|Manufacture of fabricated metal products, except machinery and equipment
26|C|Tietokoneiden sekä elektronisten ja optisten tuotteiden valmistus|Tillverkning av datorer, elektronikvaror och optik|Manufacture of computer, electronic and optical products
27|C|Sähkölaitteiden valmistus|Tillverkning av elapparatur|Manufacture of electrical equipment
28|C|Muiden koneiden ja laitteiden valmistus|Tillverkning av övriga maskiner|Manufacture of machinery and equipment n.e.c.
29|C|Moottoriajoneuvojen, perävaunujen ja puoliperävaunujen valmistus|Tillverkning av motorfordon, släpfordon och påhängsvagnar|Manufacture of motor vehicles, trailers and semi-trailers
30|C|Muiden kulkuneuvojen valmistus|Tillverkning av andra transportmedel|Manufacture of other transport equipment
31|C|Huonekalujen valmistus|Tillverkning av möbler|Manufacture of furniture
32|C|Muu valmistus|Annan tillverkning|Other manufacturing
33|C|Koneiden ja laitteiden korjaus, huolto ja asennus|Reparation och installation av maskiner och apparater|Repair and installation of machinery and equipment
D|D|Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta|Försörjning av el, gas, värme och kyla|Electricity, gas, steam and air conditioning supply
35|D|Sähkö-, kaasu- ja lämpöhuolto, jäähdytysliiketoiminta|Försörjning av el, gas, värme och kyla|Electricity, gas, steam and air conditioning supply
E|E|Vesihuolto, viemäri- ja jätevesihuolto, jätehuolto ja muu ympäristön puhtaanapito|Vattenförsörjning; avloppsrening, avfallshantering och sanering|Water supply; sewerage, waste management and remediation activities
36|E|Veden otto, puhdistus ja jakelu|Vattenförsörjning|Water collection, treatment and supply
37|E|Viemäri- ja jätevesihuolto|Avloppsrening|Sewerage
38|E|Jätteen keruu, käsittely ja loppusijoitus; materiaalien kierrätys|Avfallshantering; återvinning|Waste collection, treatment and disposal activities; materials recovery
39|E|Maaperän ja vesistöjen kunnostus ja muut ympäristönhuoltopalvelut|Sanering, efterbehandling av jord och vatten samt annan verksamhet för föroreningsbekämpning|Remediation activities and other waste management services
F|F|Rakentaminen|Byggverksamhet|Construction
41|F|Talonrakentaminen|Husbyggande|Construction of buildings
42|F|Maa- ja vesirakentaminen|Anläggningsarbeten|Civil engineering
43|F|Erikoistunut rakennustoiminta|Specialiserad bygg- och anläggningsverksamhet|Specialised construction activities
G|G|Tukku- ja vähittäiskauppa; moottoriajoneuvojen ja moottoripyörien korjaus|Handel; reparation av motorfordon och motorcyklar|Wholesale and retail trade; repair of motor vehicles and motorcycles
45|G|Moottoriajoneuvojen ja moottoripyörien tukku- ja vähittäiskauppa sekä korjaus|Handel samt reparation av motorfordon och motorcyklar|Wholesale and retail trade and repair of motor vehicles and motorcycles
46|G|Tukkukauppa (pl. moottoriajoneuvojen ja moottoripyörien kauppa)|Parti- och provisionshandel utom med motorfordon|Wholesale trade, except of motor vehicles and motorcycles
47|G|Vähittäiskauppa (pl. moottoriajoneuvojen ja moottoripyörien kauppa)|Detaljhandel utom med motorfordon och motorcyklar|Retail trade, except of motor vehicles and motorcycles
H|H|Kuljetus ja varastointi|Transport och magasinering|Transportation and storage
49|H|Maaliikenne ja putkijohtokuljetus|Landtransport; transport i rörsystem|Land transport and transport via pipelines
50|H|Vesiliikenne|Sjötransport|Water transport
51|H|Ilmaliikenne|Luftfart|Air transport
52|H|Varastointi ja liikennettä palveleva toiminta|Magasinering och stödtjänster till transport|Warehousing and support activities for transportation
53|H|Posti- ja kuriiritoiminta|Post- och kurirverksamhet|Postal and courier activities
I|I|Majoitus- ja ravitsemistoiminta|Hotell- och restaurangverksamhet|Accommodation and food service activities
55|I|Majoitus|Hotell- och logiverksamhet|Accommodation
56|I|Ravitsemistoiminta|Restaurang-, catering och barverksamhet|Food and beverage service activities
J|J|Informaatio ja viestintä|Informations- och kommunikationsverksamhet|Information and communication
58|J|Kustannustoiminta|Förlagsverksamhet|Publishing activities
59|J|Elokuva-, video- ja televisio-ohjelmatuotanto, äänitteiden ja musiikin kustantaminen|Film-, video- och tv-programverksamhet, ljudinspelningar och fonogramutgivning|Motion picture, video and television programme production, sound recording and music publishing activities
60|J|Radio- ja tv-toiminta|Radio- och TV-verksamhet|Radio and television activities
61|J|Televiestintä|Telekommunikation|Telecommunications
62|J|Ohjelmistot, konsultointi ja siihen liittyvä toiminta|Dataprogrammering, datakonsultverksamhet o.d.|Computer programming, consultancy and related activities
63|J|Tietopalvelutoiminta|Informationstjänster|Information service activities
K|K|Rahoitus- ja vakuutustoiminta|Finans- och försäkringsverksamhet|Financial and insurance activities
64|K|Rahoituspalvelut (pl. vakuutus- ja eläkevakuutustoiminta)|Finansförmedling utom försäkring och pensionsfondsverksamhet|Financial service activities, except insurance and pension funding
65|K|Vakuutus-, jälleenvakuutus- ja eläkevakuutustoiminta (pl. pakollinen sosiaalivakuutus)|Försäkring, återförsäkring och pensionsfondsverksamhet utom obligatorisk socialförsäkring|Insurance, reinsurance and pension funding, except compulsory social security
66|K|Rahoitusta ja vakuuttamista palveleva toiminta|Stödtjänster till finansiella tjänster och försäkring|Activities auxiliary to financial services and insurance activities
L|L|Kiinteistöalan toiminta|Fastighetsverksamhet|Real estate activities
68|L|Kiinteistöalan toiminta|Fastighetsverksamhet|Real estate activities
M|M|Ammatillinen, tieteellinen ja tekninen toiminta|Verksamhet inom juridik, ekonomi, vetenskap och teknik|Professional, scientific and technical activities
69|M|Lakiasiain- ja laskentatoimen palvelut|Juridisk och ekonomisk konsultverksamhet|Legal and accounting activities
70|M|Pääkonttorien toiminta; liikkeenjohdon konsultointi|Verksamheter som utövas av huvudkontor; konsulttjänster till företag|Activities of head offices; management consultancy activities
71|M|Arkkitehti- ja insinööripalvelut; tekninen testaus ja analysointi|Arkitekt- och teknisk konsultverksamhet; teknisk provning och analys|Architectural and engineering activities; technical testing and analysis
72|M|Tieteellinen tutkimus ja kehittäminen|Vetenskaplig forskning och utveckling|Scientific research and development
73|M|Mainostoiminta ja markkinatutkimus|Reklam och marknadsundersökning|Advertising and market research
74|M|Muut erikoistuneet palvelut liike-elämälle|Annan verksamhet inom juridik, ekonomi, vetenskap och teknik|Other professional, scientific and technical activities
75|M|Eläinlääkintäpalvelut|Veterinärverksamhet|Veterinary activities
N|N|Hallinto- ja tukipalvelutoiminta|Uthyrning, fastighetsservice, resetjänster och andra stödtjänster|Administrative and support service activities
77|N|Vuokraus- ja leasingtoiminta|Uthyrning och leasing|Rental and leasing activities
78|N|Työllistämistoiminta|Arbetsförmedling, bemanning och andra personalrelaterade tjänster|Employment activities
79|N|Matkatoimistojen ja matkanjärjestäjien toiminta; varauspalvelut|Resebyrå- och researrangörsverksamhet och andra resetjänster och relaterade tjänster|Travel agency, tour operator and other reservation service and related activities
80|N|Turvallisuus-, vartiointi- ja etsiväpalvelut|Säkerhets- och bevakningsverksamhet|Security and investigation activities
81|N|Kiinteistön- ja maisemanhoito|Fastighetsservice samt skötsel och underhåll av grönytor|Services to buildings and landscape activities
82|N|Hallinto- ja tukipalvelut liike-elämälle|Kontorstjänster och andra företagstjänster|Office administrative, office support and other business support activities
O|O|Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus|Offentlig förvaltning och försvar; obligatorisk socialförsäkring|Public administration and defence; compulsory social security
84|O|Julkinen hallinto ja maanpuolustus; pakollinen sosiaalivakuutus|Offentlig förvaltning och försvar; obligatorisk socialförsäkring|Public administration and defence; compulsory social security
P|P|Koulutus|Utbildning|Education
85|P|Koulutus|Utbildning|Education
Q|Q|Terveys- ja sosiaalipalvelut|Vård och omsorg; sociala tjänster|Human health and social work activities
86|Q|Terveyspalvelut|Hälso- och sjukvård|Human health activities
87|Q|Sosiaalihuollon laitospalvelut|Vård och omsorg med boende|Residential care activities
88|Q|Sosiaalihuollon avopalvelut|Öppna sociala insatser|Social work activities without accommodation
R|R|Taiteet, viihde ja virkistys|Kultur, nöje och fritid|Arts, entertainment and recreation
90|R|Kulttuuri- ja viihdetoiminta|Konstnärlig och kulturell verksamhet samt nöjesverksamhet|Creative, arts and entertainment activities
91|R|Kirjastojen, arkistojen, museoiden ja muiden kulttuurilaitosten toiminta|Biblioteks-, arkiv- och museiverksamhet m.m.|Libraries, archives, museums and other cultural activities
92|R|Rahapeli- ja vedonlyöntipalvelut|Spel- och vadhållningsverksamhet|Gambling and betting activities
93|R|Urheilutoiminta sekä huvi- ja virkistyspalvelut|Sport-, fritids- och nöjesverksamhet|Sports activities and amusement and recreation activities
S|S|Muu palvelutoiminta|Annan serviceverksamhet|Other service activities
94|S|Järjestöjen toiminta|Organisationsverksamhet|Activities of membership organisations
95|S|Tietokoneiden, henkilökohtaisten ja kotitaloustavaroiden korjaus|Reparation av datorer, hushållsartiklar och personliga artiklar|Repair of computers and personal and household goods
96|S|Muut henkilökohtaiset palvelut|Andra konsumenttjänster|Other personal service activities
T|T|Kotitalouksien toiminta työnantajina; kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön|Förvärvsarbete i hushåll; hushållens produktion av diverse varor och tjänster för eget bruk|Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97|T|Kotitalouksien toiminta kotitaloustyöntekijöiden työnantajina|Förvärvsarbete i hushåll|Activities of households as employers of domestic personnel
98|T|Kotitalouksien eriyttämätön toiminta tavaroiden ja palvelujen tuottamiseksi omaan käyttöön|Hushållens produktion av diverse varor och tjänster för eget bruk|Undifferentiated goods- and services-producing activities of private households for own use
U|U|Kansainvälisten organisaatioiden ja toimielinten toiminta|Verksamhet vid internationella organisationer, utländska ambassader o.d.|Activities of extraterritorial organisations and bodies
99|U|Kansainvälisten organisaatioiden ja toimielinten toiminta|Verksamhet vid internationella organisationer, utländska ambassader o.d.|Activities of extraterritorial organisations and bodies
`;
