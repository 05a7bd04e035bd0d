// ISCO-08 at four levels, the one spelling of an occupation in the whole product.
// This service uses the ESCO classification of the European Commission (v1.1.1, © European Union, Decision 2011/833/EU).
import { type Coded, readCoded, table } from "./table.ts";

export type IscoGroup = Coded;

/** Codes of one to four digits: 10 + 43 + 130 + 436. A group's parent is its code without the last digit. */
export const iscoGroups = table(() => rows, readCoded);

const rows = `
0|Sotilaat|Militära yrken|Armed forces occupations
01|Upseerit|Arbete som officerare|Commissioned armed forces officers
011|Upseerit|Officerare|Commissioned armed forces officers
0110|Upseerit|Officerare|Commissioned armed forces officers
02|Aliupseerit|Specialistofficerare|Non-commissioned armed forces officers
021|Aliupseerit|Specialistofficerare|Non-commissioned armed forces officers
0210|Aliupseerit|Specialistofficerare|Non-commissioned armed forces officers
03|Sotilasammattihenkilöstö|Övriga militära yrken|Armed forces occupations, other ranks
031|Sotilasammattihenkilöstö|Övriga militära yrken|Armed forces occupations, other ranks
0310|Sotilasammattihenkilöstö|Övriga militära yrken|Armed forces occupations, other ranks
1|Johtajat|Chefsyrken|Managers
11|Johtajat, ylimmät virkamiehet ja järjestöjen johtajat|Politiskt arbete m.m.|Chief executives, senior officials and legislators
111|Ylimmät virkamiehet ja järjestöjen johtajat|Högre ämbetsmän och politiker|Legislators and senior officials
1111|Lainsäätäjät|Politiker|Legislators
1112|Julkishallinnon ylimmät virkamiehet|Högre ämbetsmän|Senior government officials
1113|Heimo- ja kyläpäälliköt|Traditionella byhövdingar|Traditional chiefs and heads of village
1114|Järjestöjen johtajat|Chefstjänstemän i intresseorganisationer|Senior officials of special-interest organisations
112|Toimitusjohtajat ja pääjohtajat|Verkställande direktörer, verkschefer m.fl.|Managing directors and chief executives
1120|Toimitusjohtajat ja pääjohtajat|Verkställande direktörer, verkschefer m.fl.|Managing directors and chief executives
12|Hallintojohtajat ja kaupalliset johtajat|Chefer inom ekonomi, personal, marknadsföring och försäljning samt annan administration m.m.|Administrative and commercial managers
121|Liiketoiminta- ja hallintojohtajat|Chefer inom företagstjänster och administration|Business services and administration managers
1211|Talousjohtajat|Ekonomichefer|Finance managers
1212|Henkilöstöjohtajat|Personalchefer|Human resource managers
1213|Politiikka- ja suunnittelujohtajat|Förvaltnings- och planeringschefer|Policy and planning managers
1219|Muut hallintojohtajat ja kaupalliset johtajat|Övriga chefer inom företagstjänster och administration|Business services and administration managers not elsewhere classified
122|Myynti-, markkinointi- ja kehitysjohtajat|Försäljnings-, marknads- och utvecklingschefer|Sales, marketing and development managers
1221|Myynti- ja markkinointijohtajat|Försäljnings- och marknadschefer|Sales and marketing managers
1222|Mainos- ja tiedotusjohtajat|Informations-, kommunikations- och pr-chefer|Advertising and public relations managers
1223|Tutkimus- ja kehitysjohtajat|Forsknings- och utvecklingschefer|Research and development managers
13|Tuotantotoiminnan ja yhteiskunnan peruspalvelujen asiantuntijajohtajat|Driftchefer inom tillverkning, utbildning, vård m.m.|Production and specialised services managers
131|Maa-, metsä- ja kalatalouden johtajat|Driftchefer inom jordbruk, skogsbruk och fiske|Production managers in agriculture, forestry and fisheries
1311|Maa- ja metsätalouden johtajat|Driftchefer inom jordbruk och skogsbruk|Agricultural and forestry production managers
1312|Vesiviljely- ja kalatalouden johtajat|Driftchefer inom vattenbruk och fiske|Aquaculture and fisheries production managers
132|Teollisuuden tuotantojohtajat sekä kaivos-, rakennus- ja jakelujohtajat|Chefer inom tillverkning, gruvdrift, byggverksamhet och distribution distributionschefer|Manufacturing, mining, construction, and distribution managers
1321|Teollisuuden tuotantojohtajat|Chefer inom tillverkning|Manufacturing managers
1322|Kaivostoiminnan tuotantojohtajat|Chefer inom gruvdrift|Mining managers
1323|Rakennustoiminnan tuotantojohtajat|Chefer inom bygg och anläggning|Construction managers
1324|Hankinta- ja jakelujohtajat ym.|Inköps- och distributionschefer m.fl.|Supply, distribution and related managers
133|Tieto- ja viestintäteknologiajohtajat|Chefer inom informations- och kommunikationsteknik (IKT)|Information and communications technology service managers
1330|Tieto- ja viestintäteknologiajohtajat|Chefer inom informations- och kommunikationsteknik (IKT)|Information and communications technology service managers
134|Yhteiskunnan peruspalvelujen sekä rahoitus- ja vakuutuspalvelujen johtajat|Chefer inom utbildning, vård, omsorg och finansiell verksamhet|Professional services managers
1341|Lastenhoidon johtajat|Chefer inom barnomsorg|Child care services managers
1342|Terveydenhuollon johtajat|Chefer inom hälso- och sjukvård|Health services managers
1343|Vanhustenhuollon johtajat|Chefer inom äldrevård|Aged care services managers
1344|Sosiaalihuollon johtajat|Chefer inom socialtjänst|Social welfare managers
1345|Opetusalan johtajat|Chefer inom utbildning|Education managers
1346|Rahoitus- ja vakuutuspalvelujen johtajat|Bank- och försäkringschefer|Financial and insurance services branch managers
1349|Muut yhteiskunnan palvelujen johtajat|Övriga chefer inom utbildning, vård, omsorg och finansiell verksamhet|Professional services managers not elsewhere classified
14|Hotelli- ja ravintola-alan, vähittäiskaupan ja muiden palvelualojen johtajat|Chefer inom hotell och restaurang, handel och andra servicenäringar|Hospitality, retail and other services managers
141|Hotellin- ja ravintolanjohtajat|Hotell- och restaurangchefer|Hotel and restaurant managers
1411|Hotellinjohtajat|Hotellchefer|Hotel managers
1412|Ravintolanjohtajat|Restaurangchefer|Restaurant managers
142|Vähittäis- ja tukkukaupan johtajat|Chefer inom handel|Retail and wholesale trade managers
1420|Vähittäis- ja tukkukaupan johtajat|Chefer inom handel|Retail and wholesale trade managers
143|Muiden palvelualojen johtajat|Chefer inom andra servicenäringar|Other services managers
1431|Urheilu-, vapaa-aika- ja kulttuurikeskusten johtajat|Chefer för sport-, fritids- och kulturcenter|Sports, recreation and cultural centre managers
1439|Muut palvelualojen johtajat|Övriga chefer inom servicenäringar|Services managers not elsewhere classified
2|Erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens|Professionals
21|Luonnontieteiden ja tekniikan erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom naturvetenskap och teknik|Science and engineering professionals
211|Luonnon- ja geotieteen erityisasiantuntijat|Fysiker, geologer m.fl.|Physical and earth science professionals
2111|Fyysikot ja astronomit|Fysiker och astronomer|Physicists and astronomers
2112|Meteorologit|Meteorologer|Meteorologists
2113|Kemistit|Kemister|Chemists
2114|Geologit ja geofyysikot|Geologer, geofysiker m.fl.|Geologists and geophysicists
212|ICT-alan erityisasiantuntijat|Matematiker, aktuarier och statistiker|Mathematicians, actuaries and statisticians
2120|Matemaatikot, aktuaarit ja tilastotieteilijät|Matematiker, aktuarier och statistiker|Mathematicians, actuaries and statisticians
213|Biotieteiden erityisasiantuntijat|Specialister inom biologi, jord- och skogsbruk m.m.|Life science professionals
2131|Biologit, kasvi- ja eläintieteilijät ym. erityisasiantuntijat|Biologer, botanister, zoologer m.fl.|Biologists, botanists, zoologists and related professionals
2132|Maa-, metsä- ja kalatalouden erityisasiantuntijat|Rådgivare inom jordbruk, skogsbruk och fiske|Farming, forestry and fisheries advisers
2133|Ympäristön- ja luonnonsuojelun erityisasiantuntijat|Specialister inom miljöskydd|Environmental protection professionals
214|Tekniikan erityisasiantuntijat (pl. sähköteknologia)|Civilingenjörer m.fl. (utom elektroteknik)|Engineering professionals (excluding electrotechnology)
2141|Teollisen valmistuksen ja tuotantotekniikan erityisasiantuntijat|Civilingenjörer m.fl., industri och produktion|Industrial and production engineers
2142|Maa- ja vesirakentamisen erityisasiantuntijat|Civilingenjörer m.fl., bygg och anläggning|Civil engineers
2143|Ympäristötekniikan erityisasiantuntijat|Civilingenjörer m.fl., miljöteknik|Environmental engineers
2144|Konetekniikan erityisasiantuntijat|Civilingenjörer m.fl., maskin|Mechanical engineers
2145|Puunjalostuksen ja kemian prosessitekniikan erityisasiantuntijat|Civilingenjörer m.fl., kemi|Chemical engineers
2146|Kaivosteollisuuden, metallurgian ym. erityisasiantuntijat|Civilingenjörer m.fl., gruvteknik och metallurgi|Mining engineers, metallurgists and related professionals
2149|Muut tekniikan erityisasiantuntijat|Övriga civilingenjörer m.fl.|Engineering professionals not elsewhere classified
215|Sähköteknologian erityisasiantuntijat|Civilingenjörer m.fl., elektroteknik|Electrotechnology engineers
2151|Sähkötekniikan erityisasiantuntijat|Civilingenjörer m.fl., elkraft|Electrical engineers
2152|Elektroniikan erityisasiantuntijat|Civilingenjörer m.fl., elektronik|Electronics engineers
2153|Tietoliikenneteknologian erityisasiantuntijat|Civilingenjörer m.fl., teleteknik|Telecommunications engineers
216|Arkkitehdit, suunnittelijat ja maanmittaajat|Arkitekter, stadsplanerare, designer m.fl.|Architects, planners, surveyors and designers
2161|Talonrakennuksen arkkitehdit|Arkitekter|Building architects
2162|Maisema-arkkitehdit|Landskapsarkitekter|Landscape architects
2163|Tuote- ja vaatesuunnittelijat|Industri- och modedesigner|Product and garment designers
2164|Yhdyskunta- ja liikennesuunnittelijat|Stadsplanerare|Town and traffic planners
2165|Kartoituksen ja maanmittauksen erityisasiantuntijat|Lantmätare|Cartographers and surveyors
2166|Graafiset ja multimediasuunnittelijat|Grafiska formgivare m.fl.|Graphic and multimedia designers
22|Terveydenhuollon erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom hälso- och sjukvård|Health professionals
221|Lääkärit|Läkare|Medical doctors
2211|Yleislääkärit|Allmänläkare|Generalist medical practitioners
2212|Ylilääkärit ja erikoislääkärit|Specialistläkare|Specialist medical practitioners
222|Hoitotyön erityisasiantuntijat|Barnmorskor och sjuksköterskor med särskild kompetens|Nursing and midwifery professionals
2221|Ylihoitajat ja osastonhoitajat|Sjuksköterskor med särskild kompetens|Nursing professionals
2222|Johtavat kätilöt|Barnmorskor med särskild kompetens|Midwifery professionals
223|Perinteisen ja vaihtoehtohoidon erityisasiantuntijat|Utövare av komplementär och alternativ medicin med särskild kompetens|Traditional and complementary medicine professionals
2230|Perinteisen ja vaihtoehtohoidon erityisasiantuntijat|Utövare av komplementär och alternativ medicin med särskild kompetens|Traditional and complementary medicine professionals
224|Muiden terveyspalvelujen tuottajat|Paramedicinare|Paramedical practitioners
2240|Muiden terveyspalvelujen tuottajat|Paramedicinare|Paramedical practitioners
225|Eläinlääkärit|Veterinärer|Veterinarians
2250|Eläinlääkärit|Veterinärer|Veterinarians
226|Muut terveydenhuollon erityisasiantuntijat|Andra hälso- och sjukvårdsspecialister|Other health professionals
2261|Hammaslääkärit|Tandläkare|Dentists
2262|Proviisorit|Apotekare|Pharmacists
2263|Ympäristöterveyden ja työsuojelun erityisasiantuntijat|Arbetsmiljöingenjörer, yrkes- och miljöhygieniker|Environmental and occupational health and hygiene professionals
2264|Fysioterapian erityisasiantuntijat|Sjukgymnaster|Physiotherapists
2265|Ravitsemusalan erityisasiantuntijat|Dietister och nutritionister|Dieticians and nutritionists
2266|Kuulontutkijat ja puheterapeutit|Audiologer och logopeder|Audiologists and speech therapists
2267|Optometrian erityisasiantuntijat|Optiker|Optometrists and ophthalmic opticians
2269|Muut terveydenhuollon erityisasiantuntijat|Övriga hälso- och sjukvårdsspecialister|Health professionals not elsewhere classified
23|Opettajat ja muut opetusalan erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom utbildning|Teaching professionals
231|Yliopisto- ja korkeakouluopettajat|Universitets- och högskollärare|University and higher education teachers
2310|Yliopistojen ja ammattikorkeakoulujen opettajat|Universitets- och högskollärare|University and higher education teachers
232|Ammatillisen koulutuksen opettajat|Lärare i yrkesämnen|Vocational education teachers
2320|Ammatillisen koulutuksen opettajat|Lärare i yrkesämnen|Vocational education teachers
233|Lukion ja peruskoulun yläluokkien opettajat|Gymnasielärare|Secondary education teachers
2330|Lukion ja peruskoulun yläluokkien opettajat|Gymnasielärare|Secondary education teachers
234|Peruskoulun alaluokkien opettajat ja lastentarhanopettajat|Grund- och förskollärare|Primary school and early childhood teachers
2341|Peruskoulun alaluokkien opettajat|Grundskollärare|Primary school teachers
2342|Lastentarhanopettajat|Förskollärare|Early childhood educators
235|Muut opetusalan erityisasiantuntijat|Andra pedagoger med teoretisk specialistkompetens|Other teaching professionals
2351|Opetusmenetelmien erityisasiantuntijat|Skol- och utbildningskonsulenter|Education methods specialists
2352|Erityisopettajat|Specialpedagoger m.fl.|Special needs teachers
2353|Muut kieltenopettajat|Övriga språklärare|Other language teachers
2354|Muut musiikin opettajat|Övriga musiklärare|Other music teachers
2355|Muut taideaineiden opettajat|Övriga lärare i konstnärliga ämnen|Other arts teachers
2356|Muut tietotekniikan opettajat ja kouluttajat|Utbildare inom informationsteknik|Information technology trainers
2359|Opinto-ohjaajat ja muut opetuksen erityisasiantuntijat|Övriga pedagoger med teoretisk specialistkompetens|Teaching professionals not elsewhere classified
24|Liike-elämän ja hallinnon erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom ekonomi och förvaltning|Business and administration professionals
241|Rahoitusalan erityisasiantuntijat|Företagsekonomer m.fl.|Finance professionals
2411|Laskentatoimen erityisasiantuntijat ja tilintarkastajat|Revisorer m.fl.|Accountants
2412|Rahoitus- ja sijoitusneuvojat|Finans- och investeringsrådgivare|Financial and investment advisers
2413|Rahoitusanalyytikot|Finansanalytiker|Financial analysts
242|Hallinnon erityisasiantuntijat|Administratörer med teoretisk specialistkompetens|Administration professionals
2421|Johtamisen ja organisaatioiden erityisasiantuntijat|Lednings- och organisationsutvecklare|Management and organisation analysts
2422|Hallinnon ja elinkeinojen kehittämisen erityisasiantuntijat|Planerare och utredare|Policy administration professionals
2423|Henkilöstöhallinnon erityisasiantuntijat ja urasuunnittelijat|Personaltjänstemän och yrkesvägledare|Personnel and careers professionals
2424|Henkilöstön kehittämisen erityisasiantuntijat ja kouluttajat|Utbildare och personalutvecklare|Training and staff development professionals
243|Myynnin, markkinoinnin ja tiedotuksen erityisasiantuntijat|Marknadsförare, informatörer och försäljare med teoretisk specialistkompetens|Sales, marketing and public relations professionals
2431|Mainonnan ja markkinoinnin erityisasiantuntijat|Marknadsanalytiker och marknadsförare|Advertising and marketing professionals
2432|Tiedottajat|Informatörer, kommunikatörer och PR-specialister|Public relations professionals
2433|Myynti-insinöörit ja lääke-esittelijät (pl. tieto- ja viestintätekniikka)|Försäljare inom teknik och medicin (utom IKT)|Technical and medical sales professionals (excluding ICT)
2434|Tieto- ja viestintätekniikan myynnin erityisasiantuntijat|Försäljare inom informations- och kommunikationsteknik (IKT)|Information and communications technology sales professionals
25|Tieto- ja viestintäteknologian erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom it|Information and communications technology professionals
251|Systeemityön erityisasiantuntijat|System- och mjukvaruutvecklare|Software and applications developers and analysts
2511|Sovellusarkkitehdit|Systemutvecklare och analytiker|Systems analysts
2512|Sovellussuunnittelijat|Mjukvaruutvecklare|Software developers
2513|Web- ja multimediakehittäjät|Webb- och multimedieutvecklare|Web and multimedia developers
2514|Sovellusohjelmoijat|Applikationsprogrammerare|Applications programmers
2519|Muut ohjelmisto- ja sovelluskehittäjät|Övriga system- och mjukvaruutvecklare|Software and applications developers and analysts not elsewhere classified
252|Tietokantojen, -verkkojen ja järjestelmäohjelmistojen erityisasiantuntijat|Databas- och nätverksadministratörer|Database and network professionals
2521|Tietokantasuunnittelijat ja -vastaavat|Databasutvecklare och administratörer|Database designers and administrators
2522|Tietojärjestelmien ylläpitäjät|Systemadministratörer|Systems administrators
2523|Tietoverkkojen erityisasiantuntijat|Nätverksadministratörer|Computer network professionals
2529|Muut tietokanta- ja tietoverkkojen erityisasiantuntijat|Övriga databas- och nätverksadministratörer|Database and network professionals not elsewhere classified
26|Lainopilliset, sosiaalialan ja kulttuurialan erityisasiantuntijat|Yrken med krav på fördjupad högskolekompetens inom juridik, kultur, socialt arbete m.m.|Legal, social and cultural professionals
261|Lainopilliset erityisasiantuntijat|Jurister|Legal professionals
2611|Asianajajat|Advokater och åklagare|Lawyers
2612|Tuomioistuinlakimiehet|Domare|Judges
2619|Muut lainopilliset erityisasiantuntijat|Övriga jurister|Legal professionals not elsewhere classified
262|Kirjaston- ja arkistonhoitajat sekä museoalan erityisasiantuntijat|Bibliotekarier, arkivarier och museitjänstemän|Librarians, archivists and curators
2621|Arkistonhoitajat ja museoalan erityisasiantuntijat|Arkivarier och museitjänstemän|Archivists and curators
2622|Kirjastonhoitajat, informaatikot ym.|Bibliotekarier m.fl.|Librarians and related information professionals
263|Yhteiskunta- ja sosiaalialan sekä uskonnollisen elämän erityisasiantuntijat|Samhällsvetare, psykologer och präster|Social and religious professionals
2631|Ekonomistit|Nationalekonomer|Economists
2632|Yhteiskunta- ja kulttuuritutkijat|Sociologer, antropologer m.fl.|Sociologists, anthropologists and related professionals
2633|Historioitsijat, politiikan tutkijat ja filosofit|Filosofer, historiker och statsvetare|Philosophers, historians and political scientists
2634|Psykologit|Psykologer|Psychologists
2635|Sosiaalityön erityisasiantuntijat|Socialsekreterare och kuratorer|Social work and counselling professionals
2636|Papit ym. uskonnollisen elämän erityisasiantuntijat|Präster|Religious professionals
264|Toimittajat, kirjailijat ja kielitieteilijät|Författare, journalister och språkvetare|Authors, journalists and linguists
2641|Kirjailijat ym.|Författare|Authors and related writers
2642|Toimittajat|Journalister|Journalists
2643|Kääntäjät, tulkit ja muut kielitieteilijät|Översättare, tolkar och andra språkvetare|Translators, interpreters and other linguists
265|Taiteilijat|Konstnärer, skådespelare m.fl.|Creative and performing artists
2651|Kuvataiteilijat|Konstnärer|Visual artists
2652|Muusikot, laulajat ja säveltäjät|Musiker, sångare och kompositörer|Musicians, singers and composers
2653|Tanssitaiteilijat ja koreografit|Koreografer och dansare|Dancers and choreographers
2654|Ohjaajat ja tuottajat|Regissörer och producenter av film, teater m.m.|Film, stage and related directors and producers
2655|Näyttelijät|Skådespelare|Actors
2656|Juontajat, kuuluttajat ym.|Presentatörer inom radio, tv och andra media|Announcers on radio, television and other media
2659|Muut taiteilijat|Övriga konstnärer, skådespelare m.fl.|Creative and performing artists not elsewhere classified
3|Asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande|Technicians and associate professionals
31|Luonnontieteiden ja tekniikan asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande inom teknik|Science and engineering associate professionals
311|Fysiikan, kemian ja teknisten alojen asiantuntijat|Ingenjörer och tekniker|Physical and engineering science technicians
3111|Luonnontieteen tekniset asiantuntijat|Laboratorieingenjörer|Chemical and physical science technicians
3112|Rakentamisen asiantuntijat|Byggnadsingenjörer och byggnadstekniker|Civil engineering technicians
3113|Sähkötekniikan asiantuntijat|Elingenjörer och eltekniker|Electrical engineering technicians
3114|Elektroniikan asiantuntijat|Ingenjörer och tekniker, elektronik|Electronics engineering technicians
3115|Konetekniikan asiantuntijat|Maskiningenjörer och maskintekniker|Mechanical engineering technicians
3116|Kemian prosessitekniikan asiantuntijat|Kemiingenjörer och kemitekniker|Chemical engineering technicians
3117|Kaivosteollisuuden ja metallurgian asiantuntijat|Ingenjörer och tekniker, gruvteknik och metallurgi|Mining and metallurgical technicians
3118|Tekniset piirtäjät|Kartingenjörer m.fl.|Draughtspersons
3119|Muut fysiikan, kemian ja teknisten alojen asiantuntijat|Övriga ingenjörer och tekniker|Physical and engineering science technicians not elsewhere classified
312|Työnjohtajat kaivos-, teollisuus- ja rakennustoiminnassa|Arbetsledare inom gruvdrift, tillverkning och byggverksamhet|Mining, manufacturing and construction supervisors
3121|Kaivostyönjohtajat|Arbetsledare inom gruvdrift|Mining supervisors
3122|Teollisuuden työnjohtajat|Arbetsledare inom tillverkning|Manufacturing supervisors
3123|Rakennusalantyönjohtajat|Arbetsledare inom bygg och anläggning|Construction supervisors
313|Prosessinvalvonnan asiantuntijat|Processövervakare och drifttekniker|Process control technicians
3131|Voimalaitosten prosessinhoitajat|Drifttekniker, värmekraftverk m.m.|Power production plant operators
3132|Jätteenpoltto- ja vedenpuhdistuslaitosten prosessinhoitajat|Drifttekniker, förbränningsstationer, vatten- och reningsverk|Incinerator and water treatment plant operators
3133|Kemianteollisuuden prosessinhoitajat|Processövervakare, kemisk industri|Chemical processing plant controllers
3134|Öljy- ja maakaasujalostamon prosessinhoitajat|Processövervakare, raffinering av petroleum och naturgas|Petroleum and natural gas refining plant operators
3135|Metallien jalostuksen prosessinhoitajat|Processövervakare, metallproduktion|Metal production process controllers
3139|Muut prosessinvalvonnan asiantuntijat|Övriga processövervakare och drifttekniker|Process control technicians not elsewhere classified
314|Biotieteiden asiantuntijat|Lantmästare, skogskonsulenter m.fl.|Life science technicians and related associate professionals
3141|Laborantit ym.|Biologtekniker m.fl.|Life science technicians (excluding medical)
3142|Maa- ja kalatalousteknikot|Lantmästare m.fl.|Agricultural technicians
3143|Metsätalousteknikot|Skogskonsulenter|Forestry technicians
315|Laiva-, lento- ja satamaliikenteen päälliköt ja ohjaajat|Piloter, fartygsbefäl m.fl.|Ship and aircraft controllers and technicians
3151|Laivojen konepäälliköt ja -mestarit|Maskinbefäl|Ships’ engineers
3152|Vesiliikenteen perämiehet ja päälliköt|Fartygsbefäl m.fl.|Ships' deck officers and pilots
3153|Lentokapteenit ja -perämiehet|Piloter m.fl.|Aircraft pilots and related associate professionals
3154|Lennonjohtajat|Flygledare|Air traffic controllers
3155|Lennonvalvonnan tekniset asiantuntijat|Flygtekniker|Air traffic safety electronics technicians
32|Terveydenhuollon asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande inom hälso- och sjukvård|Health associate professionals
321|Terveydenhuollon tekniset asiantuntijat|Medicintekniker och receptarier|Medical and pharmaceutical technicians
3211|Lääketieteellisen kuvantamis- ja laitetekniikan asiantuntijat|Tekniker, bilddiagnostik och medicinteknisk utrustning|Medical imaging and therapeutic equipment technicians
3212|Bioanalyytikot (terveydenhuolto)|Biomedicinska analytiker m.fl.|Medical and pathology laboratory technicians
3213|Farmaseutit|Receptarier|Pharmaceutical technicians and assistants
3214|Hammas- ja apuvälineteknikot|Protestekniker och tandtekniker|Medical and dental prosthetic technicians
322|Sairaanhoitajat, kätilöt ym.|Sjuksköterskor, barnmorskor|Nursing and midwifery associate professionals
3221|Sairaanhoitajat ym.|Sjuksköterskor|Nursing associate professionals
3222|Kätilöt|Barnmorskor|Midwifery associate professionals
323|Luontais- ja vaihtoehtohoitajat|Utövare av komplementär och alternativ medicin|Traditional and complementary medicine associate professionals
3230|Luontais- ja vaihtoehtohoitajat|Utövare av komplementär och alternativ medicin|Traditional and complementary medicine associate professionals
324|Seminologit ym.|Djursjukvårdare m.fl.|Veterinary technicians and assistants
3240|Seminologit ym.|Djursjukvårdare m.fl.|Veterinary technicians and assistants
325|Muut terveydenhuollon asiantuntijat|Tandsköterskor, optikerassistenter m.fl.|Other health associate professionals
3251|Suuhygienistit|Tandhygienister och tandsköterskor|Dental assistants and therapists
3252|Potilas- ja terveystietojen käsittelijät|Patientadministratörer m.fl.|Medical records and health information technicians
3253|Terveysneuvojat|Hälsoinformatörer|Community health workers
3254|Optikot|Optikerassistenter|Dispensing opticians
3255|Fysioterapeutit ym.|Sjukgymnastassistenter|Physiotherapy technicians and assistants
3256|Avustavat hoitotyöntekijät|Sjukvårdsassistenter|Medical assistants
3257|Terveys- ja työsuojelutarkastajat|Miljö- och hälsoskyddsinspektörer m.fl.|Environmental and occupational health inspectors and associates
3258|Sairaankuljetuksen ensihoitajat|Ambulanssjukvårdare|Ambulance workers
3259|Muut terveydenhuollon asiantuntijat|Övriga tandsköterskor, optikerassistenter m.fl.|Health associate professionals not elsewhere classified
33|Liike-elämän ja hallinnon asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande inom ekonomi och förvaltning|Business and administration associate professionals
331|Rahoitus-, vakuutus- ja laskentatoimen asiantuntijat|Redovisningsekonomer, banktjänstemän m.fl.|Financial and mathematical associate professionals
3311|Arvopaperi- ja valuuttakauppiaat|Värdepappersmäklare|Securities and finance dealers and brokers
3312|Luotto- ja laina-asiantuntijat|Banktjänstemän|Credit and loans officers
3313|Kirjanpidon ja laskentatoimen asiantuntijat|Redovisningsekonomer m.fl.|Accounting associate professionals
3314|Tilastointi- ja matematiikka-asiantuntijat|Statistikassistenter m.fl.|Statistical, mathematical and related associate professionals
3315|Arvioitsijat ja vahinkotarkastajat|Värderare m.fl.|Valuers and loss assessors
332|Myynti- ja ostoagentit|Företagssäljare, inköpare och agenter|Sales and purchasing agents and brokers
3321|Vakuutusalan palvelumyyjät|Försäkringsrepresentanter|Insurance representatives
3322|Myyntiedustajat|Företagssäljare|Commercial sales representatives
3323|Sisäänostajat|Inköpare|Buyers
3324|Kaupanvälittäjät|Agenter|Trade brokers
333|Yrityspalveluiden välittäjät|Förmedlare m.fl.|Business services agents
3331|Huolitsijat, tulli- ja laivanselvittäjät|Speditörer|Clearing and forwarding agents
3332|Konferenssi- ja tapahtumajärjestäjät|Konferens- och evenemangsplanerare|Conference and event planners
3333|Työnvälittäjät|Platsförmedlare och arbetsvägledare|Employment agents and contractors
3334|Kiinteistönvälittäjät ja isännöitsijät|Fastighetsmäklare, fastighetsförvaltare m.fl.|Real estate agents and property managers
3339|Muut liike-elämän asiantuntijat|Övriga förmedlare m.fl.|Business services agents not elsewhere classified
334|Hallinnolliset ja erikoistuneet sihteerit|Administrativa assistenter m.fl.|Administrative and specialised secretaries
3341|Toimistotyön esimiehet|Arbetsledare för kontorspersonal|Office supervisors
3342|Asianajosihteerit|Juristsekreterare|Legal secretaries
3343|Johdon sihteerit ja osastosihteerit|Administrativa assistenter|Administrative and executive secretaries
3344|Toimistosihteerit (terveydenhuolto)|Läkarsekreterare|Medical secretaries
335|Julkishallinnon valmistelu- ja valvontavirkamiehet|Tull-, taxerings- och socialförsäkringstjänstemän m.fl.|Regulatory government associate professionals
3351|Tulli- ja rajavirkamiehet|Tulltjänstemän|Customs and border inspectors
3352|Verovalmistelijat ja -tarkastajat|Taxeringstjänstemän|Government tax and excise officials
3353|Sosiaaliturvaetuuksien käsittelijät|Socialförsäkringstjänstemän|Government social benefits officials
3354|Lupavirkamiehet|Tillståndsinspektörer|Government licensing officials
3355|Komisariot ja ylikonstaapelit|Polisinspektörer och kommissarier|Police inspectors and detectives
3359|Muut julkishallinnon valmistelu- ja valvontavirkamiehet|Övriga tull-, taxerings- och socialförsäkringstjänstemän m.fl.|Regulatory government associate professionals not elsewhere classified
34|Lainopilliset avustajat sekä sosiaali- ja kulttuurialan asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande inom kultur, friskvård, socialt arbete m.m.|Legal, social, cultural and related associate professionals
341|Lainopilliset asiantuntijat sekä sosiaalialan ja seurakunnan työntekijät|Boutredare, behandlingsassistenter m.fl.|Legal, social and religious associate professionals
3411|Lainopilliset avustajat ja järjestöalan asiantuntijat|Boutredare, domstolssekreterare m.fl.|Legal and related associate professionals
3412|Sosiaalialan ohjaajat ja neuvojat ym.|Behandlingsassistenter och socialpedagoger|Social work associate professionals
3413|Seurakuntatyöntekijät|Pastorer|Religious associate professionals
342|Urheilijat, urheiluvalmentajat, liikunnanohjaajat ym.|Idrottstränare, professionella idrottsutövare m.fl.|Sports and fitness workers
3421|Urheilijat|Professionella idrottsutövare m.fl.|Athletes and sports players
3422|Urheiluvalmentajat ja toimitsijat|Idrottstränare, instruktörer och funktionärer|Sports coaches, instructors and officials
3423|Liikunnan ja vapaa-ajan ohjaajat|Motions- och fritidsledare m.fl.|Fitness and recreation instructors and program leaders
343|Taide- ja kulttuurialan asiantuntijat sekä keittiöpäälliköt|Fotografer, inredare m.fl.|Artistic, cultural and culinary associate professionals
3431|Valokuvaajat|Fotografer|Photographers
3432|Sisustussuunnittelijat ym.|Inredare och dekoratörer|Interior designers and decorators
3433|Gallerioiden, museoiden ja kirjastojen tekniset työntekijät|Galleri-, musei- och bibliotekstekniker|Gallery, museum and library technicians
3434|Keittiöpäälliköt|Chefskockar|Chefs
3435|Muut taide- ja kulttuurialan asiantuntijat|Övriga fotografer, inredare m.fl.|Other artistic and cultural associate professionals
35|Informaatio- ja tietoliikenneteknologian asiantuntijat|Yrken med krav på högskolekompetens eller motsvarande inom it, ljud- och ljusteknik m.m.|Information and communications technicians
351|Informaatio- ja tietoliikenneteknologian teknikot sekä käyttäjätukihenkilöt|Drift-, support- och nätverkstekniker m.fl.|Information and communications technology operations and user support technicians
3511|Käytön operaattorit|Drifttekniker, IKT|Information and communications technology operations technicians
3512|Käytön tukihenkilöt|Datatekniker, service och support|Information and communications technology user support technicians
3513|Tietoverkkoteknikot|Nätverk- och systemtekniker|Computer network and systems technicians
3514|Web-masterit ja -teknikot|Webbtekniker|Web technicians
352|Teleliikenne- sekä radio- ja tv-teknikot|Ingenjörer och tekniker inom kommunikationsteknik|Telecommunications and broadcasting technicians
3521|Lähetys- ja audiovisuaaliteknikot|Bild-, ljud- och sändningstekniker|Broadcasting and audiovisual technicians
3522|Televiestinnän tekniset asiantuntijat|Ingenjörer och tekniker inom teleteknik|Telecommunications engineering technicians
4|Toimisto- ja asiakaspalvelutyöntekijät|Yrken inom administration och kundtjänst|Clerical support workers
41|Toimistotyöntekijät|Kontorsassistenter och sekreterare|General and keyboard clerks
411|Toimistoavustajat|Kontorsassistenter och sekreterare|General office clerks
4110|Toimistoavustajat|Allmänkontorister|General office clerks
412|Yleissihteerit|Kontorssekreterare|Secretaries (general)
4120|Yleissihteerit|Kontorssekreterare|Secretaries (general)
413|Tekstinkäsittelijät ja tallentajat|Textbehandlare m.fl.|Keyboard operators
4131|Tekstinkäsittelijät|Maskinskrivare och textbehandlare|Typists and word processing operators
4132|Tallentajat|Dataregistrerare|Data entry clerks
42|Asiakaspalvelutyöntekijät|Kundserviceyrken|Customer services clerks
421|Rahaliikenteen asiakaspalvelutyöntekijät|Kassapersonal m.fl.|Tellers, money collectors and related clerks
4211|Pankki- ym. toimihenkilöt|Bank- och postkassörer m.fl.|Bank tellers and related clerks
4212|Vedonvälittäjät, bingo- ja kasinopelin hoitajat ym.|Oddssättare, croupierer m.fl.|Bookmakers, croupiers and related gaming workers
4213|Panttilainaajat|Pantlånare|Pawnbrokers and money-lenders
4214|Maksujenperijät|Inkasserare m.fl.|Debt-collectors and related workers
422|Muut asiakaspalvelutyöntekijät|Kundtjänstpersonal|Client information workers
4221|Matkatoimistovirkailijat|Resebyråtjänstemän|Travel consultants and clerks
4222|Puhelinpalveluneuvojat|Kundkommunikatörer|Contact centre information clerks
4223|Puhelinvaihteenhoitajat|Telefonister|Telephone switchboard operators
4224|Hotellin vastaanottovirkailijat|Hotellreceptionister|Hotel receptionists
4225|Informaatiopisteen asiakasneuvojat|Kundinformatörer|Enquiry clerks
4226|Vastaanoton ja neuvonnan hoitajat|Receptionister (utom hotell)|Receptionists (general)
4227|Tutkimus- ja markkinatutkimushaastattelijat|Marknadsundersökare, intervjuare|Survey and market research interviewers
4229|Muualla luokittelemattomat asiakaspalvelutyötekijät|Övrig kundtjänstpersonal|Client information workers not elsewhere classified
43|Laskennan ja varastoinnin toimistotyöntekijät|Yrken inom materialförvaltning m.m.|Numerical and material recording clerks
431|Palkanlaskijat, vakuutuskäsittelijät ym.|Bokförings- och redovisningsassistenter m.fl.|Numerical clerks
4311|Taloushallinnon toimistotyöntekijät|Bokförings- och redovisningsassistenter|Accounting and bookkeeping clerks
4312|Tilasto-, rahoitus- ja vakuutusalan toimistotyöntekijät|Statistikkontorister m.fl.|Statistical, finance and insurance clerks
4313|Palkanlaskijat|Löneassistenter|Payroll clerks
432|Kuljetuksen ja varastoinnin toimistotyöntekijät|Materialförvaltnings- och transportassistenter|Material-recording and transport clerks
4321|Varastonhoitajat ym.|Lagerassistenter|Stock clerks
4322|Tuotannon valmistelijat|Produktionsassistenter|Production clerks
4323|Kuljetuksen toimistotyöntekijät|Transportassistenter|Transport clerks
44|Muut toimisto- ja asiakaspalvelutyöntekijät|Andra kontors- och kundserviceyrken|Other clerical support workers
441|Muut toimisto- ja asiakaspalvelutyöntekijät|Annan kontors- och kundservicepersonal|Other clerical support workers
4411|Kirjastotyöntekijät|Biblioteksassistenter|Library clerks
4412|Postinkantajat ja -lajittelijat|Brevbärare och brevsorterare|Mail carriers and sorting clerks
4413|Koodaajat, oikolukijat ym.|Kodare, korrekturläsare m.fl.|Coding, proof-reading and related clerks
4414|Kirjurit ym.|Skrivare|Scribes and related workers
4415|Arkistotyöntekijät|Arkivassistenter och kopieringskontorister|Filing and copying clerks
4416|Henkilöstöhallinnon avustavat toimistotyöntekijät|Personalassistenter|Personnel clerks
4419|Muut muualla luokittelemattomat toimistotyöntekijät|Övrig kontors- och kundservicepersonal|Clerical support workers not elsewhere classified
5|Palvelu- ja myyntityöntekijät|Service-, omsorgs- och försäljningsyrken|Service and sales workers
51|Palvelutyöntekijät|Serviceyrken|Personal service workers
511|Matkustuspalvelutyöntekijät, konduktöörit ja oppaat|Kabinpersonal, tågvärdar, guider m.fl.|Travel attendants, conductors and guides
5111|Lentoemännät, purserit|Kabinpersonal m.fl.|Travel attendants and travel stewards
5112|Konduktöörit, lipuntarkastajat ym.|Tågvärdar, ombordansvariga m.fl.|Transport conductors
5113|Matkaoppaat|Guider och reseledare|Travel guides
512|Ravintola- ja suurtaloustyöntekijät|Kockar och kallskänkor|Cooks
5120|Ravintola- ja suurtaloustyöntekijät|Kockar och kallskänkor|Cooks
513|Tarjoilutyöntekijät|Hovmästare, servitörer och bartendrar|Waiters and bartenders
5131|Tarjoilijat|Hovmästare och servitörer|Waiters
5132|Baarimestarit|Bartendrar|Bartenders
514|Kampaajat, parturit, kosmetologit ym.|Frisörer, hudterapeuter m.fl.|Hairdressers, beauticians and related workers
5141|Kampaajat ja parturit|Frisörer|Hairdressers
5142|Kosmetologit ym.|Hudterapeuter m.fl.|Beauticians and related workers
515|Kiinteistöhuollon ja siivoustyön esimiehet|Städledare, fastighetsskötare m.fl.|Building and housekeeping supervisors
5151|Siivoustyön esimiehet toimistoissa, hotelleissa ja muissa laitoksissa|Städledare och husfruar|Cleaning and housekeeping supervisors in offices, hotels and other establishments
5152|Yksityiskotien taloudenhoitajat|Hushållerskor|Domestic housekeepers
5153|Kiinteistöhuollon työntekijät|Fastighetsskötare|Building caretakers
516|Muut henkilökohtaisen palvelun työntekijät|Annan servicepersonal, personliga tjänster|Other personal services workers
5161|Astrologit, ennustajat ym.|Astrologer, siare m.fl.|Astrologers, fortune-tellers and related workers
5162|Henkilökohtaiset palvelijat|Sällskapsdamer och betjänter|Companions and valets
5163|Hautauspalvelutyöntekijät|Begravningsentreprenörer|Undertakers and embalmers
5164|Eläintenhoitajat ja lemmikkieläinten trimmaajat|Djurfrisörer och djurskötare|Pet groomers and animal care workers
5165|Ajo-opettajat|Trafiklärare|Driving instructors
5169|Muualla luokittelemattomat henkilökohtaisen palvelun työntekijät|Övrig servicepersonal, personliga tjänster|Personal services workers not elsewhere classified
52|Myyjät, kauppiaat ym.|Försäljningsyrken inom detaljhandeln m.m.|Sales workers
521|Katu- ja torikauppiaat|Torg- och marknadsförsäljare m.fl.|Street and market salespersons
5211|Kioski- ja torimyyjät|Torg- och marknadsförsäljare (utom mat)|Stall and market salespersons
5212|Katumyyjät (elintarvikkeet)|Matförsäljare på gator, torg m.m.|Street food salespersons
522|Myyjät ja kauppiaat|Butikspersonal|Shop salespersons
5221|Kauppiaat (pienyrittäjät)|Butiksinnehavare|Shop keepers
5222|Myymäläesimiehet|Säljande butikschefer och avdelningschefer i butik|Shop supervisors
5223|Myyjät|Butikssäljare|Shop sales assistants
523|Kassanhoitajat ja lipunmyyjät|Butikskassörer, biljettförsäljare m.fl.|Cashiers and ticket clerks
5230|Kassanhoitajat ja lipunmyyjät|Butikskassörer, biljettförsäljare m.fl.|Cashiers and ticket clerks
524|Muut myyntityöntekijät|Övriga yrken inom försäljning|Other sales workers
5241|Mallit|Modeller|Fashion and other models
5242|Tuote-esittelijät|Butiksdemonstratörer m.fl.|Sales demonstrators
5243|Suoramyyjät|Hemförsäljare|Door to door salespersons
5244|Puhelin- ja asiakaspalvelukeskusten myyjät|Telefonförsäljare|Contact centre salespersons
5245|Huoltamotyöntekijät|Bensinstationspersonal|Service station attendants
5246|Kahvila- ja baarimyyjät|Biträden på caféer, konditorier, barer m.m.|Food service counter attendants
5249|Muut muualla luokittelemattomat myyntityöntekijät|Övrig försäljningspersonal|Sales workers not elsewhere classified
53|Hoivapalvelun ja terveydenhuollon työntekijät|Vård- och omsorgsarbete|Personal care workers
531|Lastenhoitotyöntekijät ja koulunkäyntiavustajat|Barnskötare, elevassistenter m.fl.|Child care workers and teachers’ aides
5311|Lastenhoitotyöntekijät|Barnskötare|Child care workers
5312|Koulunkäyntiavustajat|Elevassistenter m.fl.|Teachers’ aides
532|Lähihoitajat, muut terveydenhuollon työntekijät ja kodinhoitajat|Vård- och omsorgspersonal|Personal care workers in health services
5321|Lähihoitajat|Undersköterskor, sjukvårdsbiträden m.fl.|Health care assistants
5322|Kodinhoitajat (kotipalvelutoiminta)|Hemtjänstassistenter, personliga assistenter m.fl.|Home-based personal care workers
5329|Muut terveydenhuoltoalan työntekijät|Övrig vård- och omsorgspersonal|Personal care workers in health services not elsewhere classified
54|Suojelu- ja vartiointityöntekijät|Bevaknings- och säkerhetsyrken|Protective services workers
541|Suojelu- ja vartiointityöntekijät|Säkerhetspersonal|Protective services workers
5411|Palomiehet|Brandmän|Fire-fighters
5412|Poliisit|Poliser (utom inspektörer och kommissarier)|Police officers
5413|Vanginvartijat|Kriminalvårdare|Prison guards
5414|Vartijat|Väktare och ordningsvakter|Security guards
5419|Muut suojelu- ja vartiointityöntekijät|Övrig säkerhetspersonal|Protective services workers not elsewhere classified
6|Maanviljelijät, metsätyöntekijät ym.|Yrken inom lantbruk, trädgård, skogsbruk och fiske|Skilled agricultural, forestry and fishery workers
61|Maanviljelijät ja eläintenkasvattajat ym.|Lantbruks- och trädgårdsyrken (för försäljning)|Market-oriented skilled agricultural workers
611|Pelto- ja puutarhaviljelijät|Växtodlare inom jordbruk och trädgård|Market gardeners and crop growers
6111|Pelto- ja avomaaviljelijät|Odlare av jordbruksväxter, frukt- och bärodlare|Field crop and vegetable growers
6112|Hedelmäpuiden ja pensaiden ym. kasvattajat|Odlare av träd och buskar|Tree and shrub crop growers
6113|Puutarhurit, kasvihuoneviljelijät ja -työntekijät|Trädgårdsodlare, trädgårdsanläggare m.fl.|Gardeners, horticultural and nursery growers
6114|Yhdistetyn maan- ja vihannestenviljelyn tai puutarhanhoidon ym. harjoittajat|Odlare av blandade växtslag|Mixed crop growers
612|Eläintenkasvattajat|Djuruppfödare|Animal producers
6121|Liha- ja lypsykarjan kasvattajat sekä muiden kotieläinten kasvattajat|Husdjursuppfödare och husdjursskötare|Livestock and dairy producers
6122|Siipikarjankasvattajat|Fjäderfäuppfödare|Poultry producers
6123|Mehiläistenhoitajat ym.|Biodlare och silkesodlare|Apiarists and sericulturists
6129|Muut eläinten kasvattajat ja hoitajat|Övriga djuruppfödare|Animal producers not elsewhere classified
613|Yhdistetyn maanviljelyn ja eläintenkasvatuksen harjoittajat|Växtodlare och djuruppfödare, blandad drift|Mixed crop and animal producers
6130|Yhdistetyn maanviljelyn ja eläintenkasvatuksen harjoittajat|Växtodlare och djuruppfödare, blandad drift|Mixed crop and animal producers
62|Metsä- ja kalatalouden työntekijät|Yrken inom skogsbruk, fiske och jakt (för försäljning)|Market-oriented skilled forestry, fishery and hunting workers
621|Metsurit ja metsätyöntekijät|Skogsbrukare m.fl.|Forestry and related workers
6210|Metsurit ja metsätyöntekijät|Skogsbrukare m.fl.|Forestry and related workers
622|Kalanviljelijät, kalastajat ja metsästäjät|Fiskare och jägare|Fishery workers, hunters and trappers
6221|Kalanviljelijät ja -viljelytyöntekijät|Fiskodlare|Aquaculture workers
6222|Kalastajat|Fiskare (kustfiske och insjöfiske)|Inland and coastal waters fishery workers
6223|Syvänmerenkalastajat|Fiskare (havsfiske)|Deep-sea fishery workers
6224|Riistanhoitajat ja metsästäjät|Jägare|Hunters and trappers
63|Kotitarveviljelijät, -kalastajat ja -metsästäjät|Yrken inom lantbruk, fiske och jakt (självhushållning)|Subsistence farmers, fishers, hunters and gatherers
631|Kotitarveviljelijät|Växtodlare (självhushållning)|Subsistence crop farmers
6310|Kotitarveviljelijät|Växtodlare (självhushållning)|Subsistence crop farmers
632|Kotitarvekarjankasvattajat|Djuruppfödare (självhushållning)|Subsistence livestock farmers
6320|Kotitarvekarjankasvattajat|Djuruppfödare (självhushållning)|Subsistence livestock farmers
633|Kotitarveviljelijät ja -karjankasvattajat|Växtodlare och djuruppfödare, blandad drift (självhushållning)|Subsistence mixed crop and livestock farmers
6330|Kotitarveviljelijät ja -karjankasvattajat|Växtodlare och djuruppfödare, blandad drift (självhushållning)|Subsistence mixed crop and livestock farmers
634|Kotitarvekalastajat ja -metsästäjät|Fiskare, jägare och samlare (självhushållning)|Subsistence fishers, hunters, trappers and gatherers
6340|Kotitarvekalastajat ja -metsästäjät|Fiskare, jägare och samlare (självhushållning)|Subsistence fishers, hunters, trappers and gatherers
7|Rakennus-, korjaus- ja valmistustyöntekijät|Yrken inom byggverksamhet, tillverkning m.m.|Craft and related trades workers
71|Rakennustyöntekijät ym. (pl. sähköasentajat)|Byggnads- och anläggningsyrken, utom elektriker|Building and related trades workers, excluding electricians
711|Rakennustyöntekijät ym.|Byggnads- och anläggningsarbetare|Building frame and related trades workers
7111|Talonrakentajat|Husbyggare|House builders
7112|Muurarit ym.|Murare m.fl.|Bricklayers and related workers
7113|Kivenhakkaajat ja -leikkaajat ym.|Stenhuggare m.fl.|Stonemasons, stone cutters, splitters and carvers
7114|Betonirakentajat ja raudoittajat|Betongarbetare|Concrete placers, concrete finishers and related workers
7115|Kirvesmiehet ja rakennuspuusepät|Byggnadsträarbetare, inredningssnickare m.fl.|Carpenters and joiners
7119|Muut rakennustyöntekijät|Övriga byggnads- och anläggningsarbetare|Building frame and related trades workers not elsewhere classified
712|Rakennusten viimeistelytyöntekijät|Takmontörer, golvläggare, VVS-montörer m.fl.|Building finishers and related trades workers
7121|Kattoasentajat ja -korjaajat|Takmontörer|Roofers
7122|Lattianpäällystystyöntekijät|Golvläggare|Floor layers and tile setters
7123|Rappaajat|Gipsarbetare|Plasterers
7124|Eristäjät|Isoleringsmontörer|Insulation workers
7125|Lasinasentajat|Glastekniker|Glaziers
7126|Putkiasentajat|VVS-montörer m.fl.|Plumbers and pipe fitters
7127|Ilmastointi- ja jäähdytyslaiteasentajat|Kyl- och värmepumpstekniker m.fl.|Air conditioning and refrigeration mechanics
713|Maalarit ja rakennuspuhdistajat|Målare, lackerare, skorstensfejare m.fl.|Painters, building structure cleaners and related trades workers
7131|Rakennusmaalarit ym.|Målare|Painters and related workers
7132|Ruiskumaalaajat ja -lakkaajat|Lackerare och industrimålare|Spray painters and varnishers
7133|Rakennuspuhdistajat ja nuohoojat|Skorstensfejare och saneringsarbetare|Building structure cleaners
72|Konepaja- ja valimotyöntekijät sekä asentajat ja korjaajat|Metallhantverks- och reparatörsyrken|Metal, machinery and related trades workers
721|Valimotyöntekijät, hitsaajat, levysepät ym.|Gjutare, svetsare, plåtslagare m.fl.|Sheet and structural metal workers, moulders and welders, and related workers
7211|Muotin- ja keernantekijät|Gjutare|Metal moulders and coremakers
7212|Hitsaajat ja kaasuleikkaajat|Svetsare och gasskärare|Welders and flamecutters
7213|Ohutlevysepät|Tunnplåtslagare|Sheet-metal workers
7214|Paksulevysepät ja rautarakennetyöntekijät|Stålkonstruktionsmontörer och grovplåtslagare|Structural-metal preparers and erectors
7215|Kaapelin- ja köysienasentajat|Riggare och kabelsplitsare|Riggers and cable splicers
722|Sepät, työkaluntekijät ja koneenasettajat|Smeder, verktygsmakare m.fl.|Blacksmiths, toolmakers and related trades workers
7221|Sepät|Smeder|Blacksmiths, hammersmiths and forging press workers
7222|Työkaluntekijät ja lukkosepät|Verktygsmakare|Toolmakers and related workers
7223|Koneenasettajat ja koneistajat|Verktygsuppsättare, metallarbete|Metal working machine tool setters and operators
7224|Konehiojat, kiillottajat ja teroittajat|Slipare m.fl.|Metal polishers, wheel grinders and tool sharpeners
723|Koneasentajat ja -korjaajat|Maskin- och motorreparatörer|Machinery mechanics and repairers
7231|Moottoriajoneuvojen asentajat ja korjaajat|Motorfordonsmekaniker och motorfordonsreparatörer|Motor vehicle mechanics and repairers
7232|Lentokoneasentajat ja -korjaajat|Flygmekaniker och flygreparatörer|Aircraft engine mechanics and repairers
7233|Maatalous- ja teollisuuskoneasentajat ja -korjaajat|Underhållsmekaniker och maskinreparatörer|Agricultural and industrial machinery mechanics and repairers
7234|Polkupyöränkorjaajat ym.|Cykelreparatörer m.fl.|Bicycle and related repairers
73|Käsityötuotteiden valmistajat, hienomekaanikot sekä painoalan työntekijät|Konsthantverk och grafiskt arbete|Handicraft and printing workers
731|Käsityötuotteiden valmistajat ja hienomekaanikot|Konsthantverkare m.fl.|Handicraft workers
7311|Kellosepät ja muut hienomekaanisten instrumenttien tekijät ja korjaajat|Finmekaniker|Precision-instrument makers and repairers
7312|Soittimien tekijät ja virittäjät|Musikinstrumentmakare m.fl.|Musical instrument makers and tuners
7313|Koru-, kulta- ja hopeasepät|Guld- och silversmeder|Jewellery and precious-metal workers
7314|Saven- ja tiilenvalajat ja dreijaajat|Drejare m.fl.|Potters and related workers
7315|Lasinpuhaltajat, -leikkaajat, -hiojat ja -viimeistelijät|Glashyttearbetare m.fl.|Glass makers, cutters, grinders and finishers
7316|Kaivertajat, etsaajat ja koristemaalarit|Skyltmålare, dekorationsmålare, gravörer och etsare|Sign writers, decorative painters, engravers and etchers
7317|Puu-, kori- yms. käsityötuotteiden tekijät|Konsthantverkare i trä m.m.|Handicraft workers in wood, basketry and related materials
7318|Tekstiili-, nahka- yms. käsityötuotteiden tekijät|Konsthantverkare i textil, läder m.m.|Handicraft workers in textile, leather and related materials
7319|Muut käsityöntekijät|Övriga konsthantverkare m.fl.|Handicraft workers not elsewhere classified
732|Painoalan työntekijät|Grafiker|Printing trades workers
7321|Painopinnanvalmistajat|Prepressoperatörer|Pre-press technicians
7322|Painajat|Tryckare|Printers
7323|Jälkikäsittelijät ja sitomotyöntekijät|Bokbindare m.fl.|Print finishing and binding workers
74|Sähkö- ja elektroniikka-alan työntekijät|Installations- och servicearbete inom el och elektronik|Electrical and electronic trades workers
741|Sähkölaitteiden asentajat ja korjaajat|Starkströmselektriker|Electrical equipment installers and repairers
7411|Rakennussähköasentajat|Installations- och serviceelektriker|Building and related electricians
7412|Muut sähköasentajat|Industrielektriker|Electrical mechanics and fitters
7413|Linja-asentajat ja -korjaajat|Distributionselektriker|Electrical line installers and repairers
742|Elektroniikka- ja tietoliikenneasentajat ja -korjaajat|Installatörer och reparatörer, elektronik och teleteknik|Electronics and telecommunications installers and repairers
7421|Elektroniikka- ja automaatiolaitteiden asentajat ja korjaajat|Elektronikreparatörer m.fl.|Electronics mechanics and servicers
7422|Tieto- ja viestintäteknologian asentajat ja korjaajat|Kommunikationselektriker|Information and communications technology installers and servicers
75|Elintarvike-, puutyö-, vaatetus- ja jalkinealan valmistustyöntekijät ym.|Annat hantverksarbete inom livsmedel, trä, textil m.m.|Food processing, wood working, garment and other craft and related trades workers
751|Lihanleikkaajat, leipurit, meijeristit ym.|Livsmedelsarbetare m.fl.|Food processing and related trades workers
7511|Lihanleikkaajat, kalankäsittelijät ym.|Slaktare, styckare m.fl|Butchers, fishmongers and related food preparers
7512|Leipurit ja kondiittorit|Bagare och konditorer|Bakers, pastry-cooks and confectionery makers
7513|Meijeristit, juustomestarit ym.|Livsmedelsarbetare, mejeriprodukter|Dairy-products makers
7514|Hedelmä- ja vihannestuotteiden valmistajat|Frukt- och grönsaksberedare|Fruit, vegetable and related preservers
7515|Ruokien ja juomien laaduntarkkailijat|Provsmakare och kvalitetsbedömare|Food and beverage tasters and graders
7516|Tupakkatuotteiden valmistajat|Tobaksberedare och tillverkare av tobaksvaror|Tobacco preparers and tobacco products makers
752|Puutavaran käsittelijät, puusepät ym.|Möbelsnickare, modellsnickare m.fl.|Wood treaters, cabinet-makers and related trades workers
7521|Raakapuun käsittelijät|Ytbehandlare, trä|Wood treaters
7522|Huonekalupuusepät ym.|Möbelsnickare m.fl.|Cabinet-makers and related workers
7523|Konepuusepät|Trämaskinställare och trämaskinskötare|Woodworking-machine tool setters and operators
753|Vaatetusalan työntekijät|Skräddare, tillskärare, tapetserare m.fl|Garment and related trades workers
7531|Vaatturit, pukuompelijat, turkkurit ja hatuntekijät|Skräddare, modister, körsnärer och ateljésömmerskor|Tailors, dressmakers, furriers and hatters
7532|Leikkaajat ja mallimestarit|Tillskärare|Garment and related pattern-makers and cutters
7533|Koru- ja muut tekstiiliompelijat|Sömmare|Sewing, embroidery and related workers
7534|Verhoilijat|Tapetserare|Upholsterers and related workers
7535|Turkisten muokkaajat ja nahkurit|Garvare och skinnberedare|Pelt dressers, tanners and fellmongers
7536|Suutarit ym.|Skomakare m.fl.|Shoemakers and related workers
754|Muut pääluokkaan 7 luokiteltavat työntekijät|Andra hantverksarbetare|Other craft and related workers
7541|Vedenalaistyöntekijät|Dykare|Underwater divers
7542|Panostajat ja räjäyttäjät|Bergsprängare|Shotfirers and blasters
7543|Luokittelijat ja laaduntarkkailijat (pl. ruoat ja juomat)|Produkttestare och kvalitetsbedömare (utom drycker och livsmedel)|Product graders and testers (excluding foods and beverages)
7544|Savupuhdistajat, tuholais- ja rikkakasvintorjujat|Skadedjurssanerare m.fl.|Fumigators and other pest and weed controllers
7549|Muut muualla luokittelemattomat|Övriga hantverksarbetare|Craft and related workers not elsewhere classified
8|Prosessi- ja kuljetustyöntekijät|Yrken inom maskinell tillverkning, transport m.m.|Plant and machine operators and assemblers
81|Prosessityöntekijät|Process- och maskinoperatörsyrken|Stationary plant and machine operators
811|Kaivos- ja louhintatyön koneenkäyttäjät|Malmförädlingsoperatörer, brunnsborrare m.fl.|Mining and mineral processing plant operators
8111|Kaivos- ja louhostyöntekijät|Gruv- och stenbrottsarbetare|Miners and quarriers
8112|Rikastustyöntekijät|Processoperatörer, stenkross- och malmförädlingsanläggning|Mineral and stone processing plant operators
8113|Iskuporaajat ja syväkairaajat|Brunnsborrare m.fl.|Well drillers and borers and related workers
8114|Betonituote- ym. teollisuuden prosessityöntekijät|Maskinoperatörer, cement-, sten- och betongvaror|Cement, stone and other mineral products machine operators
812|Metalliteollisuuden prosessityöntekijät ja viimeistelijät|Processoperatörer vid stål-och metallverk|Metal processing and finishing plant operators
8121|Metalliteollisuuden prosessityöntekijät|Processoperatörer vid stål- och metallverk|Metal processing plant operators
8122|Metallien teolliset päällystäjät ja viimeistelijät|Maskinoperatörer, ytbehandling|Metal finishing, plating and coating machine operators
813|Kemianteollisuuden ja valokuvatuotteiden valmistuksen prosessityöntekijät|Maskinoperatörer, kemiska och farmaceutiska produkter m.m.|Chemical and photographic products plant and machine operators
8131|Kemianteollisuuden prosessityöntekijät|Maskinoperatörer, kemiska och farmaceutiska produkter|Chemical products plant and machine operators
8132|Valokuvatuotteiden valmistuksen prosessityöntekijät|Maskinoperatörer, fotografiska produkter|Photographic products machine operators
814|Kumi-, muovi- ja paperituotteiden valmistuksen prosessityöntekijät|Maskinoperatörer, gummi-, plast- och pappersvaruindustri|Rubber, plastic and paper products machine operators
8141|Kumituoteteollisuuden prosessityöntekijät|Maskinoperatörer, gummiindustri|Rubber products machine operators
8142|Muovituoteteollisuuden prosessityöntekijät|Maskinoperatörer, plastindustri|Plastic products machine operators
8143|Paperituoteteollisuuden prosessityöntekijät|Maskinoperatörer, pappersvaruindustri|Paper products machine operators
815|Tekstiili-, turkis- ja nahkatuoteteollisuuden prosessityöntekijät|Maskinoperatörer, textil-, skinn- och läderindustri|Textile, fur and leather products machine operators
8151|Kuitujenkäsittely-, kehruu- ja puolauskoneiden hoitajat|Maskinoperatörer, garnberedning|Fibre preparing, spinning and winding machine operators
8152|Kutoma- ja neulekoneiden hoitajat|Maskinoperatörer, vävning och stickning|Weaving and knitting machine operators
8153|Teollisuusompelijat|Symaskinoperatörer|Sewing machine operators
8154|Valkaisu-, värjäys- ja puhdistuskoneiden hoitajat|Maskinoperatörer, blekning, färgning m.m.|Bleaching, dyeing and fabric cleaning machine operators
8155|Turkisten ja nahkojen teolliset käsittelijät, värjääjät ym.|Maskinoperatörer, pälsskinnsberedning, garvning|Fur and leather preparing machine operators
8156|Jalkine- ja laukkuteollisuuden prosessityöntekijät|Maskinoperatörer, skoindustri m.m.|Shoemaking and related machine operators
8157|Pesulatyöntekijät|Maskinoperatörer, tvätteri|Laundry machine operators
8159|Muut tekstiili-, turkis- ja nahkatuoteteollisuuden prosessityöntekijät|Övriga maskinoperatörer, textil-, skinn- och läderindustri|Textile, fur and leather products machine operators not elsewhere classified
816|Elintarviketeollisuuden prosessityöntekijät|Maskinoperatörer, livsmedelsindustri m.m.|Food and related products machine operators
8160|Elintarviketeollisuuden prosessityöntekijät|Maskinoperatörer, livsmedelsindustri m.m.|Food and related products machine operators
817|Sahatavaran sekä paperin ja kartongin valmistuksen prosessityöntekijät|Processoperatörer, trä- och pappersindustri|Wood processing and papermaking plant operators
8171|Paperimassan sekä paperin ja kartongin valmistuksen prosessityöntekijät|Processoperatörer, pappersmassa, papper|Pulp and papermaking plant operators
8172|Puu- ja sahatavaran prosessityöntekijät|Sågverksoperatörer|Wood processing plant operators
818|Muut prosessityöntekijät|Andra process- och maskinoperatörer|Other stationary plant and machine operators
8181|Lasi- ja keramiikkateollisuuden uunienhoitajat|Processoperatörer, glas och keramiska produkter|Glass and ceramics plant operators
8182|Höyrykoneiden ja lämmityskattiloiden hoitajat, lämmittäjät ym.|Ångmaskinister|Steam engine and boiler operators
8183|Pakkaus-, pullotus- ja etiketöintikoneiden hoitajat|Maskinoperatörer, packning, påfyllning och märkning|Packing, bottling and labelling machine operators
8189|Muut prosessityöntekijät|Övriga process- och maskinoperatörer|Stationary plant and machine operators not elsewhere classified
82|Teollisuustuotteiden kokoonpanijat|Monteringsarbete|Assemblers
821|Teollisuustuotteiden kokoonpanijat|Montörer|Assemblers
8211|Konepaja- ja metallituotteiden kokoonpanijat|Fordonsmontörer m.fl.|Mechanical machinery assemblers
8212|Sähkö- ja elektroniikkalaitteiden kokoonpanijat|Montörer, elektrisk och elektronisk utrustning|Electrical and electronic equipment assemblers
8219|Muut teollisuustuotteiden kokoonpanijat|Övriga montörer|Assemblers not elsewhere classified
83|Kuljetustyöntekijät|Transport- och maskinföraryrken|Drivers and mobile plant operators
831|Raideliikenteen kuljettajat ja työntekijät|Lokförare och bangårdspersonal|Locomotive engine drivers and related workers
8311|Veturinkuljettajat|Lokförare|Locomotive engine drivers
8312|Jarru-, turvalaite- ja vaihdetyöntekijät|Bangårdspersonal|Railway brake, signal and switch operators
832|Henkilö-, pakettiauton- ja moottoripyöräkuljettajat|Bil- och motorcykelförare|Car, van and motorcycle drivers
8321|Moottoripyörälähetit ym.|Motorcykelförare|Motorcycle drivers
8322|Henkilö-, taksi- ja pakettiautonkuljettajat|Bil- och taxiförare|Car, taxi and van drivers
833|Raskaiden moottoriajoneuvojen kuljettajat|Lastbils- och bussförare|Heavy truck and bus drivers
8331|Linja-auton- ja raitiovaununkuljettajat|Buss- och spårvagnsförare|Bus and tram drivers
8332|Kuorma-auton ja erikoisajoneuvojen kuljettajat|Lastbilsförare|Heavy truck and lorry drivers
834|Työkoneiden kuljettajat|Maskinförare|Mobile plant operators
8341|Maa- ja metsätaloustyökoneiden kuljettajat|Förare av jordbruks- och skogsmaskiner|Mobile farm and forestry plant operators
8342|Maansiirtokoneiden ym. kuljettajat|Anläggningsmaskinförare m.fl.|Earthmoving and related plant operators
8343|Nosturinkuljettajat|Kranförare m.fl.|Crane, hoist and related plant operators
8344|Ahtaajat ja trukinkuljettajat ym.|Truckförare|Lifting truck operators
835|Kansimiehistö ym. vesiliikenteen työntekijät|Matroser, jungmän m.fl.|Ships’ deck crews and related workers
8350|Kansimiehistö ym. vesiliikenteen työntekijät|Matroser, jungmän m.fl.|Ships’ deck crews and related workers
9|Muut työntekijät|Yrken med krav på kortare utbildning eller introduktion|Elementary occupations
91|Siivoojat, kotiapulaiset ja muut puhdistustyöntekijät|Städyrken|Cleaners and helpers
911|Koti-, hotelli- ja toimistosiivoojat ym.|Städare i privata hem, på hotell och kontor m.m.|Domestic, hotel and office cleaners and helpers
9111|Kotiapulaiset ja -siivoojat|Hemservicepersonal|Domestic cleaners and helpers
9112|Toimisto- ja laitossiivoojat ym.|Hotell- och kontorsstädare m.fl.|Cleaners and helpers in offices, hotels and other establishments
912|Ajoneuvojen puhdistajat, ikkunanpesijät ym.|Tvättare, fönsterputsare och övriga rengöringsarbetare|Vehicle, window, laundry and other hand cleaning workers
9121|Puhdistajat ja prässääjät|Tvättare och strykare|Hand launderers and pressers
9122|Ajoneuvojen pesijät|Biltvättare|Vehicle cleaners
9123|Ikkunanpesijät|Fönsterputsare|Window cleaners
9129|Muut puhdistustyöntekijät|Övriga rengöringsarbetare|Other cleaning workers
92|Maa-, metsä- ja kalatalouden avustavat työntekijät|Yrken med krav på kortare utbildning eller introduktion inom lantbruk, skogsbruk och fiske|Agricultural, forestry and fishery labourers
921|Maa-, metsä- ja kalatalouden avustavat työntekijät|Medhjälpare inom jordbruk, skogsbruk och fiske|Agricultural, forestry and fishery labourers
9211|Maanviljelyn avustavat työntekijät|Medhjälpare, växtodling|Crop farm labourers
9212|Karjankasvatuksen avustavat työntekijät|Medhjälpare, djuruppfödning|Livestock farm labourers
9213|Yhdistetyn maanviljelyn ja karjankasvatuksen avustavat työntekijät|Medhjälpare, växtodling och djuruppfödning, blandad drift|Mixed crop and livestock farm labourers
9214|Avustavat puutarhatyöntekijät|Medhjälpare, trädgårdsodling|Garden and horticultural labourers
9215|Metsätalouden avustavat työntekijät|Medhjälpare, skogbruk|Forestry labourers
9216|Kalatalouden ja vesiviljelyn avustavat työntekijät|Medhjälpare, fiske och vattenbruk|Fishery and aquaculture labourers
93|Teollisuuden ja rakentamisen avustavat työntekijät|Yrken med krav på kortare utbildning eller introduktion inom gruvdrift, tillverkning, byggverksamhet och transport|Labourers in mining, construction, manufacturing and transport
931|Avustavat kaivos- ja rakennustyöntekijät|Grovarbetare inom gruvdrift och byggverksamhet|Mining and construction labourers
9311|Kaivosten avustavat työntekijät|Gruvarbetare, gruvor och stenbrott|Mining and quarrying labourers
9312|Maa- ja vesirakentamisen avustavat työntekijät|Grovarbetare, anläggningsverksamhet|Civil engineering labourers
9313|Rakennusalan avustavat työntekijät|Grovarbetare, byggnadsverksamhet|Building construction labourers
932|Valmistusalan avustavat työntekijät|Handpaketerare och andra fabriksarbetare|Manufacturing labourers
9321|Käsinpakkaajat|Handpaketerare|Hand packers
9329|Muut valmistusalan avustavat työntekijät|Övriga fabriksarbetare|Manufacturing labourers not elsewhere classified
933|Rahdinkäsittelijät ja varastotyöntekijät ym.|Godshanterare m.fl.|Transport and storage labourers
9331|Käsivetoisten ja poljinkulkuneuvojen kuljettajat|Cykelförare|Hand and pedal vehicle drivers
9332|Eläinvetoisten kulkuneuvojen kuljettajat|Förare av djurdragna fordon|Drivers of animal-drawn vehicles and machinery
9333|Rahdinkäsittelijät, varastotyöntekijät ym.|Hamnarbetare, ramppersonal m.fl.|Freight handlers
9334|Hyllyjen täyttäjät|Varupåfyllare|Shelf fillers
94|Avustavat keittiö- ja ruokatyöntekijät|Snabbmatspersonal, köks- och restaurangbiträden m.fl.|Food preparation assistants
941|Avustavat keittiö- ja ruokatyöntekijät|Snabbmatspersonal, köks- och restaurangbiträden m.fl.|Food preparation assistants
9411|Pikaruokatyöntekijät|Snabbmatspersonal och pizzabagare|Fast food preparers
9412|Avustavat keittiötyöntekijät|Restaurang- och köksbiträden m.fl.|Kitchen helpers
95|Katumyyjät, kengänkiillottajat ym.|Gatuförsäljning m.m.|Street and related sales and service workers
951|Mainosten jakajat, kengänkiillottajat ym.|Skoputsare m.fl.|Street and related service workers
9510|Mainosten jakajat, kengänkiillottajat ym.|Skoputsare m.fl.|Street and related service workers
952|Katumyyjät (pl. elintarvikkeet)|Ambulerande gatuförsäljare (utom mat)|Street vendors (excluding food)
9520|Katumyyjät (pl. elintarvikkeet)|Ambulerande gatuförsäljare (utom mat)|Street vendors (excluding food)
96|Katujen puhtaanapidon ja jätehuollon työntekijät|Återvinningsarbetare, tidningsdistributörer och övriga servicearbetare|Refuse workers and other elementary workers
961|Jätehuoltotyöntekijät|Renhållningsarbetare|Refuse workers
9611|Jätteiden kerääjät|Renhållningsarbetare|Garbage and recycling collectors
9612|Jätteiden lajittelijat|Avfallssorterare|Refuse sorters
9613|Kadunlakaisijat ym.|Gatsopare m.fl.|Sweepers and related labourers
962|Sanomalehtien jakajat, lähetit ym.|Tidningsdistributörer, vaktmästare och övriga servicearbetare|Other elementary workers
9621|Sanomalehtien jakajat, lähetit ja kantajat|Reklam- och tidningsdistributörer m.fl.|Messengers, package deliverers and luggage porters
9622|Satunnaistöiden tekijät|Diversearbetare|Odd job persons
9623|Mittareiden lukijat ym.|Mätaravläsare|Meter readers and vending-machine collectors
9624|Vedenhakijat ja polttopuun kerääjät|Vattenhämtare och vedinsamlare|Water and firewood collectors
9629|Muut muualla luokittelemattomat työntekijät|Övriga servicearbetare|Elementary workers not elsewhere classified
`;
