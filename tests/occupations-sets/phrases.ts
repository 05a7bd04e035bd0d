// What clients say they wish, written by us: colloquial, dialect, refusals, perhaps, several wishes, conditions.
// One line: phrase | checks, parted by `;`. A check is a word and codes; codes parted by `/` are alternatives.
// yes no maybe: ISCO-4 wished, refused, perhaps · not-yes: never wished · avoid like patterns notPatterns interest: codes
// not-like, not-avoid: codes that must not be read · `no none`: nothing is refused.

export const phrases = `
Gärna en salong, eller personlig assistent | yes 5141 5322 ; no none
en halua kassalle, muuten kauppa käy | yes 5223 ; no 5230 ; not-yes 5230
en myyntiä | no 5223 ; avoid sales ; not-yes 5223
en butik eller ett café vore fint | yes 5223 5246 ; no none
Inte sitta hela dagarna | not-like standing ; avoid none
Kassalla olo jännittää | not-yes 5230
Kassalla olo jännittää, mutta hyllytys sujuu | yes 9334 ; not-yes 5230
puhelut pelottaa | avoid phone ; not-yes 4222
det känns svårt med telefon | avoid phone
stora grupper skrämmer mig | not-like team
lager | yes 9333 ; not-yes 2611
lagerjobb i Vasa, gärna dagtid | yes 9333 ; patterns day
kesätöitä koko sommaren ulkona | not-yes 7533
på sommaren trädgård, på vintern lager | yes 9214 9333 ; not-yes 7533
factory with bright lights is fine | not-avoid heavy_lifting
bright lights bother me, quiet warehouse would be good | yes 9333 ; avoid noise
voisin siivota tai tiskata, ei asiakkaita | yes 9112 9412 ; avoid customer_contact
jotain missä saa olla rauhassa, vaikka hyllyttämistä yöllä | yes 9334 ; patterns night
mä tykkään koirista, ehkä joku koirahoitola | maybe 5164
eläimet, metsä, luonto; ei kaupunkia | yes 5164 9214/6210 ; interest animals nature
haluun duuniin missä tehdään käsillä jotain, puutöitä esim | yes 7522/7115 ; interest hands
kokki oon koulutukseltani mut en jaksa enää keittiötä | no 9412/5120 ; not-yes 9412
kokkina en halua enää olla, leipominen kiinnostais | yes 7512 ; not-yes 5120
tietokonehommia, en tykkää soitella | yes 3512/2512 ; avoid phone
koodaamista olen opetellu, testaus vois olla hyvä alku | yes 2512 2519
vanhusten parissa, mutta ei kotihoitoa | yes 5321 ; no none/5322
Lasten kanssa tai koulussa avustajana | yes 5311/5312 5312 ; interest children
kiinteistöhuolto, lumenluontia ja nurmikon leikkuuta | yes 5153
bussikuskiks haluaisin, kortti puuttuu vielä | yes 8331
taksia voisin ajaa mutta en öisin | yes 8322 ; notPatterns night
postinkantaja tai mainosten jako, aamuherätys ei haittaa | yes 4412 9621 ; no none ; not-avoid early_morning
varastolle, pakkaamaan tai johonki tehtaalle mis ei tartte puhua | yes 9333 9321 9329
ei varastoo, ei tehdasta, ei siivousta | no 9333 9329 9112 ; not-yes 9333 9329 9112
en pysty nostamaan raskasta, selkä ei kestä | avoid heavy_lifting
seisomatyö ei onnistu, istumatyötä kiitos | avoid standing
lyhyitä päiviä, 3-4 tuntia, iltapäivällä | avoid full_time
aamut on vaikeita, mieluummin iltavuoro | patterns evening ; notPatterns early_morning
viikonloput vapaana, ma-pe päivätyö | patterns day
kiire ja melu on pahinta | avoid pace noise
pieni porukka ja rauhallinen paikka | like team
kahvilassa tiskin takana, ei kuitenkaan iltoja | yes 5246 ; notPatterns evening
puutarhalla oon ollu, sinne takas | yes 9214
ompelija | yes 7531
kampaajan apulaisena salongissa | yes 5141
kirjasto, hiljaista ja siistiä | yes 4411 ; avoid noise
valokuvausta, videoita, editointia | yes 3431/3521
ihan mitä vaan | yes none
en tiiä yhtään | yes none ; no none
henkilökohtasena avustajana vammaselle nuorelle | yes 5322
autokorjaamo, renkaanvaihtoa ainaki | yes 7231
rakennuksilla apumiehenä, ei katolle | yes 9313 ; avoid heights
muuttohommia jaksan, fyysinen on ok | yes 9333 ; not-avoid heavy_lifting
jobba med händerna, kanske snickeri | interest hands ; maybe 7522
städa på hotell eller kontor, inte trappor | yes 9112
i köket men inte servera | yes 9412 ; no 5131 ; not-yes 5131
nånting med datorer, helst hemifrån | yes 3512 ; interest computers
ta hand om äldre, inte nattskift | yes 5321/5322 ; notPatterns night
jag e bra på att baka å laga mat | yes 7512 5120
jag vill inte ha med pengar att göra, alltså ingen kassa | no 5230 ; not-yes 5230
skolgångsbiträde eller på dagis | yes 5312 5311
inga helger, max 20 timmar | notPatterns weekend
kundbetjäning är svårt för mig | avoid customer_contact ; not-yes 4222
köra lastbil som förr | yes 8332
vaktmästare, gårdskarl, sånt | yes 5153
blommor eller djur, ute i friska luften | yes 5164/9214 ; like outdoors
work in a shop, stocking shelves not the till | yes 9334/5223 ; no 5230 ; not-yes 5230
I used to be a nurse but I don't want that any more, maybe reception | maybe 4226/4224
cleaning offices at night is ok | yes 9112 ; patterns night
something creative, drawing or photography | yes 2166/2651 3431
kitchen helper, but knives scare me | yes 9412
heavy lifting is hard for me, I can sit or stand | avoid heavy_lifting
driving a van, no trucks | yes 8322 ; not-yes 8332
gardening or dog walking | yes 9214 5164
no children please, elderly are fine | no 5311 ; yes 5322/5321
fix bikes | yes 7234
I can't work early mornings because of my meds, afternoons good | notPatterns early_morning
entry level IT, coding bootcamp done | yes 2512/3512
`;

/** More of the same, written after the first were mended. */
export const morePhrases = `
vois olla kiva olla jossain eläinkaupassa tai navetalla | yes 5164/9212/5223 6121/9212
en tykkää siivoamisesta mutta pihatyöt on ok | yes 9214 ; not-yes 9112
mikä tahansa muu kuin siivous | no 9112 ; not-yes 9112
kauppaan hyllyttämään, kassaa en osaa | yes 9334 ; not-yes 5230
Toivon työtä, jossa saan tehdä yhden asian kerrallaan, esim. pakkaamista | yes 9321
pyykkiä vois pestä tai silittää | yes 8157/9121
lastenhoitaja olin ennen, en enää jaksa sitä meteliä | yes 5311 ; avoid noise
keikkaluontoista työtä ravintolassa, ei öitä | yes 5131/9412/5120 ; notPatterns night
hoitoalalla haluaisin jatkaa, mutta ei vuodeosastolla | yes 5321
taidemuseossa tai galleriassa valvojana | yes 5414/2621/3433/9629/5113
ajokorttia ei ole | yes none ; no none
minulla ei ole ajokorttia mutta pyörällä voisin viedä ruokaa | yes 9331/9621
huoltsikalla myyjänä | yes 5223/5245
taloyhtiön huoltomies olis unelma | yes 5153
hitsaamista oon tehny 10 vuotta, mut selkä ei kestä enää raskasta | avoid heavy_lifting ; yes 7212
toimistohommia, arkistointia, skannausta | yes 4110/4415
jotain kivaa käsillä tekemistä, esim. entisöintiä | yes 7522 ; interest hands
seurakunnan hommat tai hautausmaa kesällä | yes 9214/5163/3413
en halua olla esihenkilö | avoid supervising
en halua töitä, joissa pitää soittaa tai myydä | avoid phone sales ; not-yes 5223
ei vuorotyötä | notPatterns night evening
vain arkisin klo 8-16 | patterns day
kotoa käsin tietokoneella, tekstien kirjoittamista | yes 2642/2641/3512
varaston puolella mieluummin kuin asiakkaiden kanssa | yes 9333
leipurin ammattitutkinto on, leipomoon siis, yövuorokin käy | yes 7512 ; patterns night
logistiikka, trukki, keräily | yes 8344 9333
vahtimestari koululla | yes 5153/9629
pikkukahvila, missä ei olis kiire | yes 5246 ; avoid pace
lumitöitä, lehtien haravointia, roskien keruuta | yes 5153/9613/9622
mul on sosionomin paperit, nuoriso kiinnostaa | yes 3412 ; interest young
inte vård, inte barn, annars vad som helst | no 5321 5311 ; not-yes 5311
jag vill ha något lugnt, t.ex. bibliotek | yes 4411 ; avoid pace
trädgård eller parkarbete, ute på dagarna | yes 9214 ; like outdoors
köksjobb, helst disk, int nå servering | yes 9412 ; no 5131 ; not-yes 5131
har jobbat som närvårdare, vill byta | yes 5321
jag tycker om att sy och laga kläder | yes 7531/7533
försäljning går inte men lager funkar | yes 9333 ; no 5223 ; avoid sales
bilar och motorer, verkstad | yes 7231 ; interest cars
en lugn arbetsplats utan stress | avoid pace ; no none
kanske butik, kanske café | maybe 5223 5246
kan inte lyfta tungt, kan sitta vid dator | avoid heavy_lifting
något i skolan, inte som lärare | yes 5312 ; not-yes 2341
mornings only, cleaning or laundry | yes 9112 8157/9121
I don't want to deal with customers | avoid customer_contact ; not-like customer_contact
anything but cleaning | no 9112 ; not-yes 9112
love animals, maybe a stable or zoo | interest animals ; maybe 9212/5164
no phone, no sales, no kitchen | avoid phone sales ; no 9412
warehouse was fine but the noise was too much | yes 9333 ; avoid noise
sewing, repairing clothes | yes 7531/7533
hotel cleaning but not weekends | yes 9112 ; notPatterns weekend
driving a bus would be my dream | yes 8331
shelf stacking in a quiet shop | yes 9334 ; avoid noise
helping kids at school, not teaching | yes 5312 ; not-yes 2341
I'm afraid of heights so no roofs | avoid heights
outside work, gardens, parks | yes 9214 ; like outdoors
`;

/** A third lot: longer, more spoken. */
export const spokenPhrases = `
noku mä oon ollu siivoojana ja sit varastolla, mut en haluis enää siivota | yes 9333 ; not-yes 9112
mie tykkään puuhailla pihalla, lumen kolaamista sun muuta | yes 5153/9214/9622
kahvilatyö ois unelma mut asiakkaat vähän jännittää | yes 5246 ; avoid customer_contact ; not-like customer_contact
siivous on ok, mut ei mitään sairaalaa | yes 9112
päiväkodissa avustajana tai keittiöllä | yes 5312/5311 9412
ei yöhommia eikä mitään myyntiä, kiitos | notPatterns night ; avoid sales
voisin kokeilla postia, ulkona saa liikkua omaan tahtiin | yes 4412 ; like outdoors ; avoid pace
varastolla jos ei oo liian raskasta | yes 9333 ; avoid heavy_lifting
teollisuudessa, kokoonpanoa tai pakkausta | yes 8219/8211/8212 9321
kaupassa oon ollu 5 v, tuttua hommaa | yes 5223
haluan jotain muuta kuin keittiötyötä | no 9412 ; not-yes 9412
vanhainkotiin virkkeenohjaajaksi tai laulamaan mummojen kaa | yes 5322/5321/3412
kuljettaja, mut ei ihmisiä kyytiin | yes 8322/8332
en osaa sanoa, ehkä jotain eläimiin liittyvää | maybe 5164
olen valmis opettelemaan trukin ajoa | yes 8344
roskakuskin apumies tai joku sellanen | yes 9611
nuorten kanssa en pärjää, vanhukset on ok | yes 5321/5322 ; not-yes 3412
jag har jobbat på kök men ryggen håller inte, kanske kassa | maybe 5230
nåt praktiskt, int sitta stilla framför dator | interest hands ; not-avoid standing
gärna djur men inga hundar, jag är rädd för dem | yes 5164/9212
café eller bageri, inte så tidigt på mornarna | yes 5246 7512 ; notPatterns early_morning
jag skulle vilja hjälpa gamla människor hemma | yes 5322
lagret funkar, truckkort finns | yes 9333 8344
int städa toaletter, annars går städning bra | yes 9112
I'm good with my hands, maybe carpentry or fixing stuff | interest hands ; maybe 7522/7115
been a chef for years, burnt out, want something calmer | avoid pace
cleaning is ok but no hospitals | yes 9112
I'd prefer nights because it's quiet | patterns night
would love to work with plants, no heavy lifting though | yes 9214 ; avoid heavy_lifting
not sure yet | yes none ; no none
work alone, data entry or archiving | yes 4132 4415/4110 ; like alone
`;
