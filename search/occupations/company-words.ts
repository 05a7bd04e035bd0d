// Companies by which people say where they would like to work ("Prismaan", "hesen tiskille"): kinds of work, never employers.
// Lines as in work-words.ts; a name that is also a common word in one of the three languages is left out ("Sale", "Power").
export const companyWords = `
prisma; citymarket; k-citymarket; sittari; k-market; k-kauppa; k-supermarket; s-market; s-kauppa; ässämarket; alepa; lidl; lidli; minimani; halpa-halli; m-market; kesko; s-ryhmä; osuuskauppa; tokmanni; puuilo | k-market; s-market; prisma; lidl; citymarket; k-citymarket | lidl; aldi; tesco; k-market; s-market; prisma > 5223:1 5230:0.85 9334:0.85 > 47
ikea; jysk; asko; masku; kodin ykkönen; kodin terra; bauhaus; k-rauta; motonet; biltema; clas ohlson; stockmann; stokka; gigantti; verkkokauppa.com; musti ja mirri; xxl; intersport; h&m; zara; lindex; kappahl; suomalainen kirjakauppa; akateeminen kirjakauppa; alko | ikea; jysk; bauhaus; biltema; clas ohlson; stockmann; lindex; kappahl; alko; xxl; systembolaget | ikea; jysk; zara; primark > 5223:1 9334:0.5 9333:0.45 5230:0.6 > 47
r-kioski; ärrä; ärrän kioski; ärräkioski | r-kiosken; r-kioski | newsstand > 5211:1 5223:0.85 5230:0.5 5246:0.3 > 47
hesburger; hese; mäkkäri; mäkki; mcdonald's; mcdonalds; burger king; burgerking; kfc; subway; taco bell; kotipizza; scanburger; picnic | hesburger; mcdonald's; mcdonalds; donken; max hamburgare; burger king; subway; kotipizza | mcdonald's; mcdonalds; burger king; kfc; hesburger > 9411:1 5246:0.8 9412:0.6 5131:0.4 > 56
espresso house; robert's coffee; arnolds; starbucks; fazer café; fazer cafe; coffee house; waynes coffee | espresso house; robert's coffee; wayne's coffee; starbucks | starbucks; espresso house > 5246:1 5132:0.7 5131:0.4 9412:0.3 > 56
abc; abc-asema; neste; teboil | abc-station; abc-stationen; neste; teboil | neste; circle k > 5245:1 5246:0.7 5230:0.6 5223:0.5 9411:0.4 > 47
wolt; woltti; foodora; fudoora; uber eats | wolt; foodora; uber eats | wolt; foodora; uber eats; deliveroo; doordash > 9331:1 9621:0.85 8321:0.8 8322:0.5 > 53
posti; postnord; matkahuolto; dhl; dhl express; schenker; db schenker; budbee; amazon | posten; postnord; matkahuolto; dhl; schenker; budbee; amazon | royal mail; dhl; fedex; amazon > 9333:0.85 4412:0.8 8322:0.8 > 53
iss; lassila & tikanoja; lassila ja tikanoja; l&t; sol palvelut; coor | iss; lassila & tikanoja; coor | iss; sodexo cleaning > 9112:1 5153:0.7 > 81
compass group; sodexo; fazer food; leijona catering; antell; palmia; saga-ravintolat | sodexo; compass group; fazer food | sodexo; compass group > 9412:1 5120:0.85 5246:0.5 5131:0.4 > 56
securitas; avarn; g4s; palmia turvallisuus | securitas; avarn; g4s | securitas; g4s > 5414:1 > 80
attendo; esperi; mehiläinen hoivapalvelut; humana; validia; hoivatilat; med group | attendo; esperi; humana; folkhälsan | attendo > 5321:1 5322:0.8 > 87
finnair; helsinki-vantaa; airpro; swissport; aviator | finnair; airpro; swissport | finnair; swissport > 9333:0.9 4221:0.6 5111:0.6 5414:0.4 > 52
fazer; valio; atria; hk; hk scan; saarioinen; snellman; apetit; arla | fazer; valio; atria; snellman; arla | fazer; valio; arla > 8160:1 9321:0.7 9329:0.6 7512:0.3 > 10
`;
