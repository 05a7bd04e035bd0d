// What a wish may be about without naming any work: animals, children, computers … and the unit groups it leads to.
// One line: key | fi words | sv words | en words > ISCO-4:weight …
export const interestWords = `
animals | eläin; eläimet; koira; koirat; kissa; kissat; hevonen; hevoset; lemmikki; lemmikit; lehmä; lehmät; karja | djur; hund; hundar; katt; katter; häst; hästar; husdjur; sällskapsdjur; ko; kossa; kossor | animal; dog; cat; horse; pet; cow; livestock > 5164:1 9212:0.8 3240:0.6 6121:0.6 6130:0.4 2250:0.25
children | lapsi; lapset; lastenhoito; taapero; vauva; perheet; koululainen | barn; småbarn; barnen; bebis; barnfamilj | child; children; kid; kids; toddler; baby; babies > 5311:1 2342:0.7 5312:0.9 2341:0.35 3412:0.3
young | nuori; nuoret; teini; teinit; nuoriso | ungdom; ungdomar; unga; tonåring | youth; teenager; young people; teens > 3412:1 5312:0.6 2359:0.3 3423:0.35 2330:0.3
elderly | vanhus; vanhukset; ikäihminen; ikäihmiset; ikääntynyt; seniori; seniorit; vanha ihminen; vanhat ihmiset; mummo; mummot | äldre; gamla; gamla människor; åldring; åldringar; senior; seniorer; äldre människor | elderly; elderly people; old people; seniors; older people > 5322:1 5321:1 5329:0.3 5162:0.4
people | ihminen; ihmiset; ihmisläheinen; sosiaalinen | människa; människor; folk; socialt | people; social > 5223:0.35 5322:0.4 3412:0.4 4225:0.35 5131:0.3 5246:0.3
nature | luonto; metsä; kasvi; kasvit; meri; järvi; ulkoilma; eräily | natur; naturen; skog; växt; växter; hav; friluft; friluftsliv | nature; forest; plant; outdoors life; sea; wildlife > 9214:1 6113:0.8 6210:0.8 9215:0.75 6222:0.2 5113:0.2 9211:0.5
hands | käsi; kädet; käsillä; käsityö; käsityöt; kädentaidot; näpertely; näprääminen; tehdä käsillä | hand; händer; händerna; hantverk; handarbete; praktiskt; pyssel | hand; hands; handicraft; crafts; practical; hands-on; manual > 7319:0.7 7522:0.8 8219:0.6 7531:0.6 7115:0.55 9329:0.5 7233:0.5 9321:0.45 9214:0.4 7231:0.4 9412:0.35 9313:0.4
computers | tietokone; tietokoneet; kone ja koodi; digi; ohjelmistot; netti; tietokoneella | dator; datorer; datorn; internet; digitalt | computer; computers; internet; digital; laptop > 3512:1 2512:0.75 2514:0.7 3511:0.7 2513:0.7 4132:0.65 3514:0.65 4110:0.4 2519:0.45
cars | auto; autot; moottori; moottorit; mopo; moottoripyörä; ralli; ajoneuvo | bil; bilar; motor; motorer; moped; motorcykel; fordon | car; cars; engine; engines; motorbike; motorcycle; vehicle > 7231:1 9122:0.6 8322:0.5 7132:0.4
machines | kone; koneet; työkone; työkoneet; laite; laitteet; traktori | maskin; maskiner; apparat; traktor | machine; machines; machinery; tractor > 7233:1 8342:0.7 8211:0.5 8344:0.5 9329:0.35 7223:0.5
music | musiikki; musa; soitto; laulu; bändi; kitara | musik; sång; band; gitarr; instrument | music; singing; song; band; guitar; instrument > 2652:1 2354:0.8 3521:0.5 3435:0.3
food | ruoka; ruoat; ruuat; leipominen; leivonta; kokkaus; makea; kahvi | mat; bakning; baka; matlagning; kaffe; bakverk | food; baking; cooking; coffee; cakes > 5120:1 9412:0.9 7512:0.6 5246:0.6 9411:0.5 3434:0.3
art | taide; piirtäminen; maalaaminen; kuvataide; luovuus; luova; piirtää | konst; rita; teckna; kreativ; kreativt; skapande | art; drawing; creative; creativity; painting pictures > 2651:0.9 2166:1 7316:0.4 3432:0.4 2355:0.4
books | kirja; kirjat; lukeminen; kirjallisuus | bok; böcker; läsa; läsning; litteratur | book; books; reading; literature > 4411:1 2622:0.7 2641:0.4 5223:0.25
sports | urheilu; liikunta; jalkapallo; futis; lätkä; sähly; salibandy; kuntosali; uinti; jääkiekko; jooga; tanssi | idrott; sport; fotboll; gym; simning; ishockey; träning; yoga; dans | sport; sports; football; gym; swimming; hockey; yoga; dance > 3423:1 3422:0.8 5223:0.15 2653:0.2
fashion | muoti; vaate; vaatteet; kauneus; meikki; tyyli; hiukset | mode; kläder; skönhet; smink; stil; hår | fashion; clothes; beauty; makeup; style; hair > 5223:0.7 5142:0.8 5141:0.8 7531:0.6
plants | kasvi; kasvit; kukka; kukat; puutarha; viherkasvi | växt; växter; blomma; blommor; trädgård | plant; plants; flower; flowers; garden > 9214:1 6113:0.9 7549:0.5 5223:0.2
languages | kieli; kielet; englanti; ruotsi; kielitaito | språk; engelska; finska | language; languages > 2643:0.9 2353:0.5 4225:0.4 5113:0.5 4224:0.35
numbers | numero; numerot; luvut; matematiikka; excel; laskeminen | siffror; siffra; matematik; räkna; excel | number; numbers; mathematics; maths; excel; figures > 4311:1 3313:0.8 4313:0.6 4312:0.6 2411:0.4 2120:0.2
games | peli; pelit; pelaaminen; videopeli | spel; tv-spel; gaming; datorspel | game; games; gaming; video games > 2513:1 2512:0.7 2166:0.4 5223:0.15
building | rakentaminen; remontointi; nikkarointi; puutyö; puutyöt; rakennella | bygga; snickra; renovera; träarbete | build; building things; woodwork; renovating > 9313:0.8 7115:0.9 7111:0.7 7522:0.8
technology | tekniikka; elektroniikka; teknologia; robotti; robotit | teknik; elektronik; teknologi; robot; robotar | technology; electronics; robots; gadgets > 7421:1 8212:0.6 3114:0.4 3512:0.5 7411:0.5 3113:0.3
helping | auttaminen; auttaa; toisten auttaminen; hoivaaminen; hoivata; huolenpito | hjälpa; hjälpa andra; ta hand om; vårda | help; helping; help others; helping others; care for; caring > 5322:1 5321:0.9 3412:0.8 5312:0.5 2635:0.4
`;
