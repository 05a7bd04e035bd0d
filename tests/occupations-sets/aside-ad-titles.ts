// The half of ad-titles.ts that is put aside: it is counted, its misses are never looked at.

export const asideAdTitles = {
  fi: `
Laitoshuoltaja, 2 tehtävää, terveysasema | 9112
Palveluohjaaja, ikäihmisten palvelut, määräaikainen 31.12. asti | 3412
Sosiaaliohjaaja, aikuissosiaalityö 100 % | 3412
Vastaava ohjaaja, kehitysvammaisten asumisyksikkö | 3412 1344
Hyvinvointikoordinaattori | 2422 3412 2263 3253 2635
Luokanopettaja, sivutoiminen, 3.–4. lk | 2341
Varhaiskasvatuksen opettaja vuorohoitoyksikköön | 2342
Liikuntapaikkojen hoitaja, uimahalli ja jäähalli | 5153 3423
Nuoriso-ohjaaja, liikkuva nuorisotyö, iltapainotteinen | 3412 3423 2359
Rakennustarkastaja, virka | 3112 3359
Lomittaja (maatalouslomitus), Pohjois-Savo | 6121 9213 6130 9212
SAIRAANHOITAJA päivystys ja tarkkailuosasto (arviotyöaika) | 3221 2221
Röntgenhoitaja – 2 vakanssia | 3211
Ensihoitaja, perustaso | 3258
Apteekkiin FARMASEUTTI kesäksi ja pidempäänkin! | 3213
Välinehuoltaja | 5329
HOIVA-AVUSTAJIA keikoille – Espoo, Vantaa, Kerava | 5321 5322 5329
Tukihenkilö / valmentaja mielenterveyskuntoutujille | 3412
Ylilääkäri, geriatria | 2212
Fysioterapeutti AMK liikkuvaan kuntoutukseen | 3255 2264
Puheterapeutti 80% | 2266
Pizzakokki-kebabkokki haetaan heti Iisalmi | 5120 9411
Aamiaishoitaja, hotelli, alk. klo 5.30 | 5131 5120 5246 9412
Extratarjoilijat pikkujoulukaudelle, StaffPoint | 5131
Astianpesijä 37,5h Ravintola Vanha Mylly | 9412
Hovimestari/vuoropäällikkö | 5131
Catering-kuljettaja | 8322
Erikoissiivooja / lattianhoitaja, keikkaluonteinen | 9112 9129
Kiinteistönhoitaja päivystysrenkaaseen, Jyväskylä, B-kortti | 5153
Talonmies-huoltomies taloyhtiöön | 5153
Ikkunanpesijä-köysityöskentelijä | 9123 7133
Jätteenkeräilijä (apumies jäteautoon) | 9611
Kierrätyskeskuksen lajittelija | 9612
MYYJÄ-KASSA Tokmanni Ähtäri | 5223 5230
Verkkokauppakeräilijä (nettikeräily) S-market Pukinmäki | 9333 9334 5223 4321
Promoottori/konsulentti viikonlopuille – palkkio + provisio | 5242
Puhelinmyyjä Poriin, ei kylmäsoittoa | 5244
B2B-myyjä, kenttämyynti, auto alle | 3322
Optikko-myyjä | 3254 5223
Varastotyöntekijöitä logistiikkakeskukseen Sipoo, 2-vuoro | 9333 4321
Keräilijä-pakkaaja (puhekeräily) Barona | 9333 9321 4321
Ahtaaja | 8344 9333
Jakeluauton kuljettaja C, lavatavara | 8332 8322
Linja-autonkuljettaja, seutuliikenne, koulutamme | 8331
Postityöntekijä (lajittelu) jouluapulainen | 4412
Muuttomies/kantaja tuntityö | 9333
Kesälomittaja ajojärjestelyyn | 4323
Kansimies M/S Tallink | 8350
LIHANLEIKKAAJA Atria Kauhajoki | 7511
Levyseppähitsaaja (MAG 136) Loimaa | 7213 7214 7212
Särmääjä | 7213 7223
Ompelija, sohvatehdas | 7533 8153 7534 7531
Prosessinhoitaja sellutehdas Äänekoski | 8171 3139
Leipomotyöntekijä, yötyö, Fazer | 7512 8160
Muovityöntekijä ruiskuvalu | 8142
Laadunvarmistaja, elektroniikkatuotanto | 7543 2149 3114
TIMPURI / KIRVESMIES Rovaniemi, omat työkalut | 7115 7111
Tasoitemies (ammattitaitoinen) | 7131 7123
Putkimies – LVI | 7126
Telinerakentaja, Uusikaupunki telakka | 7119
IV-asentaja | 7213 7127
Vastaava mestari talonrakennus | 3123
Mansikanpoimija/marjatilalle kausitöihin | 9211
Karjanhoitaja navettaan, robottilypsy | 6121 9212
Metsäkoneenkuljettaja (ajokone) | 8341
IT-tukihenkilö / lähituki, sairaala, Seinäjoki | 3512
SAP-konsultti | 2511 2421 2519 2512
Ostoreskontranhoitaja | 4311 3313
HR-generalisti | 2423
Etuuskäsittelijä, Kela, Joensuu | 3353
Hotellivastaanottovirkailija / vuorotyö / Levi | 4224
Viestintäasiantuntija (some) | 2432
Projektipäällikkö, siltarakentaminen | 2142 1323 3123 2421
Lupakäsittelijä, Maahanmuuttovirasto | 3354
Vartija/järjestyksenvalvoja keikoille, voimassa oleva kortti | 5414
Suntio-haudankaivaja, kausi | 5163 9214 3413 5153 9312
Warehouse Operative, Vantaa (no Finnish needed) | 9333 4321
Customer Support Specialist (Finnish native) | 4222 3512
Junior Data Engineer | 2521 2511 2512 2519 2529
Food courier | 8321 8322 9621 9331
LASTENHOITAJA PÄIVÄKOTI KUKKULAAOletko sinä etsimämme | 5311
`,
  sv: `
STÄDARE SÖKES – Jakobstad, kvällstid | 9112
Köksbiträde vid daghem, vikariat | 9412
Servitris/servitör sommar 2025 Hangö | 5131
Butiksbiträde K-Supermarket Närpes | 5223
Varuplockare nattskift | 9334 9333
Chaufför C-kort, mjölktransport | 8332
Fastighetsskötare 100 % bostadsbolag | 5153
Närvårdare till serviceboende Pargas (även timvikarier) | 5321
Sjukskötare, rådgivningen Raseborg | 3221 2221
Barnskötare inom småbarnspedagogiken, tf. | 5311
Timlärare i huvudsyssla i modersmål, åk 7–9 | 2330
Personlig assistent till ung kvinna i Grankulla | 5322
Ledande socialarbetare | 2635 1344
Löneräknare | 4313
IT-stöd, första linjen | 3512
Ladugårdsjobb, avbytare | 6121 9212 9213
Elmontör | 7411
Målare (husmålare) sommarjobb | 7131
Fiskrensare/förpackare | 7511 9321 8160
Receptionist till hälsostation | 4226 3344
`,
  en: `
Housekeeper, Hotel, Lapland season | 9112 5151
Forklift Operator needed ASAP | 8344
Food Delivery Courier with own bike | 9331 8321 9621
Sushi Chef | 5120 3434
Retail Sales Assistant, Itis | 5223
Nanny for two toddlers in Espoo | 5311
English-speaking Early Childhood Education Teacher | 2342
Registered Nurse, care home | 2221 3221
Security officer, shopping mall | 5414
Production Operator, battery factory | 8131 8212 8189 9329 8121 3133
Strawberry picker July–August | 9211
Snowmobile safari guide | 5113 3423
Senior Backend Developer (Go) | 2512 2514
Payroll Specialist | 4313
Site Cleaner, construction | 9313 9112 7133
`,
  ads: `
Kesätyöntekijä | 9214 6113 5153 | Kesän tehtäviisi kuuluvat nurmikoiden leikkaus, istutusten kitkeminen ja kukkien kastelu puistoissa. Aiempaa kokemusta et tarvitse.
Tiimin vetäjä | 5222 1420 | Johdat myymälämme kassatiimiä: suunnittelet työvuorot, perehdytät uudet myyjät ja vastaat myymälän aukiolosta viikonloppuisin.
Keikkatyöntekijä, Helsinki | 9333 9321 4321 | Pakkaat verkkokaupan tilauksia varastolla, puret kontteja ja keräät tuotteita hyllyistä. Vuorot sovitaan viikko kerrallaan.
Ohjaaja (määräaikainen) | 5312 3412 5311 | Toimit iltapäivätoiminnan ohjaajana 1.–2.-luokkalaisille koululla ja aamupäivisin oppilaan tukena oppitunnilla.
Asentaja | 7231 | Henkilöautokorjaamo tarvitsee asentajan määräaikaishuoltoihin, jarru- ja alustatöihin sekä rengassesonkiin.
Asiantuntija | 2423 | Vastaat henkilöstöpalveluissa rekrytoinneista, perehdytyksestä ja työsuhdeasioista. Kokemus HR-järjestelmistä on eduksi.
Tule meille töihin! | 5321 5322 | Palvelukodissamme asuu 24 ikäihmistä. Autat pesuissa, pukeutumisessa ja ruokailussa ja huolehdit lääkehoidosta lähihoitajan koulutuksella.
Assistant | 4110 4120 | You will sort the post, order office supplies, scan documents and help our office manager with invoices.
`,
};
