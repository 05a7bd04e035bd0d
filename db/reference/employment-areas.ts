// The officers' side of the map: 45 employment areas and Åland, in force since 2025.
// Credit: Statistics Finland (CC BY 4.0).
import { type Coded, readCoded, table } from "./table.ts";

/** By code of two digits; Åland is 46. */
export const employmentAreas = table(() => rows, readCoded);

export type EmploymentArea = Coded;

const rows = `
01|Espoo-Kauniainen|Esbo-Grankulla|Espoo-Kauniainen
02|Etelä-Häme|Södra Tavastland|South Häme
03|Etelä-Karjala|Södra Karelen|South Karelia
04|Etelä-Kymenlaakso|Södra Kymmenedalen|South Kymenlaakso
05|Etelä-Satakunta|Södra Satakunta|South Satakunta
06|Eteläinen Keski-Suomi|Södra mellersta Finland|Southern Central Finland
07|Hanko-Inkoo-Raasepori|Hangö-Ingå-Raseborg|Hanko-Ingå-Raseborg
08|Helsinki|Helsingfors|Helsinki
09|Jyväskylä-Muurame|Jyväskylä-Muurame|Jyväskylä-Muurame
10|Kainuu-Koillismaa|Kajanaland-Nordostlandet|Kainuu-Koillismaa
11|Kerava-Sipoo|Kervo-Sibbo|Kerava-Sipoo
12|Keski-Pohjanmaa|Mellersta Österbotten|Central Ostrobothnia
13|Keski-Savo|Mellersta Savolax|Central Savo
14|Keski-Uusimaa|Mellersta Nyland|Central Uusimaa
15|Kirkkonummi-Vihti-Siuntio|Kyrkslätt-Vichtis-Sjundeå|Kirkkonummi-Vihti-Siuntio
16|Kouvola|Kouvola|Kouvola
17|Kuopio|Kuopio|Kuopio
18|Kymppi|Kymppi|Kymppi
19|Lahti|Lahtis|Lahti
20|Lohja-Karkkila|Lojo-Karkkila|Lohja-Karkkila
21|Läntinen Pirkanmaa|Västra Birkaland|Western Pirkanmaa
22|Meri-Lappi|Havslappland|Meri-Lappi
23|Mikkelin seutu|S:t Michel regionen|Mikkeli region
24|Oulun seutu|Uleåborgregionen|Oulu region
25|Pietarsaaren seutu|Jakobstadsregionen|Jakobstad region
26|Pohjanmaa|Österbotten|Ostrobothnia
27|Pohjoinen Keski-Suomi|Norra Mellersta Finland|Northern Central Finland
28|Pohjois- ja Itä-Lappi|Norra och Östra Lappland|North and East Lapland
29|Pohjois-Karjala|Norra Karelen|North Karelia
30|Porvoon seutu|Borgåregionen|Porvoo region
31|Päijät-Häme|Päijänne-Tavastland|Päijät-Häme
32|Raahe|Brahestad|Raahe
33|Rovaseutu|Rovaniemiregionen|Rovaseutu
34|Salo|Salo|Salo
35|Satakunta|Satakunta|Satakunta
36|Savonlinna|Nyslott|Savonlinna
37|TyöLakeus|TyöLakeus|TyöLakeus
38|Suupohja|Suupohja|Suupohja
39|Tampereen seutu|Tammerforsregionen|Tampere region
40|Tunturi-Lappi - Pello|Fjäll-Lappland - Pello|Tunturi-Lappi - Pello
41|Turku|Åbo|Turku
42|TyöHäme|TyöHäme|TyöHäme
43|Vantaa|Vanda|Vantaa
44|Ylivieska-Kalajoki-Nivala|Ylivieska-Kalajoki-Nivala|Ylivieska-Kalajoki-Nivala
45|Ylä-Savo|Övre Savolax|Ylä-Savo
46|Ahvenanmaa|Åland|Åland
`;
