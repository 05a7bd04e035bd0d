// Everyday titles of technicians and associate professionals (ISCO-08 major group 3): nursing, social instruction, sales, IT support, sport, media and technical supervision.
export const major3 = `
3111
fi laboratorioteknikko; laboratorioinsinööri; laboratoriomestari; fysiikan laborantti; kemian laborantti; ympäristölaborantti; näytteenottaja*; geoteknikko; sääteknikko; materiaalitestaaja; tutkimusteknikko; meteorologinen havainnoija
sv laboratorieingenjör; laboratorietekniker; laboratoriemästare; fysiklaborant; kemilaborant; provtagare*; väderobservatör; forskningstekniker
en chemistry technician; physics technician; laboratory engineer; chemistry laboratory technician; materials testing technician; weather observer; research technician; sampler*
tasks fi mittausten tekeminen; näytteiden ottaminen ja testaus; laitteiden kalibrointi | sv göra mätningar; ta och testa prover; kalibrera apparater | en making measurements; taking and testing samples; calibrating equipment
related 3141:0.8 3116:0.75 3119:0.6 3212:0.5 2113:0.5 3114:0.45
sectors 71 72 20 21 85
priors day standing
3112
fi rakennusteknikko; rakennusinsinööri amk; rakennustarkastaja; tarkastusinsinööri; valvoja rakennustyömaa; rakennuttajainsinööri; rakennusvalvoja; rakennuttaja-valvoja; kustannuslaskija*; määrälaskija; työmaainsinööri; mittamies; mittaaja; mittausteknikko; kartoittaja*; maanmittausteknikko; kuntotarkastaja; kuntoarvioija; lvi-insinööri; lvi-teknikko; lvi-asiantuntija; infrasuunnittelija*; palotarkastaja; laskentainsinööri*; tarjouslaskija*
sv byggnadstekniker; byggnadsingenjör; byggnadsinspektör; granskningsingenjör; byggövervakare; mätningstekniker; mätkarl; kostnadskalkylerare; vvs-ingenjör; vvs-tekniker; konditionsgranskare; brandinspektör
en civil engineering technician; construction technician; building inspector; site engineer; surveying technician; quantity surveyor; cost estimator; clerk of works; hvac technician engineer; building condition inspector; fire inspector
tasks fi rakennustöiden valvonta; mittaukset; määrälaskenta; tarkastukset | sv övervaka byggen; mätningar; mängdberäkning; inspektioner | en supervising building work; measuring; quantity take-off; inspections
related 3123:0.8 2142:0.75 3118:0.65 2165:0.55 1323:0.5 3113:0.45
sectors 41 42 43 71 84
priors day outdoors
3113
fi sähköteknikko; sähköinsinööri amk; sähkötyönjohtaja*; sähkösuunnittelija*; sähkövoimateknikko; sähkötarkastaja; sähköasiantuntija; jakeluverkkoteknikko; sähkökunnossapitoinsinööri; käyttöinsinööri; verkostosuunnittelija
sv eltekniker; elingenjör yh; elplanerare*; elkraftstekniker; elbesiktare; elbesiktningsman; driftsingenjör; nätplanerare*
en electrical technician; electrical engineering technician; electrical inspector; electrical planner; power distribution technician; electrical maintenance technician
tasks fi sähkösuunnitelmat; sähkölaitteiden testaus; sähköverkon valvonta | sv elplaner; testa elutrustning; övervaka elnät | en electrical plans; testing electrical equipment; monitoring power grids
related 2151:0.75 3114:0.7 7411:0.5 7412:0.55 3118:0.5 3119:0.5
sectors 35 43 71 27
priors day
law electrical_safety
3114
fi elektroniikkateknikko; elektroniikkainsinööri amk; elektroniikan testaaja; elektroniikkatestaaja; testausteknikko; mittalaiteteknikko; elektroniikan korjausteknikko; tuotetestaaja elektroniikka; prototyyppiteknikko
sv elektroniktekniker; elektronikingenjör yh; elektroniktestare; testtekniker; mätinstrumenttekniker; prototyptekniker
en electronics technician; electronics engineering technician; electronics tester; test technician; prototype technician; instrument technician
tasks fi elektroniikan testaus; vikojen etsiminen; protojen rakentaminen | sv testa elektronik; felsökning; bygga prototyper | en testing electronics; finding faults; building prototypes
related 2152:0.7 7421:0.7 3113:0.7 8212:0.5 3522:0.55 3115:0.5
sectors 26 27 33 71
priors day
3115
fi koneteknikko; koneinsinööri amk; konepajateknikko; kunnossapitoteknikko; kunnossapitoinsinööri; huoltoinsinööri; korjaamopäällikkö; huoltopäällikkö; huoltotyönjohtaja autokorjaamo; työnjohtaja autokorjaamo; katsastaja; katsastusinsinööri; autokatsastaja; vahinkotarkastaja autot; alustarkastaja; konetarkastaja; huoltoneuvoja; työmääräysten vastaanottaja; työsuunnittelija*
sv maskintekniker; maskiningenjör yh; underhållstekniker; underhållsingenjör; besiktningsman; bilbesiktare; besiktningsingenjör; verkstadschef; serviceledare; servicerådgivare inom bil; arbetsledare vid bilverkstad
en mechanical engineering technician; mechanical technician; maintenance technician engineer; vehicle inspector; workshop manager; service manager vehicles; service adviser vehicles; marine surveyor
tasks fi koneiden suunnittelu ja testaus; kunnossapidon suunnittelu; ajoneuvojen katsastus | sv planera och testa maskiner; planera underhåll; besikta fordon | en designing and testing machines; planning maintenance; inspecting vehicles
related 2144:0.7 3122:0.65 3118:0.6 7231:0.5 7233:0.55 3119:0.6
sectors 28 33 45 71 25
priors day
3116
fi kemianteknikko; prosessiteknikko*; kemiantekniikan insinööri amk; paperiteknikko; laatuteknikko kemia; prosessilaborantti; maalien sävyttäjä; elintarviketeknikko; laadunvalvoja kemianteollisuus
sv kemitekniker; processtekniker*; kemiingenjör yh; papperstekniker; processlaborant; livsmedelstekniker; färgkyperare
en chemical engineering technician; chemical process technician; process technician*; paper technician; food technologist technician; paint tinter
tasks fi prosessin mittaukset; reseptien säätö; laadun seuranta | sv processmätningar; justera recept; kvalitetskontroll | en measuring processes; adjusting recipes; quality control
related 3111:0.75 3133:0.65 2145:0.65 3141:0.65 3119:0.6 8131:0.5
sectors 20 21 17 10 19
priors day
3117
fi kaivosteknikko; kaivosmittaaja; metallurgian teknikko; rikastusteknikko; geotekniikan asiantuntija; malmin tutkija; kairausvalvoja
sv gruvtekniker; gruvmätare; metallurgtekniker; anrikningstekniker; geotekniker
en mining technician; metallurgical technician; mine surveyor technician; geotechnical technician; mine safety technician
tasks fi kaivosmittaukset; malminäytteiden tutkiminen; turvallisuuden seuranta | sv gruvmätningar; undersöka malmprov | en mine surveying; examining ore samples; safety checks
related 3121:0.7 2146:0.65 3111:0.6 3112:0.5 3135:0.5
sectors 07 08 09 24
priors outdoors
3118
fi tekninen piirtäjä; piirtäjä; suunnitteluavustaja; suunnitteluassistentti; cad-piirtäjä; cad-suunnittelija; rakennuspiirtäjä; konepiirtäjä; sähköpiirtäjä; lvi-piirtäjä; lvi-suunnittelija*; kartanpiirtäjä; kartoittaja*; tietomallintaja; bim-mallintaja; 3d-suunnittelija tekniikka; rakennesuunnittelun avustaja
sv teknisk ritare; ritare; planeringsassistent; cad-ritare; cad-konstruktör; byggnadsritare; maskinritare; vvs-ritare; vvs-planerare*; kartritare; bim-modellerare
en draughtsperson; draughtsman; technical drawer; drafter; cad technician; cad designer; cad operator; bim modeller; architectural drafter; mechanical drafter; hvac designer*
tasks fi teknisten piirustusten tekeminen; mallintaminen tietokoneella; piirustusten päivittäminen | sv göra tekniska ritningar; modellera på dator | en making technical drawings; modelling on a computer
related 3112:0.65 3115:0.6 2166:0.45 2144:0.5 3113:0.5 2165:0.45
sectors 71 41 28 25 43
priors day
3119
fi laadunvalvoja; laatuteknikko; laatutarkastaja*; laatuassistentti; laatukoordinaattori; tuotantoteknikko; prosessiteknikko*; tuotannonkehittäjä; automaatioteknikko; automaatioasiantuntija; robottiteknikko; rikostekninen tutkija; palontutkija; energia-asiantuntija; energiakatselmoija; työntutkija; paloturvallisuusasiantuntija; puutekniikan asiantuntija; työsuojelukoordinaattori*
sv kvalitetskontrollant*; kvalitetstekniker; produktionstekniker; processtekniker*; automationstekniker; robottekniker; energiexpert; kriminaltekniker; brandutredare; arbetsstudietekniker
en quality technician; quality controller*; production technician; process technician*; automation technician; robotics technician; energy auditor; forensic technician; fire investigator; industrial engineering technician
tasks fi laadun valvonta; tuotannon kehittäminen; mittaaminen ja testaus | sv kvalitetskontroll; utveckla produktion; mäta och testa | en quality control; improving production; measuring and testing
related 7543:0.6 2141:0.65 3111:0.6 3115:0.6 3122:0.55 3139:0.6
sectors 25 28 10 71 26 22
priors day
3121
fi kaivostyönjohtaja; kaivosmestari; louhintatyönjohtaja; kaivoksen vuoromestari; räjäytystyön johtaja; louhosmestari
sv arbetsledare i gruva; gruvförman; gruvmästare; skiftledare i gruva; sprängledare
en mining supervisor; mine foreman; mine shift supervisor; quarry supervisor; blasting supervisor
tasks fi kaivostöiden johtaminen; työvuorojen järjestely; turvallisuus kaivoksessa | sv leda arbete i gruva; säkerhet i gruva | en leading work in a mine; shift planning; mine safety
related 3117:0.7 1322:0.65 3122:0.65 3123:0.6 8111:0.5
sectors 07 08 09
priors supervising outdoors
3122
fi tuotantotyönjohtaja; tuotannon työnjohtaja; työnjohtaja tehtaalla; tuotantoesimies; tuotannon esihenkilö; työnjohtaja*; vuoromestari; vuoroesimies*; vuoroesihenkilö*; tehdastyönjohtaja; osastomestari; verstasmestari; pakkaamon esimies; tiiminvetäjä tuotantoon; linjanvetäjä; linjavastaava; elintarviketyönjohtaja; konepajatyönjohtaja; kunnossapidon työnjohtaja; ryhmänvetäjä tuotanto; team leader production; production supervisor; vuorovastaava*; vuoropäällikkö*
sv arbetsledare inom produktion; produktionsledare; arbetsledare*; förman*; skiftledare*; verkmästare; produktionsförman; linjeledare; teamledare inom produktion; underhållsförman; skiftchef*
en production supervisor; manufacturing supervisor; foreman*; shift supervisor*; line leader; production team leader; factory supervisor; floor supervisor; assembly supervisor; shift manager*; shift leader*; team leader, production
tasks fi työntekijöiden ohjaaminen tehtaassa; työvuorojen suunnittelu; tuotannon seuranta | sv leda arbetare i fabrik; planera skift; följa upp produktion | en leading factory workers; planning shifts; following production
related 3123:0.6 1321:0.65 4322:0.6 3119:0.6 3115:0.6 3139:0.5
sectors 10 16 17 20 22 24 25 28
priors supervising noise
3123
fi rakennustyönjohtaja; rakennusmestari; vastaava mestari; vastaava työnjohtaja; työmaamestari; työmaapäällikkö*; työnjohtaja*; sähkötyönjohtaja*; lvi-työnjohtaja; putkityönjohtaja; maalaustyönjohtaja; infratyönjohtaja; maarakennustyönjohtaja; mestari työmaalle; tietyönjohtaja; nokkamies; etumies; saneeraustyönjohtaja; työnjohtoharjoittelija rakennusalalle
sv arbetsledare inom bygg; byggmästare; ansvarig arbetsledare; platschef*; arbetsledare*; förman*; elarbetsledare; vvs-arbetsledare; byggledare; vägmästare; lagbas
en construction supervisor; site supervisor; building foreman; foreman*; responsible site supervisor; clerk of works supervisor; electrical works supervisor; infrastructure works supervisor; master builder
tasks fi työmaan johtaminen; aikataulut ja materiaalit; työturvallisuus työmaalla | sv leda byggarbetsplats; tidtabeller och material; arbetssäkerhet | en running a building site; schedules and materials; site safety
related 3112:0.8 1323:0.7 2142:0.55 7111:0.5 7115:0.45 3122:0.55
sectors 41 42 43
priors supervising outdoors noise
law occupational_safety
3131
fi voimalaitoksen käyttäjä; voimalaitoshoitaja; käyttömestari; voimalaitoksen vuoromestari; valvomonhoitaja voimalaitoksella; ydinvoimalan ohjaaja; kaukolämpöoperaattori; energiantuotannon operaattori; turbiinihoitaja; lämpölaitoksen käyttäjä; tuulivoimateknikko; konemestari*; käyttömies*; voimalaitosmies*; voimalaitostyöntekijä*; voimalan käyttäjä*
sv kraftverksoperatör; drifttekniker vid kraftverk; driftmästare; kontrollrumsoperatör; turbinskötare; fjärrvärmeoperatör; vindkraftstekniker
en power plant operator; power station operator; control room operator; district heating operator; turbine operator; wind turbine technician; nuclear plant operator
tasks fi voimalaitoksen valvonta; mittareiden seuraaminen; häiriöihin puuttuminen | sv övervaka kraftverk; följa mätare; åtgärda störningar | en monitoring a power plant; reading gauges; reacting to faults
related 3132:0.75 8182:0.75 3139:0.65 3133:0.65 3113:0.5
sectors 35
priors night evening weekend
3132
fi vesilaitoksen hoitaja; vesilaitosmies; vedenpuhdistamon hoitaja; jätevedenpuhdistamon hoitaja; puhdistamonhoitaja; jätteenpolttolaitoksen operaattori; jäteveden käsittelijä; vesihuoltolaitoksen käyttäjä; laitoshoitaja jätevesi; vesihuoltotyöntekijä; ekovoimalaitoksen operaattori; vesihuoltoasentaja-laitosmies; vesilaitoksenhoitaja; vesihuoltolaitoksen hoitaja
sv vattenverksskötare; vattenreningsverksskötare; reningsverksskötare; drifttekniker vid reningsverk; avfallsförbränningsoperatör; vattentjänstearbetare
en water treatment plant operator; wastewater operator; sewage plant operator; incinerator operator; water plant attendant; waste-to-energy operator
tasks fi veden puhdistuksen valvonta; näytteiden otto; pumppujen huolto | sv övervaka vattenrening; ta prover; sköta pumpar | en monitoring water treatment; taking samples; looking after pumps
related 3131:0.75 3133:0.65 3139:0.6 8182:0.65 9611:0.35 7126:0.4
sectors 36 37 38 39 35
priors alone
3133
fi kemianteollisuuden prosessinhoitaja; kemianprosessin operaattori; prosessioperaattori*; valvomonhoitaja kemiantehtaalla; prosessinohjaaja*; biokaasulaitoksen operaattori; kemiantehtaan operaattori
sv processövervakare kemi; processoperatör inom kemi; kontrollrumsoperatör kemi; biogasoperatör
en chemical plant operator; chemical process controller; chemical process operator; biogas plant operator; chemical plant control room operator
tasks fi prosessin valvonta; venttiilien ja pumppujen ohjaus; näytteiden otto | sv övervaka process; styra ventiler och pumpar | en monitoring a process; controlling valves and pumps; sampling
related 8131:0.8 3134:0.8 3139:0.7 3116:0.6 3131:0.6
sectors 20 21
priors night evening weekend
3134
fi jalostamon operaattori; öljynjalostamon prosessinhoitaja; öljynjalostamon operaattori; jalostamonhoitaja; kaasulaitoksen operaattori; jalostamon vuoropäällikkö
sv raffinaderioperatör; processoperatör vid raffinaderi; gasverksoperatör; skiftledare vid raffinaderi
en refinery operator; oil refinery operator; gas plant operator; refinery control room operator; petroleum process operator
tasks fi öljynjalostuksen valvonta; kierrokset laitoksella; mittausten seuranta | sv övervaka oljeraffinering; ronder | en monitoring refining; plant rounds; following readings
related 3133:0.8 3139:0.65 3131:0.6 8131:0.65
sectors 19 35
priors night evening weekend
3135
fi metallinjalostuksen prosessinhoitaja; terästehtaan operaattori; valssaamon operaattori; sulaton operaattori; konvertterihoitaja; masuunihoitaja; terässulaton prosessinohjaaja
sv processövervakare metall; operatör vid stålverk; valsverksoperatör; smältverksoperatör; masugnsskötare
en metal process controller; steel mill operator; rolling mill controller; blast furnace operator; smelter operator
tasks fi sulatuksen ja valssauksen ohjaus; prosessin valvonta | sv styra smältning och valsning | en controlling smelting and rolling
related 8121:0.8 3139:0.65 3133:0.55 3131:0.5
sectors 24
priors night evening noise
3139
fi prosessinohjaaja*; paperiprosessin ohjaaja; sellutehtaan valvomonhoitaja; robottioperaattori; robotinkäyttäjä; robottisolun käyttäjä; teollisuusrobotin käyttäjä; automaatio-operaattori; valvomo-operaattori; prosessinvalvoja; kokoonpanolinjan valvoja
sv processövervakare; robotoperatör; automationsoperatör; kontrollrumsoperatör massa; driftövervakare; processtyrare
en process controller; process control technician; robot operator; industrial robot operator; automation operator; pulp control room operator; assembly line controller
tasks fi automaattisen linjan valvonta; robotin ohjaus; prosessin säätö | sv övervaka automatisk linje; styra robot | en watching an automated line; controlling a robot; adjusting a process
related 8171:0.7 3119:0.6 3133:0.7 8189:0.6 7223:0.5
sectors 17 10 25 29
priors noise
3141
fi laborantti; laboratoriotyöntekijä; laboratorioanalyytikko; biolaborantti; laboratorioalan perustutkinto; elintarvikelaborantti; mikrobiologian laborantti; tutkimusavustaja laboratorio; laboratorioavustaja*; laboratorioapulainen; näytteiden käsittelijä; meijerilaborantti; laboratoriohoitaja biologia; labratyö; laadunvalvontalaborantti
sv laborant; laboratoriearbetare; laboratorieanalytiker; biologlaborant; livsmedelslaborant; laboratoriebiträde; laboratorieassistent; mejerilaborant
en laboratory technician; lab technician; lab worker; biology technician; laboratory analyst; food laboratory technician; laboratory assistant; microbiology technician; sample handler
tasks fi näytteiden tutkiminen laboratoriossa; analyysien tekeminen; välineiden pesu ja huolto | sv undersöka prover i laboratorium; göra analyser | en testing samples in a laboratory; running analyses; cleaning instruments
related 3111:0.8 3212:0.65 3116:0.65 2131:0.5 7515:0.5 3213:0.4
sectors 10 11 21 72 71 85
priors day standing
3142
fi maatalousteknikko; agrologi; maaseutuneuvoja*; kalatalousteknikko; koetila-avustaja; viljelyneuvoja*; hortonomi; puutarhateknikko; koekenttätyöntekijä; kasvinsuojelutarkastaja; siementarkastaja
sv jordbrukstekniker; agrolog; lantmästare; fiskeritekniker; hortonom; trädgårdstekniker; försöksfältstekniker
en agricultural technician; agrologist; fisheries technician; horticultural technician; field trial technician; aquaculture technician
tasks fi viljelykokeet; maanäytteet; neuvonta tiloilla | sv odlingsförsök; jordprover; rådgivning på gårdar | en field trials; soil samples; advice on farms
related 2132:0.7 6111:0.55 6113:0.5 3143:0.5 1311:0.5 3141:0.45
sectors 01 03 72 74
priors outdoors
3143
fi metsätalousinsinööri; metsäteknikko; metsätyönjohtaja; metsäesimies; puunostaja*; hankintaesimies; korjuuesimies; metsäasiantuntija; metsäneuvoja*; metsäsuunnittelija; metsänhoidon työnjohtaja; metsäpalveluesimies
sv skogsbruksingenjör; skogstekniker; skogsförman; skogsfackman; virkesköpare*; drivningsledare; skogsrådgivare*; skogsplanerare
en forestry technician; forestry engineer; forest supervisor; logging supervisor; timber buyer*; forest planner
tasks fi leimikoiden suunnittelu; puukaupat; metsänhoidon ohjaus | sv planera stämplingsposter; virkesaffärer; skogsvård | en planning fellings; timber deals; guiding forest care
related 6210:0.6 2132:0.65 3142:0.5 8341:0.4 1311:0.5
sectors 02 16
priors outdoors driving
3151
fi konepäällikkö; alikonemestari; konemestari laivalla; laivan konemestari; vahtikonemestari; ykkösmestari; laivakoneinsinööri; konemestari*
sv maskinchef på fartyg; maskinmästare; vaktmaskinmästare; fartygsingenjör; undermaskinmästare
en ship engineer; marine engineer officer; chief engineer ship; second engineer; engine room officer; marine engine officer
tasks fi laivan koneiden valvonta ja huolto; konehuoneen työn johtaminen | sv övervaka och underhålla fartygsmaskiner | en running and maintaining ship engines
related 3152:0.6 3115:0.6 8350:0.55 7233:0.5 3131:0.5
sectors 50 30
priors noise night
law degree
3152
fi perämies; yliperämies; merikapteeni; laivan päällikkö; laivuri; lauttakapteeni; lossikuski; lautankuljettaja; luotsi; satamakapteeni; alusliikenneohjaaja; veneenkuljettaja; vesibussin kuljettaja; saaristoaluksen päällikkö; kippari
sv styrman; överstyrman; sjökapten; fartygsbefäl; skeppare; färjförare; lots; hamnkapten; fartygstrafikledare; båtförare
en ship's officer; first mate; ship captain; sea captain; skipper; ferry captain; pilot boat captain; maritime pilot; harbour master; vessel traffic operator; boat driver
tasks fi aluksen ohjaaminen; navigointi; matkustajien ja lastin turvallisuus | sv navigera och föra fartyg; säkerhet ombord | en steering a vessel; navigating; safety on board
related 3151:0.55 8350:0.7 6222:0.4 4323:0.35
sectors 50 52
priors night weekend outdoors
law degree
3153
fi lentäjä; lentokapteeni; lentoperämies; lentopilotti; helikopterilentäjä; lennonopettaja; koelentäjä; drone-lentäjä; droonilentäjä; dronekuvaaja; liikennelentäjä
sv pilot; flygkapten; flygstyrman; helikopterpilot; flyglärare; drönarpilot; trafikflygare
en pilot; airline pilot; aircraft pilot; helicopter pilot; flight instructor; co-pilot; first officer aircraft; drone pilot
tasks fi lentokoneen ohjaaminen; lennon valmistelu; dronen lennättäminen | sv flyga; förbereda flygning; flyga drönare | en flying aircraft; preparing flights; flying drones
related 3154:0.55 5111:0.4 3155:0.4 3521:0.3
sectors 51 84
priors night weekend
law degree
3154
fi lennonjohtaja; lennontiedottaja; lähilennonjohtaja; asematasovalvoja; lennonneuvoja; afis-lennontiedottaja; lennonselvittäjä
sv flygledare; flyginformatör; afis-flyginformatör; flygklarerare; plattövervakare
en air traffic controller; flight information officer; afis officer; flight dispatcher; apron controller
tasks fi lentoliikenteen ohjaaminen; tietojen antaminen lentäjille | sv leda flygtrafik; informera piloter | en directing air traffic; informing pilots
related 3153:0.55 3155:0.55 4323:0.5 4229:0.4
sectors 52 51 84
priors night evening weekend
law degree
3155
fi lennonvarmistusteknikko; lentoliikenteen järjestelmäteknikko; tutkateknikko; lennonvalvontateknikko; navigointilaiteteknikko
sv flygsäkerhetstekniker; flygledningstekniker; radartekniker; tekniker för flygnavigering
en air traffic safety electronics technician; air navigation technician; radar technician; air traffic systems technician
tasks fi lennonvarmistuslaitteiden huolto ja testaus | sv underhålla flygnavigeringssystem | en maintaining air navigation systems
related 3114:0.7 3522:0.65 7421:0.6 3154:0.5
sectors 52 84
priors night
3211
fi röntgenhoitaja; radiografi; kuvantamishoitaja; mammografiahoitaja; sädehoidon röntgenhoitaja; röntgenyksikön hoitaja; perfusionisti; lääkintälaiteteknikko; ultraäänihoitaja; dialyysiteknikko; lääkintätekniikan asiantuntija
sv röntgenskötare; röntgensjukskötare; strålskötare; mammografiskötare; perfusionist; medicintekniker
en radiographer; x-ray technician; radiology technician; radiation therapist; mammographer; perfusionist; medical imaging technician; medical equipment technician
tasks fi röntgenkuvien ottaminen; potilaan ohjaaminen kuvauksessa; sädehoito | sv ta röntgenbilder; strålbehandling | en taking x-rays; guiding patients; radiotherapy
related 3221:0.5 3212:0.6 2269:0.55 3114:0.35
sectors 86
priors customer_contact standing
law degree
3212
fi bioanalyytikko; laboratoriohoitaja; näytteenottaja*; näytteenottohoitaja; sairaalalaborantti; kliinisen laboratorion hoitaja; laboratorioanalyytikko terveydenhuolto; patologian laboratoriohoitaja; laboratorion vastuuhoitaja; laboratoriovalmistelija
sv bioanalytiker; laboratorieskötare; laboratoriesköterska; provtagare*; provtagningsskötare; blodprovstagare
en biomedical laboratory scientist; medical laboratory technician; bioanalyst; phlebotomist*; clinical laboratory technician; laboratory nurse; blood sample taker; pathology technician; sampler*
tasks fi verinäytteiden ottaminen; näytteiden analysointi; ekg:n ottaminen | sv ta blodprov; analysera prover; ta ekg | en taking blood samples; analysing samples; ecg
related 3141:0.7 3221:0.5 3211:0.55 3111:0.5 2131:0.5
sectors 86 72
priors early_morning customer_contact
law degree
3213
fi farmaseutti; apteekkifarmaseutti; sairaalafarmaseutti; osastofarmaseutti; farmaseuttiharjoittelija; apteekin farmaseutti; lääkehuollon farmaseutti; lääkeneuvoja apteekki
sv farmaceut; apoteksfarmaceut; sjukhusfarmaceut; avdelningsfarmaceut; farmaceutpraktikant
en pharmacy technician; dispensing pharmacist; hospital pharmacy technician; pharmacist bachelor; pharmacy assistant professional
tasks fi lääkkeiden toimittaminen; lääkeneuvonta; lääkkeiden valmistus | sv expediera läkemedel; läkemedelsrådgivning | en dispensing medicines; advice on medicines
related 2262:0.8 5329:0.5 3253:0.4 5223:0.35 3141:0.4
sectors 47 86 21
priors customer_contact standing
law degree
3214
fi hammasteknikko; erikoishammasteknikko; hammaslaborantti; apuvälineteknikko; apuvälineasiantuntija; proteesiteknikko; proteesimestari; ortopediteknikko; kuulolaiteteknikko; hammastekninen työntekijä
sv tandtekniker; specialtandtekniker; tandlaborant; hjälpmedelstekniker; ortopedtekniker; protestekniker
en dental technician; dental laboratory technician; prosthetist; orthotist; prosthetic technician; assistive device technician; denturist
tasks fi hammasproteesien valmistus; apuvälineiden sovitus ja korjaus | sv tillverka tandproteser; anpassa hjälpmedel | en making dental prostheses; fitting aids
related 7311:0.5 3254:0.5 7313:0.35 3251:0.4
sectors 32 86 47
priors day
law degree
3221
fi sairaanhoitaja; sairaanhoitaja amk; terveydenhoitaja; kouluterveydenhoitaja; opiskeluterveydenhoitaja; työterveyshoitaja; neuvolan terveydenhoitaja; neuvolaterveydenhoitaja; psykiatrinen sairaanhoitaja; vastaava sairaanhoitaja; vastuusairaanhoitaja; sairaanhoitaja kotihoitoon; päivystyssairaanhoitaja; leikkaushoitaja; teho-osaston sairaanhoitaja; tehohoitaja; anestesiahoitaja; diabeteshoitaja; depressiohoitaja; vastaanottohoitaja; rokottaja; rokotushoitaja; koronarokottaja; sairaanhoitajan sijainen; sairaanhoitaja keikkatyö; kotisairaanhoitaja; muistihoitaja; hoitaja*; sh; varahenkilöstö hoitaja*; resurssihoitaja*; varahenkilöstön lähihoitaja*; resurssipoolin lähihoitaja*; vastaava hoitaja*
sv sjukskötare; sjuksköterska; hälsovårdare; skolhälsovårdare; företagshälsovårdare; psykiatrisk sjukskötare; ansvarig sjukskötare; hemsjukskötare; operationssjukskötare; intensivvårdssjukskötare; mottagningsskötare; rådgivningshälsovårdare; vaccinatör; skötare*
en nurse; registered nurse; public health nurse; school nurse; occupational health nurse; psychiatric nurse; home care nurse; staff nurse; charge nurse; operating room nurse; intensive care nurse; vaccinator; diabetes nurse
tasks fi potilaiden hoito; lääkehoito; rokottaminen; terveystarkastukset; haavahoito | sv vård av patienter; läkemedelsbehandling; vaccinering; hälsoundersökningar | en nursing patients; giving medicines; vaccinating; health checks
related 2221:0.9 3222:0.6 3258:0.6 3412:0.4 3212:0.45 3253:0.5 3256:0.4
sectors 86 87 88 78
priors customer_contact evening night weekend
law degree
3222
fi kätilö; synnytyssalin kätilö; synnytyskätilö; äitiyspoliklinikan kätilö; kätilö-terveydenhoitaja; naistentautien kätilö
sv barnmorska; förlossningsbarnmorska; barnmorska vid mödrapoliklinik; barnmorska-hälsovårdare
en midwife; delivery ward midwife; maternity nurse; community midwife
tasks fi synnytyksessä auttaminen; raskauden seuranta; vastasyntyneiden hoito | sv hjälpa vid förlossning; graviditetskontroller | en helping at births; antenatal checks; newborn care
related 3221:0.75 2222:0.9 2221:0.6
sectors 86
priors night evening weekend customer_contact
law degree
3230
fi luontaishoitaja; vyöhyketerapeutti; kalevalainen jäsenkorjaaja; jäsenkorjaaja; yrttihoitaja; reikihoitaja; energiahoitaja; vaihtoehtohoitaja*; kuppari; refleksologi; akupunktiohoitaja*
sv naturterapeut; zonterapeut; örtterapeut; reikiutövare; utövare av alternativmedicin*; reflexolog; akupunktör*
en naturopath*; reflexologist; herbal therapist; reiki practitioner; alternative therapist*; acupuncture therapist; cupping therapist
tasks fi hoidot ja rentoutus; asiakkaan haastattelu; luontaistuotteiden suositus | sv behandlingar och avslappning | en treatments and relaxation
related 3255:0.55 2230:0.85 5329:0.5
sectors 86 96
priors customer_contact alone
3240
fi seminologi; klinikkaeläinhoitaja*; eläinsairaanhoitaja; eläinklinikan hoitaja; eläinlääkärin avustaja*; pieneläinhoitaja klinikka; keinosiementäjä; alkionsiirtäjä; hevosten raspaaja; eläinhoitaja eläinklinikalle; eläinklinikka; eläinlääkäriaseman avustaja*; eläinlääkäriavustaja*
sv seminör; klinikdjurskötare; djursjukskötare; djursjukvårdare; veterinärassistent; djurskötare på klinik
en veterinary nurse; veterinary technician; veterinary assistant; vet nurse; animal clinic assistant; artificial inseminator
tasks fi eläinten hoito klinikalla; eläinlääkärin avustaminen; siemennys | sv vårda djur på klinik; assistera veterinär; seminering | en caring for animals at a clinic; assisting the vet; insemination
related 5164:0.7 6121:0.5 2250:0.5 6129:0.45 5321:0.35
sectors 75 01
priors customer_contact standing
3251
fi suuhygienisti; hammashuoltaja; hammashygienisti; suuhygienistin sijainen; vastaava suuhygienisti
sv munhygienist; tandhygienist; munhälsovårdare
en dental hygienist; oral hygienist; dental therapist; hygienist
tasks fi hampaiden puhdistus; hammaskiven poisto; suun hoidon neuvonta | sv rengöra tänder; ta bort tandsten; råd om munvård | en cleaning teeth; removing tartar; advice on oral care
related 5329:0.7 2261:0.5 3221:0.4 3253:0.5
sectors 86
priors customer_contact day
law degree
3252
fi potilastietojen käsittelijä; potilastietosihteeri; hoitoilmoitussihteeri; tietosuojasihteeri potilastiedot; hoidonvaraaja; hoitojonojen hoitaja; jonohoitaja; terveystietojen koodaaja; potilasasiakirja-arkiston hoitaja; rekisterihoitaja terveydenhuolto
sv handläggare av patientuppgifter; patientdatasekreterare; vårdanmälningssekreterare; vårdbokare; kökoordinator; kodare av patientuppgifter
en medical records technician; health information clerk; clinical coder; patient data administrator; waiting list coordinator; medical records clerk
tasks fi potilastietojen kirjaaminen; hoitojonojen seuranta; potilasarkisto | sv registrera patientuppgifter; vårdköer | en recording patient data; following waiting lists
related 3344:0.85 4132:0.65 4415:0.65 4110:0.55 4226:0.5
sectors 86 87
priors day
3253
fi terveysneuvoja; terveyskouluttaja; terveydenedistäjä; hyvinvointineuvoja; tupakoinnin vieroitusneuvoja; seksuaalineuvoja; terveyden edistämisen ohjaaja; elintapaohjaaja; hyvinvointivalmentaja; neuvontatyöntekijä terveys
sv hälsorådgivare; hälsofrämjare; levnadsvaneguide; sexualrådgivare; hälsocoach; hälsoutbildare
en community health worker; health adviser; health educator; lifestyle counsellor; wellbeing coach; sexual health adviser; health promoter
tasks fi terveysneuvonta; elintapojen ohjaus; ryhmien vetäminen | sv hälsorådgivning; ledning i levnadsvanor | en health advice; lifestyle guidance; leading groups
related 3412:0.65 3221:0.5 3423:0.6 2265:0.5 3255:0.4
sectors 86 88 94 93
priors customer_contact day
3254
fi optikko; silmäoptikko; optikkoliikkeen optikko; optikkomyyjä; työnäkööptikko; laillistettu optikko; silmälasien hioja
sv optiker; legitimerad optiker; optiker i optikaffär; glasslipare optiker
en optician; dispensing optician; licensed optician; eyewear specialist
tasks fi näöntarkastus; silmälasien sovitus; piilolasien sovitus | sv synundersökning; anpassa glasögon och kontaktlinser | en eye tests; fitting glasses and contact lenses
related 2267:0.9 3214:0.5
sectors 47 86
priors customer_contact sales day
law degree
3255
fi fysioterapeutti; lääkintävoimistelija; fyssari; työfysioterapeutti; lasten fysioterapeutti; fysioterapeutti amk; kotikuntoutuksen fysioterapeutti; kuntoutusterapeutti*; omt-fysioterapeutti; fysioterapeutin sijainen; fysioterapeutin avustaja; lymfaterapeutti; allasterapeutti; suoravastaanoton fysioterapeutti
sv fysioterapeut; sjukgymnast; arbetsfysioterapeut; företagsfysioterapeut; fysioterapeutassistent; lymfterapeut; barnfysioterapeut
en physiotherapist; physical therapist; occupational physiotherapist; physiotherapy assistant; lymphatic therapist; paediatric physiotherapist; massage therapist*
tasks fi liikuntakyvyn arviointi; kuntoutus; harjoitusten ohjaus | sv bedöma rörelseförmåga; rehabilitering | en assessing movement; rehabilitation; guiding exercises
related 2264:0.9 3259:0.7 2269:0.6 3423:0.5 5329:0.5
sectors 86 87
priors customer_contact standing day
law degree
3256
fi avustava hoitotyöntekijä; vastaanoton avustaja; lääkärivastaanoton avustaja; lääkärin avustaja; vastaanottoavustaja terveys; poliklinikan avustaja; toimenpideavustaja
sv läkarassistent; mottagningsassistent vård; biträdande vårdare; assistent på läkarmottagning; ögonassistent
en medical assistant; doctor's assistant; clinical assistant; clinic assistant; ophthalmic assistant; physician assistant clerk
tasks fi lääkärin avustaminen vastaanotolla; välineiden valmistelu; potilaan ohjaus | sv assistera läkare; förbereda instrument | en assisting a doctor; preparing instruments; guiding patients
related 5329:0.75 5321:0.65 4226:0.55 3344:0.6 3221:0.5
sectors 86
priors customer_contact standing day
3257
fi terveystarkastaja; ympäristötarkastaja; ympäristöterveystarkastaja; elintarviketarkastaja; työsuojelutarkastaja; hygieenikko; ympäristönsuojelutarkastaja; terveysinsinööri; eläinsuojelutarkastaja; ympäristövalvoja; kemikaalitarkastaja
sv hälsoinspektör; miljöinspektör; livsmedelsinspektör; arbetarskyddsinspektör; miljöskyddsinspektör; kemikalieinspektör
en health inspector; environmental health inspector; food inspector; occupational safety inspector; environmental inspector; labour inspector
tasks fi tarkastuskäynnit; näytteiden otto; lausunnot ja raportit | sv inspektioner; provtagning; utlåtanden | en inspection visits; sampling; reports
related 2263:0.8 2133:0.6 3359:0.6 3112:0.4
sectors 84 71
priors driving day
3258
fi ensihoitaja; ensihoitaja amk; perustason ensihoitaja; hoitotason ensihoitaja; sairaankuljettaja; ambulanssikuski; ambulanssinkuljettaja; ambulanssimies; pelastaja-ensihoitaja; ensihoidon kenttäjohtaja; lääkintävahtimestari-sairaankuljettaja
sv akutvårdare; förstavårdare; ambulansförare; sjuktransportör; ambulansskötare; ambulanssjukvårdare
en paramedic; ambulance worker; ambulance driver; emergency medical technician; emt; ambulance nurse
tasks fi ensihoito; potilaan kuljettaminen; hätätilanteet | sv akutvård; patienttransport | en emergency care; transporting patients
related 3221:0.7 5411:0.6 5329:0.5 4229:0.4
sectors 86 84
priors night evening weekend heavy_lifting driving
law degree driving_b
3259
fi toimintaterapeutti; psykofyysinen terapeutti; jalkaterapeutti; jalkojenhoitaja amk; näönkuntouttaja; kuntoutusterapeutti*; musiikkiterapeutti*; taideterapeutti*; ratsastusterapeutti; puheterapian avustaja; neuropsykiatrinen valmentaja; nepsy-valmentaja; toimintaterapeutin sijainen; hengityshoitaja; lyhytterapeutti; ratkaisukeskeinen terapeutti; terapeutti*; perheterapeutti*
sv ergoterapeut; fotterapeut; musikterapeut*; bildterapeut*; ridterapeut; rehabiliteringsterapeut; neuropsykiatrisk coach; terapeut*; korttidsterapeut
en occupational therapist; podiatrist*; foot therapist; music therapist*; art therapist*; riding therapist; adhd coach; neuropsychiatric coach; therapist*; brief therapist
tasks fi arjen taitojen harjoittelu; terapiakäynnit; apuvälineiden arviointi | sv träna vardagsfärdigheter; terapi | en practising daily skills; therapy sessions; assessing aids
related 2269:0.9 3255:0.7 3412:0.55 2634:0.4 2266:0.45 3253:0.5
sectors 86 87 88
priors customer_contact day
3311
fi arvopaperimeklari; pörssimeklari; meklari; valuuttameklari; rahastonhoitaja*; arvopaperikauppias; treidaaja; salkunhoitaja*; arvopaperivälittäjä; trader; varainhoitaja*
sv värdepappersmäklare; börsmäklare; valutamäklare; värdepappershandlare; portföljförvaltare*; fondförvaltare*; mäklare*
en stockbroker; securities trader; foreign exchange dealer; securities broker; portfolio manager*; trader; fund manager*; broker*
tasks fi arvopaperikauppa; toimeksiannot; markkinoiden seuranta | sv värdepappershandel; följa marknaden | en trading securities; following markets
related 2412:0.75 2413:0.65 3312:0.55 4312:0.4 3324:0.4
sectors 64 66
priors day phone pace
3312
fi luottoneuvoja; lainaneuvoja; laina-asiantuntija; luottopäällikkö; luottoasiantuntija; rahoitusneuvoja*; luottoanalyytikko; asuntolainaneuvoja; rahoitusneuvottelija; luottovalmistelija; rahoitusasiantuntija*; palveluneuvoja pankki laina
sv kreditrådgivare; lånerådgivare; kreditchef; kredithandläggare; kreditanalytiker; lånespecialist; finansieringsrådgivare*
en loan officer; credit officer; loan adviser; credit analyst; mortgage adviser; credit manager; lending specialist
tasks fi lainaneuvottelut; lainahakemusten arviointi; vakuudet | sv låneförhandlingar; bedöma låneansökningar | en loan negotiations; assessing applications; collateral
related 4211:0.75 2412:0.7 4312:0.65 3311:0.5 4214:0.5
sectors 64 66
priors customer_contact sales day
3313
fi kirjanpitäjä; taloussihteeri; kirjanpitoasiantuntija; taloushallinnon asiantuntija*; pääkirjanpitäjä*; vastuullinen kirjanpitäjä; tilitoimiston kirjanpitäjä; yhdistelmäkirjanpitäjä; kirjanpitäjä-palkanlaskija; kirjanpitäjäharjoittelija; kirjanpitäjän sijainen; nuorempi kirjanpitäjä; junior accountant; taloushallinnon koordinaattori; laskentasihteeri; laskenta-assistentti; projektilaskija; talouskoordinaattori; asiakkuusvastaava tilitoimisto
sv bokförare; ekonomisekreterare; redovisningsekonom; huvudbokförare*; redovisningsspecialist; bokförare på bokföringsbyrå; ekonomikoordinator; ansvarig bokförare; redovisningskonsult
en bookkeeper; accounting assistant; junior accountant; accounting technician; accountant*; finance coordinator; accounting specialist; general ledger accountant; accounting officer
tasks fi kirjanpito; tilinpäätökset; alv-ilmoitukset; täsmäytykset | sv bokföring; bokslut; momsdeklarationer; avstämningar | en bookkeeping; closing accounts; vat returns; reconciliations
related 4311:0.8 4313:0.75 2411:0.75 4312:0.55 3352:0.5 4110:0.45
sectors 69 82 84 68 94
priors day
3314
fi tilastoasiantuntija; tilastonlaatija; tilastoanalyytikko; aktuaariassistentti; tutkimusavustaja tilastot; tilastosuunnittelija; matematiikka-assistentti; data-assistentti; raportointiasiantuntija
sv statistikassistent; statistikexpert; aktuarieassistent; statistikplanerare; rapporteringsspecialist
en statistical assistant; statistical technician; actuarial assistant; data assistant; reporting specialist; statistics officer
tasks fi tilastojen laatiminen; taulukot ja kuviot; aineistojen tarkistus | sv göra statistik; tabeller och diagram | en compiling statistics; tables and charts; checking data
related 2120:0.65 4312:0.6 2511:0.45 4132:0.5 4413:0.5 3313:0.45
sectors 84 72 65 73
priors day
3315
fi vahinkotarkastaja; korvauskäsittelijä; vahinkokäsittelijä; kiinteistöarvioija; arvioija; korvausneuvoja; tavarantarkastaja; arviomies; korvausasiantuntija; vakuutustarkastaja; autojen vahinkotarkastaja; taidearvioija; tavara-arvioija
sv skadereglerare; skadeinspektör; värderare; ersättningshandläggare; fastighetsvärderare; varubesiktningsman
en claims handler; loss adjuster; insurance assessor; property valuer; appraiser; claims adjuster; claims adviser
tasks fi korvaushakemusten käsittely; vahinkojen arviointi; omaisuuden arviointi | sv behandla ersättningsansökningar; värdera skador | en handling claims; assessing damage; valuing property
related 4312:0.7 3321:0.7 3353:0.55 3334:0.45 4222:0.45
sectors 65 66 68
priors phone day
3321
fi vakuutusmyyjä; vakuutusneuvoja; vakuutusedustaja; vakuutusasiamies; vakuutusmeklari; vakuutusvälittäjä; vakuutusalan palvelumyyjä; yritysvakuutusmyyjä; underwriter; vakuutusasiantuntija
sv försäkringsförsäljare; försäkringsrådgivare; försäkringsombud; försäkringsmäklare; försäkringsrepresentant
en insurance agent; insurance sales agent; insurance adviser; insurance broker; insurance representative; underwriter
tasks fi vakuutusten myynti; vakuutusturvan kartoitus; tarjoukset | sv sälja försäkringar; kartlägga försäkringsbehov | en selling insurance; mapping insurance needs
related 3322:0.7 3315:0.6 4312:0.6 4211:0.6 5244:0.55 3312:0.55
sectors 65 66
priors sales customer_contact phone
3322
fi myyntiedustaja; edustaja kentälle; kenttäedustaja; myyntineuvottelija; b2b-myyjä; yritysmyyjä; ratkaisumyyjä; myyntikonsultti; avainasiakaspäällikkö; asiakkuuspäällikkö; asiakaspäällikkö; aluemyyntipäällikkö; aluepäällikkö myynti; account manager; key account manager; account executive; sdr; sales development representative; sales manager kenttämyynti; mainosmyyjä*; mediamyyjä*; yhteyspäällikkö; buukkari; ajanvaraaja b2b; myynnin asiantuntija; vientiedustaja; vientimyyjä; autotukkumyyjä; tukkumyyjä; myyjä yrityksille; sisämyyjä; tekninen sisämyyjä*; asiakkuusvastaava; customer success manager; projektimyyjä; asiakasvastaava*; myyntitykki*; myyntihai*; myyntitaituri*; myyntitähti*; myyntiosaaja*
sv försäljningsrepresentant; försäljare på fältet; fältförsäljare; företagssäljare; säljkonsult; kundansvarig*; key account manager; distriktsförsäljare; exportförsäljare; partiförsäljare; innesäljare*; säljare b2b; kundchef
en sales representative; commercial sales representative; field sales representative; b2b salesperson; sales executive; account manager; key account manager; account executive; sales development representative; export sales representative; inside sales representative; area sales manager*; customer success manager; business-to-business sales
tasks fi myynti yrityksille; asiakaskäynnit; tarjousten tekeminen; uusien asiakkaiden hankinta | sv försäljning till företag; kundbesök; offerter | en selling to businesses; visiting customers; making offers; finding new customers
related 2433:0.75 5244:0.65 3339:0.65 2434:0.65 3321:0.65 1221:0.55 3323:0.5 5243:0.5 2431:0.5
sectors 46 47 73 58 62 77
priors sales customer_contact driving phone
3323
fi ostaja; hankkija; osto-assistentti; ostoassistentti; hankinta-assistentti*; sisäänostaja; ostosuunnittelija; hankintasihteeri; operatiivinen ostaja; strateginen ostaja; hankinta-asiantuntija*; puunostaja*; tarvehankkija; ostosihteeri; tuoteryhmäostaja; hankintakoordinaattori
sv inköpare; inköpsassistent; inköpskoordinator; inköpssekreterare; upphandlare; operativ inköpare; strategisk inköpare; virkesköpare*
en buyer; purchaser; purchasing assistant; procurement assistant; operative purchaser; purchasing officer; procurement officer; strategic buyer; timber buyer*; procurement coordinator
tasks fi tarjousten pyytäminen; tilausten tekeminen; toimitusten seuranta | sv begära offerter; göra beställningar; följa leveranser | en asking for offers; placing orders; following deliveries
related 4322:0.55 1324:0.6 3322:0.5 4419:0.5 4321:0.5 2422:0.45
sectors 46 47 28 41 84
priors day
3324
fi kaupanvälittäjä; kauppa-agentti; laivameklari; raaka-ainevälittäjä; kauppaedustaja; agentuuri; rahtimeklari; metsäkaupan välittäjä
sv affärsförmedlare; handelsagent; skeppsmäklare; fraktmäklare; handelsrepresentant
en trade broker; commodity broker; shipbroker; commercial agent; freight broker; commodity trader
tasks fi kauppojen välittäminen; sopimusten neuvottelu | sv förmedla affärer; förhandla avtal | en brokering deals; negotiating contracts
related 3322:0.65 3331:0.6 3323:0.6 3311:0.5
sectors 46 52 66
priors phone sales day
3331
fi huolitsija; tullaaja; tulliselvittäjä; tulliasiamies; laivanselvittäjä; vientihuolitsija; tuontihuolitsija; huolintavirkailija; vientiassistentti; vientisihteeri; vientikoordinaattori; tuontiassistentti; huolintatyöntekijä; tullausasiantuntija; rahtihuolitsija; lentohuolitsija; logistiikka-asiantuntija*
sv speditör; tulldeklarant; tullombud; fartygsklarerare; exportassistent; exportsekreterare; importassistent; exportkoordinator; tullspecialist
en forwarding agent; freight forwarder; customs broker; customs declarant; shipping agent; export assistant; import coordinator; export coordinator; customs specialist
tasks fi tulliasiakirjat; kuljetusten varaaminen; vienti- ja tuontilähetykset | sv tullhandlingar; boka transporter; export och import | en customs papers; booking freight; exports and imports
related 4323:0.8 3351:0.45 3324:0.55 4321:0.5 4311:0.45 1324:0.5
sectors 52 53 46 51 50
priors day phone
3332
fi tapahtumajärjestäjä; tapahtumakoordinaattori; tapahtumatuottaja; tapahtuma-assistentti; tapahtumapäällikkö; kongressijärjestäjä; kokousjärjestäjä; kokoussihteeri tapahtumat; hääsuunnittelija; juhlasuunnittelija; tapahtumavastaava; ohjelmakoordinaattori; event manager; event coordinator; festivaalituottaja; kulttuurituottaja*; myyntipalveluneuvottelija
sv evenemangsarrangör; evenemangskoordinator; evenemangsproducent; konferensarrangör; kongressarrangör; bröllopsplanerare; evenemangsassistent; kulturproducent*; evenemangschef
en event organiser; event coordinator; event planner; event producer; event manager; conference planner; wedding planner; meeting planner; cultural producer*
tasks fi tapahtumien suunnittelu ja järjestäminen; esiintyjien ja tilojen varaus; ilmoittautumiset | sv planera och ordna evenemang; boka artister och lokaler | en planning and running events; booking venues and performers
related 4221:0.5 3435:0.5 2431:0.5 3343:0.5 3339:0.5 5113:0.45 2654:0.5 4110:0.4
sectors 82 90 93 55 56 94
priors evening weekend customer_contact
3333
fi työnvälittäjä; työvoimaneuvoja*; työllisyysasiantuntija*; te-asiantuntija; työllisyyspalveluiden asiantuntija; työllisyyskoordinaattori*; työvoimaohjaaja; vuokratyön välittäjä; henkilöstövuokrauksen koordinaattori; rekrytoija*; työllistämiskoordinaattori; henkilöstökoordinaattori*; asiakasvastaava henkilöstöpalvelut; kykyjenetsijä; sourcer; omavalmentaja*; resurssisuunnittelija*; henkilöstöpalvelukonsultti; työvoima-asiantuntija*; työllisyysvalmentaja*; työnvälityksen asiantuntija*
sv arbetsförmedlare; sysselsättningssakkunnig; sysselsättningskoordinator; arbetskraftsrådgivare; rekryterare*; personaluthyrningskoordinator; bemanningskonsult; bemanningskoordinator; egentränare*
en employment agent; employment adviser; employment officer; employment coordinator; staffing consultant; staffing agent; recruiter*; temp agency coordinator; talent sourcer; personal job coach at an employment office
tasks fi työpaikkojen ja työnhakijoiden yhteen saattaminen; työnhakijoiden haastattelu; neuvonta | sv para ihop jobb och arbetssökande; intervjuer; rådgivning | en matching jobs and job-seekers; interviewing; advice
related 2423:0.85 4416:0.65 3353:0.55 2359:0.5 3322:0.45
sectors 78 84 88
priors customer_contact phone day
3334
fi kiinteistönvälittäjä; myyntineuvottelija kiinteistö; lkv; asunnonvälittäjä; isännöitsijä; isännöinnin asiantuntija; tekninen isännöitsijä; isännöitsijän assistentti; vuokravälittäjä; asuntomyyjä; vuokrausneuvottelija; toimitilavälittäjä; kiinteistöpäällikkö*; kiinteistömanageri; vuokraussihteeri; vuokrausassistentti; asuntovälittäjä; hallinnollinen isännöitsijä; asumisneuvoja*
sv fastighetsmäklare; bostadsförmedlare; disponent; fastighetsförvaltare; hyresförmedlare; teknisk disponent; disponentassistent; uthyrare av bostäder; agm; fastighetschef*
en real estate agent; estate agent; property manager; housing manager; letting agent; real estate broker; housing company manager; leasing agent; tenancy officer; assistant property manager
tasks fi asuntojen myynti ja vuokraus; esittelyt; taloyhtiön asioiden hoito | sv sälja och hyra ut bostäder; visningar; sköta husbolag | en selling and letting homes; viewings; managing housing companies
related 3322:0.65 3315:0.5 1219:0.4 4225:0.4 4110:0.4
sectors 68
priors sales customer_contact driving evening
3339
fi agentti artistit; ohjelmatoimiston myyjä; keikkamyyjä; huutokauppias; mainosmyyjä*; mediamyyjä*; ilmoitusmyyjä; yrityspalveluasiantuntija; kirjallisuusagentti; yrityspalvelun myyjä; sponsorimyyjä; outplacement-valmentaja; kaupallinen asiantuntija; liikkeenhoidon asiantuntija; palvelukoordinaattori*; palveluasiantuntija*; huutokauppameklari
sv artistagent; programagent; auktionsförrättare; annonsförsäljare; reklamförsäljare; litterär agent; företagstjänstespecialist
en business services agent; talent agent; booking agent*; auctioneer; advertising sales agent; literary agent; sponsorship sales agent; media sales representative
tasks fi palvelujen myynti yrityksille; esiintyjien välitys; huutokaupat | sv sälja tjänster till företag; förmedla artister; auktioner | en selling services to firms; representing performers; auctions
related 3322:0.7 3332:0.65 2431:0.6 3333:0.5 3324:0.55
sectors 73 82 90 58
priors sales phone
3341
fi toimistopäällikkö; office manager; toimistoesimies; toimistovastaava; asiakaspalveluesimies; asiakaspalvelupäällikkö*; asiakaspalvelun tiiminvetäjä; asiakaspalvelun tiimiesimies; call centerin esimies; palveluesimies*; palveluesihenkilö*; toimistonvetäjä; kanslian esimies; asiakaspalvelun esihenkilö; tiiminvetäjä asiakaspalvelu; tallennuksen esimies
sv kontorschef; kontorsansvarig; kansliföreståndare; teamledare inom kundtjänst; kundtjänstförman; kundservicechef*; arbetsledare på kontor
en office manager; office supervisor; customer service supervisor; customer service team leader; call centre supervisor; call centre team leader; clerical supervisor; front office supervisor; customer service manager*
tasks fi toimiston pyörittäminen; työvuorot; tiimin ohjaaminen | sv driva kontoret; arbetsskift; leda team | en running an office; rosters; leading a team
related 3343:0.75 4110:0.55 4120:0.6 1219:0.6 4222:0.55 1439:0.5
sectors 82 69 84 61 86
priors supervising day
3342
fi asianajosihteeri; lakimiessihteeri; juridinen sihteeri; lakiassistentti*; asianajotoimiston sihteeri; asianajotoimiston assistentti; oikeussihteeri; rekisterisihteeri; juridinen assistentti*; legal assistant*
sv advokatsekreterare; juristsekreterare; juridisk sekreterare; juristassistent*; advokatbyråassistent; registersekreterare
en legal secretary; law firm secretary; legal assistant*; legal administrative assistant; law office assistant; legal clerk
tasks fi lakiasiakirjojen laatiminen; ajanvaraukset; oikeudenkäyntiaineistot | sv upprätta juridiska dokument; tidsbokningar | en drafting legal papers; appointments; court files
related 3343:0.75 4120:0.7 3411:0.7 4110:0.55
sectors 69 84
priors day
3343
fi johdon assistentti; johdon sihteeri; toimitusjohtajan assistentti; hallintosihteeri; hallintoassistentti*; hallinnon assistentti; hallintokoordinaattori; osastosihteeri hallinto; projektiassistentti*; projektisihteeri*; hankesihteeri*; hankeassistentti; myyntiassistentti; myyntisihteeri*; myyntikoordinaattori; opintosihteeri; koulutussihteeri; kokoussihteeri; executive assistant; toimialasihteeri; hankinta-assistentti*; markkinointisihteeri; toimitussihteeri*; koulutuskoordinaattori*; projektikoordinaattori*; virtuaaliassistentti; virtual assistant; hankekoordinaattori*; suunnittelusihteeri; johtoryhmän assistentti; tutkimussihteeri; hallinto-assistentti*; tiimiassistentti*
sv ledningsassistent; direktionssekreterare; vd-assistent; förvaltningssekreterare; förvaltningsassistent; projektassistent; projektsekreterare; studiesekreterare; försäljningsassistent; försäljningssekreterare; avdelningssekreterare*; virtuell assistent; projektkoordinator*; utbildningskoordinator*
en executive assistant; management assistant; administrative assistant; administrative secretary; project assistant; project secretary; sales coordinator; sales support assistant; study secretary; virtual assistant; administrative coordinator; personal assistant to ceo; project coordinator*
tasks fi johdon avustaminen; matkajärjestelyt; kokousten valmistelu; projektien seuranta | sv assistera ledningen; researrangemang; bereda möten | en assisting managers; travel arrangements; preparing meetings; following projects
related 4120:0.85 4110:0.7 3341:0.65 3342:0.65 4419:0.6 4416:0.55 3332:0.45 2422:0.45
sectors 70 84 82 69 85 94 72
priors day
3344
fi osastosihteeri; osastonsihteeri; terveyskeskusavustaja; lääkärin sihteeri; sairaalasihteeri; terveydenhuollon sihteeri; potilastoimiston sihteeri; puhtaaksikirjoittaja*; sairauskertomusten kirjoittaja; vastaanottosihteeri*; terveyskeskussihteeri; poliklinikan sihteeri; tekstinkäsittelijä sairaalaan; hoitosihteeri; potilaskanslisti; laskutussihteeri terveydenhuolto; tutkimussihteeri sairaala
sv avdelningssekreterare*; läkarsekreterare; hälsocentralassistent; sjukhussekreterare; vårdsekreterare; mottagningssekreterare*; textbehandlare vid sjukhus; polikliniksekreterare
en medical secretary; ward secretary; ward clerk; clinic secretary; hospital secretary; medical transcriptionist; health centre assistant; hospital clerk
tasks fi ajanvaraus; lausuntojen puhtaaksikirjoitus; potilaspapereiden hoito | sv tidsbokning; skriva ut utlåtanden; sköta patientpapper | en booking patients; typing statements; patient papers
related 3252:0.85 4226:0.65 4120:0.65 4131:0.6 4110:0.6 3256:0.5
sectors 86 87
priors customer_contact day
3351
fi tullitarkastaja; tullivirkailija; tullivirkamies; rajatarkastaja; passintarkastaja; tulliylitarkastaja; tullimies; rajavartiomies
sv tullinspektör; tulltjänsteman; tullare; gränsbevakningsman; passkontrollant
en customs officer; customs inspector; border inspector; passport control officer
tasks fi rajatarkastukset; tavaroiden tarkastaminen; asiakirjojen tutkiminen | sv gränskontroller; granska varor | en border checks; inspecting goods; checking documents
related 3331:0.5 5412:0.55 3359:0.6 3354:0.6
sectors 84
priors night evening weekend customer_contact
law degree
3352
fi verovalmistelija; verotarkastaja; verosihteeri; veroasiantuntija*; verovirkailija; verottaja; verokäsittelijä; arvonlisäverotarkastaja; verotoimiston virkailija
sv skatteberedare; skatteinspektör; skattetjänsteman; skattesekreterare; skattehandläggare; skattegranskare
en tax officer; tax inspector; tax official; tax administrator; tax preparer at the tax office; revenue officer
tasks fi veroilmoitusten käsittely; verotuksen neuvonta; verotarkastukset | sv handlägga skattedeklarationer; skatterådgivning | en processing tax returns; tax advice; tax audits
related 3353:0.65 3313:0.55 3354:0.6 2411:0.5 3359:0.6
sectors 84
priors day
3353
fi etuuskäsittelijä; etuusneuvoja; kelan asiakasneuvoja; kelan palveluasiantuntija; toimeentulotuen käsittelijä; eläkekäsittelijä; ratkaisuasiantuntija; vakuutussihteeri kela; eläkeasiantuntija; kelan etuuskäsittelijä; etuuspäättäjä; työttömyyskassan käsittelijä; etuusasiantuntija; etuussihteeri; asiakasmaksukäsittelijä; työttömyysturvan käsittelijä; palveluasiantuntija*
sv förmånshandläggare; förmånsrådgivare; handläggare vid fpa; pensionshandläggare; utkomststödshandläggare; avgörandeexpert; handläggare vid arbetslöshetskassa
en benefits officer; benefits adviser; social benefits officer; pension officer; social insurance officer; claims officer social benefits; unemployment benefit officer
tasks fi etuushakemusten ratkaiseminen; neuvonta etuuksista; päätösten kirjoittaminen | sv avgöra ansökningar om förmåner; rådgivning; skriva beslut | en deciding benefit claims; benefit advice; writing decisions
related 3354:0.7 3352:0.65 3412:0.5 4225:0.6 4222:0.55 3333:0.55 3315:0.5
sectors 84 65 94
priors customer_contact phone day
3354
fi lupavirkailija; lupakäsittelijä; lupasihteeri*; passivirkailija; maahanmuuttovirkailija; oleskelulupakäsittelijä; lupa-asiantuntija; rakennuslupakäsittelijä; lupavalmistelija; ajokorttikäsittelijä; viisumivirkailija; pysäköinnin lupakäsittelijä
sv tillståndshandläggare; tillståndstjänsteman; tillståndssekreterare; passhandläggare; migrationshandläggare; bygglovshandläggare; visumtjänsteman
en licensing officer; permit officer; permit handler; passport officer; immigration officer; visa officer; building permit officer
tasks fi lupahakemusten käsittely; henkilöllisyyden tarkistus; päätökset | sv handlägga tillståndsansökningar; beslut | en processing permits; checking identity; decisions
related 3353:0.7 3352:0.6 3351:0.5 4225:0.55 3359:0.65
sectors 84
priors customer_contact day
3355
fi komisario; rikoskomisario; ylikonstaapeli; rikosylikonstaapeli; rikostutkija; etsivä poliisi; tutkinnanjohtaja; rikosylikomisario; ylikomisario
sv kommissarie; kriminalkommissarie; överkonstapel; kriminalöverkonstapel; brottsutredare; undersökningsledare
en police inspector; detective; police detective; detective sergeant; criminal investigator; police sergeant
tasks fi rikosten tutkinta; kuulustelut; poliisityön johtaminen | sv utreda brott; förhör; leda polisarbete | en investigating crimes; interviews; leading police work
related 5412:0.8 3411:0.45 3351:0.5
sectors 84
priors evening night weekend supervising
law degree
3359
fi tarkastaja*; maataloustarkastaja; hinnoittelutarkastaja; eläinsuojeluvalvoja*; mittatarkastaja; metsätarkastaja; valvontatarkastaja; alkoholitarkastaja; liikennetarkastaja; tukitarkastaja; hakemuskäsittelijä; ylitarkastaja*
sv inspektör*; jordbruksinspektör; måttinspektör; skogsinspektör; alkoholinspektör; trafikinspektör; tillsynsinspektör
en regulatory inspector; farm inspector; fisheries inspector; weights and measures inspector; alcohol inspector; inspector*; market surveillance inspector
tasks fi valvontakäynnit; määräysten noudattamisen tarkistaminen; raportit | sv tillsynsbesök; kontrollera regler | en inspection visits; checking rules; reports
related 3257:0.65 3354:0.65 3351:0.55 3352:0.6 2422:0.5
sectors 84
priors driving day
3411
fi järjestöasiantuntija; järjestötyöntekijä; toimitsija; liiton toimitsija; aluetoimitsija; asiamies; järjestökoordinaattori; ulosottomies; ulosottotarkastaja; ulosottoylitarkastaja; haastemies; käräjäsihteeri; kuluttajaneuvoja; lakimiehen avustaja; oikeusavustaja; talous- ja velkaneuvoja; velkaneuvoja; yksityisetsivä; myymäläetsivä*; lakiassistentti*; juridinen assistentti*; legal assistant*; edunvalvontasihteeri; paralegal; järjestösihteeri; yhdistyskoordinaattori; puoluesihteeri*; notaari*
sv organisationssakkunnig; ombudsman*; funktionär; förbundsfunktionär; utmätningsman; utsökningsinspektör; stämningsman; tingssekreterare; konsumentrådgivare; skuldrådgivare; rättsbiträde; privatdetektiv; juristassistent*; organisationssekreterare
en legal assistant*; paralegal; bailiff; enforcement officer; process server; court clerk; consumer adviser; debt adviser; debt counsellor; private detective; organisation officer; union officer; ngo coordinator
tasks fi järjestön toiminnan järjestäminen; ulosotto; velkaneuvonta; oikeusasioiden avustaminen | sv ordna organisationsverksamhet; utsökning; skuldrådgivning | en running an organisation's activities; enforcement; debt advice; helping with legal matters
related 3342:0.7 2619:0.55 3353:0.5 4214:0.45 2422:0.5 3343:0.5
sectors 69 84 94 80
priors day
3412
fi sosiaaliohjaaja; ohjaaja; sosionomi; sosionomi amk; nuoriso-ohjaaja; nuorisotyöntekijä; nuorisonohjaaja; nuorisotyönohjaaja; etsivä nuorisotyöntekijä; koulunuorisotyöntekijä; vastaava ohjaaja; vastaava sosiaaliohjaaja; perhetyöntekijä; perheohjaaja; perhetyön ohjaaja; tehostetun perhetyön ohjaaja; asumisohjaaja; asumisneuvoja*; asumisen ohjaaja*; lastensuojelun ohjaaja; lastensuojeluyksikön ohjaaja; lastenkodin ohjaaja; vammaispalvelun ohjaaja; työpajaohjaaja; työpajavalmentaja; työpajan ohjaaja; yksilövalmentaja; työvalmentaja*; työhönvalmentaja*; ips-työhönvalmentaja*; starttivalmentaja; toimintakeskuksen ohjaaja; päivätoiminnan ohjaaja; toimintapäivän ohjaaja; askartelunohjaaja; kädentaitojen ohjaaja; viriketoiminnan ohjaaja; geronomi; kuntoutusohjaaja; päihdeohjaaja; päihdetyöntekijä; mielenterveysohjaaja; mielenterveystyöntekijä; vertaisohjaaja; vertaistyöntekijä; kokemusasiantuntija; kokemusohjaaja; tukihenkilö*; tukiperhetyön ohjaaja; palveluohjaaja*; vapaaehtoistoiminnan koordinaattori; vapaaehtoistyön ohjaaja; vastaanottokeskuksen ohjaaja; maahanmuuttajaohjaaja; kotoutumisohjaaja; kansalaistoiminnan ohjaaja; yhteisöohjaaja; yhteisöpedagogi; yökahvilan ohjaaja; yöohjaaja*; ryhmänohjaaja; jalkautuva työntekijä; omaohjaaja; nuorisotilan ohjaaja; elämäntaitovalmentaja; palvelukoordinaattori*; asiakasohjaaja*; vammaispalveluiden asiakasohjaaja*; hyvinvointiohjaaja*; aktiviteettiohjaaja; kuntouttava työntekijä; ohjaava nuorisotyöntekijä; kansainvälisen nuorisotyön ohjaaja; nuorten ohjaaja; nuorisoneuvoja; asumispalveluohjaaja*; tukiasumisen ohjaaja*; lähiohjaaja*
sv socialhandledare; handledare*; socionom yh; ungdomsledare; ungdomsarbetare; ungdomshandledare; uppsökande ungdomsarbetare; familjearbetare; familjehandledare; ansvarig handledare; boendehandledare; boendestödjare; barnskyddshandledare; verkstadshandledare; individuell coach; arbetsträningshandledare; arbetscoach*; arbetstränare*; servicehandledare*; missbruksarbetare; rusmedelsarbetare; erfarenhetsexpert; kamratstödjare; hobbyhandledare; geronom; rehabiliteringshandledare; samhällspedagog; volontärkoordinator; nattledare; invandrarhandledare; stödperson*; handledare inom funktionshinderservice; arbetshandledare*; sysselsättningshandledare; fältarbetare
en social instructor; youth worker; youth leader; social counsellor; support worker*; residential support worker; housing support worker; housing adviser; family worker; family support worker; child protection instructor; workshop instructor; job coach*; employment coach*; outreach youth worker; substance abuse worker; mental health support worker; peer support worker; expert by experience; day centre instructor; activity instructor; community worker; volunteer coordinator; reception centre instructor; life skills coach; craft instructor; instructor*; service counsellor*
tasks fi ihmisten ohjaaminen arjessa; nuorten kanssa tekeminen; ryhmien vetäminen; tukikeskustelut; perheiden tukeminen; askartelu | sv stöda människor i vardagen; arbeta med unga; leda grupper; stödsamtal; stöda familjer | en supporting people in daily life; working with young people; leading groups; support talks; helping families
related 5312:0.65 5321:0.6 5311:0.55 5322:0.6 5329:0.55 3413:0.6 2359:0.5 2342:0.5 2423:0.5 3253:0.55 2635:0.5 5413:0.3 3411:0.1 3423:0.4 3333:0.3 1344:0.3
sectors 87 88 84 94 85 86
priors customer_contact team evening weekend
3413
fi diakoni; diakonissa; diakoniatyöntekijä; seurakuntatyöntekijä; seurakunnan nuorisotyönohjaaja; kirkon nuorisotyönohjaaja; varhaisnuorisotyön ohjaaja; seurakunnan lapsityönohjaaja; lähetyssihteeri; evankelista; saarnaaja; lähetystyöntekijä; seurakuntasisar; kirkon alan ohjaaja; raamattuopettaja; munkki; nunna
sv diakon; diakonissa; diakoniarbetare; församlingsarbetare; kyrkans ungdomsarbetsledare; församlingens ungdomsledare; ledare för barnverksamhet i församlingen; missionssekreterare; predikant; evangelist
en deacon; deaconess; diaconal worker; parish worker; church youth worker; lay preacher; evangelist; mission secretary; monk; nun
tasks fi diakoniatyö; ihmisten auttaminen seurakunnassa; kerhot ja leirit | sv diakoniarbete; hjälpa människor i församlingen; klubbar och läger | en diaconal work; helping people in a parish; clubs and camps
related 3412:0.7 2636:0.65 2635:0.5 5321:0.35
sectors 94
priors customer_contact evening weekend
3421
fi urheilija; ammattiurheilija; jalkapalloilija; jääkiekkoilija; jääkiekkopelaaja; jalkapallopelaaja; e-urheilija; kilpa-ajaja; ravikuski; ammattilaispelaaja; jockey
sv idrottare; professionell idrottare; fotbollsspelare; ishockeyspelare; e-idrottare; travkusk; rallyförare
en athlete; professional athlete; football player; ice hockey player; esports player; racing driver; jockey; harness driver
tasks fi harjoittelu; kilpaileminen; pelaaminen | sv träna; tävla; spela | en training; competing; playing
related 3422:0.7 3423:0.6
sectors 93
priors weekend evening
3422
fi valmentaja urheilu; urheiluvalmentaja; jalkapallovalmentaja; päävalmentaja; lajivalmentaja; juniorivalmentaja; uimaopettaja; uimavalmentaja; uinninopettaja; hiihdonopettaja; laskettelunopettaja; laskettelun ohjaaja; lumilautaopettaja; tennisvalmentaja; jääkiekkovalmentaja; luisteluvalmentaja; voimisteluvalmentaja; erotuomari; urheilutoimitsija; liikunnan seuratyöntekijä; seuratyöntekijä; seurakoordinaattori; valmennuspäällikkö; golfopettaja; padelvalmentaja; tanssivalmentaja; hiihtokoulun opettaja; hiihtokoulunopettaja
sv idrottstränare; tränare*; fotbollstränare; huvudtränare; simlärare; simtränare; skidlärare; tennistränare; ishockeytränare; domare idrott; idrottsfunktionär; gymnastiktränare; föreningsanställd idrott
en sports coach; coach in sports; football coach; head coach; swimming teacher; swimming coach; swimming instructor; ski instructor; snowboard instructor; tennis coach; ice hockey coach; gymnastics coach; referee; sports official; figure skating coach
tasks fi harjoitusten suunnittelu; joukkueen valmentaminen; lajin opettaminen; tuomarointi | sv planera träningar; träna lag; lära ut grenen; döma | en planning practice; coaching a team; teaching a sport; refereeing
related 3423:0.85 3421:0.6 2355:0.4 3412:0.45 2330:0.4 5311:0.35
sectors 93 85
priors evening weekend customer_contact
3423
fi liikunnanohjaaja; liikuntaneuvoja; liikunnan ohjaaja; ryhmäliikunnanohjaaja; ryhmäliikuntaohjaaja; jumppaohjaaja; jumppari; spinningohjaaja; kuntosaliohjaaja; kuntosalivalvoja; personal trainer; joogaohjaaja; joogaopettaja; pilatesohjaaja; vesijumppaohjaaja; vapaa-ajanohjaaja; vapaa-ajan ohjaaja; leiriohjaaja; leirinohjaaja; kesäleirin ohjaaja; ratsastuksenohjaaja; ratsastuksenopettaja; ratsastuksen ohjaaja; tallin ohjaaja; seikkailuohjaaja; kiipeilyohjaaja; melontaohjaaja; hyvinvointiohjaaja*; liikuntakoordinaattori; liikuntapaikkaohjaaja; harrasteohjaaja; tanssiohjaaja*; seniorijumpan ohjaaja; ulkoliikunnan ohjaaja; soveltavan liikunnan ohjaaja; kulttuuriohjaaja*; kulttuurityöntekijä*; iltapäiväkerhon ohjaaja*; iltapäivätoiminnan ohjaaja*; kerhotoiminnan ohjaaja*
sv idrottsinstruktör; idrottsledare; motionsinstruktör; gruppträningsinstruktör; gyminstruktör; gymövervakare; personlig tränare; yogalärare; yogainstruktör; pilatesinstruktör; fritidsledare; fritidsinstruktör; lägerledare; ridlärare; ridinstruktör; klättringsinstruktör; paddlingsinstruktör; dansinstruktör*; fritidshandledare
en fitness instructor; sports instructor; group exercise instructor; group fitness instructor; gym instructor; personal trainer; yoga teacher; yoga instructor; pilates instructor; recreation instructor; leisure instructor; camp leader; camp counsellor; riding instructor; climbing instructor; aqua fitness instructor; hobby instructor; adventure instructor; dance instructor*
tasks fi liikuntaryhmien ohjaaminen; jumppien vetäminen; kuntosaliohjelmat; leirien ja retkien ohjaus; ratsastustunnit | sv leda motionsgrupper; gympa; gymprogram; läger och utfärder; ridlektioner | en leading exercise groups; gym programmes; camps and trips; riding lessons
related 3422:0.85 5113:0.55 3253:0.55 5311:0.5 2355:0.45 3255:0.4 5419:0.4 5312:0.45 5164:0.35
sectors 93 85 84 88 55
priors customer_contact evening weekend
3431
fi valokuvaaja; kuvaaja*; lehtikuvaaja; koulukuvaaja; muotokuvaaja; studiokuvaaja; hääkuvaaja; tuotekuvaaja; mainoskuvaaja; luontokuvaaja; valokuvausassistentti; kuvankäsittelijä*; valokuvaamotyöntekijä; valokuvaajan assistentti; kuvajournalisti; kuvaajaharjoittelija; asuntokuvaaja
sv fotograf; pressfotograf; skolfotograf; porträttfotograf; studiofotograf; bröllopsfotograf; produktfotograf; fotoassistent; bildjournalist; naturfotograf
en photographer; press photographer; school photographer; portrait photographer; studio photographer; wedding photographer; product photographer; photo assistant; photojournalist; real estate photographer
tasks fi valokuvaaminen; kuvien käsittely; kuvausten järjestely | sv fotografera; bildbehandling; ordna fotograferingar | en taking photographs; editing pictures; arranging shoots
related 3521:0.65 2166:0.6 2651:0.5 3432:0.45 2642:0.45 8132:0.4
sectors 74 58 73 47
priors customer_contact
3432
fi sisustussuunnittelija; sisustaja; sisustusneuvoja; stailaaja; somistaja; visualisti; visuaalinen myyjä; visual merchandiser; myymäläsuunnittelija; näyteikkunasomistaja; lavastaja*; lavastuksen rakentaja*; keittiösuunnittelija; keittiömyyjä-suunnittelija; näyttelyrakentaja*; somistusharjoittelija; sisustuskonsultti; tilasuunnittelija; pienoismallinrakentaja
sv inredningsplanerare; inredare; inredningsrådgivare; dekoratör; visualist; visual merchandiser; scenograf; köksplanerare; butiksplanerare; utställningsbyggare
en interior designer; interior decorator; interior adviser; visual merchandiser; window dresser; set designer; kitchen designer; store designer; display designer; exhibition builder
tasks fi sisustussuunnitelmat; somistaminen; näyteikkunoiden laittaminen; lavasteiden suunnittelu | sv inredningsplaner; dekorera; skyltfönster; scenografi | en interior plans; decorating; window displays; set design
related 2163:0.6 2166:0.55 2161:0.5 3435:0.55 2651:0.45 3431:0.45 7316:0.4
sectors 74 47 90 71
priors customer_contact
3433
fi museomestari; museoteknikko; galleriatyöntekijä; museotyöntekijä; museoassistentti; näyttelyteknikko; näyttelymestari; gallerian hoitaja; museon asiakaspalvelija; eläintentäyttäjä; täyttäjämestari; museotekninen avustaja; taiteenkäsittelijä; galleristi; konservaattorin avustaja; kokoelma-assistentti
sv museimästare; museitekniker; museiassistent; galleriassistent; utställningstekniker; gallerianställd; museianställd; konservator djur; samlingsassistent
en museum technician; gallery assistant; gallery technician; exhibition technician; museum assistant; collections assistant; art handler; taxidermist; gallerist
tasks fi näyttelyiden pystytys; esineiden käsittely; kävijöiden opastus | sv bygga utställningar; hantera föremål; guida besökare | en setting up exhibitions; handling objects; guiding visitors
related 2621:0.65 4411:0.6 4415:0.55 3435:0.55 5113:0.45 5419:0.4
sectors 91 90
priors weekend customer_contact
3434
fi keittiömestari; keittiöpäällikkö; sous chef*; souschef; apulaiskeittiömestari; head chef; executive chef; chef*; keittiöesimies*; ravintolakeittiön päällikkö; vuorokeittiömestari; lounaskeittiömestari; pääkokki
sv kökschef; köksmästare; biträdande kökschef; souschef; kökschef restaurang; huvudkock
en head chef; chef*; executive chef; sous chef*; chef de cuisine; kitchen manager; kitchen chef
tasks fi ruokalistan suunnittelu; keittiön johtaminen; raaka-aineiden tilaus; ruoan valmistus | sv planera meny; leda köket; beställa råvaror | en planning menus; leading a kitchen; ordering ingredients; cooking
related 1412:0.6 7512:0.4 5131:0.35
sectors 56 55 87
priors supervising pace standing evening weekend
law hygiene
3435
fi näyttämömies; näyttämömestari; lavamestari; lavateknikko; teatteriteknikko; roudari*; valomies; valoteknikko; valomestari; ääniteknikko*; tarpeistonhoitaja; tarpeistonvalmistaja; kuvaussihteeri; järjestäjä teatteri; pukija; stunt; stuntnäyttelijä; tatuoija*; tatuointitaiteilija; kuiskaaja; puvustonhoitaja; kuvausjärjestäjä; tuotantoassistentti*; runner kuvaus; näyttelyrakentaja*; lavastuksen rakentaja*; tapahtumateknikko; efektimestari; apulaisohjaaja; kulttuuriohjaaja*; kulttuurityöntekijä*; puvustaja*; lavastaja*; kuvausavustaja*; avustaja, elokuva*; statisti*
sv scenarbetare; scenmästare; scentekniker; teatertekniker; roudare; ljustekniker; ljusmästare; rekvisitör; scripta; påklädare; stuntman; tatuerare; sufflör; produktionsassistent*; evenemangstekniker
en stagehand; stage technician; stage manager; theatre technician; roadie*; lighting technician; props master; script supervisor; dresser; stunt performer; tattoo artist*; production assistant*; event technician; floor manager
tasks fi lavan rakentaminen; valojen ja laitteiden hoito; esityksen tekninen apu; tatuoiminen | sv bygga scen; sköta ljus; teknisk hjälp vid föreställning; tatuera | en building stages; lights and equipment; technical help at shows; tattooing
related 3521:0.75 3332:0.55 3432:0.55 2659:0.45 3433:0.5 9333:0.35
sectors 90 59 60 93 96
priors evening weekend heavy_lifting
3511
fi käytön operaattori; käyttöoperaattori; konesalioperaattori; konesaliteknikko; datakeskusteknikko; data center technician; it-operaattori; valvomo-operaattori it; järjestelmävalvoja*; noc-operaattori; tulostusoperaattori; eräajojen hoitaja; konesalihoitaja
sv driftoperatör; driftstekniker it; datacentertekniker; datadriftstekniker; it-operatör; serverhallstekniker
en it operations technician; computer operator; data centre technician; data center operator; it operator; noc technician; network operations centre operator
tasks fi palvelinten valvonta; varmistukset; häiriöihin reagointi | sv övervaka servrar; säkerhetskopior; åtgärda störningar | en monitoring servers; backups; reacting to incidents
related 3512:0.75 3513:0.75 2522:0.7 7422:0.55 2523:0.5
sectors 62 63 61
priors night
3512
fi it-tuki; it tuki; it-tukihenkilö; ict-tukihenkilö; atk-tukihenkilö; atk-tuki; mikrotuki; mikrotukihenkilö; lähitukihenkilö; lähituki; it-lähituki; lähitukiasiantuntija; it-lähitukihenkilö; helpdesk; help desk; helpdesk-työntekijä; helpdesk-asiantuntija; helpdesk-tukihenkilö; service desk; service desk -asiantuntija; service desk agent; servicedesk-asiantuntija; käyttötuki; käyttötukihenkilö; tukihenkilö it; tekninen tuki; tekninen asiakaspalvelija; tekninen tukihenkilö; it-asiantuntija*; ict-asiantuntija*; it support specialist; it-neuvoja; atk-neuvoja; tietokonetuki; sovellustuki; järjestelmätuki; digituki*; digineuvoja*; digiohjaaja; tietotekniikkatuki; pc-tuki; datanomi; it-harjoittelija; tieto- ja viestintätekniikan ammattihenkilö; applikaatiotuki; onsite-tuki; käyttäjätuki; mikrotukihenkilön sijainen; technical support engineer; digitukihenkilö; laitetukihenkilö; it-asentaja*; työasema-asentaja
sv it-stöd; it-stödperson; it-support; itsupport; it-supportperson; ikt-stödperson; adb-stödperson; datastödperson; datasupport; helpdeskpersonal; närstöd it; närsupport; mikrostödperson; användarstöd; it-tekniker*; supporttekniker; teknisk support; digistödjare*; digirådgivare*; it-rådgivare; it-expert*; datanom
en it support; it support specialist; it support technician; it support person; helpdesk agent; help desk technician; service desk agent; service desk analyst; desktop support technician; technical support specialist; user support technician; it technician*; technical support engineer; first line support; computer support; onsite support technician; application support specialist; digital support adviser*; it trainee
tasks fi tietokoneongelmien ratkaiseminen; käyttäjien auttaminen; laitteiden asennus; salasanojen vaihto; tikettien käsittely | sv lösa datorproblem; hjälpa användare; installera apparater; supportärenden | en solving computer problems; helping users; setting up devices; handling tickets
related 3513:0.75 3511:0.75 2522:0.7 7422:0.7 3514:0.6 4222:0.5 2529:0.4 2519:0.45 2356:0.4
sectors 62 63 61 84 85 86 95
priors customer_contact phone day
3513
fi verkkoteknikko; tietoverkkoteknikko; tietoliikenneteknikko*; verkkotukihenkilö; lähiverkkotuki; it-teknikko; ict-teknikko; verkkoasiantuntija*; tietoverkkoasiantuntija*; järjestelmäteknikko; laiteasiantuntija it; it-tekniker*; kentän it-teknikko; verkkolaiteasentaja; järjestelmänvalvojan apulainen; it-laitteiden asentaja
sv nätverkstekniker; datanätstekniker; lokalnätsstöd; it-tekniker*; systemtekniker; nätverksexpert*; ikt-tekniker
en network technician; computer network technician; it technician*; network support technician; lan technician; systems technician; field it technician; ict technician
tasks fi verkkolaitteiden asennus; yhteysvikojen selvittäminen; käyttöoikeudet | sv installera nätutrustning; felsöka förbindelser | en installing network devices; solving connection faults; access rights
related 3512:0.75 2523:0.75 7422:0.75 2522:0.7 3511:0.7 3522:0.65
sectors 62 61 84
priors day
3514
fi webmaster; web-vastaava; verkkosivujen ylläpitäjä; verkkosivujen päivittäjä; www-ylläpitäjä; kotisivujen tekijä; kotisivujen päivittäjä; verkkopalvelun ylläpitäjä; verkkokaupan ylläpitäjä; verkkokauppavastaava*; verkkosivuvastaava; intran ylläpitäjä; wordpress-ylläpitäjä; web-teknikko; verkkosisällön päivittäjä; sivuston ylläpito; verkkosivutuki
sv webbmaster; webbansvarig; webbtekniker; webbplatsuppdaterare; webbadministratör; hemsideuppdaterare; webbplatsansvarig; webbutiksansvarig*; intranätsadministratör
en webmaster; web technician; website administrator; website maintainer; web administrator; website updater; online store administrator; wordpress administrator; intranet administrator
tasks fi verkkosivujen päivittäminen; sivuston toimivuuden valvonta; tuotteiden vieminen verkkokauppaan | sv uppdatera webbsidor; övervaka webbplats; lägga in produkter i webbutik | en updating websites; keeping a site running; adding products to a web shop
related 2513:0.75 3512:0.6 2166:0.5 4419:0.5 2431:0.45 2522:0.5
sectors 62 63 73 47
priors day
3521
fi ääniteknikko*; äänittäjä; äänimies; videokuvaaja; kuvaaja*; elokuvakuvaaja; tv-kuvaaja; kameramies; kamera-assistentti; videoeditoija; editoija; leikkaaja elokuva; av-teknikko; av-tukihenkilö; studioteknikko; lähetysteknikko; elokuvateatterin koneenhoitaja; konehoitaja elokuvateatteri; striimaaja; livestriimaaja; podcast-tuottaja*; mediatyöntekijä; mediapalvelujen toteuttaja; media-assistentti; jälkikäsittelijä video; miksaaja; media-alan perustutkinto; radioteknikko; audiovisuaalisen viestinnän tekijä; videotuottaja*
sv ljudtekniker; ljudupptagare; videofotograf; filmfotograf; tv-fotograf; kameraman; videoredigerare; klippare film; av-tekniker; sändningstekniker; studiotekniker; biografmaskinist; medieassistent
en sound technician; sound engineer; audio engineer; camera operator; videographer; video editor; film editor*; av technician; broadcast technician; studio technician; projectionist; cinematographer; media technician; live streaming technician
tasks fi kuvaaminen ja äänittäminen; videoiden leikkaus; äänentoisto; lähetysten hoito | sv filma och spela in ljud; klippa video; ljudåtergivning | en filming and recording; cutting videos; sound; broadcasting
related 3435:0.75 3431:0.65 2166:0.6 2654:0.55 3522:0.45 2652:0.4 3514:0.35
sectors 59 60 90 73 63
priors evening weekend
3522
fi tietoliikenneteknikko*; televerkon teknikko; teleteknikko; radioverkkoteknikko; tukiasemateknikko; puhelinverkkosuunnittelija; mobiiliverkkoteknikko; verkkosuunnittelija tele; valokuituverkon suunnittelija; radioverkkosuunnittelija
sv teletekniker; telekommunikationstekniker; radionätstekniker; basstationstekniker; telenätsplanerare; mobilnätstekniker
en telecommunications technician; telecom technician; radio network technician; base station technician; mobile network technician; fibre network planner
tasks fi televerkon ylläpito; vikojen paikantaminen; mittaukset | sv underhålla telenät; lokalisera fel | en maintaining telecom networks; locating faults
related 7422:0.75 3513:0.65 2153:0.6 3114:0.6 7413:0.5
sectors 61 43 42
priors driving
`;
