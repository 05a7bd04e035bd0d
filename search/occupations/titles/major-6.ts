// Everyday titles of farming, gardening, animal, forest and fishery work (ISCO-08 major group 6), where many wish to work with plants, animals or outdoors.
export const major6 = `
6111
fi peltoviljelijä; viljelijä; viljanviljelijä; avomaaviljelijä; vihannesviljelijä; perunanviljelijä; maanviljelijä; maatilan työntekijä*; maataloustyöntekijä*; pelto-osaaja; viljelytyönjohtaja; peltotyönjohtaja; luomuviljelijä; avomaan kausityöntekijä; viljelytyöntekijä; viljelijän apulainen; peltotyöt; lohkovastaava; mansikkatilan työnjohtaja; juureskasvien viljelijä; kumppanuusmaatalouden viljelijä
sv åkerodlare; odlare; spannmålsodlare; grönsaksodlare; potatisodlare; jordbrukare*; frilandsodlare; ekologisk odlare; arbetsledare inom åkerodling; odlingsarbetare
en crop farmer; field crop grower; vegetable grower; grain farmer; potato farmer; farmer*; field worker; organic grower; crop supervisor; open field grower
tasks fi kylväminen; pellon hoito; sadonkorjuu; vihannesten kasvatus; traktorilla ajo | sv så; sköta åkrar; skörda; odla grönsaker | en sowing; tending fields; harvesting; growing vegetables; driving a tractor
related 9211:0.75 6114:0.85 6113:0.75 6130:0.8 9214:0.65 8341:0.6 6112:0.7 9213:0.7 6121:0.5
sectors 01 46
priors outdoors early_morning heavy_lifting
6112
fi hedelmänviljelijä; marjanviljelijä; omenanviljelijä; mansikanviljelijä; marjatarhuri; omenatarhuri; hedelmätarhan hoitaja; viinitarhuri; marjanviljelytyöntekijä; puuntaimien kasvattaja; hedelmäpuiden leikkaaja; pensaiden kasvattaja; joulukuusenkasvattaja; marjatarhan työnjohtaja; herukanviljelijä; vadelmanviljelijä
sv fruktodlare; bärodlare; äppelodlare; jordgubbsodlare; bärgårdsarbetare; vinodlare; trädgårdsodlare frukt; julgransodlare
en fruit grower; berry grower; apple grower; strawberry grower; orchard worker; vineyard worker; christmas tree grower
tasks fi hedelmäpuiden ja marjapensaiden hoito; leikkaaminen; sadonkorjuu | sv sköta fruktträd och bärbuskar; beskära; skörda | en tending fruit trees and berry bushes; pruning; harvesting
related 6113:0.8 6111:0.75 6114:0.75 9214:0.75 9211:0.7
sectors 01
priors outdoors heavy_lifting
6113
fi puutarhuri; kasvihuonetyöntekijä*; kasvihuoneviljelijä; puutarhatyöntekijä*; viheralueiden hoitaja; viheraluehoitaja; viherrakentaja; viheraluetyöntekijä*; puistopuutarhuri; taimistotyöntekijä*; taimistopuutarhuri; arboristi; puunkaataja pihapuut; puistonhoitaja; nurmikonhoitaja; kenttämestari*; golfkentänhoitaja; golfkentän työntekijä; greenkeeper; viherrakennustyönjohtaja; vihertyönjohtaja; puutarhatyönjohtaja; viheralan työntekijä; hautausmaan puutarhuri; hautausmaapuutarhuri; hautausmaatyöntekijä*; seurakuntapuutarhuri; seurakuntamestari ulkoalueet; piharakentaja; kukkienkasvattaja; sieniviljelijä; viherkasvien hoitaja; viherhoitaja; sisäviherhoitaja; puutarhahommat; puutarhaharjoittelija; kasvihuonepuutarhuri; kurkunviljelijä; tomaatinviljelijä; kiinteistöpuutarhuri; maisemanhoitaja; kasvitieteellisen puutarhan puutarhuri; kaupunginpuutarhurin apulainen; kaupunkiviljelijä; kaupunginpuutarhuri*; puistomestari; viherpuutarhuri; taimitarhuri*; taimitarhatyöntekijä*; kasvitarhuri; vihannesviljelijän apulainen; puutarhan poimija*; kurkunpoimija*; tomaatinpoimija*; salaatinpakkaaja*
sv trädgårdsmästare; trädgårdsarbetare*; trädgårdsskötare; växthusodlare; växthusarbetare*; grönområdesskötare; grönområdesarbetare; parkträdgårdsmästare; plantskolearbetare*; arborist; trädvårdare; anläggare av grönområden; grönanläggare; kyrkogårdsarbetare*; kyrkogårdsträdgårdsmästare; golfbaneskötare; svampodlare; blomsterodlare; trädgårdsanläggare; greenkeeper
en gardener; horticulturist; greenhouse worker*; greenhouse grower; landscape gardener; landscaper; landscaping worker; park gardener; groundskeeper*; groundsman; greenkeeper; arborist; tree surgeon; nursery grower; plant care worker; cemetery gardener; mushroom grower; flower grower; horticultural worker; interior plant technician
tasks fi kasvien hoito; istuttaminen; pensaiden leikkaus; nurmikon leikkuu; kasvihuonetyöt; pihojen rakentaminen | sv sköta växter; plantera; klippa buskar; klippa gräs; växthusarbete; anlägga gårdar | en looking after plants; planting; pruning; mowing; greenhouse work; building gardens
related 9214:0.9 6112:0.8 6111:0.75 6114:0.75 5153:0.6 6210:0.55 9215:0.5 2162:0.4 9613:0.5 5223:0.35 6130:0.55
sectors 01 81 84 94 47 93
priors outdoors heavy_lifting day
6114
fi puutarhatilan viljelijä; yhdistetyn viljelyn harjoittaja; monialaviljelijä; luomutilan viljelijä; vihannes- ja marjatilan työntekijä; luomupuutarhuri; permakulttuuriviljelijä; pientilallinen*; puutarhatilallinen; monipuolisen tilan viljelijä
sv odlare av blandade grödor; trädgårdsföretagare; ekologisk trädgårdsodlare; mångsidig odlare; småbrukare*; arbetare på ekogård
en mixed crop grower; market gardener; organic farm worker; permaculture grower; smallholder*; mixed horticulture farmer
tasks fi erilaisten kasvien viljely; sadonkorjuu; myynti tilalta | sv odla olika grödor; skörda; sälja från gården | en growing various crops; harvesting; farm sales
related 6111:0.85 6113:0.8 6112:0.8 6130:0.7 9214:0.7 9211:0.65
sectors 01
priors outdoors heavy_lifting
6121
fi karjanhoitaja; karjatilan työntekijä*; lypsykarjanhoitaja; lypsäjä; navettatyöntekijä*; maatalouslomittaja; lomittaja; lomituspalvelutyöntekijä; lehmänhoitaja; eläintenhoitaja maatilalle; karjankasvattaja; lypsykarjatilan työntekijä; sianhoitaja; sikojen hoitaja; maatilan eläintenhoitaja; kotieläintenhoitaja; lampuri; lampaanhoitaja; lampaankasvattaja; tallimestari; tallinhoitaja; hevostallin työntekijä; hevoskasvattaja; koirankasvattaja*; kissankasvattaja; kennelinpitäjä; karjakko; navettamies; karjamestari; maatalouslomittajan sijainen; emolehmätilan työntekijä; vuohitilan työntekijä; hevostilan työntekijä; ratsutallin työntekijä; karjatilallinen; maitotilallinen; karjanhoito; hevosgroom
sv boskapsskötare; djurskötare på gård; mjölkare; ladugårdsskötare; avbytare; jordbruksavbytare; lantbruksavbytare; avlösare; svinskötare; fårfarmare; fåruppfödare; hästskötare*; hunduppfödare; boskapsuppfödare; mjölkbonde; djurvårdare på lantgård
en livestock worker; milker; dairy farmer; cattle farmer; cowhand; farm relief worker; relief milker; stockperson; sheep farmer; shepherd; horse groom*; horse breeder; dog breeder; farm animal caretaker
tasks fi eläinten ruokkiminen; lypsäminen; navetan siivous; eläinten hoito tilalla; hevosten hoito | sv mata djur; mjölka; städa ladugård; sköta djur på gård; sköta hästar | en feeding animals; milking; cleaning barns; caring for farm animals and horses
related 9212:0.9 6130:0.85 9213:0.8 6122:0.75 6129:0.75 5164:0.7 3240:0.45 6111:0.5 8341:0.4
sectors 01 93 77
priors early_morning weekend outdoors heavy_lifting standing
6122
fi siipikarjankasvattaja; kananhoitaja; kanalanhoitaja; broilerinkasvattaja; broileritilan työntekijä; kalkkunankasvattaja; kalkkunanhoitaja; siipikarjanhoitaja; haudontatyöntekijä; hautomotyöntekijä; munatilallinen; munanlajittelija kanala
sv fjäderfäuppfödare; hönsuppfödare; hönsskötare; broileruppfödare; kalkonuppfödare; kläckeriarbetare
en poultry farmer; poultry worker; chicken farm worker; broiler farmer; turkey farmer; egg farm worker
tasks fi lintujen ruokinta; munien keruu; kanalan puhdistus | sv mata fåglar; samla ägg; rengöra hönshus | en feeding birds; collecting eggs; cleaning henhouses
related 6121:0.75 9212:0.8 6130:0.7 6129:0.65 9213:0.65
sectors 01
priors early_morning weekend
6123
fi mehiläishoitaja; mehiläistarhaaja; mehiläistenhoitaja; hunajantuottaja; tarhaaja mehiläiset; mehiläistyöntekijä; mehiläistilan työntekijä; hyönteiskasvattaja; sirkankasvattaja; mehiläistarhuri; hunajatuottaja
sv biodlare; biskötare; honungsproducent; biodlingsarbetare; insektsuppfödare
en beekeeper; apiarist; honey producer; beekeeping assistant; insect farmer; cricket farmer
tasks fi mehiläispesien hoito; hunajan linkoaminen | sv sköta bikupor; slunga honung | en tending hives; extracting honey
related 6129:0.7 6121:0.5 6112:0.5 6113:0.45
sectors 01
priors outdoors alone
6129
fi turkistarhaaja; turkistarhuri*; turkistarhan työntekijä; poronhoitaja; poromies; poronomistaja; porotilallinen; koe-eläintenhoitaja; koiratarhan hoitaja; huskyopas; huskytarhan työntekijä; huskytilan työntekijä; rekikoirien hoitaja; kennelityöntekijä; minkkitarhuri; alpakankasvattaja; riistatarhaaja; eläinpihan hoitaja
sv pälsdjursfarmare; pälsdjursuppfödare; renskötare; renägare; skötare av slädhundar; huskyguide; kennelarbetare; alpackauppfödare; pälsdjursskötare; skötare på pälsfarm
en fur farmer; reindeer herder; reindeer farmer; laboratory animal caretaker; laboratory animal technician; husky farm worker*; sled dog handler; alpaca farmer
tasks fi eläinten ruokinta ja hoito; aitausten kunnossapito; porojen paimennus; koirien hoito | sv mata och sköta djur; underhålla hägn; vakta renar | en feeding and caring for animals; maintaining pens; herding reindeer; caring for dogs
related 5164:0.75 6121:0.75 9212:0.8 6122:0.65 6224:0.5 5113:0.35
sectors 01 72 79 93
priors outdoors early_morning weekend
6130
fi maatilan hoitaja; maanviljelijä ja karjankasvattaja; maatalousyrittäjä; maatilayrittäjä; isäntä maatilalla; maatilan isäntä; maatilan emäntä; maatilan työntekijä*; maataloustyöntekijä*; farmari; maajussi; maatyöläinen; maatilaharjoittelija; farmarin apulainen; maatalousharjoittelija; luomumaatilan työntekijä; kotieläintilan työntekijä; maatilan renki; tilanhoitaja; maatilamatkailuyrittäjä; maaseutuyrittäjä; green care -tilan työntekijä
sv bonde; lantbrukare; jordbrukare*; lantbruksföretagare; gårdsförvaltare; lantbrukspraktikant; lantgårdsarbetare; jordbruksföretagare; dräng på gård; arbetare på lantgård
en mixed farmer; farmer*; farm manager mixed; crop and livestock farmer; agricultural worker*; farm trainee; farm labourer mixed; green care farm worker; smallholder*
tasks fi maatilan työt; eläinten ja peltojen hoito; koneiden käyttö ja huolto | sv gårdsarbete; sköta djur och åkrar; köra och underhålla maskiner | en farm work; caring for animals and fields; driving and maintaining machines
related 6121:0.85 6111:0.8 9213:0.9 6114:0.7 8341:0.65 9212:0.75 9211:0.7 6113:0.5
sectors 01
priors outdoors early_morning heavy_lifting
6210
fi metsuri*; metsätyöntekijä*; metsätyömies; raivaussahuri*; raivuri; taimikonhoitaja; metsuri-metsäpalvelutyöntekijä; metsäpalvelutyöntekijä; metsäpalvelutuottaja; metsurimestari; metsäpalveluyrittäjä; puunistuttaja; istutustyöntekijä metsä; puunkaataja; moottorisahuri; moottorisahamies; metsätyöt; metsähommat; sähkölinjojen raivaaja; linjanraivaaja; metsänvartija; metsänhoitotyöt; metsätalouden perustutkinto; kaatomies; metsäkausityöntekijä; ympäristönhoitaja metsä; pihapuiden kaataja; metsuriyrittäjä
sv skogsarbetare*; skogshuggare; skogsvårdare; röjare; röjsågsarbetare; plantskogsvårdare; trädplanterare; motorsågsarbetare; skogsserviceproducent; linjeröjare; skogsvakt
en forestry worker*; forest worker*; lumberjack; logger; forest technician worker; brush cutter; brush saw operator; chainsaw operator; chain saw operator; woodcutter; tree feller; forest services worker; power line clearing worker
tasks fi puiden kaataminen; taimien istuttaminen; raivaussahatyöt; metsän hoito | sv fälla träd; plantera; röjning; skogsvård | en felling trees; planting; clearing; forest care
related 9215:0.9 6113:0.65 8341:0.65 3143:0.5 9214:0.6 6224:0.5 6130:0.5
sectors 02 16 81 84
priors outdoors alone heavy_lifting driving early_morning
6221
fi kalanviljelijä; kalankasvattaja; kalankasvatustyöntekijä; kalanviljelytyöntekijä*; kalanhoitaja; rapuviljelijä; kalanpoikasten kasvattaja; kalalaitoksen työntekijä kasvatus; kalatalouden työntekijä; verkkoallastyöntekijä; ravunkasvattaja
sv fiskodlare; fiskodlingsarbetare*; arbetare på fiskodling; kräftodlare; fiskuppfödare; vattenbruksarbetare
en fish farmer; fish farm worker*; aquaculture worker; hatchery fish worker; crayfish farmer; aquaculture technician worker
tasks fi kalojen ruokinta; altaiden puhdistus; kalojen perkaus ja lajittelu | sv mata fisk; rengöra bassänger | en feeding fish; cleaning tanks; sorting fish
related 6222:0.7 9216:0.8 7511:0.4 6129:0.5 3142:0.4
sectors 03
priors outdoors early_morning
6222
fi kalastaja; ammattikalastaja; rannikkokalastaja; sisävesikalastaja; verkkokalastaja; järvikalastaja; kalastusyrittäjä; nuottakalastaja; rysäkalastaja; kalastajan apulainen; kalastusopas
sv fiskare; yrkesfiskare; kustfiskare; insjöfiskare; nätfiskare; fiskeföretagare; fiskeguide
en fisherman; fisher; commercial fisher; inland fisher; coastal fisher; net fisher; fishing guide
tasks fi verkkojen lasku ja nosto; kalan perkaus; veneen hoito | sv lägga och ta upp nät; rensa fisk; sköta båt | en setting and lifting nets; gutting fish; looking after a boat
related 6221:0.7 6223:0.8 9216:0.8 8350:0.5 6224:0.5 7511:0.4
sectors 03
priors outdoors early_morning alone
6223
fi merikalastaja; troolikalastaja; syvänmerenkalastaja; avomerikalastaja; troolarin kansimies; troolarikalastaja; kalastusaluksen miehistö; silakkatroolarin työntekijä
sv havsfiskare; trålfiskare; djuphavsfiskare; besättning på fiskefartyg; trålarbetare
en deep-sea fisher; trawler fisher; trawler deckhand; sea fisher; fishing vessel crew
tasks fi troolaaminen; saaliin käsittely merellä | sv tråla; hantera fångst till havs | en trawling; handling catch at sea
related 6222:0.8 8350:0.65 9216:0.7 6221:0.5
sectors 03
priors outdoors night heavy_lifting
6224
fi metsästäjä; riistanhoitaja; riistamestari; erämies; riistatyöntekijä; eräammattilainen; turkismetsästäjä; ansastaja; suurpetoyhdyshenkilö; riistavalvoja; metsästysopas
sv jägare; viltvårdare; viltmästare; pälsjägare; jaktguide
en hunter; gamekeeper; trapper; wildlife manager hunting; hunting guide
tasks fi riistanhoito; metsästäminen; riistalaskennat | sv viltvård; jakt; viltinventering | en game management; hunting; game counts
related 6210:0.55 6222:0.55 6129:0.5 5113:0.45
sectors 01 02
priors outdoors alone early_morning
6310
fi kotitarveviljelijä; omavarainen viljelijä; kotipuutarhuri; omavaraisviljelijä; pientilallinen*; palstaviljelijä
sv självhushållande odlare; odlare för husbehov; husbehovsodlare; småbrukare*
en subsistence crop farmer; subsistence grower; smallholder*; allotment grower; self-sufficient grower
tasks fi ruoan viljely omaan käyttöön | sv odla mat för eget bruk | en growing food for own use
related 6111:0.7 6114:0.7 6113:0.65 6330:0.9 9211:0.6
sectors 98 01
priors outdoors
6320
fi kotitarvekarjankasvattaja; omavarainen karjankasvattaja; kotieläinten pitäjä; kotitarvekarjan hoitaja; pienkarjan pitäjä
sv djurhållare för husbehov; självhushållande djuruppfödare; husbehovsuppfödare
en subsistence livestock farmer; subsistence herder; household animal keeper; smallholder livestock keeper
tasks fi eläinten pito omaan käyttöön | sv hålla djur för eget bruk | en keeping animals for own use
related 6121:0.7 6330:0.9 6130:0.65 9212:0.6
sectors 98 01
priors outdoors
6330
fi kotitarveviljelijä ja -karjankasvattaja; omavaraistilallinen; omavarainen pientilallinen; pientilallinen*; kotitarvetilallinen
sv självhushållande jordbrukare; husbehovsjordbrukare; småbrukare*; självförsörjande jordbrukare
en subsistence mixed farmer; subsistence farmer; self-sufficient farmer; smallholder*
tasks fi viljely ja eläimet omaan käyttöön | sv odling och djur för eget bruk | en crops and animals for own use
related 6130:0.75 6310:0.9 6320:0.9 9213:0.6
sectors 98 01
priors outdoors
6340
fi kotitarvekalastaja; kotitarvemetsästäjä; luonnontuotteiden keräilijä; marjastaja; sienestäjä; kotitarvekeräilijä; luonnonantimien kerääjä
sv husbehovsfiskare; husbehovsjägare; samlare av naturprodukter; svampplockare
en subsistence fisher; subsistence hunter; forager; gatherer of wild food; mushroom picker
tasks fi kalastus, metsästys ja keräily omaan käyttöön | sv fiske, jakt och plockning för eget bruk | en fishing, hunting and gathering for own use
related 6222:0.7 6224:0.7 9216:0.6 9211:0.45
sectors 98 03 02
priors outdoors
`;
