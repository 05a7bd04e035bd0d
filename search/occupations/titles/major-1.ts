// Everyday titles of managers (ISCO-08 major group 1), from shop and unit managers to chief executives.
export const major1 = `
1111
fi kansanedustaja; ministeri; pormestari; kunnanvaltuutettu; apulaispormestari; europarlamentaarikko; aluevaltuutettu; maakuntaneuvos; poliitikko; valtuuston puheenjohtaja
sv riksdagsledamot; minister; borgmästare; politiker; fullmäktigeledamot; europaparlamentariker; lagtingsledamot
en member of parliament; minister; mayor; politician; councillor; member of the european parliament
tasks fi lakien säätäminen; päättäminen yhteisistä asioista | sv stifta lagar; besluta om gemensamma ärenden | en making laws; deciding on public matters
related 1112:0.7 1114:0.6 2422:0.5
sectors 84
priors supervising
1112
fi kunnanjohtaja; kaupunginjohtaja; osastopäällikkö ministeriö; ylijohtaja; kansliapäällikkö; hyvinvointialuejohtaja; poliisipäällikkö; pelastusjohtaja; suurlähettiläs; lähetystöneuvos; virastopäällikkö; apulaiskaupunginjohtaja; toimialajohtaja*; hallintojohtaja valtio; palopäällikkö*
sv kommundirektör; stadsdirektör; kanslichef; överdirektör; avdelningschef vid ministerium; välfärdsområdesdirektör; polischef; räddningsdirektör; ambassadör; sektordirektör*
en municipal manager; city manager; director general; permanent secretary; head of department government; police chief; ambassador; rescue director; senior government official; fire chief
tasks fi viraston tai kunnan johtaminen; päätösten valmistelu | sv leda ämbetsverk eller kommun | en leading an agency or municipality
related 1120:0.65 1213:0.7 1219:0.6 2422:0.55
sectors 84
priors supervising day
1113
fi kyläpäällikkö; heimopäällikkö; kylänvanhin; kyläyhdistyksen johtaja
sv byäldste; stamhövding; byhövding; byförman
en village head; tribal chief; village elder; traditional chief
tasks fi yhteisön johtaminen; perinteiset tehtävät | sv leda by eller stam | en leading a community
related 1111:0.6 1114:0.5
sectors 94 84
priors customer_contact day
1114
fi toiminnanjohtaja; järjestöjohtaja; pääsihteeri; yleissihteeri*; liittojohtaja; liiton puheenjohtaja; järjestöpäällikkö; säätiön johtaja; puoluesihteeri*; aluejohtaja järjestö; yhdistyksen toiminnanjohtaja; ammattiliiton johtaja; säätiön asiamies
sv verksamhetsledare*; organisationschef; generalsekreterare; förbundsdirektör; förbundsordförande; partisekreterare; stiftelsedirektör; ombudsman*
en executive director of an association; secretary general; general secretary*; ngo director; association director; foundation director; union president; head of a charity
tasks fi järjestön johtaminen; rahoituksen hankinta; edunvalvonta | sv leda organisation; skaffa finansiering | en leading an organisation; raising funds; advocacy
related 1120:0.65 1219:0.6 3411:0.55 1344:0.5 2422:0.55
sectors 94 88
priors supervising
1120
fi toimitusjohtaja; pääjohtaja; varatoimitusjohtaja; johtaja yritys; konsernijohtaja; ceo; managing director; toimari; liiketoimintajohtaja; maajohtaja; country manager; yrityksen johtaja; operatiivinen johtaja; coo
sv verkställande direktör; generaldirektör; vice verkställande direktör; koncernchef; affärsverksamhetschef; landschef; företagsledare
en chief executive officer; ceo; managing director; chief operating officer; country manager; executive director; company director; deputy managing director
tasks fi yrityksen johtaminen; strategia; tulosvastuu | sv leda företag; strategi; resultatansvar | en leading a company; strategy; results
related 1219:0.65 1221:0.6 1211:0.6 1112:0.55
sectors 70 62 46 41
priors supervising
1211
fi talousjohtaja; talouspäällikkö*; rahoitusjohtaja; cfo; rahoituspäällikkö; taloushallintopäällikkö; head of finance; talous- ja hallintojohtaja; chief financial officer; talousvastaava
sv ekonomidirektör; ekonomichef*; finansdirektör; finanschef; finansieringschef
en chief financial officer; cfo; finance manager; financial manager; finance director; head of finance; treasurer
tasks fi talouden johtaminen; budjetti; raportointi johdolle | sv leda ekonomi; budget | en leading finances; budgets; reporting
related 2411:0.7 1120:0.55 1219:0.65 1346:0.5
sectors 70 84 46 64
priors supervising day
1212
fi henkilöstöjohtaja; henkilöstöpäällikkö; hr-päällikkö; hr manager; hr director; hr-johtaja; rekrytointipäällikkö; koulutuspäällikkö*; henkilöstövoimavarajohtaja; palvelussuhdepäällikkö; työsuhdepäällikkö; head of hr; people & culture manager; henkilöstöhallintopäällikkö
sv personaldirektör; personalchef; hr-chef; hr-direktör; rekryteringschef; utbildningschef*; anställningschef
en hr manager; human resources manager; hr director; head of hr; people manager hr; recruitment manager; talent acquisition manager; personnel manager; chief people officer
tasks fi henkilöstöasioiden johtaminen; työsuhdeasiat; rekrytoinnin johtaminen | sv leda personalärenden | en leading staff matters; employment relations; recruitment
related 2423:0.7 1219:0.6 2424:0.5 4416:0.35
sectors 70 84 78 86
priors supervising day
1213
fi suunnittelujohtaja; strategiajohtaja; suunnittelupäällikkö; kehittämisjohtaja; strategiapäällikkö; vastuullisuuspäällikkö; vastuullisuusjohtaja; kehittämispäällikkö*; ympäristöpäällikkö*; kehitysjohtaja*; sustainability manager; laatujohtaja; hankejohtaja; yhteiskuntasuhdejohtaja; elinvoimajohtaja
sv planeringschef; planeringsdirektör; strategichef; utvecklingsdirektör; utvecklingschef*; hållbarhetschef; hållbarhetsdirektör; miljöchef
en planning manager; strategy director; head of strategy; policy manager; sustainability manager; development director*; head of planning; corporate planning manager
tasks fi suunnittelun johtaminen; strategiatyö; kehittämisohjelmat | sv leda planering; strategiarbete | en leading planning; strategy work; development programmes
related 2422:0.65 2421:0.65 1112:0.55 1219:0.6
sectors 84 70 85
priors supervising day
1219
fi hallintojohtaja; hallintopäällikkö; kiinteistöpäällikkö*; kiinteistöjohtaja; palvelujohtaja*; projektipäällikkö*; projektijohtaja*; projektinjohtaja*; toimitilapäällikkö; facility manager; palvelupäällikkö*; turvallisuuspäällikkö*; yksikönpäällikkö*; liiketoimintapäällikkö; aluepäällikkö*; business unit manager; hallintovastaava; tukipalvelupäällikkö; laatupäällikkö*; projektivastaava; kehityspäällikkö*; talous- ja hallintopäällikkö; asiakkuusjohtaja*; kaupallinen johtaja*; yksikön päällikkö*; apulaisjohtaja; apulaispäällikkö
sv förvaltningsdirektör; förvaltningschef; administrativ chef; fastighetschef*; fastighetsdirektör; servicechef*; projektchef*; projektledare*; säkerhetschef*; enhetschef*; regionchef*; affärsområdeschef; lokalitetschef; kvalitetschef*
en administration manager; administrative manager; head of administration; facility manager; facilities manager; project manager*; project director*; business manager; unit manager*; service manager*; regional manager*; quality manager*; security manager*; business unit manager
tasks fi hallinnon johtaminen; tilat ja palvelut; projektien johtaminen | sv leda förvaltning; lokaler och tjänster | en leading administration; premises and services; projects
related 1211:0.6 1213:0.6 3341:0.6 2421:0.6 1439:0.55
sectors 70 68 81 82 84
priors supervising day
1221
fi myyntijohtaja; myyntipäällikkö; markkinointijohtaja; markkinointipäällikkö; kaupallinen johtaja*; sales manager; sales director; vientipäällikkö; vientijohtaja; marketing manager; head of sales; head of marketing; asiakkuusjohtaja*; cmo; myynnin esihenkilö; myynnin tiimiesimies; alueen myyntipäällikkö; myyntitiimin vetäjä; e-commerce manager; verkkokauppapäällikkö; area sales manager*; kenttäpäällikkö*
sv försäljningsdirektör; försäljningschef; marknadsdirektör; marknadsföringschef; marknadschef; exportchef; kommersiell direktör; e-handelschef; säljchef
en sales manager; sales director; marketing manager; marketing director; head of sales; head of marketing; export manager; commercial director; e-commerce manager; chief marketing officer; digital marketing manager
tasks fi myynnin johtaminen; myyntitavoitteet; markkinoinnin suunnittelu | sv leda försäljning; säljmål | en leading sales; targets; planning marketing
related 3322:0.65 2431:0.65 1222:0.6 1420:0.55 2433:0.55 1120:0.5
sectors 46 47 73 62 70
priors supervising sales
1222
fi viestintäjohtaja; viestintäpäällikkö; tiedotuspäällikkö; mainospäällikkö; communications manager; mainosjohtaja; pr-päällikkö; brändijohtaja; head of communications; viestintävastaava; varainhankintapäällikkö; social media manager*
sv kommunikationsdirektör; kommunikationschef; informationschef; reklamchef; pr-chef; insamlingschef; varumärkesdirektör
en communications manager; communications director; head of communications; pr manager; public relations manager; advertising manager; fundraising manager; social media manager*
tasks fi viestinnän johtaminen; viestintäsuunnitelmat | sv leda kommunikation | en leading communications; plans and campaigns
related 2432:0.7 1221:0.65 2431:0.55
sectors 73 70 84 94
priors supervising day
1223
fi tutkimusjohtaja; tuotekehitysjohtaja; tutkimuspäällikkö; tuotekehityspäällikkö; kehitysjohtaja*; r&d manager; tki-päällikkö; tuotepäällikkö*; innovaatiojohtaja; t&k-päällikkö; teknologiajohtaja*; product manager*; head of product; tki-johtaja
sv forskningsdirektör; forskningschef; produktutvecklingschef; utvecklingsdirektör produkter; produktchef*; innovationschef; fou-chef
en research director; research manager; r&d manager; research and development manager; product development manager; product manager*; head of product; innovation manager; development director*
tasks fi tutkimuksen ja tuotekehityksen johtaminen | sv leda forskning och produktutveckling | en leading research and product development
related 2421:0.5 2141:0.5 1330:0.5 1321:0.5
sectors 72 26 28 21 62
priors supervising day
1311
fi tilanjohtaja; metsäpäällikkö*; puutarhapäällikkö; maatilan johtaja; hankintapäällikkö metsä; kaupunginpuutarhuri*; viherpäällikkö; metsäjohtaja; kasvihuonepäällikkö; taimistopäällikkö; aluepäällikkö metsä; maatalousjohtaja
sv driftschef inom lantbruk; skogschef; trädgårdschef; stadsträdgårdsmästare; gårdschef; plantskolechef; grönområdeschef
en farm manager; forestry manager; nursery manager; horticulture manager; head gardener manager; estate manager forest; plantation manager
tasks fi tilan tai metsätalouden johtaminen | sv leda gård eller skogsbruk | en running a farm or forestry business
related 2132:0.6 3143:0.6 6130:0.5 6113:0.45 1312:0.5
sectors 01 02 81
priors supervising outdoors
1312
fi kalanviljelylaitoksen johtaja; kalatalouspäällikkö; kalanviljelypäällikkö; kalastuspäällikkö; kalanviljelyjohtaja
sv chef för fiskodling; fiskerichef; fiskodlingschef; vattenbrukschef
en fish farm manager; aquaculture manager; fishery manager; hatchery manager fish
tasks fi kalanviljelyn johtaminen | sv leda fiskodling | en running a fish farm
related 1311:0.55 6221:0.6 2132:0.5
sectors 03
priors supervising
1321
fi tuotantopäällikkö*; tuotantojohtaja; tehtaanjohtaja; tehdaspäällikkö; käyttöpäällikkö; production manager; plant manager; kunnossapitopäällikkö*; operations manager; verstaspäällikkö; laitospäällikkö; tuotantolaitoksen johtaja; valmistuspäällikkö
sv produktionschef; produktionsdirektör; fabrikschef; fabriksdirektör; driftschef; platschef fabrik; underhållschef
en production manager; manufacturing manager; plant manager; factory manager; operations manager; mill manager; maintenance manager
tasks fi tuotannon johtaminen; tehtaan toiminnan suunnittelu | sv leda produktion; planera fabrikens verksamhet | en leading production; planning a factory's work
related 3122:0.65 1324:0.6 2141:0.6 1323:0.4 1223:0.45
sectors 10 16 17 20 25 26 28 35
priors supervising
1322
fi kaivosjohtaja; kaivospäällikkö; louhospäällikkö; kaivoksen tuotantopäällikkö; kaivosalueen johtaja
sv gruvchef; gruvdirektör; stenbrottschef; produktionschef i gruva
en mine manager; mining manager; quarry manager; mining production manager
tasks fi kaivostoiminnan johtaminen | sv leda gruvdrift | en running mining operations
related 3121:0.65 1321:0.65 2146:0.55
sectors 07 08 09
priors supervising
1323
fi työpäällikkö; työmaapäällikkö*; rakennuspäällikkö; rakennusjohtaja; projektipäällikkö rakennusala; aluepäällikkö rakennus; rakennuttamispäällikkö; urakkapäällikkö; rakennushankkeen projektijohtaja; tuotantopäällikkö rakentaminen; yksikönjohtaja infra; katupäällikkö; kaupungininsinööri*
sv arbetschef; byggchef; platschef*; byggdirektör; projektchef bygg; entreprenadchef; byggherrechef
en construction manager; construction project manager; site manager construction; building project director; contracts manager construction; development manager construction
tasks fi rakennushankkeiden johtaminen; urakat; aikataulut | sv leda byggprojekt; entreprenader | en leading building projects; contracts; schedules
related 3123:0.7 3112:0.6 2142:0.55 1321:0.45
sectors 41 42 43 71
priors supervising
1324
fi ostopäällikkö; hankintapäällikkö; hankintajohtaja; logistiikkapäällikkö; logistiikkajohtaja; varastopäällikkö; kuljetuspäällikkö*; jakelupäällikkö; supply chain manager; terminaalipäällikkö; liikennepäällikkö; toimitusketjupäällikkö; ostojohtaja; satamapäällikkö; asemapäällikkö; logistics manager; materiaalipäällikkö; joukkoliikennepäällikkö; kuljetusesimies*
sv inköpschef; upphandlingschef; logistikchef; logistikdirektör; lagerchef; transportchef; distributionschef; terminalchef; trafikchef; hamnchef
en logistics manager; supply chain manager; purchasing manager; procurement manager; warehouse manager; distribution manager; transport manager; terminal manager; head of procurement; warehouse team leader*; warehouse supervisor*
tasks fi ostojen ja kuljetusten johtaminen; varaston johtaminen | sv leda inköp och transporter; leda lager | en leading purchasing and transport; running a warehouse
related 3323:0.6 4323:0.5 1321:0.55 3331:0.5
sectors 52 49 46 47 53
priors supervising
1330
fi tietohallintojohtaja; it-päällikkö; ict-päällikkö; tietohallintopäällikkö; it-johtaja; cio; cto; it manager; it-projektipäällikkö; ict-projektipäällikkö; teknologiajohtaja*; kehityspäällikkö it; digijohtaja; digikehityspäällikkö; ict-palvelupäällikkö; it service manager; tietojärjestelmäpäällikkö; ciso*; it-palvelupäällikkö; it project manager; head of it; engineering manager; tietohallintovastaava; ict-johtaja; development manager it
sv informationsförvaltningschef; it-chef; ikt-chef; it-direktör; dataadministrationschef; it-projektledare; digitaliseringschef; teknologidirektör; it-servicechef
en it manager; ict manager; chief information officer; chief technology officer; it director; it project manager; it service manager; head of it; engineering manager; information systems manager
tasks fi tietohallinnon johtaminen; it-hankkeet | sv leda informationsförvaltning; it-projekt | en leading it; it projects
related 2511:0.6 2522:0.5 2421:0.5 1223:0.5 2529:0.5
sectors 62 63 61 84
priors supervising day
1341
fi päiväkodin johtaja; varhaiskasvatusyksikön johtaja; päiväkodinjohtaja; varhaiskasvatuspäällikkö; päivähoidon ohjaaja; varhaiskasvatuksen johtaja; päivähoidon johtaja; varhaiskasvatuksen aluejohtaja; varhaiskasvatuksen aluepäällikkö; perhepäivähoidon ohjaaja; päiväkodin apulaisjohtaja
sv daghemsföreståndare; daghemschef; chef för småbarnspedagogik; daghemsledare; ledare för familjedagvård; enhetschef inom småbarnspedagogik
en daycare manager; daycare centre director; kindergarten director; head of early childhood education; nursery manager childcare; preschool head
tasks fi päiväkodin johtaminen; henkilöstö ja ryhmät | sv leda daghem | en running a daycare centre
related 2342:0.7 1345:0.6 1344:0.5
sectors 85 88
priors supervising day
law degree criminal_record_extract
1342
fi johtava lääkäri; johtajaylilääkäri*; hoitotyön johtaja; johtava hoitaja*; terveysaseman johtaja; ylihoitaja johtava; klinikkapäällikkö; terveyspalvelupäällikkö; avopalvelupäällikkö; palvelualuejohtaja terveys; sairaalan johtaja; hoitojohtaja; johtava ylihoitaja; terveysjohtaja; klinikan johtaja
sv ledande läkare; chefsöverläkare; vårdarbetsdirektör; ledande skötare; chef för hälsostation; klinikchef; sjukhusdirektör; hälsovårdschef
en health services manager; chief medical officer; director of nursing; clinic manager; hospital director; health centre manager; medical director
tasks fi terveyspalvelujen johtaminen | sv leda hälsovårdstjänster | en leading health services
related 2221:0.6 2212:0.5 1343:0.65 1344:0.55
sectors 86
priors supervising
1343
fi vanhainkodin johtaja; palvelutalon johtaja; hoivakodin johtaja; hoivakodin päällikkö; hoivayksikön johtaja; palvelukodin johtaja; vanhustyön johtaja; vanhuspalvelupäällikkö; seniorikeskuksen johtaja; kotihoidon esimies; kotihoidon esihenkilö; kotihoito-ohjaaja; kotihoidon päällikkö; ikäihmisten palvelujen päällikkö; vanhustyön päällikkö; yksikönjohtaja hoivakoti; asumispalveluyksikön esihenkilö
sv chef för äldreomsorg; föreståndare för äldreboende; servicehuschef; äldreomsorgschef; hemvårdsförman; hemvårdschef; vårdhemschef; äldreomsorgsledare
en care home manager; nursing home manager; elderly care manager; aged care manager; home care manager; home care supervisor; head of a service home
tasks fi hoivakodin johtaminen; työvuorot; omaisyhteistyö | sv leda vårdhem; arbetsskift | en running a care home; rosters; contact with families
related 1344:0.75 1342:0.6 2221:0.6 3221:0.4
sectors 87 88 86
priors supervising
1344
fi sosiaalijohtaja; sosiaalityön johtaja; perhepalvelujohtaja; sosiaalipalvelupäällikkö; vammaispalvelupäällikkö; lastensuojeluyksikön johtaja; yksikön johtaja; asumisyksikön esihenkilö; asumispalvelupäällikkö; sosiaalitoimen johtaja; lastenkodin johtaja; vastaanottokeskuksen johtaja; yksikönjohtaja; yksikönpäällikkö*; perhetyön päällikkö; toimintakeskuksen johtaja; palvelualuepäällikkö; nuorisokodin johtaja; aikuissosiaalityön päällikkö; johtava ohjaaja; työpajan johtaja; yksikön päällikkö*; palveluesihenkilö*
sv socialdirektör; socialchef; chef för socialarbete; enhetschef*; familjeservicechef; handikappservicechef; barnhemsföreståndare; chef för boendeenhet; verksamhetsledare*
en social services manager; social welfare manager; head of social services; residential unit manager; children's home manager; disability services manager; supported housing manager; unit manager*
tasks fi sosiaalipalvelujen johtaminen | sv leda socialservice | en leading social services
related 2635:0.65 1343:0.75 1342:0.5 1345:0.4
sectors 87 88 84
priors supervising
1345
fi rehtori; apulaisrehtori; koulunjohtaja; koulutusjohtaja; koulutuspäällikkö*; sivistysjohtaja; koulutoimenjohtaja; virkarehtori; opetuspäällikkö; dekaani; vararehtori; opetusjohtaja; kansalaisopiston rehtori; koulutusalajohtaja; sivistystoimenjohtaja
sv rektor; biträdande rektor; skolföreståndare; utbildningsdirektör; utbildningschef*; bildningsdirektör; dekan; undervisningschef; skolchef
en principal; headteacher; school principal; vice principal; head of education; education director; dean; training manager education; director of studies
tasks fi koulun johtaminen; opetuksen järjestäminen | sv leda skola; ordna undervisning | en running a school; arranging teaching
related 2341:0.5 2330:0.5 2351:0.6 1341:0.55
sectors 85 84
priors supervising day
1346
fi pankinjohtaja; konttorinjohtaja; pankinkonttorin johtaja; vakuutusjohtaja; rahoitusyhtiön johtaja; konttoripäällikkö pankki; yrityspankinjohtaja; pankin aluejohtaja; vakuutuskonttorin päällikkö; sijoituspäällikkö*; sijoitusjohtaja
sv bankdirektör; kontorschef vid bank; försäkringsdirektör; försäkringschef; placeringschef; bankchef
en bank manager; branch manager bank; insurance branch manager; head of banking; investment director; regional bank manager
tasks fi pankkikonttorin johtaminen | sv leda bankkontor | en running a bank branch
related 2412:0.65 1211:0.55 3312:0.55 4211:0.45
sectors 64 65 66
priors supervising sales day
1349
fi kirjastonjohtaja; kirjastopalvelujohtaja; museonjohtaja; palopäällikkö*; vankilanjohtaja; lakiasiainjohtaja; teatterinjohtaja; palvelualuejohtaja; arkistonjohtaja; asiantuntijapalvelujen johtaja; taiteellinen johtaja; kulttuurijohtaja; museojohtaja; toimialajohtaja*; ulosottojohtaja; palveluyksikön johtaja; palvelujohtaja*
sv bibliotekschef; museichef; brandchef; fängelsedirektör; teaterchef; chefsjurist; konstnärlig ledare; kulturdirektör; sektordirektör*; servicedirektör
en library director; museum director; fire station manager; prison governor; head of legal; theatre director manager; artistic director; cultural director; general counsel
tasks fi julkisen palvelun johtaminen; henkilöstö ja budjetti | sv leda offentlig service | en leading a public service; staff and budget
related 1431:0.6 2622:0.5 2621:0.5 1345:0.5 1219:0.5
sectors 91 84 90 69
priors supervising
1411
fi hotellinjohtaja; hotellipäällikkö; hotellin johtaja; majoituspäällikkö; leirintäalueen päällikkö; vastaanottopäällikkö; hotel manager; hostellin johtaja; front office manager; majoitusyrittäjä; aamiaismajoitusyrittäjä; rooms division manager
sv hotelldirektör; hotellchef; receptionschef; campingchef; pensionatsföreståndare; vandrarhemsföreståndare; inkvarteringschef
en hotel manager; hotel general manager; front office manager; rooms division manager; hostel manager; camping site manager; guest house owner; accommodation manager
tasks fi hotellin johtaminen; henkilöstö ja asiakkaat | sv leda hotell | en running a hotel; staff and guests
related 1412:0.7 4224:0.55 1439:0.55 5151:0.5
sectors 55
priors supervising customer_contact evening weekend
1412
fi ravintolapäällikkö; ravintolanjohtaja; ravintoloitsija; kahvilanpitäjä; kahvilapäällikkö; ravintolan vuoropäällikkö; vuoropäällikkö ravintola; ravintolatoimenjohtaja; ruokapalvelupäällikkö; ruokapalveluesimies; ravintolavastaava; emäntä ruokapalvelu; kahvilayrittäjä; baaripäällikkö; pikaruokaravintolan päällikkö; restaurant manager; keittiöesimies*; henkilöstöravintolan esimies; ruokahuoltopäällikkö; ravintolayrittäjä; catering-päällikkö; f&b manager; vuoropäällikkö*
sv restaurangchef; restaurangföreståndare; krögare; kostchef; matserviceförman; restaurangskiftledare; matservicechef; kaféföretagare; cateringchef
en restaurant manager; cafe manager; café manager; catering manager; food service manager; restaurant shift manager; bar manager; restaurant owner; food and beverage manager; canteen manager; shift manager*; shift leader*
tasks fi ravintolan johtaminen; työvuorot; tilaukset | sv leda restaurang; arbetsskift; beställningar | en running a restaurant; rosters; orders
related 3434:0.65 1411:0.65 1420:0.5
sectors 56 55
priors supervising customer_contact evening weekend pace
1420
fi marketpäällikkö*; myymäläpäällikkö*; kaupanjohtaja; tavaratalopäällikkö; tukkupäällikkö; store manager*; ketjupäällikkö; liikkeenjohtaja kauppa; tukkukaupan johtaja; kauppakeskuspäällikkö*; marketjohtaja; tavaratalojohtaja; valikoimapäällikkö; kenttäpäällikkö*
sv marketchef; butikschef*; varuhuschef; partihandelschef; kedjechef; butiksdirektör
en store manager*; retail manager; supermarket manager; wholesale manager; department store manager; retail chain manager
tasks fi kaupan johtaminen; henkilöstö ja tilaukset; myynnin seuranta | sv leda butik; personal och beställningar | en running a shop; staff and orders; following sales
related 5222:0.75 5221:0.7 1221:0.5 1412:0.45
sectors 47 46 45
priors supervising sales customer_contact weekend
1431
fi liikuntapaikkapäällikkö; uimahallin johtaja; liikuntapäällikkö; kulttuuripäällikkö; vapaa-aikapäällikkö; nuorisopalvelupäällikkö; huvipuiston johtaja; hiihtokeskuspäällikkö; kuntokeskuspäällikkö; kulttuurikeskuksen johtaja; hiihtokeskuksen johtaja; liikuntapalvelupäällikkö; kuntosalin päällikkö; rinnepäällikkö; vapaa-aikatoimenjohtaja; nuorisotoimenjohtaja; salipäällikkö; elokuvateatteripäällikkö; uimahallipäällikkö
sv idrottschef; fritidschef; kulturchef; simhallschef; ungdomsservicechef; gymchef; skidcenterchef; nöjesparkschef; idrottsanläggningschef
en sports centre manager; leisure centre manager; gym manager; recreation manager; cultural centre manager; swimming pool manager; youth services manager; amusement park manager; ski resort manager
tasks fi liikunta- tai kulttuuripaikan johtaminen | sv leda idrotts- eller kulturcenter | en running a sports or culture centre
related 3423:0.55 1349:0.6 1439:0.6 3332:0.5 3412:0.4
sectors 93 90 84 91
priors supervising evening weekend
1439
fi asiakaspalvelupäällikkö*; asiakaspalvelujohtaja; palvelupäällikkö*; puhtauspalvelupäällikkö; kiinteistöpalvelupäällikkö; matkatoimistopäällikkö; kauppakeskuspäällikkö*; turvallisuuspäällikkö*; vartiointipäällikkö; call center -päällikkö; palvelukeskuspäällikkö; autokoulun johtaja; kauneushoitolan johtaja; pysäköintipäällikkö; palveluvastaava*; palveluesimies*; aluepäällikkö*; puhtauspalveluiden palvelupäällikkö; konferenssipäällikkö; palveluesihenkilö*
sv kundservicechef*; servicechef*; fastighetsservicechef; resebyråchef; köpcentrumchef; säkerhetschef*; kundtjänstchef; bevakningschef; regionchef*
en customer service manager*; contact centre manager; call centre manager; cleaning services manager; service manager*; travel agency manager; shopping centre manager; security manager*; regional manager*; salon manager
tasks fi palveluyksikön johtaminen; asiakkaat ja henkilöstö | sv leda serviceenhet; kunder och personal | en running a service unit; customers and staff
related 1219:0.6 3341:0.65 5151:0.6 1431:0.55 1412:0.45
sectors 81 82 79 80 96 68
priors supervising customer_contact
`;
