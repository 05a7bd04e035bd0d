// Districts of the bigger towns by postcode, as people and ads name them: "Kallioon", "i Hagalund", "Hervannassa".
// Written from general knowledge, the sure ones only. Credit for postal area names: Statistics Finland (CC BY 4.0).
import { table } from "./table.ts";

export interface District {
  postcode: string;
  fi: string;
  /** Missing where no Swedish name is in use, or we do not know it for sure. */
  sv?: string;
}

/** A postcode may have several districts (the first names the postcode), and a district several postcodes. */
export const districts = table(
  () => rows,
  ([postcode, fi, sv]): District => ({ postcode, fi, sv: sv || undefined }),
);

const rows = `
# Helsinki
00100|Etu-Töölö|Främre Tölö
00120|Punavuori|Rödbergen
00130|Kaartinkaupunki|Gardesstaden
00140|Ullanlinna|Ulrikasborg
00140|Kaivopuisto|Brunnsparken
00150|Eira|Eira
00150|Hernesaari|Ärtholmen
00160|Katajanokka|Skatudden
00170|Kruununhaka|Kronohagen
00180|Kamppi|Kampen
00180|Ruoholahti|Gräsviken
00190|Suomenlinna|Sveaborg
00200|Lauttasaari|Drumsö
00210|Vattuniemi|Hallonnäs
00220|Jätkäsaari|Busholmen
00230|Ilmala|Ilmala
00240|Länsi-Pasila|Västra Böle
00250|Taka-Töölö|Bortre Tölö
00250|Töölö|Tölö
00270|Meilahti|Mejlans
00270|Laakso|Dal
00280|Ruskeasuo|Brunakärr
00300|Pikku Huopalahti|Lillhoplax
00320|Etelä-Haaga|Södra Haga
00320|Haaga|Haga
00330|Munkkiniemi|Munksnäs
00340|Lehtisaari|Lövö
00340|Kuusisaari|Granö
00350|Munkkivuori|Munkshöjden
00350|Niemenmäki|Näshöjden
00360|Pajamäki|Smedjebacka
00370|Reimarla|Reimars
00380|Pitäjänmäki|Sockenbacka
00390|Konala|Kånala
00400|Pohjois-Haaga|Norra Haga
00410|Malminkartano|Malmgård
00420|Kannelmäki|Gamlas
00430|Maununneva|Magnuskärr
00440|Lassila|Lassas
00500|Sörnäinen|Sörnäs
00500|Hakaniemi|Hagnäs
00510|Alppila|Alphyddan
00510|Etu-Vallila|
00520|Itä-Pasila|Östra Böle
00520|Pasila|Böle
00530|Kallio|Berghäll
00540|Kalasatama|Fiskhamnen
00550|Vallila|Vallgård
00560|Toukola|Majstad
00560|Arabianranta|Arabiastranden
00560|Vanhakaupunki|Gammelstaden
00570|Kulosaari|Brändö
00600|Koskela|Forsby
00610|Käpylä|Kottby
00620|Metsälä|Krämertsskog
00620|Etelä-Oulunkylä|Södra Åggelby
00630|Maunula|Månsas
00640|Oulunkylä|Åggelby
00650|Veräjämäki|Grindbacka
00660|Länsi-Pakila|Västra Baggböle
00660|Pakila|Baggböle
00670|Paloheinä|Svedängen
00680|Itä-Pakila|Östra Baggböle
00690|Torpparinmäki|Torparbacken
00690|Tuomarinkylä|Domarby
00700|Malmi|Malm
00710|Pihlajamäki|Rönnbacka
00720|Pukinmäki|Bocksbacka
00730|Tapanila|Mosabacka
00740|Siltamäki|Brobacka
00750|Puistola|Parkstad
00760|Suurmetsä|Storskog
00770|Jakomäki|Jakobacka
00780|Tapaninvainio|Staffansslätten
00790|Viikki|Vik
00800|Länsi-Herttoniemi|Västra Hertonäs
00800|Herttoniemi|Hertonäs
00810|Herttoniemenranta|Hertonäs strand
00820|Roihuvuori|Kasberget
00830|Tammisalo|Tammelund
00840|Laajasalo|Degerö
00850|Jollas|Jollas
00860|Santahamina|Sandhamn
00870|Etelä-Laajasalo|Södra Degerö
00880|Roihupelto|Kasåkern
00890|Östersundom|Östersundom
00900|Puotinharju|Botbyhöjden
00910|Puotila|Botby gård
00920|Myllypuro|Kvarnbäcken
00930|Itäkeskus|Östra centrum
00930|Marjaniemi|Marudd
00940|Kontula|Gårdsbacka
00940|Vesala|Ärvings
00950|Vartioharju|Botbyåsen
00960|Pohjois-Vuosaari|Norra Nordsjö
00970|Mellunmäki|Mellungsbacka
00980|Etelä-Vuosaari|Södra Nordsjö
00980|Vuosaari|Nordsjö
00980|Rastila|Rastböle
00990|Aurinkolahti|Solvik
# Espoo
02100|Tapiola|Hagalund
02110|Otsolahti|Björnviken
02120|Länsikorkee|Västerhöjden
02130|Pohjois-Tapiola|Norra Hagalund
02140|Laajalahti|Bredvik
02150|Otaniemi|Otnäs
02150|Keilaniemi|Kägeludden
02160|Westend|Westend
02170|Haukilahti|Gäddvik
02180|Mankkaa|Mankans
02200|Niittykumpu|Ängskulla
02210|Olari|Olars
02230|Matinkylä|Mattby
02240|Friisilä|Frisans
02250|Henttaa|Hemtans
02260|Kaitaa|Kaitans
02270|Finnoo|Finno
02300|Nöykkiö|Nöykis
02320|Espoonlahti|Esboviken
02320|Kivenlahti|Stensvik
02330|Saunalahti|Bastvik
02340|Latokaski|Ladusved
02360|Soukka|Sökö
02380|Suvisaaristo|Sommaröarna
02600|Leppävaara|Alberga
02600|Etelä-Leppävaara|Södra Alberga
02600|Perkkaa|Bergans
02610|Kilo|Kilo
02620|Karakallio|Karakallio
02630|Nihtisilta|Knektbro
02650|Pohjois-Leppävaara|Norra Alberga
02660|Lintuvaara|Fågelberga
02680|Uusmäki|Nybacka
02710|Viherlaakso|Gröndal
02720|Lähderanta|Källstrand
02730|Jupperi|Jupper
02740|Bemböle|Bemböle
02740|Karvasmäki|Karvasbacka
02750|Kuurinniitty|Kurängen
02760|Tuomarila|Domsby
02760|Suvela|Södrik
02770|Espoon keskus|Esbo centrum
02780|Kauklahti|Köklax
02820|Nupuri|Nupurböle
02820|Nuuksio|Noux
02920|Niipperi|Nipert
02940|Lippajärvi|Klappträsk
02940|Järvenperä|Träskända
02970|Kalajärvi|
02980|Lakisto|
# Kauniainen
02700|Kauniainen|Grankulla
# Vantaa
01200|Hakunila|Håkansböle
01230|Vaarala|Fagersta
01260|Itä-Hakkila|Östra Haxböle
01280|Länsimäki|Västerkulla
01300|Tikkurila|Dickursby
01350|Hiekkaharju|Sandkulla
01360|Koivukylä|Björkby
01360|Havukoski|Havukoski
01370|Jokiniemi|Ånäs
01380|Hakkila|Haxböle
01390|Ilola|Gladas
01390|Ruskeasanta|Rödsand
01400|Rekola|Räckhals
01420|Päiväkumpu|
01450|Korso|Korso
01480|Mikkola|
01490|Nikinmäki|Nissbacka
01510|Veromies|Skattmans
01510|Aviapolis|Aviapolis
01510|Veromäki|Skattbacka
01520|Tammisto|Rosendal
01530|Helsinki-Vantaan lentoasema|Helsingfors-Vanda flygplats
01600|Myyrmäki|Myrbacka
01610|Kaivoksela|Gruvsta
01620|Martinlaakso|Mårtensdal
01630|Hämeenkylä|Tavastby
01640|Hämevaara|Tavastberga
01650|Vapaala|Friherrs
01660|Varisto|
01670|Vantaanlaakso|Vandadalen
01680|Askisto|Askis
01690|Ylästö|Övitsböle
01700|Kivistö|Kivistö
01710|Pähkinärinne|
01720|Petikko|
01730|Vantaanpuisto|Vandaparken
01740|Tuupakka|
01750|Keimola|Käinby
01760|Seutula|Sjöskog
# Tampere
33230|Pyynikki|
33250|Pispala|
33270|Epilä|
33310|Tesoma|
33340|Lamminpää|
33400|Lielahti|
33420|Lentävänniemi|
33540|Kaleva|
33560|Takahuhti|
33580|Linnainmaa|
33710|Kaukajärvi|
33720|Hervanta|
33800|Nekala|
33840|Peltolammi|
33850|Multisilta|
33870|Vuores|
33900|Härmälä|
33820|Koivistonkylä|
# Turku
20240|Pansio|
20320|Länsikeskus|Västra centrum
20360|Runosmäki|Runosbacken
20460|Jäkärlä|
20520|Kupittaa|Kuppis
20520|Itäharju|Österås
20540|Halinen|Hallis
20610|Varissuo|
20740|Ilpoinen|Ilpois
20750|Lauste|
20900|Hirvensalo|Hirvensalo
20960|Kakskerta|Kakskerta
# Oulu
90130|Raksila|
90220|Kontinkangas|
90240|Maikkula|
90250|Kaukovainio|
90400|Limingantulli|
90420|Kaakkuri|
90500|Tuira|
90520|Toppila|
90530|Välivainio|
90540|Ritaharju|
90550|Puolivälinkangas|
90570|Linnanmaa|
90570|Kaijonharju|
90580|Rajakylä|
90630|Korvensuora|
90650|Myllyoja|
90800|Pateniemi|
# Jyväskylä
40320|Seppälänkangas|
40340|Huhtasuo|
40500|Keljo|
40520|Kuokkala|
40530|Keljonkangas|
40630|Kypärämäki|
40640|Keltinmäki|
40740|Kortepohja|
# Lahti
15240|Mukkula|
15320|Ahtiala|
15610|Laune|
15680|Renkomäki|
15700|Hennala|
15900|Jalkaranta|
# Kuopio
70200|Puijonlaakso|
70780|Jynkkä|
70820|Petonen|
`;
