// Wishes as clients write them, written before the vocabulary was looked at again: the half to mend by.
// One line as in phrases.ts; `sector 55/56`: a division the wish must name.

export const wishes = `
keittiöön tai siivoamaan, aamut ei käy | yes 9412 9112 ; notPatterns early_morning
ei ainakaan kassalle, muuten kauppa ok | no 5230 ; yes 5223 ; not-yes 5230
Prismaan | yes 5223
Ikeaan, vaikka varastolle | yes 9333
siivous ei enää kiinnosta, haluisin jotain muuta esim pesulassa | no 9112 ; yes 8157/9121 ; not-yes 9112
mää haluisin johonki ruokapaikkaan tiskaan | yes 9412
olen ennen ajanu trukkia, sinne takas | yes 8344
talonmiehen hommia, mieluiten osa-aikaisena | yes 5153
en tykkää ihmisistä, mieluiten yksin | like alone ; not-like team
hesen tai mäkkärin tiskille | yes 9411/5246
pankkiin ei, vakuutusala ei, myynti ei | avoid sales ; not-yes 4211 3321 5223
Wolttia tai fudooraa pyörällä | yes 9621/8321/9331
apteekkiin ehkä jotain avustavaa | maybe 3213/5223/9334
kuntosalin respaan tai uimahalliin valvojaksi | yes 5419 4226/4224/4229/4225
tallille hevosia hoitamaan, viikonloppusin | yes 9212/5164/6121 ; patterns weekend
autonpesuun tai renkaitten vaihtoon | yes 9122 7231
hautausmaalle kesäks haravoimaan | yes 9214/6113/5163/5153
liikunta-ala | yes 3423
sote-ala ei, opetus ei | yes none ; not-yes 5321 5312
musiikki, bändit, keikkojen roudaus | interest music ; yes 9333/3521/9329/9622
autot | interest cars
Iltavuoroja Tampereella Hervannassa | patterns evening ; yes none
Oulunkylästä max puoli tuntia bussilla, puutarha tai hautausmaa | yes 9214/6113 ; not-yes 8331
Kokkolassa siivousta | yes 9112 ; not-yes 5120
sihteeri tai joku vastaava, sairaalassa | yes 4120/3344/3343
kaipaan ulos, en kestä sisällä olemista | like outdoors
ompelua, korjausompelua, verhoja | yes 7531/7533/8153
kirjasto -myynti | yes 4411 ; avoid sales
sähkömiehen apurina | yes 7411/9313
siivoja, tiskari, pakkari | yes 9112 9412 9321
mitä vaan muuta kuin hoiva-alaa | no 5321/5322 ; not-yes 5321
int natt o int helger, annars e allt okej | notPatterns night weekend ; yes none
städ eller disk, helst på förmiddan | yes 9112 9412 ; notPatterns none
i växthus eller på åkern | yes 6113/9214 6111/9211
svetsa har jag gjort, men vill hellre köra lastbil | yes 8332
receptionist eller liknande, inget telefonjobb | yes 4226/4224 ; avoid phone ; not-yes 4222
ABC-stationen i Karis, typ grill eller kassa | yes 5245/5246/9411 5230
Jobba i skogen, röja o plantera | yes 6210/9215
kanske kock, kanske bagare, vet int riktigt | maybe 5120 7512
datorer, spel, inte kundtjänst | interest computers games ; not-yes 4222
mekaniker på bilverkstad, eller åtminstone däckbyte | yes 7231
inga kunder, inget tjat, bara packa varor | yes 9321 ; avoid customer_contact
turism eller hotell | sector 55/79
sy kläder | yes 7531/7533/8153
personlig assistent åt nån i min egen ålder | yes 5322
posten, dela ut tidningar på natten e okej | yes 9621/4412 ; notPatterns none
bygge, men inga höjder | yes 9313/7111/7119 ; avoid heights
it-support | yes 3512
anything but sales | avoid sales ; yes none
kitchen porter or dishwasher, no cooking | yes 9412 ; not-yes 5120
bus driver or tram, never trucks | yes 8331 ; no 8332 ; not-yes 8332
warehouse at Amazon or DHL, picking and packing | yes 9333
teaching assistant, I speak Arabic and Somali | yes 5312 ; not-yes 2643
I'd rather not deal with customers | avoid customer_contact ; yes none
music, sound, stage stuff | interest music ; yes 3521
delivery rider, or courier by car | yes 8321/9331/9621 8322
care for elderly people but not personal hygiene stuff | yes 5321/5322
part time in a bookshop or library | yes 5223 4411
Cleaning offices, evenings are fine, mornings no | yes 9112 ; notPatterns early_morning
recycling centre, sorting stuff | yes 9612
social work, youth work, NGOs | yes 2635/3412 3412
`;
