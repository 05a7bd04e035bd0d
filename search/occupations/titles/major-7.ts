// What people and ads call craft and trades work (ISCO-08 major group 7): builders, fitters, mechanics, bakers and seamstresses under their everyday names.

/**
 * One block per ISCO-08 unit group: everyday titles fi/sv/en (* = the title also belongs to another group), task words,
 * related groups with closeness 0–1, TOL 2008 divisions, probable conditions ("ask", never facts) and cards the law asks for.
 */
export const major7 = `
7111
fi talonrakentaja; rakennusammattimies; rakentaja; rakennustyöntekijä; rakennusalan ammattilainen; pientalorakentaja; korjausrakentaja; remonttimies; remonttityöntekijä; remontoija; remonttireiska; rakennusalan moniosaaja; remppamies; huoneistoremontoija; kylpyhuoneremontoija; saneeraaja; rakennusremontoija; rakentaja-ammattimies; omakotitalorakentaja
sv husbyggare; byggnadsarbetare; byggarbetare*; renoverare; småhusbyggare; byggare; reparationsbyggare; renoveringsarbetare
en house builder; builder; renovation worker; construction worker*; home renovator; building tradesperson; general builder; refurbishment worker
tasks fi talonrakennus; remontointi; korjausrakentaminen; rakentaminen; remonttihommat | sv bygga hus; renovera; reparationsbygge | en building houses; renovating; construction
related 7115:0.8 9313:0.8 7112:0.6 7131:0.6 7122:0.6 7114:0.6 7119:0.7
sectors 41 43
priors heavy_lifting noise standing day full_time

7112
fi muurari; hormimuurari; tulisijamuurari; takkamuurari; uunimuurari; tiilimuurari; harkkomuurari; muurauksen ammattilainen; laastimies; saneerausmuurari; muurari-laatoittaja*
sv murare; ugnsmurare; spismurare; tegelmurare; muraryrkesman; skorstensmurare
en bricklayer; mason; stove mason; block layer; chimney builder; fireplace builder; brickmason
tasks fi muuraus; muuraaminen; tulisijan rakentaminen | sv murning; mura | en bricklaying; masonry
related 7123:0.7 7122:0.7 7114:0.6 7111:0.6 7113:0.5 9313:0.5
sectors 43 41
priors heavy_lifting outdoors

7113
fi kivenhakkaaja; kivenveistäjä; kivityömies; kivimuurari; hautakiventekijä; kivenkaivertaja*; kivenkiillottaja; luonnonkivityöntekijä; kiviseppä; kivenlohkoja
sv stenhuggare; stenarbetare; gravstensarbetare; stenslipare; stengravör; naturstensarbetare
en stonemason; stone cutter; stone carver; stone splitter; gravestone maker; stone polisher
tasks fi kiven hakkuu; kiven veisto; hautakivien teko | sv hugga sten; gravstenar | en cutting stone; carving stone
related 7112:0.5 8114:0.6 7316:0.5 8111:0.4
sectors 23 43
priors noise heavy_lifting

7114
fi betonirakentaja; betonimies; raudoittaja; betonoija; betonivalaja; lattiavalaja; valumies; betonilattian tekijä; betonilattiamies; muottimies; betonihioja; betonityöntekijä; rautamies, raudoitus; siltarakentaja; raudoittaja-betonimies; betonipumppaaja; muottikirvesmies*; juotosmies
sv betongarbetare; armerare; betonggjutare; golvgjutare; betongslipare; formsättare; brobyggare; järnarbetare, armering
en concrete worker; concrete placer; concrete finisher; rebar fixer; steel fixer; reinforcing ironworker; concrete floor worker; formworker; bridge builder
tasks fi betonivalu; raudoitus; betonointi; muottityöt | sv gjuta betong; armering; formsättning | en pouring concrete; fixing rebar; formwork
related 7119:0.7 7115:0.6 9313:0.6 9312:0.6 7111:0.7 8114:0.7
sectors 41 42 43
priors heavy_lifting outdoors noise

7115
fi kirvesmies; timpuri; rakennuskirvesmies; rakennuspuuseppä; sisustuskirvesmies; sisävalmistusmies; väliseinäasentaja; kipsilevyasentaja; kipsilevyttäjä; muottikirvesmies*; ikkuna-asentaja; oviasentaja; keittiöasentaja; kalusteasentaja; porrasasentaja; alakattoasentaja; alakattomies; hirsirakentaja; hirsiveistäjä; terassintekijä; kirvesmies-remontoija; runkokirvesmies; kiintokalusteasentaja; kirvesmiesoppilas; puurakentaja; julkisivuasentaja; saunanrakentaja; veneenkorjaaja; venekorjaaja; veneentekijä*; veneveistäjä*
sv timmerman; snickare; byggnadssnickare; inredningssnickare; byggsnickare; köksmontör; fönstermontör; dörrmontör; gipsmontör; timmerhusbyggare; träbyggare; innertaksmontör; renoveringssnickare
en carpenter; construction carpenter; joiner; framer; formwork carpenter; kitchen fitter; window fitter; door installer; drywall installer; log builder; finish carpenter; shuttering carpenter; interior carpenter; ceiling fixer
tasks fi kirvesmiehen työt; puurakentaminen; ovien ja ikkunoiden asennus; väliseinien teko; keittiökalusteiden asennus | sv snickeri; bygga i trä; montera kök | en carpentry; woodwork on site; installing kitchens; drywall
related 7111:0.8 7522:0.7 9313:0.6 7121:0.6 7122:0.6 7119:0.6 7523:0.5
sectors 41 43
priors heavy_lifting noise standing day heights

7119
fi telineasentaja; rakennustelineasentaja; telinemies; elementtiasentaja; purkaja, rakennus; purkumies*; purkutyöntekijä*; purkutyömies*; timanttiporaaja*; timanttisahaaja; saumaaja; elementtisaumaaja; aitaaja; aita-asentaja; vedeneristäjä*; köysityöntekijä; köysityöskentelijä; julkisivukorjaaja; kaide-asentaja; elementtimies; parvekeasentaja; leikkipaikka-asentaja
sv ställningsbyggare; ställningsmontör; elementmontör; rivningsarbetare*; håltagare; fogare; elementfogare; stängselmontör; fasadrenoverare; repklättrare, bygg
en scaffolder; scaffolding erector; precast element installer; demolition worker*; building sealant applicator; fence installer; rope access technician; facade repairer; balcony installer
tasks fi telineiden pystytys; elementtien asennus; purkutyöt; saumaus | sv bygga ställningar; rivning; fogning | en scaffolding; demolition; element installation
related 9313:0.8 7111:0.7 7114:0.6 7115:0.6 7214:0.5 7121:0.6 7215:0.5
sectors 43 41
priors heights heavy_lifting outdoors team

7121
fi kattoasentaja; katontekijä; huopakattoasentaja; peltikattoasentaja; kattomies; bitumikattoasentaja; katonkorjaaja; tiilikattoasentaja; kattotyöntekijä; vedeneristäjä, katto; kermikattoasentaja; kattoremontoija; sadevesiasentaja*; peltiasentaja*; peltiseppäasentaja*
sv takläggare; takmontör; takarbetare; filttaksläggare; takreparatör; plåttaksmontör
en roofer; roof installer; roofing worker; bitumen roofer; roof repairer; sheet metal roofer; roof tiler
tasks fi katon asennus; kattoremontti; kattotyöt | sv lägga tak; takrenovering | en roofing; repairing roofs
related 7213:0.7 7115:0.6 7124:0.6 7119:0.6 9313:0.5
sectors 43
priors heights outdoors heavy_lifting noise

7122
fi laatoittaja; lattianpäällystäjä; mattoasentaja; parkettiasentaja; lattia-asentaja; laatta-asentaja; laattamies; kaakeloija; lattiamies; parkettihioja; vedeneristäjä*; massalattia-asentaja; lattianhioja; muovimattoasentaja; kylpyhuonelaatoittaja; muurari-laatoittaja*; laminaattiasentaja; vesieristäjä*
sv golvläggare; plattsättare; kakelsättare; mattläggare; parkettläggare; golvslipare; kakelläggare; våtrumsmontör
en tiler; floor layer; carpet fitter; parquet layer; tile setter; flooring installer; wall and floor tiler; floor sander
tasks fi laatoitus; lattian asennus; mattojen asennus; parkettien asennus; kaakelointi | sv lägga golv; sätta kakel; plattsättning | en tiling; laying floors; fitting carpets
related 7112:0.7 7131:0.7 7123:0.7 7115:0.6 9313:0.5
sectors 43
priors standing heavy_lifting

7123
fi rappaaja; kipsityöntekijä; stukkotyöntekijä; tasoitetyöntekijä; rappausmies; julkisivurappaaja; stukkatööri; laastiruiskuttaja; kipsimies
sv rappare; stuckatör; gipsarbetare; fasadrappare; putsare, fasad; gipsare
en plasterer; stucco worker; renderer; stucco mason; facade plasterer; ornamental plasterer
tasks fi rappaus; stukkotyöt | sv putsa fasad; rappning | en plastering; rendering
related 7112:0.7 7131:0.7 7122:0.6 7124:0.5 9313:0.5
sectors 43
priors standing heavy_lifting heights

7124
fi eristäjä; putkieristäjä; lämpöeristäjä; eristysasentaja; puhallusvilla-asentaja; eristelevyasentaja; tekninen eristäjä; ilmastointieristäjä; teollisuuseristäjä; palokatkoasentaja; uretaaniruiskuttaja; puhalluseristäjä; palokatkomies; vesieristäjä*
sv isolerare; isoleringsmontör; rörisolerare; värmeisolerare; industriisolerare; brandtätare; lösullsisolerare
en insulator; insulation installer; pipe insulator; thermal insulation worker; firestop installer; blown-in insulation installer; industrial insulator
tasks fi eristäminen; putkien eristys; villan puhallus | sv isolering; isolera rör | en insulating; pipe insulation
related 7126:0.5 7213:0.5 7121:0.6 7123:0.5 9313:0.5 7115:0.5
sectors 43
priors heights standing

7125
fi lasittaja; lasinasentaja; lasimies; parvekelasittaja; tuulilasinvaihtaja; tuulilasiasentaja; autolasiasentaja; lasitusasentaja; lasiasentaja; peililasittaja; parvekelasiasentaja; lasikorjaaja
sv glasmästare; glasmontör; bilglastekniker; vindrutemontör; glasinstallatör; balkonginglasare; glastekniker
en glazier; glass installer; windscreen fitter; auto glass technician; balcony glazing installer; window glazier
tasks fi lasitus; ikkunalasien vaihto; tuulilasin vaihto | sv sätta i glas; byta vindruta | en glazing; replacing windscreens
related 7115:0.5 7315:0.5 7231:0.4 7121:0.4
sectors 43 45
priors heavy_lifting heights

7126
fi putkiasentaja; putkimies; lvi-asentaja; putkiasentaja-hitsaaja; lämmitysasentaja; vesijohtoasentaja; sprinkleriasentaja; putkisto-asentaja; putkistoasentaja; kaasuasentaja; viemäriasentaja; lvi-huoltoasentaja; putkimiehen apulainen; putkiremonttiasentaja; lämpöpumppuasentaja, putki; saneerausputkimies; putkari; teollisuusputkiasentaja; lvi-remontoija; kaukolämpöasentaja; vesihuoltoasentaja; verkostoasentaja, vesi; viemärisukittaja; lviasentaja
sv rörmokare; rörläggare; vvs-montör; vvs-installatör; rörmontör; värmemontör; sprinklermontör; avloppsmontör; industrirörmontör; vvs-arbetare
en plumber; pipe fitter; pipefitter; hvac plumber; heating installer; plumbing and heating installer; sprinkler fitter; gas fitter; plumber's mate; district heating installer; water network fitter
tasks fi putkityöt; putkiremontti; hanojen vaihto; lämmityslaitteiden asennus; viemärien korjaus | sv rörarbete; dra rör; stambyte; laga kranar | en plumbing; pipe fitting; fixing taps; heating installation
related 7127:0.7 7212:0.5 7214:0.4 7233:0.5 7411:0.4 7124:0.5
sectors 43 36
priors day heavy_lifting driving

7127
fi ilmastointiasentaja; iv-asentaja; ilmanvaihtoasentaja; kylmäasentaja; kylmäkoneasentaja; kylmälaiteasentaja; lämpöpumppuasentaja; ilmalämpöpumppuasentaja; jäähdytyslaiteasentaja; iv-huoltoasentaja; kylmähuoltoasentaja; ilmastointipeltiseppä; ilmanvaihtomittaaja; kylmämestari; maalämpöasentaja; ilmastointimekaanikko; ilmanvaihtokoneasentaja; kylmämekaanikko
sv ventilationsmontör; kylmontör; kyltekniker; luftkonditioneringsmontör; värmepumpsmontör; ventilationstekniker; kylmekaniker; värmepumpstekniker
en hvac technician; refrigeration mechanic; air conditioning installer; ventilation fitter; heat pump installer; refrigeration technician; hvac installer; ventilation technician; cooling technician
tasks fi ilmanvaihdon asennus; kylmälaitteiden huolto; lämpöpumppujen asennus | sv montera ventilation; installera värmepumpar | en installing ventilation; servicing refrigeration; installing heat pumps
related 7126:0.7 7213:0.6 7412:0.6 7411:0.5 5153:0.4 7233:0.5
sectors 43 33
priors day driving heights
law degree

7131
fi maalari*; rakennusmaalari; tapetoija; maalari-tapetoija; sisämaalari; ulkomaalari; julkisivumaalari; tasoittaja; maalarin apulainen; huoneistomaalari; remonttimaalari; lattiamaalari; pintaremontoija; maalausalan ammattilainen; talomaalari; pintakäsittelijä, rakennus; maalarioppilas; tapetinlaittaja; talonmaalari
sv målare; byggnadsmålare; husmålare; tapetserare, vägg; inomhusmålare; fasadmålare; målarlärling; tapetuppsättare; målare-tapetserare
en house painter; building painter; painter and decorator; wallpaper hanger; decorator, painting; interior painter; exterior painter; paperhanger; painter's assistant; painter*
tasks fi maalaus; maalaaminen; tapetointi; tasoitus; seinien maalaus | sv måla; målning; tapetsera | en painting; painting walls; wallpapering; decorating
related 7132:0.7 7122:0.6 7123:0.7 9313:0.5 7316:0.5 7111:0.6
sectors 43
priors standing heights day

7132
fi ruiskumaalaaja; automaalari; teollisuusmaalari; lakkaaja; ruiskulakkaaja; pintakäsittelijä*; huonekalumaalari; märkämaalaaja; kalustemaalaaja; laivamaalari; koneenmaalaaja; maalaamotyöntekijä; maalauslinjan työntekijä; metallimaalari; petsaaja; puunpintakäsittelijä; korimaalari; jauhemaalari; märkämaalari; maalari*; pintakäsittelymaalari; ruiskumaalari
sv sprutmålare; billackerare; lackerare; industrimålare; sprutlackerare; ytbehandlare*; möbellackerare; fartygsmålare; karosslackerare
en spray painter; car painter; industrial painter; varnisher; vehicle painter; furniture finisher; ship painter; paint shop worker; automotive painter; painter*
tasks fi ruiskumaalaus; automaalaus; lakkaus; pintakäsittely | sv sprutmåla; lackera | en spray painting; varnishing; car painting
related 8122:0.8 7131:0.7 7224:0.6 7522:0.5 7231:0.4 8142:0.4
sectors 25 31 45 30
priors standing noise

7133
fi nuohooja; rakennuspuhdistaja; julkisivupesijä*; asbestipurkaja; asbestityöntekijä; asbestinpurkaja; rakennussiivooja*; saneeraaja, asbesti; haitta-ainepurkaja; iv-puhdistaja; ilmanvaihtokanavien puhdistaja; iv-nuohooja; ilmastointinuohooja; ilmanvaihdon puhdistaja; homesaneeraaja; kattopesijä; nuohousalan ammattilainen; saneerauspuhdistaja*; kattojen pesijä
sv sotare; sotarmästare; fasadtvättare; asbestsanerare; sanerare; saneringsarbetare; ventilationsrengörare; mögelsanerare; byggstädare*
en chimney sweep; facade cleaner; asbestos remover; building exterior cleaner; asbestos abatement worker; duct cleaner; ventilation cleaner; mould remediation worker; roof cleaner
tasks fi nuohous; julkisivujen pesu; asbestin purku; ilmanvaihdon puhdistus | sv sota; sotning; sanera asbest | en sweeping chimneys; cleaning facades; removing asbestos
related 9129:0.7 9123:0.6 7119:0.6 7121:0.5 9313:0.6
sectors 81 43
priors heights outdoors alone driving
law degree

7211
fi valaja; valimotyöntekijä; valimomies; keernantekijä; metallinvalaja; muotinvalmistaja, valimo; kaavaaja, valimo; muottaaja; valimon puhdistaja; konekaavaaja; kokillivalaja; metallivalaja
sv gjutare; gjuteriarbetare; metallgjutare; kärnmakare; formare, gjuteri; pressgjutare
en foundry worker; metal moulder; core maker; caster; foundry moulder; die caster; molder, foundry
tasks fi metallin valu; muottien teko valimossa | sv gjuta metall; tillverka gjutformar | en metal casting; making moulds
related 8121:0.7 7224:0.6 7221:0.6 7223:0.5 9329:0.6
sectors 24
priors noise heavy_lifting standing

7212
fi hitsaaja; levyseppähitsaaja*; levyhitsaaja; putkihitsaaja; tig-hitsaaja; mig-hitsaaja; mag-hitsaaja; mig/mag-hitsaaja; polttoleikkaaja; kaasuleikkaaja; robottihitsaaja; laivahitsaaja; koodihitsaaja; luokkahitsaaja; juottaja; hitsari; plasmaleikkaaja; rakennehitsaaja; jauhekaarihitsaaja; alumiinihitsaaja; hitsaajaoppilas; laserhitsaaja; puikkohitsaaja; teräsrakennehitsaaja; rst-hitsaaja
sv svetsare; plåtslagare-svetsare*; rörsvetsare; robotsvetsare; gasskärare; tig-svetsare; mig-svetsare; licenssvetsare; fartygssvetsare; konstruktionssvetsare
en welder; pipe welder; tig welder; mig welder; flame cutter; robot welder; coded welder; structural welder; ship welder; plasma cutter; arc welder; brazer
tasks fi hitsaus; hitsaaminen; polttoleikkaus | sv svetsning; svetsa | en welding; flame cutting
related 7214:0.8 7213:0.7 7223:0.5 7126:0.5 8211:0.5 7233:0.5
sectors 25 28 30 33
priors noise standing day evening

7213
fi peltiseppä; ohutlevyseppä; levyseppä*; ilmastointipeltiseppä, paja; peltityöntekijä; autopeltiseppä; autopeltikorjaaja; korikorjaaja; kolarikorjaaja; särmääjä; rakennuspeltiseppä; levytyöntekijä; levytyökeskuksen käyttäjä; kanttaaja; kupariseppä; autokorinkorjaaja; ohutlevytyöntekijä; levyteknikko; vaurionkorjaaja; sadevesiasentaja*; peltiasentaja*; peltiseppäasentaja*
sv plåtslagare; tunnplåtslagare; byggnadsplåtslagare; bilplåtslagare; plåtarbetare; kantpressoperatör; karossreparatör; kopparslagare; bilskadereparatör
en sheet metal worker; tinsmith; panel beater; car body repairer; press brake operator; auto body repairer; coppersmith; collision repair technician; sheet-metal fabricator
tasks fi ohutlevytyöt; peltityöt; korikorjaus; särmäys | sv plåtarbete; kantpressning; karossreparation | en sheet metal work; body repair; bending metal
related 7212:0.7 7214:0.7 7121:0.7 7231:0.6 7127:0.6 7223:0.5
sectors 25 43 45
priors noise standing heavy_lifting

7214
fi paksulevyseppä; levyseppä*; levyseppähitsaaja*; levyseppä-hitsaaja; rautarakennetyöntekijä; teräsrakenneasentaja; rautarakentaja; laivanrakentaja; laivalevyseppä; teräsrakentaja; metallirakentaja; runkoasentaja; rakenneasentaja, teräs; teräsasentaja; telakkatyöntekijä; hallirakentaja, teräs; rakenneseppä; metallirakenneasentaja; hallinpystyttäjä; hitsaajan apulainen*; verstastyöntekijä*; metallityöntekijä*; konepajatyöntekijä*; metallialan työntekijä*; konepajan apumies*
sv grovplåtslagare; stålkonstruktionsmontör; fartygsbyggare; plåtslagare-svetsare*; stålmontör; konstruktionsplåtslagare; varvsarbetare; stålbyggare; hallmontör
en plater; structural steel worker; steel erector; shipbuilder; ironworker; boilermaker; shipyard worker; structural metal worker; steel fabricator; hall erector
tasks fi teräsrakenteiden asennus; levytyöt; laivanrakennus | sv montera stålkonstruktioner; bygga fartyg | en erecting steel; plating; shipbuilding
related 7212:0.8 7213:0.7 7119:0.5 8211:0.6 7215:0.5 7126:0.4
sectors 25 30 43
priors noise heavy_lifting heights

7215
fi takiloija; vaijeriasentaja; köysiasentaja; rikaaja; riggeri; riggaaja; nostoapuvälineasentaja; köydenpunoja, vaijeri; lavatekniikan riggaaja; lavarakentaja; teltta-asentaja; telttapystyttäjä; rakennusripustaja; purjelaivatakiloija
sv riggare; kabelsplitsare; vajermontör; tältmontör; scenriggare; kabelläggare, rigg; tältresare
en rigger; cable splicer; stage rigger; event rigger; tent installer; wire rope splicer; ship rigger; tent erector
tasks fi takilointi; ripustaminen; telttojen pystytys | sv rigga; resa tält | en rigging; putting up tents
related 7119:0.6 8343:0.5 7214:0.5 9629:0.5 7413:0.4
sectors 30 43 90
priors heights outdoors heavy_lifting

7221
fi seppä; kengitysseppä; kengittäjä; takoja; taidetakoja; hevosenkengittäjä; takomotyöntekijä; taontakoneen käyttäjä; teräseppä; puukkoseppä; kirvesseppä
sv smed; hovslagare; konstsmed; smidesarbetare; knivsmed; smidespressoperatör
en blacksmith; farrier; forge worker; forging press operator; drop forger; knife maker; hammersmith
tasks fi takominen; hevosten kengitys; taonta | sv smide; sko hästar | en forging; shoeing horses; smithing
related 7222:0.6 7212:0.6 7224:0.5 7211:0.6 7318:0.3
sectors 25 01
priors noise heavy_lifting

7222
fi työkaluntekijä; lukkoseppä; työkalumekaanikko; muottityökaluntekijä; muotintekijä, työkalut; aseseppä; lukkomies; lukitusasentaja; työkaluvalmistaja; viilaaja; asemekaanikko; avaintekijä; avainseppä; turvalukkoasentaja; työkaluseppä; mallipuuseppä, valimo; avaimentekijä
sv låssmed; verktygsmakare; vapensmed; låsmontör; verktygsmekaniker; formverktygsmakare; filare; nyckeltillverkare
en toolmaker; locksmith; gunsmith; tool and die maker; mould maker; lock fitter; key cutter; die maker
tasks fi lukkojen asennus; työkalujen valmistus; avainten teko | sv montera lås; tillverka verktyg; fila nycklar | en fitting locks; making tools; cutting keys
related 7223:0.7 7224:0.6 7311:0.5 7536:0.4 7412:0.4 7221:0.5
sectors 25 43 95
priors day standing

7223
fi koneistaja; cnc-koneistaja; cnc-sorvaaja; sorvaaja; jyrsijä, metalli; metallisorvaaja; koneenasettaja; cnc-operaattori; cnc-jyrsijä; avarruskoneistaja; nc-koneistaja; aarporaaja; särmäyspuristimen käyttäjä; laserleikkaaja; vesileikkaaja; metallityöntekijä*; metallimies; konepajatyöntekijä*; metallialan työntekijä*; konepajamies; metallikoneistaja; fms-operaattori; koneistusoperaattori; cnc-käyttäjä; stanssausoperaattori, metalli; levytyökoneen käyttäjä; hioja-koneistaja; konetyöntekijä*
sv maskinist, metall; verkstadsmekaniker; cnc-operatör; cnc-maskinist; svarvare; fräsare; maskinställare; cnc-svarvare; metallarbetare; verkstadsarbetare; laserskärare; maskinarbetare, metall; maskinbearbetare
en machinist; cnc machinist; cnc operator; lathe operator; milling machine operator; turner, metal; machine setter; metal worker; laser cutter operator; metalworking machine operator; workshop machinist; cnc setter; boring machine operator
tasks fi koneistus; sorvaus; jyrsintä; metallityöt; metalliala | sv svarva; fräsa; metallarbete; verkstadsarbete | en machining; turning; milling; metalwork
related 7222:0.7 7224:0.7 8211:0.6 7233:0.6 7212:0.6 7213:0.6 7523:0.5 8189:0.5
sectors 25 28 33
priors noise standing day evening

7224
fi hioja; konehioja; kiillottaja; teroittaja; metallihioja; teränteroittaja; pyöröhioja; valunhioja; teräksenhioja; hitsaussaumojen hioja; veitsenteroittaja; metallinkiillottaja; työkaluhioja; puhdistaja-hioja
sv slipare; polerare; metallslipare; skärpare; verktygsslipare; knivslipare; rundslipare
en grinder, metal; metal polisher; tool sharpener; metal grinder; knife sharpener; tool grinder; buffer, metal; surface grinder
tasks fi metallin hionta; kiillotus; terien teroitus | sv slipa metall; polera | en grinding metal; polishing; sharpening tools
related 7223:0.7 8122:0.7 7212:0.5 7132:0.5 9329:0.6
sectors 25
priors noise standing

7231
fi automekaanikko; ajoneuvoasentaja; autonasentaja; autoasentaja; autonkorjaaja; autokorjaaja; autokorjaamon työntekijä; mekaanikko*; rengasasentaja; renkaanvaihtaja; rengastyöntekijä; rengasmies; raskaskalustomekaanikko; raskaan kaluston mekaanikko; raskaskalustoasentaja; huoltomekaanikko, auto; pikahuoltomekaanikko; moottoripyörämekaanikko; moottoripyöräasentaja; pienkonemekaanikko; pienkonekorjaaja; pienkoneasentaja; dieselmekaanikko; autohuoltaja; autoteknikko; linja-autoasentaja; kuorma-autoasentaja; automekaanikon apulainen; rengaskauden työntekijä; autohuoltamon työntekijä; mopomekaanikko; bussimekaanikko; kuorma-automekaanikko; katsastaja-mekaanikko; autokorjaamoapulainen; matkailuautoasentaja; ajoneuvomekaanikko; venehuoltaja*; veneasentaja*; venemekaanikko*
sv bilmekaniker; fordonsmekaniker; däckmontör; mekaniker*; bilmontör; fordonsmontör, verkstad; motorcykelmekaniker; bilreparatör; servicemekaniker, bil; däckarbetare; lastbilsmekaniker; bussmekaniker; småmaskinsmekaniker; bilverkstadsarbetare; tungfordonsmekaniker
en car mechanic; auto mechanic; vehicle technician; motor mechanic; mechanic*; tyre fitter; tire technician; heavy vehicle mechanic; truck mechanic; motorcycle mechanic; automotive technician; bus mechanic; diesel mechanic; small engine mechanic; garage mechanic; car repairer
tasks fi autojen korjaus; auton huolto; renkaiden vaihto; autojen korjaaminen; autokorjaamo; moottorien korjaus; rassata autoja | sv reparera bilar; serva bilar; byta däck; meka med bilar | en repairing cars; car servicing; changing tyres; fixing cars
related 7233:0.7 7234:0.6 7412:0.6 9122:0.5 7213:0.6 8211:0.5 8322:0.3 7132:0.4 7232:0.4
sectors 45 49 33
priors standing noise day

7232
fi lentokonemekaanikko; lentokoneasentaja; lentokonehuoltaja; lentotekninen mekaanikko; helikopterimekaanikko; moottorimekaanikko, lentokone; huoltomekaanikko, lentokone; lentokonemekaanikon apulainen; avioniikkamekaanikko*; ilma-alusmekaanikko
sv flygmekaniker; flygtekniker; flygplansmekaniker; helikoptermekaniker; flygmontör; flygmotormekaniker
en aircraft mechanic; aircraft maintenance technician; aircraft engine mechanic; helicopter mechanic; aviation mechanic; airframe mechanic
tasks fi lentokoneiden huolto; lentokoneen moottorin korjaus | sv underhålla flygplan | en aircraft maintenance; servicing aircraft
related 7233:0.6 7421:0.6 3115:0.4 8211:0.5
sectors 33 51 30
priors evening night noise
law degree

7233
fi koneasentaja; asentaja*; mekaanikko*; huoltoasentaja; kunnossapitoasentaja; mekaaninen kunnossapitäjä; kunnossapitäjä; laitosmies*; tehdasasentaja; maatalouskonekorjaaja; maatalouskoneasentaja; traktorimekaanikko; metsäkoneasentaja; työkonemekaanikko; trukkihuoltaja; trukkimekaanikko; trukkiasentaja; hydrauliikka-asentaja; maansiirtokoneasentaja; nosturiasentaja; teollisuuskoneasentaja; teollisuusasentaja; huoltomekaanikko; huoltomies, teollisuus; kunnossapitomekaanikko; laivamekaanikko; venemekaanikko*; huoltoteknikko*; koneenkorjaaja; koneenrasvaaja; voitelumies; mekaniikka-asentaja; pumppuasentaja; paperikoneasentaja; kenttähuoltoasentaja; konekorjaaja; traktorikorjaaja; kunnossapidon asentaja; metsäkonemekaanikko; veneasentaja*; venehuoltaja*; kaivosasentaja
sv maskinmontör*; montör*; mekaniker*; maskinreparatör; underhållsmekaniker; servicemontör; servicetekniker*; underhållsmontör; traktormekaniker; lantbruksmaskinsmekaniker; truckmekaniker; industrimontör; båtmekaniker; maskinmekaniker; reparatör, maskiner; hydraulikmekaniker; skogsmaskinsmekaniker
en machinery mechanic; industrial mechanic; maintenance mechanic; machine fitter; millwright; agricultural machinery mechanic; tractor mechanic; maintenance fitter; forklift mechanic; mechanic*; field service mechanic; heavy equipment mechanic; hydraulics technician; marine mechanic; plant mechanic; service technician*; boat mechanic; mechanical fitter
tasks fi koneiden huolto; koneiden korjaus; kunnossapito; asennustyöt; laitehuolto | sv reparera maskiner; underhålla maskiner; montering av maskiner | en repairing machines; machinery maintenance; installing machines
related 7231:0.8 8211:0.7 7412:0.6 7126:0.4 7223:0.6 5153:0.4 7212:0.5 3115:0.5
sectors 33 28 17 25 46
priors noise standing day evening driving

7234
fi polkupyöränkorjaaja; pyöränkorjaaja; pyörämekaanikko; polkupyörämekaanikko; pyörähuoltaja; pyöränhuoltaja; fillarimekaanikko; polkupyörähuoltaja; sähköpyörämekaanikko; sähköpotkulautamekaanikko; kaupunkipyörähuoltaja; pyöräpajan työntekijä; potkulautahuoltaja; sähköpotkulautahuoltaja; rullatuolikorjaaja; lastenvaunukorjaaja; pyöräkorjaaja; polkupyöräkorjaaja; suksihuoltaja; apuvälinehuoltaja*; sähköpyöräasentaja; pyöräasentaja
sv cykelreparatör; cykelmekaniker; cykelmontör, verkstad; elcykelmekaniker; elsparkcykelmekaniker; cykelverkstadsarbetare; rullstolsreparatör
en bicycle repairer; bike mechanic; bicycle mechanic; bike repairer; cycle mechanic; e-scooter mechanic; e-bike technician; wheelchair repairer; bike shop mechanic
tasks fi pyörien korjaus; polkupyörien huolto; fillareiden korjaus; pyörien huoltaminen | sv reparera cyklar; serva cyklar | en fixing bikes; bike repair; bicycle maintenance
related 7231:0.6 8219:0.6 7233:0.5 5249:0.4
sectors 95 47 77
priors standing customer_contact day

7311
fi kelloseppä; hienomekaanikko; instrumenttikorjaaja; optinen hioja; hammasteknikon apulainen; kellonkorjaaja; vaakakorjaaja; optisten laitteiden korjaaja; instrumenttimekaanikko; hienomekaniikka-asentaja; mittalaitekorjaaja; silmälasihioja; kamerakorjaaja
sv urmakare; finmekaniker; instrumentmakare; optikslipare; klockreparatör; instrumentreparatör; kamerareparatör
en watchmaker; precision mechanic; instrument maker; watch repairer; optical instrument repairer; clock repairer; instrument repairer; camera repairer; lens grinder
tasks fi kellojen korjaus; hienomekaaninen työ | sv reparera klockor; finmekanik | en repairing watches; precision mechanics
related 7313:0.6 7421:0.6 8212:0.6 7222:0.5 3214:0.4
sectors 26 95 32
priors alone day

7312
fi pianonvirittäjä; soitinrakentaja; kitaranrakentaja; soitinkorjaaja; viulunrakentaja; urkujenrakentaja; puhallinsoitinkorjaaja; kanteleentekijä; harmonikankorjaaja; soitinhuoltaja; urkurakentaja
sv pianostämmare; instrumentbyggare; gitarrbyggare; violinbyggare; orgelbyggare; instrumentreparatör, musik; fiolbyggare
en piano tuner; luthier; musical instrument maker; instrument repairer, music; organ builder; guitar maker; violin maker; piano technician
tasks fi soitinten korjaus; pianon viritys; soittimien rakentaminen | sv stämma pianon; bygga instrument | en tuning pianos; building instruments
related 7522:0.6 7317:0.5 2652:0.4 7311:0.4
sectors 32 95
priors alone

7313
fi kultaseppä; hopeaseppä; koruseppä; korunvalmistaja; koruntekijä; jalokivenhioja; jalokiviseppä; korukäsityöläinen; korukorjaaja; kivenistuttaja; korukaivertaja; kultasepänoppilas
sv guldsmed; silversmed; juvelerare; smyckesmakare; ädelstensslipare; smyckeskonsthantverkare; smyckestillverkare
en goldsmith; silversmith; jeweller; jewellery maker; gem cutter; gem setter; jewelry repairer; jewelry maker
tasks fi korujen valmistus; korujen teko; jalokivien hionta | sv tillverka smycken; guldsmide | en making jewellery; setting stones
related 7311:0.6 7316:0.6 7319:0.6 7318:0.4 2651:0.5 5223:0.4
sectors 32 95
priors alone

7314
fi keraamikko; savenvalaja; dreijaaja; tiilenvalaja; keramiikkavalaja; posliinivalaja; keramiikan valmistaja; astianvalaja; keramiikkatyöntekijä; posliinityöntekijä; savipajan työntekijä
sv keramiker; drejare; krukmakare; lergjutare; porslinsgjutare; keramikarbetare; tegelgjutare
en potter; ceramicist; pottery maker; clay caster; ceramic worker; brick moulder; pottery worker; porcelain caster
tasks fi keramiikan teko; dreijaus; saven muotoilu | sv dreja; göra keramik; forma lera | en pottery; throwing clay; making ceramics
related 8181:0.6 7315:0.5 7317:0.5 7318:0.5 2651:0.6 7319:0.6
sectors 23 90
priors alone

7315
fi lasinpuhaltaja; lasinhioja; lasinleikkaaja; lasityöntekijä; lasinvalmistaja; lasikäsityöläinen; lasitaiteilija-puhaltaja; lasinviimeistelijä; lasimestari; lasihyttityöntekijä; taidelasintekijä
sv glasblåsare; glasslipare; glasskärare; glashyttearbetare; glasarbetare; glaskonsthantverkare
en glassblower; glass cutter; glass grinder; glass finisher; glass maker; glass polisher; studio glass worker
tasks fi lasin puhallus; lasin hionta | sv blåsa glas; slipa glas | en glassblowing; cutting glass
related 8181:0.7 7314:0.6 7316:0.5 7125:0.5
sectors 23
priors standing

7316
fi kaivertaja; koristemaalari; kyltintekijä; kylttimaalari; etsaaja; mainosteippaaja; teippaaja; mainosmaalari; lasimaalari; posliinimaalari; valomainosasentaja; mainosvalmistaja; teippausasentaja; mainosasentaja; kylttiasentaja; kivenkaivertaja*; kulissimaalari; suurkuvateippaaja; autoteippaaja
sv gravör; skyltmålare; dekorationsmålare; skyltmakare; etsare; bildekorerare; skyltmontör; folieringsmontör; porslinsmålare
en engraver; sign writer; sign maker; decorative painter; etcher; vinyl wrap installer; porcelain painter; sign installer; vehicle wrapper; glass painter
tasks fi kylttien teko; kaiverrus; teippaus; koristemaalaus | sv göra skyltar; gravera; foliera bilar | en making signs; engraving; vinyl wrapping
related 7131:0.5 7322:0.5 7313:0.5 7319:0.6 2166:0.5 7321:0.5
sectors 18 73 32
priors day

7317
fi puukäsityöläinen; korinpunoja; korintekijä; harjantekijä; puuartesaani; puunveistäjä; puuseppä-artesaani; rottinkityöntekijä; tuohikäsityöläinen; puukäsityöntekijä; puunsorvaaja-artesaani; harjansitoja; lusikanveistäjä; veistokäsityöläinen; entisöijä, puu; pajutöiden tekijä
sv träkonsthantverkare; korgmakare; borstbindare; träsnidare; träslöjdare; rottingarbetare; träartesan; näverslöjdare
en basket maker; wood carver; brush maker; woodcraft worker; wicker worker; wooden toy maker; broom maker; wood artisan
tasks fi puukäsityöt; korien punonta; puun veisto; nikkarointi; puutyöt käsin | sv träslöjd; fläta korgar; snida i trä | en woodcraft; basket weaving; wood carving
related 7522:0.7 7318:0.6 7319:0.7 7523:0.5 7314:0.5 7312:0.5
sectors 16 32
priors alone

7318
fi tekstiilikäsityöläinen; kutoja; kankuri; neuloja; tekstiiliartesaani; nahkakäsityöläinen; matonkutoja; huovuttaja; käsityöntekijä; artesaani; räsymatonkutoja; käsinkutoja; virkkaaja; satulaseppä*; verkonkutoja; kansallispukuompelija; ryijynkutoja; tekstiilitaiteilija-kutoja; nahkalaukuntekijä
sv textilkonsthantverkare; vävare; väverska; stickare; läderhantverkare; mattvävare; artesan; konsthantverkare, textil; filtare; nätknytare; handvävare
en weaver; hand weaver; textile artisan; leather craft worker; rug weaver; felt maker; knitter; handicraft worker, textiles; craftworker; net maker; carpet weaver
tasks fi kankaan kudonta käsin; neulominen; mattojen kutominen; tekstiilikäsityöt; nahkatyöt; käsityöt | sv väva; sticka; textilhantverk; handarbete | en weaving; knitting; textile crafts; leathercraft; handicrafts
related 7533:0.7 7317:0.6 7536:0.6 8152:0.6 7531:0.6 7319:0.7
sectors 13 15 32
priors alone

7319
fi käsityöläinen; kynttiläntekijä; kynttilänvalaja; entisöijä*; konservointiapulainen; nukentekijä, käsityö; kukkalaitetekijä; pajatyöntekijä; saippuantekijä, käsityö; lelukorjaaja; käsityöpajan työntekijä; urheiluvälinekorjaaja; viehentekijä; perhonsitoja
sv konsthantverkare; hantverkare; ljusstöpare; restaurerare; leksaksmakare; sportutrustningsreparatör; ljustillverkare; handarbetare, verkstad
en craftsperson; handicraft maker; candle maker; artisan, crafts; toy repairer; soap maker, handmade; sports equipment repairer; lure maker
tasks fi kynttilöiden valmistus; käsityötuotteiden teko; käsillä tekeminen | sv stöpa ljus; hantverk; arbeta med händerna | en candle making; handicraft; making things by hand
related 7317:0.7 7318:0.7 7313:0.5 7314:0.6 8219:0.5 9329:0.4
sectors 32 90
priors alone

7321
fi painopinnanvalmistaja; graafinen työntekijä; latoja; prepress-työntekijä; prepress-operaattori; repro-operaattori; kuvankäsittelijä*; skanneri-operaattori; repro-käsittelijä; kuvankäsittelyoperaattori; sivunvalmistaja; levynvalmistaja, paino; ladontatyöntekijä; painolevyntekijä
sv prepressoperatör; prepress-operatör; sättare; bildbehandlare*; plåtframställare; originalarbetare; reprooperatör
en pre-press technician; prepress operator; typesetter; image retoucher; plate maker; desktop publishing operator; scanner operator
tasks fi taitto painoa varten; kuvankäsittely; painolevyjen teko | sv bildbehandling; göra tryckplåtar | en prepress; image retouching; preparing print files
related 7322:0.7 7323:0.5 2166:0.7 7316:0.5 8132:0.5
sectors 18 58
priors day

7322
fi painaja; offsetpainaja; digipainaja; painokoneenkäyttäjä; silkkipainaja; painotyöntekijä; kirjapainotyöntekijä; fleksopainaja; syväpainaja; suurkuvatulostaja; tampopainaja; tekstiilipainaja; painokoneenhoitaja; digitaalipainaja; seripainaja; kirjapainaja; t-paitapainaja; kankaanpainaja*; digipainotyöntekijä; painoarkittaja; koneenhoitaja*; koneenkäyttäjä*
sv tryckare; offsettryckare; digitaltryckare; screentryckare; tryckeriarbetare; boktryckare; flexotryckare; storformatstryckare; textiltryckare
en print operator; offset printer; screen printer; printing press operator; digital print operator; flexographic printer; print shop worker; large format printer operator; textile printer; press operator, printing
tasks fi painaminen; painokoneen käyttö; silkkipaino; digipainatus | sv trycka; köra tryckpress; screentryck | en operating a printing press; screen printing
related 7321:0.7 7323:0.8 8143:0.6 7316:0.5 8189:0.5
sectors 18
priors noise standing evening night

7323
fi kirjansitoja; sitomotyöntekijä; jälkikäsittelijä; painotuotteiden jälkikäsittelijä; jälkikäsittelytyöntekijä; niittaaja, paino; leikkaaja, sitomo; taittokoneenkäyttäjä; sitomokoneenkäyttäjä; kirjapainon jälkikäsittelijä; sitomoapulainen; postitusvalmistelija; kirjojen korjaaja; koneenhoitaja*; koneenkäyttäjä*
sv bokbindare; binderiarbetare; efterbehandlare; falsoperatör; häftare, binderi; binderibiträde; skäroperatör, binderi
en bookbinder; print finisher; bindery worker; folding machine operator; bindery assistant; book repairer; guillotine operator, print; print finishing operator
tasks fi kirjansidonta; painotuotteiden jälkikäsittely; taitto ja niittaus | sv binda böcker; efterbehandling av trycksaker | en bookbinding; print finishing; folding and stapling
related 7322:0.8 9321:0.6 8143:0.7 7321:0.5 9329:0.6
sectors 18
priors standing noise

7411
fi sähköasentaja; rakennussähköasentaja; sähkäri; sähkömies; kiinteistösähköasentaja; asennussähköasentaja; talosähköasentaja; aurinkopaneeliasentaja; sähköasentajan apulainen; latausasema-asentaja; aurinkosähköasentaja; toimitilasähköasentaja; sähköasentajaoppilas; huoltosähköasentaja; sähköurakoitsija; remonttisähköasentaja; sähköasentajaharjoittelija; latauslaiteasentaja; sähköapumies; sähköasentajan apuri
sv elmontör; elektriker; elinstallatör*; installationselektriker; byggelektriker; byggnadselmontör; fastighetselektriker; solpanelsmontör; elmontörslärling; serviceelektriker
en electrician; building electrician; construction electrician; residential electrician; solar panel installer; electrical installer; electrician's mate; apprentice electrician; service electrician; ev charger installer; maintenance electrician, buildings
tasks fi sähköasennukset; sähkötyöt; valaisimien asennus; kaapelointi; aurinkopaneelien asennus | sv elinstallation; elarbeten; dra kablar | en electrical installation; wiring; installing lights; installing solar panels
related 7412:0.9 7413:0.7 7421:0.7 7422:0.7 7127:0.5 3113:0.5
sectors 43
priors day heights driving
law degree electrical_safety

7412
fi sähkölaiteasentaja; teollisuussähköasentaja; kunnossapitosähköasentaja; sähkökunnossapitäjä; hissiasentaja; hissihuoltaja; kodinkoneasentaja; kodinkonekorjaaja; kodinkonehuoltaja; autosähköasentaja; autosähkömies; moottorikäämijä; sähkömekaanikko; laivasähköasentaja; kodinkonehuoltoasentaja; tuulivoima-asentaja; tuulivoimahuoltaja; sähkökoneasentaja; keskusvalmistaja, sähkö; liukuporrasasentaja; sähkölaitekorjaaja; sähkötyökalukorjaaja; oviautomatiikka-asentaja; oviasentaja, automaattiovet; kodinkoneteknikko; muuntajakoneistaja*; käämijä*
sv industrielektriker; elmekaniker; hissmontör; hushållsmaskinsreparatör; bilelektriker; fartygselektriker; elreparatör; vitvarutekniker*; underhållselektriker; hissreparatör; vitvarureparatör*
en electrical fitter; industrial electrician; lift mechanic; elevator mechanic; appliance repairer; auto electrician; marine electrician; electrical mechanic; home appliance repair technician; elevator installer; maintenance electrician
tasks fi sähkölaitteiden korjaus; kodinkoneiden korjaus; hissien huolto; teollisuuden sähkötyöt | sv reparera elapparater; reparera vitvaror; serva hissar | en repairing electrical equipment; repairing appliances; servicing lifts
related 7411:0.9 7421:0.8 7233:0.7 7413:0.6 8212:0.6 7127:0.6 7231:0.5
sectors 33 27 43 95 45
priors day driving
law degree electrical_safety

7413
fi linja-asentaja; sähköverkkoasentaja; verkostoasentaja; sähkölinja-asentaja; kaapeliasentaja; katuvaloasentaja; ratajohtoasentaja; jakeluverkkoasentaja; voimajohtoasentaja; sähköasema-asentaja; muuntamoasentaja; maakaapeliasentaja; katuvalohuoltaja; sähköverkon asentaja; sähkölaitosasentaja
sv linjemontör; nätmontör; distributionselektriker; kabelmontör; elnätsmontör; gatubelysningsmontör; kraftledningsmontör; kabelläggare
en line installer, electrical; power line technician; overhead line worker; cable jointer; street light installer; electrical line worker; lineman; power grid installer; substation installer
tasks fi sähkölinjojen rakentaminen; kaapeleiden asennus; katuvalojen huolto | sv bygga elnät; kabelförläggning | en building power lines; cable laying; street light maintenance
related 7411:0.8 7412:0.7 7422:0.7 9312:0.5 7119:0.4
sectors 43 35
priors outdoors heights driving team
law degree electrical_safety

7421
fi elektroniikka-asentaja; automaatioasentaja; elektroniikkakorjaaja; instrumenttiasentaja; laitekorjaaja; automaatiokunnossapitäjä; tv-korjaaja; sähkö- ja automaatioasentaja; automaatiohuoltaja; rakennusautomaatioasentaja; mittalaiteasentaja; konttorikoneasentaja; huoltoteknikko*; sairaalalaitehuoltaja; avioniikkamekaanikko*; elektroniikkahuoltaja; pankkiautomaattihuoltaja; kahvikonehuoltaja; kulunvalvonta-asentaja*; turvalaiteasentaja; kopiokonehuoltaja; elektroniikan korjaaja; kassalaitehuoltaja; automaatioasentajaoppilas; robottihuoltaja; turvajärjestelmäasentaja*; hälytinasentaja*; kameravalvonta-asentaja*
sv elektronikmontör*; automationsmontör; elektronikreparatör; instrumentmontör; tv-reparatör; automationstekniker, underhåll; servicetekniker*; elektronikmekaniker; byggnadsautomationsmontör; kontorsmaskinsreparatör; kaffemaskinstekniker; vitvarutekniker*; vitvarureparatör*
en electronics repairer; electronics mechanic; automation installer; instrument fitter; electronics technician, repair; service technician*; tv repairer; building automation installer; office machine repairer; automation mechanic; instrumentation mechanic; atm technician; coffee machine technician
tasks fi elektroniikan korjaus; automaation asennus; elektroniikkalaitteiden huolto | sv reparera elektronik; installera automation | en repairing electronics; installing automation
related 7422:0.8 7412:0.8 8212:0.7 7411:0.6 3114:0.7 7311:0.6
sectors 33 26 43 95
priors day driving

7422
fi ict-asentaja; tietoliikenneasentaja; kuituasentaja; valokuituasentaja; televerkkoasentaja; antenniasentaja; puhelinkorjaaja; puhelinhuoltaja; kännykkäkorjaaja; matkapuhelinkorjaaja; tietokonekorjaaja; tietokonehuoltaja; pc-huoltaja; tietokoneasentaja; hälytinasentaja*; hälytysjärjestelmäasentaja; kameravalvonta-asentaja*; ict-laiteasentaja; mastoasentaja; tietoverkkoasentaja; it-laitehuoltaja; teleasentaja; laitehuoltaja, it; kännykkähuoltaja; atk-huoltaja; tietokonemekaanikko; läppärikorjaaja; puhelinasentaja; laajakaista-asentaja; laiteasentaja, it; it-asentaja*; mobiiliverkkoasentaja; datakeskusasentaja; tietotekniikka-asentaja; tietoliikennekaapeloija; it-laitteiden kierrättäjä; turvajärjestelmäasentaja*; kulunvalvonta-asentaja*; telemies
sv ict-montör; fibermontör; telemontör; mobilreparatör; datorreparatör; antennmontör; larmmontör; it-montör; datatekniker, reparation; nätverksmontör; larminstallatör; mobiltelefonreparatör
en telecommunications installer; fibre installer; fiber technician; mobile phone repairer; phone repair technician; computer repairer; computer technician, repair; antenna installer; alarm installer; cctv installer; network installer; data cabling technician; pc repair technician; telecom technician, field; tower climber
tasks fi tietokoneiden korjaus; puhelinten korjaus; valokuidun asennus; tietokoneiden kokoaminen; tietoverkkojen kaapelointi | sv reparera datorer; reparera telefoner; installera fiber | en repairing computers; repairing phones; installing fibre; building computers
related 7421:0.8 3512:0.7 7411:0.7 3522:0.7 8212:0.5 7413:0.6 3513:0.6
sectors 61 43 95 62
priors day driving heights

7511
fi lihanleikkaaja; teurastaja; lihamestari; lihankäsittelijä; kalankäsittelijä; kalanperkaaja; kalan fileeraaja; fileeraaja; teurastamotyöntekijä; lihatyöntekijä; siipikarjateurastaja; lihatiskin leikkaaja; kalatyöntekijä; kalamestari; riistankäsittelijä; paloittelija, liha; leikkaamotyöntekijä; liha-alan työntekijä; palvaaja; lihan leikkaaja; kalanleikkaaja; lihansavustaja; broileriteurastamon työntekijä
sv styckare; slaktare; köttmästare; fiskrensare; filéare; köttskärare; slakteriarbetare; fiskberedare; charkuterist; köttstyckare; fiskhanterare; fiskförädlingsarbetare*; filetarbetare*; fiskfabriksarbetare*
en butcher; meat cutter; slaughterer; fishmonger; fish filleter; abattoir worker; meat processor; fish cleaner; slaughterhouse worker; meat trimmer; poultry processor
tasks fi lihan leikkaaminen; kalan käsittely; kalan fileerointi; teurastus | sv stycka kött; filea fisk; rensa fisk | en cutting meat; filleting fish; butchering
related 8160:0.7 5120:0.5 9321:0.5 7512:0.4
sectors 10 47
priors standing pace early_morning heavy_lifting
law hygiene

7512
fi leipuri; kondiittori; leipuri-kondiittori; kakuntekijä; konditoriatyöntekijä; sokerileipuri; leipomotyöntekijä*; leipomon työntekijä; kotileipuri; aamuleipuri; yöleipuri; pullantekijä; suklaamestari; suklaantekijä; makeismestari; leipomoapulainen*; leipojatar; leipoja; piirakantekijä; karjalanpiirakan tekijä; rypyttäjä; donitsintekijä; hotellikondiittori; leipurioppilas; taikinamestari; leipurimestari; pastantekijä; paistaja, leipomo; kakunkoristelija; artesaanileipuri; leipurinapulainen
sv bagare; konditor; bageriarbetare*; tårtmakare; bagare-konditor; sockerbagare; chokladmakare; bagerska; bageribiträde; hembagare; bagarlärling; bagarmästare; tårtdekoratör; nattbagare
en baker; pastry chef; pastry cook; confectioner; cake decorator; bakery worker; bakery assistant; chocolatier; night baker; cake maker; baker's assistant; artisan baker; pastry baker; doughnut maker
tasks fi leipominen; leivonta; kakkujen koristelu; pullien paisto; leipomo; leipomossa työskentely | sv baka; bakning; göra tårtor; bageri | en baking; making cakes; pastry making; bakery
related 8160:0.7 5120:0.6 9412:0.5 9411:0.5 5223:0.4
sectors 10 47 56
priors standing early_morning night pace
law hygiene

7513
fi meijeristi; juustomestari; juustontekijä; juustonvalmistaja; jäätelönvalmistaja; jäätelöntekijä; jäätelömestari; pienmeijerin työntekijä; voimestari; meijerimestari; juustolatyöntekijä; juustolan työntekijä; maidonvastaanottaja
sv mejerist; ostmästare; ostmakare; glasstillverkare; ystare; mejerimästare; glassmakare
en cheesemaker; dairy processor; ice cream maker; cheese maker; butter maker; artisan dairy worker; dairy products maker
tasks fi juuston valmistus; jäätelön valmistus | sv göra ost; tillverka glass; ysta | en cheesemaking; making ice cream
related 8160:0.8 7512:0.5 7514:0.6 7515:0.5
sectors 10
priors standing early_morning
law hygiene

7514
fi hillonkeittäjä; säilöjä; mehustaja; hillontekijä; vihannesjalostaja; marjajalostamon työntekijä; mehuaseman hoitaja; säilykkeentekijä; hilloamon työntekijä; vihannesten käsittelijä; juuresten kuorija; marjanjalostaja
sv syltkokare; konserverare; saftkokare; grönsaksberedare; bärförädlare; fruktberedare; syltmakare
en jam maker; fruit preserver; vegetable preserver; juice maker; pickler; fruit and vegetable processor; vegetable preparer
tasks fi hillojen keitto; mehustus; säilöntä; vihannesten esikäsittely | sv koka sylt; koka saft; konservera | en making jam; preserving; pickling; juice making
related 8160:0.8 7513:0.6 9321:0.6 9211:0.4
sectors 10
priors standing
law hygiene

7515
fi maistaja, elintarvikkeet; elintarvikkeiden laaduntarkkailija; viininmaistaja; kahvinmaistaja; aistinvarainen arvioija; aistinvaraisen raadin jäsen; elintarviketarkkailija; teenmaistaja; munien läpivalaisija; elintarvikkeiden laadunvalvoja; lihantarkastaja, laatu; aistinvarainen raatilainen; koekeittiön apulainen*; makutestaaja*
sv provsmakare; kaffeprovare; vinprovare; kvalitetsbedömare, livsmedel; sensorisk bedömare; livsmedelskontrollant, produktion; äggsorterare
en food taster; wine taster; coffee taster; food grader; sensory panelist; tea taster; food quality controller; egg grader
tasks fi elintarvikkeiden maistaminen; ruoan laadun arviointi | sv provsmaka; bedöma livsmedelskvalitet | en tasting food; grading food
related 7543:0.7 8160:0.6 3116:0.4 7513:0.5
sectors 10 11
priors day

7516
fi tupakkatyöntekijä; tupakanvalmistaja; sikarintekijä; tupakkatehtaan työntekijä; tupakanleikkaaja; nuuskanvalmistaja; piipputupakan valmistaja; tupakanlehtien lajittelija
sv tobaksarbetare; cigarrmakare; tobaksberedare; snustillverkare; tobaksfabriksarbetare
en tobacco worker; cigar maker; tobacco preparer; tobacco grader; snuff maker; cigar roller
tasks fi tupakan käsittely; sikarien kääriminen | sv bereda tobak; rulla cigarrer | en preparing tobacco; rolling cigars
related 8160:0.6 9329:0.5 9321:0.5
sectors 12
priors standing

7521
fi puunkyllästäjä; kyllästämötyöntekijä; puutavaran kyllästäjä; puunkuivaaja; puutavarankuivaaja; lämpöpuun valmistaja; kuivaamotyöntekijä, puutavara; lämpökäsittelijä, puu; puutavaratyöntekijä; puutavaranhoitaja
sv träimpregnerare; virkestorkare, ugn; impregneringsarbetare; impregnerare; trävaruhanterare; brädgårdsarbetare
en wood treater; timber impregnator; wood seasoner; wood preserver; timber treatment worker; lumber yard worker; wood kiln operator
tasks fi puun kyllästys; puutavaran kuivaus | sv impregnera trä; torka virke | en treating wood; drying timber
related 8172:0.8 7523:0.6 9329:0.6
sectors 16
priors noise outdoors

7522
fi puuseppä; huonekalupuuseppä; entisöijä*; huonekaluentisöijä; nikkari; puusepänverstaan työntekijä; kalustepuuseppä; mallipuuseppä; veneveistäjä*; veneenveistäjä; veneenrakentaja; puuseppäoppilas; pienoismallintekijä; käsityöpuuseppä; mittatilauskalusteiden tekijä; huonekalukorjaaja; sisustuspuuseppä; puuveneveistäjä; puusepänalan työntekijä; kalustetekijä; kehystäjä, taulut; taulunkehystäjä; veneentekijä*
sv möbelsnickare; finsnickare; restauratör, möbler; träbåtsbyggare; båtbyggare; snickare, möbel; modellsnickare; inredningssnickare, verkstad; möbelrestauratör; ramverkstadsarbetare
en cabinet maker; furniture maker; furniture restorer; boat builder, wood; joinery worker; cabinetmaker; bespoke furniture maker; picture framer; model maker, wood; furniture repairer; bench joiner
tasks fi puusepäntyöt; huonekalujen teko; puutyöt; huonekalujen entisöinti; kalusteiden valmistus | sv snickra möbler; träarbete; renovera möbler | en making furniture; woodworking; restoring furniture
related 7523:0.9 7115:0.7 7317:0.7 8219:0.6 7534:0.6 7312:0.4
sectors 31 16 95
priors standing noise day

7523
fi konepuuseppä; puuntyöstäjä; puuntyöstökoneen käyttäjä; cnc-puuseppä; puukoneistaja; puusorvaaja; höylääjä; puutyöntekijä; puusepäntehtaan työntekijä; puualan työntekijä; kuormalavojen tekijä; lavantekijä; reunalistoittaja; cnc-operaattori, puu; kalustetehtaan koneenkäyttäjä; paneelisahaaja; puukoneenkäyttäjä; puusepänteollisuuden työntekijä; levysahaaja; puukoneenhoitaja
sv maskinsnickare; trämaskinskötare; träarbetare; träsvarvare; trämaskinist; lastpallstillverkare; snickerifabriksarbetare; cnc-operatör, trä; kantlistoperatör
en woodworking machine operator; wood machinist; wood turner; cnc operator, wood; pallet maker; joinery machinist; wood products worker; edge bander operator; panel saw operator
tasks fi puun koneellinen työstö; höyläys; puukoneiden käyttö; kuormalavojen teko | sv bearbeta trä maskinellt; hyvla | en machining wood; planing; making pallets
related 7522:0.9 8172:0.8 8219:0.7 7115:0.6 7223:0.5 9329:0.6
sectors 16 31
priors noise standing

7531
fi räätäli; vaatturi; pukuompelija; modisti; turkkuri; ateljeeompelija; hatuntekijä; mittatilausompelija; teatteriompelija; vaatekorjaaja*; korjausompelija*; ompelijayrittäjä; pukija, teatteri; peruukintekijä; ompelija*; puvustaja, ompelu; hääpukuompelija; turkisompelija; vaatturimestari; artesaani, vaatetus; puvustaja*
sv skräddare; sömmerska*; klänningssömmerska; modist; körsnär; hattmakare; ateljésömmerska; teatersömmerska; lagningssömmerska*; peruktillverkare; måttbeställningssömmare
en tailor; dressmaker; seamstress*; furrier; milliner; hat maker; alterations tailor; theatre sewer; wig maker; bridal dressmaker; alterations sewer*; costume maker
tasks fi vaatteiden korjaus; vaatteiden ompelu; mittatilausvaatteet; pukujen teko | sv sy kläder; laga kläder; skräddarsömnad | en making clothes to measure; altering clothes; tailoring
related 8153:0.8 7533:0.8 7532:0.8 7534:0.6 7318:0.6 8157:0.4
sectors 14 95 90
priors alone day

7532
fi mallimestari; leikkaaja, vaatetus; kaavoittaja, vaatetus; vaatemallimestari; kankaanleikkaaja; leikkuutyöntekijä, tekstiili; kaavamestari; leikkaamon työntekijä, tekstiili; nahanleikkaaja; mallimestari-leikkaaja; vaatetusleikkaaja; kaavanpiirtäjä
sv tillskärare; mönsterkonstruktör; mönstermästare; klädtillskärare; tygtillskärare; mönstergraderare; läderskärare
en pattern maker; pattern cutter; garment cutter; fabric cutter; clothing patternmaker; pattern grader; leather cutter; cutter, textiles
tasks fi kankaan leikkaaminen; kaavojen teko | sv skära till tyg; rita mönster | en cutting fabric; making patterns
related 7531:0.8 8153:0.7 7533:0.7 2163:0.6 7534:0.5
sectors 14 15
priors standing

7533
fi ompelija*; koruompelija; tekstiiliompelija; verho-ompelija; verhoompelija; lippuompelija; purjeentekijä; purjeompelija*; kodintekstiiliompelija; koneompelija; käsinompelija; brodeeraaja; brodeerauskoneen käyttäjä; sisustusompelija; tilkkutyöntekijä; käsityöompelija; lelujen ompelija; nukentekijä; parsija; kirjontakoneen käyttäjä; kangaskorjaaja
sv sömmerska*; sömmare; brodös; brodör; gardinsömmerska; textilsömmerska; segelmakare; segelsömmerska; handsömmare; hemtextilsömmerska; inredningssömmerska
en sewer; seamstress*; embroiderer; curtain maker; sailmaker; hand sewer; textile sewer; home textile sewer; embroidery machine operator; flag maker; quilter; mender, textiles
tasks fi verhojen ompelu; käsin ompelu; kirjonta; brodeeraus; kodintekstiilien ompelu | sv sy gardiner; brodera; sy för hand | en sewing curtains; hand sewing; embroidery
related 8153:0.9 7531:0.8 7318:0.7 7534:0.7 7532:0.6 8157:0.4
sectors 13 14 95 32
priors alone day

7534
fi verhoilija; huonekaluverhoilija; autoverhoilija; sohvantekijä; patjantekijä*; verhoilutyöntekijä; verhoilijamestari; veneverhoilija; verhoilijan apulainen; huonekalujen pehmustaja; verhoilukankaan ompelija; patjanvalmistaja; verhoilijaoppilas; kalusteverhoilija; ajoneuvoverhoilija; satulaseppä-verhoilija; sohvaverhoilija
sv tapetserare; möbeltapetserare; biltapetserare; madrassmakare; möbelklädare; båttapetserare; tapetserarlärling; sadelmakare-tapetserare
en upholsterer; furniture upholsterer; car upholsterer; mattress maker; sofa maker; upholstery worker; boat upholsterer; upholsterer's assistant; vehicle trimmer
tasks fi verhoilu; huonekalujen verhoilu; sohvien päällystys | sv klä om möbler; möbeltapetsering | en upholstery; reupholstering furniture
related 7533:0.7 7522:0.6 8153:0.7 8159:0.6 7531:0.6 8219:0.5
sectors 31 95 45
priors standing alone

7535
fi nahkuri; turkismuokkaaja; turkistenmuokkaaja; nahanvalmistaja; taljojen muokkaaja; vuotien käsittelijä; turkistyöntekijä; nahanmuokkaaja; turkislajittelija; nahkojen lajittelija; parkitsija; turkisten nylkijä; nahkojen kaapija; turkiseläinten nahkoja
sv garvare; skinnberedare; pälsberedare; hudberedare; skinnsorterare; pälssorterare; pälsarbetare
en tanner; fur dresser; pelt dresser; hide tanner; fellmonger; pelt grader; leather tanner; fur worker
tasks fi nahkojen parkitus; turkisten muokkaus | sv garva hudar; bereda skinn för hand | en tanning hides; dressing furs
related 8155:0.8 7536:0.5 7531:0.4 7318:0.5 9212:0.4
sectors 15
priors standing

7536
fi suutari; kenkäkorjaaja; kengänkorjaaja; jalkinekorjaaja; satulaseppä*; laukuntekijä; jalkinevalmistaja; nahkaseppä; suutarin apulainen; suutari-lukkoseppä; kenkäsuutari; jalkineiden tekijä; ortopedisten jalkineiden tekijä; mittatilauskenkien tekijä; valjasseppä; nahkatuotteiden tekijä; pikasuutari
sv skomakare; skoreparatör; sadelmakare; väskmakare; ortopedskomakare; läderarbetare
en shoemaker; cobbler; shoe repairer; saddler; leather goods maker; orthopaedic shoemaker; bag maker; bespoke shoemaker; harness maker; heel bar worker
tasks fi kenkien korjaus; nahkatuotteiden teko; kengänkorjaus | sv laga skor; läderarbete | en repairing shoes; leatherwork
related 8156:0.7 7318:0.7 7222:0.4 7534:0.6 7533:0.5
sectors 95 15
priors alone customer_contact

7541
fi sukeltaja; ammattisukeltaja; työsukeltaja; kevytsukeltaja; raskassukeltaja; vedenalaisrakentaja; sukeltaja, vesirakennus; pelastussukeltaja; sukellustyöntekijä; vedenalaistyöntekijä
sv dykare; yrkesdykare; arbetsdykare; räddningsdykare; undervattensarbetare; dykarbetare
en diver; commercial diver; underwater worker; rescue diver; construction diver; underwater welder; salvage diver
tasks fi sukellustyöt; vedenalainen rakentaminen | sv dyka; undervattensarbete | en diving; underwater construction
related 5411:0.5 7212:0.4 8350:0.5 9312:0.4
sectors 42 84
priors outdoors heavy_lifting team
law degree

7542
fi panostaja; räjäyttäjä; räjäytystyöntekijä; louhija; panostaja-porari; räjäytyspanostaja; räjäytystöiden johtaja; kalliorakentaja; porari-panostaja; louhintamies; panostajan apulainen; ylipanostaja
sv bergsprängare; sprängare; laddare, sprängning; sprängarbetare; överladdare; bergarbetare
en blaster; shotfirer; explosives worker; rock blaster; blasting worker; shot-firer; charge hand, blasting
tasks fi kallion räjäytys; panostustyöt; louhinta räjäyttämällä | sv spränga berg; laddning av sprängämnen | en blasting rock; charging explosives
related 8113:0.7 8111:0.7 9312:0.6 8342:0.5
sectors 43 42 08
priors outdoors noise
law degree

7543
fi laaduntarkastaja; tuotetarkastaja; tarkastaja, tuotanto; puutavaran lajittelija; lajittelija, tuotteet; tuotetestaaja; ndt-tarkastaja; laaduntarkkailija; mittaaja, tuotanto; testaaja, elektroniikka; kankaantarkastaja; visuaalinen tarkastaja; laatutarkastaja*; loppulaaduntarkastaja; testikuljettaja*; koeajaja*; mittauskoneenkäyttäjä; laatutyöntekijä; laadunvarmistaja, tuotanto; koestaja; tuotelajittelija; tukinmittaaja; laivatarkastaja, hitsaus; mittalaiteoperaattori; hitsaustarkastaja, ndt
sv kvalitetskontrollant*; produktkontrollant; produkttestare; kvalitetskontrollör; virkessorterare; avsynare; mätoperatör; testförare; kvalitetsgranskare; sorterare, produkter; provkörare
en quality inspector; quality controller*; product tester; product grader; ndt inspector; quality checker; test operator, production; visual inspector; timber grader; test driver; quality control inspector; measuring machine operator; product inspector
tasks fi laadunvalvonta; tuotteiden tarkastus; laaduntarkastus; tuotteiden testaus | sv kvalitetskontroll; kontrollera produkter; sortera produkter | en quality control; inspecting products; grading products; product testing
related 7515:0.7 8219:0.6 9612:0.5 8212:0.6 3115:0.4 8189:0.6
sectors 25 26 16 71
priors standing day

7544
fi tuholaistorjuja; tuhoeläintorjuja; hyönteistorjuja; jyrsijätorjuja; kasvinsuojeluruiskuttaja; rikkakasvien torjuja; tuholaistorjunta-asiantuntija; myrkyttäjä; luteiden torjuja; rottienhävittäjä; tuholaistorjuntateknikko; tuhohyönteistorjuja; vieraslajien torjuja; vieraslajien kitkijä
sv skadedjursbekämpare; skadedjurssanerare; ogräsbekämpare; råttbekämpare; skadedjurstekniker; desinfektör
en pest controller; exterminator; fumigator; weed controller; pest control technician; pest exterminator; bed bug exterminator; invasive species removal worker
tasks fi tuholaistorjunta; hyönteisten torjunta; vieraslajien torjunta | sv skadedjursbekämpning; bekämpa ogräs | en pest control; weed control
related 9129:0.5 7133:0.5 5153:0.4 9214:0.5 9613:0.4
sectors 81
priors driving alone customer_contact
law degree

7549
fi kukkasitoja; floristi; sidontatyöntekijä; kukkakauppias*; kukkasidontatyöntekijä; hautakukkasitoja; kranssinsitoja; ilotulitteiden tekijä; optiikkahioja; floristi-kukkakauppias; kimpunsitoja; kuitubetonityöntekijä; hautaseppeleiden sitoja; kukkakaupan sitoja
sv blomsterbindare; florist; kransbindare; blombindare; linsslipare, optik; fyrverkeritillverkare
en florist; flower arranger; floral designer; optical lens grinder; wreath maker; fireworks maker; bouquet maker
tasks fi kukkien sitominen; kukkasidonta; kimppujen teko; kukkakauppa | sv binda blommor; göra buketter; blomsterhandel | en flower arranging; making bouquets; flower shop
related 6113:0.6 7317:0.4 7319:0.6 9214:0.5
sectors 47 32
priors standing customer_contact day
`;
