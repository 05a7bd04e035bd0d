// Ad titles in the manner of real ones, written by us, with the unit groups that are right; `-`: the title names no work.
// One line: title | acceptable ISCO-4 codes, national twins included (sairaanhoitaja is 3221 in Finland, 2221 elsewhere).

export const titles = {
  fi: `
Siistijä Sello, aamut klo 5–9 | 9112
Siivooja/laitoshuoltaja, keikkatyö, Hämeenlinna | 9112
Siivoojan työ sopii sinulle, joka viihdyt itseksesi – Nokia | 9112
Kerroshoitaja laivalle Turku–Tukholma | 9112
HOTELLISIIVOOJIA LEVILLE TALVIKAUDEKSI | 9112
Porrassiivoojat ja ikkunanpesijät, Kajaani | 9112 9123
Ikkunanpesijä kesäksi | 9123
Siivoustyönohjaaja, Kirkkonummi | 5151
Palveluesimies, siivouspalvelut, Itä-Helsinki | 5151
Koti- ja toimistosiivoojia Lahteen, oma auto tarpeen | 9112 9111
Kodinhoitaja lapsiperheisiin | 5322 5311 9111
Keittiöapulainen koulukeittiöön 6h/pv | 9412
Ruokapalvelutyöntekijä Siilinjärvi, määräaikainen | 9412 5120 5246
Suurtalouskokki, varuskuntaravintola Santahamina | 5120
Vuoromestari/kokki á la carte -ravintolaan Poriin | 5120 3434 5131
Ravintolakokki (m/n) Äkäslompolo | 5120
Keittiömestari, Hotelli Järvenranta | 3434
Keittiön moniosaaja kahvilaan Naantaliin | 9412 5246
Grillikokki drive-in-grillille | 5120 9411
Kahvila-apulaisia kauppakeskukseen Itikseen | 5246
Konditoria-kahvilan myyjä, Porvoo | 5246 5223
Tarjoilijoita ja blokkareita iltaravintolaan | 5131 5132 9412
Baarimikko-järjestyksenvalvoja | 5132 5414
Ravintolatyöntekijä (hampurilaisketju), Kuopio Matkus | 9411 5246 5131
Ravintolapäällikkö, ABC Keljo | 1412
Catering-työntekijä tapahtumiin tarvittaessa töihin kutsuttavaksi | 9412 5120 5131 5246
Leipuri yövuoroon, Vaasan leipomo | 7512
Leipomotyöntekijöitä pakkaamoon | 9321 8160 7512
Osa-aikainen myyjä, vaatekauppa, Kamppi | 5223
Myyjiä kesäkaudeksi Särkänniemen myymälöihin | 5223
KAUPAN MONITAITURI, 25–30 H/VKO, IMATRA | 5223 5230
Kassamyyjä, tavaratalo | 5230 5223
Kassanhoitaja marketiin ilta- ja viikonloppuvuoroihin | 5230
Hedelmä- ja vihannesosaston vastaava | 5222 5223 1420
Tavaranpurkaja / hyllyttäjä, Prisma Linnainmaa | 9334
Verkkokaupan keräilijä, S-market Arabia | 9334 9333 4321
Huoltoasemamyyjä iltoihin | 5223 5245
Kukkakauppias/floristi Rovaniemelle | 5223 7549
Kioskimyyjä – R-kioski Asema | 5223 5211
Jäätelömyyjä torille kesäksi | 5211 5212 5246
Aluemyyntipäällikkö, LVI-tuotteet | 3322 1221 2433
Puhelinmyyjiä vakiintuneelle firmalle – takuupalkka! | 5244
Feissari Lastensuojelujärjestölle | 5243
Myyntineuvottelija Elisan myymälään | 3322 5223 5244 5249
Varastomies/-nainen Lempäälään | 9333 4321
Vuokratyöntekijöitä varastoon Hyvinkäälle, alk. heti | 9333 4321
Logistiikkatyöntekijä, lähettämö | 9333 4321
Trukkikuski, pihavarasto, Heinola | 8344
Pakkaajia lääketukkuun (2-vuoro) | 9321
Postinjakajaksi Tuusulaan | 4412
Lehdenjakaja aamuyöhön – Tammela, Kaukajärvi | 9621 4412
Mainosjakaja nuorille ja eläkeläisille | 9621 4412
Ruokalähetti fillarilla tai skootterilla | 9621 9331 8322 8321
Pakettiauton kuljettaja kotiinkuljetuksiin | 8322
Taksinkuljettaja Loviisaan, ajolupa vaaditaan | 8322
Linja-autonkuljettajia HSL-liikenteeseen | 8331
Puutavara-auton kuljettaja Itä-Suomeen | 8332
Betoniauton kuljettaja | 8332
Lavettiyhdistelmän ajaja | 8332
Kaivurikuski telakoneelle | 8342
Metsäkonekuski – harvesteri, Kainuu | 8341
Torninosturinkuljettaja | 8343
lähihoitaja, palvelutalo Hopeahovi, kolmivuorotyö | 5321 5322
Lähihoitaja/perushoitaja vuodeosastolle A3 | 5321 5322
Lähihoitajia kotihoidon kentälle – Espoon keskus | 5321 5322
Sh/lh kiertävään varahenkilöstöön | 3221 2221 5321
Sairaanhoitaja leikkausosastolle TAYS | 3221 2221
Osastonhoitaja, akuuttiosasto | 2221 1342 3221
Terveydenhoitaja kouluterveydenhuoltoon | 3221 2221
Terveyskeskuslääkäri, Savitaipale | 2211 2212
Hammashoitaja yksityiseen hammaslääkäriin | 3251 5329
Fysioterapeutti (sijainen), Kangasala | 3255 2264
Laboratoriohoitaja näytteenottoon | 3212
Röntgenhoitaja | 3211
Ensihoitaja, hoitotaso | 3258 2240
Välinehuoltaja keskussairaalaan | 5329
Farmaseutti apteekkiin 50 % | 3213 2262
Hoitoapulainen hoivakotiin | 5321 5322 5329
Kotiavustaja vanhuksille muutama tunti viikossa | 5322 9111
HENKILÖKOHTAISIA AVUSTAJIA kaikkialle Suomeen | 5322
Naisavustaja pyörätuolia käyttävälle opiskelijalle, Linnanmaa | 5322
Yöhoitaja kehitysvammaisten ryhmäkotiin | 5321 5322 3221
Ohjaaja mielenterveyskuntoutujien asumispalveluun | 3412 5321
Nuorisotyöntekijä, Ohjaamo Pori | 3412
Perhetyöntekijä | 3412 5322 2635
Päihdetyöntekijä päiväkeskukseen | 3412 2635
Lastenhoitaja, Pilke päiväkodit | 5311
Päiväkotiapulainen / avustaja, Laajasalo | 9112 5311 5312
Ryhmäavustaja varhaiskasvatukseen | 5311 5312
Varhaiskasvatuksen opettaja, Tuomarila | 2342
Aamu- ja iltapäivätoiminnan ohjaaja | 5312 3412 5311
Tuntiopettaja, kemia ja fysiikka | 2330
Luokanopettaja, 3. luokka, Ivalo | 2341
Kitaransoiton opettaja musiikkiopistoon | 2354
Ammatillinen opettaja, logistiikka | 2320
Uimavalvoja-ohjaaja | 5419 3423
Jalkapallovalmentaja junioreille | 3422
Huoltomies kiinteistöhuoltoyhtiöön | 5153
Kiinteistöhuollon ammattilainen, Raisio | 5153
Jätteenkuljettaja / jäteauton apumies | 9611 8332
Kierrätyskeskuksen työntekijä | 9612 5223
JV-kortillisia festareille! | 5414
Rakennusmiehiä – apumies, Lohja | 9313 7111 7119
Raksasiivooja Jätkäsaari | 9112 9313
Muurari Hangon saneeraustyömaalle | 7112
Timpuri pientaloihin | 7115
Betoniraudoittajat | 7114
Kattoasentaja-peltiseppä | 7121 7213
Asfalttityöntekijä kesäksi | 9312 8342 7119 7114
Lattianpäällystäjä | 7122
Sähkömies saneerauksiin, Kotka-Hamina | 7411
Ilmanvaihtoasentaja – IV-työt Tampere | 7213 7127
Kylmäasentaja | 7127
Autonasentaja, merkkihuolto | 7231
Rengasasentaja sesonkiin (loka–marras) | 7231 8141
Levyseppähitsaaja ulkomaan komennuksille | 7214 7212 7213
Särmääjä ohutlevylle | 7213 7223
Kunnossapitoasentaja (sähkö/mekaniikka) Äänekoski | 7412 7233
Prosessinhoitaja sellutehtaalle | 3139 8171 8131
Paperikoneen hoitaja | 8171
Elintarviketyöntekijä lihanjalostukseen | 8160 7511 9329
Tehdastyöntekijöitä Saloon, ei vaadi kokemusta | 9329 8219 8211
Puuseppä keittiökalusteisiin | 7522
Sahatyöntekijä | 8172 9329
Ompelukoneen käyttäjä verhoomoon | 8153 7534
Pesulatyöntekijä Vantaa Koivuhaka | 8157 9121
Puutarhatyöntekijöitä hautausmaalle | 9214 6113 9613
Viheralueiden hoitaja/puistotyöntekijä | 9214 6113
Maatalouslomittaja, Ylä-Savo | 6121 6130 9212 9213
Navettaan työntekijä (lypsyrobotti) | 6121 9212
Hevostenhoitaja ravitallille | 9212 5164 6121
Kalanperkaaja | 7511
Toimistosihteeri, seurakuntayhtymä | 4120 4110 3343
Hallintosihteeri, Inarin kunta | 3343 4120
Arkistoavustaja | 4415 4411
Vastaanottovirkailija hotelliin yövuoroihin | 4224
Aulaemäntä / aulapalvelu, Otaniemi | 4226 4225 5414
Ostoreskontranhoitaja | 4311
Controller, konsernihallinto | 2411
HR-asiantuntija, vuokratyö | 2423
Isännöitsijä Tampereelle | 3334
Kiinteistönvälittäjä LKV | 3334
Markkinointikoordinaattori, somepainotteinen | 2431 2432 3339
Chat-asiakaspalvelija, osa-aikainen, etänä | 4222 4229 4225
it-tuki, 1st line | 3512 3511
Ohjelmistotestaaja (automaatio) | 2519 2512
DevOps Engineer - pilvipalvelut | 2522 2512 2514 2523 2519
Pelialan graafikko | 2166 2513
Kesätyöntekijä (kirjasto) | 4411
insinööri, konenäkö | 2144 2152 2149 2512 2511
Suunnitteluinsinööri, rakennetekniikka | 2142
Työnjohtaja, asfalttityöt | 3123
Laboratorioanalyytikko, elintarvikelabra | 3111 3116 3212 3141 2113
Suntio osa-aikainen | 3413 5153
Kosmetologi/ripsiteknikko, Lappeenranta | 5142
keittiötyontekija, Ylojarvi | 9412
sahkoasentaja keikalle | 7411
siivoja ja tiskari | 9112 9412
Kokki? Meillä pääset töihin heti! Lounasravintola Ateljé Finne | 5120
Maalarinmäki hakee kahvilatyöntekijää | 5246
Seppälän Puutarha Oy etsii kausityöntekijöitä | 9214 6113 9211 -
Kauppahalli rekrytoi | -
Iloinen kesäduuni Helsingin saaristossa | -
Kiinnostaako keikkatyö opintojen ohella? | -
Haemme sinua! | -
Rakennamme parempaa huomista – tule mukaan | -
Työntekijä | -
`,
  sv: `
Vi söker städare till kontor i Borgå | 9112
Hotellstäderska/roomservice, Mariehamn | 9112
Sjukhusstädare, Vasa centralsjukhus | 9112
Kock till lunchrestaurang, Ekenäs | 5120
Kökspersonal sökes! | 9412 5120
Matserviceanställd, Korsholm | 9412 5120
Servitris till gästhamnen | 5131
Cafébiträde sommaren 2025, Hangö | 5246
Bagare till Närpes | 7512
Försäljare (deltid), järnaffär | 5223
Kassapersonal till S-market Kimito | 5230 5223
Butikschef | 1420 5222
Chef för hemvården | 1343 1344 1342
Lagerarbetare/plockare, Sibbo | 9333 4321
Truckförare 3-skift | 8344
Chaufför till pakettransporter | 8322
Taxichaufför i Pargas | 8322
Postutdelare Malax | 4412
Tidningsutdelare sökes till Grankulla | 9621 4412
Närvårdare, Malmska | 5321 5322
Sjukskötare till avdelning 3 | 3221 2221
Sommarvikarier till Serviceboenden | 5321 5322
Hälsovårdare inom skolhälsovården | 3221 2221
Assistent i dagvården | 5312 5311
Barnskötarassistent | 5311 5312
Barnträdgårdslärare / lärare inom småbarnspedagogik | 2342
Klasslärare till Kyrkfjärdens skola | 2341
Ämneslärare i matematik och kemi | 2330
Handbollstränare | 3422
Ungdomsledare på fritidsgård | 3412
Socialhandledare, barnskydd | 3412
Boendehandledare till gruppboende i Jakobstad | 3412 5321 5322
Gårdskarl/fastighetsskötare | 5153
Ordningsvakt på krog | 5414
Lagbas Anläggning | 3123 7119 9312 7114 8342
Byggnadsarbetare med körkort | 7111 9313 7119
Målare – Åland | 7131
Rörmokare | 7126
Plåtslagare/svetsare | 7213 7212 7214
Bilmekaniker till verkstad i Karis | 7231
Montör till båtvarv | 8219 8211 7233 7412 7115
Trädgårdsmästare på herrgård | 6113
Avbytare inom lantbruket | 6121 6130 9212 9213
Pälsdjursskötare i Nykarleby | 6129 6121 9212
Byråsekreterare, församlingen | 4120 4110 3343
Löneräknare | 4313
Receptionist | 4226 4224
Frisör med egna kunder | 5141
Kundtjänstmedarbetare svenska/finska | 4222 4225
IT-stödperson till staden | 3512 3511
Webbutvecklare | 2513 2514 2512
Fabriksarbetare till plastindustrin | 8142 9329
Hushållerska i privathem | 9111 5152
Ledare för eftisverksamhet | 5312 3412 5311
Tandskötare | 3251 5329
Hjälpkarl på bygge | 9313
Kom och jobba hos oss | -
Öppen ansökan | -
Timvikarier | -
Dags för en ny utmaning? | -
`,
  en: `
Cleaner (mornings) – Vantaa airport | 9112
Part-time cleaning job in Tampere | 9112
Housekeeper for private family in Westend | 9111 5152
Room attendant, ski resort | 9112
Dishwasher wanted ASAP | 9412
Kitchen assistant / sushi | 9412 5120
Line cook – Nepalese restaurant, Oulu | 5120
Pizza maker | 5120 9411
Bartenders & floor staff | 5132 5131
Fast food crew member | 9411 5246
Café worker, museum café | 5246
Store associate – night filling | 9334 5223
Sales assistant, outdoor clothing | 5223
Checkout operator | 5230
Warehouse operative (no Finnish needed) | 9333 4321
Packer in fish factory, Kustavi | 9321
Order picker, Sipoo | 9333 4321
Reach truck driver | 8344
Bike courier Turku | 9331 9621 8321
Van driver – parcel deliveries | 8322
Bus driver training programme | 8331
Caregiver to elderly home | 5321 5322
Registered nurse, recruited from abroad | 2221 3221
Personal assistant for a person with disability (weekends) | 5322
Kindergarten teacher, English-speaking daycare | 2342
Teaching assistant at international school | 5312
English teacher, upper secondary | 2330
Farm hand on dairy farm | 6121 9212 9213
Greenhouse worker | 9214 6113 9211
Husky farm worker in Muonio | 5164 9212 6129
Gardener's assistant | 9214 6113
Construction cleaner | 9112 9313
Carpenters – Helsinki metro area | 7115
Painter | 7131 7132
Welder/plater at shipyard | 7212 7214 7213
Electrician, EU citizens | 7411
Maintenance technician | 7412 7233 3115 5153
Production worker, electronics | 8212 9329 8219 8211
Hairdresser / barber chair for rent | 5141
Security guard events | 5414
Receptionist (hotel, nights) | 4224
Office assistant intern | 4110 4120
Customer support agent – Nordic languages | 4222 4229 3512
Telemarketer working from home | 5244
Data analyst | 2511 2120 2521 2529 2519
Senior Full Stack Engineer | 2512 2514
System administrator Linux | 2522 3513
QA tester | 2519
UX designer | 2166 2513 2512
Accountant | 2411 3313
Restaurant manager | 1412
Translator Finnish–English | 2643
Massage therapist | 5329 3255 5142
Tour guide Lapland | 5113
Seamstress | 7531 7533
Lawyer, immigration law | 2611
Summer jobs in Lapland | -
We are growing | -
Are you our next star? | -
Trainee | -
`,
};

/** Titles with their texts: title | codes | text. Names of companies, people to call and praise must name no work. */
export const ads = `
Tule meille töihin! | 9412 | Ravintola Kultainen Kokki on kaupungin suosituin. Haemme keittiöapulaista tiskaamaan ja esivalmistelemaan. Lisätietoja antaa ravintolapäällikkö Maija.
Kesätöihin Tornioon | 5223 5230 | Etsimme myyjiä ja kassoja. Työ on vuorotyötä, kokemusta et tarvitse. Yhteyshenkilö: myymäläpäällikkö.
Uusi työntekijä tiimiin | 9112 | Työnkuvaasi kuuluu toimistojen siivous ja roskien vienti. Opettaja- ja asiantuntijatyöhön suuntautunut kiinteistö.
Avoin työpaikka | - | Olemme kasvava perheyritys Pirkanmaalla. Tarjoamme mukavat työkaverit ja hyvän yhteishengen. Kysy lisää!
Osaaja palvelukseen | - | Etsimme nyt vahvistusta tiimiimme. Sinulla on hyvä asenne ja halu oppia. Hae heti!
Kesäduuni | 6113 9214 | Kastelet, kitket ja istutat kesäkukkia taimitarhallamme. Ulkotyötä säässä kuin säässä.
Työntekijä, Lahti | 9333 4321 | Keräilet ja pakkaat tilauksia varastossamme iltavuorossa. Trukkikortti on plussaa. Edellinen kokemus kokkina ei haittaa.
Keikkaa tarjolla | 5131 | Tarjoilet häissä ja yritysjuhlissa ympäri Uuttamaata. Tilaisuudet ovat yleensä viikonloppuisin.
Ohjaaja | 3423 | Liikuntakeskuksemme hakee ryhmäliikuntatunneille energistä vetäjää: kuntosali, jumppa ja venyttely.
Avustaja | 5322 | Autat minua kotona pukeutumisessa, kaupassa käynnissä ja harrastuksissa. Käytän pyörätuolia.
Kuljettaja | 8331 | Ajat paikallisliikenteen linjoja uusilla sähköbusseilla. D-kortti vaaditaan.
Kuljettaja | 8322 8332 | Ajat pakettiautolla lähetyksiä kuluttajille Tampereen alueella. B-kortti riittää.
Asentaja | 7231 | Huollat ja korjaat henkilöautoja merkkikorjaamossa. Renkaanvaihtoa sesonkina.
Hoitaja | 5321 5322 | Hoivakotimme asukkaat ovat muistisairaita ikäihmisiä. Autat päivän askareissa ja lääkehoidossa.
Työnjohtaja | 3123 | Johdat talonrakennustyömaan mestareita ja aliurakoitsijoita kerrostalokohteessa.
Sihteeri | 3344 4120 | Purat lääkärien saneluja ja kirjaat potilastietoja sairaalan osastolla.
Medarbetare | 9112 | Du städar rum och allmänna utrymmen på vårt hotell i Mariehamn.
Sommarjobb | 5246 | Du kokar kaffe, gräddar våfflor och betjänar gäster i vårt café i gästhamnen.
Vi växer | - | Vi är ett familjeföretag med gott rykte. Hos oss trivs du. Kontakta chefen för mera information.
Team member | 9412 5246 9411 | You prepare salads, wash dishes and keep the kitchen tidy in our lunch restaurant.
Join us | - | A friendly company with great benefits. Our engineers and designers love it here. Apply today!
Assistant | 5312 | You help pupils with special needs in the classroom and in the after school club.
`;

/** A second lot, written after the first was mended: harder titles, and names that only sound like work. */
export const moreTitles = `
Tervetuloa töihin Suutarilaan! | -
Kokkola, avoimia työpaikkoja | -
Työpaikka Seppälässä | -
Sähkölinjat Virtanen Oy rekrytoi kesäksi 2026 | -
Mestarin Herkku etsii uusia tyyppejä | -
Vartiokylä – kesäduuni nuorelle | -
Puusepänkatu 2, Helsinki: useita tehtäviä | -
Leipomo Rosten hakee myyjää | 5223
Maalarinkadun päiväkotiin varhaiskasvatuksen lastenhoitajaa | 5311
Kauppaneuvoksen kartanon keittiöön tiskaria | 9412
S-ryhmä, Hämeenmaa: myyjä | 5223
Kaffeliiteri hakee kahvilaan iloista asiakaspalvelijaa | 5246
Autokorjaamo Pekka Oy etsii toimistotyöntekijää | 4110 4120
Rakennusliike hakee siivoojaa | 9112
Siivousfirma hakee toimiston assistenttia | 4110 4120
Hotelliin respaan ja aamiaiselle | 4224
Sairaalaan laitosapulainen | 9112 5329
Kouluun siistijä | 9112
Koulukeittäjä | 5120
Kuljettaja-varastomies | 8322 8332 9333 4321
Myyjä / kuljettaja kotiinkuljetuksiin | 5223 8322
Sihteeri tai toimistotyöntekijä kiinteistövälitykseen | 4120 4110
Iltavuoroon pakkaajia, ei kokemusvaatimusta | 9321
Opiskelija! Tuntitöitä inventaarioissa | 4321 9334 5223
Joulupukki | 2655 5169 5113 2659
Tonttu Joulupukin pajakylään | 2655 5169 5113 2659 5246
Safariopas talvikaudelle, Saariselkä | 5113
Huskyfarmin työntekijä | 6129 5164 9212
Poronhoitoharjoittelija | 6129
Hiihtokoulun opettaja Vuokattiin | 3422 3423
Hissityöntekijä, laskettelukeskus | 9629 8343 8189 5169
Kalliolan leikkipuiston ohjaaja | 3412 5311 5312 3423
Kirpputorin myyjä / lajittelija | 5223 9612
Vaatelajittelija, UFF | 9612 9321
Autonpesijä | 9122
Autojen siirtokuljettaja, vuokraamo | 8322
Pysäköinninvalvoja | 5419 3359
Lipuntarkastaja | 5112
Liikenteenohjaaja tietyömaalle | 9312 9629 5419 9621
Haastattelija | 4227
Tutkimushaastattelija puhelimeen | 4227
Tallentaja, määräaikainen | 4132
Skannaaja | 4415 4132
Postittaja / pakkaaja, painotalo | 9321 4412
Kirjansitoja | 7323
Painaja, arkkioffset | 7322
Suutari | 7536
Kelloseppä | 7311
Kultaseppä | 7313
Verhoilija | 7534
Lasittaja | 7125
Nuohooja | 7133
Hissiasentaja | 7412
Kaapeliasentaja | 7413 7422
Aurinkopaneeliasentaja | 7411
Puhelinkorjaaja | 7421 7422
Pyörähuoltaja / fillarimekaanikko kesäksi | 7234
Venekorjaaja, telakka | 7115 7233 8219 7119
Kodinkoneasentaja | 7412
Kalankasvattaja | 6221
Mehiläistarhaaja | 6123
Hautausmaan kausityöntekijä | 9214
Uimahallin kassatyöntekijä | 5230
Elokuvateatterityöntekijä | 5230 5246 9629
Laulupedagogi | 2354
Valokuvaaja koulukuvauksiin | 3431
Äänimies | 3521
Tanssinopettaja lapsille | 2355
Personal trainer kuntosalille | 3423
Hieroja hyvinvointikeskukseen | 5329 3255
Ripsiteknikko | 5142
Koiranulkoiluttaja | 5164 9621
Eläinlääkärin avustaja | 3240
Turkiseläinten nahkoja | 7535 7511 6129
Kukkien myyjä torille | 5211 5223
Marjojen myyjä | 5211
Telttatyöntekijä, tapahtumarakentaja | 9333 9313 3435 9329
Järkkäri keikalle | 5414
Lastenvahti perheelle | 5311
Vanhusten seuranpitäjä | 5162 5322
Kotitalousavustaja | 9111
Pihatalkkari | 5153
Pyörävaraston valvoja | 9629 5414 5419
Bröderna Karlssons Måleri söker kontorist | 4110 4120
Snickarens Café söker köksa | 9412 5120
Trevlig kollega till Fiskars | -
Kockby – sommarjobb | -
Vikarierande rektor | 1345
Simlärare | 3422 3423
Parkvakt / lekparksledare | 3412 5312 5311 3423 5414
Butler's Oy is hiring: warehouse people | 9333 4321
Painters' Lane 4, several vacancies | -
Baker Street Pub hires waiters | 5131
The Shop Group – careers | -
`;
