// Everyday titles of professionals (ISCO-08 major group 2): experts, teachers, developers, social work, library, culture and law.
export const major2 = `
2111
fi fyysikko; tähtitieteilijä; astronomi; sairaalafyysikko*; fysiikan tutkija; avaruustutkija; laserfyysikko
sv fysiker; astronom; sjukhusfysiker*; fysikforskare; rymdforskare
en physicist; astronomer; medical physicist*; physics researcher; space researcher
tasks fi tutkimus; mittaukset; laskeminen ja mallintaminen | sv forskning; mätningar; beräkningar | en research; measurements; modelling
related 2112:0.6 2114:0.55 2120:0.6 2310:0.55 2113:0.5
sectors 72 85 86 71
priors day
2112
fi meteorologi; päivystävä meteorologi; ilmastotutkija; sääasiantuntija; ilmastoasiantuntija; ilmatieteilijä; sääennustaja
sv meteorolog; klimatforskare; väderexpert; klimatexpert; jourhavande meteorolog
en meteorologist; climatologist; weather forecaster; climate scientist; climate specialist
tasks fi sään ennustaminen; ilmastotutkimus | sv väderprognoser; klimatforskning | en forecasting weather; climate research
related 2111:0.6 2114:0.55 2133:0.5
sectors 72 84 60
priors night
2113
fi kemisti; analyysikemisti; tutkimuskemisti; tuotekehityskemisti; laboratoriokemisti; kehityskemisti; kemian tutkija; sairaalakemisti
sv kemist; analyskemist; forskningskemist; laboratoriekemist; produktutvecklingskemist
en chemist; analytical chemist; research chemist; laboratory chemist; formulation chemist
tasks fi kemialliset analyysit; tuotekehitys; menetelmien kehittäminen | sv kemiska analyser; produktutveckling | en chemical analysis; product development
related 2145:0.7 3111:0.6 3141:0.55 2131:0.5
sectors 20 21 71 72
priors day
2114
fi geologi; geofyysikko; hydrologi; hydrogeologi; merentutkija; seismologi; pohjavesiasiantuntija; malmigeologi; maaperägeologi; ympäristögeologi
sv geolog; geofysiker; hydrolog; hydrogeolog; havsforskare; grundvattenexpert; seismolog
en geologist; geophysicist; hydrologist; hydrogeologist; oceanographer; exploration geologist; groundwater specialist
tasks fi maaperän ja kallion tutkiminen; näytteet; kartoitus | sv undersöka jordmån och berg; kartläggning | en studying soil and rock; sampling; mapping
related 2146:0.65 2133:0.55 2142:0.45 2111:0.5
sectors 71 72 07 08 84
priors outdoors
2120
fi matemaatikko; tilastotieteilijä; aktuaari; vakuutusmatemaatikko; biostatistikko; tilastotutkija; väestötieteilijä; metodiasiantuntija; riskimatemaatikko
sv matematiker; statistiker; aktuarie; försäkringsmatematiker; biostatistiker; demograf
en mathematician; statistician; actuary; biostatistician; demographer; quantitative analyst
tasks fi tilastolliset mallit; laskelmat; aineistojen analysointi | sv statistiska modeller; beräkningar | en statistical models; calculations; analysing data
related 2511:0.55 3314:0.6 2413:0.55 2631:0.55 2111:0.5
sectors 65 72 84 64
priors day
2131
fi biologi; mikrobiologi; eläintieteilijä; kasvitieteilijä; ekologi; bioteknologi; geneetikko; biokemisti; solubiologi; molekyylibiologi; luontokartoittaja; lajiasiantuntija; farmakologi; bioinformaatikko; tutkija biotieteet
sv biolog; mikrobiolog; zoolog; botaniker; ekolog; biokemist; genetiker; molekylärbiolog; naturkarterare
en biologist; microbiologist; zoologist; botanist; ecologist; biochemist; geneticist; bioinformatician; molecular biologist; pharmacologist
tasks fi eläinten ja kasvien tutkiminen; luontokartoitukset; laboratoriotutkimus | sv undersöka djur och växter; naturinventering | en studying animals and plants; nature surveys; laboratory research
related 2133:0.65 3141:0.6 2132:0.55 2113:0.5 2310:0.45
sectors 72 71 85 21
priors outdoors
2132
fi agronomi; metsänhoitaja; maatalousneuvoja; maaseutuneuvoja*; metsäneuvoja*; kalatalousneuvoja; maaseutuasiamies; maaseutuasiantuntija; metsäasiantuntija mmm; viljelyneuvoja*; tuotantoneuvoja; kotieläinneuvoja; puutarhaneuvoja; kotipuutarhaneuvoja; metsäpäällikkö*
sv agronom; forstmästare; lantbruksrådgivare; landsbygdsrådgivare; skogsrådgivare*; fiskerådgivare; odlingsrådgivare; trädgårdsrådgivare
en agronomist; forester; agricultural adviser; forestry adviser; fisheries adviser; farming consultant; rural adviser; horticultural adviser
tasks fi viljelijöiden neuvonta; metsäsuunnitelmat; kokeilut ja tutkimus | sv råd till odlare; skogsplaner; försök | en advising farmers; forest plans; trials
related 3142:0.7 3143:0.65 1311:0.5 2131:0.55 6111:0.4
sectors 01 02 03 74 84 94
priors driving
2133
fi ympäristöasiantuntija; ympäristösuunnittelija; luonnonsuojelubiologi; luonnonsuojeluasiantuntija; ympäristönsuojelusihteeri; ympäristökoordinaattori; ympäristöpäällikkö*; kestävän kehityksen asiantuntija; vastuullisuusasiantuntija; vastuullisuuskoordinaattori; ympäristökonsultti; vesiasiantuntija; luontoasiantuntija; ilmastokoordinaattori; sustainability specialist
sv miljösakkunnig; miljöplanerare; naturvårdsbiolog; miljövårdssekreterare; miljökoordinator; miljökonsult; hållbarhetsexpert; hållbarhetskoordinator
en environmental specialist; environmental consultant; conservation officer; environmental coordinator; sustainability specialist; sustainability coordinator; environmental adviser; environmental planner
tasks fi ympäristövaikutusten arviointi; luonnonsuojelu; raportointi | sv miljökonsekvensbedömning; naturvård; rapportering | en assessing environmental impact; nature conservation; reporting
related 2131:0.65 2143:0.75 3257:0.6 2263:0.5 2422:0.45
sectors 71 84 72 94 70
priors day
2141
fi tuotantoinsinööri; tuotekehitysinsinööri*; prosessi-insinööri*; tuotannonsuunnittelija*; tuotannon kehitysinsinööri; menetelmäsuunnittelija; automaatioinsinööri; automaatiosuunnittelija; laatuinsinööri*; lean-asiantuntija; tuotantopäällikkö*; kehitysinsinööri*; tehdassuunnittelija; laatupäällikkö*; projekti-insinööri*; logistiikkainsinööri
sv produktionsingenjör; processingenjör*; produktionsplanerare*; automationsingenjör; automationsplanerare; kvalitetsingenjör*; utvecklingsingenjör*; metodplanerare; projektingenjör*
en production engineer; industrial engineer; process engineer*; manufacturing engineer; automation engineer; quality engineer*; production planner*; development engineer*; project engineer*; lean specialist
tasks fi tuotannon kehittäminen; menetelmien suunnittelu; laadun parantaminen | sv utveckla produktion; planera metoder | en improving production; planning methods; quality work
related 2144:0.7 2149:0.75 3119:0.65 1321:0.55 2145:0.55 4322:0.45
sectors 28 25 10 26 29 71
priors day
2142
fi rakennesuunnittelija; rakennusinsinööri; rakennuttaja; infrasuunnittelija*; siltasuunnittelija; geosuunnittelija; tiesuunnittelija; ratasuunnittelija; lvi-suunnittelija*; vesihuoltosuunnittelija; pohjarakennesuunnittelija; elementtisuunnittelija; katusuunnittelija; suunnitteluinsinööri*; projekti-insinööri rakennus; rakennuttajapäällikkö; rakennusterveysasiantuntija; bim-koordinaattori; tietomallikoordinaattori; kaupungininsinööri*; laskentainsinööri*; tarjouslaskija*
sv konstruktör bygg; byggnadskonstruktör; byggingenjör; byggherrekonsult; väg- och vattenbyggnadsingenjör; broplanerare; geoplanerare; vvs-planerare*; gatuplanerare; planeringsingenjör*
en structural engineer; civil engineer; construction engineer; bridge engineer; geotechnical engineer; road designer; hvac designer*; infrastructure designer; design engineer*; bim coordinator; water supply engineer
tasks fi rakenteiden suunnittelu; laskelmat; tie- ja vesihankkeet | sv planera konstruktioner; beräkningar | en designing structures; calculations; road and water projects
related 3112:0.8 2161:0.5 1323:0.55 2143:0.55 3118:0.5 2164:0.5
sectors 71 41 42 84
priors day
2143
fi ympäristöinsinööri; vesihuoltoinsinööri; jätehuoltoinsinööri; ympäristötekniikan asiantuntija; maaperäasiantuntija; kiertotalousasiantuntija; kierrätysasiantuntija; vesitekniikan insinööri
sv miljöingenjör; vattentjänstingenjör; avfallsingenjör; expert på cirkulär ekonomi; miljöteknikexpert
en environmental engineer; wastewater engineer; waste management engineer; circular economy specialist; soil remediation specialist
tasks fi vesien ja jätteiden käsittelyn suunnittelu; pilaantuneiden maiden kunnostus | sv planera vatten- och avfallshantering | en planning water and waste treatment; cleaning soil
related 2133:0.75 2142:0.6 2145:0.55 3132:0.4
sectors 71 36 37 38 84
priors day
2144
fi koneinsinööri; mekaniikkasuunnittelija; konesuunnittelija; laitesuunnittelija; lujuuslaskija; tuotekehitysinsinööri*; putkistosuunnittelija; laitossuunnittelija; suunnitteluinsinööri*; kunnossapitopäällikkö*; hydrauliikkasuunnittelija; laivasuunnittelija; hitsausinsinööri; autoinsinööri; mekaniikkainsinööri
sv maskiningenjör; maskinkonstruktör; mekanikkonstruktör; rörplanerare; produktutvecklingsingenjör; planeringsingenjör*; fartygskonstruktör; svetsingenjör; hållfasthetsberäknare
en mechanical engineer; mechanical designer; machine designer; product development engineer; piping designer; design engineer*; naval architect; welding engineer; stress analyst
tasks fi koneiden suunnittelu; 3d-mallinnus; lujuuslaskenta | sv konstruera maskiner; 3d-modellering | en designing machines; 3d modelling; strength calculations
related 3115:0.7 2141:0.7 3118:0.55 2151:0.5 2149:0.6
sectors 28 29 30 71 25
priors day
2145
fi prosessi-insinööri*; kemian insinööri; kemianinsinööri; paperi-insinööri; elintarvikeinsinööri; elintarviketeknologi; tuotekehittäjä elintarvikkeet; biotuoteinsinööri; prosessisuunnittelija; panimomestari; lääketeollisuuden prosessiasiantuntija
sv processingenjör*; kemiingenjör; pappersingenjör; livsmedelsingenjör; processplanerare; bryggmästare
en chemical engineer; process engineer*; food technologist; paper engineer; process designer; brewmaster; food engineer
tasks fi prosessien suunnittelu; reseptien ja tuotteiden kehittäminen | sv planera processer; utveckla produkter | en designing processes; developing products
related 2113:0.65 3116:0.65 2141:0.65 2143:0.5
sectors 20 17 10 11 19 21 71
priors day
2146
fi kaivosinsinööri; metallurgi; rikastusinsinööri; louhintainsinööri; kalliorakennussuunnittelija; metallurgian insinööri; räjäytyssuunnittelija
sv gruvingenjör; metallurg; anrikningsingenjör; bergsingenjör; brytningsplanerare
en mining engineer; metallurgist; mineral processing engineer; rock engineer; metallurgical engineer
tasks fi kaivoksen suunnittelu; rikastusprosessit; metallien tutkiminen | sv planera gruva; anrikning | en planning mines; ore processing; studying metals
related 3117:0.65 2114:0.65 1322:0.55 2145:0.5
sectors 07 08 09 24 71
priors day
2149
fi turvallisuusinsinööri; laatuinsinööri*; materiaali-insinööri; lääketekniikan insinööri; energiainsinööri; käyttöönottoinsinööri; työsuojeluinsinööri*; kustannusinsinööri; projekti-insinööri*; tuotekehitysinsinööri*; kehitysinsinööri*; optiikkainsinööri; akustiikkasuunnittelija; laatuasiantuntija; validointi-insinööri; system engineer; patentti-insinööri; energiatehokkuusasiantuntija; suunnitteluinsinööri*
sv säkerhetsingenjör; kvalitetsingenjör*; materialingenjör; energiingenjör; idrifttagningsingenjör; projektingenjör*; utvecklingsingenjör*; akustikplanerare; planeringsingenjör*
en safety engineer; quality engineer*; materials engineer; energy engineer; commissioning engineer; biomedical engineer; project engineer*; development engineer*; acoustics engineer; validation engineer; systems engineer*
tasks fi tekninen suunnittelu; laadun ja turvallisuuden kehittäminen; testaukset | sv teknisk planering; utveckla kvalitet och säkerhet | en technical design; improving quality and safety; testing
related 2141:0.75 2144:0.65 3119:0.6 2263:0.5
sectors 71 28 26 35 32
priors day
2151
fi sähköinsinööri; sähkösuunnittelija*; sähkövoimainsinööri; sähköasemasuunnittelija; sähköistyssuunnittelija; sähkö- ja automaatiosuunnittelija; sähköverkkosuunnittelija; suojareleasiantuntija; sähkötekniikan diplomi-insinööri
sv elingenjör; elplanerare*; elkraftsingenjör; elkonstruktör; nätplanerare*
en electrical engineer; electrical designer; power engineer; electrical systems engineer; power systems engineer; substation designer
tasks fi sähkösuunnittelu; sähköverkot; laskelmat ja piirustukset | sv elplanering; elnät | en electrical design; power networks; calculations and drawings
related 3113:0.75 2152:0.65 2144:0.5 2149:0.5
sectors 71 35 27 43
priors day
2152
fi elektroniikkainsinööri; elektroniikkasuunnittelija; laitteistosuunnittelija; piirilevysuunnittelija; mikroelektroniikkasuunnittelija; rf-suunnittelija; hardware-suunnittelija; hw-suunnittelija; asic-suunnittelija; fpga-suunnittelija; hardware engineer
sv elektronikingenjör; elektronikkonstruktör; hårdvaruingenjör; kretskortskonstruktör; rf-ingenjör
en electronics engineer; hardware engineer; electronics designer; pcb designer; rf engineer; fpga engineer; asic designer
tasks fi elektroniikan suunnittelu; piirikaaviot; mittaukset | sv konstruera elektronik; kretsscheman | en designing electronics; circuit diagrams; measuring
related 3114:0.7 2151:0.6 2153:0.6 2512:0.45
sectors 26 27 71 72
priors day
2153
fi tietoliikenneinsinööri; radioverkkoinsinööri; verkkosuunnittelija telekommunikaatio; tietoliikennesuunnittelija; tietoliikennetutkija; mobiiliverkkoasiantuntija; 5g-asiantuntija
sv telekommunikationsingenjör; radionätsingenjör; datakommunikationsingenjör; teleingenjör; mobilnätsexpert
en telecommunications engineer; telecom engineer; radio network engineer; mobile network specialist; 5g engineer
tasks fi tietoliikenneverkkojen suunnittelu; mittaukset; testaus | sv planera telenät; mätningar | en designing telecom networks; measuring; testing
related 2523:0.7 3522:0.65 2152:0.6
sectors 61 26 71 72
priors day
2161
fi arkkitehti; pääsuunnittelija; rakennusarkkitehti; rakennussuunnittelija; sisustusarkkitehti; projektiarkkitehti; kaupunginarkkitehti*; arkkitehtiharjoittelija; arkkitehtiylioppilas
sv arkitekt; byggnadsarkitekt; huvudprojekterare; inredningsarkitekt; projektarkitekt; stadsarkitekt*
en architect; building architect; interior architect; project architect; architectural designer; architecture trainee
tasks fi rakennusten suunnittelu; piirustukset; mallit | sv rita byggnader; modeller | en designing buildings; drawings; models
related 2164:0.6 3118:0.6 2162:0.55 3432:0.5 2142:0.45
sectors 71 41 84
priors day
2162
fi maisema-arkkitehti; viheraluesuunnittelija; maisemasuunnittelija; pihasuunnittelija; puutarhasuunnittelija; puistosuunnittelija
sv landskapsarkitekt; grönområdesplanerare; landskapsplanerare; gårdsplanerare; trädgårdsplanerare
en landscape architect; landscape designer; garden designer; park planner; green area planner
tasks fi pihojen ja puistojen suunnittelu | sv planera gårdar och parker | en designing gardens and parks
related 2161:0.55 2164:0.55 6113:0.5 2133:0.4
sectors 71 81 84
priors day
2163
fi muotoilija; teollinen muotoilija; tuotesuunnittelija; vaatesuunnittelija; muotisuunnittelija; tekstiilisuunnittelija; pukusuunnittelija; korusuunnittelija; palvelumuotoilija; service designer; kalustesuunnittelija; mallisuunnittelija; designer; jalkinesuunnittelija; pakkaussuunnittelija*
sv formgivare; industridesigner; produktdesigner; modedesigner; klädesdesigner; textildesigner; kostymdesigner; smyckesdesigner; tjänstedesigner
en product designer*; industrial designer; fashion designer; clothing designer; textile designer; costume designer; jewellery designer; service designer; furniture designer
tasks fi tuotteiden ja vaatteiden suunnittelu; luonnokset; mallit | sv formge produkter och kläder; skisser | en designing products and clothes; sketches; prototypes
related 2166:0.65 3432:0.6 2651:0.45 7531:0.4 2513:0.45
sectors 74 14 31 32 71
priors day
2164
fi kaavoittaja; kaavasuunnittelija; liikennesuunnittelija; kaupunkisuunnittelija; yleiskaavasuunnittelija; maankäytön suunnittelija; kaavoitusinsinööri; kaavoitusarkkitehti; liikenneinsinööri; joukkoliikennesuunnittelija; kaupunginarkkitehti*; kuljetussuunnittelija*; maankäyttöinsinööri*
sv planläggare; planläggningsarkitekt; trafikplanerare*; stadsplanerare; markanvändningsplanerare; trafikingenjör; kollektivtrafikplanerare; stadsarkitekt*; transportplanerare*
en urban planner; town planner; city planner; traffic planner; land use planner; transport planner; public transport planner; spatial planner
tasks fi kaavojen laatiminen; liikenteen suunnittelu; asukkaiden kuuleminen | sv göra planer; planera trafik | en drawing up plans; traffic planning; hearing residents
related 2161:0.6 2142:0.55 2162:0.55 2165:0.5 2422:0.5
sectors 84 71
priors day
2165
fi maanmittausinsinööri; maanmittari; toimitusinsinööri; paikkatietoasiantuntija; gis-asiantuntija; kartoittaja*; kaupungingeodeetti; mittausinsinööri; paikkatietosuunnittelija; kartografi; mittauspäällikkö; laserkeilausasiantuntija; maankäyttöinsinööri*
sv lantmätare; lantmäteriingenjör; förrättningsingenjör; gis-expert; geodataexpert; kartograf; mätningsingenjör; kartläggare
en land surveyor; surveyor; gis specialist; cartographer; geospatial specialist; surveying engineer; gis analyst
tasks fi mittaaminen; kartat; kiinteistötoimitukset; paikkatieto | sv mätning; kartor; fastighetsförrättningar | en surveying; maps; geographic data
related 3112:0.6 3118:0.45 2164:0.55 2511:0.35
sectors 71 84
priors outdoors
2166
fi graafinen suunnittelija; graafikko; graffari; taittaja; mainosgraafikko; visuaalinen suunnittelija; kuvittaja; animaattori; 3d-artisti; 3d-mallintaja; pelisuunnittelija; pelitaiteilija; multimediasuunnittelija; digitaalinen suunnittelija; graphic designer; motion designer; art director*; ad-assistentti; verkkograafikko; infograafikko; pakkaussuunnittelija*; brändisuunnittelija; layout-suunnittelija; digigraafikko; kuvankäsittelijä*; mediasuunnittelija; ulkoasusuunnittelija; visuaalisen viestinnän suunnittelija; game artist; mediatyöpajan graafikko; graafinen harjoittelija; concept artist; julisteiden suunnittelija
sv grafisk formgivare; grafiker; grafisk planerare; grafisk designer; layoutare; ombrytare; illustratör; animatör; 3d-artist; 3d-modellerare; speldesigner; multimediadesigner; reklamtecknare; visuell planerare; art director*; bildbehandlare*
en graphic designer; visual designer; layout artist; desktop publisher; illustrator; animator; 3d artist; 3d modeller; game artist; game designer; motion designer; motion graphics designer; multimedia designer; digital designer; concept artist; brand designer; art director*
tasks fi esitteiden ja logojen suunnittelu; taittaminen; kuvien käsittely; piirtäminen koneella; animaatiot | sv formge broschyrer och logotyper; ombrytning; bildbehandling; animation | en designing brochures and logos; layout; image editing; drawing on a computer; animation
related 2513:0.65 2431:0.55 3521:0.55 3431:0.6 2651:0.6 2163:0.65 7321:0.65 3514:0.5 3432:0.5
sectors 73 74 58 62 18 59
priors alone day
2211
fi lääkäri; yleislääkäri; terveyskeskuslääkäri; terveysasemalääkäri; omalääkäri; lääketieteen kandidaatti; päivystyslääkäri; koululääkäri; työterveyslääkäri; amanuenssi lääkäri; vastuulääkäri; laillistettu lääkäri; arvauskeskuslääkäri; lääkäri kiireettömään vastaanottoon
sv läkare; allmänläkare; hälsovårdscentralläkare; hälsostationsläkare; jourläkare; skolläkare; medicine kandidat; företagsläkare; egenläkare
en doctor; physician; general practitioner; medical doctor; health centre doctor; school doctor; occupational health physician; gp doctor
tasks fi potilaiden tutkiminen ja hoito; diagnoosit; lausunnot | sv undersöka och vårda patienter | en examining and treating patients; statements
related 2212:0.85
sectors 86
priors customer_contact
law degree
2212
fi erikoislääkäri; ylilääkäri; osastonlääkäri; apulaisylilääkäri; erikoistuva lääkäri; psykiatri; kirurgi; lastenlääkäri; gynekologi; radiologi; anestesialääkäri; geriatri; neurologi; silmälääkäri; apulaislääkäri; sisätautilääkäri; patologi; johtajaylilääkäri*; asiantuntijalääkäri
sv specialistläkare; överläkare; avdelningsläkare; biträdande överläkare; specialiserande läkare; psykiater; kirurg; barnläkare; gynekolog; radiolog; geriatriker; neurolog
en specialist doctor; medical specialist; chief physician; consultant physician; psychiatrist; surgeon; paediatrician; radiologist; anaesthesiologist; resident doctor; gynaecologist
tasks fi erikoisalan vastaanotto; leikkaukset; lausunnot | sv specialistmottagning; operationer | en specialist appointments; operations; statements
related 2211:0.85 1342:0.5
sectors 86
priors customer_contact night
law degree
2221
fi osastonhoitaja; apulaisosastonhoitaja; ylihoitaja; vastaava hoitaja*; kliinisen hoitotyön asiantuntija; asiantuntijasairaanhoitaja; hoitotyön esimies; hoitotyön esihenkilö; hoitotyön kehittäjä; vastuuhoitaja; koordinoiva sairaanhoitaja; erikoissairaanhoitaja; hoitotyön asiantuntija; johtava hoitaja*; yliosastonhoitaja; lähiesihenkilö kotihoito; lähiesimies hoitotyö
sv avdelningsskötare; biträdande avdelningsskötare; överskötare; ansvarig skötare; klinisk vårdexpert; specialsjukskötare; förman inom vårdarbete; vårdarbetsexpert; koordinerande sjukskötare
en head nurse; ward manager; assistant head nurse; clinical nurse specialist; nurse specialist; nurse manager; nursing supervisor; specialist nurse; ward sister; nurse practitioner
tasks fi hoitotyön johtaminen osastolla; työvuorot; hoitotyön kehittäminen | sv leda vårdarbete på avdelning; arbetsskift | en leading nursing on a ward; rosters; developing nursing
related 3221:0.9 1342:0.65 1343:0.55 2222:0.6
sectors 86 87
priors supervising customer_contact day
law degree
2222
fi johtava kätilö; osastonhoitajakätilö; vastaava kätilö; kätilötyön asiantuntija; apulaisosastonhoitaja synnytysosasto
sv ledande barnmorska; ansvarig barnmorska; avdelningsbarnmorska; expert på barnmorskearbete
en head midwife; lead midwife; senior midwife; midwifery specialist
tasks fi synnytysosaston työn johtaminen; synnytysten hoito | sv leda arbetet på förlossningsavdelning | en leading work on a maternity ward
related 3222:0.9 2221:0.7 3221:0.65
sectors 86
priors supervising night
law degree
2230
fi homeopaatti; akupunktiohoitaja*; kiinalaisen lääketieteen asiantuntija; naturopaatti; aromaterapeutti; ayurveda-hoitaja; vaihtoehtohoitaja*; antroposofinen terapeutti
sv homeopat; akupunktör*; naturopat; aromaterapeut; expert på kinesisk medicin; utövare av alternativmedicin*
en homeopath; acupuncturist; naturopath*; traditional chinese medicine practitioner; aromatherapist; ayurvedic practitioner; alternative therapist*
tasks fi hoitojen suunnittelu; asiakkaan kokonaisvaltainen hoito | sv planera behandlingar | en planning treatments
related 3230:0.85 3255:0.4 2269:0.5
sectors 86 96
priors customer_contact alone
2240
fi kliininen avustaja; kenttälääkintäasiantuntija; välskäri; lääkintämestari
sv fältskär; klinisk assistent; paramedicinare; medicinmästare
en clinical officer; feldsher; physician assistant; surgical technician; advanced care paramedic
tasks fi tutkimus ja hoito lääkärin ohjauksessa | sv undersökning och vård under läkares ledning | en examining and treating under a doctor's guidance
related 3258:0.7 3221:0.65 2221:0.6 3256:0.5
sectors 86 84
priors customer_contact
law degree
2250
fi eläinlääkäri; kunnaneläinlääkäri; pieneläinlääkäri; tarkastuseläinlääkäri; hevoseläinlääkäri; valvontaeläinlääkäri; praktikkoeläinlääkäri; hygieenikkoeläinlääkäri; tuotantoeläinlääkäri
sv veterinär; kommunalveterinär; smådjursveterinär; besiktningsveterinär; tillsynsveterinär; hästveterinär
en veterinarian; vet; veterinary surgeon; municipal veterinarian; small animal vet; official veterinarian
tasks fi eläinten tutkiminen ja hoito; leikkaukset; tarkastukset | sv undersöka och vårda djur | en examining and treating animals; operations; inspections
related 3240:0.5 2131:0.4
sectors 75 84
priors customer_contact
law degree
2261
fi hammaslääkäri; erikoishammaslääkäri; terveyskeskushammaslääkäri; suukirurgi; oikomishammaslääkäri; ylihammaslääkäri; johtava hammaslääkäri
sv tandläkare; specialisttandläkare; hälsovårdscentraltandläkare; övertandläkare; ledande tandläkare
en dentist; specialist dentist; oral surgeon; orthodontist; chief dentist
tasks fi hampaiden hoito; hampaiden paikkaaminen; hammasleikkaukset | sv vårda och laga tänder | en treating teeth; fillings; surgery
related 3251:0.5 2211:0.3
sectors 86
priors customer_contact day
law degree
2262
fi proviisori; apteekkari; sairaala-apteekkari; apteekin proviisori; sivuapteekin hoitaja; apteekkiproviisori; viranomaisproviisori
sv provisor; apotekare; sjukhusapotekare; filialapotekare; apoteksprovisor
en pharmacist; head pharmacist; hospital pharmacist; chief pharmacist; pharmacist msc
tasks fi lääkehoidon arviointi; apteekin vastuutehtävät; lääkeneuvonta | sv bedöma läkemedelsbehandling; apoteksansvar | en reviewing medication; running a pharmacy; advice on medicines
related 3213:0.85 2113:0.4
sectors 47 21 86 84
priors customer_contact
law degree
2263
fi työsuojelupäällikkö; työsuojeluasiantuntija; työturvallisuusasiantuntija; turvallisuusasiantuntija; hse-asiantuntija; hse-päällikkö; hseq-asiantuntija; työhygieenikko; turvallisuuskoordinaattori; työsuojeluinsinööri*; terveysturvallisuusasiantuntija; ergonomi; työhyvinvointiasiantuntija; ehs-asiantuntija; työsuojelukoordinaattori*
sv arbetarskyddschef; arbetarskyddsexpert; arbetssäkerhetsexpert; säkerhetskoordinator; yrkeshygieniker; hse-expert; ergonom; expert på arbetshälsa
en occupational safety specialist; health and safety specialist; health and safety officer; hse specialist; hse manager; ehs specialist; occupational hygienist; ergonomist; safety coordinator; workplace wellbeing specialist
tasks fi työturvallisuuden kehittäminen; riskien arviointi; koulutukset | sv utveckla arbetssäkerhet; riskbedömning | en improving work safety; assessing risks; training
related 3257:0.75 2149:0.55 2133:0.5 2423:0.45
sectors 71 84 41 25 86 70
priors day
2264
fi erikoisfysioterapeutti; johtava fysioterapeutti; fysioterapian asiantuntija; fysioterapian erityisasiantuntija; vastaava fysioterapeutti; apulaisosastonhoitaja fysioterapia; ortopedinen manuaaliterapeutti
sv specialfysioterapeut; ledande fysioterapeut; ansvarig fysioterapeut; fysioterapiexpert
en specialist physiotherapist; lead physiotherapist; senior physiotherapist; physiotherapy specialist; orthopaedic manual therapist
tasks fi vaativa fysioterapia; fysioterapian kehittäminen | sv krävande fysioterapi; utveckla fysioterapi | en advanced physiotherapy; developing physiotherapy
related 3255:0.9 2269:0.7 3259:0.6
sectors 86 87
priors customer_contact day
law degree
2265
fi ravitsemusterapeutti; ravitsemusasiantuntija; ravitsemussuunnittelija; dieteetikko; ravintoterapeutti; ravitsemusneuvoja; ravintovalmentaja; urheiluravitsemusasiantuntija
sv näringsterapeut; dietist; näringsexpert; näringsplanerare; nutritionist; kostrådgivare
en dietitian; dietician; nutritionist; nutrition specialist; nutrition adviser; clinical nutritionist
tasks fi ravitsemusneuvonta; ruokavaliot | sv näringsrådgivning; dieter | en nutrition advice; diets
related 3253:0.55 2269:0.55 5120:0.3
sectors 86 56 84
priors customer_contact day
law degree
2266
fi puheterapeutti; kuulontutkija; audionomi; kuulohoitaja; foniatrian puheterapeutti; kuulokeskuksen audionomi; logopedi
sv talterapeut; logoped; audionom; audiolog; hörselvårdare
en speech therapist; speech and language therapist; speech-language pathologist; audiologist; audiometrist
tasks fi puheen ja kielen kuntoutus; kuulon tutkiminen | sv rehabilitering av tal och språk; hörselundersökning | en speech and language therapy; testing hearing
related 2269:0.65 3259:0.55 2352:0.5 2634:0.4
sectors 86 85
priors customer_contact day
law degree
2267
fi optometristi; ortoptisti; näönkäytön asiantuntija; silmätutkimusten optometristi; erikoisoptikko
sv optometrist; ortoptist; specialoptiker
en optometrist; orthoptist; ophthalmic optician
tasks fi näön tutkiminen; silmien terveys | sv synundersökningar; ögonhälsa | en examining eyesight; eye health
related 3254:0.9 2269:0.5
sectors 47 86
priors customer_contact day
law degree
2269
fi osteopaatti; kiropraktikko; naprapaatti; podiatri; musiikkiterapeutti*; taideterapeutti*; tanssi-liiketerapeutti; kuntoutuksen asiantuntija; kuntoutussuunnittelija; sairaalafyysikko*; toimintaterapian asiantuntija; terapeutti*; kehitysterapeutti; liikuntaterapeutti
sv osteopat; kiropraktor; naprapat; podiatriker; musikterapeut*; bildterapeut*; dansterapeut; rehabiliteringsexpert; sjukhusfysiker*; terapeut*
en osteopath; chiropractor; naprapath; podiatrist*; music therapist*; art therapist*; dance therapist; rehabilitation specialist; recreational therapist; medical physicist*; therapist*
tasks fi manuaalinen hoito; terapiakäynnit; kuntoutuksen suunnittelu | sv manuell behandling; terapi | en manual treatment; therapy; planning rehabilitation
related 3259:0.9 3255:0.7 2264:0.6 2634:0.45 5329:0.4
sectors 86 87
priors customer_contact day
law degree
2310
fi yliopistonlehtori; professori; lehtori amk; ammattikorkeakoulun lehtori; yliopettaja; yliopisto-opettaja; tuntiopettaja amk; tutkijatohtori; väitöskirjatutkija; tohtorikoulutettava; apulaisprofessori; yliassistentti; dosentti; tutkija*; yliopistotutkija; postdoc; tutkimusavustaja*; kielikeskuksen opettaja; lehtori*; apurahatutkija*; nuorempi tutkija*; projektitutkija*; vanhempi tutkija*
sv universitetslektor; professor; lektor vid yrkeshögskola; överlärare; universitetslärare; timlärare vid yrkeshögskola; forskardoktor; doktorand; biträdande professor; docent; forskare*; lektor*
en university lecturer; professor; senior lecturer; university teacher; assistant professor; postdoctoral researcher; doctoral researcher; researcher*; research assistant*; lecturer in higher education; phd student; teaching fellow
tasks fi luennointi; tutkimus; opiskelijoiden ohjaus | sv föreläsa; forska; handleda studerande | en lecturing; research; supervising students
related 2320:0.65 2330:0.5 2632:0.45 2351:0.5
sectors 85 72
priors day
2320
fi ammatillinen opettaja; ammatinopettaja; ammattikoulun opettaja; ammattiopettaja; tuntiopettaja ammatillinen; päätoiminen tuntiopettaja*; sivutoiminen tuntiopettaja*; ammatillinen ohjaaja; työelämäohjaaja; ammatillinen lehtori; tuntiopettaja*; lehtori*; amis-opettaja; työpaikkaohjaajakouluttaja; sosiaali- ja terveysalan opettaja; rakennusalan opettaja; ravintola-alan opettaja; autoalan opettaja; verhoilun opettaja; hiusalan opettaja; logistiikan opettaja; ammatillinen erityisopettaja; oppisopimuskouluttaja; kouluttaja ammatillinen
sv yrkeslärare; lärare i yrkesämnen; lärare vid yrkesskola; timlärare*; yrkeshandledare; yrkesutbildare; lärare inom social- och hälsovård; lektor*
en vocational teacher; vocational education teacher; vocational instructor; trade teacher; health and social care teacher; part-time vocational teacher; vocational trainer; lecturer*; hourly teacher*
tasks fi ammatin opettaminen; työssäoppimisen ohjaus; näytöt | sv lära ut yrke; handleda lärande i arbete | en teaching a trade; supervising workplace learning; skills tests
related 2330:0.6 2359:0.6 2310:0.55 2424:0.6 2352:0.5 3412:0.4
sectors 85
priors day
law degree
2330
fi aineenopettaja; lukion opettaja; lukion lehtori; yläkoulun opettaja; yläasteen opettaja; matematiikan opettaja; äidinkielen opettaja; englannin opettaja; ruotsin opettaja; liikunnanopettaja; kuvataideopettaja; kuvaamataidon opettaja; kotitalousopettaja; käsityönopettaja; historianopettaja; fysiikan opettaja; kemian opettaja; biologian opettaja; uskonnon opettaja; teknisen työn opettaja; tuntiopettaja*; päätoiminen tuntiopettaja*; sivutoiminen tuntiopettaja*; lehtori*; suomi toisena kielenä opettaja; s2-opettaja; opettaja*; opettajan sijainen*; musiikinopettaja*; venäjän opettaja; terveystiedon opettaja
sv ämneslärare; gymnasielärare; högstadielärare; lektor*; matematiklärare; modersmålslärare; engelsklärare; gymnastiklärare; bildkonstlärare; huslig ekonomi-lärare; slöjdlärare; lärare*; timlärare*; vikarierande lärare*; finsklärare
en subject teacher; secondary school teacher; high school teacher; upper secondary school teacher; maths teacher; english teacher; physical education teacher; home economics teacher; crafts teacher; teacher*; lecturer*; substitute teacher*; hourly teacher*; finnish as a second language teacher
tasks fi oppiaineen opettaminen; kokeiden pitäminen; oppilaiden arviointi | sv undervisa i ämne; prov; bedömning | en teaching a subject; tests; assessing pupils
related 2341:0.75 2320:0.6 2352:0.65 2353:0.55 2359:0.55 2310:0.4
sectors 85
priors day
law degree criminal_record_extract
2341
fi luokanopettaja; alakoulun opettaja; ala-asteen opettaja; alkuopettaja; opettaja*; opettajan sijainen*; koulunopettaja; peruskoulun opettaja; kiertävä opettaja; luokanopettajan sijainen; kansakoulunopettaja; valmistavan luokan opettaja; steinerkoulun luokanopettaja; esi- ja alkuopettaja; sijaisopettaja
sv klasslärare; lågstadielärare; lärare*; vikarierande lärare*; skollärare; grundskollärare; folkskollärare; klasslärarvikarie; lärare i förberedande undervisning
en primary school teacher; class teacher; elementary school teacher; classroom teacher; teacher*; substitute teacher*; grade school teacher; preparatory class teacher
tasks fi lasten opettaminen; tuntien suunnittelu; kodin kanssa tehtävä yhteistyö | sv undervisa barn; planera lektioner | en teaching children; planning lessons; working with homes
related 2342:0.7 2330:0.75 2352:0.7 3412:0.45 2359:0.5
sectors 85
priors day
law degree criminal_record_extract
2342
fi varhaiskasvatuksen opettaja; päiväkodin opettaja; lastentarhanopettaja; lastentarhan opettaja; esiopettaja; esikoulun opettaja; esikoulunopettaja; esiopetuksen opettaja; varhaiskasvattaja; vakaope; vaka-opettaja; varhaiskasvatuksen sosionomi; päiväkotiopettaja; lto; eskariope; eskarin opettaja; varhaiskasvatuksen opettajan sijainen; montessoriopettaja; ryhmän opettaja päiväkotiin; päiväkodin varajohtaja; musiikkileikkikoulun opettaja*; vuorohoidon varhaiskasvatuksen opettaja; englanninkielisen päiväkodin opettaja; kielikylpyopettaja; kiertävä varhaiskasvatuksen opettaja
sv lärare inom småbarnspedagogik; lärare inom småbarnspedagogiken; barnträdgårdslärare; förskollärare; daghemslärare; småbarnspedagog; socionom inom småbarnspedagogik; dagislärare; vikarierande lärare inom småbarnspedagogik; språkbadslärare
en early childhood education teacher; early childhood teacher; early childhood educator; kindergarten teacher; preschool teacher; daycare teacher; nursery teacher; pre-primary teacher; ece teacher; montessori teacher
tasks fi pienten lasten opetus ja leikki; esiopetus; lasten kanssa oleminen; vanhempien kanssa keskustelu | sv undervisning och lek med små barn; förskoleundervisning | en teaching and playing with small children; pre-primary teaching; talking with parents
related 2341:0.65 2352:0.6 3412:0.55
sectors 85 88
priors day team noise customer_contact
law degree criminal_record_extract
2351
fi opetuksen suunnittelija*; koulutussuunnittelija*; pedagoginen asiantuntija; opetusneuvos; opetussuunnittelija; koulutusasiantuntija*; suunnittelija oppilaitokseen; opetusmenetelmien kehittäjä; digipedagogi; oppimisasiantuntija; oppimateriaalin kehittäjä; koulutuskoordinaattori*; laatukoordinaattori koulutus
sv utbildningsplanerare*; pedagogisk expert; undervisningsplanerare; undervisningsråd; utbildningskoordinator*; läromedelsutvecklare; utbildningssakkunnig*
en curriculum developer; education specialist; education planner*; instructional designer*; pedagogical specialist; education coordinator; learning designer*; education adviser
tasks fi opetuksen suunnittelu; oppimateriaalit; kehittämishankkeet | sv planera undervisning; läromedel | en planning teaching; learning materials; development projects
related 2424:0.65 2422:0.6 2359:0.65 2320:0.5 2310:0.5
sectors 85 84
priors day
2352
fi erityisopettaja; erityisluokanopettaja; erityisluokan opettaja; laaja-alainen erityisopettaja; varhaiskasvatuksen erityisopettaja; veo; konsultoiva erityisopettaja; erityislastentarhanopettaja; kiertävä erityislastentarhanopettaja; elto; kelto; resurssiopettaja; erityisopettajan sijainen; tukiopettaja; sairaalakoulun opettaja
sv speciallärare; specialklasslärare; speciallärare inom småbarnspedagogik; specialbarnträdgårdslärare; resurslärare; stödlärare; specialpedagog
en special needs teacher; special education teacher; special class teacher; early childhood special education teacher; special educator; resource teacher; learning support teacher
tasks fi tukea tarvitsevien opettaminen; oppimisvaikeudet; yksilölliset suunnitelmat | sv undervisa elever med behov av stöd | en teaching pupils who need support; learning difficulties
related 2341:0.7 2342:0.65 2330:0.65 2359:0.6 2266:0.4 3412:0.5
sectors 85 88
priors day
law degree criminal_record_extract
2353
fi kieltenopettaja; kielikouluttaja; kielten tuntiopettaja; kieltenopettaja kansalaisopisto; suomen kielen opettaja; kielivalmentaja; suomi toisena kielenä -kouluttaja; kotoutumiskouluttaja; viittomakielen opettaja; englannin kouluttaja; kielikoulun opettaja
sv språklärare; språkutbildare; teckenspråkslärare; lärare i finska; språkcoach; utbildare inom integration
en language teacher; language trainer; language instructor; finnish language teacher; sign language teacher; language coach; esl teacher; integration trainer
tasks fi kielen opettaminen aikuisille; keskusteluryhmät | sv undervisa språk för vuxna; samtalsgrupper | en teaching languages to adults; conversation groups
related 2330:0.65 2643:0.55 2359:0.65 2424:0.5
sectors 85
priors evening
2354
fi musiikinopettaja*; soitonopettaja; pianonopettaja; laulunopettaja; kitaransoiton opettaja; muskariopettaja; muskarinohjaaja; musiikkileikkikoulun opettaja*; viulunsoiton opettaja; rumpuopettaja; musiikkiopiston opettaja; musiikkipedagogi; bändiopettaja; laulupedagogi; soittopedagogi
sv musiklärare; pianolärare; sånglärare; gitarrlärare; musiklekislärare; musikpedagog; violinlärare; trumlärare
en music teacher; piano teacher; singing teacher; guitar teacher; violin teacher; music school teacher; music educator; drum teacher
tasks fi soittamisen ja laulamisen opettaminen; muskarit | sv lära ut spel och sång; musiklek | en teaching instruments and singing; music playschool
related 2652:0.65 2355:0.6 2330:0.55 2342:0.35
sectors 85 90
priors evening alone
2355
fi kuvataidekoulun opettaja; taideopettaja; tanssinopettaja; tanssipedagogi; teatteri-ilmaisun ohjaaja; draamaopettaja; sirkusopettaja; taideohjaaja; kuvataideohjaaja; valokuvauksen opettaja; keramiikan opettaja; käsityökurssin opettaja; tanssiohjaaja*; sirkusohjaaja; teatteriohjaaja lapset; sanataideohjaaja; taidekasvattaja; museopedagogi; maalauskurssin ohjaaja
sv konstlärare; danslärare; danspedagog; dramapedagog; cirkuslärare; bildkonstpedagog; konstpedagog; keramiklärare; dansinstruktör*; museipedagog; dramainstruktör
en art teacher; dance teacher; drama teacher; circus teacher; arts instructor; dance instructor*; ceramics teacher; museum educator; drama instructor; photography teacher; painting instructor
tasks fi taiteen, tanssin tai draaman opettaminen; kurssit ja ryhmät | sv undervisa i konst, dans eller drama | en teaching art, dance or drama; courses and groups
related 2354:0.55 2330:0.5 2651:0.55 2653:0.55 3412:0.5 3423:0.5
sectors 85 90 91
priors evening
2356
fi it-kouluttaja; atk-kouluttaja; atk-opettaja; ict-kouluttaja; digikouluttaja; tietotekniikan opettaja; ohjelmoinnin opettaja; digiopettaja; järjestelmäkouluttaja; koodauskerhon ohjaaja; sovelluskouluttaja; digitaitojen ohjaaja
sv it-utbildare; datalärare; digiutbildare; ikt-utbildare; programmeringslärare; it-lärare; systemutbildare
en it trainer; ict trainer; digital skills trainer; software trainer; computer teacher; programming teacher; coding instructor
tasks fi tietokoneen ja ohjelmien käytön opettaminen | sv lära ut dator- och programanvändning | en teaching how to use computers and programs
related 3512:0.6 2424:0.65 2359:0.55 2330:0.45
sectors 85 62
priors customer_contact
2359
fi opinto-ohjaaja; opo; opinto-ohjaajan sijainen; oppilaanohjaaja; opintoneuvoja; opintokoordinaattori; yksityisopettaja; tukiopettaja yksityinen; läksykerhon ohjaaja; oppimisvalmentaja; opetuksen suunnittelija*; kansalaisopiston suunnittelija; tutoropettaja; tutor; koulutussuunnittelija*; opintosuunnittelija; ohjaava opettaja; etsivä opo; kurssiopettaja; opintoneuvoja yliopisto; läksyapu; uraohjaaja korkeakoulu
sv studiehandledare; elevhandledare; studierådgivare; studiekoordinator; privatlärare; läxhjälp; studievägledare; utbildningsplanerare*; tutor; handledande lärare
en guidance counsellor; student counsellor; study counsellor; study adviser; private tutor; tutor; study coordinator; student adviser; homework tutor; academic adviser; education planner*
tasks fi opintojen ohjaus; läksyissä auttaminen; urasuunnittelu nuorten kanssa | sv studiehandledning; läxhjälp | en guiding studies; helping with homework; career plans with young people
related 2351:0.65 2423:0.6 3412:0.6 2330:0.55 2352:0.55 3333:0.45
sectors 85
priors customer_contact day
2411
fi controller; talouscontroller; business controller; financial controller; tilintarkastaja; taloussuunnittelija; talousasiantuntija; talouspäällikkö*; laskentapäällikkö; pääkirjanpitäjä*; kirjanpitopäällikkö; taloushallinnon asiantuntija*; veroasiantuntija*; verokonsultti; sisäinen tarkastaja; group controller; konsernilaskija; kustannuslaskija*; taloushallinnon konsultti; ekonomi*; budjettisuunnittelija; hallintotarkastaja; tilinpäätösasiantuntija; konsernikirjanpitäjä; ht-tilintarkastaja; kht-tilintarkastaja; projektikontrolleri
sv controller; ekonomicontroller; affärscontroller; revisor; ekonomiplanerare; ekonomisakkunnig; ekonomichef*; redovisningschef; huvudbokförare*; skatteexpert; skattekonsult; intern revisor; gr-revisor; kalkylator; ekonom*
en accountant*; chartered accountant; controller; business controller; financial controller; auditor; internal auditor; tax adviser; tax specialist; group controller; financial planner in accounting; finance specialist; cost accountant; chief accountant; head of accounting
tasks fi tilinpäätökset; budjetointi; tilintarkastus; talousraportit | sv bokslut; budgetering; revision; ekonomirapporter | en closing accounts; budgeting; auditing; financial reports
related 3313:0.8 4311:0.5 2413:0.65 1211:0.65 2412:0.5 3352:0.5 2421:0.5
sectors 69 70 64 84 46
priors day
2412
fi sijoitusneuvoja; rahoitusneuvoja*; varallisuusneuvoja; sijoitusasiantuntija; pankkiiri; private banker; rahoitusasiantuntija*; yrityspankkiiri; varainhoitaja*; varallisuuspäällikkö; rahastonhoitaja*; salkunhoitaja*; säästöneuvoja; sijoituspäällikkö*; yritysneuvoja rahoitus
sv placeringsrådgivare; finansieringsrådgivare*; förmögenhetsrådgivare; bankir; placeringsexpert; företagsbankir; fondförvaltare*; portföljförvaltare*
en investment adviser; financial adviser; wealth manager; private banker; personal banker; portfolio manager*; fund manager*; financial planner; investment specialist
tasks fi sijoitusneuvonta; asiakastapaamiset; varallisuuden suunnittelu | sv placeringsrådgivning; kundmöten | en investment advice; client meetings; planning wealth
related 2413:0.7 3311:0.75 3312:0.7 4211:0.55 1346:0.5
sectors 64 66 65
priors customer_contact sales day
2413
fi rahoitusanalyytikko; sijoitusanalyytikko; osakeanalyytikko; analyytikko rahoitus; riskianalyytikko; luottoriskianalyytikko; talousanalyytikko; riskienhallinnan asiantuntija; treasury-analyytikko; financial analyst; markkinariskianalyytikko
sv finansanalytiker; placeringsanalytiker; aktieanalytiker; riskanalytiker; ekonomisk analytiker; kreditriskanalytiker
en financial analyst; investment analyst; equity analyst; risk analyst; credit risk analyst; treasury analyst; risk specialist
tasks fi yritysten ja markkinoiden analysointi; mallit ja raportit | sv analysera företag och marknader | en analysing companies and markets; models and reports
related 2412:0.7 2411:0.65 2631:0.6 2120:0.5 2421:0.5
sectors 64 65 66 70
priors day
2421
fi liikkeenjohdon konsultti; konsultti*; kehittämispäällikkö*; kehityspäällikkö*; business analyst; liiketoiminta-analyytikko; prosessikehittäjä; prosessiasiantuntija; laatupäällikkö*; kehittämisasiantuntija*; organisaatiokehittäjä; muutosasiantuntija; projektipäällikkö*; hankepäällikkö*; product owner*; tuoteomistaja*; scrum master*; agile coach; business designer; projektijohtaja*; projektinjohtaja*; pmo; logistiikkasuunnittelija; change manager; toiminnanohjauksen asiantuntija; palvelupäällikkö kehitys; hankekoordinaattori*; hanketyöntekijä*; projektityöntekijä*; projektikoordinaattori*; hankeasiantuntija*
sv managementkonsult; konsult*; utvecklingschef*; utvecklingssakkunnig*; affärsanalytiker; verksamhetsanalytiker; processutvecklare; kvalitetschef*; projektchef*; projektledare*; produktägare*; organisationsutvecklare
en management consultant; consultant*; business analyst; process developer; organisation developer; project manager*; development manager*; product owner*; scrum master*; agile coach; change manager; quality manager*; operations analyst; business process analyst
tasks fi toiminnan kehittäminen; selvitykset; projektien vetäminen | sv utveckla verksamhet; utredningar; leda projekt | en improving operations; studies; leading projects
related 2422:0.7 2424:0.55 2511:0.6 1219:0.55 2141:0.45 2423:0.5
sectors 70 62 84 64
priors day
2422
fi suunnittelija*; erityisasiantuntija; asiantuntija julkishallinto; hallintosuunnittelija; hankesuunnittelija; kehittämissuunnittelija; erityissuunnittelija; ylitarkastaja*; neuvotteleva virkamies; esittelijä virasto; erityisavustaja*; erikoistutkija*; kehittämisasiantuntija*; elinkeinoasiamies; yritysneuvoja; hankekoordinaattori*; projektisuunnittelija; hankepäällikkö*; projektipäällikkö*; projektikoordinaattori*; hankinta-asiantuntija*; palvelusuunnittelija; hyvinvointikoordinaattori; valmistelija virasto; kuntakehittäjä; hyvinvointisuunnittelija; kotoutumiskoordinaattori; osallisuuskoordinaattori; poliittinen avustaja; eduskunta-avustaja; hallintoasiantuntija; tutkimuskoordinaattori; vaikuttamistyön asiantuntija; kehittäjä hanke; hyvinvointiasiantuntija; osallisuusasiantuntija; hanketyöntekijä*; projektityöntekijä*; hankeasiantuntija*; kansainvälisten asioiden koordinaattori
sv planerare*; specialsakkunnig; förvaltningsplanerare; projektplanerare; överinspektör; specialplanerare; specialmedarbetare; näringslivsombud; företagsrådgivare; projektkoordinator*; projektledare*; utvecklingssakkunnig*; upphandlingssakkunnig; politisk assistent; välfärdskoordinator; föredragande
en policy officer; policy adviser; senior specialist public administration; planning officer; administrative planner; programme officer; project planner; project coordinator*; project manager*; procurement specialist; business adviser; senior inspector; special adviser; development coordinator; parliamentary assistant
tasks fi selvitysten ja esitysten valmistelu; hankkeiden koordinointi; lausunnot | sv bereda utredningar och förslag; koordinera projekt | en preparing studies and proposals; coordinating projects; statements
related 2421:0.7 1213:0.55 2632:0.5 3343:0.5 2351:0.5 2432:0.5 2133:0.45 3359:0.5
sectors 84 94 85 72 70
priors day
2423
fi hr-asiantuntija; henkilöstöasiantuntija; hr specialist; hr-generalisti; hr generalist; hr business partner; hr-partneri; rekrytoija*; rekrytointiasiantuntija; rekrytointikonsultti; rekry; recruiter*; talent acquisition specialist; talent acquisition partner; henkilöstösuunnittelija; uravalmentaja; työnhakuvalmentaja; urasuunnittelija; ammatinvalintaneuvoja; uraohjaaja; työhönvalmentaja*; ips-työhönvalmentaja*; työvalmentaja*; työkykykoordinaattori; työkykyasiantuntija; hr-koordinaattori*; hr coordinator*; henkilöstöpalveluasiantuntija; palvelussuhdeasiantuntija; henkilöstökonsultti; työkykyvalmentaja; urakoutsi; työllisyysvalmentaja*; people partner; omavalmentaja*; valmentaja työllisyyspalvelut; työvoima-asiantuntija*; työllisyysasiantuntija*; työllisyyskoordinaattori*; työnvälityksen asiantuntija*; työvoimaneuvoja*
sv hr-specialist; hr-expert; personalexpert; hr-partner; hr-generalist; rekryterare*; rekryteringskonsult; rekryteringsspecialist; personalplanerare; karriärcoach; jobbcoach; arbetssökarcoach; yrkesvägledare; arbetscoach*; arbetstränare*; ips-arbetstränare; arbetsförmågekoordinator; egentränare*; hr-koordinator*; personalkonsult
en hr specialist; hr generalist; hr business partner; human resources specialist; human resources officer; people partner; recruiter*; recruitment consultant; recruitment specialist; talent acquisition specialist; career coach; career counsellor; job coach*; employment coach*; ips specialist; employment specialist; work ability coordinator; hr coordinator*; job search coach; vocational counsellor
tasks fi rekrytointi; henkilöstöasiat; työnhakijoiden valmennus; urasuunnittelu | sv rekrytering; personalärenden; coachning av arbetssökande | en recruitment; staff matters; coaching job-seekers; career planning
related 3333:0.85 4416:0.65 1212:0.65 2424:0.7 3412:0.5 2359:0.55 2421:0.45
sectors 78 70 84 62 88
priors customer_contact day
2424
fi kouluttaja; koulutusasiantuntija*; henkilöstön kehittäjä; henkilöstökouluttaja; valmentaja*; yrityskouluttaja; koulutussuunnittelija*; hrd-asiantuntija; osaamisen kehittäjä; myyntivalmentaja; turvallisuuskouluttaja; koulutuskoordinaattori*; oppimismuotoilija; perehdyttäjä; business coach; työnohjaaja; koulutuskonsultti; learning specialist
sv utbildare; utbildningssakkunnig*; personalutvecklare; företagsutbildare; coach*; utbildningskoordinator*; arbetshandledare*; utbildningskonsult; utbildningsplanerare*
en trainer; training specialist; staff training specialist; learning and development specialist; corporate trainer; training coordinator; learning designer*; instructional designer*; sales trainer; business coach; onboarding specialist
tasks fi koulutusten pitäminen; perehdytys; osaamisen kehittäminen | sv hålla utbildningar; introduktion; utveckla kunnande | en running training; induction; developing skills
related 2423:0.7 2320:0.6 2351:0.6 2356:0.6 2359:0.5
sectors 85 70 78 62
priors customer_contact day
2431
fi markkinointiasiantuntija; markkinoinnin asiantuntija; markkinointisuunnittelija; markkinointikoordinaattori; markkinointiassistentti; digimarkkinoija; digimarkkinoinnin asiantuntija; markkinoija; brand manager; tuotepäällikkö*; product manager*; copywriter; mainonnan suunnittelija; mainossuunnittelija; some-asiantuntija*; somemarkkinoija; sisältömarkkinoija; sisällöntuottaja*; markkinatutkija; asiakaspäällikkö mainostoimisto; markkinointiharjoittelija; performance marketing specialist; growth hacker; verkkokauppa-asiantuntija; verkkokauppavastaava*; e-commerce specialist; markkinointivastaava; mediasuunnittelija mainonta; crm-asiantuntija; hakusanamainonnan asiantuntija; kategoriapäällikkö; business developer; myyntianalyytikko; marketing specialist; tuotevastaava; some-assistentti*; someassistentti*; some-koordinaattori*; somettaja*
sv marknadsföringsexpert; marknadsföringsplanerare; marknadskoordinator; marknadsföringskoordinator; marknadsföringsassistent; marknadsförare; digital marknadsförare; reklamplanerare; copywriter; produktchef*; varumärkeschef; marknadsundersökare; innehållsproducent*; webbutiksansvarig*; sociala medier-expert*
en marketing specialist; marketing coordinator; marketing assistant; marketing planner; digital marketing specialist; brand manager; product manager*; copywriter; content marketer; market research analyst; growth marketer; social media marketer; e-commerce specialist; advertising specialist; marketing trainee; content creator*; category manager; performance marketer
tasks fi markkinoinnin suunnittelu; mainokset; some-sisällöt; uutiskirjeet | sv planera marknadsföring; reklam; innehåll för sociala medier | en planning marketing; adverts; social media content; newsletters
related 2432:0.75 2166:0.55 2513:0.5 1221:0.55 3322:0.5 4419:0.45 2642:0.45 3332:0.5
sectors 73 47 46 58 62 70
priors day
2432
fi viestintäasiantuntija; viestinnän asiantuntija; tiedottaja; viestintäsuunnittelija; viestijä; viestintäkoordinaattori; viestintäassistentti; some-asiantuntija*; somevastaava; some-koordinaattori*; sosiaalisen median asiantuntija; sisällöntuottaja*; verkkotiedottaja; community manager; varainhankkija; varainhankinnan asiantuntija; verkkoviestijä; viestintäharjoittelija; yhteisömanageri; mediatiedottaja; pr-konsultti; lehdistösihteeri; viestintäkonsultti; verkkotoimittaja viestintä; some-manageri; social media manager*; some-assistentti*; someassistentti*; somettaja*
sv kommunikationsexpert; informatör; kommunikatör; kommunikationsplanerare; kommunikationskoordinator; kommunikationsassistent; sociala medier-expert*; innehållsproducent*; pressekreterare; pr-konsult; insamlingskoordinator; webbinformatör
en communications specialist; communications officer; communications coordinator; public relations specialist; pr consultant; press officer; social media specialist; social media coordinator; social media manager*; content creator*; community manager; fundraiser; internal communications specialist; communications assistant
tasks fi tiedotteet; verkkosivut ja some; jutut ja kuvat | sv pressmeddelanden; webb och sociala medier | en press releases; website and social media; stories and pictures
related 2431:0.75 2642:0.7 1222:0.55 3514:0.5 2641:0.55 2166:0.45
sectors 84 94 73 70 85
priors day
2433
fi myynti-insinööri; tekninen myyjä; lääke-esittelijä; laitemyyjä; tekninen myyntiedustaja; sales engineer; lääkinnällisten laitteiden myyjä; tuotepäällikkö tekninen myynti; lääke-edustaja; tekninen sisämyyjä*; tekninen asiakaspäällikkö; konemyyjä; automaatiomyyjä; tekninen myyntiassistentti
sv försäljningsingenjör; teknisk försäljare; läkemedelsrepresentant; läkemedelskonsulent; teknisk säljare; maskinförsäljare; medicinteknisk säljare
en sales engineer; technical sales representative; technical salesperson; pharmaceutical sales representative; medical sales representative; medical device sales; technical sales engineer
tasks fi teknisten tuotteiden myynti; tarjoukset; asiakaskäynnit | sv sälja tekniska produkter; offerter; kundbesök | en selling technical products; offers; visiting customers
related 3322:0.75 2434:0.65 1221:0.55 5223:0.4
sectors 46 28 21 32
priors sales customer_contact driving
2434
fi it-myyjä; ict-myyjä; ohjelmistomyyjä; ratkaisumyyjä it; it-asiakkuuspäällikkö; pre-sales konsultti; presales consultant; saas-myyjä; it-myyntineuvottelija; ict-ratkaisumyyjä; solution sales manager
sv it-säljare; ikt-försäljare; programvaruförsäljare; lösningssäljare; it-kundansvarig
en it sales representative; software sales representative; ict sales specialist; it account manager; presales consultant; saas sales representative; solution sales manager
tasks fi ohjelmistojen ja laitteiden myynti yrityksille; esittelyt | sv sälja programvara och utrustning till företag | en selling software and devices to companies; demos
related 2433:0.7 3322:0.75 2511:0.4 1221:0.5
sectors 62 61 46
priors sales customer_contact day
2511
fi järjestelmäsuunnittelija; systeemisuunnittelija; sovellusarkkitehti; ict-arkkitehti; it-arkkitehti; järjestelmäarkkitehti; ratkaisuarkkitehti; solution architect; enterprise architect; kokonaisarkkitehti; it-konsultti; ict-suunnittelija; tietojärjestelmäsuunnittelija; tietojärjestelmäasiantuntija; järjestelmäasiantuntija*; määrittelijä it; vaatimusmäärittelijä; data-analyytikko; data analyst; datatieteilijä; data scientist; data-asiantuntija; analyytikko data; bi-asiantuntija; bi-kehittäjä; bi-analyytikko; it-asiantuntija*; ict-asiantuntija*; tekoälyasiantuntija; koneoppimisasiantuntija; product owner*; tuoteomistaja*; scrum master*; ux-tutkija; power bi -asiantuntija; tietohallintoasiantuntija; it-suunnittelija; sovellusasiantuntija; erp-konsultti; sap-konsultti; dynamics-konsultti; saavutettavuusasiantuntija*
sv systemplanerare; systemanalytiker; systemarkitekt; it-arkitekt; lösningsarkitekt; it-konsult; ikt-planerare; dataanalytiker; dataforskare; systemexpert*; it-expert*; bi-utvecklare; ai-expert; produktägare*; informationssystemexpert
en systems analyst; solution architect; it architect; enterprise architect; it consultant; business systems analyst; data analyst; data scientist; bi analyst; bi developer; machine learning engineer; ai specialist; erp consultant; requirements analyst; product owner*; scrum master*; ux researcher; systems designer
tasks fi järjestelmien suunnittelu; vaatimusten määrittely; datan analysointi | sv planera system; kravspecifikation; analysera data | en designing systems; defining requirements; analysing data
related 2512:0.75 2421:0.6 2521:0.65 2522:0.55 2519:0.65 2120:0.45
sectors 62 63 70 64 84
priors day
2512
fi ohjelmistokehittäjä; ohjelmistosuunnittelija; sovelluskehittäjä; sovellussuunnittelija; koodari*; ohjelmistoinsinööri; full stack -kehittäjä; full stack developer; fullstack developer; full-stack developer; fullstack-kehittäjä; backend-kehittäjä; backend developer; frontend-kehittäjä*; frontend developer*; front-end developer*; software developer; software engineer; ohjelmistoarkkitehti; mobiilikehittäjä; android-kehittäjä; ios-kehittäjä; java-kehittäjä; java developer; python-kehittäjä; python developer; c++ -kehittäjä; .net-kehittäjä; .net developer; pelikehittäjä; peliohjelmoija; game developer; sulautettujen järjestelmien ohjelmoija; embedded-kehittäjä; sulautettu ohjelmistokehittäjä; senior developer; junior developer; juniorikehittäjä; tech lead; kehittäjäharjoittelija; devaaja; react-kehittäjä; pilvikehittäjä; pilviasiantuntija; cloud engineer; cloud architect; koodausharjoittelija
sv mjukvaruutvecklare; programutvecklare; programplanerare; systemutvecklare; mjukvaruingenjör; applikationsutvecklare; applikationsplanerare; kodare it; fullstackutvecklare; backendutvecklare; frontendutvecklare*; mobilutvecklare; spelutvecklare; javautvecklare; mjukvaruarkitekt; molnutvecklare
en software developer; software engineer; full stack developer; full-stack developer; backend developer; frontend developer*; front-end developer*; java developer; python developer; mobile developer; android developer; ios developer; game developer; embedded software engineer; software architect; junior developer; senior developer; cloud engineer; cloud architect; .net developer; tech lead; full stack engineer; fullstack engineer; backend engineer; frontend engineer; senior software engineer; fullstack developer
tasks fi ohjelmistojen suunnittelu; koodaaminen; ohjelmointi; testaaminen | sv planera program; koda; programmera | en designing software; coding; programming; testing
related 2514:0.9 2513:0.85 2519:0.75 2511:0.7 2521:0.65 3514:0.45 2522:0.5 2152:0.35
sectors 62 63 58 26 64 61
priors day
2513
fi web-kehittäjä; verkkokehittäjä; web developer; web-suunnittelija; web designer; verkkosivujen suunnittelija; www-suunnittelija; wordpress-kehittäjä; ux-suunnittelija; ux designer; ui-suunnittelija; ui designer; ux/ui-suunnittelija; ux/ui designer; käyttöliittymäsuunnittelija; käyttöliittymäkehittäjä; käytettävyyssuunnittelija; frontend-kehittäjä*; frontend developer*; front-end developer*; multimediakehittäjä; verkkopalvelusuunnittelija; seo-asiantuntija; hakukoneoptimoija; hakukoneoptimoinnin asiantuntija; verkkosuunnittelija; verkkokauppakehittäjä; saavutettavuusasiantuntija*; verkkosivujen tekijä; html-koodari; product designer*
sv webbutvecklare; webbdesigner; webbplanerare; wordpressutvecklare; ux-designer; ui-designer; gränssnittsdesigner; användbarhetsplanerare; frontendutvecklare*; multimediautvecklare; sökmotoroptimerare; seo-expert; webbprogrammerare
en web developer; web designer; wordpress developer; ux designer; ui designer; ux/ui designer; user experience designer; user interface designer; frontend developer*; front-end developer*; multimedia developer; seo specialist; web programmer; e-commerce developer; product designer*; accessibility specialist
tasks fi verkkosivujen tekeminen; käyttöliittymien suunnittelu; verkkokaupat | sv göra webbsidor; formge gränssnitt; webbutiker | en making websites; designing user interfaces; web shops
related 2512:0.85 3514:0.75 2166:0.65 2514:0.75 2431:0.4 2519:0.5
sectors 62 63 73 58
priors day
2514
fi ohjelmoija; sovellusohjelmoija; koodari*; atk-ohjelmoija; järjestelmäohjelmoija; skriptaaja; rpa-kehittäjä; rpa developer; automaatiokehittäjä; cobol-ohjelmoija; sovellusten ylläpitäjä; ylläpito-ohjelmoija; low code -kehittäjä; plc-ohjelmoija; integraatiokehittäjä; ohjelmoijaharjoittelija; ohjelmointi; robotiikkaohjelmoija; sharepoint-kehittäjä; automaatio-ohjelmoija; salesforce developer; koodaaja ohjelmisto
sv programmerare; applikationsprogrammerare; adb-programmerare; systemprogrammerare; rpa-utvecklare; plc-programmerare; integrationsutvecklare; kodare program; programmeringspraktikant; robotprogrammerare
en programmer; applications programmer; application programmer; computer programmer; coder; rpa developer; plc programmer; integration developer; low-code developer; maintenance programmer; cobol programmer
tasks fi ohjelmakoodin kirjoittaminen; virheiden korjaus; ohjelmien ylläpito | sv skriva kod; rätta fel; underhålla program | en writing code; fixing bugs; maintaining programs
related 2512:0.9 2513:0.75 2519:0.75 2521:0.6 3514:0.5 2522:0.5
sectors 62 63 64 28
priors day alone
2519
fi ohjelmistotestaaja; testaaja; testausasiantuntija; testiautomaatiokehittäjä; testausinsinööri; qa engineer; qa-testaaja; test engineer; test automation engineer; testiautomaatioasiantuntija; testauspäällikkö; laadunvarmistaja it; pelitestaaja; hyväksymistestaaja; saavutettavuustestaaja; julkaisuvastaava; konfiguraatiovastaava; release manager; testimanageri; sovellustestaaja; site reliability engineer; manuaalitestaaja; käytettävyystestaaja; test manager
sv programvarutestare; mjukvarutestare; testare; testexpert; testautomatiserare; testingenjör; devops-expert; speltestare; tillgänglighetstestare; testledare; kvalitetssäkrare it
en software tester; tester; qa engineer; qa analyst; quality assurance engineer; test engineer; test automation engineer; site reliability engineer; game tester; accessibility tester; test manager; release manager; manual tester
tasks fi ohjelmien testaaminen; virheraportit; julkaisut ja automaatio | sv testa program; felrapporter; automatisering | en testing programs; bug reports; releases and automation
related 2512:0.75 2514:0.7 2522:0.65 2511:0.6 3512:0.45 4413:0.35
sectors 62 63 58 61 64
priors day
2521
fi tietokantasuunnittelija; tietokanta-asiantuntija; tietokantakehittäjä; tietokannan ylläpitäjä; tietokantavastaava; dba; data engineer; data-arkkitehti; data architect; tietovarastosuunnittelija; tietovarastokehittäjä; datainsinööri; sql-kehittäjä; etl-kehittäjä; dataplatform-asiantuntija; tietomallintaja data
sv databasutvecklare; databasplanerare; databasadministratör; dataingenjör; dataarkitekt; datalagerutvecklare; databasansvarig
en database designer; database administrator; database developer; data engineer; data architect; data warehouse developer; sql developer; etl developer; dba
tasks fi tietokantojen suunnittelu ja ylläpito; tietovarastot; dataputket | sv planera och underhålla databaser | en designing and maintaining databases; data warehouses; data pipelines
related 2511:0.7 2512:0.7 2522:0.65 2529:0.6 2514:0.6
sectors 62 63 64 61
priors day
2522
fi järjestelmänvalvoja; järjestelmävalvoja*; järjestelmäylläpitäjä; järjestelmänylläpitäjä; tietojärjestelmien ylläpitäjä; it-ylläpitäjä; pääkäyttäjä; järjestelmävastaava; ict-vastaava; it-vastaava; atk-vastaava; mikrotukivastaava; järjestelmäasiantuntija*; palvelinasiantuntija; palvelinylläpitäjä; linux-ylläpitäjä; linux-asiantuntija; windows-asiantuntija; it-asiantuntija*; ict-asiantuntija*; sysadmin; system administrator; ylläpitäjä it; infra-asiantuntija; azure-asiantuntija; microsoft 365 -asiantuntija; järjestelmäinsinööri; sovellusvastaava; ylläpitoasiantuntija; kapasiteettipalveluasiantuntija; system specialist; it-insinööri; devops engineer; devops-asiantuntija; devops-insinööri
sv systemadministratör; systemansvarig; it-administratör; it-ansvarig; huvudanvändare; systemexpert*; serverexpert; linuxadministratör; it-expert*; driftspecialist; ikt-ansvarig; systemspecialist; devops-ingenjör
en system administrator; systems administrator; sysadmin; it administrator; server administrator; linux administrator; windows administrator; it manager in charge of systems; infrastructure specialist; system specialist; it engineer; m365 specialist; key user; systems engineer*; devops engineer
tasks fi palvelinten ja järjestelmien ylläpito; käyttäjätunnukset; päivitykset | sv underhålla servrar och system; användarkonton | en running servers and systems; user accounts; updates
related 3512:0.7 3511:0.7 2523:0.75 3513:0.7 2529:0.65 2521:0.6 2519:0.6
sectors 62 63 61 84 85
priors day
2523
fi verkkoasiantuntija*; tietoverkkoasiantuntija*; tietoverkkosuunnittelija; verkkoarkkitehti; verkkoinsinööri; tietoliikenneasiantuntija; network engineer; network specialist; tietoliikennesuunnittelija it; verkon ylläpitäjä; palomuuriasiantuntija; lan-asiantuntija
sv nätverksexpert*; nätverksadministratör; nätverksarkitekt; nätverksingenjör; datakommunikationsexpert; nätverksspecialist
en network engineer; network specialist; network administrator; network architect; network analyst; data communications specialist; firewall specialist
tasks fi tietoverkkojen suunnittelu ja ylläpito; palomuurit; yhteydet | sv planera och underhålla nätverk; brandväggar | en designing and running networks; firewalls; connections
related 3513:0.75 2522:0.75 2153:0.7 2529:0.7
sectors 61 62 63 84
priors day
2529
fi tietoturva-asiantuntija; tietoturvaasiantuntija; kyberturvallisuusasiantuntija; kyberturva-asiantuntija; tietoturvapäällikkö; tietoturvatestaaja; tietoturva-analyytikko; soc-analyytikko; soc analyst; security engineer; security specialist; cyber security specialist; tietoturvakonsultti; eettinen hakkeri; penetraatiotestaaja; identiteetinhallinnan asiantuntija; iam-asiantuntija; tietoturvavastaava; digitaalisen tutkinnan asiantuntija; ciso*
sv informationssäkerhetsexpert; datasäkerhetsexpert; cybersäkerhetsexpert; it-säkerhetsexpert; säkerhetsanalytiker it; etisk hackare; penetrationstestare; informationssäkerhetschef; soc-analytiker
en cyber security specialist; cybersecurity analyst; information security specialist; it security specialist; security engineer; security analyst; penetration tester; ethical hacker; soc analyst; iam specialist; information security manager; digital forensics specialist
tasks fi tietoturvan valvonta ja kehittäminen; haavoittuvuuksien etsiminen | sv övervaka och utveckla datasäkerhet | en monitoring and improving security; finding weaknesses
related 2522:0.65 2523:0.7 2511:0.55 2519:0.55 2619:0.35
sectors 62 63 61 64 84
priors day
2611
fi asianajaja; lakimies*; juristi*; syyttäjä; aluesyyttäjä; associate lakimies; luvan saanut oikeudenkäyntiavustaja; julkinen oikeusavustaja; yritysjuristi; konsernilakimies; asianajotoimiston juristi; apulaissyyttäjä
sv advokat; jurist*; åklagare; offentligt rättsbiträde; bolagsjurist; rättegångsbiträde med tillstånd
en lawyer; attorney; prosecutor; public legal aid attorney; trial lawyer; associate lawyer; corporate lawyer; legal counsel*
tasks fi oikeudellinen neuvonta; oikeudenkäynnit; sopimukset | sv juridisk rådgivning; rättegångar | en legal advice; trials; contracts
related 2619:0.85 2612:0.7 3411:0.5
sectors 69 84 70
priors day
law degree
2612
fi tuomari; käräjätuomari; hovioikeudenneuvos; käräjänotaari; asessori; hallinto-oikeustuomari; esittelijä tuomioistuin; laamanni; oikeusneuvos; hovioikeuden esittelijä
sv domare; tingsdomare; hovrättsråd; tingsnotarie; assessor; lagman; förvaltningsrättsdomare; föredragande vid domstol
en judge; district judge; court trainee; magistrate; administrative court judge; chief judge
tasks fi oikeudenkäyntien johtaminen; tuomioiden kirjoittaminen | sv leda rättegångar; skriva domar | en presiding over trials; writing judgments
related 2611:0.7 2619:0.75
sectors 84
priors day
law degree
2619
fi lakimies*; juristi*; oikeusnotaari; kaupunginlakimies; lakiasiantuntija; sopimusjuristi; tietosuojavastaava; tietosuoja-asiantuntija; legal counsel*; compliance officer; julkinen notaari; vero- ja lakiasiantuntija; sopimusasiantuntija; lakimiesharjoittelija; hallintolakimies; lainvalmistelija; perunkirjoittaja; pesänselvittäjä; potilasasiavastaava*; notaari*
sv jurist*; stadsjurist; rättsnotarie; avtalsjurist; dataskyddsombud; dataskyddsexpert; lagberedare; juridisk sakkunnig; notarius publicus
en legal counsel*; legal adviser; in-house lawyer; data protection officer; privacy specialist; compliance officer; contract specialist; legal specialist; notary; legal trainee
tasks fi lausunnot; sopimusten laatiminen; lainvalmistelu | sv utlåtanden; avtal; lagberedning | en legal opinions; drafting contracts; preparing laws
related 2611:0.85 2612:0.65 3411:0.55 2422:0.5
sectors 69 84 70 65 94
priors day
2621
fi arkistonhoitaja; arkistotutkija; museoamanuenssi; amanuenssi; museolehtori; kuraattori museo; konservaattori; museotutkija; intendentti; arkistosuunnittelija; asiakirjahallinnon suunnittelija; tiedonhallinnan asiantuntija; tiedonhallintasuunnittelija; kokoelma-amanuenssi; asiakirjahallinnon asiantuntija; näyttelykuraattori; museonhoitaja; arkistopäällikkö
sv arkivarie; arkivforskare; museiamanuens; amanuens; konservator; museilektor; intendent; kurator vid museum; dokumentförvaltningsplanerare; museiforskare; utställningskurator
en archivist; museum curator; curator; conservator; records manager; museum researcher; museum lecturer; collections manager; information management specialist
tasks fi kokoelmien hoito; asiakirjojen säilyttäminen; näyttelyt | sv sköta samlingar; bevara handlingar; utställningar | en looking after collections; keeping records; exhibitions
related 2622:0.65 4415:0.65 3433:0.65 2632:0.5
sectors 91 84 72
priors day
2622
fi kirjastonhoitaja; informaatikko; tietoasiantuntija; kirjastoinformaatikko; kirjastopedagogi; erikoiskirjastonhoitaja; lastenkirjastonhoitaja; kirjastoalan asiantuntija; tietopalveluasiantuntija; johtava kirjastonhoitaja; luetteloija; kirjastonhoitaja lasten ja nuorten; osastonjohtaja kirjasto; tietopalvelusihteeri; kirjasto-ohjaaja; lukukoordinaattori
sv bibliotekarie; informatiker; barnbibliotekarie; specialbibliotekarie; bibliotekspedagog; informationsspecialist; ledande bibliotekarie; katalogiserare
en librarian; information specialist; children's librarian; special librarian; school librarian; cataloguer; reference librarian; information officer in a library; library pedagogue
tasks fi kokoelmien valinta; tiedonhaun ohjaus; vinkkaus ja tapahtumat kirjastossa | sv välja samlingar; handledning i informationssökning; boktips | en choosing collections; guiding searches; book talks
related 2621:0.65 2351:0.4 4415:0.5 2642:0.35
sectors 91 85 72
priors customer_contact evening
2631
fi ekonomisti; kansantaloustieteilijä; taloustutkija; ekonomi*; elinkeinoekonomisti; pääekonomisti; taloustieteilijä; talouspolitiikan asiantuntija
sv ekonomist; nationalekonom; ekonomisk forskare; ekonom*; chefekonom
en economist; economic researcher; chief economist; economic policy specialist; business economist
tasks fi talouden tutkiminen; ennusteet; lausunnot | sv forska i ekonomi; prognoser | en studying the economy; forecasts; statements
related 2413:0.65 2120:0.6 2422:0.6 2632:0.5
sectors 72 64 84 94
priors day
2632
fi sosiologi; tutkija*; yhteiskuntatutkija; erikoistutkija*; antropologi; arkeologi; kulttuurintutkija; maantieteilijä; kriminologi; projektitutkija*; tutkimusavustaja*; arviointitutkija; kasvatustieteilijä; etnologi; tutkimusapulainen; apurahatutkija*; nuorempi tutkija*; vanhempi tutkija*
sv sociolog; forskare*; samhällsforskare; specialforskare; antropolog; arkeolog; kulturforskare; geograf; projektforskare; etnolog; kriminolog
en sociologist; researcher*; social researcher; senior researcher; anthropologist; archaeologist; geographer; criminologist; project researcher; research assistant*; evaluation researcher
tasks fi tutkimus; haastattelut ja aineistot; kirjoittaminen | sv forskning; intervjuer och material; skrivande | en research; interviews and data; writing
related 2310:0.6 2633:0.7 2422:0.6 2634:0.4 2631:0.5 2621:0.4
sectors 72 85 84 94
priors day
2633
fi historioitsija; filosofi; politiikan tutkija; historian tutkija; valtiotieteilijä; sukututkija; politologi
sv historiker; filosof; statsvetare; politisk forskare; släktforskare; politolog
en historian; philosopher; political scientist; genealogist; history researcher
tasks fi lähteiden tutkiminen; kirjoittaminen; opettaminen | sv studera källor; skriva | en studying sources; writing; teaching
related 2632:0.7 2621:0.6 2310:0.55 2641:0.5
sectors 72 85 91
priors alone day
2634
fi psykologi; koulupsykologi; psykoterapeutti; työpsykologi; terveyskeskuspsykologi; neuropsykologi; oikeuspsykologi; johtava psykologi; työterveyspsykologi; opiskelijahuollon psykologi; lyhytpsykoterapeutti; perheneuvolan psykologi; organisaatiopsykologi; laillistettu psykologi
sv psykolog; skolpsykolog; psykoterapeut; arbetspsykolog; neuropsykolog; hälsocentralpsykolog; ledande psykolog
en psychologist; school psychologist; psychotherapist; occupational psychologist; neuropsychologist; clinical psychologist; health psychologist
tasks fi tutkimukset ja lausunnot; keskusteluhoito; konsultointi | sv utredningar och utlåtanden; samtalsterapi | en assessments and statements; talking therapy; consultation
related 2635:0.6 3259:0.4 2269:0.4 2423:0.4
sectors 86 85 88
priors customer_contact day
law degree
2635
fi sosiaalityöntekijä; johtava sosiaalityöntekijä; lastensuojelun sosiaalityöntekijä; aikuissosiaalityön sosiaalityöntekijä; vammaispalvelun sosiaalityöntekijä; sairaalan sosiaalityöntekijä; koulukuraattori; kuraattori; opiskelijahuollon kuraattori; vastaava kuraattori; sosiaalikuraattori; lastenvalvoja; kriisityöntekijä; kriisiterapeutti; perheterapeutti*; perheneuvoja; päihdeterapeutti; sosiaalipäivystäjä; sosiaaliasiavastaava; sosiaaliasiamies; potilasasiavastaava*; sosiaalialan suunnittelija; palveluohjaaja*; sosiaalineuvoja; perheasioiden sovittelija; vankilan sosiaalityöntekijä; rikosseuraamusalan sosiaalityöntekijä; seksuaaliterapeutti; gerontologinen sosiaalityöntekijä; sosiaalityön sijainen; asiakasohjaaja*; vammaispalveluiden asiakasohjaaja*; asiakasvastaava sosiaalipalvelut; jälkihuollon sosiaalityöntekijä; tukihenkilö*
sv socialarbetare; ledande socialarbetare; barnskyddets socialarbetare; skolkurator; kurator; barnatillsyningsman; krisarbetare; familjeterapeut; familjerådgivare; socialjour; socialombud; patientombud; rusmedelsterapeut; servicehandledare*; klienthandledare; stödperson*; planerare inom socialsektorn; sjukhussocialarbetare
en social worker; school social worker; school counsellor social work; senior social worker; child welfare social worker; hospital social worker; crisis worker; family therapist; family counsellor; substance abuse counsellor; social emergency worker; service counsellor*; case manager in social services; addiction therapist; patient ombudsman; probation officer; support worker*; client counsellor
tasks fi asiakkaan tilanteen selvittäminen; päätökset palveluista; keskustelut perheiden kanssa | sv utreda klientens situation; beslut om service; samtal med familjer | en looking into a client's situation; deciding on services; talking with families
related 2634:0.5 1344:0.5 2636:0.4 3353:0.45 2359:0.4
sectors 88 84 86 87 85
priors customer_contact day
law degree
2636
fi pappi; seurakuntapastori; kirkkoherra; kappalainen; sairaalapastori; pastori; imaami; teologi; rovasti; oppilaitospastori; nuorisopastori; kanttori-pappi
sv präst; församlingspastor; kyrkoherde; kaplan; sjukhuspastor; pastor; teolog; imam
en priest; pastor; minister of religion; vicar; chaplain; hospital chaplain; theologian; imam
tasks fi jumalanpalvelukset; toimitukset; sielunhoito | sv gudstjänster; förrättningar; själavård | en services; ceremonies; pastoral care
related 3413:0.65 2635:0.4 2632:0.35
sectors 94 86
priors weekend customer_contact
2641
fi kirjailija; käsikirjoittaja; tekninen kirjoittaja; dramaturgi; runoilija; sanoittaja; kustannustoimittaja; technical writer; dokumentoija; pelikäsikirjoittaja; sisältökirjoittaja; freelance-kirjoittaja; kirjoittaja; tekninen dokumentoija; ghostwriter
sv författare; manusförfattare; teknisk skribent; dramaturg; poet; förlagsredaktör; skribent; låtskrivare; frilansskribent
en author; writer; screenwriter; technical writer; playwright; poet; publishing editor; content writer; game writer; documentation specialist; freelance writer
tasks fi kirjoittaminen; käsikirjoitukset; käyttöohjeiden laatiminen | sv skriva; manus; bruksanvisningar | en writing; scripts; user guides
related 2642:0.7 2432:0.55 2643:0.5 4413:0.5 2654:0.4 2431:0.4
sectors 58 90 59 62
priors alone day
2642
fi toimittaja; lehtitoimittaja; journalisti; uutistoimittaja; verkkotoimittaja; radiotoimittaja; tv-toimittaja; toimitussihteeri*; päätoimittaja; toimituspäällikkö; kesätoimittaja; freelancer-toimittaja; freetoimittaja; urheilutoimittaja; kuvatoimittaja; bloggaaja; tubettaja; vloggaaja; podcastaaja; podcast-tuottaja*; sisällöntuottaja*; kielentarkastaja*; kielenhuoltaja; vaikuttaja some; some-vaikuttaja; taittava toimittaja; toimitusharjoittelija; kolumnisti; kriitikko; reportteri; sometoimittaja; uutisankkuri-toimittaja
sv redaktör; journalist; reporter; nyhetsredaktör; tidningsredaktör; radioredaktör; tv-redaktör; redaktionssekreterare; chefredaktör; sommarredaktör; bloggare; innehållsproducent*; språkgranskare*; frilansjournalist; kolumnist
en journalist; reporter; news editor; editor; subeditor; web editor; radio journalist; television journalist; blogger; vlogger; youtuber; podcaster; content creator*; editor-in-chief; freelance journalist; columnist; influencer; language checker*
tasks fi juttujen kirjoittaminen; haastattelut; uutisten tekeminen; videot ja podcastit | sv skriva artiklar; intervjuer; nyheter | en writing stories; interviews; news; videos and podcasts
related 2432:0.7 2641:0.7 2656:0.6 3521:0.45 3431:0.45 2643:0.4
sectors 58 60 63 59 90
priors pace
2643
fi kääntäjä; tulkki; asioimistulkki; viittomakielen tulkki; kirjoitustulkki*; puhevammaisten tulkki; konferenssitulkki; av-kääntäjä; tekstittäjä; lokalisoija; kielentarkastaja*; terminologi; oikeustulkki; etätulkki; auktorisoitu kääntäjä; kielitieteilijä; monikielinen tekstintarkastaja; koneellisen käännöksen jälkieditoija; puhelintulkki; leksikografi
sv översättare; tolk; kontakttolk; teckenspråkstolk; skrivtolk; konferenstolk; språkgranskare*; undertextare; lokaliserare; auktoriserad translator; språkvetare; terminolog
en translator; interpreter; community interpreter; sign language interpreter; conference interpreter; subtitler; localisation specialist; language checker*; linguist; authorised translator; terminologist; post-editor
tasks fi kääntäminen; tulkkaaminen; tekstittäminen | sv översätta; tolka; texta | en translating; interpreting; subtitling
related 2353:0.55 4413:0.55 2641:0.5 2642:0.4 2432:0.4
sectors 74 58 84 60
priors phone
2651
fi kuvataiteilija; taidemaalari; kuvanveistäjä; taidegraafikko; sarjakuvapiirtäjä; taiteilija; piirtäjä taide; keraamikkotaiteilija; kuvittajataiteilija; mediataiteilija; muraalimaalari; pilapiirtäjä; veistäjä; lavastaja*
sv bildkonstnär; konstnär; målarkonstnär; skulptör; grafiker konst; serietecknare; mediekonstnär; muralmålare; tecknare
en visual artist; fine artist; painter artist; sculptor; comic artist; cartoonist; artist; printmaker; mural painter; media artist
tasks fi maalaaminen; piirtäminen; kuvanveisto; taiteen tekeminen | sv måla; teckna; skulptera | en painting; drawing; sculpting; making art
related 2166:0.6 2355:0.6 2163:0.45 7316:0.5 7317:0.45 3431:0.4
sectors 90
priors alone
2652
fi muusikko; laulaja; säveltäjä; kanttori; kapellimestari; orkesterimuusikko; urkuri; keikkamuusikko; soittaja; pianisti; viulisti; kitaristi; rumpali; musiikin tekijä; kuoronjohtaja; musiikkituottaja; äänisuunnittelija; biisintekijä; sovittaja; orkesterin jäsen; oopperalaulaja; lauluntekijä
sv musiker; sångare; kompositör; kantor; dirigent; orkestermusiker; organist; pianist; violinist; gitarrist; trummis; körledare; musikproducent; ljuddesigner
en musician; singer; composer; cantor; conductor musical; orchestra musician; organist; pianist; violinist; guitarist; drummer; choir conductor; music producer; sound designer; songwriter
tasks fi soittaminen; laulaminen; säveltäminen; keikat | sv spela; sjunga; komponera; spelningar | en playing; singing; composing; gigs
related 2354:0.65 2659:0.5 3521:0.4 2655:0.4
sectors 90 94 59
priors evening weekend
2653
fi tanssija; koreografi; tanssitaiteilija; balettitanssija; tanssiesiintyjä
sv dansare; koreograf; danskonstnär; balettdansör; balettdansös
en dancer; choreographer; ballet dancer; dance artist; dance performer
tasks fi tanssiminen; koreografiat; harjoittelu | sv dansa; koreografi; öva | en dancing; choreography; rehearsing
related 2355:0.65 2655:0.5 2659:0.55 3423:0.4
sectors 90
priors evening weekend standing
2654
fi ohjaaja elokuva; elokuvaohjaaja; teatteriohjaaja; tuottaja; elokuvatuottaja; av-tuottaja; kulttuurituottaja*; tuottaja tv; leikkaaja av; elokuvaleikkaaja; art director*; näytelmäohjaaja; videotuottaja*; tuotantopäällikkö elokuva; teatterituottaja; mediatuottaja
sv regissör; filmregissör; teaterregissör; producent; filmproducent; kulturproducent*; tv-producent; filmklippare; art director*
en film director; theatre director; producer; film producer; tv producer; cultural producer*; film editor*; art director*; video producer; stage director
tasks fi esitysten ja elokuvien ohjaaminen; tuotannon järjestäminen | sv regissera; ordna produktion | en directing; organising productions
related 3521:0.55 2655:0.45 3332:0.5 2641:0.5 3435:0.55
sectors 59 60 90
priors supervising
2655
fi näyttelijä; teatterinäyttelijä; ääninäyttelijä; nukketeatteritaiteilija; avustaja elokuva; avustajanäyttelijä; dubbaaja; statisti*; tarinankertoja; improvisaationäyttelijä; kesäteatterinäyttelijä
sv skådespelare; röstskådespelare; dockteaterkonstnär; statist; dubbare; berättare scen
en actor; actress; voice actor; stage actor; puppeteer; extra in film; storyteller; dubbing artist
tasks fi näytteleminen; roolin harjoittelu; esiintyminen | sv spela roller; uppträda | en acting; rehearsing; performing
related 2659:0.6 2653:0.5 2355:0.5 2656:0.5
sectors 90 59
priors evening weekend
2656
fi juontaja; radiojuontaja; tv-juontaja; kuuluttaja; uutistenlukija; selostaja; urheiluselostaja; bingojuontaja; tapahtumajuontaja; striimijuontaja; uutisankkuri
sv programledare; radiopratare; hallåman; nyhetsuppläsare; kommentator; konferencier; nyhetsankare
en presenter; radio host; tv host; announcer; newsreader; news anchor; sports commentator; event host; radio presenter
tasks fi ohjelman juontaminen; selostaminen; uutisten lukeminen | sv leda program; kommentera; läsa nyheter | en presenting; commentating; reading news
related 2642:0.65 2655:0.5 2659:0.55
sectors 60 90 59
priors evening weekend
2659
fi sirkustaiteilija; deejay; taikuri; koomikko; stand up -koomikko; klovni; sairaalaklovni; akrobaatti; tiskijukka; jonglööri; esiintyvä taiteilija; viihdetaiteilija; katuesiintyjä; karaokevetäjä; karaokejuontaja; burleskitaiteilija; drag-artisti; joulupukki; joulutonttu; tonttu
sv cirkuskonstnär; trollkarl; komiker; ståuppkomiker; clown; sjukhusclown; akrobat; diskjockey; jonglör; underhållare; jultomte
en circus artist; magician; comedian; stand-up comedian; clown; hospital clown; acrobat; disc jockey; juggler; entertainer; karaoke host; street performer; santa claus; elf, christmas village
tasks fi esiintyminen; viihdyttäminen; keikat | sv uppträda; underhålla; spelningar | en performing; entertaining; gigs
related 2655:0.6 2652:0.5 2656:0.5 2653:0.5
sectors 90 93
priors evening weekend
`;
