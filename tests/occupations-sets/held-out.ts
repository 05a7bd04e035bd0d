// The part of the labelled sets that nobody looks at while mending the engine: written first, measured last.
// The same form as in titles.ts and phrases.ts.

export const heldOutTitles = {
  fi: `
Siivoojia iltavuoroihin / Espoo, Leppävaara | 9112
TOIMISTOSIIVOOJA 25H/VKO KALASATAMAAN HETI!! | 9112
Kotisiivouksen ammattilaisia Turun seudulle | 9111
Laitoshuoltaja (sijaisuus 3 kk), Kuopion yliopistollinen sairaala | 9112
Keittiötyöntekijä, ateriapalvelut | 9412 5120
ravintolatyöntekijöitä ja kokkeja vuokratyöhön, Rovaniemi | 5120 5131 9412 5246
Pizzakokki Tampereen keskustaan | 5120 9411
Salitarjoilija (extra) häihin ja juhliin | 5131
Hampurilaisravintolan työntekijä, Forssa | 9411 5246
Lounaskahvilaan reipas tekijä keittiö/kassa | 5246 9412 5230
Tiskaaja ruokaravintolaan viikonlopuiksi | 9412
Myyjä-kassa, K-Market Ruoholahti | 5223 5230
Myymälätyöntekijä päivittäistavarakauppaan, 20 h/vko | 5223 9334
Hyllyttäjiä yövuoroihin, Jumbo | 9334
Rautakaupan myyjä / puutavarapuoli | 5223
Huonekalumyyjä Vaasan myymälään | 5223
Myymäläpäällikkö, muotiketju, Seinäjoki | 1420 5222
Keräilijöitä Sipoon logistiikkakeskukseen (vuorotyö) | 9333 4321
Varasto- ja terminaalityöntekijä, iltavuoro | 9333 4321
Vastapainotrukin kuljettaja Kotkan satamaan | 8344
Jakeluautonkuljettaja (C-kortti), Oulu | 8332 8322
Yhdistelmäajoneuvonkuljettajia vakituiseen työsuhteeseen | 8332
Paikallisliikenteen bussinkuljettajaksi Jyväskylään, koulutamme! | 8331
Koululaistaksin kuljettaja osa-aikaisesti | 8322
Varhaisjakaja Lohjalle (oma auto) | 9621 4412
Muuttomies, tuntityö | 9333 9329
Lähihoitajat ympärivuorokautiseen palveluasumiseen, Mikkeli | 5321 5322
Lähihoitajan vuoro 21.6. klo 14-21.30 / keikka | 5321 5322
Sairaanhoitaja, psykiatrian avopalvelut | 3221 2221
Hoiva-avustajaksi ikäihmisten pariin Poriin | 5321 5322 5329
Henkilökohtainen avustaja nuorelle miehelle Hervantaan | 5322
Vammaispalvelujen ohjaaja, asumisyksikkö Koivula | 3412 5321
Varhaiskasvatuksen lastenhoitaja, Päiväkoti Satakieli | 5311
Koulunkäynninohjaajia syyslukukaudelle | 5312
Perhepäivähoitaja kolmiperhepäivähoitoon | 5311
Erityisluokanopettaja 1.8. alkaen | 2352 2341
Matematiikan lehtori, yläkoulu | 2330
Sosiaalityöntekijä lastensuojelun avohuoltoon | 2635
Suuhygienisti, Hammaslääkäriasema | 3251
Talonmies/huoltomies Lahden alueelle | 5153
Kiinteistönhoitajia lumitöihin talvikaudelle | 5153 9622 9613
Vartijoita myymälävartiointiin, Kamppi | 5414
Kirvesmiehiä ja rakennustyöntekijöitä Uudenmaan työmaille | 7115 7111 9313 7119
RAKENNUSSIIVOOJA, Pasila | 9112 9313
Maalari/tasoitemies urakkaan | 7131 7123
Putkiasentajia saneerauskohteisiin PK-seutu | 7126
Sähköasentaja teollisuuskohteisiin | 7411 7412
TIG-hitsaajat, Raahe – majoitus järjestyy | 7212
CNC-koneistaja aamu/iltavuoro | 7223
Raskaan kaluston asentaja Jyväskylän korjaamolle | 7231 7233
Tuotantotyöntekijä elintarviketehtaalle Forssaan | 8160 9329 9321
Kokoonpanija, elektroniikkatuotanto | 8212 8211
Lihanleikkaaja / lihatiskin myyjä | 7511 5223
Puutarhuri kesäkaudelle, Haikon kartano | 6113 9214
Mansikanpoimijoita Suonenjoelle | 9211 9213
Metsuri-istuttaja Keski-Suomeen | 6210 9215
Toimistoassistentti osa-aikaiseen työhön | 4110 4120
Palkkasihteeri, kuntayhtymä | 4313
Asiakaspalvelija puhelinpalveluun - etätyö mahdollinen | 4222 4229
B2B-myyjä kasvavaan tiimiin, kova provikka | 3322 5249 5244
IT-lähitukihenkilö, Otaniemi | 3512 3511
Backend-kehittäjä (Java/Kotlin) | 2512 2514
Parturi-kampaaja vuokratuolipaikalle | 5141
Kirjanpitäjä tilitoimistoon | 3313 4311
Postinlajittelija, yövuoro, Vantaa | 4412
Ompelija lyhyisiin korjausompeluihin | 7531 7533 8153
Kausityöntekijöitä Linnanmäelle | -
Tule kasvamaan kanssamme! Helsinki | -
Avoin hakemus kesä 2025 | -
Aamupalatyöntekijä hotelliin (klo 5.30–11) Oulu | 9412 5131 5246
Buffethoitaja | 5131 5246 9412
Piccolo-hostess iltatilaisuuksiin | 5131 4226 4229 9621 5169
Pizzerian keittiöön kokenut ihminen | 5120 9411 9412
Siivouskohteeseen sijainen 2 viikoksi, Kerava – 3 h/päivä | 9112
Ulkoalueiden puhtaanapito / lehtipuhallin käteen! | 9613 5153 9214
Vaatehuoltaja / tekstiilihuolto, sairaala | 8157 9121
Apteekkityöntekijä (tekninen) | 5329 5223 3213 4321
Lastaaja, rahtiterminaali, yö | 9333
Varaosamyyjä, raskas kalusto | 5223 3322
Hitsari hommiin heti, Pietarsaari | 7212
Robottihitsaaja | 7212
Koneenasentaja, kokoonpano, Tampere (Hervanta) | 8211 7233 8219
Ikkuna-asentaja | 7115 7125 7119
Sprinkleriasentaja | 7126
Tele- ja kuituasentajat koko maa | 7422 7413
Siltanosturin kuljettaja, terästehdas | 8343
Erityisammattimies, puhtaanapito, Stara | 9613 8332 9611 8344 8342
Kunnan rakennustarkastaja | 3112 2142 3351
Ohjaava koulunkäynninohjaaja erityisluokalle | 5312
Vastaava ohjaaja, asumispalvelut | 3412 5321 1344
Toimintaterapeutti lastenneurologiaan | 2269 2266 3259
Palveluneuvoja, Kela / asiakaspalvelupiste | 4222 3353 4225 4229
Kesäkioskin pyörittäjä uimarannalle | 5211 5246 5221
Eläinkaupan myyjä | 5223
Trimmaaja | 5164
Kokki-kylmäkkö, pitopalvelu | 5120
Tuotantoassistentti TV-sarjaan | 3435 4110
Tekstiilityön ja käsityön tuntiopettaja | 2330 2341 2355
Kouluisäntä | 5153
Kuntohoitaja | 5329 3255
Opintosihteeri, yliopisto | 4120 3343 4419
Verkkosivujen päivittäjä, yhdistys | 3514 2513 2432
Kassanhoitaja-hyllyttäjä, Lidl Keuruu | 5230 9334 5223
Lidl Keuruu – liity porukkaan | -
Hyvä tyyppi hukassa! | -
`,
  sv: `
Städare till skolor i Jakobstad | 9112
Lokalvårdare sökes, deltid kvällar | 9112
Köksbiträden till centralköket i Raseborg | 9412
Serveringspersonal till sommarrestaurang i skärgården | 5131
Butiksbiträde/kassa, Närpes | 5223 5230
Lagermedarbetare på timmar | 9333 4321
Närvårdare till Folkhälsans servicehus | 5321 5322
Vårdbiträden och undersköterskor till hemtjänsten | 5321 5322
Personlig assistent åt kille i 20-årsåldern | 5322
Barnskötarvikarie, daghemmet Solgläntan | 5311
Skolgångshandledare läsåret 2025–2026 | 5312
Speciallärare i grundskolan | 2352
Fastighetsskötare med F-skatt meriterande | 5153
Elmontör till industrin | 7411 7412
Timmermän till bygge i Mariehamn | 7115
Lastbilschaufför CE fjärrtrafik | 8332
Busschaufför i lokaltrafiken | 8331
Växthusarbetare – tomat och gurka | 9214 6113 9211
Kundrådgivare till bank | 3312 4211 4222 2412
Systemutvecklare .NET | 2512 2514
Ekonomiassistent | 4311 4110 3313
Nattportier hotell Vasa | 4224
Sommarjobb 2025! | -
Vill du bli en av oss? | -
Städerska till skärgårdskryssare | 9112
Skolkock på vikariat, Lovisa | 5120
Diskare/kökshjälp på helger | 9412
Kioskpersonal till simstranden | 5211 5246
Utkörare av mat på cykel | 9331 9621 8321
Stödperson åt familj | 3412 5322
Nattvårdare på äldreboende | 5321 5322
Snickare med känsla för gamla hus | 7115 7522
Hamnarbetare, stuvare | 9333
Arbetsledare inom städ | 5151
Museivakt / guide | 5414 5113
Skogsarbetare – röjning | 6210 9215
Daghemsföreståndare | 1341 2342
Eftermiddagsklubbens ledare | 5312 3412 5311
`,
  en: `
Office cleaner, evenings, Helsinki city centre | 9112
Hotel housekeeping / room cleaners (Levi, winter season) | 9112
Kitchen porter for busy bistro | 9412
Waiter/waitress – Finnish not required | 5131
Burger cook | 9411 5120
Barista, part-time, Kallio | 5246 5132
Shop assistant in souvenir store | 5223
Warehouse picker, night shift | 9333 4321
Forklift operator | 8344
Food courier with own bike | 9331 9621 8322 8321
Truck driver CE | 8332
Practical nurse for home care | 5321 5322
Nanny for two kids in Espoo | 5311
Strawberry pickers for summer season | 9211 9213
Construction helper / labourer | 9313 9312
CNC machinist | 7223
MIG/MAG welders to Finland | 7212
Junior Frontend Developer (React) | 2512 2513 2514
Helpdesk agent, English speaking | 3512 4222 3511
Sales Development Representative | 3322 2433 5244
Accounts payable specialist | 4311 3313
Reindeer farm guide | 5113 6121
Come grow with us | -
Open application | -
Laundry attendant, night | 8157 9121
Breakfast cook | 5120
Shelf stacker | 9334
Assembler – wiring harness | 8212 8211 8219 7412
Care assistant, disability services | 5322 5321
Snowplough driver and groundskeeper | 5153 8332 8342 9613
Deckhand, cruise ship | 8350
Playground instructor | 3412 5312 5311 3423
Bricklayer | 7112
Night auditor | 4224 2411
PR assistant | 2432 3339 4110
Join the winning team! | -
`,
};

export const heldOutPhrases = `
mie voisin tehä vaikka lumitöitä tai muuta pihahommaa | yes 5153/9622/9214/9613
en kyl mihinkään myyntiin lähe, mut varasto vois olla jees | yes 9333 ; no 5223/3322 ; avoid sales ; not-yes 5223
Siivousta voisin tehdä mutta en portaikkoja enkä yöllä | yes 9112 ; notPatterns night
kahvila tai leipomo, ei mielellään viikonloppuja | yes 5246 7512 ; notPatterns weekend
lapset on kivoja mut päiväkodissa on liikaa melua | yes 5311/5312
joku rauhallinen homma missä ei tartte puhuu puhelimessa | avoid phone
mulla on trukkikortti ja oon ollu varastolla, sitä lisää | yes 9333/8344
kuskina voisin toimia, en kuitenkaan rekkaa | yes 8322 ; not-yes 8332
haaveena olis koiratrimmaaja tai eläinlääkärissä apuna | yes 5164/3240
keittiö käy, tarjoilu ei | yes 9412 ; no 5131 ; not-yes 5131
ei hoitoalaa enää ikinä | no 5321 ; not-yes 5321
puhelimessa puhuminen ahdistaa | avoid phone ; not-like phone ; not-yes 4222
osa-aikainen toimistotyö, max 20 tuntia, aamupäivisin | yes 4110 ; avoid full_time
Kassalla istuminen menettelisi ehkä | maybe 5230
autojen rassaaminen on mun juttu | yes 7231
raksahommiin takaisin, mutta korkeilla paikoilla en pysty | yes 9313/7115 ; avoid heights
yksin omassa rauhassa, esim. postinjako tai lehdenjako | yes 4412/9621 ; like alone
en halua olla yksin öisin | avoid night_alone
Ompelua, käsitöitä, jotain sellaista | yes 7531/7319/7533
jag kan tänka mig att städa men inte på sjukhus | yes 9112
helst i butik, absolut inte kassan | yes 5223 ; no 5230 ; not-yes 5230
nå me djur eller i växthus | yes 5164/9214
skulle vilja köra buss, inga nätter | yes 8331 ; notPatterns night
en verkstad eller ett lager skulle passa mig | yes 7231/7522/9333 ; no none
jag blir nervös av kunder, hellre i bakgrunden | avoid customer_contact ; not-like customer_contact
inte kontor, gärna trädgård | yes 9214 ; no 4110 ; not-yes 4110
I'd like to bake, but not super early | yes 7512 ; notPatterns early_morning
anything outdoors except construction | like outdoors ; no 9313 ; not-yes 9313
cashier makes me anxious, shelves are ok | yes 9334 ; not-yes 5230
maybe a library, or helping old people | yes 5322/5321 ; maybe 4411
I could clean or do dishes, no customers please | yes 9112 9412 ; avoid customer_contact
not a call centre, not sales, otherwise open | no 4222/4223 5223 ; avoid sales
`;
