// Ad titles in the manner of scraped ones, with companies, shifts and per cents: the half to mend by.
// One line as in titles.ts; `ads`: title | codes | text.

export const adTitles = {
  fi: `
Ruokapalvelutyöntekijä, vakinainen, Pukinmäen alueen koulut | 9412 5120
Toimistosihteeri, tekninen toimiala, Kouvolan kaupunki | 4110 4120
Perhetyöntekijä (sosionomi AMK) lapsiperheiden kotiin | 3412 5322
Varahenkilö, varhaiskasvatus (lastenhoitaja) | 5311
Erityisasiantuntija, kaupunginkanslia / strategiayksikkö | 2422 2421
päätoiminen tuntiopettaja, matematiikka ja fysiikka, yläkoulu | 2330
Koulunkäynnin ohjaaja 28 h/vko, Rauma | 5312
Kirjastovirkailija osa-aikainen 60 % | 4411
Hallimestari, Salmela-areena | 5153 3423
Kiinteistöpäivystäjä viikonloppuvuoroihin | 5153
Kunnossapitotyöntekijä, kadut ja viheralueet | 9312 9613 9214 5153
Kotihoidon lähihoitaja YÖ, lisä 1000 € | 5321 5322
Osastonhoitaja, psykiatrian poliklinikka | 2221 1342
Suun terveydenhuollon hammashoitaja, sijaisuus | 3256 3251 5329
Terveydenhoitaja kouluterveydenhuoltoon | 3221 2221 3253
Lääkehuollon tekninen työntekijä / lääketyöntekijä | 5223 3213 4321 9333 5329
Hoitoapulainen palvelutaloon, ei pätevyysvaatimusta | 5321 5329 5322
Henkilökohtainen avustaja työikäiselle miehelle, n. 25h/vko, Lahti | 5322
Yökkö palvelukotiin (lähihoitaja) | 5321
Eläinlääkäri, valvontaeläinlääkärin sijaisuus | 2250
Toimintaterapeutti | 2269 3259
RAVINTOLATYÖNTEKIJÄ/OSA-AIKAINEN Hesburger Prisma Tiiriö | 9411 5246 5131 5120
Salaattimestari / kylmäkkö lounasravintolaan | 5120 9412
Kahvilatyöntekijä-myyjä 15–25 h/vk Kauppahalli | 5246 5223
Runner & blokkari yökerhoon | 5131 9412 5132
Pitopalveluun käsipareja viikonloppuisin | 9412 5131 5120
Jäätelökioskin myyjä, Kauppatori, kesä | 5211 5246 5223
Siistijä, aamu- ja iltavuorot, L&T, Kempele | 9112
Teollisuussiivooja-pesijä (korkeapainepesu) Harjavalta | 9129 9112 7133
Lumityöntekijä (kattolumet) | 9622 9313 5153 7133
Nuohooja / IV-puhdistaja | 7133
Kodinhengetär/kotisiivooja yksityiskoteihin Westend | 9111 5152 5162
Jäteauton kuljettaja/CE, Porvoo | 8332 9611
Kassamyyjä, K-Citymarket, 20–30 h | 5230 5223
Yöhyllyttäjä, keikkatyö, Prisma Kaari | 9334
Kosmetiikkamyyjä, Stockmann | 5223
Feissari, vakaa tuntipalkka! | 5243 5249
Myymälävastaava Sinelli, Lappeenranta | 5222
Automyyjä, vaihtoautot | 5223 3322
Huoltoasematyöntekijä Neste Kolari | 5245 5246 5223
Terminaalityöntekijä, yövuoro, Vantaa Viinikkala | 9333 4321 8344
Vastapainotrukin kuljettaja satama Kotka | 8344
Yhdistelmäkuski runkolinjalle, Oulu–Helsinki | 8332
Pakettikuski PK-seutu oma toiminimi | 8322
Varhaisjakaja, Sanomalehti, Tuusula | 9621
Ratikkakuski | 8331
Matkatavarakäsittelijä (loader) Helsinki-Vantaa | 9333
Veturinkuljettaja(koulutus) | 8311
Tuotantotyöntekijä elintarviketehtaalle kolmivuoroon, Forssa | 8160 9329
Kokoonpanija, sähkökeskukset, Vaasa | 8212
CNC-koneistaja, ilta/yö | 7223
Maalari (märkämaalaus), konepaja | 7132
Sahatyöntekijä / tukkilajittelija | 8172
Pakkaajia makeistehtaalle kausityöhön Vantaa | 9321 8183
Huonekalukokoaja | 8219 7522
Koneenhoitaja painotalossa, viimeistely | 7323 7322
Rakennusapumies raksalle, työturvallisuuskortti, Espoo | 9313
Laatoittaja-muurari | 7122 7112
Sähköasentaja, saneerauskohteet | 7411
Kaivinkoneenkuljettaja 14 t | 8342
Betoniraudoittaja (vuokratyö) | 7114
Työmaainsinööri | 2142 3112 3123
Kasvihuonetyöntekijä tomaattiviljelmälle, Närpiö | 6113 9214
Metsuri-istuttaja | 6210 9215
Hevostenhoitaja/tallityöntekijä | 6121 9212 5164
Viherrakentaja | 6113 9214
Full Stack -kehittäjä (React, .NET) hybridi | 2512 2513 2514
Palkanlaskija, määräaikainen sijaisuus | 4313
Kirjanpitäjä tilitoimisto Nurmes | 3313 2411
Työvoima-asiantuntija, TE-palvelut, Hyvinkään kaupunki | 3333 2423 3412
Asiakasneuvoja puhelinpalvelu (chat, puhelin), etä | 4222
Isännöitsijä, LKV eduksi | 3334
Graafikko | 2166
Controller | 2411
Diplomi-insinööri, lujuuslaskenta | 2144
Kampaaja vuokratuoliin | 5141
Kanttori | 2652 3413 2636
Cleaner – part-time – Helsinki | 9112
Chef de partie | 5120 3434
Room attendant / kerroshoitaja | 9112
Kiinteistöhuoltajan tehtävä LohjalleHaemme asiakkaallemme | 5153
Haemme sairaanhoitaja/lähihoitaja -työpariaPalvelukoti Aamurusko | 3221 2221 5321
`,
  sv: `
Lokalvårdare till skola i Korsholm, 30 h/vecka | 9112
Städledare, ISS, Esbo | 5151
Skolkock, Sibbo kommun | 5120
Kafébiträde till Café Gamla Stan Borgå | 5246 9412
Kassör, 20 h, S-market Ekenäs | 5230
Lagerarbetare / truckförare, Vasa | 9333 4321 8344
Bussförare skolskjuts Kimitoön | 8331
Gårdskarl | 5153
Hemvårdare kvällar o veckoslut | 5322 5321
Skolgångshandledare, resurs för en elev | 5312
Lärare inom småbarnspedagogik, Kyrkslätt | 2342
Klasslärare, Topelius skola | 2341
Socialhandledare, barnskydd | 3412
Byråsekreterare, bildningskansliet | 4110 4120 3343
Bokförare på deltid – Mariehamn | 3313
Växthusarbetare, Närpes | 6113 9214
Kombisvetsare/plåtslagare till varv | 7212 7213 7214
Hjälparbetare till byggfirma | 9313
Produktionsarbetare pälsberedning Nykarleby | 7535 8155
Väktare, evenemang | 5414
Ungdomsledare på Föglö | 3412 3423 2359
`,
  en: `
Kitchen Assistant – Helsinki city centre – evenings | 9412
Warehouse Worker (night shift) via agency | 9333 4321
Bus Driver trainee | 8331
Dishwasher/steward | 9412
Barista, weekends | 5246 5132
Customer Service Representative - Nordic languages | 4222
Personal assistant for a wheelchair user | 5322
Elementary class teacher, international school | 2341
Care Assistant (no experience needed) | 5321 5322 5329
Welders TIG 141 – shipyard Turku | 7212
Packaging worker, berries | 9321 8183
Husky guide / kennel assistant | 5113 5164
Junior QA Tester | 2519
IT Helpdesk Agent, Finnish C1 | 3512
Doctoral Researcher in Machine Learning | 2310 2120 2511 2519 2512
Gardener at cemetery (summer) | 6113 9214
`,
  ads: `
Työntekijä | 9112 | Etsimme työntekijää porraskäytävien ja taloyhtiöiden yleisten tilojen siivoukseen. Työ on aamupainotteista, liikut kohteesta toiseen pyörällä tai autolla.
Extra-työntekijä | 5131 5132 5120 | Ravintolamme terassi aukeaa toukokuussa. Tarvitsemme lisäkäsiä kantamaan annoksia pöytiin, ottamaan tilauksia ja rahastamaan.
Moniosaaja | 9412 5246 5120 | Lounaskahvilassamme teet vähän kaikkea: valmistat leivät ja salaatit, tiskaat astiat ja palvelet asiakkaita kassalla.
Avustaja | 5322 | Olen 34-vuotias liikuntavammainen nainen ja tarvitsen apua kotona, asioilla ja harrastuksissa. Työ sisältää nostoja. Palkka henkilökohtaisen avun mukaan.
Huoltaja | 9112 | Laitoshuoltopalvelut hakee: pidät potilashuoneet, leikkaussalit ja käytävät puhtaina. Tutkintona laitoshuoltajan ammattitutkinto tai kokemus siivoustyöstä.
Kuljettaja | 8322 | Kuljetat kotiin toimitettavia ruokakassipaketteja pakettiautolla iltaisin. B-kortti riittää.
Operaattori | 8142 8141 8189 | Ajat ruiskuvalukoneita, vaihdat muotit ja tarkistat valmiit muoviosat. Työ on kolmivuorotyötä.
Medarbetare | 9412 5120 | Vi söker dig som vill hjälpa till i vårt lunchkök: du diskar, skalar grönsaker och dukar fram buffén.
`,
};
