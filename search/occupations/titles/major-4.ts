// Everyday titles of clerical support work (ISCO-08 major group 4): office, customer service, accounts, stock, post and library work.
export const major4 = `
4110
fi toimistotyöntekijä; toimistoavustaja; toimistoapulainen; toimistovirkailija; toimistohenkilö; toimistoassistentti; konttoristi; konttorityöntekijä; konttoriapulainen; kanslisti; apulaiskanslisti; avustava toimistotyöntekijä; toimistoharjoittelija; toimistotyö; toimistohommat; toimistoalan työntekijä; kirjaaja*; asiakirjahallinnon avustaja; back office -työntekijä; back office assistant; office assistant; assistentti*; kesätyöntekijä toimistoon; toimistonhoitaja*; palvelutoimiston työntekijä
sv kontorist; kontorsassistent; kontorsanställd; kontorsbiträde; kontorspersonal; kanslist; byråbiträde; byråassistent; kansliassistent; kontorsarbetare; kontorspraktikant; assistent*
en office worker; office clerk; general office clerk; office assistant; clerical worker; clerical assistant; office support; administrative clerk; back office clerk; office junior; office helper; assistant*
tasks fi toimistotyö; papereiden järjestely; kopiointi ja skannaus; postitus; sähköpostin hoitaminen; tiedon syöttö | sv kontorsarbete; kopiering och skanning; postning; registrering | en office work; copying and scanning; mailing; filing; data entry
related 4120:0.85 4132:0.75 4415:0.75 4419:0.75 4226:0.65 4131:0.65 4311:0.6 4416:0.6 4412:0.5 4411:0.5 3343:0.5
sectors 69 70 82 84 85 86 94 68
priors day
4120
fi sihteeri; toimistosihteeri; yleissihteeri*; assistentti*; sihteeri-assistentti; toimistonhoitaja*; kanslisihteeri; koulusihteeri; opintotoimistosihteeri; yhdistyssihteeri; seurakuntasihteeri; jäsensihteeri; kurssisihteeri; virastosihteeri; palvelusihteeri; tiimisihteeri; tiimiassistentti*; team assistant; asiakirjasihteeri; toimistosihteerin sijainen; vastaanottosihteeri*; kerhosihteeri; hallinto-assistentti*; hallintoassistentti*; projektiassistentti*; projektisihteeri*; hankesihteeri*
sv sekreterare; kontorssekreterare; byråsekreterare; kanslisekreterare; skolsekreterare; församlingssekreterare; servicesekreterare; kurssekreterare; teamassistent; föreningssekreterare; assistent*
en secretary; office secretary; general secretary*; school secretary; team assistant; team secretary; club secretary; parish secretary; service secretary; assistant*; personal assistant*
tasks fi sihteerin työt; kokousjärjestelyt; kalenterin hoitaminen; kirjeet ja pöytäkirjat; puhelimeen vastaaminen | sv sekreteraruppgifter; mötesarrangemang; brev och protokoll; kalender | en secretarial work; arranging meetings; letters and minutes; keeping calendars
related 4110:0.85 3343:0.8 3344:0.65 4131:0.65 4226:0.65 4416:0.6 4419:0.6 3342:0.5 4132:0.6
sectors 69 70 82 84 85 86 94
priors day phone
4131
fi tekstinkäsittelijä; konekirjoittaja; puhtaaksikirjoittaja*; litteroija; litterointityö; transkriboija; tekstinsyöttäjä; pikakirjoittaja; kirjoitustulkki*; saneluiden purkaja; sanelunpurkaja; asiakirjojen kirjoittaja; tekstitallentaja; konekirjoitus; äänitteiden purkaminen
sv textbehandlare; maskinskrivare; maskinskriverska; renskrivare; transkriberare; stenograf; utskrivare; diktatutskrivare
en typist; word processor operator; transcriber; transcriptionist; audio typist; copy typist; stenographer; shorthand typist; captioner
tasks fi tekstin kirjoittaminen puhtaaksi; litterointi; äänitteen purku; kirjoittaminen koneella | sv renskrivning; transkribering; maskinskrivning | en typing; transcribing recordings; word processing
related 4132:0.85 4110:0.75 4120:0.7 4413:0.65 3344:0.6 4415:0.5 3252:0.4
sectors 82 69 84 86
priors day alone
4132
fi tallentaja; tietojen tallentaja; tiedon syöttäjä; tietojen syöttäjä; datan syöttäjä; tallennustyöntekijä; tallennussihteeri; atk-tallentaja; rekisteröijä; tiedonsyöttö; tietojen syöttötyö; dataentry; data entry; data-annotoija; annotoija; datan luokittelija; datan merkitsijä; digitoija*; skannaaja*; lomaketallentaja; rekisterinpitotyöntekijä; tekoälykouluttaja; tiedonsyöttäjä; data entry -työntekijä
sv dataregistrerare; registrerare; datainmatare; inmatare; stansoperatör; registreringssekreterare; dataannoterare; digitaliserare*
en data entry clerk; data entry operator; data entry specialist; keyboard clerk; data annotator; data labeller; ai data trainer; digitisation assistant*; form processing clerk
tasks fi tietojen tallennus; tiedon syöttö; lomakkeiden kirjaaminen; rekisterin päivitys; datan merkitseminen | sv registrering av uppgifter; inmatning; uppdatering av register | en entering data; updating registers; labelling data
related 4110:0.8 4131:0.85 4413:0.7 4415:0.75 4311:0.6 4312:0.6 3252:0.5 4419:0.6
sectors 63 82 84 62 64 65
priors day alone
4211
fi pankkitoimihenkilö; pankkivirkailija; pankkineuvoja; pankin palveluneuvoja; asiakasneuvoja pankkiin; kassatoimihenkilö; pankkikassa; pankin asiakaspalvelija; postitoimihenkilö; postivirkailija; postineiti; valuutanvaihtaja; päivittäispalveluneuvoja; rahoitusalan palveluneuvoja; palveluneuvoja*; pankin kesätyöntekijä
sv banktjänsteman; bankfunktionär; bankkassör; bankrådgivare; posttjänsteman; postfunktionär; växlingskassör; servicerådgivare*; kundrådgivare*
en bank clerk; bank teller; bank officer; bank customer adviser; post office clerk; counter clerk in a bank; foreign exchange cashier; bank cashier; service adviser*; customer advisor*
tasks fi pankkiasiointi; asiakkaiden neuvonta; maksut ja tilit; verkkopankin neuvonta | sv bankärenden; kundrådgivning; betalningar och konton | en banking services; advising customers; payments and accounts
related 4312:0.75 3312:0.75 4225:0.65 3321:0.6 4311:0.6 2412:0.5 5230:0.4
sectors 64 65 66 53
priors customer_contact day sales
4212
fi vedonvälittäjä; pelinhoitaja; croupier; krupieeri; kasinotyöntekijä; casinotyöntekijä; pelisalityöntekijä; pelisalin hoitaja; bingon hoitaja; bingoemäntä; pelipöydänhoitaja; pelimyyjä; blackjack-pelinhoitaja; rahapelialan asiakaspalvelija; totomyyjä; arpamyyjä
sv vadförmedlare; croupier; kasinoanställd; spelhallsbiträde; bingovärdinna; bingovärd; spelvärd; totoförsäljare
en croupier; casino dealer; casino worker; bookmaker; betting clerk; bingo caller; gaming hall attendant; tote clerk
tasks fi rahapelien hoitaminen; vetojen vastaanotto; pelipöydän hoito; pelisalin valvonta | sv sköta spelbord; ta emot vad; övervaka spelhall | en running games; taking bets; watching the gaming hall
related 5230:0.6 4211:0.45 4224:0.5
sectors 92 56 93
priors evening night weekend customer_contact standing
4213
fi panttilainaaja; panttilainaamon työntekijä; panttilainavirkailija; panttien arvioija; panttilainaamon myyjä; pantinarvioija
sv pantlånare; pantbankstjänsteman; pantbanksanställd; pantvärderare; anställd på pantbank
en pawnbroker; pawnshop worker; pawn clerk; pawnshop assistant; pledge appraiser
tasks fi panttien arviointi; panttilainojen myöntäminen | sv värdera panter; bevilja pantlån | en valuing pledges; giving pawn loans
related 4211:0.6 3315:0.5 4312:0.5
sectors 64 47
priors customer_contact day
4214
fi maksujenperijä; perijä; perintäkäsittelijä; perintäneuvottelija; perintäsihteeri; perintätyöntekijä; saatavien perijä; luotonvalvoja; luotonvalvonnan asiantuntija; maksuneuvottelija; perintäasiantuntija; perintäpalvelun asiakasneuvoja; laskujen perijä
sv inkasserare; inkassohandläggare; indrivare; inkassosekreterare; kreditbevakare; fordringshandläggare
en debt collector; collections agent; collections specialist; credit controller; debt recovery officer; payment negotiator
tasks fi saatavien perintä; maksusopimukset; maksumuistutukset | sv indrivning av fordringar; betalningsavtal; påminnelser | en collecting debts; payment plans; reminders
related 4311:0.65 4222:0.6 4312:0.65 3312:0.55 3411:0.4
sectors 82 64 69
priors phone day customer_contact
4221
fi matkatoimistovirkailija; matkamyyjä; matkaneuvoja; matkasuunnittelija; matkatoimistotyöntekijä; matkakonsultti; lipunmyyntivirkailija; matkailuneuvoja; turisti-infon työntekijä; matkailuinfon työntekijä; lähtöselvitysvirkailija; lähtöselvittäjä; check-in agent; lentoaseman asiakaspalvelija; varausvirkailija*; varauspalvelun työntekijä; matka-asiantuntija; terminaalivirkailija; liikematkavirkailija; matkavirkailija; lennonselvitysvirkailija; check-in-virkailija
sv resebyråtjänsteman; reserådgivare; reseförsäljare; resekonsult; turistinformatör; turistrådgivare; incheckningspersonal; bokningstjänsteman*; anställd på resebyrå
en travel agent; travel consultant; travel adviser; travel clerk; tourist information officer; check-in agent; passenger service agent; booking agent*; reservations agent*; ticketing agent
tasks fi matkojen myynti ja varaus; matkailijoiden neuvonta; lähtöselvitys | sv sälja och boka resor; rådgivning till turister; incheckning | en selling and booking travel; advising tourists; checking in passengers
related 4224:0.7 4225:0.65 4222:0.6 5113:0.6 4226:0.6 5111:0.5 5230:0.45
sectors 79 51 50 52 49
priors customer_contact phone
4222
fi asiakaspalvelija*; puhelinpalveluneuvoja; puhelinasiakaspalvelija; contact center -asiakaspalvelija; contact center agent; call center -työntekijä; call center agent; asiakaspalveluneuvoja*; asiakasneuvoja*; palveluneuvoja*; chat-asiakaspalvelija; chattineuvoja; etäasiakaspalvelija; asiakaspalveluasiantuntija; asiakaspalveluagentti; aspa; aspa-työntekijä; puhelinneuvoja; neuvontapuhelimen hoitaja; asiakastukihenkilö; customer support agent; customer service agent; customer service specialist; asiakaspalvelukeskuksen työntekijä; kontaktikeskuksen neuvoja; sisällönvalvoja; content moderator; palveluasiantuntija*; asiakaspalveluvirkailija*; palveluvirkailija*; verkkokaupan asiakaspalvelija
sv kundtjänstmedarbetare; kundservicemedarbetare; kundbetjänare*; telefonservicerådgivare; kundrådgivare*; servicerådgivare*; kundtjänstagent; callcentermedarbetare; chattrådgivare; telefonrådgivare; kundsupport; innehållsmoderator
en contact centre agent; call centre agent; call center agent; customer service agent; customer support agent; customer service representative*; customer adviser*; chat agent; telephone adviser; customer care agent; customer support specialist; content moderator; service adviser*; customer advisor*
tasks fi puhelimeen vastaaminen; asiakkaiden neuvonta puhelimessa ja chatissa; sähköpostiin vastaaminen; asiakastuki | sv svara i telefon; kundrådgivning per telefon och chatt; kundsupport | en answering calls; helping customers by phone, chat and e-mail; customer support
related 4225:0.85 4223:0.75 4229:0.7 4226:0.65 3512:0.5 4110:0.5 4221:0.55 4214:0.5 4312:0.5 5244:0.4 4211:0.4
sectors 82 61 64 65 35 47 84
priors phone customer_contact day
4223
fi puhelinvaihteenhoitaja; vaihteenhoitaja; puhelunvälittäjä; puhelinkeskuksen hoitaja; vaihteenhoitaja-vastaanottovirkailija; keskuksenhoitaja; keskusneiti; puhelinvaihde; puhelinvälittäjä; puhelinpalvelun välittäjä; puhelinpäivystäjä; yhteyskeskuksen hoitaja
sv växeltelefonist; telefonist; växeloperatör; telefonväxelskötare; telefonförmedlare; växelpersonal; telefonjour
en switchboard operator; telephone operator; telephone switchboard operator; telephonist; call operator; phone operator; answering service operator; switchboard attendant
tasks fi puheluiden yhdistäminen; puhelinvaihteen hoito; viestien välittäminen | sv koppla samtal; sköta telefonväxeln; förmedla meddelanden | en connecting calls; running a switchboard; passing on messages
related 4222:0.8 4226:0.8 4225:0.7 4229:0.65 4110:0.55
sectors 82 86 84 61
priors phone day
4224
fi hotellivirkailija; hotellin vastaanottovirkailija; respa; respavirkailija; respatyöntekijä; vastaanottovirkailija hotelliin; receptionisti hotellissa; yöportieeri; portieeri; hotellin yövirkailija; yövastaanottovirkailija; vastaanottomestari; leirintäalueen vastaanoton hoitaja; hostellin vastaanottotyöntekijä; front desk agent; front office agent; guest service agent; concierge; hotelliportieeri; varausvirkailija*
sv hotellreceptionist; receptionist på hotell; nattportier; portier; nattreceptionist; receptionsanställd på hotell; hotellportier; bokningstjänsteman*; receptionist på vandrarhem; receptionist*
en hotel receptionist; front desk agent; front office agent; guest service agent; night auditor; night receptionist; hotel clerk; concierge; hostel receptionist; reservations agent*; receptionist*; hotel worker*; hotel staff*
tasks fi hotellin vastaanotto; majoittuminen ja huoneen luovutus; varausten hoito | sv hotellreception; in- och utcheckning; bokningar | en hotel reception; check-in and check-out; bookings
related 4226:0.85 4221:0.7 4225:0.65 5131:0.5 5151:0.45 4229:0.6 4222:0.55
sectors 55 93
priors customer_contact evening night weekend
4225
fi asiakaspalvelija*; asiakasneuvoja*; palveluneuvoja*; infopisteen työntekijä; infotyöntekijä; infopisteen hoitaja; informaatiopisteen neuvoja; neuvontatyöntekijä; neuvoja asiakaspalvelupisteeseen; asiakaspalvelusihteeri; asiakaspalveluvirkailija*; palvelupisteen neuvoja; yhteispalveluneuvoja; yhteispalvelupisteen työntekijä; kuntainfon palveluneuvoja; asiointineuvoja; aulaneuvoja; infovirkailija; digineuvoja*; digituki*; asiakaspalvelutyö; asiakaspalvelutehtävä; asiakasvastaava*; asiakaspalveluneuvoja*; palveluvirkailija*
sv kundbetjänare*; kundrådgivare*; servicerådgivare*; informationsdiskpersonal; kundservicetjänsteman; rådgivare vid servicepunkt; samservicerådgivare; infodiskpersonal; kundservicesekreterare; digirådgivare*; digistödjare*
en enquiry clerk; information desk clerk; information clerk; customer service clerk; customer service assistant; customer adviser*; service adviser*; customer service representative*; information point assistant; help desk attendant; digital support adviser*; customer advisor*
tasks fi asiakaspalvelu; neuvonta palvelupisteessä; opastaminen; lomakkeiden täytössä auttaminen | sv kundservice; rådgivning vid servicedisk; vägledning | en customer service; advice at a service point; guiding people; helping with forms
related 4222:0.85 4226:0.85 4229:0.75 4223:0.65 4110:0.55 4221:0.6 4211:0.55 5230:0.5 4224:0.6
sectors 84 47 85 86 35 49
priors customer_contact day
4226
fi vastaanottovirkailija; vastaanottotyöntekijä; vastaanoton hoitaja; vastaanottoapulainen; aulaemäntä; aulaisäntä; aulapalvelutyöntekijä; aulavirkailija; aulapalveluvastaava; aulavahtimestari*; respa toimistolla; vastaanottosihteeri*; ilmoittautumispisteen hoitaja; receptionist; receptionisti; office host; vierailijavastaanotto; toimistoemäntä; neuvonnan hoitaja; ajanvaraussihteeri; ajanvarauksen hoitaja; hammashoitolan vastaanottovirkailija; lääkäriaseman vastaanottovirkailija; asiakaspalvelija lääkäriasemalle; kuntosalin vastaanottotyöntekijä
sv receptionist*; receptionsanställd; receptionspersonal; receptionsbiträde; lobbyvärd; lobbyvärdinna; vestibulvärd; mottagningssekreterare*; tidsbokare; kundmottagare; receptionsvärd
en receptionist*; front desk receptionist; office receptionist; medical receptionist; reception clerk; lobby host; front of house receptionist; appointment clerk; office host; reception worker
tasks fi vieraiden vastaanotto; ilmoittautumiset; ajanvaraus; aulapalvelu | sv ta emot besökare; tidsbokning; inskrivning | en receiving visitors; booking appointments; front desk
related 4225:0.85 4224:0.8 4223:0.75 4222:0.65 4110:0.65 4120:0.65 3344:0.6 3256:0.5 4229:0.65 5111:0.2
sectors 86 80 70 82 96 93 75
priors customer_contact phone day
4227
fi haastattelija; puhelinhaastattelija; tutkimushaastattelija; markkinatutkimushaastattelija; tilastohaastattelija; kenttähaastattelija; kyselytutkija; mystery shopper; haamuasiakas; liikennelaskija*; kävijälaskija; kyselyhaastattelija; vaalivirkailija*; laskuri, liikennelaskenta*
sv intervjuare; telefonintervjuare; marknadsundersökningsintervjuare; fältintervjuare; statistikintervjuare; enkätintervjuare; trafikräknare
en interviewer; survey interviewer; telephone interviewer; market research interviewer; field interviewer; mystery shopper; traffic counter
tasks fi haastattelujen tekeminen; kyselyt puhelimessa; vastausten kirjaaminen | sv göra intervjuer; enkäter per telefon; skriva in svar | en doing interviews; phone surveys; recording answers
related 4222:0.65 4132:0.6 4225:0.55 5244:0.5 4413:0.5 4229:0.6
sectors 73 84 72
priors phone customer_contact evening
4229
fi hätäkeskuspäivystäjä; hätäpäivystäjä; hälytyspäivystäjä; hälytyskeskuspäivystäjä; turvapuhelinpäivystäjä; turvapalvelupäivystäjä; asiakasvastaanoton työntekijä; asiakaspalveluassistentti; kävijäpalvelutyöntekijä; jonotuksen ohjaaja; tartunnanjäljittäjä; sairaalan ilmoittautumispisteen työntekijä; tilavarausvirkailija; palveluvirkailija*; päivystäjä*; asiakasvastaava*; asiakaspalveluneuvoja*; asiakaspalveluvirkailija*
sv nödcentralsoperatör; joursvarare; larmoperatör; jourhavande vid trygghetstelefon; kundtjänstassistent; smittspårare; besöksservicepersonal; kundansvarig*
en emergency dispatcher; emergency call handler; emergency response centre operator; alarm operator; contact tracer; visitor services assistant; patient admissions clerk; customer service worker
tasks fi hätäpuheluihin vastaaminen; asiakkaiden ohjaaminen; kävijäpalvelu | sv svara på nödsamtal; vägleda kunder | en answering emergency calls; guiding customers and visitors
related 4222:0.7 4225:0.75 4226:0.65 4223:0.65 5414:0.4 3258:0.4
sectors 84 80 86 82 91
priors phone customer_contact evening night weekend
4311
fi taloushallinnon assistentti; talousassistentti; kirjanpitoassistentti; laskuttaja; laskutussihteeri; laskutusassistentti; reskontranhoitaja; ostoreskontranhoitaja; myyntireskontranhoitaja; ostoreskontra; myyntireskontra; reskontran hoitaja; ostolaskujen käsittelijä; ostolaskujenkäsittelijä; laskujen käsittelijä; maksuliikenteen hoitaja; tilitoimistotyöntekijä; tilitoimiston assistentti; kirjanpitäjän avustaja; taloustoimiston työntekijä; taloushallinnon avustaja; taloushallinnon toimistotyöntekijä; talouspalvelusihteeri; matkalaskujen käsittelijä; kassanhoitaja toimistossa; kustannuslaskija*; taloushallinnon harjoittelija
sv ekonomiassistent; bokföringsassistent; fakturerare; faktureringssekreterare; reskontraskötare; leverantörsreskontraskötare; kundreskontraskötare; bokföringsbiträde; redovisningsassistent; fakturahandläggare; anställd på bokföringsbyrå; kontorist inom ekonomi
en accounting clerk; accounts assistant; bookkeeping clerk; invoicing clerk; billing clerk; accounts payable clerk; accounts receivable clerk; accounts payable specialist; ledger clerk; finance assistant; invoice processor; accounting trainee
tasks fi laskutus; laskujen käsittely; reskontra; tositteiden kirjaaminen; maksuliikenne; matkalaskut | sv fakturering; reskontra; bokföra verifikat; betalningar | en invoicing; processing invoices; ledgers; entering vouchers; payments
related 3313:0.8 4313:0.75 4312:0.7 4110:0.65 4132:0.65 4214:0.6 2411:0.45 4211:0.5
sectors 69 82 84 46 47 86
priors day
4312
fi vakuutustoimistotyöntekijä; vakuutusvirkailija; vakuutustoimihenkilö; tilastoapulainen; tilastosihteeri; rahoitusassistentti; luottokäsittelijä; lainakäsittelijä; back office -toimihenkilö; arvopaperisihteeri; rahoitusalan toimistotyöntekijä; vakuutussihteeri; tilintarkastusassistentti; kiinteistötoimiston avustaja; eläkevakuutuskäsittelijä
sv försäkringstjänsteman; försäkringskontorist; statistikbiträde; finansassistent; lånehandläggare; backoffice-anställd; värdepapperssekreterare; revisionsbiträde
en insurance clerk; statistical clerk; finance clerk; loan processing clerk; back office clerk in a bank; securities clerk; audit clerk; credit clerk; mortgage clerk
tasks fi vakuutusasioiden käsittely; lainahakemusten käsittely; tilastojen kokoaminen | sv handlägga försäkringar; låneansökningar; sammanställa statistik | en handling insurance papers; loan applications; compiling statistics
related 4311:0.75 4211:0.75 4110:0.6 3315:0.6 4132:0.65 3312:0.6 3321:0.55 3314:0.5
sectors 64 65 66 68
priors day
4313
fi palkanlaskija; palkkasihteeri; palkkakirjanpitäjä; palkka-assistentti; palkanlaskennan assistentti; palkkahallinnon assistentti; palkkahallinnon asiantuntija; palkka-asiantuntija; payroll specialist; payroll assistant; palkka- ja työaikasihteeri; palkkavalmistelija; palkkaneuvoja; palvelussuhdesihteeri*; palkanlaskija-kirjanpitäjä; tuntikirjaaja
sv löneräknare; lönesekreterare; löneassistent; lönebokförare; lönespecialist; löneadministratör; lönekontorist; löneberedare
en payroll clerk; payroll assistant; payroll specialist; payroll accountant; payroll administrator; wages clerk; payroll officer; salary clerk
tasks fi palkanlaskenta; työaikojen tarkistaminen; lomapalkat; palkkatodistukset | sv löneräkning; kontroll av arbetstid; semesterlöner | en calculating wages; checking hours; holiday pay
related 4311:0.8 3313:0.75 4416:0.7 4110:0.55 4312:0.6
sectors 69 84 82 86 78
priors day
4321
fi varastonhoitaja; varastovirkailija; varastokirjanpitäjä; varastomies*; varastoassistentti; varastosihteeri; varastovastaava; varastoesimies; varastomestari; tavaranvastaanottaja; tavaran vastaanottaja; vastaanottaja varastolle; inventoija; inventaariotyöntekijä; lähettämön hoitaja; lähettämötyöntekijä*; varaosamyyjä-varastonhoitaja; varaosavarastonhoitaja; työkaluvarastonhoitaja; terminaalinhoitaja; materiaalinhoitaja; materiaalikäsittelijä; saldonhoitaja; logistikko; logistiikkatyöntekijä*; logistiikka-assistentti; keskusvaraston hoitaja; sairaalan materiaalipalvelutyöntekijä; hyllyttäjä sairaalalogistiikka; verkkokauppatyöntekijä*; verkkokaupan työntekijä*; verkkokauppakeräilijä*; nettikeräilijä*; ruokakeräilijä*
sv lagerförvaltare; lagerskötare; lagerförman; lagerbokförare; lagerbiträde*; lagerassistent; förrådsförvaltare; förrådsman; varumottagare; godsmottagare; inventerare; logistiker; materialförvaltare; logistikmedarbetare*; lagertjänsteman
en stock clerk; warehouse clerk; inventory clerk; storekeeper; stockkeeper; stores assistant; stock controller; goods receiver; receiving clerk; inventory assistant; logistics assistant; warehouse keeper; supply clerk; logistics worker*; dispatch clerk; warehouse team leader*; warehouse supervisor*
tasks fi tavaran vastaanotto; saldojen tarkistus; inventointi; lähetysten kirjaaminen; varaston järjestys | sv ta emot varor; inventering; lagersaldon; registrera leveranser | en receiving goods; stock counts; checking balances; recording deliveries
related 9333:0.8 8344:0.65 4322:0.65 4323:0.65 9334:0.65 4110:0.4 9621:0.4 9321:0.55 4412:0.45 1324:0.2
sectors 52 46 47 49 53 86 45
priors standing heavy_lifting
4322
fi tuotannon valmistelija; tuotannonsuunnittelija*; tuotantoassistentti*; tuotannonohjaaja; työnsuunnittelija; tuotantosihteeri; hienosuunnittelija; materiaalisuunnittelija; materiaalinohjaaja; tuotannon aikatauluttaja; valmistelija tuotantoon; tuotantokoordinaattori; kapasiteettisuunnittelija; työsuunnittelija*
sv produktionsassistent*; produktionsplanerare*; produktionsberedare; materialplanerare; beredare inom produktion; produktionskoordinator; orderplanerare
en production clerk; production planning clerk; production planner*; material planner; production coordinator; scheduling clerk; production assistant*; order scheduler
tasks fi tuotannon aikataulutus; materiaalien tilaaminen; työmääräysten tekeminen | sv planera produktion; beställa material; arbetsorder | en scheduling production; ordering materials; work orders
related 4321:0.7 4323:0.6 3323:0.5 4110:0.5 3122:0.5 2141:0.4
sectors 10 25 28 26 16 18
priors day
4323
fi ajojärjestelijä; kuljetussuunnittelija*; kuljetussihteeri; huolintasihteeri; kuljetuskoordinaattori; logistiikkakoordinaattori; liikenteenohjaaja*; junaliikenteen ohjaaja; rautatieliikenteen ohjaaja; kuljetusten järjestelijä; dispatcher; taksivälittäjä; tilauskeskuksen hoitaja; rahtivirkailija; terminaalityönjohtaja; ajosuunnittelija; ajoesimies; linja-autoliikenteen ohjaaja; logistics coordinator; kuljetustilausten vastaanottaja; reittisuunnittelija; kuljetusesimies*; kuljetuspäällikkö*; logistiikka-asiantuntija*
sv transportplanerare*; trafikplanerare*; transportkoordinator; tågklarerare; trafikledare; transportsekreterare; speditionssekreterare; transportledare; fraktkontorist; logistikkoordinator
en transport clerk; dispatcher; transport coordinator; freight clerk; traffic controller; rail traffic controller; route planner; taxi dispatcher; logistics coordinator; shipping clerk; fleet coordinator
tasks fi kuljetusten järjestely; reittien suunnittelu; kuljettajien ohjaus; rahtikirjat | sv ordna transporter; planera rutter; fraktsedlar | en arranging transports; planning routes; guiding drivers; waybills
related 3331:0.75 4321:0.65 4322:0.6 1324:0.45 4222:0.45 8332:0.4
sectors 49 52 53 50 51
priors phone
4411
fi kirjastotyöntekijä; kirjastoavustaja; kirjastoapulainen; kirjastovirkailija; kirjastosihteeri; kirjastoassistentti; kirjastonhoitajan avustaja; kirjaston asiakaspalvelija; kirjaston asiakasneuvoja; kirjastoharjoittelija; kirjaston hyllyttäjä; kirjastovahtimestari; kirjastotyö; kirjastoautonkuljettaja-virkailija; kirjastoauton virkailija; kirjastonhoitajan sijainen; kirjaston kesätyöntekijä; kirjastopedagogin avustaja; kirjapalautusten lajittelija
sv biblioteksanställd; biblioteksassistent; biblioteksbiträde; biblioteksfunktionär; bibliotekssekreterare; bibliotekspersonal; biblioteksarbetare; bibliotekspraktikant; bibliotekskundbetjänare; bokbusspersonal
en library assistant; library clerk; library worker; library aide; library page; library customer adviser; library trainee; library technician; mobile library assistant
tasks fi kirjojen lainaus ja palautus; hyllytys; kirjaston asiakkaiden neuvonta; kirjojen muovitus | sv utlåning och återlämning av böcker; uppställning; rådgivning på bibliotek | en lending and returning books; shelving; helping library visitors
related 4415:0.75 4110:0.6 4225:0.6 2621:0.45 3433:0.5 5223:0.4 2622:0.5 4413:0.3 4416:0.2 4412:0.3
sectors 91 85 84
priors day evening customer_contact
4412
fi postinkantaja; postinjakaja; postiljooni; postinlajittelija; postityöntekijä; lehdenjakaja*; postittaja; postittamotyöntekijä; postinkäsittelijä; pakettien lajittelija; lajittelutyöntekijä*; lajittelija*; toimistovahtimestari; virastomestari; vahtimestari*; ylivahtimestari; sisälähetti; toimistolähetti; postituspalvelutyöntekijä; jakelutyöntekijä*; postikuski; postin kesätyöntekijä; kirjeenkantaja; sisäisen postin jakaja; talonmies-vahtimestari*
sv brevbärare; postutdelare; postiljon; postsorterare; postarbetare; postanställd; kontorsvaktmästare; vaktmästare*; expeditionsvakt; internpostutdelare; ämbetsverksvaktmästare; utdelare*
en mail carrier; postman; postwoman; postal worker; mail sorter; mail clerk; office messenger; porter at an office; post sorter; letter carrier; parcel sorter*; caretaker of an office; mailroom clerk
tasks fi postin jakelu; postin lajittelu; kokoustilojen järjestely; sisäpostin vienti | sv dela ut post; sortera post; ordna mötesrum | en delivering mail; sorting mail; preparing meeting rooms
related 9621:0.85 4110:0.5 8322:0.5 5153:0.6 9333:0.6 9629:0.5 4321:0.45 4413:0.3 4414:0.2 4415:0.4 4416:0.2
sectors 53 84 85 82
priors early_morning outdoors alone
4413
fi oikolukija; tilastokoodaaja; korrehtuurin lukija; korrehtuurinlukija; aineiston koodaaja; tarkastuslukija; tekstin tarkastaja; kielentarkastaja*; lomakkeiden tarkastaja
sv korrekturläsare; kodare; statistikkodare; granskare av text; språkgranskare*; materialkodare
en proofreader; coding clerk; proofreading clerk; copy checker; survey coder; language checker*
tasks fi tekstin tarkistaminen; virheiden korjaaminen; vastausten luokittelu | sv läsa korrektur; rätta fel; koda svar | en checking texts; correcting errors; coding answers
related 4132:0.75 4131:0.7 4415:0.6 2643:0.45 2642:0.45 4110:0.6 2641:0.4
sectors 58 18 73 84
priors alone day
4414
fi kirjuri; kirjeenkirjoittaja; lomakkeiden täyttäjä; asiakirjojen laatija; hakemusten täyttöapu; kirjallisen asioinnin avustaja
sv brevskrivare; skrivare av dokument; skrivhjälp; hjälp med blanketter; skrivbiträde
en scribe; letter writer; public letter writer; form filler; form-filling assistant
tasks fi kirjeiden kirjoittaminen toisen puolesta; lomakkeiden täyttö | sv skriva brev för andra; fylla i blanketter | en writing letters for others; filling in forms
related 4131:0.7 4110:0.65 4225:0.5 3412:0.3
sectors 82 94 88
priors customer_contact day
4415
fi arkistotyöntekijä; arkistoapulainen; arkistoavustaja; arkistosihteeri; arkistoija; arkistoassistentti; arkistovirkailija; kopioija; monistamotyöntekijä; monistaja; kopiolaitoksen työntekijä; skannaaja*; digitoija*; digitointityöntekijä; aineiston digitoija; asiakirjojen skannaus; asiakirjojen järjestäjä; kirjaamosihteeri; kirjaamotyöntekijä; kirjaaja*; kirjaamonhoitaja; arkistointi; dokumentinhallinnan assistentti; potilasarkistotyöntekijä; mapittaja
sv arkivanställd; arkivbiträde; arkivsekreterare; arkivassistent; kopist; kopieringsbiträde; skannare av dokument; digitaliserare*; registratorssekreterare; registrator; diariesekreterare; arkiverare
en filing clerk; archive assistant; records clerk; copying clerk; scanning operator; document controller; document scanner operator; digitisation assistant*; registry clerk; records assistant; reprographics assistant
tasks fi arkistointi; skannaus; mapitus; asiakirjojen kirjaaminen; kopiointi | sv arkivering; skanning; registrera handlingar; kopiering | en filing; scanning; registering documents; copying
related 4110:0.8 4132:0.75 4411:0.7 2621:0.55 4413:0.6 4120:0.55 3433:0.45
sectors 84 91 82 86 69
priors day alone
4416
fi henkilöstöassistentti; hr-assistentti; hr assistant; hr-sihteeri; henkilöstösihteeri; henkilöstöhallinnon assistentti; rekrytointiassistentti; rekrysihteeri; rekrytointisihteeri; hr-koordinaattori*; hr coordinator*; hr-harjoittelija; henkilöstöhallinnon toimistotyöntekijä; henkilöstökoordinaattori*; vuorosuunnittelija; työvuorosuunnittelija; resurssikoordinaattori; resurssisuunnittelija*; sijaisvälittäjä; keikkavälittäjä; palvelussuhdesihteeri*; palvelussuhdeassistentti; hr-palvelusihteeri; resursoija
sv personalassistent; personalsekreterare; hr-assistent; hr-sekreterare; rekryteringsassistent; hr-koordinator*; anställningssekreterare; vikarieförmedlare; arbetsskiftsplanerare; resurskoordinator; personalkontorist
en personnel clerk; hr assistant; human resources assistant; hr administrator; recruitment assistant; hr coordinator*; staffing coordinator; shift planner; hr trainee; personnel assistant; people operations assistant
tasks fi työsopimusten valmistelu; työvuorojen suunnittelu; henkilötietojen ylläpito; rekrytoinnin apu | sv bereda arbetsavtal; planera skift; personaluppgifter | en preparing contracts; planning shifts; staff records; helping with recruitment
related 4313:0.75 4110:0.7 2423:0.65 4120:0.65 3343:0.6 4419:0.55 3333:0.55
sectors 78 84 86 70 82
priors day
4419
fi mainosassistentti; julkaisusihteeri; myyntisihteeri*; tilausten käsittelijä; tilauskäsittelijä; tilauspalvelun työntekijä; myyntitilausten käsittelijä; ulkomaankirjeenvaihtaja; kirjeenvaihtaja; lupasihteeri*; kuvatallentaja; sopimuskäsittelijä; asiakirjavastaava; tuotetietojen ylläpitäjä; tuotetietoassistentti; verkkokaupan assistentti; verkkokaupan toimistotyöntekijä; jäsenpalveluvastaava; jäsenrekisterin hoitaja; lehtitilausten käsittelijä; leikearkistonhoitaja; order desk -työntekijä; tilausassistentti; vaalivirkailija*; laskuri, liikennelaskenta*; liikennelaskija*
sv orderhandläggare; ordermottagare; reklamassistent; publikationssekreterare; korrespondent; medlemsregisterskötare; avtalshandläggare; webbutiksassistent; produktdataassistent
en order processor; order handler; order processing clerk; advertising clerk; correspondence clerk; membership clerk; publication clerk; product data assistant; contracts clerk; e-commerce assistant
tasks fi tilausten käsittely; jäsenrekisterin hoito; tuotetietojen päivitys; kirjeenvaihto | sv hantera order; medlemsregister; produktdata; korrespondens | en handling orders; keeping a members' register; product data; correspondence
related 4110:0.8 4120:0.7 4132:0.7 4415:0.6 4311:0.55 4416:0.55 4222:0.5
sectors 46 47 58 73 94 82
priors day
`;
