// Given names common in Finland: "Liisa Lahti" is a person, "Myyjä, Lahti" a place.

const names = `
aada aapo aaro aarne aatu ahmed aino aki aleksi alex alexander ali alina aliisa amanda amir anders andreas anette anita
anja ann anna anna-maija anne anneli anni anniina annika annikki annukka anssi anton antti ari armi arto arttu asta atte
aukusti aune auli birgit birgitta bo britta camilla carina carl carita catharina cecilia charlotta christer christian
christina dan daniel david eero eeva eevi eija eila eino elias eliisa elina elisa elisabet ella elli elsa emil emilia
emma emmi eric erik erika erkki ernst esa essi eva eveliina fanny fatima frans fredrik gun gunilla göran hanna hannah
hanne hannele hannes hannu hans harri hassan heidi heikki heini heli helena helinä helka helmi henna henri henrik henriikka
henry hilja hilkka hille hugo ida iida iina iiris ilkka ilmari ilona inga inka inkeri irene irina iris irja irma isa
isabella isto jaakko jaana jalmari jami jan jani janika janina janita janne jari jarkko jarmo jarno jasmin jenna jenni
jenny jere jesse joakim joel johan johanna john joni jonna jonne joona joonas jorma jouko jouni juha juhani juhan juhana
juho jukka julia juri jussi jutta juuso jyri jyrki kai kaija kaisa kalervo kalevi kalle karen kari kariina karin karl karoliina
kati katja katri katriina kauko kerttu keijo kiia kim kimi kimmo kirsi kirsti klaus krista kristian kristiina kristina
kyllikki kyösti laila lars lassi laura lauri lea leena leevi leila lena lenni leo liisa lilja lilli linda linnea lotta
lucas lukas maarit maija malin mari maria marianna marianne marika marina marita maritta marja marjaana marjatta marjo
marjut markku marko markus marta martin martta martti mathias matias matilda matleena matti mauri mervi mia miia mika
mikael mikaela mikko milla milja milla mimmi minna minttu mira mirja mirjam mirka mirva miro mohamed monica monika muhammad
mäirja naemi nea nelli nico nicklas nicole niilo niina niklas niko nils nina noora olavi olga oliver olivia olli onni oona
oskar oskari osmo ossi otto outi paavo paula pauli pauliina pekka peppi per pertti peter petra petri petteri pia piia
pirjo pirkko pirta päivi päivikki raija raimo raisa rami rasmus rauno rebecka reetta reija reijo reima reino riikka riitta
risto ritva robert robin roni roope rosa saana saara saija saila sakari samu sampo sampsa samuel samuli sami sanna sanni santeri
santtu sara sari satu sebastian senja seppo severi silja simon simona sini sinikka sirkka sirpa siru sofia sofie sonja stefan
stig stiina sue susanna suvi sven tarja taina tanja tapani tapio taru tatu teemu teija tero terhi tero-matti terttu tiia
tiina tiinamari timo tino tiina-maria toini tom tomas tomi tommi toni topi topias tuija tuomas tuomo tuula tuuli tytti tyyne
ulla ulrika urho urpo vappu veera veijo veikko venla vera verna vesa viivi vilho vilja ville vilma virpi viveka yrjö åke
`;

/** Lower case. */
export const givenNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
