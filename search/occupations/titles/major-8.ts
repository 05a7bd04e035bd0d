// What people and ads call machine operators, assemblers and drivers (ISCO-08 major group 8): production lines, laundries, vans, buses and forklifts under their everyday names.

/**
 * One block per ISCO-08 unit group: everyday titles fi/sv/en (* = the title also belongs to another group), task words,
 * related groups with closeness 0–1, TOL 2008 divisions, probable conditions ("ask", never facts) and cards the law asks for.
 */
export const major8 = `
8111
fi kaivosmies; kaivostyöntekijä; kaivoskoneenkuljettaja; louhostyöntekijä; kaivosporaaja; kaivoslastaaja; maanalaisen kaivoksen työntekijä; pultittaja, kaivos; louhintatyöntekijä; kaivosoperaattori; kiviaineslouhoksen työntekijä; lujittaja, kaivos
sv gruvarbetare; stenbrottsarbetare; gruvmaskinförare; borrare, gruva; gruvoperatör; lastare, gruva
en miner; mine worker; quarry worker; underground miner; mining machine operator; mine operator; quarryman
tasks fi kaivostyö; louhinta; kaivoskoneiden ajo | sv gruvarbete; brytning | en mining; quarrying
related 9311:0.8 8112:0.7 8113:0.7 8342:0.7 7542:0.6
sectors 07 08 09
priors noise night evening

8112
fi rikastaja; rikastustyöntekijä; murskaimenhoitaja; murskaustyöntekijä; murskaaja, kiviaines; rikastamon prosessinhoitaja; rikastamotyöntekijä; seulontatyöntekijä; murskauslaitoksen hoitaja; murskemies; kivenmurskaaja; rikastamo-operaattori
sv anrikningsarbetare; krossoperatör; krossarbetare; stenkrossarbetare; anrikningsverksarbetare; krossförare; processoperatör, anrikning
en mineral processing operator; crusher operator; stone crusher; concentrator operator; ore dressing worker; screening plant operator
tasks fi kiven murskaus; malmin rikastus | sv krossa sten; anrika malm | en crushing stone; ore processing
related 8111:0.7 8114:0.6 8121:0.6 8131:0.5 8189:0.6
sectors 07 08
priors noise evening night

8113
fi kaivonporaaja; syväkairaaja; kairaaja; iskuporaaja; porari; porakaivon tekijä; maalämpöporaaja; poravaunun kuljettaja; timanttikairaaja; energiakaivonporaaja; kairausapulainen; porausapumies; pohjatutkija, kairaus
sv brunnsborrare; djupborrare; diamantborrare; borriggsoperatör; slagborrare; energibrunnsborrare; borrare, bergvärme
en well driller; drilling rig operator; core driller; diamond driller; borehole driller; driller's assistant; geothermal driller
tasks fi kaivon poraus; kairaus; maalämpöporaus | sv borra brunnar; djupborrning | en drilling wells; core drilling
related 8111:0.7 7542:0.6 8342:0.6 9312:0.5
sectors 43 09 71
priors outdoors noise heavy_lifting

8114
fi betonituotetyöntekijä; betonielementtityöntekijä; elementtivalaja; elementtitehtaan työntekijä; betoniasemanhoitaja; betonimylläri; betonilaborantti*; betoniteollisuuden prosessityöntekijä; kiviteollisuuden työntekijä; asfalttiasemanhoitaja; betonituotteiden valmistaja; kivenleikkaaja, tehdas; harkkotehtaan työntekijä; muottimies, elementtitehdas; betonitehtaan työntekijä; kipsilevytehtaan työntekijä
sv betongelementarbetare; betongvaruarbetare; elementgjutare; betongstationsskötare; stenindustriarbetare; asfaltverksoperatör; betongblandare; cementarbetare
en concrete products worker; precast worker; concrete plant operator; batching plant operator; asphalt plant operator; stone products operator; concrete element caster
tasks fi betonielementtien valmistus; betonin valu tehtaassa | sv gjuta betongelement | en making precast concrete; concrete products
related 7114:0.7 8112:0.6 8181:0.6 8189:0.6 9329:0.6 7113:0.4
sectors 23
priors noise heavy_lifting standing

8121
fi sulattaja; sulatontyöntekijä; valssaaja; valssaamotyöntekijä; terästyöntekijä; terästehtaan työntekijä; terästehtaan prosessinhoitaja; masuunityöntekijä; karkaisija; lämpökäsittelijä; jatkuvavalaja; metallijalostaja; langanvetäjä; uuninhoitaja, metalli; metallurgian operaattori; elektrolyysityöntekijä; suulakepuristaja
sv smältverksarbetare; stålverksarbetare; valsverksarbetare; smältare; processoperatör, stålverk; valsare; härdare; ugnsskötare, metall; tråddragare
en steelworker; furnace operator, metal; rolling mill operator; metal processing operator; heat treater; casting machine operator; wire drawer; steel mill worker
tasks fi metallin sulatus; valssaus; karkaisu | sv smälta metall; valsning; härdning | en smelting metal; rolling steel; heat treatment
related 7211:0.7 8122:0.7 8189:0.6 7223:0.5 8112:0.5
sectors 24 25
priors noise evening night

8122
fi pintakäsittelijä*; hiekkapuhaltaja; galvanoija; sinkittäjä; kuumasinkitsijä; kuumasinkittäjä; anodisoija; jauhemaalaaja; jauhemaalauslinjan hoitaja; pulverimaalaaja; kromaaja; nikkelöijä; fosfatoija; raepuhaltaja; teräspuhaltaja; jäysteenpoistaja; pintakäsittelylinjan hoitaja; pintakäsittelylaitoksen työntekijä; sinkopuhaltaja
sv ytbehandlare*; blästrare; sandblästrare; förzinkare; galvanisör; anodiserare; pulverlackerare; förkromare; ytbeläggare
en surface treatment operator; sandblaster; galvaniser; electroplater; powder coater; shot blaster; anodiser; plating operator; metal finisher; deburrer
tasks fi metallien pintakäsittely; hiekkapuhallus; sinkitys; jauhemaalaus | sv ytbehandla metall; blästring; förzinkning | en surface treatment of metal; sandblasting; powder coating
related 7132:0.8 7224:0.7 8121:0.7 8211:0.5 9329:0.6
sectors 25 28
priors noise standing heavy_lifting

8131
fi kemianteollisuuden työntekijä; kemianprosessinhoitaja; prosessioperaattori, kemia; lääketehtaan työntekijä; lääketeollisuuden työntekijä; lääketeollisuuden operaattori; tablettikoneenhoitaja; maalitehtaan työntekijä; maalinvalmistaja; kosmetiikkatehtaan työntekijä; pesuainetehtaan työntekijä; lannoitetehtaan työntekijä; kemiantyöntekijä; lääkevalmistaja, tehdas; saippuanvalmistaja; puhdastilatyöntekijä*; prosessinhoitaja*
sv processoperatör, kemisk industri; kemiarbetare; kemioperatör; läkemedelsoperatör; läkemedelsfabriksarbetare; färgfabriksarbetare; tablettmaskinsoperatör; processarbetare*
en pharmaceutical operator; pharmaceutical production worker; paint mixer; tablet press operator; chemical production worker; cosmetics production worker
tasks fi kemikaalien sekoitus; lääkkeiden valmistus tehtaassa | sv blanda kemikalier; tillverka läkemedel | en mixing chemicals; making medicines in a factory
related 8141:0.6 8142:0.6 8189:0.7 8160:0.6 8171:0.6 3133:0.7
sectors 20 21 19
priors evening night team

8132
fi valokuvalaborantti; valokuvauslaborantti; filminkehittäjä; kuvanvalmistaja; kuvalaboratorion työntekijä; valokuvalaboratoriotyöntekijä; filmilaborantti; kuvatuotteiden valmistaja
sv fotolaborant; filmframkallare; fotolaboratoriearbetare; filmlaborant; framkallare, foto
en photographic processor; film developer; photo lab technician; photo lab worker; photo print operator
tasks fi filmien kehitys; valokuvien tulostus | sv framkalla film; skriva ut foton | en developing film; printing photos
related 7321:0.5 7322:0.5 3431:0.4 5223:0.4
sectors 74 20
priors standing

8141
fi kumityöntekijä; kumituotetyöntekijä; renkaanvalmistaja; rengastehtaan työntekijä; kuminpuristaja; kumivalmistaja; rengaspinnoittaja; vulkanoija; kumiteollisuuden työntekijä; kumikoneenhoitaja; kumisaapastyöntekijä
sv gummiarbetare; gummivaruarbetare; däckfabriksarbetare; vulkaniserare; gummimaskinskötare; däckregummerare
en rubber worker; rubber products operator; tyre builder; tyre factory worker; rubber moulder; vulcaniser; tyre retreader
tasks fi kumituotteiden valmistus; renkaiden valmistus | sv tillverka gummivaror; tillverka däck | en making rubber products; tyre making
related 8142:0.8 8131:0.6 8156:0.5 9329:0.7 8219:0.6
sectors 22
priors noise standing evening night

8142
fi muovityöntekijä; muovituotetyöntekijä; ruiskuvalaja; muovikoneenhoitaja; ruiskuvalukoneen hoitaja; ruiskupuristaja; muovituotevalmistaja; muovimekaanikko; laminoija; lujitemuovilaminoija; lasikuitulaminoija; veneenlaminoija; komposiittityöntekijä; suulakepuristustyöntekijä; ekstruusiotyöntekijä; kalvonpuhaltaja; muovitehtaan työntekijä; muovinjalostaja; muovihitsaaja; lujitemuovityöntekijä; muoviteollisuuden koneenhoitaja
sv plastarbetare; formsprutare; plastmaskinskötare; laminerare; plastvaruarbetare; båtlaminerare; glasfiberarbetare; formsprutningsoperatör; extruderoperatör; kompositarbetare
en plastics machine operator; injection moulding operator; injection molding operator; laminator; fibreglass laminator; plastic products worker; extrusion operator; composite worker; plastics factory worker; boat laminator
tasks fi muovituotteiden valmistus; ruiskuvalu; laminointi | sv formsprutning; laminering; tillverka plastvaror | en injection moulding; laminating; making plastic products
related 8141:0.8 8131:0.6 8219:0.7 9329:0.7 7549:0.5 8183:0.5
sectors 22 30
priors noise standing evening night

8143
fi pahvikoneenhoitaja; kartonkitehtaan työntekijä*; paperituotetyöntekijä; aaltopahvityöntekijä; pakkausvalmistaja; kuorikonetyöntekijä; pussikoneenhoitaja; pahvityöntekijä; stanssaaja; kartonkipakkausten valmistaja; paperinjalostaja; pehmopaperityöntekijä; pahvilaatikkotehtaan työntekijä
sv wellpapparbetare; pappersvaruarbetare; kartongmaskinskötare; kuvertmaskinsoperatör; förpackningstillverkare; stansare; kartongarbetare
en paper products operator; corrugated board operator; cardboard box maker; envelope machine operator; bag machine operator; die cutter, cardboard; paper converting operator
tasks fi pahvilaatikoiden valmistus; paperituotteiden valmistus | sv tillverka kartonger; pappersvaror | en making cardboard boxes; paper converting
related 8171:0.7 7323:0.7 8183:0.7 9321:0.6 9329:0.6
sectors 17 18
priors noise standing evening

8151
fi kehrääjä; kehruukoneenhoitaja; kehräämötyöntekijä; puolaaja; langanvalmistaja; karstaaja; karstauskoneen hoitaja; lankatehtaan työntekijä; huovuttaja, tehdas
sv spinnare; spinnmaskinskötare; spolare, textil; spinneriarbetare; kardare; garnfabriksarbetare
en spinner; spinning machine operator; winding machine operator; yarn maker; carding machine operator; spinning mill worker
tasks fi langan kehruu; puolaus; karstaus | sv spinna garn; kardning | en spinning yarn; winding; carding
related 8152:0.8 8154:0.6 8159:0.7 7318:0.5 9329:0.6
sectors 13
priors noise standing

8152
fi kutomakoneenhoitaja; neulekoneenhoitaja; neuloja, koneneulonta; kutomatyöntekijä; koneneuloja; kutomon työntekijä; sukkatehtaan työntekijä; trikooneuloja; tekstiilityöntekijä*; neulomotyöntekijä, tekstiili; tuftaaja
sv vävmaskinskötare; stickmaskinskötare; väveriarbetare; maskinstickerska; maskinstickare; textilarbetare*; trikåstickare
en weaving machine operator; knitting machine operator; loom operator; textile machine operator; machine knitter; weaving mill worker
tasks fi kankaan kudonta koneella; koneneulonta | sv väva på maskin; maskinstickning | en machine weaving; machine knitting
related 8151:0.8 7318:0.6 8153:0.6 8159:0.7 8154:0.6
sectors 13 14
priors noise standing

8153
fi teollisuusompelija; ompelija, tehdas; ompelukoneenkäyttäjä; ompelimotyöntekijä; korjausompelija*; vaatetusompelija; kokoonpano-ompelija; mallipajaompelija; huonekaluompelija; purjeompelija*; lakanaompelija; työvaateompelija; sarjaompelija; ompelimon työntekijä; vaatetustyöntekijä; nahkaompelija; malliompelija; vaatekorjaaja*
sv industrisömmerska; symaskinsoperatör; sömmerska, industri; fabrikssömmerska; syateljéarbetare; konfektionssömmare; klädsömmare; lagningssömmerska*; möbelsömmerska; konfektionsarbetare
en sewing machinist; sewing machine operator; industrial sewer; garment worker; seamstress, factory; clothing machinist; alterations sewer*; furniture sewer; production sewer
tasks fi ompelu; ompeleminen; teollisuusompelu; vaatteiden valmistus | sv sömnad; sy; industrisömnad | en sewing; machine sewing; making clothes
related 7531:0.8 7533:0.9 7534:0.6 8157:0.5 7532:0.6 8159:0.6 9321:0.4
sectors 14 13 31 15
priors standing pace day

8154
fi värjääjä; tekstiilivärjääjä; värjäämötyöntekijä; valkaisukoneenhoitaja; kankaanviimeistelijä; tekstiiliviimeistelijä; kankaanpainaja*; kyllästäjä, tekstiili; viimeistyskoneenhoitaja
sv färgeriarbetare; textilfärgare; blekare; textilberedare; tygberedare; färgerioperatör
en textile dyer; dyeing machine operator; bleaching machine operator; textile finishing operator; fabric finisher; dyehouse worker
tasks fi kankaan värjäys; tekstiilien viimeistys | sv färga tyg; blekning | en dyeing fabric; bleaching; textile finishing
related 8157:0.6 8151:0.6 8152:0.6 8155:0.5 8131:0.4
sectors 13
priors standing noise

8155
fi nahanvärjääjä; nahkatehtaan työntekijä; turkiskonetyöntekijä; parkitsimotyöntekijä; nahanviimeistelijä; nahkatyöntekijä, tehdas; kalkitsija, nahka; turkismuokkaamon koneenhoitaja; nahkateollisuuden koneenkäyttäjä
sv garveriarbetare; läderfabriksarbetare; skinnberedningsoperatör; läderfärgare; pälsmaskinsoperatör; skinnfärgare
en tannery worker; leather machine operator; leather dyer; hide processing operator; fur processing operator
tasks fi nahan käsittely koneella; nahan värjäys | sv bereda skinn; färga läder | en leather processing; dyeing leather
related 7535:0.8 8156:0.7 8154:0.6 8159:0.6
sectors 15
priors standing noise

8156
fi kenkätyöntekijä; kenkätehtaan työntekijä; jalkinetyöntekijä; jalkinetehtaan työntekijä; laukkutehtaan työntekijä; kenkäompelija, tehdas; jalkineneuloja; nahkalaukkujen valmistaja, tehdas; pohjaaja, jalkineet
sv skofabriksarbetare; skoarbetare; väskfabriksarbetare; skonåtlare; skomaskinsoperatör; nåtlare
en shoe factory worker; shoemaking machine operator; footwear production worker; bag factory worker; shoe stitcher; footwear operator
tasks fi kenkien valmistus tehtaassa; laukkujen valmistus | sv tillverka skor; tillverka väskor | en making shoes in a factory; making bags
related 7536:0.8 8155:0.7 8153:0.6 8159:0.7 9329:0.6
sectors 15
priors standing noise

8157
fi pesulatyöntekijä; pesulan työntekijä; pesula-apulainen*; pesulanhoitaja; pesulahoitaja; pesijä, pesula; teollisuuspesulan työntekijä; pyykinkäsittelijä; mankelityöntekijä; mankelinhoitaja; pesukoneenhoitaja; tekstiilihuoltaja*; tekstiilihuoltotyöntekijä; tekstiilihuollon työntekijä; viikkaaja; pesulalajittelija; pyykinlajittelija; linjatyöntekijä, pesula; kemiallisen pesulan työntekijä; sairaalapesulan työntekijä; mattopesulatyöntekijä*; pesulakuski*; pesulatyöläinen; pesulan kesätyöntekijä
sv tvätteriarbetare; tvättbiträde*; tvättmaskinskötare; tvätterist; mangelarbetare; kemtvättsarbetare; textilvårdare*; tvätterioperatör; tvätterimedarbetare; vikare, tvätteri; tvätteribiträde; mattvättsarbetare
en laundry worker; laundry operator; laundry assistant; laundry attendant; dry cleaner; industrial laundry worker; laundry machine operator; laundry helper*; textile care worker; dry cleaning worker; linen sorter; laundry operative
tasks fi pesulatyö; pesula; pyykin pesu; lakanoiden viikkaus; pyykin lajittelu; tekstiilien huolto | sv tvätteri; tvätta och vika; mangla lakan | en laundry; laundry work; washing and folding; sorting linen
related 9121:0.9 9112:0.6 9321:0.6 8153:0.5 9329:0.6 8154:0.5 9612:0.4
sectors 96 86
priors standing pace heavy_lifting day

8159
fi patjantekijä*; patjatehtaan työntekijä; köydenpunoja; köysitehtaan työntekijä; kuitukangastyöntekijä; tekstiilitehtaan työntekijä; telttatehtaan työntekijä; hatuntekijä, tehdas; tekstiilityöntekijä*; punomokoneen hoitaja; suojapeitteiden valmistaja; pressutyöntekijä
sv madrassfabriksarbetare; repslagare, fabrik; textilfabriksarbetare; textilarbetare*; fiberdukoperatör; flätmaskinskötare; presenningstillverkare
en mattress factory worker; rope making machine operator; nonwoven machine operator; textile factory worker; tent maker; braiding machine operator; tarpaulin maker
tasks fi patjojen valmistus; tekstiilituotteiden valmistus | sv tillverka madrasser; textilproduktion | en making mattresses; textile production
related 8153:0.7 8152:0.7 9329:0.7 7534:0.5 8151:0.6
sectors 13 15 31
priors standing noise

8160
fi elintarviketyöntekijä; elintarviketehtaan työntekijä; elintarviketeollisuuden työntekijä; elintarvikealan työntekijä; elintarviketuotannon työntekijä; elintarvikkeiden valmistaja; leipomotyöntekijä*; leipomolinjan työntekijä; leipomoapulainen*; meijerityöntekijä; lihateollisuuden työntekijä; lihanjalostustyöntekijä; lihavalmistetyöntekijä; makkaramestari; makkaranvalmistaja; makkaratehtaan työntekijä; makeistehtaan työntekijä; makeistyöntekijä; panimotyöntekijä; panimonhoitaja; mylläri; valmisruokatehtaan työntekijä; eineskeittiön työntekijä; einestehtaan työntekijä; kahvipaahtaja; paahtimotyöntekijä; kalatehtaan työntekijä; kalanjalostustyöntekijä; jäätelötehtaan työntekijä; salaattitehtaan työntekijä; rehutehtaan työntekijä; virvoitusjuomatehtaan työntekijä; tislaaja; elintarvikeprosessinhoitaja; prosessinhoitaja, elintarvikkeet; tuotantotyöntekijä, elintarvike; suklaatehtaan työntekijä; elintarvikekäsittelijä; leikkelepakkaaja; linjatyöntekijä*; oluenpanija; elintarviketeknikko, tuotanto; taikinantekijä
sv livsmedelsarbetare; livsmedelsfabriksarbetare; bageriarbetare*; mejeriarbetare; köttindustriarbetare; korvmakare; godisfabriksarbetare; bryggeriarbetare; chokladfabriksarbetare; fiskfabriksarbetare*; linjearbetare*; mjölnare; kafferostare; livsmedelsoperatör; charkuteriarbetare; färdigmatsarbetare; bryggare; processarbetare*; produktionsarbetare*; fiskförädlingsarbetare*; filetarbetare*
en food production worker; food factory worker; food processing worker; food production operative; bakery line worker; dairy worker; meat processing worker; sausage maker; confectionery worker; brewery worker; fish processing worker; brewer; miller; coffee roaster; food machine operator; ready meals worker; ice cream factory worker
tasks fi elintarvikkeiden valmistus; elintarviketuotanto; ruokatehdas; leipien valmistus linjalla; elintarvikeala | sv livsmedelsproduktion; livsmedelsindustri; jobba i bageri | en food production; food processing; food factory
related 9321:0.7 7512:0.7 7511:0.7 8183:0.8 9329:0.7 7513:0.8 5120:0.4
sectors 10 11
priors standing pace noise early_morning evening night
law hygiene

8171
fi paperityöntekijä; paperimies; paperikoneenhoitaja; paperitehtaan työntekijä; sellunkeittäjä; sellutehtaan työntekijä; paperiteollisuuden prosessinhoitaja; kartonkitehtaan työntekijä*; rullamies; paperikonemies; hiomotyöntekijä; massanvalmistaja; kartonkikoneenhoitaja; pituusleikkurin hoitaja; paperinvalmistaja; prosessinhoitaja, sellu; paperiduunari; prosessinhoitaja*; paperikoneen hoitaja; koneenhoitaja*; koneenkäyttäjä*
sv pappersarbetare; pappersmaskinskötare; massakokare; pappersbruksarbetare; cellulosaarbetare; kartongbruksarbetare; processoperatör, papper; rullmaskinförare
en paper mill worker; paper machine operator; pulp mill operator; pulp operator; papermaking operator; board machine operator; paper mill operator; winder operator, paper
tasks fi paperinvalmistus; sellunkeitto; paperitehdas | sv papperstillverkning; massakokning | en papermaking; pulp making; paper mill
related 8143:0.7 8172:0.6 8131:0.6 8189:0.7 3139:0.7
sectors 17
priors noise evening night

8172
fi sahatyöntekijä; sahuri; sahaaja; sahamies; sahankäyttäjä; sahalinjan hoitaja; tukkilajittelija; vaneritehtaan työntekijä; vanerityöntekijä; sorvaaja, vaneri; viilunleikkaaja; levytehtaan työntekijä; kuivaamonhoitaja; höyläämötyöntekijä; puutavaralajittelija; särmääjä, saha; puuteollisuuden prosessinhoitaja; sahateollisuuden operaattori; trimmaaja, saha; liimapuutehtaan työntekijä; rimoittaja; sahan kesätyöntekijä
sv sågverksarbetare; sågare; sågverksoperatör; fanerarbetare; kantare; hyvleriarbetare; justerverksarbetare; virkestorkare; timmersorterare; spånskivearbetare
en sawmill worker; sawmill operator; plywood worker; wood processing operator; sawyer; lumber grader, mill; planing mill worker; veneer cutter; timber mill worker; kiln operator, timber
tasks fi sahatavaran valmistus; tukkien sahaus; saha; vanerin valmistus | sv såga timmer; sågverk; plywoodtillverkning | en sawing timber; sawmill work; plywood making
related 7523:0.8 7521:0.8 8171:0.6 9329:0.7 7522:0.5 8219:0.5
sectors 16
priors noise standing evening

8181
fi lasitehtaan työntekijä; uuninhoitaja, lasi; tiilitehtaan työntekijä; tiilentekijä; keramiikkatehtaan työntekijä; lasinkarkaisija; posliinitehtaan työntekijä; lasikuitutehtaan työntekijä; tiiliuunin hoitaja; lasinsulattaja; tasolasityöntekijä; mineraalivillatehtaan työntekijä; lasiteollisuuden prosessityöntekijä; lasintaivuttaja; karkaisu-uunin hoitaja, lasi
sv glasfabriksarbetare; ugnsskötare, glas; tegelbruksarbetare; keramikfabriksarbetare; glashärdare; porslinsfabriksarbetare; glassmältare
en glass plant operator; kiln operator; brick factory worker; ceramics plant operator; glass factory worker; glass furnace operator; glass toughening operator
tasks fi lasin valmistus; tiilien poltto | sv tillverka glas; bränna tegel | en glass making; firing bricks
related 7315:0.6 7314:0.6 8114:0.7 8189:0.6 9329:0.6
sectors 23
priors noise evening night

8182
fi lämmittäjä, voimalaitos; kattilanhoitaja; voimalaitoksen laitosmies; konemestari, kattilalaitos; kattilalaitoksen hoitaja; lämpölaitoksen hoitaja; voimalaitostyöntekijä*; kattilalaitostyöntekijä; höyrykattilan hoitaja; laitosmies*; lämpökeskuksen hoitaja; kaukolämpölaitoksen hoitaja; kattilamestari; polttolaitoksen laitosmies; käyttömies*; voimalaitosmies*; voimalan käyttäjä*; lämmittäjä
sv eldare; pannskötare; pannoperatör; ångmaskinist; maskinmästare, panncentral; värmeverksskötare; kraftverksarbetare
en boiler operator; steam engine operator; boiler attendant; stoker; heating plant operator; power plant worker; boiler technician
tasks fi kattilan hoito; lämpölaitoksen valvonta | sv sköta pannor; övervaka värmeverk | en operating boilers; tending a heating plant
related 3131:0.8 8189:0.7 3132:0.7 7233:0.5 5153:0.3
sectors 35 17 38
priors alone night evening
law degree

8183
fi pakkauskoneenhoitaja; pakkaamokoneenhoitaja; pakkauslinjan hoitaja; pullottaja; pullotuslinjan työntekijä; täyttökoneenhoitaja; etiketöintikoneenhoitaja; pakkausoperaattori; pakkaamotyöntekijä, koneellinen; pakkauslinjan operaattori; konepakkaaja; purkittaja; säilykelinjan työntekijä; pakkausoperaattori, lääkkeet; lavauskoneen hoitaja; kaasupullon täyttäjä; pakkausteknikko, linja; kutistekoneen käyttäjä; robottipakkaaja; koneenhoitaja*; koneenkäyttäjä*
sv packmaskinskötare; förpackningsoperatör; buteljerare; tappningsarbetare; påfyllningsoperatör; etiketteringsoperatör; packningsoperatör; förpackningsmaskinsoperatör; gasflaskfyllare
en packaging machine operator; packing machine operator; bottling line operator; labelling machine operator; filling machine operator; packaging line operator; bottler; canning line worker; wrapping machine operator; bottling worker
tasks fi pullotus; koneellinen pakkaus; pakkauslinja | sv buteljering; maskinell packning; packlinje | en bottling; machine packing; packaging line
related 9321:0.9 8160:0.8 8189:0.7 8143:0.6 9329:0.7 8131:0.5
sectors 10 11 21 20 82
priors standing noise pace evening night

8189
fi prosessityöntekijä; prosessinhoitaja*; prosessioperaattori*; prosessimies; koneenhoitaja*; koneenkäyttäjä*; konekäyttäjä; tuotanto-operaattori; tuotantotyöntekijä*; teollisuustyöntekijä*; tuotannon operaattori; linjanhoitaja; linjatyöntekijä*; linjastotyöntekijä*; linjaoperaattori; koneoperaattori; konemies; tuotantolinjan työntekijä; operaattori, tuotanto; vuorotyöntekijä, tuotanto; tuotannon työntekijä*; akkutehtaan työntekijä; akkutehtaan operaattori; kaapelitehtaan työntekijä; kaapelintekijä; puhdastilatyöntekijä*; teollisuusoperaattori; kaapelityöntekijä; konetyöntekijä*
sv processoperatör; processarbetare*; maskinskötare; maskinoperatör; produktionsoperatör; produktionsarbetare*; industriarbetare*; linjeoperatör; operatör, produktion; processkötare; produktionsmedarbetare*; linjearbetare*; batterifabriksarbetare; kabelarbetare
en process operator; machine operator; production operator; process worker; production worker*; line operator; production line operator; production operative*; plant operator; battery factory worker; cable making operator; manufacturing operator; machine minder; production associate*; factory operative*; manufacturing associate*; production helper*
tasks fi prosessin valvonta; koneiden käyttö; tuotantolinjan hoito; teollisuustyö | sv sköta maskiner; övervaka processer; industriarbete | en operating machines; running a production line; industrial work
related 9329:0.8 8183:0.7 8142:0.7 8131:0.7 8160:0.6 8171:0.6 8211:0.6 8172:0.6 7223:0.5
sectors 22 27 20 16 25
priors standing noise evening night team

8211
fi kokoonpanija*; koneenkokooja; kokoonpanotyöntekijä*; koonnan työntekijä; koneenkokoonpanija; ajoneuvokokoonpanija; autotehtaan työntekijä; autotyöntekijä, tehdas; moottorinkokooja; mekaaninen kokoonpanija; koneistamon kokoonpanija; konekokoonpanija; loppukokoonpanija; traktorinkokooja; hissitehtaan kokoonpanija; trukkitehtaan kokoonpanija; hydrauliikkakokoonpanija; tuotantoasentaja; kokoonpanoasentaja; linja-asentaja, autotehdas; pumppukokoonpanija; hitsaajan apulainen*; verstastyöntekijä*; metallityöntekijä*; konepajatyöntekijä*; metallialan työntekijä*; konepajan apumies*
sv montör*; hopsättare*; maskinmontör*; fordonsmontör; monteringsarbetare*; bilfabriksarbetare; motormontör; mekanisk montör; slutmontör; maskinhopsättare; hydraulikmontör
en assembler*; mechanical assembler; machinery assembler; vehicle assembler; car assembly worker; assembly worker*; engine assembler; assembly technician*; assembly line worker; car factory worker; mechanical assembly operator
tasks fi koneiden kokoonpano; autojen kokoonpano; kokoonpanotyö | sv montera maskiner; montering | en assembling machines; vehicle assembly; assembly work
related 8212:0.8 8219:0.9 7233:0.7 9329:0.7 7214:0.5 7223:0.5 7231:0.5
sectors 28 29 30 25
priors standing noise day evening team

8212
fi elektroniikkakokoonpanija; elektroniikkatyöntekijä; sähkökokoonpanija; kokoonpanija*; kokoonpanotyöntekijä*; juottaja, elektroniikka; piirilevyjen latoja; piirilevylatoja; keskuskokooja; sähkökeskuskokoonpanija; sähkökeskusten kokoaja; keskusasentaja, sähkö; johdotustyöntekijä; johdinsarjojen tekijä; elektroniikkatehtaan työntekijä; smd-operaattori; ladontaoperaattori; kaapelisarjojen valmistaja; muuntajankokoaja; käämijä*; akkukokoonpanija; puolijohdetyöntekijä; tuotantotyöntekijä, elektroniikka; elektroniikan kokoonpanija; muuntajakoneistaja*
sv elektronikmontör*; montör*; elektronikhopsättare; monteringsarbetare*; hopsättare*; lödare; kretskortsmontör; elcentralmontör; kablagetillverkare; elektronikarbetare; lindare; batterimontör
en electronics assembler; electronic equipment assembler; electrical assembler; solderer; pcb assembler; circuit board assembler; smt operator; wiring harness assembler; assembly worker*; assembler*; coil winder; switchboard assembler; electronics production worker; semiconductor worker
tasks fi elektroniikan kokoonpano; juottaminen; piirilevyjen ladonta | sv montera elektronik; lödning | en assembling electronics; soldering
related 8211:0.8 8219:0.8 7421:0.6 7412:0.5 9329:0.7 7543:0.5
sectors 26 27
priors standing day evening

8219
fi huonekalukokoaja; huonekalunkokoaja; huonekalujen kokoaja; kalustekokoaja; kalusteiden kokoonpanija; kokoonpanija*; kokoonpanotyöntekijä*; puutuotteiden kokoonpanija; ikkunatehtaan työntekijä; ovitehtaan työntekijä; polkupyörän kokooja; polkupyöränkokoaja; muovituotteiden kokoonpanija; talotehtaan työntekijä; talotehdastyöntekijä; elementtikokoaja; kalustetehtaan työntekijä; keittiökalusteiden kokoaja; lelutehtaan työntekijä; lasituslinjan kokoaja; runkokokoaja; ikkunakokoonpanija; venetehtaan kokoonpanija; tuotekokoaja
sv möbelmontör*; hopsättare*; montör*; monteringsarbetare*; fönsterfabriksarbetare; dörrfabriksarbetare; husfabriksarbetare; cykelmontör; trävarumontör; produktmontör; möbelhopsättare; båtmontör
en furniture assembler; product assembler; assembly worker*; assembler*; bicycle assembler; wood products assembler; window factory worker; flat-pack assembler; door factory worker; plastic products assembler; prefab house factory worker
tasks fi huonekalujen kokoaminen; tuotteiden kokoaminen; kalusteiden kokoaminen; kokoaminen | sv montera möbler; sätta ihop produkter | en assembling furniture; putting products together; flat-pack assembly
related 8211:0.9 8212:0.8 9329:0.8 9321:0.7 7522:0.6 7523:0.6 7115:0.4
sectors 31 16 32 22 30
priors standing day team

8311
fi veturinkuljettaja; junankuljettaja; metrojunankuljettaja; metrokuski; metronkuljettaja; veturikuski; junakuski; veturimies; vaihtoveturinkuljettaja; lähijunan kuljettaja; työkoneenkuljettaja, rata
sv lokförare; tågförare; metroförare; metrotågförare; växellokförare; närtågsförare
en train driver; locomotive driver; engine driver; metro driver; subway driver; locomotive engineer; shunting locomotive driver
tasks fi junan ajaminen; veturin ajo | sv köra tåg; köra lok | en driving trains
related 8331:0.6 8312:0.7 5112:0.5 8332:0.5
sectors 49
priors alone early_morning evening night weekend
law degree

8312
fi ratapihatyöntekijä; vaihdemies; vaihdetyöntekijä*; junamies; vaihtotyönjohtaja; turvalaitetyöntekijä; jarrumies; järjestelymies, rautatie; ratapihan vaihtotyöntekijä; ratapihakonduktööri; junanlähettäjä; vaihtotyöntekijä, rautatie
sv bangårdsarbetare; växlingsarbetare; växlare, järnväg; bangårdspersonal; bromsare; växelkarl
en railway shunter; rail yard worker; switch operator, railway; brakeman; railway signaller; yard worker, railway; train dispatcher, yard
tasks fi vaunujen vaihtotyö; junien kokoaminen ratapihalla | sv växla vagnar; koppla tåg | en shunting wagons; coupling trains
related 8311:0.7 5112:0.5 8350:0.4 9312:0.5
sectors 49 52
priors outdoors night evening heavy_lifting
law degree

8321
fi moottoripyörälähetti; mopolähetti; skootterilähetti; moottoripyöräkuriiri; mopokuski; mopokuriiri; pizzalähetti, mopo; ruokalähetti mopolla; mopolla ajava postinjakaja; ruokalähetti*
sv motorcykelbud; mopedbud; motorcykelkurir; mopedkurir; scooterbud; matbud*; motorcykelförare
en motorcycle courier; courier*; delivery rider*; moped courier; scooter courier; motorbike courier; motorcycle driver; moped delivery driver; food delivery rider*; food courier*; delivery partner*; delivery courier*; food delivery partner*; gig worker, delivery*
tasks fi lähetysten vienti mopolla; kuljetus moottoripyörällä | sv leverera med moped | en deliveries by motorcycle; delivering by scooter
related 8322:0.8 9331:0.9 9621:0.8
sectors 53 56
priors outdoors driving alone evening weekend flexible

8322
fi taksinkuljettaja; taksikuski; taksikuljettaja; taksisuhari; pakettiautonkuljettaja; pakettiautokuski; pakukuski; pakun kuljettaja; kuljettaja*; kuski*; autonkuljettaja*; jakeluautonkuljettaja*; jakelukuljettaja*; jakelukuski*; pakettikuski; paketinjakaja; kuriirikuljettaja; kuriiri*; kuriirikuski; lähettiautonkuljettaja; henkilöautonkuljettaja; yksityisautonkuljettaja; autonsiirtäjä; autojen siirtokuljettaja; siirtokuljettaja; ruokakuljettaja; ruokakuski; ateriakuljettaja; ruoankuljettaja; pizzakuski; kotiinkuljettaja; kotiinkuljetuskuski; verkkokaupan kuljettaja; ruokakauppakuljettaja; invataksinkuljettaja; invataksikuski; koulukyytikuljettaja; koulukuljettaja; palveluliikenteen kuljettaja; pikkubussin kuljettaja; tilataksikuski; postiautonkuljettaja; postinkuljettaja; uber-kuljettaja; yango-kuski; pesulakuski*; varaosakuljettaja; näytekuljettaja; ruumisauton kuljettaja*; vahtimestari-autonkuljettaja; autonkuljettaja-vahtimestari; limusiinikuski; potilaskyytikuljettaja; kuljettaja-lähetti; lentokenttäkuljettaja; jakoautonkuljettaja; pienjakelukuljettaja; pienkuorman kuljettaja; kevytyrittäjä-lähetti; autolähetti; ruokalähetti autolla; noutokuski; pesulakuljettaja; ruumisautonkuljettaja; vainajakuljettaja; siirtokuski; vuokra-auton siirtäjä; koeajaja*; testikuljettaja*
sv taxichaufför; taxiförare; paketbilsförare; skåpbilsförare; budbilsförare; budförare; chaufför*; förare*; kurir*; distributionsförare*; personbilschaufför; bilförare; matkörare; transportchaufför; skolskjutsförare; paketutdelare; bilflyttare; invataxichaufför; servicetrafikchaufför; hemleveranschaufför; matleverantör, bil; chaufför för skolskjuts; paketchaufför; budbilschaufför
en taxi driver; courier*; van driver; delivery driver*; courier driver; courier, van; driver*; cab driver; chauffeur; parcel delivery driver; car driver; delivery van driver; food delivery driver; private hire driver; minibus driver; home delivery driver; car mover; school transport driver; ride-hailing driver; delivery partner*; delivery courier*; food delivery partner*
tasks fi taksin ajaminen; pakettien jakelu autolla; tavaroiden kuljetus pakettiautolla; autolla ajaminen; autoilu; ruokakuljetukset; kuljettaminen; ajohommat; kuljetukset | sv köra taxi; köra paketbil; leverera paket; köra bil | en driving a taxi; driving a van; delivering parcels; driving a car; driving
related 8332:0.7 8331:0.7 9621:0.7 8321:0.8 9333:0.6 4412:0.6 9331:0.6 8344:0.4 5163:0.1 5165:0.4
sectors 49 53 47 56 88
priors driving alone customer_contact early_morning evening weekend
law driving_b

8331
fi bussikuski; linja-autonkuljettaja; bussinkuljettaja; linja-autokuski; linjurikuski; linja-auton kuljettaja; linjurinkuljettaja; dösäkuski; onnikkakuski; raitiovaununkuljettaja; ratikkakuski; ratikankuljettaja; raitiovaunukuski; sporakuski; pikaraitiotien kuljettaja; paikallisliikenteen kuljettaja; joukkoliikenteen kuljettaja; tilausajokuljettaja; turistibussikuski; kaukoliikenteen kuljettaja; koulubussikuski; koulubussin kuljettaja; turistibussin kuljettaja; kuljettajaharjoittelija, linja-auto; palvelubussin kuljettaja; palvelulinjan kuljettaja; d-kortillinen kuljettaja
sv busschaufför; bussförare; spårvagnsförare; spårvagnschaufför; lokaltrafikförare; turistbusschaufför; beställningstrafikförare; skolbusschaufför; kollektivtrafikförare; långfärdsbusschaufför
en bus driver; coach driver; tram driver; streetcar driver; public transport driver; school bus driver; city bus driver; tour bus driver; light rail driver; motorcoach driver
tasks fi bussin ajaminen; bussilla ajaminen; raitiovaunun ajaminen; joukkoliikenne | sv köra buss; köra spårvagn; kollektivtrafik | en driving a bus; driving a tram; public transport
related 8322:0.7 8332:0.7 8311:0.6 5112:0.5 5165:0.4
sectors 49
priors driving alone customer_contact early_morning evening weekend
law driving_d

8332
fi kuorma-autonkuljettaja; kuorma-autokuski; kuorma-auton kuljettaja; kuorkkikuski; rekkakuski; rekkakuljettaja; rekka-autonkuljettaja; rekkamies; yhdistelmäajoneuvonkuljettaja; yhdistelmäajoneuvon kuljettaja; yhdistelmäkuljettaja; täysperävaunukuski; puoliperäkuski; kuljettaja*; kuski*; autonkuljettaja*; jakeluautonkuljettaja*; jakelukuljettaja*; jakelukuski*; jakoauton kuljettaja; säiliöautonkuljettaja; säiliöautokuski; roskakuski*; jäteautonkuljettaja*; jäteautokuski*; loka-auton kuljettaja; loka-autonkuljettaja; imuautonkuljettaja; betoniautonkuljettaja; betoniautokuski; betonipumppuautonkuljettaja; puutavara-autonkuljettaja; tukkirekkakuski; tukkikuski; maansiirtoautonkuljettaja; sora-autokuski; kasettikuski; muuttoautonkuljettaja; muuttokuljettaja; muuttokuski; c-kortillinen kuljettaja; ce-kuljettaja; ce-kuski; c-kuljettaja; runkolinjan kuljettaja; runkokuljettaja; runkokuski; linjakuljettaja, rahti; hinausautonkuljettaja; hinausautokuski; tavaraliikenteen kuljettaja; raskaan liikenteen kuljettaja; raskaan kaluston kuljettaja; ammattikuljettaja; elintarvikekuljettaja; lavakuski; vaihtolava-autonkuljettaja; vaihtolavakuski; konttikuski; ajoneuvoyhdistelmän kuljettaja; lavettikuski; adr-kuljettaja; jätteidenkuljettaja*; kuorma-autokuljettaja; nosturiautonkuljettaja*; suuryksikkökuljettaja; meijeriautonkuljettaja; viljarekkakuski; lumiauton kuljettaja; auraaja*; lumenauraaja*; aura-auton kuljettaja*; lavakuorma-autonkuljettaja; vetoautonkuljettaja; c-kuski; puolikaskuski; täysperäkuski
sv lastbilschaufför; lastbilsförare; långtradarchaufför; långtradarförare; chaufför*; förare*; distributionsförare*; distributionschaufför; kombinationsförare; fordonskombinationsförare; tankbilschaufför; sopbilschaufför; betongbilschaufför; timmerbilschaufför; bärgningsförare; flyttbilschaufför; tradarchaufför; yrkeschaufför; grusbilschaufför; slambilschaufför; slamsugarförare
en truck driver; lorry driver; heavy truck driver; hgv driver; driver*; delivery driver*; tanker driver; garbage truck driver; concrete mixer driver; timber truck driver; tow truck driver; class c driver; ce driver; distribution driver; long-haul driver; articulated lorry driver; dump truck driver, road; refuse truck driver; trailer truck driver
tasks fi kuorma-auton ajaminen; rekan ajaminen; raskaan kaluston ajo; tavaraliikenne; rahdin kuljetus | sv köra lastbil; köra långtradare; godstransport | en driving a truck; driving a lorry; haulage; freight transport
related 8322:0.7 8331:0.7 8342:0.6 8341:0.5 9333:0.5 9611:0.5
sectors 49 38 52 46
priors driving alone heavy_lifting early_morning evening night
law driving_c driving_ce

8341
fi metsäkoneenkuljettaja; metsäkonekuski; hakkuukoneenkuljettaja; motokuski; moton kuljettaja; harvesterinkuljettaja; ajokoneenkuljettaja; kuormatraktorinkuljettaja; traktorinkuljettaja; traktorikuski; maatalouskoneenkuljettaja; maatalouskoneiden kuljettaja; puimurinkuljettaja; puimurikuski; lannanlevittäjä, urakointi; maatalousurakoitsija; traktoriurakoitsija; metsätraktorinkuljettaja; hakkurinkuljettaja; hakkuukonekuski; turvekoneenkuljettaja; turvetyöntekijä; ajokonekuski; leikkuupuimurin kuljettaja; leikkuupuimurinkuljettaja; urakoitsijan traktorinkuljettaja
sv skogsmaskinförare; traktorförare; skördarförare; skotarförare; jordbruksmaskinförare; tröskförare; avverkningsmaskinförare; lantbruksmaskinförare; traktorchaufför; torvarbetare
en forest machine operator; forestry machine operator; harvester operator; forwarder operator; tractor driver; agricultural machinery operator; combine driver; farm machinery operator; logging machine operator; combine harvester driver
tasks fi traktorin ajaminen; hakkuukoneen ajo; peltotyöt koneella | sv köra traktor; köra skogsmaskin | en driving a tractor; operating forest machines
related 8342:0.8 9215:0.6 6210:0.6 8332:0.6 6111:0.5 9213:0.5
sectors 02 01
priors alone driving outdoors early_morning

8342
fi kaivinkoneenkuljettaja; kaivinkonekuski; kaivurikuski; kaivurinkuljettaja; konekuski; pyöräkuormaajan kuljettaja; pyöräkuormaajankuljettaja; pyöräkonekuski; maansiirtokoneenkuljettaja; maarakennuskoneenkuljettaja; maanrakennuskoneenkuljettaja; työkoneenkuljettaja; työkonekuski; tiehöylänkuljettaja; tiehöyläkuski; jyränkuljettaja; jyräkuski; lumiaurakuski; aurauskuljettaja; aurauskuski; auratraktorikuski; dumpperikuski; dumpperinkuljettaja; puskutraktorinkuljettaja; asfalttikoneenkuljettaja; asfaltinlevittäjä, kone; bobcat-kuljettaja; pienkuormaajan kuljettaja; paalutuskoneenkuljettaja; koneenkuljettaja*; kiinteistökoneenkuljettaja; kiinteistötraktorin kuljettaja; lakaisukoneenkuljettaja; rinnekoneenkuljettaja; maanrakentaja*; kaivurimies; kuormaajankuljettaja; maanrakennuskonekuski; auraaja*; lumenauraaja*; aura-auton kuljettaja*; turvetuotantotyöntekijä*; turvetuotannon työntekijä*
sv grävmaskinist; grävmaskinsförare; hjullastarförare; anläggningsmaskinförare; jordschaktningsmaskinförare; väghyvelförare; vältförare; plogförare; bandschaktarförare; arbetsmaskinförare; dumperförare; snöplogsförare; asfaltmaskinförare; hjullastarchaufför; pistmaskinförare
en excavator operator; digger driver; wheel loader operator; earthmoving machine operator; bulldozer operator; grader operator; road roller operator; snow plough driver; snow plow driver; dumper driver; heavy equipment operator; backhoe operator; plant operator, construction; sweeper driver; piste basher driver
tasks fi kaivinkoneella kaivaminen; lumen auraus koneella; maansiirto; työkoneen ajo | sv gräva med grävmaskin; ploga snö; schaktning | en operating an excavator; snow ploughing; earthmoving
related 9312:0.7 8341:0.8 8332:0.7 8343:0.6 8111:0.6 7542:0.4
sectors 42 43 81
priors alone driving noise early_morning

8343
fi nosturinkuljettaja; nosturikuski; torninosturinkuljettaja; ajoneuvonosturinkuljettaja; autonosturinkuljettaja; siltanosturinkuljettaja; satamanosturinkuljettaja; konttinosturinkuljettaja; torninosturikuski; mobiilinosturikuski; lukkinkuljettaja*; lukkikuski; nosturiautonkuljettaja*; hissikoneen hoitaja; nostokoneen kuljettaja; kurottajanosturin kuljettaja; hissityöntekijä; hiihtohissin hoitaja*; hissivalvoja, laskettelukeskus
sv kranförare; tornkranförare; mobilkranförare; hamnkranförare; traversförare; lyftkransförare; containerkransförare
en crane operator; crane driver; tower crane operator; mobile crane operator; overhead crane operator; port crane operator; hoist operator; container crane operator
tasks fi nosturilla nostaminen; taakkojen nosto | sv lyfta med kran; köra kran | en operating a crane; lifting loads
related 8344:0.7 8342:0.7 8332:0.6 7215:0.5 9333:0.4
sectors 43 52 24
priors alone heights
law degree

8344
fi trukinkuljettaja; trukkikuski; trukkikuljettaja; trukkimies; trukki-kuski; trukkityöntekijä; truckikuski; truckin kuljettaja; haarukkatrukin kuljettaja; työntömastotrukin kuljettaja; vastapainotrukin kuljettaja; korkeakeräilijä; korkeakeräilytrukin kuljettaja; kurottajan kuljettaja; kurottajakuski; pihatrukkikuski; ahtaaja*; satamatyöntekijä*; satamamies; konttilukinkuljettaja; lukkinkuljettaja*; terminaalitraktorin kuljettaja; trukkilastaaja; varastotrukkikuski; trukinkuljettaja-varastotyöntekijä; lastaaja-trukkikuski; vetomestarikuljettaja; vetomestarin kuljettaja; hyllytrukin kuljettaja; trukkivarastomies; laivanlastaaja; lastausmies, satama
sv truckförare; gaffeltruckförare; stuvare*; hamnarbetare*; stuveriarbetare; motviktstruckförare; skjutstativtruckförare; containertruckförare; höglyftstruckförare; truckchaufför; truckförare-lagerarbetare; grensletruckförare
en forklift driver; forklift operator; fork-lift truck driver; lift truck operator; reach truck driver; counterbalance driver; stevedore; dock worker*; longshoreman; reach stacker operator; straddle carrier driver; terminal tractor driver; high-lift operator; flt driver
tasks fi trukin ajaminen; trukilla ajo; trukkityö; laivojen lastaus; kuormalavojen siirto | sv köra truck; lasta fartyg; truckkörning | en driving a forklift; operating a forklift; loading ships; moving pallets
related 9333:0.9 4321:0.7 8343:0.6 8322:0.5 8332:0.4 8342:0.4 8341:0.3
sectors 52 49 46 10
priors driving noise early_morning evening
law forklift

8350
fi matruusi; kansimies; merimies; laivamies; puolimatruusi; pursimies; kansityöntekijä; lauttamies; lautturi; laivatyöntekijä; jungmanni; kansiharjoittelija; hinaajan kansimies; purjelaivan miehistö; yhteysaluksen kansimies; vahtimies, laiva; laivan korjausmies; risteilyaluksen kansimies
sv matros; jungman; däckskarl; sjöman; båtsman; lättmatros; däcksman; färjkarl; däcksmanskap; skärgårdsmatros
en deckhand; seaman; able seaman; ordinary seaman; sailor; bosun; ship's crew member; ferry deckhand; boatswain; deck cadet
tasks fi kansityöt; aluksen kiinnitys; merityö | sv däcksarbete; sjöjobb; förtöjning | en deck work; mooring ships; working at sea
related 8344:0.5 6222:0.5 5111:0.4 3152:0.6
sectors 50
priors outdoors heavy_lifting night weekend team
law degree
`;
