// What people and ads call service and sales occupations (ISCO-08 major group 5): cooks, waiters, carers, shop staff, guards – the wishes heard most often.

/**
 * One block per ISCO-08 unit group: everyday titles fi/sv/en (* = the title also belongs to another group), task words,
 * related groups with closeness 0–1, TOL 2008 divisions, probable conditions ("ask", never facts) and cards the law asks for.
 */
export const major5 = `
5111
fi lentoemäntä; stuertti; matkustamohenkilökunnan jäsen; purseri; laivaemäntä; laivapurseri; hyttiemäntä; junaemäntä; matkustamotyöntekijä; lentohenkilökunnan jäsen; cabin crew; lentoisäntä; ravintolavaunun työntekijä; matkaemäntä; matkustamohenkilökunta; matkustamohenkilöstö
sv flygvärdinna; flygvärd; kabinpersonal; steward; purser; fartygsvärdinna; kabinvärd; tågvärd*; kabinanställd
en flight attendant; cabin crew; cabin crew member; air hostess; steward, airline; purser; ship steward; train attendant*; air steward
tasks fi matkustajien palvelu lennolla; matkustamopalvelu | sv betjäna passagerare ombord | en serving passengers on board; cabin service
related 5131:0.6 5112:0.7 4221:0.4 5113:0.5
sectors 51 50 49
priors customer_contact standing early_morning night weekend

5112
fi konduktööri; lipuntarkastaja; matkalippujen tarkastaja; tarkastaja, joukkoliikenne; junakonduktööri; rahastaja; pummitarkastaja; matkalipuntarkastaja; lipuntarkastaja, metro; asemapalvelutyöntekijä; matkustajapalvelija, raitiovaunu
sv konduktör; tågvärd*; biljettkontrollant; biljettkontrollör; ombordansvarig; tågkonduktör; biljettgranskare; tågmästare
en train conductor; conductor; ticket inspector; ticket checker; train guard; fare inspector; tram conductor; station service attendant
tasks fi matkalippujen tarkastus; matkustajien neuvonta junassa | sv kontrollera biljetter | en checking tickets; helping passengers
related 5111:0.7 5414:0.5 8312:0.5 8331:0.5 8311:0.5
sectors 49
priors customer_contact standing early_morning evening weekend

5113
fi opas; matkaopas; kaupunkiopas; turistiopas; luonto-opas; eräopas; museo-opas; safariopas; matkanjohtaja; retkiopas; opastaja; ohjelmapalveluopas; husky-opas*; koskenlaskuopas; melontaopas; kohdeopas; hiihto-opas; kiertoajeluopas; näyttelyopas; puisto-opas; eräoppaan apulainen; moottorikelkkaopas; safarikuljettaja
sv guide; turistguide; reseledare; naturguide; museiguide; stadsguide; vildmarksguide; safariguide; vandringsguide
en tour guide; tourist guide; city guide; nature guide; wilderness guide; museum guide; travel guide; tour leader; safari guide; husky guide
tasks fi opastaminen; opastus; kierrosten vetäminen; retkien ohjaus | sv guida; leda turer; guidning | en guiding tours; guiding visitors; leading trips
related 5111:0.5 3423:0.6 4221:0.6 2359:0.4 9629:0.4
sectors 79 91 93
priors customer_contact standing outdoors weekend

5120
fi kokki; keittäjä; palveluvastaava*; ravintolakokki; ruoanlaittaja; lounaskokki; laitoskokki; suurtalouskokki; vuorokokki; kylmäkkö; kylmäkokki; apukokki*; grillikokki; à la carte -kokki; a la carte -kokki; aamiaiskokki; päiväkodin kokki; koulukokki; dieettikokki; sairaalakokki; henkilöstöravintolan kokki; ravintolatyöntekijä*; suurtaloustyöntekijä*; ravitsemistyöntekijä*; ruokapalvelutyöntekijä*; ruokapalveluvastaava; ravintolakeittiön kokki; pitopalvelukokki; cateringkokki; catering-kokki; laivakokki; keittiötyöntekijä-kokki; aamiaishoitaja; aamiaistyöntekijä; aamiaisemäntä; emäntä, koulukeittiö; koulun keittäjä; sushikokki*; wokkikokki; etnisen keittiön kokki; kotikokki; catering-työntekijä*; cateringtyöntekijä*; linjastokokki; keikkakokki; kokkiharjoittelija; kokkioppilas; sous chef*; vuoropäällikkö*; vuoroesimies, ravintola; ravintolaesimies; keittiövastaava; vuorovastaava, keittiö; pitopalvelutyöntekijä*; pitopalveluapulainen*; vuorovastaava*; grillaaja*; grillimestari*; keittiövelho; keittiötaituri; keittiöguru
sv kock; restaurangkock; lunchkock; kokerska; kallskänka; kallskänk; storhushållskock; skolkock; dagiskock; köksa; köksmästarens medhjälpare; grillkock; skeppskock; cateringkock; sushikock*; frukostkock; frukostvärd; kocklärling; restaurangarbetare*; skiftledare, restaurang; dietkock; kosthållskock; timkock; skiftchef*; skiftledare*
en cook; chef*; line cook; prep cook*; lunch cook; restaurant cook; institutional cook; school cook; breakfast cook; commis chef; chef de partie; sous chef*; cold kitchen chef; garde manger; short order cook; catering cook; grill cook; ship's cook; canteen cook; breakfast attendant
tasks fi ruoanlaitto; ruuanlaitto; ruoan valmistus; kokkaaminen; kokkaus; lounaan valmistus; kokin työt; laittaa ruokaa | sv matlagning; laga mat; kocka; kockjobb | en cooking; food preparation; preparing meals; making lunch
related 9411:0.7 7512:0.6 5246:0.6 5131:0.5 7511:0.5 8160:0.4 1412:0.3 3434:0.7 9412:0.65 5152:0.3 7513:0.3
sectors 56 87 85 86 55 88
priors standing pace team evening weekend day
law hygiene

5131
fi tarjoilija; ravintolatarjoilija; viinuri; kyyppari; sarjoilija; vuorotarjoilija; salityöntekijä; salihenkilökunta; tarjoilutyöntekijä; ravintolatyöntekijä*; lounastarjoilija; à la carte -tarjoilija; a la carte -tarjoilija; hovimestari; saliapulainen; juhlatarjoilija; kokoustarjoilija; pitopalvelutyöntekijä*; tarjoilija-kassa; keikkatarjoilija; kabinettitarjoilija; sommelier; hostess*; hosti; emäntä, ravintola; ravintolaemäntä; runneri; plokkari, sali; blokkaaja; salivastaava; vuoropäällikkö, sali; terassityöntekijä; terassitarjoilija; festivaalitarjoilija; kokouspalvelutyöntekijä; kokousemäntä; cateringtarjoilija; hotellin aamiaistarjoilija; food and beverage -työntekijä; pitopalveluapulainen*; keittiö- ja saliapulainen*; keittiö-saliapulainen*; ravintola-apulainen*; mestaritarjoilija; iltatarjoilija; ravintolasalin työntekijä; hotellityöntekijä, aamiainen
sv servitris; servitör; serveringspersonal; serveringsbiträde; kypare; hovmästare; restaurangarbetare*; extraservitör; lunchservitör; salspersonal; kaffeserveringsbiträde; frukostservitris; festservitör; sommelier; runner, restaurang; matsalsbiträde; serverare
en waiter; waitress; restaurant server; waiting staff; wait staff; banquet server; head waiter; food runner; busser; restaurant hostess; restaurant host; sommelier; table server; waitperson; conference waiter; food and beverage attendant; hotel worker*; hotel staff*; service assistant*
tasks fi tarjoilu; tarjoileminen; pöytiintarjoilu; asiakkaiden palvelu ravintolassa; salityö; ravintolatyö | sv servering; servera; bordsservering; jobba på restaurang | en waiting tables; serving food; table service; restaurant work
related 5132:0.8 5246:0.8 9411:0.6 5120:0.5 9412:0.5 5223:0.5 5111:0.5 4224:0.5 1412:0.3
sectors 56 55 93 50
priors customer_contact standing pace team evening weekend
law hygiene

5132
fi baarimestari; baarimikko; bartender; baarityöntekijä; drinkkimestari; cocktail-baarimikko; cocktailbaarimikko; pubityöntekijä; baaritarjoilija; barmestari; barista*; yökerhotyöntekijä; baariapulainen; tiskityöntekijä, baari; anniskelutyöntekijä; anniskeluvastaava; barback; panimoravintolan työntekijä; juomatyöntekijä, ravintola
sv bartender; barmästare; barpersonal; barbiträde*; drinkmixare; pubarbetare; barista*; barvärd; utskänkningspersonal
en bartender; barman; barmaid; bar staff; mixologist; bar worker; barista*; barback; pub worker; bar assistant
tasks fi drinkkien teko; baarityö; anniskelu; juomien tarjoilu; baarissa työskentely | sv blanda drinkar; barjobb; utskänkning | en mixing drinks; bar work; serving alcohol
related 5131:0.8 5223:0.4 5414:0.3 4212:0.3
sectors 56 55
priors customer_contact standing pace noise evening night weekend
law alcohol

5141
fi kampaaja; parturi; parturi-kampaaja; partturi; hiusmuotoilija; kampaamotyöntekijä; hiustenleikkaaja; barberi; barber; hiusstylisti; kampaamoapulainen; kampaaja-maskeeraaja; kampaamoyrittäjä; tuolipaikkayrittäjä; hiusalan ammattilainen; hiustenpidentäjä; parturi-kampaajaharjoittelija; parturiyrittäjä; parturioppilas; letittäjä; rastoittaja
sv frisör; frisörska; barberare; hårfrisör; damfrisör; herrfrisör; hårstylist; frisörlärling; frisörassistent; barber
en hairdresser; barber; hair stylist; hairstylist; salon assistant; hair colourist; junior stylist; haircutter; braider
tasks fi hiusten leikkaus; hiustenleikkuu; hiusten värjäys; kampaamo; hiusala | sv klippa hår; färga hår; frisörsalong | en cutting hair; hair colouring; hairdressing; hair salon
related 5142:0.8 5223:0.4 5131:0.3
sectors 96
priors customer_contact standing day evening

5142
fi kosmetologi; kosmetiikkaneuvoja*; meikkaaja; meikkitaiteilija; maskeeraaja; manikyristi; kynsiteknikko; rakennekynsitekijä; kynsimuotoilija; pedikyristi; jalkahoitaja*; kauneudenhoitaja; kauneushoitola-apulainen; kauneushoitolan työntekijä; ripsiteknikko; ripsientekijä; kulmamuotoilija; sokeroija; karvanpoistaja; spa-terapeutti; kylpylätyöntekijä; kylpyläterapeutti; kylpyläkosmetologi; estenomi; ihonhoitaja; laserkarvanpoistaja; kestopigmentoija; stylisti; tatuoija*; lävistäjä; hoitolatyöntekijä; solariumin hoitaja; kylvettäjä; solariumtyöntekijä*; saunamestari*; kylpylähoitaja*
sv kosmetolog; hudterapeut; skönhetsterapeut; makeupartist; makeup-artist; maskör; nagelterapeut; nagelteknolog; fransstylist; fotvårdare*; manikyrist; spaterapeut; spa-terapeut; pedikyrist; piercare; stylist
en beautician; beauty therapist; make-up artist; nail technician; manicurist; pedicurist; lash technician; spa therapist; waxing specialist; cosmetologist; brow artist; esthetician; beauty salon assistant; tattoo artist*; body piercer
tasks fi kauneudenhoito; kasvohoidot; meikkaaminen; kynsien laitto; ripsienpidennys; kauneusala; ihonhoito | sv skönhetsvård; ansiktsbehandling; sminka; göra naglar | en beauty treatments; facials; doing nails; make-up; skin care
related 5141:0.8 5329:0.4 5242:0.5 3230:0.3 3255:0.3
sectors 96 47 93
priors customer_contact day evening

5151
fi siivousesimies; siivoustyönjohtaja; siivoustyön ohjaaja; puhtauspalveluesimies; siivouspalveluesimies; palveluesimies, siivous; palveluesihenkilö, siivous; kerrosesimies; kerrosemäntä; siivousvastaava; siistijöiden esimies; kotitalousteknikko; puhtauspalveluohjaaja; siivousohjaaja; palveluohjaaja, siivous; laitoshuoltajien esimies; emännöitsijä; housekeeping manager; siivouspäällikkö; tiiminvetäjä, siivous; puhtausalan työnjohtaja; siivoustyönohjaaja; siivouspalvelujen esimies; palveluesimies*; palveluesihenkilö*; tilapalveluohjaaja; tilapalveluvastaava; siivouspalveluvastaava; puhtauspalveluvastaava; siistijävastaava
sv städledare; städchef; städarbetsledare; husfru; arbetsledare inom städ; servicechef, städning; våningsföreståndare; städförman; lokalvårdsledare
en cleaning supervisor; housekeeping supervisor; head housekeeper; cleaning team leader; executive housekeeper; housekeeping manager; cleaning foreman; cleaning manager
tasks fi siivouksen johtaminen; siivoojien perehdytys; siivouskohteiden ohjaus | sv leda städpersonal; planera städning | en supervising cleaners; planning cleaning
related 5152:0.6 1219:0.4 5153:0.4 9129:0.5
sectors 81 55 86
priors supervising customer_contact day driving

5152
fi taloudenhoitaja; kotitaloudenhoitaja; emännöitsijä, yksityiskoti; yksityiskodin taloudenhoitaja; hovimestari, yksityiskoti; majatalon pitäjä; bed and breakfast -emäntä; aamiaismajoituksen pitäjä; perhe-emäntä; huushollerska; kotirouva, palkattu; majataloemäntä
sv hushållerska; husmor; husföreståndare; hushållsföreståndare; butler, privathem; vandrarhemsvärd; värdinna, bed and breakfast
en housekeeper*; private housekeeper; household manager; bed and breakfast host; butler, household; estate housekeeper; domestic housekeeper
tasks fi talouden hoito; kodinhoito yksityiskodissa; majatalon pito | sv sköta hushåll; hushållsarbete | en running a household; housekeeping in a private home
related 9111:0.8 5162:0.7 5322:0.6 5151:0.5
sectors 97 55
priors alone day

5153
fi kiinteistönhoitaja; huoltomies; talonmies; talkkari; talonmies-vahtimestari*; kiinteistöhuoltaja; kiinteistöhuoltomies; kiinteistönhuoltomies; kiinteistöhuollon työntekijä; kiinteistötyöntekijä; huoltotyöntekijä, kiinteistö; kiinteistönhoidon apulainen; kiinteistöapulainen; pihatalkkari*; kotitalkkari*; mökkitalkkari*; vahtimestari*; huoltomies-vahtimestari; kouluisäntä; isännöijä, koulu; suntio; seurakuntamestari; kirkonpalvelija; kiinteistönhuoltaja; huoltohenkilö, kiinteistöala; kiinteistöpäivystäjä; päivystävä huoltomies; kiinteistönhoitaja-talonmies; ulkoaluetyöntekijä; ulkotyömies, kiinteistö; liikuntapaikanhoitaja; liikuntapaikkojenhoitaja; jäänhoitaja; jäähallin hoitaja; hallimestari; urheilutalon huoltomies; kentänhoitaja; lumityökuski; huoltomiehen kesätuuraaja; kiinteistöhuollon kesätyöntekijä; kiinteistöalan yleismies; leirintäalueen huoltomies; kiinteistöasentaja*; yleismies*; kiinteistöteknikko; lumityöntekijä*; kattolumityöntekijä*; lumenluoja*; uimahallityöntekijä*; uimahallin kassa-valvoja*; liikuntapaikkahoitaja*; liikuntapaikkatyöntekijä*; kenttämestari*; jäähallityöntekijä*; yleismies-jantunen; piha- ja kiinteistötyöntekijä; pihanhoitaja; kiinteistöalan moniosaaja; taloyhtiön huoltomies
sv fastighetsskötare; gårdskarl*; vaktmästare*; fastighetsvårdare; fastighetsskötarbiträde; gårdskarlsbiträde; talonman; portvakt*; husvaktmästare; skolvaktmästare; kyrkvaktmästare; klockare, vaktmästare; idrottsplatsskötare; planskötare; fastighetsarbetare; jourgårdskarl; idrottsplatsvaktmästare; stugtalonman*; gårdskarlsarbete; vaktmästare-fastighetsskötare
en caretaker; janitor; building caretaker; property maintenance worker; maintenance worker, buildings; custodian*; facility maintenance worker; building superintendent; sexton; verger; concierge, building; sports ground keeper; handyman, property; groundskeeper*; school caretaker; property caretaker; ice rink attendant
tasks fi kiinteistönhoito; kiinteistöhuolto; pihatyöt; talonmiehen työt; pienet korjaukset; lumen auraus pihoilta; huoltomiehen hommat; liikuntapaikkojen hoito | sv fastighetsskötsel; gårdskarlssysslor; vaktmästeri; småreparationer | en property maintenance; caretaking; minor repairs; snow clearing; janitor work
related 9613:0.7 9622:0.7 9214:0.6 9629:0.6 7127:0.4 9112:0.4 8342:0.4 7115:0.4 3334:0.15 5163:0.2 7126:0.3
sectors 81 68 94 85 84 93
priors outdoors alone day early_morning driving

5161
fi ennustaja; astrologi; selvänäkijä; meedio; tarotennustaja; kädestäennustaja; korteistakatsoja; numerologi; ennustajaeukko; energiahoitaja, ennustaminen
sv astrolog; siare; spåkvinna; spådam; medium, spådom; tarottolkare; synsk rådgivare; numerolog
en astrologer; fortune teller; psychic; clairvoyant; tarot reader; palm reader; numerologist
tasks fi ennustaminen; tarotkorttien tulkinta; horoskoopit | sv spå; tolka tarotkort; horoskop | en fortune telling; reading tarot; horoscopes
related 5169:0.5 5244:0.3 2659:0.3
sectors 96
priors customer_contact phone flexible

5162
fi henkilökohtainen palvelija; hovimestari, palvelija; kamaripalvelija; seuranpitäjä; seuralainen, ikäihminen; seuraneiti; vanhusten seuraneiti; seniorikaveri; seuralaispalvelun työntekijä; palvelija; henkilökohtainen apulainen, yksityinen; saattaja-avustaja; kulkijakaveri; asiointiavustaja; kaupassakävijäavustaja; ystäväpalvelutyöntekijä; ulkoilukaveri; ulkoiluavustaja
sv sällskapsdam; betjänt; kammartjänare; sällskap åt äldre; följeslagare; ledsagare; butler; promenadkompis
en companion; valet; butler; personal companion; senior companion; escort assistant for elderly; personal valet; lady's maid; errand companion
tasks fi seuran pitäminen; asiointiapu; ulkoilussa avustaminen; seurana oleminen | sv hålla sällskap; följa med på ärenden | en keeping company; running errands together; companionship
related 5322:0.9 5152:0.6 5321:0.5 5329:0.4 9111:0.4
sectors 88 97 96
priors customer_contact day flexible

5163
fi hautausurakoitsija; hautaustoimiston hoitaja; hautaustoimistonhoitaja; hautaustoimistotyöntekijä; hautauspalvelutyöntekijä; hautausjärjestelijä; haudankaivaja; hautausmaatyöntekijä*; krematoriotyöntekijä; krematorionhoitaja; palsamoija; vainajankuljettaja; vainajien kuljettaja; arkunkantaja; hautausneuvoja; hautaustoimen työntekijä; ruumisauton kuljettaja*
sv begravningsentreprenör; dödgrävare; gravgrävare; begravningsrådgivare; krematoriearbetare; kyrkogårdsarbetare*; balsamerare; begravningsbyråföreståndare; kistbärare
en undertaker; funeral director; funeral assistant; embalmer; gravedigger; mortician; crematorium worker; pallbearer; cemetery worker*; funeral arranger
tasks fi hautajaisten järjestely; haudan kaivaminen; vainajien kuljetus | sv ordna begravningar; gräva gravar | en arranging funerals; digging graves
related 9214:0.5 5329:0.3
sectors 96 94
priors customer_contact day

5164
fi eläintenhoitaja; eläinhoitaja; lemmikkieläinhoitaja; lemmikkihoitaja; koiranhoitaja; koiratrimmaaja; trimmaaja, koirat; eläinten trimmaaja; koirahoitolan työntekijä; koirapäiväkodin työntekijä; koirapäiväkodin hoitaja; koirankouluttaja; koiranulkoiluttaja; kissanhoitaja; kissahoitolan työntekijä; klinikkaeläinhoitaja*; eläintarhanhoitaja; eläintarhan eläintenhoitaja; hevosenhoitaja; hevostenhoitaja; hevoskouluttaja; ratsuttaja; koirankasvattaja*; löytöeläintalon työntekijä; löytöeläinhoitaja; kotieläinpihan työntekijä; kotieläinpihan hoitaja; akvaariohoitaja; koe-eläinhoitaja; eläinkouluttaja; opaskoirakouluttaja; sorkkahoitaja; koirauimalan työntekijä; eläinavustaja; koirahoitaja; eläinlääkäriaseman avustaja*; eläinlääkärin avustaja*; eläinlääkäriavustaja*
sv djurskötare; djurvårdare; hundtrimmare; hunddagisarbetare; hunddagispersonal; hundpassare; hundvakt; hundtränare; hundinstruktör; hundvårdare; hundförare, rastning; kattskötare; djurparksskötare; hästskötare*; husdjursvårdare; hundfrisör; försöksdjursskötare; kennelskötare; hundrastare; djurfrisör
en animal carer; animal care worker; animal keeper; zookeeper; zoo keeper; dog groomer; pet groomer; dog walker; pet sitter; dog daycare worker; kennel worker; dog trainer; cattery assistant; horse groom*; animal shelter worker; laboratory animal carer; animal attendant; animal caretaker; petting zoo worker; reindeer farm worker*; husky farm worker*; dog handler*
tasks fi eläintenhoito; eläinten hoitaminen; koirien hoito; koirien ulkoilutus; lemmikkien hoito; trimmaus; eläinten parissa; eläinten kanssa työskentely | sv djurskötsel; ta hand om djur; rasta hundar; jobba med djur; trimma hundar | en caring for animals; dog walking; pet care; grooming dogs; working with animals
related 3240:0.7 9212:0.8 6121:0.6 6129:0.7 5223:0.4 9332:0.5 5161:0.05 5162:0.3 5163:0.1 5165:0.1 5169:0.1 5141:0.3
sectors 96 75 91 01 94
priors standing weekend outdoors early_morning

5165
fi liikenneopettaja; ajo-opettaja; autokoulunopettaja; autokouluopettaja; liikenteenopettaja; ajokouluttaja; raskaan kaluston ajo-opettaja; autokoulun opettaja; moottoripyöräkouluttaja; ajoharjoittelunohjaaja
sv trafiklärare; bilskollärare; körlärare; bilskolelärare; körinstruktör; trafikskollärare
en driving instructor; driving teacher; traffic instructor; driving school teacher; motorcycle instructor; driver trainer
tasks fi ajo-opetus; autokoulu; ajamaan opettaminen | sv lära ut körning; bilskola; körlektioner | en teaching driving; driving lessons; driving school
related 8331:0.5 8332:0.5 2320:0.5
sectors 85
priors driving customer_contact day evening
law driving_b degree

5169
fi seuralainen; matkaseuralainen; seuranhakupalvelun työntekijä; klubi-isäntä; klubiemäntä; tanssipari; treffikonsultti; yökerhoemäntä; parinvälittäjä; juhlaisäntä; henkilökohtaisten palvelujen työntekijä
sv sällskapsvärd; klubbvärd; klubbvärdinna; kontaktförmedlare; sällskapsdansare; värdinna, klubb; reskamrat
en club host; club hostess; escort, social; dating consultant; dance partner; matchmaker; personal service worker; travel companion
tasks fi seuralaisena toimiminen; seuranhakupalvelu | sv sällskapstjänster | en social companionship; matchmaking
related 5162:0.6 5131:0.4 5161:0.5 5132:0.4
sectors 96
priors customer_contact evening

5211
fi torimyyjä; torikauppias; kioskimyyjä; kioskityöntekijä; kioskinhoitaja; markkinamyyjä; markkinakauppias; marjamyyjä; marjatorimyyjä; mansikanmyyjä; kojumyyjä; kukkamyyjä, tori; basaarimyyjä; vihannesmyyjä, tori; kalakauppias, tori; kirpputorimyyjä*; r-kioskin myyjä; r-kioskimyyjä; kioskikauppias*; perunamyyjä; marjanmyyjä; marjojen myyjä; jäätelökioskin myyjä*; jäätelökioskin työntekijä*; jäätelömyyjä*; jäätelönmyyjä*
sv torgförsäljare; kioskförsäljare; kioskbiträde; marknadsförsäljare; torghandlare; bärförsäljare; jordgubbsförsäljare; kioskpersonal; marknadsknalle; torggumma
en market vendor; market stall seller; stall holder; kiosk attendant; kiosk salesperson; market trader; kiosk worker; berry seller; stall salesperson
tasks fi torimyynti; kioskityö; marjojen myynti; kioski | sv torgförsäljning; sälja bär på torget; kiosk | en selling at a market; kiosk work; selling berries
related 5223:0.8 5212:0.8 9520:0.8 5230:0.7 5246:0.6
sectors 47
priors sales customer_contact outdoors standing

5212
fi jäätelömyyjä*; jäätelönmyyjä*; jäätelökioskin myyjä*; jäätelökioskin työntekijä*; jäätelöauton myyjä; makkaramyyjä; makkarakioskin myyjä; katukeittiötyöntekijä; food truck -työntekijä; ruokarekan työntekijä; ruokakojutyöntekijä; katuruokamyyjä; kahvikärrymyyjä; popcornmyyjä; hattaramyyjä; festivaaliruokamyyjä; muurinpohjalettujen paistaja; elintarvikkeiden katumyyjä; lettukahvilan myyjä
sv glassförsäljare; glasskioskförsäljare; glasskioskbiträde; korvförsäljare; matvagnsförsäljare; foodtruck-personal; matförsäljare, gata; popcornförsäljare; glassbilsförsäljare
en ice cream seller; ice cream vendor; ice cream kiosk worker; hot dog vendor; food truck worker; street food vendor; food stall vendor; ice cream van driver; popcorn seller
tasks fi jäätelön myynti; katuruoan myynti | sv sälja glass; sälja gatumat | en selling ice cream; selling street food
related 5246:0.8 9411:0.7 5211:0.8 9520:0.7 5223:0.6
sectors 56 47
priors sales customer_contact outdoors weekend
law hygiene

5221
fi kauppias; ruokakauppias; pienyrittäjä, kauppa; kioskiyrittäjä; kioskikauppias*; k-kauppias; lähikauppias; kukkakauppias*; kivijalkakauppias; verkkokauppayrittäjä; verkkokauppias; myymälänpitäjä; putiikinpitäjä; kauppayrittäjä; antiikkikauppias; kirpputoriyrittäjä; vähittäiskauppias; lemmikkikauppias; franchising-kauppias
sv butiksinnehavare; köpman; handlare; butiksägare; småhandlare; kioskföretagare; nätbutiksföretagare; butiksföretagare; antikhandlare
en shopkeeper; shop owner; retailer, independent; store owner; small retailer; kiosk owner; online shop owner; grocer; antique dealer; merchant
tasks fi oman kaupan pito; kaupan pyörittäminen | sv driva egen butik | en running own shop; keeping a shop
related 5222:0.8 5223:0.7 1420:0.8 3323:0.5 5211:0.6
sectors 47 45
priors customer_contact sales full_time

5222
fi myymäläesimies; osastopäällikkö, kauppa; myymälävastaava; myymälänhoitaja; myymälänjohtaja; vuoropäällikkö*; vuorovastaava, myymälä; myymäläpäällikkö*; osastovastaava; kassavastaava; kassaesimies; kassapäällikkö; palveluesimies, kauppa; myyntivastaava, myymälä; shop manager; store manager*; assistant store manager; apulaismyymäläpäällikkö; tiiminvetäjä, myymälä; myymälän vuoroesimies; marketpäällikkö*; osastoesimies, myymälä; vuorovastaava*
sv butiksföreståndare; butikschef*; avdelningschef i butik; butiksledare; kassaansvarig; butiksansvarig; varuhusavdelningschef; skiftledare, butik; kassaföreståndare; biträdande butikschef; skiftchef*; skiftledare*
en shop supervisor; store supervisor; shift manager, shop; department supervisor, retail; assistant store manager; team leader, retail; shop floor manager; checkout supervisor; retail supervisor; store team leader; shift manager*; shift leader*; shift supervisor*
tasks fi myymälän vetäminen; vuoron vetäminen kaupassa; myymälän esimiestyö | sv leda butik; ansvara för butiken | en supervising a shop; running a shift in a shop
related 1420:0.8 5221:0.7 5230:0.6 5151:0.3
sectors 47
priors supervising customer_contact sales standing evening weekend

5223
fi myyjä; kaupan myyjä; kauppa-apulainen; kaupan apulainen; myymälätyöntekijä; myymäläapulainen; kaupan työntekijä; marketmyyjä; päivittäistavaramyyjä; ruokakaupan myyjä; myyjä-kassa; myyjä-kassatyöntekijä; myyjä/kassa; kassamyyjä; erikoismyyjä; vaatemyyjä; muotimyyjä; kenkämyyjä; kukkakaupan myyjä; kukkamyyjä; palvelumyyjä; palvelutiskin myyjä; tiskimyyjä; lihamyyjä; lihatiskin myyjä; kalatiskin myyjä; kalamyyjä; leipämyyjä; leipomomyyjä; myymäläleipoja; paistopisteen työntekijä; paistopistetyöntekijä*; hedelmäosaston myyjä; elektroniikkamyyjä; kodinkonemyyjä; puhelinmyyjä, myymälä; rautakauppamyyjä; rautamyyjä; rakennustarvikemyyjä; huonekalumyyjä; sisustusmyyjä; urheilumyyjä; kirjakauppamyyjä; lelukaupan myyjä; eläinkaupan myyjä; kosmetiikkamyyjä; kosmetiikkaneuvoja*; kemikaalimyyjä; apteekkimyyjä; luontaistuotemyyjä; optinen myyjä*; autonmyyjä; automyyjä; varaosamyyjä; tavaratalomyyjä; tuntimyyjä; kesämyyjä; osa-aikamyyjä; joulumyyjä; joulukauden myyjä; jälleenmyyjä*; kirpputorimyyjä*; kirpputorityöntekijä*; second hand -myyjä; kierrätysmyymälän myyjä; kierrätysmyymälän työntekijä; kaupan yleismies; kaupan moniosaaja; liikkeen myyjä; sales assistant; asusteneuvoja; puutarhamyyjä; myyntityöntekijä, myymälä; kalustemyyjä; myymäläsomistaja; kultasepänliikkeen myyjä; kaupan kesätyöntekijä; alkon myyjä; verhomyyjä; kaupan monitaituri; market-työntekijä; tuoremyyjä; hevi-myyjä; hevimyyjä; juomaosaston myyjä; kausimyyjä; outlet-myyjä; leivänpaistaja*; paistopistemyyjä*; myyntitykki*; myyntihai*; myyntitaituri*; myyntitähti*; myyntiosaaja*; kierrätystyöntekijä*; kierrätyskeskustyöntekijä*; kierrätysmyyjä*
sv försäljare; butiksförsäljare; butiksbiträde; affärsbiträde; expedit; butiksmedarbetare; butiksarbetare; köttdisksförsäljare; charkbiträde; klädförsäljare; skoförsäljare; blomsterförsäljare; möbelförsäljare; bilförsäljare; reservdelsförsäljare; varuhusförsäljare; extraförsäljare; butiksanställd; julförsäljare; sommarförsäljare; bokhandelsbiträde; loppisförsäljare; byggvaruförsäljare; hemelektronikförsäljare; fiskdisksförsäljare; butikssäljare; butikspersonal; varuhussäljare; kassabiträde-säljare
en sales assistant; shop assistant; salesperson; salesclerk; sales clerk; store clerk; retail assistant; retail worker; store associate; shop worker; sales associate; sales advisor; retail sales assistant; store worker; deli counter assistant; clothing salesperson; car salesperson; supermarket assistant; second-hand shop assistant; furniture salesperson; electronics salesperson; in-store baker; customer assistant, shop; store colleague; shop colleague; store assistant
tasks fi kaupan työt; asiakaspalvelu myymälässä; kaupassa työskentely; vaatekauppa; ruokakauppa; tuotteiden esittely; myymälätyö; kauppa-ala | sv butiksarbete; sälja i butik; jobba i butik; expediera kunder; klädbutik | en shop work; selling in a shop; serving customers; working in a store; retail
related 5230:0.9 5246:0.6 5211:0.7 5245:0.7 4321:0.4 9333:0.4 5249:0.6 1420:0.3 5222:0.55 3254:0.2 4213:0.2 3322:0.4 5243:0.3 5242:0.6 5142:0.2 7511:0.3 3432:0.2 7549:0.4 7234:0.2 9334:0.6 5241:0.05 5244:0.4
sectors 47 45
priors sales customer_contact standing day evening weekend

5230
fi kassa; kassatyöntekijä; kassanhoitaja; kassahenkilö; kassaneiti; kaupan kassa; kassamyyjä-kassanhoitaja; marketkassa; ruokakaupan kassa; lipunmyyjä; lippukassan hoitaja; lippukassa; lipunmyyntityöntekijä; pääsylipunmyyjä; elokuvateatterin työntekijä*; elokuvateatterityöntekijä*; uimahallin kassa; kassavirkailija; itsepalvelukassan valvoja; pikakassan valvoja; kassapalveluhenkilö; ravintolakassa; lounaskassa; kassanhoitaja-hyllyttäjä; veikkausmyyjä; lottomyyjä; kassaharjoittelija; huvipuiston kassa; museokassa; museokaupan kassa; kassatuntilainen; infopisteen kassa; pysäköintitalon kassa; lipputarkastaja-myyjä; parkkikassa; kassapalvelija; kassapalveluvastaava
sv kassör; kassörska; kassabiträde; butikskassa; kassapersonal; butikskassör; biljettförsäljare; biografpersonal; biljettkassör; kassamedarbetare; kassaarbetare; lunchkassör; simhallskassör; självbetjäningskassavärd
en cashier; checkout operator; checkout assistant; till operator; ticket seller; ticket clerk; box office attendant; cinema staff; ticket office clerk; supermarket cashier; self-checkout attendant; parking cashier; box office clerk
tasks fi kassatyö; rahastus; kassalla työskentely; lippujen myynti; lipunmyynti | sv kassaarbete; sitta i kassan; sälja biljetter | en checkout work; till work; selling tickets; cash handling
related 5223:0.9 5245:0.7 4226:0.5 4211:0.4 5112:0.4 9629:0.4
sectors 47 59 90 93 56
priors customer_contact pace day evening weekend

5241
fi valokuvamalli; mannekiini; mainosmalli; taidemalli; alastonmalli; muotimalli; hiusmalli; alusvaatemalli; kuvausmalli; croquis-malli; somemalli; muotinäytösmalli
sv fotomodell; mannekäng; modell, mode; konstmodell; reklammodell; krokimodell; modemodell; hårmodell
en fashion model; photo model; catwalk model; art model; life model; advertising model; hair model; fit model
tasks fi mallina toimiminen; poseeraus; muotikuvaukset | sv posera; arbeta som modell; modefoto | en modelling; posing; fashion shoots
related 5242:0.5 2655:0.4 5169:0.4
sectors 74 78 73 85
priors flexible

5242
fi tuote-esittelijä; konsulentti; myyntiesittelijä; maistattaja; tuote-esittelyn työntekijä; promoottori; promomyyjä; promootiotyöntekijä; menekinedistäjä*; demonstraattori; esittelijä, tuotteet; messuemäntä; messutyöntekijä; messuesittelijä; kosmetiikkakonsulentti; brändilähettiläs; markkinointipromoottori; kauppakiertäjä; tuotemaistattaja
sv demonstratör; butiksdemonstratör; varudemonstratör; produktdemonstratör; konsulent, produkter; mässvärdinna; promotor; smakdemonstratör; varumärkesambassadör
en product demonstrator; sales demonstrator; promoter; brand ambassador; in-store demonstrator; promotional staff; fair host; food sampling host; sales promoter
tasks fi tuotteiden esittely; maistatukset; promootio; messuilla esittely | sv visa upp produkter; provsmakning i butik | en demonstrating products; food sampling; promotion work
related 5243:0.6 5249:0.5 9510:0.4 3322:0.4
sectors 73 47 82
priors sales customer_contact standing weekend

5243
fi suoramyyjä; ovelta ovelle -myyjä; kotimyyjä; feissari*; face-to-face-myyjä; kiertävä myyjä; kotiesittelijä; kenttämyyjä; lahjoittajahankkija; varainhankkija, katu; ovimyyjä; edustaja, kotimyynti; sähkösopimusmyyjä; kotimyyntiedustaja; kauppamatkustaja*; verkostomarkkinoija
sv hemförsäljare; dörrförsäljare; direktförsäljare; fältsäljare; face-to-face-säljare; gatuvärvare; dörrknackare; direktsäljare
en door-to-door salesperson; door to door sales; direct sales representative; field sales agent; street fundraiser; face-to-face fundraiser; canvasser; direct seller; home sales representative
tasks fi ovelta ovelle -myynti; suoramyynti; feissaus; lahjoittajien hankinta | sv dörrförsäljning; direktförsäljning; värva givare | en door-to-door selling; direct sales; street fundraising
related 5244:0.7 3322:0.7 5242:0.7 5249:0.6 9520:0.4
sectors 47 82 94
priors sales customer_contact evening outdoors

5244
fi puhelinmyyjä; telemarkkinoija; telemyyjä; asiakaspalvelumyyjä; myyntineuvottelija, puhelin; etämyyjä; contact center -myyjä; buukkaaja; ajanvaraaja, myynti; puhelinbuukkaaja; puhelinmarkkinoija; b2b-puhelinmyyjä; lehtimyyjä, puhelin; liittymämyyjä; aktivoija; teleneuvottelija; myyntiagentti, puhelin; asiakashankkija; outbound-myyjä; myyntitykki*; myyntihai*; myyntitaituri*; myyntitähti*; myyntiosaaja*
sv telefonförsäljare; telemarketare; telefonsäljare; telemarketingförsäljare; kundtjänstsäljare; mötesbokare; innesäljare*; telesäljare
en telemarketer; telesales agent; telephone salesperson; call centre salesperson; contact centre sales agent; outbound sales agent; appointment setter; inside sales agent; telesales representative; call center sales agent
tasks fi puhelinmyynti; telemarkkinointi; ajanvaraus myyjille; buukkaus | sv telefonförsäljning; boka möten; telemarketing | en telephone sales; cold calling; booking sales meetings
related 5243:0.7 3322:0.6 5249:0.6 4227:0.7
sectors 82 61 58
priors sales phone customer_contact evening

5245
fi huoltamotyöntekijä; huoltoasematyöntekijä; huoltoasemamyyjä; huoltoaseman työntekijä; huoltoaseman myyjä; liikennemyymälän työntekijä; liikenneasematyöntekijä; liikennemyymälämyyjä; bensa-aseman työntekijä; bensiiniaseman myyjä; huoltamomyyjä; bensapoika; tankkaaja; abc-työntekijä; huoltamon kassa; liikenneaseman myyjä; neste-aseman myyjä; liikenneaseman kassa; venebensa-aseman hoitaja
sv bensinstationsbiträde; bensinstationspersonal; servicestationsarbetare; mackarbetare; bensinmacksbiträde; tankställebiträde; servicestationsförsäljare; stationsbiträde, bensin
en service station attendant; petrol station attendant; gas station attendant; fuel station worker; filling station cashier; petrol station cashier; forecourt attendant; gas station clerk; service station worker
tasks fi huoltoasematyö; huoltoasema; bensa-asema; tankkaus | sv bensinstation; tanka bilar; jobba på mack | en service station work; petrol station; filling tanks
related 5223:0.8 5230:0.8 5246:0.8 9122:0.6 9411:0.6 8322:0.3
sectors 47 56
priors customer_contact standing evening night weekend

5246
fi kahvilatyöntekijä; kahvilamyyjä; kahvilanhoitaja; kahvila-apulainen; barista*; kahvilabarista; konditoriamyyjä; konditoria-apulainen; baarimyyjä; kanttiinityöntekijä; kanttiininhoitaja; kanttiinimyyjä; lounaskahvilatyöntekijä; lounasravintolatyöntekijä; lounasravintolan työntekijä; henkilöstöravintolatyöntekijä; ruokalatyöntekijä*; itsepalvelulinjaston hoitaja; linjastonhoitaja; lounaslinjaston hoitaja; kahvio-apulainen; kahviotyöntekijä; kahviomyyjä; kahvion hoitaja; kahvitarjoilija; kahvinkeittäjä; jäätelöbaarin työntekijä; mehubaarin työntekijä; sushibuffetin työntekijä; kahvila-ravintolatyöntekijä; kahvila-ravintolan työntekijä; kahvilaemäntä; opiskelijaravintolan työntekijä; kahvilan kesätyöntekijä; kahvilavastaava; pullakahvilan myyjä; ravintolakassa-myyjä; buffetapulainen; buffetin hoitaja; tarjoilulinjaston työntekijä; kahvilayrittäjän apulainen; jäätelökioskin myyjä*; jäätelökioskin työntekijä*; jäätelömyyjä*; jäätelönmyyjä*; kahvilavastaava-myyjä; lounaskahvilan työntekijä; kahvilatyöläinen; lounastyöntekijä; linjastotyöntekijä, lounas; salaattibaarityöntekijä; kahvio-työntekijä; myyjä-tarjoilija; kahvilatarjoilija; leivänpaistaja*; paistopistetyöntekijä*; paistopistemyyjä*; elokuvateatterityöntekijä*; elokuvateatterin työntekijä*
sv kafébiträde; kaféarbetare; cafébiträde; kafépersonal; kaféanställd; barista*; konditoribiträde; kafeteriabiträde; kafeteriaarbetare; lunchrestaurangbiträde; cafeteriabiträde; kaféförsäljare; kaféföreståndare; linjebiträde, lunch; bufféansvarig; kantinbiträde; barbiträde*; grillbiträde*
en café worker; cafe worker; café assistant; cafe assistant; barista*; coffee shop worker; coffee shop assistant; counter attendant; counter assistant, food; cafeteria attendant; cafeteria worker; canteen server; deli counter server; buffet attendant; lunch restaurant worker; juice bar worker; café staff; sandwich shop assistant
tasks fi kahvilatyö; kahvila; kahvilassa työskentely; kahvin keittäminen; linjaston hoito; täytettyjen leipien teko; kahvio; lounasravintola | sv kaféjobb; kafé; jobba på kafé; koka kaffe; breda smörgåsar | en café work; working in a café; making coffee; serving at a counter; coffee shop
related 9411:0.8 5131:0.8 5223:0.6 5120:0.5 5212:0.7 1412:0.25 5132:0.6 4212:0.2 5241:0.05 5242:0.3 5243:0.2 5244:0.15 5249:0.3 7512:0.4 9412:0.7 5230:0.6
sectors 56 85 86 91
priors customer_contact standing pace day weekend
law hygiene

5249
fi autovuokraamon työntekijä; vuokraamotyöntekijä; konevuokraamon työntekijä; välinevuokraamon työntekijä; vuokrausvirkailija; suksivuokraamon työntekijä; pyörävuokraamon työntekijä; vuokraustoimiston myyjä; veneiden vuokraaja; vuokrauspalvelun edustaja; konevuokraaja; vuokraamomyyjä; pukuvuokraamon työntekijä; myyntiavustaja*; kiinteistövälitysavustaja
sv uthyrare; biluthyrare; maskinuthyrare; uthyrningsbiträde; uthyrningstjänsteman; skiduthyrare; säljassistent*; båtuthyrare; cykeluthyrare
en rental clerk; car rental agent; equipment rental assistant; rental service representative; ski rental assistant; bike rental assistant; tool hire assistant; hire desk assistant; rental agent
tasks fi välineiden vuokraus; autojen vuokraus; konevuokraus | sv hyra ut utrustning; biluthyrning | en renting out equipment; car rental
related 5223:0.8 5230:0.6 4221:0.4 4225:0.4 9122:0.4 5242:0.5
sectors 77 93
priors customer_contact sales day weekend

5311
fi lastenhoitaja; varhaiskasvatuksen lastenhoitaja; päiväkodin lastenhoitaja; päivähoitaja; perhepäivähoitaja; pph; lapsenvahti; lastenvahti; lapsenlikka; au pair; kotilastenhoitaja; lastenhoitaja kotiin; mll-hoitaja; tilapäinen lastenhoitaja; leikkikentän työntekijä; kerho-ohjaaja; lastenkerhon ohjaaja; lastenohjaaja; seurakunnan lastenohjaaja; iltapäivätoiminnan ohjaaja*; iltapäiväkerhon ohjaaja*; iltapäiväohjaaja; ip-ohjaaja; aamu- ja iltapäivätoiminnan ohjaaja; leikinohjaaja; puistotäti; perhekerhon ohjaaja; hoitotäti; lapsiparkin hoitaja; päiväkodin hoitaja; päiväkodin kesätyöntekijä; lastenhoidon ammattilainen; nanny; päiväkotityöntekijä; koulubussin valvoja; päivähoidon sijainen; varhaiskasvatuksen sijainen; ryhmäperhepäivähoitaja; leikkipuistotyöntekijä; leikkipuisto-ohjaaja; avoimen päiväkodin lastenhoitaja; vuoropäiväkodin lastenhoitaja; sirkuskerhon ohjaaja; päiväkotiapulainen*; päivähoitoapulainen*; kerhotoiminnan ohjaaja*; kiertävä varhaiskasvatuksen lastenhoitaja; varhaiskasvatuksen varahenkilö; päiväkodin sijainen; lasten leikittäjä*; leikkivalvoja*; leikkipaikan ohjaaja*; sisäleikkipuiston työntekijä*; sisäleikkipuistotyöntekijä*; hoploppi-ohjaaja*
sv barnskötare; barnskötare inom småbarnspedagogik; barnvårdare; familjedagvårdare; barnvakt; dagmamma; au pair; barnflicka; eftisledare*; eftermiddagsledare*; eftermiddagsverksamhetsledare; klubbledare; barnklubbsledare; barnledare; lekledare; barnskötare i daghem; daghemsarbetare; daghemspersonal; lekparksarbetare; gruppfamiljedagvårdare; barnträdgårdsskötare; nanny; eftisvikarie; daghemsbiträde*; barnskötarassistent; barnskötarbiträde; ledare för eftermiddagsverksamhet*
en childcare worker; child carer; nursery nurse; daycare worker; day care worker; kindergarten assistant; nanny; babysitter; au pair; childminder; after-school club leader; after-school instructor; early childhood carer; family day carer; playground worker; children's club leader; nursery assistant; kindergarten nurse
tasks fi lastenhoito; lasten hoitaminen; lasten kanssa; lasten parissa; päiväkoti; varhaiskasvatus; lastenkerhon vetäminen; iltapäiväkerho | sv barnavård; ta hand om barn; jobba med barn; daghem; småbarnspedagogik; eftis | en childcare; looking after children; working with children; daycare; after-school club
related 5312:0.9 9112:0.3 5321:0.6 3412:0.5 5322:0.5 3423:0.4 2342:0.5 2341:0.25
sectors 85 88 97 94
priors customer_contact team noise day
law criminal_record_extract degree

5312
fi koulunkäynninohjaaja; koulunkäyntiavustaja; kouluavustaja; kouluohjaaja; koulunkäynninohjaaja-iltapäiväohjaaja; erityiskoulunkäyntiavustaja; erityisavustaja*; erityisavustaja, koulu; luokka-avustaja; luokanavustaja; päiväkotiavustaja; päiväkodin avustaja; varhaiskasvatuksen avustaja; varhaiskasvatusavustaja; ryhmäavustaja; ryhmäavustaja, päiväkoti; opetusavustaja; resurssiavustaja; esikouluavustaja; esiopetuksen avustaja; avustaja*; henkilökohtainen koulunkäyntiavustaja; opettajan apulainen; opettajan avustaja; vammaisopetuksen avustaja; koulunkäynninohjauksen sijainen; ohjaaja-koulunkäyntiavustaja; koulu-ohjaaja; pienryhmäavustaja; koulunuorisotyön avustaja; yleisavustaja, päiväkoti; varhaiskasvatuksen ryhmäavustaja; koulunkäynnin ja aamu- ja iltapäivätoiminnan ohjaaja; päiväkotiapulainen*; päivähoitoapulainen*; koulunkäynninohjaajan sijainen; resurssiohjaaja; päiväkodin laitosapulainen*
sv skolgångsbiträde; elevassistent; skolgångshandledare; assistent i skola; resursassistent; daghemsassistent; klassassistent; assistent inom småbarnspedagogik; gruppassistent; lärarassistent; skolassistent; personlig assistent i skolan; förskoleassistent; småbarnspedagogikassistent; daghemsbiträde*; assistent i dagvården; dagvårdsassistent; dagvårdsbiträde; eftisledare*; eftermiddagsledare*; ledare för eftermiddagsverksamhet*
en teaching assistant; teacher's aide; school assistant; classroom assistant; special needs assistant; learning support assistant; preschool assistant; school attendance assistant; teacher's assistant; special education assistant; kindergarten aide
tasks fi koulunkäynnin ohjaus; oppilaiden avustaminen; lasten avustaminen koulussa; koulussa työskentely; päiväkodissa avustaminen | sv hjälpa elever; stöda skolgång; jobba i skola | en helping pupils; classroom support; supporting children at school
related 5311:0.9 5322:0.6 3412:0.6 5321:0.5 3423:0.4 2341:0.35 2352:0.35 2330:0.2 2359:0.3 2342:0.4
sectors 85 88
priors customer_contact team noise day
law criminal_record_extract

5321
fi lähihoitaja; hoitaja*; perushoitaja; hoiva-avustaja; hoivatyöntekijä; hoitoapulainen; hoitoavustaja; hoivahoitaja; hoiva-apulainen; hoivakodin hoitaja; vanhustenhoitaja; vanhustyöntekijä; vanhusten hoitaja; apuhoitaja; osastohoitaja-apulainen; lähihoitajaopiskelija; lähihoitaja kotihoitoon; kotihoidon lähihoitaja; kotihoidon hoitaja; palvelutalon hoitaja; palvelukodin hoitaja; asumispalvelujen hoitaja; yöhoitaja; laitoshoitaja; mielenterveyshoitaja; mielisairaanhoitaja; päihdehoitaja; kehitysvammaisten hoitaja; kehitysvammahoitaja; kehitysvammaistenhoitaja; kuntohoitaja*; lastenhoitaja, sairaala; ryhmäkodin hoitaja; keikkahoitaja; hoitotyöntekijä; hoivatyön ammattilainen; sairaala-apulainen, hoitotyö; saattohoitaja; vuodeosaston lähihoitaja; avustava hoitaja; hoivalainen; sijaishoitaja; asumispalveluiden lähihoitaja; vammaistyön lähihoitaja; seniorikeskuksen hoitaja; omahoitaja; lähäri; lh; varahenkilöstö hoitaja*; resurssihoitaja*; varahenkilöstön lähihoitaja*; resurssipoolin lähihoitaja*; yöpartiolainen; hoiva-assistentti; hoitoassistentti; hoiva-avustajaksi opiskeleva; asumispalveluohjaaja*; tukiasumisen ohjaaja*; asumisen ohjaaja*; yöohjaaja*; lähiohjaaja*
sv närvårdare; vårdare; primärskötare; vårdbiträde; omsorgsassistent; vårdassistent; sjukvårdsbiträde; undersköterska; skötare*; äldrevårdare; mentalvårdare; mentalhälsovårdare; hemvårdens närvårdare; närvårdarstuderande; nattskötare; konditionsskötare*; vårdare inom äldreomsorg; vårdare av utvecklingshämmade; vårdhjälp; boendevårdare; omsorgsbiträde; timvikarie inom vården; närvårdarvikarie; omsorgsarbetare
en practical nurse; care assistant; nursing assistant; health care assistant; healthcare assistant; nurse's aide; care aide; licensed practical nurse; nursing home carer; elderly carer; care worker*; assisted living carer; orderly, nursing; psychiatric nursing aide; hospice carer; home care practical nurse; caregiver*; elderly care assistant; home care assistant*; carer*
tasks fi hoivatyö; hoitotyö; vanhustyö; vanhusten hoito; perushoito; ikäihmisten auttaminen; hoiva-ala; hoivakoti; hoitaa vanhuksia; lääkehoito; perushoitoa ja lääkehoitoa | sv vårdarbete; äldreomsorg; jobba med äldre; hjälpa äldre; äldreboende | en care work; elderly care; nursing care; helping elderly people; nursing home
related 5322:0.9 5329:0.7 3412:0.6 5311:0.5 5162:0.5 5312:0.4 3221:0.4 3258:0.3
sectors 87 86 88
priors customer_contact heavy_lifting standing team day evening night weekend
law degree criminal_record_extract

5322
fi henkilökohtainen avustaja; avustaja*; vammaisen avustaja; vammaisavustaja; liikuntavammaisen avustaja; näkövammaisen avustaja; kehitysvammaisen avustaja; kodinhoitaja; kotiavustaja; kotipalvelutyöntekijä; kotityöpalvelutyöntekijä; kotityöpalvelun työntekijä; kotihoidon työntekijä; kotihoidon avustaja; kotihoidon avustava työntekijä; kotihoidon tukityöntekijä; hoiva-avustaja kotihoitoon; perhetyön kodinhoitaja; perheavustaja; lapsiperheiden kotipalvelun työntekijä; omaishoitaja; omaishoidon lomittaja; omaishoitajan sijainen; sijaisomaishoitaja; saattaja; kotiapu; tukiavustaja; avustajakeikkalainen; avustaja vaikeavammaiselle; hengityshalvauspotilaan avustaja; hengityslaiteavustaja; kotiauttaja; kotona asumisen avustaja; henkilökohtaisen avun työntekijä; matka-avustaja; arjen avustaja; vapaa-ajan avustaja; opiskeluavustaja; työavustaja, vammainen; perhehoitaja; kotipalveluavustaja; kotisairaanhoidon avustaja; tukipalvelutyöntekijä*; kotihoidon tukipalvelutyöntekijä*; ateriapalvelutyöntekijä*; kodinhuoltaja; kotityöavustaja; kotihoitaja
sv personlig assistent; hemvårdare; hemhjälpare; hemtjänstassistent; hemserviceanställd; närståendevårdare; hemvårdsbiträde; personlig hjälpare; ledsagarassistent; familjevårdare; hemservicearbetare; assistent åt funktionshindrad; hemvårdsassistent; avlastare; assistent åt handikappad; boendeassistent
en personal assistant for disabled person; personal care assistant; personal care aide; home carer; home care worker; home help; home care assistant*; disability support worker; caregiver*; live-in carer; family carer; home care aide; support worker, home; assistant for disabled person; homemaker, care; respite carer; personal assistant*; personal assistant for a person with disability; care worker*; carer*
tasks fi avustaminen; henkilökohtainen apu; vammaisen avustaminen; arjessa auttaminen; kotihoito; kotona auttaminen; asioilla käynti | sv assistera; personlig assistans; hjälpa i vardagen; hemvård; hemtjänst | en personal assistance; helping a disabled person; home care; helping at home; assisting in daily life
related 5321:0.9 5162:0.8 5312:0.6 9111:0.6 3412:0.5 5311:0.5 5329:0.5
sectors 88 97 87
priors customer_contact flexible day evening weekend
law criminal_record_extract

5329
fi välinehuoltaja; instrumenttihuoltaja; välinehuollon työntekijä; välinehuoltajaopiskelija; hammashoitaja*; suun terveydenhoidon lähihoitaja*; hieroja*; koulutettu hieroja*; urheiluhieroja*; kuntohoitaja*; lääketyöntekijä; apteekin lääketyöntekijä; apteekkityöntekijä*; lääkevarastotyöntekijä; fysioterapia-avustaja; kuntoutusavustaja; osastoavustaja, sairaala; potilaskuljettaja*; sairaalan potilaskuljettaja; sairaalavahtimestari; vahtimestari, sairaala; lääkintävahtimestari; obduktiopreparaattori; näytteenottaja*; laboratorioavustaja*; verinäytteenottaja; apuvälinehuoltaja*; sairaalahuolto-osaston välinehuoltaja; jalkojenhoitaja*; kipsimestari; veripalvelun avustaja; silmäklinikan avustaja; vastaanottoavustaja, terveysasema
sv instrumentvårdare; tandskötare*; massör*; utbildad massör*; läkemedelsarbetare; apoteksarbetare; rehabiliteringsassistent; konditionsskötare*; sjukhusvaktmästare; patienttransportör; sterilteknisk assistent; obduktionstekniker; provtagare*; fysioterapiassistent; hjälpmedelsskötare
en sterile services technician; instrument sterilisation worker; sterilisation assistant; dental assistant*; pharmacy aide; pharmacy worker; patient transporter; hospital porter; phlebotomist*; rehabilitation aide; physiotherapy aide*; hospital orderly; masseur*; autopsy assistant; sterile processing technician; massage therapist*; masseuse
tasks fi välinehuolto; sterilointi; instrumenttien huolto; potilaskuljetus; hieronta | sv instrumentvård; sterilisering; patienttransport; massage | en sterilising instruments; moving patients; massage
related 5321:0.7 5142:0.5 3251:0.7 3255:0.7 8157:0.3 3212:0.4
sectors 86 47 96
priors customer_contact standing day

5411
fi palomies; palomies-sammuttaja; sammuttaja; pelastaja; palomies-sairaankuljettaja; sopimuspalokuntalainen; vapaapalokuntalainen; vpk-palomies; tehdaspalomies; ylipalomies; lentoasemapalomies; palomiesharjoittelija; savusukeltaja; paloesimies; palomestari
sv brandman; räddare; brandsoldat; deltidsbrandman; frivillig brandman; brandkårist; flygplatsbrandman; rökdykare; industribrandman
en firefighter; fireman; rescuer; rescue worker; volunteer firefighter; airport firefighter; industrial firefighter
tasks fi palojen sammutus; pelastustehtävät; palokunta | sv släcka bränder; räddningsuppdrag; brandkår | en fighting fires; rescue operations; fire brigade
related 3258:0.6 5419:0.6 5412:0.5
sectors 84
priors heights heavy_lifting night weekend team
law degree

5412
fi poliisi; poliisimies; konstaapeli; vanhempi konstaapeli; nuorempi konstaapeli; järjestyspoliisi; liikkuva poliisi; kenttäpoliisi; koirapoliisi; poliisikonstaapeli; ratsupoliisi; lähipoliisi
sv polis; polisman; konstapel; äldre konstapel; yngre konstapel; ordningspolis; trafikpolis; närpolis
en police officer; policeman; policewoman; constable; patrol officer; police constable; traffic police officer; dog handler, police
tasks fi järjestyksen ylläpito; partiointi; rikosten ehkäisy | sv upprätthålla ordning; patrullera | en policing; patrolling; maintaining order
related 5413:0.6 3355:0.8 5411:0.5
sectors 84
priors customer_contact night weekend
law degree

5413
fi vanginvartija; rikosseuraamustyöntekijä; vankilan vartija; vartija, vankila; vankilatyöntekijä; vankilan ohjaaja; ylivartija, vankila; rikosseuraamusesimies; vankikuljetusten vartija; putkavartija; arestivartija; poliisivankilan vartija
sv fångvaktare; kriminalvårdare; fängelseväktare; häktesvakt; brottspåföljdsarbetare; fängelsevakt; arrestvakt; fångvårdare
en prison guard; prison officer; correctional officer; jailer; detention officer; custody officer; prison warder
tasks fi vankien valvonta; vankilatyö | sv övervaka fångar; fängelsearbete | en supervising prisoners; prison work
related 5412:0.5 5419:0.5
sectors 84
priors customer_contact night weekend team
law degree

5414
fi vartija; piirivartija; myymälävartija; kauppavartija; aulavartija; vartija-aulapalveluvirkailija; arvokuljetusvartija; arvokuljettaja; yövartija; portinvartija; turvallisuusvalvoja; turvamies; turvallisuustyöntekijä; järjestyksenvalvoja*; ovimies*; portsari; portieri, ravintola; eteisvahtimestari; turvatarkastaja; lentoaseman turvatarkastaja; lentokenttävirkailija, turvatarkastus; tehdasvartija; hälytysvartija; tapahtumavartija; henkivartija; hälytyskeskuspäivystäjä, vartiointi; valvomotyöntekijä, turvallisuus; työmaavartija; turvallisuuspalvelutyöntekijä; vartijaharjoittelija; mobiilivartija; partiovartija; vartioimisliikkeen työntekijä; tapahtuma-järjestyksenvalvoja; sairaalavartija; metrovartija; satamavartija; koiravartija; kiinteistövartija; myymäläetsivä*; turvallisuusvirkailija; ravintolan järjestyksenvalvoja; jv-kortillinen; järjestyksenvalvontakortillinen; jv; järkkäri
sv väktare; vakt; ordningsvakt; ordningsman; ordningsövervakare; butiksväktare; nattvakt; portvakt*; dörrvakt; entrévakt; värdetransportväktare; säkerhetsvakt; säkerhetskontrollant; distriktsväktare; livvakt; ordningsvaktare; säkerhetsväktare; hamnvakt; butiksvakt; larmväktare; ordningsvakt, evenemang; garderobsvakt, krog
en security guard; security officer; guard, security; bouncer; doorman*; night watchman; store detective*; airport security officer; security screener; event security; door supervisor; bodyguard; cash-in-transit guard; patrol guard; steward, security; gatekeeper; lobby guard; security steward
tasks fi vartiointi; turvallisuusala; järjestyksenvalvonta; turvatarkastus; kohteen vartioiminen; partiointikierrokset | sv bevakning; vakta; ordningsvakt på krogen; säkerhetskontroll; säkerhetsbranschen | en guarding; security work; patrolling premises; security screening; event security work
related 5419:0.8 9629:0.5 4226:0.5 5153:0.4 5112:0.4 0310:0.3 5412:0.2 5411:0.2 0210:0.1 3351:0.3 5413:0.5
sectors 80 56 52 47
priors alone standing evening night weekend customer_contact
law guard security_steward

5419
fi pysäköinnintarkastaja; pysäköinninvalvoja; parkkipirkko; lappuliisa; parkkitarkastaja; parkkivalvoja; uimavalvoja; uinninvalvoja; rantavalvoja; rannanvalvoja; uimarantavalvoja; hengenpelastaja; järjestyksenvalvoja*; rajavartija; merivartija; kunnallinen pysäköinnintarkastaja; erätarkastaja; eläinsuojeluvalvoja*; suojatiepäivystäjä; koulutien turvaaja; yksityinen pysäköinninvalvoja; valvomopäivystäjä; allasvalvoja; riistanvalvoja; kalastuksenvalvoja; pelastustyöntekijä*; uimaopettaja-valvoja; kameravalvoja; pysäköintialueen valvoja; puistovalvoja
sv parkeringsövervakare; parkeringsvakt; lapplisa; simövervakare; badvakt; livräddare; gränsbevakare; sjöbevakare; viltövervakare; fiskeövervakare; skolvakt, övergångsställe; strandvakt; parkeringskontrollant; simhallsövervakare; sjöräddare
en parking inspector; parking attendant, enforcement; traffic warden; lifeguard; pool lifeguard; beach lifeguard; border guard; coast guard officer; game warden; crossing guard; fishery warden; parking enforcement officer; swimming pool supervisor
tasks fi pysäköinninvalvonta; uimareiden valvonta; uimaranta; rajavartiointi | sv parkeringsövervakning; vakta badstrand | en parking enforcement; lifeguarding; border guarding
related 5414:0.8 9629:0.5 3422:0.5 5412:0.5 5411:0.5
sectors 84 93 80 52
priors outdoors customer_contact alone
`;
