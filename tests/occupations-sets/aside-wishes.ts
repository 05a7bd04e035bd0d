// The half of wishes.ts that is put aside: it is counted, its misses are never looked at.

export const asideWishes = `
ei mitään missä pitää puhua puhelimessa | avoid phone ; yes none
hoitoalalla, mutta ei vuodeosastolla | yes 5321
S-marketiin hyllyttämään | yes 9334
Pyörävaraston valvoja | yes 5414/5419/9629/9333 ; not-yes 3122
mie voisin männä mehtään hommiin | yes 6210/9215
lastenhoitoo taikka eskarissa | yes 5311
eläinkauppa tai eläinhoitola, en pelkää kissoja enkä koiria | yes 5164 ; no none
nettisivuja, kuvankäsittelyä, en tahdo istua palavereissa | yes 2513/3514/2166
Lidliin kassalle tai hyllyttämään Turussa | yes 5230 9334
alepassa oon ollu, ei enää kauppaa | no 5223 ; not-yes 5223
postin lajitteluun yöksi | yes 4412 ; patterns night
yövartijaks vois, muttei mihkään baarin ovelle | yes 5414
koulun keittiö tai päiväkodin keittiö, ei ravintolaa | yes 9412/5120 ; not-yes 5131
Kelaan tai kaupungille toimistoon, paperihommia | yes 4110
metallipuoli kiinnostaa, hitsaus, ei sorvausta | yes 7212 ; no 7223 ; not-yes 7223
oon tehny kirpparilla, tavaran lajittelua ja hinnoittelua | yes 5223/9612/9334/5249
nuorten kans, nuorisotalolla vaikka | yes 3412/3423 ; interest young
matkailu- ja ravitsemisala | sector 55/56/79
sosiaali- ja terveysala | sector 86/87/88
luonnossa liikkumista ja puita | interest nature
osa-aikaista, max 20 h viikko, ei vuorotyötä | avoid full_time ; yes none
etätyötä kotoota, ei asiakkaita | avoid customer_contact ; yes none
Kirkkonummi, joku keittiö | yes 9412/5120 ; not-yes 2636
Muurame, Jämsä, Jyväskylä – hyllyttäjäksi | yes 9334 ; not-yes 7112
lähäri oon, mutta haluun pois hoitotyöstä | no 5321 ; not-yes 5321
ei liukuhihnaa eikä kolmivuoroo | yes none ; not-patterns night
haluisin opetella koodaamaan mutta myös hitsaus kiinnostaa | yes 2512/2514/2513/2519 7212
ravintolatyö -tarjoilu | yes 5120/9412 ; no 5131 ; not-yes 5131
kukkakauppa tai hautuumaa tai taimitarha, kaikki käy | yes 5223/7549 9214/6113
Kaveri on töissä lentokentällä matkatavaroissa, semmosta | yes 9333
allt utom vård | no 5321/5329 ; not-yes 5321
na me djur, typ hundar | interest animals ; yes 5164
lagret på Kesko eller nån annan lagerplats | yes 9333
dagis, fast int som ansvarig | yes 5311
butik, men absolut inte kassan | yes 5223 ; no 5230 ; not-yes 5230
caddie på golfbanan eller gräsklippning | yes 9214/5153/6113
bibliotek eller arkiv, tyst och lugnt | yes 4411 4415 ; avoid noise
närvårdare är jag men orkar inte med det mera | no 5321 ; not-yes 5321
hjälpa gamlingar med handling och sånt | yes 5322/5321
gårdskarl | yes 5153
hantverk, trä eller textil | interest hands
åldringsvård nej, barn ja | no 5321/5322 ; interest children
elevassistent, eller skolgångsbiträde som de säger | yes 5312
halvtid, i Ekenäs | yes none ; avoid full_time
kassapersonal på S-market i Pargas | yes 5230
Lokalvårdare men inte på sjukhus | yes 9112
kontorsjobb utan telefon | yes 4110 ; avoid phone
lätt fabriksarbete, inte tunga lyft, inte skift | yes 9329/8219/9321/8189 ; avoid heavy_lifting
not nights, not weekends, otherwise flexible | notPatterns night weekend ; yes none
something quiet with plants | interest plants ; avoid noise
game testing or QA | yes 2519
stocking shelves at night at a supermarket | yes 9334 ; patterns night
barista! | yes 5246/5132
construction helper, I'm strong and heavy lifting is fine | yes 9313 ; not-avoid heavy_lifting
graphic design or maybe illustration | yes 2166 ; maybe 2651/2166
office work, not a call centre | yes 4110 ; not-yes 4222 5244
I worked as a security guard, would do it again but not alone at night | yes 5414 ; avoid night_alone
hairdresser | yes 5141
factory line, no shifts | yes 8219/9329/8211
IKEA or any furniture store | yes 5223
data entry from home | yes 4132
`;
