// Code names a client chooses from: birds, other animals, plants, water, weather and land, written down for this. Names that people often have are left out.

/** About two hundred of each language, each with a capital, none twice. */
export function codeNames(locale: "fi" | "sv" | "en"): string[] {
  return names[locale]
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

const names = {
  fi: `
alli allihaahka haahka haapana haarapääsky hanhi harmaahaikara heinätavi hiirihaukka hippiäinen huuhkaja hömötiainen
isokoskelo isolepinkäinen jalohaikara jouhisorsa joutsen järripeippo kaakkuri kanahaukka kapustarinta karikukko
kaulushaikara keltasirkku kiljukotka kirjosieppo kiuru koskikara kottarainen kuhankeittäjä kuikka kultarinta kuovi
kurki kuukkeli kyyhky käki käpytikka lapasorsa lapintiira lehtopöllö leivonen leppälintu liro luhtahuitti
luotokirvinen merikihu merikotka merilokki metsäviklo metso muuttohaukka naakka närhi palokärki peippo pikkukuovi
pikkulepinkäinen pikkutikka pilkkasiipi punakuiri punarinta punatulkku punavarpunen pyy pähkinähakki rantasipi
rastas riekko rytikerttunen räyskä satakieli sepelkyyhky sieppo sinirinta sinisorsa sinitiainen suopöllö suosirri
taivaanvuohi tavi teeri telkkä tervapääsky tiklinainen tiltaltti tilhi töyhtöhyyppä töyhtötiainen urpiainen uuttukyyhky
uivelo valkoselkätikka varpuspöllö vihervarpunen viitakerttunen viirupöllö västäräkki
hirvi ilves jänis kauris kettu lumikko majava metsämyyrä näätä norppa orava peura päästäinen saukko siili susi
sudenkorento perhonen kimalainen leppäkerttu ritariperhonen nokkosperhonen
ahven harjus kuha lahna made siika taimen nieriä
kataja kissankello koivu kuusi kuusama käenkaali lehmus leinikki lemmikki lumme mansikka metsätähti
metsämansikka mesimarja muurain mustikka niittyleinikki niittyvilla osmankäämi pajunkissa pihlaja puolukka
päivänkakkara rentukka saarni sananjalka sammal suopursu tammi tyrni vaahtera vadelma variksenmarja
voikukka valkovuokko sinivuokko ulpukka haapa lehtikuusi jäkälä
aamunkoi halla hiekkaranta iltarusko kaste kaislikko kuutamo luoto lähde
merituuli niitty noro poukama revontuli routa ruska suvanto taivas tähtitaivas usva
kivitasku pulmunen tunturikihu nuolihaukka tuulihaukka ampuhaukka sinisuohaukka
`,
  sv: `
alfågel ejder vigg bläsand ladusvala gås häger ormvråk kungsfågel berguv talltita storskrake knipa salskrake stjärtand
sångsvan bergfink smålom storlom duvhök ljungpipare rördrom gulsparv lärka strömstare stare sädesärla forsärla
gylling törnsångare storspov trana lavskrika duva gök spillkråka hackspett skedand silvertärna fisktärna kattuggla
rödstjärt grönbena drillsnäppa skärpiplärka labb havsörn fiskgjuse skogssnäppa tjäder orre järpe ripa dalripa kaja nötskrika
bofink småspov törnskata svärta myrspov rödhake domherre rosenfink nötkråka koltrast björktrast
taltrast sävsångare skräntärna näktergal ringduva skogsduva blåhake gräsand blåmes jorduggla kärrsnäppa enkelbeckasin
kricka tornseglare steglits gransångare lövsångare sidensvans tofsvipa tofsmes gråsiska grönsiska sparvuggla slaguggla
pärluggla mås havstrut gärdsmyg nattskärra tornfalk pilgrimsfalk lärkfalk rapphöna vaktel
älg hare rådjur räv vessla bäver sork mård säl vikare ekorre näbbmus utter igelkott järv grävling
trollslända fjäril humla nyckelpiga makaonfjäril nässelfjäril citronfjäril
abborre harr gös braxen lake sik öring röding gädda
ljung liljekonvalj blåklocka björk gran kaprifol harsyra smörblomma förgätmigej näckros smultron skogsstjärna
åkerbär hjortron blåbär ängsull viol kaveldun sälg rönn lingon prästkrage kabbleka ormbunke mossa skvattram
hägg havtorn lönn hallon kråkbär maskros vitsippa blåsippa lärkträd asp lav
våg gryning frost sandstrand kvällsrodnad klippa dagg vass månsken krusning tjärn skär källa havsbris äng
norrsken tjäle höstfärg holme fjärd himmel vind stjärnhimmel dimma rimfrost regnbåge snöflinga
stenskvätta snösparv fjällabb kungsfiskare ängspiplärka
`,
  en: `
eider wigeon swallow goose heron buzzard goldcrest goosander goldeneye smew pintail swan brambling diver goshawk plover
bittern yellowhammer skylark woodlark dipper starling wagtail oriole warbler curlew crane cuckoo woodpecker
shoveler tern owl redstart sandpiper pipit skua osprey capercaillie grouse ptarmigan jackdaw chaffinch whimbrel shrike
scoter godwit bullfinch rosefinch nutcracker blackbird thrush fieldfare redwing nightingale woodpigeon bluethroat
mallard snipe teal swift goldfinch chiffchaff waxwing lapwing siskin redpoll gull kittiwake nightjar kestrel
falcon partridge quail avocet turnstone dunlin greenshank redshank dotterel fulmar gannet puffin guillemot
razorbill cormorant grebe coot moorhen kingfisher hoopoe nuthatch treecreeper linnet greenfinch hawfinch
crossbill bunting rook magpie harrier kite
elk lynx hare roe fox weasel beaver vole marten seal squirrel reindeer shrew otter hedgehog badger wolverine
dragonfly butterfly bumblebee ladybird swallowtail brimstone
perch grayling zander bream burbot whitefish trout pike salmon
harebell birch spruce honeysuckle sorrel linden buttercup forgetmenot strawberry starflower
cloudberry bilberry cottongrass bulrush lingonberry bracken moss oak
hawthorn maple raspberry twinflower crowberry dandelion anemone hepatica larch aspen lichen alder elm clover
thyme
wave frost ridge shore sunset dew rapids moonlight ripple tarn skerry spring breeze meadow cove
islet strait lagoon wind starlight mist rainbow snowflake pebble harbour
`,
};
