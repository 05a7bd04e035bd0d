// What people and ads call the elementary occupations (ISCO-08 major group 9): the official names alone miss most real titles, and many first jobs are here.

/**
 * One block per ISCO-08 unit group: everyday titles fi/sv/en (* = the title also belongs to another group), task words,
 * related groups with closeness 0–1, TOL 2008 divisions, probable conditions ("ask", never facts) and cards the law asks for.
 */
export const major9 = `
9111
fi kotisiivooja; kotiapulainen; kodinsiivooja; yksityiskodin siivooja; kotitaloussiivooja; kotisiistijä; kotityöntekijä; siivooja kotitalouksiin; kotipalvelusiivooja; kotiapuri; mökkisiivooja; kotisiivouksen ammattilainen; kodinapulainen; kotitaloustyöntekijä; kotitalousavustaja
sv hemstädare; hembiträde; hushållsbiträde; städhjälp i hemmet; hemhjälp; stugstädare; hemstäderska; städare i privathem
en domestic cleaner; house cleaner; home cleaner; domestic helper; cleaning lady; housemaid; private home cleaner; residential cleaner; cottage cleaner
tasks fi kotisiivous; kodin siivous; kotien siivoaminen; ylläpitosiivous kotona | sv hemstädning; städa hemma hos folk | en home cleaning; cleaning homes; house cleaning
related 9112:0.9 9129:0.6 9123:0.6 5152:0.7 5322:0.5 9121:0.6 8157:0.5
sectors 81 97 88
priors alone standing day

9112
fi siivooja; siistijä; toimistosiivooja; laitossiivooja; laitoshuoltaja; hotellisiivooja; kerroshoitaja; huonesiivooja; huonehoitaja; kerrossiivooja; hotellihuoltaja; sairaalasiivooja; sairaalahuoltaja; sairaala-apulainen; laitosapulainen; osastoapulainen; kouluapulainen; koulusiivooja; porrassiivooja; rappusiivooja; myymäläsiivooja; kauppasiivooja; laivasiivooja; junasiivooja; bussisiivooja*; lentokonesiivooja; siivoustyöntekijä; puhtauspalvelutyöntekijä; puhtaanapitotyöntekijä*; puhtausalan ammattilainen; toimitilahuoltaja; tilapalvelutyöntekijä; siivouskeikkalainen; aamusiivooja; iltasiivooja; yösiivooja; viikonloppusiivooja; vuorosiivooja; keikkasiivooja; ylläpitosiivooja; wc-siivooja; saniteettisiivooja; monipalvelutyöntekijä*; kerrossiivouksen työntekijä; housekeeper*; room attendant; kohdesiivooja; välinehuollon siivooja; laitoshuoltajaoppisopimus; siistijä-laitoshuoltaja; siivooja-siistijä; sairaalahuoltajan sijainen; laitoshuoltajan sijainen; päiväkotiapulainen*; päiväkodin laitosapulainen*; hotellityöntekijä; hotelliapulainen; huonesiistijä; mökkisiivooja, lomakylä; lomakylätyöntekijä; puhtauden ammattilainen; puhtausalan moniottelija; puhtaustyöntekijä; puhtauden osaaja; vessahuoltaja; wc-huoltaja; vessavahti; siivoojaharjoittelija; siivousapulainen; siivousapu; siivoushenkilö; siivoushenkilökunta; siivousalan työntekijä; yösiistijä; tuntisiivooja; koulusiistijä; laivasiistijä; hotellisiistijä; porrassiistijä
sv städare; städerska; lokalvårdare; kontorsstädare; hotellstädare; hotellstäderska; våningsstädare; våningsstäderska; anstaltsvårdare; sjukhusbiträde; sjukhusstädare; trappstädare; skolstädare; butiksstädare; fartygsstädare; rumsstädare; servicevårdare; städarbetare; extrastädare; morgonstädare; kvällsstädare; städhjälp; städvikarie; lokalvårdsvikarie; anstaltsvårdarvikarie; renhållare*; hotellstädpersonal; housekeepingpersonal
en cleaner; office cleaner; hotel cleaner; hotel housekeeper; room attendant; chambermaid; hotel maid; hospital cleaner; school cleaner; shop cleaner; commercial cleaner; facility cleaner; custodian*; cleaning operative; housekeeping attendant; cabin cleaner; cleaning worker; night cleaner; day cleaner; housekeeper*; cleaning professional; cleaning specialist; service worker, cleaning; hotel worker*; hotel staff*
tasks fi siivous; siivoaminen; siivoustyö; siivousala; puhtaanapito; hotellisiivous; toimistosiivous; puhtauspalvelut; imurointi ja pyyhintä; kerrossiivous | sv städning; städa; städarbete; städjobb; lokalvård; hotellstädning | en cleaning; office cleaning; hotel cleaning; housekeeping; mopping and dusting
related 9111:0.9 9129:0.7 9123:0.5 9122:0.5 9121:0.6 8157:0.6 5153:0.4 9613:0.4 5151:0.4 5329:0.4 9412:0.55
sectors 81 55 86 87 85 88 50 84
priors standing pace alone early_morning day evening

9121
fi silittäjä; prässääjä; käsinpesijä; pyykkäri; vaatehuoltaja; vaatehuoltotyöntekijä; vaatehuoltoapulainen; liinavaatehoitaja; liinavaatehuoltaja; tekstiilihuoltaja*; tekstiilihuoltoapulainen; pyykkihuoltaja; pyykinpesijä; mankeloija; kemiallisen pesun silittäjä; linnevarastonhoitaja; pesula-apulainen*; vaatevarastonhoitaja, hoitolaitos
sv strykare; strykerska; pressare; tvättare; tvätterska; klädvårdare; linneföreståndare; linnevårdare; textilvårdare*; mangelbiträde; tvättbiträde*
en hand launderer; ironer; presser; linen attendant; linen room attendant; garment presser; laundry helper*; clothes presser; dry-cleaning presser; wardrobe keeper
tasks fi silitys; silittäminen; pyykinpesu käsin; vaatehuolto; liinavaatehuolto; mankelointi | sv strykning; stryka tvätt; klädvård; mangla | en ironing; pressing clothes; hand washing laundry; linen care
related 8157:0.9 8153:0.5 7531:0.4 9112:0.6 9111:0.6 9321:0.4
sectors 96 87 86 55
priors standing day

9122
fi autonpesijä; autojen pesijä; ajoneuvonpesijä; autopesijä; bussinpesijä; bussisiivooja*; linja-autonpesijä; autonpuunaaja; autopuunaaja; autofiksaaja; autokosmetiikan tekijä; autokauneudenhoitaja; autopesulatyöntekijä; autonpesula-apulainen; vuokra-autojen pesijä; rekanpesijä; auton sisäpuhdistaja; käsinpesijä, autot; detailer; junanpesijä
sv biltvättare; fordonstvättare; bilrekonditionerare; rekonditionerare; busstvättare; bussstädare; bilvårdare; tvätthallsarbetare; bilputsare; bilrecond; bilrekond; rekondare; bilrecondare
en car washer; car cleaner; vehicle cleaner; car detailer; auto detailer; car valeter; bus cleaner; car wash attendant; rental car cleaner
tasks fi auton pesu; autojen pesu; autonpesu; autojen puunaus; auton sisäpuhdistus; autopesula | sv biltvätt; tvätta bilar; bilvård | en car washing; washing cars; car detailing; vehicle cleaning
related 9129:0.6 9112:0.5 7231:0.4 5245:0.6 9123:0.5 8322:0.4
sectors 45 49 81 77
priors standing day noise

9123
fi ikkunanpesijä; ikkunapesijä; ikkunoiden pesijä; lasinpesijä; korkealla työskentelevä ikkunanpesijä; köysipesijä; näyteikkunanpesijä; ikkunanpesutyöntekijä; ikkunanpesukuski
sv fönsterputsare; fönstertvättare; fasadfönsterputsare; glasputsare; skyltfönsterputsare
en window cleaner; window washer; high-rise window cleaner; rope access window cleaner; glass cleaner
tasks fi ikkunanpesu; ikkunoiden pesu; lasipintojen pesu | sv fönsterputs; putsa fönster; fönstertvätt | en window cleaning; washing windows
related 9112:0.6 9111:0.6 9129:0.7 7133:0.5 9122:0.5
sectors 81
priors outdoors heights alone day driving

9129
fi mattopesijä; matonpesijä; mattopesulatyöntekijä*; lattiavahaaja; lattianhoitaja; perussiivooja; erikoissiivooja; erikoispuhdistaja; painepesijä; julkisivupesijä*; graffitinpoistaja; graffitienpoistaja; homesiivooja; vahinkosiivooja; kuolinsiivooja; hygieniapalvelutyöntekijä; teollisuussiivooja; elintarviketeollisuuden pesijä; pesijä, elintarviketehdas; tuotantotilojen pesijä; yöpesijä; altaanpuhdistaja; uima-altaan hoitaja; viemärinpuhdistaja*; jäteastianpesijä; höyrypuhdistaja; desinfioija; saneerauspuhdistaja*
sv mattvättare; golvvårdare; specialstädare; industristädare; klottersanerare; poolskötare; högtryckstvättare; storstädare; bassängrengörare; saneringsstädare
en carpet cleaner; floor polisher; specialised cleaner; industrial cleaner; graffiti remover; pool cleaner; swimming pool attendant, cleaning; pressure washer operator; deep cleaner; crime scene cleaner; food factory cleaner
tasks fi mattojen pesu; perussiivous; lattioiden vahaus; painepesu; teollisuussiivous; tuotantotilojen pesu | sv mattvätt; golvvård; industristädning; högtryckstvätt | en carpet cleaning; floor care; industrial cleaning; pressure washing
related 9112:0.8 9123:0.6 7133:0.7 9122:0.6 9111:0.6 8157:0.4
sectors 81 10 96 93
priors standing noise night

9211
fi marjanpoimija; mansikanpoimija; vadelmanpoimija; perunannostaja; vihannestyöntekijä; vihanneksenpoimija; sadonkorjaaja; sadonkorjuutyöntekijä; maatilatyöntekijä, kasvinviljely; peltotyöntekijä; peltoapulainen; omenanpoimija; hedelmänpoimija; kausityöntekijä, marjatila; marjatilan työntekijä; mansikkatilan työntekijä; kitkijä; harvennustyöntekijä, sokerijuurikas; vihannestilan työntekijä; kesätyöntekijä, marjatila; metsämarjanpoimija*
sv bärplockare; jordgubbsplockare; grönsaksplockare; skördearbetare; äppelplockare; fältarbetare, jordbruk; lantbruksarbetare, odling; säsongsarbetare på bärgård; potatisplockare; trädgårdsarbetare, grönsaksodling; bärplockning; säsongsarbetare på grönsaksodling
en berry picker; strawberry picker; fruit picker; vegetable picker; harvest worker; crop farm worker; farm hand, crops; seasonal farm worker; field worker, farm; potato picker; berry farm worker
tasks fi marjanpoiminta; mansikoiden poiminta; sadonkorjuu; kitkentä; peltotyöt; marjatila | sv bärplockning; plocka bär; skördearbete; rensa ogräs | en picking berries; harvesting; weeding; fruit picking
related 9214:0.8 9213:0.9 9212:0.6 6111:0.6 6113:0.6 9215:0.5 9321:0.4
sectors 01
priors outdoors heavy_lifting standing early_morning

9212
fi karjanhoitajan apulainen; navettatyöntekijä*; navetta-apulainen; tallityöntekijä; tallirenki; tallipiika; hevostenhoitaja, tallityöt; tallihenkilö; tallityttö; kanalatyöntekijä; broilerikasvattamon työntekijä; sikalatyöntekijä; sikala-apulainen; turkistarhatyöntekijä; turkistarhuri*; porotilan työntekijä; lypsytyöntekijä; lammastilan työntekijä; siipikarjan kerääjä; karjatilan työntekijä*; porotyöntekijä
sv stallarbetare; stallskötare; ladugårdsarbetare; stalldräng; hästskötare*; grisfarmsarbetare; hönseriarbetare; pälsfarmsarbetare; djurskötarbiträde; kreatursarbetare
en stable hand; stable worker; dairy farm labourer; livestock farm worker; barn worker; poultry farm worker; pig farm worker; farm hand, animals; horse groom*; fur farm worker; milking assistant; reindeer farm worker*; husky farm worker*; dog handler*
tasks fi tallityöt; navettatyöt; karsinoiden siivous; eläinten ruokinta maatilalla; hevosten hoito; lypsy | sv stallsysslor; mocka; utfodra djur; ladugårdsarbete | en mucking out; feeding livestock; stable work; barn work
related 6121:0.8 9213:0.9 5164:0.7 9211:0.6 6122:0.6 6129:0.6 9332:0.5 9216:0.3 9215:0.4
sectors 01 93
priors outdoors heavy_lifting early_morning weekend standing

9213
fi maatilatyöntekijä; maatalousapulainen; maataloustyöntekijä*; renki; maatila-apulainen; maatilan kausityöntekijä; maatilan yleismies; farmityöntekijä; maatilan apumies; tilatyöntekijä; luomutilan työntekijä; maatilan harjoittelija
sv gårdsarbetare; lantbruksarbetare; lantarbetare; gårdskarl, lantbruk; dräng; lantbruksmedhjälpare; jordbruksmedhjälpare; medhjälpare på bondgård
en farm worker; farm labourer; farm hand; farmhand; general farm worker; agricultural labourer; ranch hand; farm helper; farm assistant; agricultural worker*; seasonal worker, farm
tasks fi maatilan työt; maataloustyöt; pelto- ja eläintyöt; maatila | sv lantbruksarbete; arbete på bondgård; gårdssysslor | en farm work; agricultural work; working on a farm
related 9211:0.9 9212:0.9 9214:0.6 6130:0.8 6121:0.7 8341:0.6 9215:0.5
sectors 01
priors outdoors heavy_lifting early_morning weekend

9214
fi puutarha-apulainen; avustava puutarhatyöntekijä; puistotyöntekijä; viheraluetyöntekijä*; viherrakennusapulainen; viheralan apulainen; puistoapulainen; taimistotyöntekijä*; kasvihuonetyöntekijä*; kasvihuoneapulainen; puutarhatyöntekijä*; hautausmaan kausityöntekijä; hautausmaatyöntekijä*; hautausmaan kesätyöntekijä; seurakunnan puutarha-apulainen; nurmikonleikkaaja; ruohonleikkaaja; haravoija; kitkijä, puistot; viherkausityöntekijä; puutarhan kausityöntekijä; istuttaja, viheralueet; pihatyöntekijä; kesätyöntekijä, puistot; golfkentän kenttätyöntekijä; kenttätyöntekijä, golf; kukkatarhan työntekijä; taimitarhuri*; taimitarhatyöntekijä*; puutarhan poimija*; kurkunpoimija*; tomaatinpoimija*; salaatinpakkaaja*
sv trädgårdsarbetare*; parkarbetare; trädgårdsbiträde; växthusarbetare*; plantskolearbetare*; kyrkogårdsarbetare*; grönyteskötare; gräsklippare, parkarbete; trädgårdsmedhjälpare; golfbanearbetare; säsongsarbetare, park; trädgårdsvikarie; parkvikarie; gravgårdsarbetare; begravningsplatsarbetare
en gardening assistant; garden labourer; garden worker; park worker; horticultural labourer; greenhouse worker*; nursery worker, plants; groundskeeper*; grounds worker; lawn mower, parks; cemetery worker*; landscaping labourer; green area worker
tasks fi puutarhatyöt; puutarhatyö; nurmikon leikkuu; haravointi; kasvien hoito; viheralueiden hoito; puistotyöt; kukkien istutus | sv trädgårdsarbete; klippa gräs; parkarbete; växthusarbete; kratta | en gardening; garden work; lawn mowing; raking; planting; greenhouse work
related 6113:0.9 9211:0.8 9613:0.6 5153:0.6 9215:0.6 9213:0.6 9312:0.4 9216:0.2
sectors 81 01 84 94 93
priors outdoors standing day heavy_lifting

9215
fi metsätyöntekijä*; metsuri*; raivaussahuri*; metsänistuttaja; taimien istuttaja; taimenistuttaja; metsätalouden kausityöntekijä; raivaaja, metsä; metsäapulainen; polttopuuntekijä; klapintekijä; metsänhoitotyöntekijä; pystykarsija; metsurin apulainen; siemenkäpyjen kerääjä; metsänistutustyöntekijä; metsänistutus
sv skogsarbetare*; skogsplanterare; röjningsarbetare; röjsågare; skogsvårdsarbetare; planterare, skog; vedhuggare; skogsmedhjälpare
en forestry worker*; forestry labourer; tree planter; forest worker*; brush cutter operator; clearing saw operator; woodsman; forest labourer; firewood maker
tasks fi metsätyöt; taimien istutus; raivaussahatyö; metsänhoito; polttopuiden teko | sv skogsarbete; plantera skog; röjning | en forest work; tree planting; clearing brush
related 6210:0.9 8341:0.6 9214:0.6 9213:0.5 9211:0.4 9312:0.4
sectors 02
priors outdoors heavy_lifting alone noise day

9216
fi kalankasvatusapulainen; kalanviljelytyöntekijä*; kalankasvattamon työntekijä; kalastusapulainen; kalatilan työntekijä; kalanviljelylaitoksen työntekijä; kalastaja-apulainen; ravustaja-apulainen
sv fiskodlingsarbetare*; fiskodlingsbiträde; fiskeriarbetare; fiskarmedhjälpare; medhjälpare på fiskodling
en fish farm worker*; aquaculture labourer; fishery labourer; fishing assistant; hatchery worker; fish farm hand
tasks fi kalanviljely; kalojen ruokinta; verkkojen hoito | sv fiskodling; mata fisk; sköta nät | en fish farming; feeding fish; mending nets
related 6221:0.9 6222:0.8 7511:0.5 8160:0.4 8350:0.4
sectors 03
priors outdoors heavy_lifting early_morning

9311
fi kaivosapulainen; avustava kaivostyöntekijä; kaivosmiehen apulainen; louhosapulainen; kaivostyömies; louhostyömies; soranottoalueen työntekijä; kaivosalan apumies; turvetuotantotyöntekijä*; turvetuotannon työntekijä*
sv gruvarbetarbiträde; gruvmedhjälpare; stenbrottsmedhjälpare; gruvhjälparbetare; grustagsarbetare
en mining labourer; quarry labourer; mine helper; quarry hand; pit labourer; mine site labourer
tasks fi avustavat kaivostyöt; kaivos; louhoksen puhtaanapito | sv hjälparbete i gruva; stenbrott | en mine labouring; quarry labouring
related 8111:0.9 9312:0.7 8112:0.6
sectors 07 08 09
priors heavy_lifting noise outdoors

9312
fi tietyöntekijä; tietyömies; asfalttityöntekijä; asfalttimies; lapiomies; maarakennustyöntekijä; maanrakennustyöntekijä; maanrakentaja*; maanrakennustyömies; infratyöntekijä; infra-alan työntekijä; maarakennusapulainen; kaivutyöntekijä; katutyöntekijä; kunnossapitotyöntekijä, tiet; tienhoitotyöntekijä; teiden kunnossapitotyöntekijä; ratatyöntekijä; rataturvamies; liikenteenohjaaja, tietyömaa; liikenteenohjaaja*; liikennejärjestelijä, tietyömaa; tietyömaan liikenteenohjaaja; kivimies; laatoittaja, pihakivet; kiveäjä; kivityöntekijä, pihat; rakennusapumies, infra; salaojamies; viemäriverkostotyöntekijä; tiemerkitsijä; liikennemerkkiasentaja; pihatyöntekijä, maarakennus; katujen kunnossapitotyöntekijä; kunnossapitotyöntekijä, kadut
sv vägarbetare; anläggningsarbetare; schaktarbetare; asfaltarbetare; asfaltläggare; gatuarbetare; banarbetare; jordbyggnadsarbetare; stenläggare; grovarbetare, anläggning; trafikdirigerare*; vägunderhållsarbetare; plattläggare, utomhus
en road worker; construction labourer, roads; civil engineering labourer; asphalt worker; groundworker; roadworks labourer; track worker; railway track labourer; paver; infrastructure worker; traffic controller, roadworks; road maintenance worker; trench digger
tasks fi tietyöt; maanrakennus; asfaltointi; lapiotyöt; pihakivien asennus; liikenteenohjaus työmaalla | sv vägarbete; markarbete; asfaltering; stenläggning | en roadworks; groundwork; asphalting; paving
related 9313:0.8 8342:0.7 7114:0.6 9613:0.6 9311:0.6 7119:0.6 7126:0.4
sectors 42 43
priors outdoors heavy_lifting noise team

9313
fi rakennusapumies; rakennusapulainen; rakennusmies; raksamies; rakennusapu; raksa-apumies; raksatyöntekijä; rakennustyömies; rakennusalan apumies; rakennusavustaja; rakennusalan avustava työntekijä; työmaa-apulainen; työmaa-apumies; apumies; apumies, rakennustyömaa; rakennusnosto-ohjaaja; nosto-ohjaaja; purkumies*; purkutyöntekijä*; purkutyömies*; loppusiivooja; työmaasiivooja; rakennussiivooja*; raksasiivooja; rakennustyömaan siivooja; tiilenkantaja; muurarin apumies; laatoittajan apumies; kirvesmiehen apulainen; timpurin apulainen; roudari*; timanttiporaaja*; rakennusalan harjoittelija; rakennustyömaan yleismies; siivousapumies; haalaaja; tavaranhaalaaja; suojaaja, rakennustyömaa; muottien purkaja; telineapulainen; tapahtumarakentaja; telttatyöntekijä; telttarakentaja; raksa-apulainen; rakennuksen apumies; työmaahuoltaja; rakennustyömaan aputyöntekijä; kantohommat; haalari, rakennustyömaa
sv byggarbetare*; byggmedhjälpare; hjälpkarl på bygge; hjälparbetare, bygg; hantlangare; murarhantlangare; grovarbetare*; byggstädare*; rivningsarbetare*; byggbiträde; byggnadshjälpare; slutstädare; hjälpkarl; byggnadsarbetarens hjälpkarl; hjälparbetare*; diversearbetare*
en construction labourer; construction helper; construction assistant; building labourer; builder's labourer; building site labourer; demolition worker*; construction site cleaner; hod carrier; construction worker*; site labourer; bricklayer's helper; carpenter's helper; general labourer, construction
tasks fi rakennusavustus; raksa; rakennustyöt; työmaan siivous; loppusiivous; purkutyöt; materiaalien siirto; raksahommat | sv byggjobb; hjälpa till på byggarbetsplats; byggstädning; rivning | en construction helping; building site work; site cleaning; demolition; moving building materials
related 7111:0.7 7115:0.6 7119:0.7 9312:0.8 7112:0.5 7114:0.6 7131:0.5 9333:0.5 9622:0.6 9329:0.5 9311:0.4
sectors 41 43 42
priors heavy_lifting noise standing team day full_time

9321
fi pakkaaja; pakkari; käsinpakkaaja; pakkaamotyöntekijä; pakkaustyöntekijä; pakkaajatyöntekijä; tuotepakkaaja; elintarvikepakkaaja; lähettämötyöntekijä, pakkaus; pakkaaja-lähettäjä; lahjapakkaaja; paketoija; hihnapakkaaja; tuotantopakkaaja; linjapakkaaja; etiketöijä, käsityö; laatikoija; kokoaja-pakkaaja; pakkaamoapulainen; pakkaaja-keräilijä; kuorittaja; vihannespakkaaja; marjapakkaaja; lavaaja; pakkausapulainen
sv packare; handpaketerare; paketerare; förpackare; packerska; packarbetare; packeriarbetare; etiketterare; varupackare; inpackare; livsmedelspackare
en packer; hand packer; packaging worker; packing operative; packaging operative; food packer; packhouse worker; product packer; gift wrapper; labeller; fulfilment packer; pick and pack worker*
tasks fi pakkaaminen; pakkaus; pakkaustyö; tuotteiden pakkaaminen; paketointi; postitus | sv packning; packa varor; paketera | en packing; packaging products; wrapping; packing boxes
related 9329:0.8 8183:0.9 9333:0.8 9334:0.6 8160:0.6 8219:0.6 9612:0.5 7543:0.4
sectors 10 82 52 47 32 21
priors standing pace day evening

9329
fi tehdastyöntekijä; tehdasapulainen; tehdastyöläinen; tuotantoapulainen; tuotantoavustaja; avustava tuotantotyöntekijä; tuotantotyöntekijä*; teollisuustyöntekijä*; teollisuusapulainen; linjatyöntekijä*; linjastotyöntekijä*; liukuhihnatyöntekijä; hihnatyöntekijä; konepaja-apulainen; valmistusalan avustava työntekijä; verstasapulainen; puusepän apulainen; leipomoapulainen*; tuotannon avustava työntekijä; tuotannon kesätyöntekijä; teollisuuden kesätyöntekijä; sahan apumies; sahatyöntekijän apulainen; valimoapulainen; koneenhoitajan apulainen; tuotannon yleismies; tehtaan yleismies; painotalon apulainen; pihamies, tehdas; kokoonpanoapulainen; teollisuuden apumies; teollisuuden yleistyöntekijä; yleistyöntekijä; tuotannon työntekijä*; tuotantohenkilö; tuotannon yleistyöntekijä; tuotannon avustaja; tuotannon apumies; kesätyöntekijä, tuotanto; hitsaajan apulainen*; verstastyöntekijä*; metallityöntekijä*; konepajatyöntekijä*; metallialan työntekijä*; konepajan apumies*; sekatyömies*; sekatyöläinen*; työosuuskunnan siivooja; työpajatyöntekijä
sv fabriksarbetare; fabriksbiträde; produktionsbiträde; produktionsmedhjälpare; produktionsarbetare*; industriarbetare*; linjearbetare*; hjälpkarl i fabrik; verkstadsbiträde; fabriksmedarbetare; bandarbetare; produktionsmedarbetare*; hjälparbetare*; grovarbetare*; diversearbetare*
en factory worker; production assistant, factory; production helper*; factory labourer; factory hand; production worker*; manufacturing worker*; line worker*; manufacturing labourer; production operative*; conveyor worker; workshop helper; assembly helper; shop floor worker; odd job worker*; general worker*; general labourer*; production associate*; factory operative*; manufacturing associate*
tasks fi tehdastyö; tuotantotyö; liukuhihnatyö; tehdas; avustavat tuotantotehtävät; tehtaassa työskentely | sv fabriksarbete; jobba på fabrik; löpande bandet; produktionsarbete | en factory work; production line work; assembly line; manufacturing work
related 9321:0.8 8219:0.8 8211:0.7 8189:0.7 8160:0.6 8142:0.6 8172:0.5 9333:0.6 9612:0.5 9313:0.5
sectors 10 16 25 22 28 31 23
priors standing noise pace day evening night

9331
fi pyörälähetti; polkupyörälähetti; ruokalähetti*; polkupyöräkuriiri; pyöräkuriiri; wolt-lähetti; wolt-kuriiri; foodora-lähetti; lähettikuriiri, pyörä; riksakuski; riksakuljettaja; fillarilähetti; pyörätaksikuski; postinjakaja, polkupyörä
sv cykelbud; cykelkurir; cykelförare; matbud*; rickshawförare; foodora-bud; wolt-bud; matkurir; cykelbudbärare
en bicycle courier; courier*; delivery rider*; bike courier; bike messenger; bicycle messenger; food courier*; pedal cab driver; rickshaw driver; wolt courier; cycle courier; bike delivery rider; food delivery rider*; delivery partner*; delivery courier*; food delivery partner*; gig worker, delivery*
tasks fi ruoan kuljetus pyörällä; pyöräkuljetus; ruokatoimitus; pyöräily työkseen | sv leverera mat på cykel; cykelleveranser | en delivering food by bike; bike deliveries; food delivery
related 9621:0.9 8321:0.8 8322:0.6 9510:0.6 9332:0.1 9333:0.3
sectors 53 56
priors outdoors alone evening weekend flexible

9332
fi hevoskuski; ajuri, hevonen; hevosajuri; kärryajelun kuljettaja; hevosajelun kuljettaja; rekiajelun kuljettaja; koiravaljakkokuljettaja; husky-opas*; musher; poroajelun kuljettaja
sv hästskjutsförare; hästkusk; kusk, häst; slädförare; hundspannsförare; renskjutsförare
en horse carriage driver; coachman; sleigh driver; sled dog driver; musher; reindeer sleigh driver; animal-drawn vehicle driver
tasks fi hevosajelut; rekiajelut; koiravaljakkoajelut | sv hästskjuts; slädturer; hundspann | en carriage rides; sleigh rides; dog sledding
related 9212:0.8 5164:0.7 5113:0.6 6121:0.5
sectors 93 79 01 49
priors outdoors customer_contact weekend

9333
fi varastotyöntekijä; varastomies*; varastoapulainen; varastokeräilijä; keräilijä; tilauskeräilijä; pakkaaja-keräilijä, varasto; lähettämötyöntekijä*; terminaalityöntekijä; rahtityöntekijä; rahdinkäsittelijä; lastaaja; kontinpurkaja; konttien purkaja; muuttomies; muuttotyöntekijä; muuttoapulainen; muuttoapumies; kantomies; roudari*; ahtaaja*; satamatyöntekijä*; lentokenttähuolitsija; matkatavarankäsittelijä; laukunkäsittelijä; lentokenttätyöntekijä, maahuolinta; maapalvelutyöntekijä; ramppityöntekijä; asematasotyöntekijä; rahtiterminaalin työntekijä; logistiikkatyöntekijä*; logistiikka-avustaja; logistiikka-apulainen; logistiikkakeskuksen työntekijä; puhekeräilijä; verkkokaupan keräilijä; varaston kesätyöntekijä; varastologistikko; tavarankäsittelijä; tavarantarkastaja, varasto; hyllytystyöntekijä, varasto; pakettilajittelija; apumies, kuljetusauto; kuljettajan apumies; jakeluauton apumies; huolintatyöntekijä, terminaali; tavaravastaanottaja, varasto; verkkokauppatyöntekijä*; verkkokaupan työntekijä*; verkkokauppakeräilijä*; nettikeräilijä*; ruokakeräilijä*; fulfillment-työntekijä; sortteri; lajittelukeskuksen työntekijä; lajittelija, posti; pakettikeskuksen työntekijä; terminaalihenkilö; logistiikkaosaaja; kuormaaja; purkaja-lastaaja; konttipurkaja; kylmiötyöntekijä; pakastevarastotyöntekijä; kylmävarastotyöntekijä
sv lagerarbetare; lagermedarbetare; lagerbiträde*; lagerman; orderplockare; varuplockare; plockare, lager; terminalarbetare; lastare; flyttkarl; flyttare; flyttgubbe; godshanterare; hamnarbetare*; stuvare*; ramparbetare; bagagehanterare; bagagelastare; logistikarbetare; logistikmedarbetare*; kartongpackare, lager; bärhjälp; plockare; godsarbetare
en warehouse worker; warehouse operative; warehouse assistant; warehouse associate; order picker; picker; picker packer; pick and pack worker*; loader; freight handler; goods handler; material handler; baggage handler; ramp agent; dock worker*; removal worker; furniture mover; removals porter; terminal worker; logistics worker*; logistics operative; stock handler; unloader; container unloader; warehouse team member; fulfilment associate; order fulfilment worker; parcel sorter*; sorter, parcels
tasks fi varastotyö; varasto; varastohommat; keräily; tilausten keräily; lastaus; lastaus ja purku; tavaroiden siirto; muutot; kantaminen; tavaran vastaanotto; logistiikka | sv lagerarbete; lager; plocka order; lasta och lossa; flytta möbler; godshantering | en warehouse work; order picking; loading and unloading; moving furniture; goods handling; stock work
related 4321:0.8 9321:0.8 8344:0.8 9329:0.6 9621:0.5 8322:0.5 9313:0.4 8183:0.5 9332:0.1 8312:0.3 8350:0.3 7521:0.2
sectors 52 49 46 47 53 51
priors heavy_lifting standing pace early_morning day evening

9334
fi hyllyttäjä; hyllyjen täyttäjä; hyllyntäyttäjä; tavarahyllyttäjä; tuorehyllyttäjä; yöhyllyttäjä; aamuhyllyttäjä; kaupan hyllyttäjä; tavarantäyttäjä; purkaja-hyllyttäjä; myymäläpurkaja; kuormanpurkaja, myymälä; kuorman purkaja; kuormanpurkaja; tavarapurkaja; merchandiser*; menekinedistäjä*; hyllyttelijä; esillepanija, myymälä; hyllypalvelija; automaatin täyttäjä*; hedelmä- ja vihannesosaston hyllyttäjä; myymälän inventoija; pullohuoneen hoitaja*; pullonpalautuksen hoitaja*; ostoskärryjen kerääjä*; kärrynkerääjä*; kärrypoika*; verkkokauppakeräilijä, ruokakauppa; ruoan verkkokaupan keräilijä; ruokakaupan keräilijä; päivittäistavarakeräilijä; verkkokauppatyöntekijä*; verkkokaupan työntekijä*; verkkokauppakeräilijä*; nettikeräilijä*; ruokakeräilijä*; hyllyttäjä-keräilijä; tavaratäydentäjä; hyllyhuoltaja; hyllytystyöntekijä; yötäydentäjä
sv hyllpåfyllare; varupåfyllare; påfyllare; hyllfyllare; butikspåfyllare; uppackare, butik; varuuppackare; nattpåfyllare; kundvagnssamlare; nätbutiksplockare, matbutik; flaskreturskötare
en shelf filler; shelf stacker; stocker; grocery stocker; stock clerk, shelf filling; night filler; night stocker; merchandiser*; replenishment assistant; trolley attendant; trolley collector; grocery picker; online grocery picker; shelf replenisher; stock replenisher
tasks fi hyllytys; hyllyttäminen; kuormien purku; tavaroiden esillepano; hyllyjen täyttö; verkkokaupan keräily | sv fylla på hyllor; varupåfyllning; packa upp varor; plocka varor i hyllan | en stocking shelves; shelf filling; unpacking goods; online order picking in a shop
related 9321:0.6 4321:0.6 9612:0.3 5230:0.5 9333:0.8 9332:0.1 9331:0.3
sectors 47 46 82
priors heavy_lifting standing pace early_morning day evening

9411
fi pikaruokatyöntekijä; pikaruokamyyjä; hampurilaisravintolan työntekijä; hampurilaiskokki; burgerikokki; grillityöntekijä; grillimyyjä; grillikioskin työntekijä; pikaravintolatyöntekijä; pikaravintolan työntekijä; pizzanpaistaja; pitsanpaistaja; pizzakokki; pizzantekijä; pizzaleipuri; pizzaiolo; kebabtyöntekijä; kebabkokki; kebabin tekijä; kebab-pizzeriatyöntekijä; sushintekijä; sushikokki*; salaatintekijä; salaattibaarin työntekijä; subway-työntekijä; täytetyn leivän tekijä; voileivän tekijä; fast food -työntekijä; mäkkärityöntekijä; heseläinen; ravintolatyöntekijä, pikaruoka; noutoruokatyöntekijä; crew member, restaurant; fast food worker; ravintolatyöntekijä*; grillaaja*; grillimestari*
sv snabbmatsarbetare; snabbmatsbiträde; hamburgerbiträde; hamburgerkock; pizzabagare; pizzakock; pizzabakare; kebabkock; grillbiträde*; gatukökspersonal; gatuköksbiträde; snabbmatspersonal; sushikock*; smörgåsmakare
en fast food worker; fast food cook; fast food crew member; fast food restaurant worker; burger cook; crew member, fast food; pizza maker; pizza cook; pizza chef; pizzaiolo; kebab cook; sandwich maker; quick service restaurant worker; restaurant crew member; sushi maker
tasks fi pikaruoka; hampurilaisten teko; pizzan paisto; pizzojen paistaminen; pikaruokaravintola; hampurilaisravintola; kebab | sv snabbmat; göra hamburgare; baka pizza; hamburgerrestaurang | en fast food; making burgers; making pizza; sandwich making
related 9412:0.9 5246:0.8 5120:0.8 5131:0.6 5230:0.5 5245:0.5 7512:0.4
sectors 56
priors standing pace customer_contact team evening weekend
law hygiene

9412
fi keittiöapulainen; keittiöavustaja; palveluvastaava*; keittiötyöntekijä; keittiöapu; apulainen keittiöön; avustava keittiötyöntekijä; tiskaaja; astianpesijä; astiahuoltaja; astiahuoltotyöntekijä; astiahuollon työntekijä; blokkari; tiskari; plokkari; ruokapalvelutyöntekijä*; ruokapalveluapulainen; ruokahuoltoapulainen; ateriapalvelutyöntekijä*; ateriapalveluapulainen; ravitsemistyöntekijä*; ravintola-apulainen*; ravintolahuoltaja; catering-työntekijä*; cateringtyöntekijä*; ravintolatyöntekijä, keittiö; suurkeittiöapulainen; suurtaloustyöntekijä*; koulukeittiön työntekijä; kouluruokalan työntekijä; ruokalatyöntekijä*; ruokala-apulainen; ruokalatyöläinen; linjastotyöntekijä, ruokapalvelut; linjastoapulainen; jakelukeittiötyöntekijä; palvelukeittiön työntekijä; kotitalousapulainen, keittiö; keittiöharjoittelija; emäntä, jakelukeittiö; perunankuorija; salaattiapulainen; kokin apulainen; apukokki*; monipalvelutyöntekijä*; keittäjän apulainen; ravitsemispalvelutyöntekijä; välipalanvalmistaja; keittiön kesätyöntekijä; pitopalvelutyöntekijä*; pitopalveluapulainen*; keittiö- ja saliapulainen*; keittiö-saliapulainen*; tukipalvelutyöntekijä*; kotihoidon tukipalvelutyöntekijä*; keittiöpalvelutyöntekijä; ravintohuoltotyöntekijä; ravintohuollon työntekijä; ruokahuollon työntekijä; ruokapalvelualan työntekijä; ruokapalvelujen varahenkilö; keittiöhenkilö; keittiöhommat; ravitsemistyöntekijän sijainen; koekeittiön apulainen*; makutestaaja*
sv köksbiträde; diskare; diskplockare; köksarbetare; kökshjälp; kosthållsbiträde; restaurangbiträde; måltidsbiträde; skolmåltidsbiträde; storköksbiträde; serveringsköksbiträde; bespisningsbiträde; cateringarbetare; matserviceanställd; matservicearbetare; kallköksbiträde; kockbiträde; kökshjälpreda; köksmedarbetare; kökspersonal
en kitchen helper; kitchen assistant; kitchen porter; dishwasher; kitchen hand; kitchen worker; canteen assistant; catering assistant; kitchen steward; steward, kitchen; pot washer; school kitchen assistant; school meals assistant; prep cook*; kitchen aide; food service assistant; dish washer; kitchen staff; prep assistant; service assistant*
tasks fi keittiö; keittiötyö; keittiöhommat; tiskaus; tiskaaminen; astianpesu; astiahuolto; keittiössä avustaminen; ruoan jakelu; vihannesten pilkkominen; ruokapalvelu | sv kök; köksarbete; diska; diskning; hjälpa till i köket; mathållning | en kitchen; kitchen work; dishwashing; washing dishes; food prep; helping in a kitchen
related 9411:0.9 5131:0.5 7512:0.4 9321:0.4 7514:0.4 7511:0.3 8160:0.5
sectors 56 85 87 86 88 55
priors standing pace team day evening heavy_lifting
law hygiene

9510
fi mainostenjakaja*; mainosjakaja*; esitteenjakaja; esitteiden jakaja; flyerien jakaja; flaijerinjakaja; promoottori, katumainonta; kengänkiillottaja; lentolehtisten jakaja; mainosmaskotti; maskotti; katumainostaja; julisteiden kiinnittäjä; katutyöntekijä, promootio; parkkeeraaja, tapahtumat; pysäköinnin ohjaaja; parkkiohjaaja; pysäköintiohjaaja
sv skoputsare; broschyrutdelare; flygbladsutdelare; reklamutdelare, gata; affischerare; maskot; parkeringsvärd; parkeringsanvisare; parkeringsdirigent
en leaflet distributor; flyer distributor; shoe shiner; bill poster; mascot performer; parking attendant, events; parking marshal; street promoter; handbill distributor
tasks fi esitteiden jakaminen; flyereiden jako; pysäköinnin ohjaus tapahtumissa | sv dela ut flygblad; dela ut broschyrer; anvisa parkering | en handing out leaflets; distributing flyers; directing parking
related 9331:0.6 5242:0.5 9629:0.6 9520:0.6
sectors 73 82 52
priors outdoors customer_contact flexible

9520
fi katumyyjä*; katukauppias; ilmapallonmyyjä; kulkukauppias; kukkien katumyyjä; katulehden myyjä; lehtimyyjä, katu; matkamuistojen katumyyjä; arvanmyyjä*; joulukuusenmyyjä; joulukuusien myyjä; festarimyyjä, oheistuotteet
sv gatuförsäljare*; gatumånglare; ballongförsäljare; ambulerande försäljare; tidningsförsäljare, gata; julgransförsäljare; lottförsäljare, gata
en street vendor; street seller; street hawker; balloon seller; newspaper seller, street; souvenir seller; christmas tree seller; peddler
tasks fi katumyynti; joulukuusten myynti; katulehden myynti | sv gatuförsäljning; sälja julgranar | en street selling; hawking
related 5211:0.9 5212:0.8 5243:0.5 9510:0.6 5223:0.5
sectors 47
priors outdoors sales customer_contact standing

9611
fi jätteenkerääjä; roskakuski*; jäteautonkuljettaja*; jäteautokuski*; jäteauton apumies; roska-auton apumies; roskamies; jätehuoltotyöntekijä; jätehuollon työntekijä; jätteidenkuljettaja*; keräystyöntekijä, jätehuolto; jäteastioiden tyhjentäjä; kierrätysmateriaalien kerääjä; puhtaanapitotyöntekijä, jätehuolto; roska-astioiden tyhjentäjä; vaatekeräyksen työntekijä
sv sophämtare; sopgubbe; renhållningsarbetare; renhållare*; avfallshämtare; avfallsinsamlare; sopbilsbiträde; återvinningshämtare
en garbage collector; refuse collector; waste collector; bin man; recycling collector; refuse loader; waste collection worker; dustman; garbage truck helper
tasks fi jätteiden keräys; roskien keräys; jäteastioiden tyhjennys | sv sophämtning; hämta sopor; tömma sopkärl | en waste collection; collecting rubbish; emptying bins
related 9612:0.8 9613:0.7 8332:0.6 9333:0.5 9122:0.3
sectors 38 81
priors outdoors heavy_lifting early_morning

9612
fi jätteenlajittelija; jätteiden lajittelija; kierrätystyöntekijä*; kierrätyskeskuksen työntekijä; kierrätyskeskustyöntekijä*; lajittelija, jätteet; lajittelutyöntekijä*; lajittelija*; jäteaseman työntekijä; jäteasemanhoitaja; kierrätysaseman hoitaja; sortti-aseman työntekijä; sortti-asema-asiakasneuvoja; lumppujen lajittelija; tekstiilinlajittelija; vaatelajittelija; vaatteiden lajittelija; kirpputorin lajittelija; metallinlajittelija; romunlajittelija; romuttamotyöntekijä; autopurkaamon työntekijä; autonpurkaja; elektroniikkaromun purkaja; ser-purkaja; pullonlajittelija; kierrätysneuvoja*; kierrätyspajan työntekijä; kierrätysapulainen; kierrätysohjaaja; kierrätysmyyjä*; kirpputorimyyjä*; kirpputorityöntekijä*
sv avfallssorterare; sopsorterare; återvinningsarbetare; återvinningsmedarbetare; återvinningscentralsarbetare; textilsorterare; klädsorterare; sorteringsarbetare; skrotsorterare; bildemonterare; skrotarbetare; sorteringsstationsskötare
en waste sorter; recycling worker; recycling sorter; recycling centre worker; refuse sorter; textile sorter; clothes sorter; recycling operative; scrap sorter; recycling attendant; waste station attendant; sorting operative; electronics recycling worker; car dismantler
tasks fi kierrätys; jätteiden lajittelu; vaatteiden lajittelu; lajittelu; kierrätyskeskus; romun purku | sv återvinning; sortera avfall; sortera kläder; återvinningscentral | en recycling; sorting waste; sorting clothes; dismantling electronics
related 9611:0.8 9321:0.6 9329:0.6 9333:0.6 5223:0.4 9334:0.4 9613:0.5
sectors 38 47 46 94
priors standing day noise

9613
fi kadunlakaisija; kadunpuhdistaja; katujen puhdistaja; katusiivooja; puistosiivooja; puhtaanapitotyöntekijä*; ulkoalueiden puhtaanapitotyöntekijä; ulkosiivooja; ulkoalueiden hoitaja; pihasiivooja; piha-alueiden siivooja; lumityöntekijä*; lumenluoja*; lumitöiden tekijä; lumenpudottaja*; kattolumien pudottaja; hiekoittaja; roskankerääjä; roskienkerääjä; torinpuhdistaja; yleisten alueiden puhtaanapitäjä; parkkipaikkojen siivooja; lumiapu; kattolumityöntekijä*
sv gatsopare; gaturengörare; parkstädare; snöskottare; renhållningsarbetare, gata; skräpplockare; utestädare; gårdsstädare; takskottare
en street sweeper; street cleaner; park sweeper; snow shoveller; snow clearer; outdoor cleaner; litter picker; park cleaner; yard sweeper; roof snow clearer
tasks fi katujen puhtaanapito; lakaisu; lumityöt; lumenluonti; roskien keruu; ulkoalueiden siivous | sv gatsopning; snöskottning; plocka skräp | en street sweeping; snow shovelling; litter picking; outdoor cleaning
related 9611:0.7 9214:0.7 5153:0.7 9112:0.5 9312:0.5 8342:0.4 9612:0.5
sectors 81 84 38
priors outdoors early_morning alone heavy_lifting

9621
fi lähetti; sanomalehdenjakaja; lehdenjakaja*; varhaisjakaja; lehtijakaja; aamulehden jakaja; yöjakaja; mainostenjakaja*; mainosjakaja*; ilmaisjakelija; suoramainosten jakaja; ruokalähetti*; kuriiri*; lähetti-kuriiri; kävelylähetti; pakettilähetti; sairaalalähetti; potilaskuljettaja*; näytekuljettaja, sairaala; ovimies*; kantaja, hotelli; matkatavaroiden kantaja; piccolo; bellboy; hotellin ovimies; jakelutyöntekijä*; jakelija; lehtikuski; varhaisjakelija; sairaalan sisäkuljettaja; sanansaattaja, toimisto; lehtikuljettaja; lehdenheittäjä; itsenäinen jakaja; jakaja, lehdet; yölehdenjakaja
sv tidningsutdelare; tidningsbud; reklamutdelare; kontorsbud; budbärare; kurir*; sjukhusbud; piccolo; dörrvakt, hotell; stadsbud; morgontidningsutdelare; matbud*; paketbud; utdelare*
en newspaper carrier; newspaper deliverer; paper carrier; messenger; courier*; leaflet deliverer; parcel deliverer; courier on foot; luggage porter; hotel porter; bellboy; bellhop; doorman, hotel; hospital messenger; mail runner; food courier*; early morning delivery worker; delivery partner*; delivery courier*; food delivery partner*; gig worker, delivery*; delivery rider*
tasks fi lehdenjako; lehtien jakaminen; mainosten jako; lähettityö; matkatavaroiden kantaminen; varhaisjakelu; jakelu | sv dela ut tidningar; tidningsutdelning; dela ut reklam; budärenden | en delivering newspapers; newspaper delivery; running errands; carrying luggage; delivering leaflets
related 4412:0.9 9331:0.8 8322:0.6 8321:0.6 9333:0.5 9629:0.4 9510:0.4
sectors 53 58 55 86
priors alone outdoors early_morning night

9622
fi sekatyöntekijä; sekatyömies*; yleismies*; altsari; keikkatyöntekijä*; keikkatyöläinen; pätkätyöläinen; tilapäistyöntekijä; satunnaistöiden tekijä; joka paikan höylä; jokapaikanhöylä; kotiapumies; pihatalkkari*; pikkuremppaaja; handyman*; kotitalkkari*; mökkitalkkari*; lumityöntekijä*; kattolumityöntekijä*; lumenluoja*; sekatyöläinen*
sv diversearbetare*; allt-i-allo; allt i allo; handyman*; tillfällighetsarbetare; hantlangare, diverse; fixare; gårdskarl*; stugtalonman*; hustomte; hjälparbetare*; grovarbetare*
en odd job person; odd-job man; handyman*; general labourer*; casual labourer; day labourer; odd jobber; utility worker; general helper; odd job worker*; general worker*
tasks fi satunnaiset työt; sekalaiset työt; pikkuhommat; hanttihommat; keikkahommat | sv ströjobb; småjobb; diverse sysslor; påhugg | en odd jobs; casual work; miscellaneous jobs
related 5153:0.8 9313:0.7 9329:0.6 9333:0.6 9214:0.5 9629:0.6
sectors 81 97 78
priors flexible alone

9623
fi mittarinlukija; mittareiden lukija; sähkömittarinlukija; vesimittarinlukija; myyntiautomaatin täyttäjä; automaatin täyttäjä*; automaatinhoitaja; automaattien täyttäjä; juoma-automaatin täyttäjä; kahviautomaattihuoltaja; kolikkoautomaatin tyhjentäjä; peliautomaatin tyhjentäjä; pysäköintiautomaatin tyhjentäjä; automaattikuski
sv mätaravläsare; elmätaravläsare; automatpåfyllare; varuautomatskötare; automattömmare; kaffeautomatskötare
en meter reader; water meter reader; vending machine filler; vending machine attendant; vending machine collector; vending route driver; coin collector; coffee machine refiller
tasks fi mittareiden luku; automaattien täyttö | sv läsa av mätare; fylla på varuautomater | en reading meters; filling vending machines
related 9334:0.6 8322:0.6 9621:0.5 7412:0.3
sectors 35 47 92 36
priors driving alone day

9624
fi polttopuun kerääjä; vedenhakija; polttopuiden keräilijä; vedenkantaja; halonhakkaaja; puunhakkaaja; risujen kerääjä
sv vedinsamlare; vattenhämtare; vattenbärare; vedklyvare; risplockare
en firewood collector; water carrier; water collector; wood gatherer; firewood splitter
tasks fi polttopuiden keruu; veden kantaminen; halonhakkuu | sv samla ved; bära vatten; klyva ved | en collecting firewood; carrying water; splitting firewood
related 9215:0.8 9622:0.6 9213:0.5
sectors 02 97
priors outdoors heavy_lifting

9629
fi vahtimestari*; pyörävaraston valvoja; pyöräparkin valvoja; museovalvoja; museovahtimestari; näyttelyvalvoja; salivalvoja; lipuntarkastaja, tapahtumat; paikannäyttäjä; paikanosoittaja; teatterin vahtimestari; narikanhoitaja; naulakkovahti; narikkatyöntekijä; vaatesäilytyksen hoitaja; vaatenaulakonhoitaja; pukuhuoneenhoitaja; huvipuistotyöntekijä; huvipuistolaitteen käyttäjä; laitteenhoitaja, huvipuisto; hissipoika; hiihtohissin hoitaja*; hissinhoitaja, hiihtokeskus; tapahtuma-avustaja; tapahtumatyöntekijä; tapahtuma-apulainen; tapahtumapystyttäjä; roudari*; itsepalvelupesulan hoitaja; leirintäalueen työntekijä; leirintäaluetyöntekijä; saunanlämmittäjä; saunottaja; hallityöntekijä, jäähalli; aulavahtimestari*; kouluvahtimestari; oppilaitosvahtimestari; koulun vahtimestari; avustaja, kuvaukset; kokousvahtimestari; yleisöpalveluvahtimestari; keilahallityöntekijä; hissityöntekijä, hiihtokeskus; hiihtohissityöntekijä; uimahallityöntekijä*; uimahallin kassa-valvoja*; liikuntapaikkahoitaja*; liikuntapaikkatyöntekijä*; kenttämestari*; jäähallityöntekijä*; järjestysmies, tapahtuma; pullonpalautuksen hoitaja*; pullohuoneen hoitaja*; kärrypoika*; ostoskärryjen kerääjä*; kärrynkerääjä*; solariumtyöntekijä*; saunamestari*; kylpylähoitaja*; lasten leikittäjä*; leikkivalvoja*; leikkipaikan ohjaaja*; sisäleikkipuiston työntekijä*; sisäleikkipuistotyöntekijä*; hoploppi-ohjaaja*; elokuvateatterityöntekijä*; elokuvateatterin työntekijä*; kuvausavustaja*; avustaja, elokuva*; statisti*
sv vaktmästare*; museivakt; utställningsvakt; platsanvisare; publikvärd; garderobiär; garderobsvakt; garderobsbiträde; rockvaktmästare; nöjesparksarbetare; tivoliarbetare; åkattraktionsskötare; skidliftsskötare; evenemangsarbetare; campingarbetare; teatervaktmästare; entrévärd; konferensvärd
en usher; cloakroom attendant; coat check attendant; museum attendant; gallery attendant; exhibition attendant; amusement park worker; ride attendant; ride operator; event assistant; event steward; event crew member; ticket collector, events; ski lift attendant; office caretaker; office porter; locker room attendant; campsite assistant; roadie*; theatre usher; public building attendant; parking attendant; parking lot attendant; event staff; event worker; festival worker; lift attendant; ski resort worker
tasks fi vahtimestarin työt; paikannäyttö; narikka; vaatesäilytys; näyttelyn valvonta; tapahtumien rakentaminen; huvipuisto; tapahtumatyö | sv vaktmästarsysslor; garderob; visa publiken till rätta; nöjespark; evenemangsarbete | en ushering; cloakroom; museum supervision; event set-up; amusement park
related 5153:0.7 5414:0.6 9621:0.6 4226:0.6 5419:0.5 9622:0.6 9510:0.6 4411:0.4
sectors 90 91 93 84 85 82 56
priors customer_contact standing evening weekend
`;
