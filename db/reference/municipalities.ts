// The municipalities of Finland in 2026: what a workplace or a home is called, and whose area it lies in.
// Codes, names, language status and areas: Statistics Finland. Points (the central locality): National Land Survey of
// Finland; a few: GeoNames. CC BY 4.0.
import { table } from "./table.ts";

export interface Municipality {
  /** Official code of three digits. */
  code: string;
  fi: string;
  sv: string;
  en: string;
  /** Languages by law, the majority's first. */
  languageStatus: "fi" | "sv" | "fi+sv" | "sv+fi";
  /** Code of two digits in `regions`. */
  region: string;
  /** Code in `counties`: wellbeing services county, Helsinki or Åland. */
  county: string;
  /** Code in `employmentAreas`. */
  employmentArea: string;
  /** WGS84 degrees of the central locality, not of the area's middle. */
  lat: number;
  lon: number;
}

/** All municipalities by code. */
export const municipalities = table(
  () => rows,
  ([code, fi, sv, en, status, region, county, employmentArea, lat, lon]): Municipality => ({
    code,
    fi,
    sv,
    en,
    languageStatus: status as Municipality["languageStatus"],
    region,
    county,
    employmentArea,
    lat: Number(lat),
    lon: Number(lon),
  }),
);

const rows = `
005|Alajärvi|Alajärvi|Alajärvi|fi|14|16|18|62.9996|23.823
009|Alavieska|Alavieska|Alavieska|fi|17|19|44|64.1644|24.3084
010|Alavus|Alavo|Alavus|fi|14|16|18|62.5862|23.6162
016|Asikkala|Asikkala|Asikkala|fi|07|09|31|61.1725|25.5497
018|Askola|Askola|Askola|fi|01|01|30|60.5301|25.5986
019|Aura|Aura|Aura|fi|02|05|41|60.6478|22.5862
020|Akaa|Ackas|Akaa|fi|06|08|39|61.167|23.8651
035|Brändö|Brändö|Brändö|sv|21|91|46|60.4649|21.0659
043|Eckerö|Eckerö|Eckerö|sv|21|91|46|60.2121|19.6269
046|Enonkoski|Enonkoski|Enonkoski|fi|10|12|36|62.088|28.9173
047|Enontekiö|Enontekis|Enontekiö|fi|19|21|40|68.3852|23.6439
049|Espoo|Esbo|Espoo|fi+sv|01|03|01|60.2063|24.6567
050|Eura|Eura|Eura|fi|04|06|05|61.1341|22.1276
051|Eurajoki|Euraåminne|Eurajoki|fi|04|06|05|61.205|21.7385
052|Evijärvi|Evijärvi|Evijärvi|fi|14|16|18|63.3651|23.4758
060|Finström|Finström|Finström|sv|21|91|46|60.2526|19.9105
061|Forssa|Forssa|Forssa|fi|05|07|42|60.8149|23.6163
062|Föglö|Föglö|Föglö|sv|21|91|46|60.0304|20.3879
065|Geta|Geta|Geta|sv|21|91|46|60.3763|19.8478
069|Haapajärvi|Haapajärvi|Haapajärvi|fi|17|19|32|63.7484|25.3197
071|Haapavesi|Haapavesi|Haapavesi|fi|17|19|32|64.1361|25.3642
072|Hailuoto|Karlö|Hailuoto|fi|17|19|24|65.0151|24.7341
074|Halsua|Halso|Halsua|fi|16|18|12|63.4632|24.1694
075|Hamina|Fredrikshamn|Hamina|fi|08|10|04|60.5679|27.1904
076|Hammarland|Hammarland|Hammarland|sv|21|91|46|60.2168|19.739
077|Hankasalmi|Hankasalmi|Hankasalmi|fi|13|15|27|62.3903|26.4347
078|Hanko|Hangö|Hanko|fi+sv|01|03|07|59.8236|22.969
079|Harjavalta|Harjavalta|Harjavalta|fi|04|06|35|61.3147|22.141
081|Hartola|Gustav Adolfs|Hartola|fi|07|09|31|61.5791|26.0151
082|Hattula|Hattula|Hattula|fi|05|07|42|61.0637|24.4053
086|Hausjärvi|Hausjärvi|Hausjärvi|fi|05|07|02|60.7869|25.0283
090|Heinävesi|Heinävesi|Heinävesi|fi|12|14|29|62.4274|28.6321
091|Helsinki|Helsingfors|Helsinki|fi+sv|01|90|08|60.1683|24.9529
092|Vantaa|Vanda|Vantaa|fi+sv|01|04|43|60.2937|25.0402
097|Hirvensalmi|Hirvensalmi|Hirvensalmi|fi|10|12|23|61.6432|26.7739
098|Hollola|Hollola|Hollola|fi|07|09|31|60.9886|25.5128
102|Huittinen|Vittis|Huittinen|fi|04|06|05|61.1772|22.6998
103|Humppila|Humppila|Humppila|fi|05|07|42|60.924|23.3681
105|Hyrynsalmi|Hyrynsalmi|Hyrynsalmi|fi|18|20|10|64.675|28.4958
106|Hyvinkää|Hyvinge|Hyvinkää|fi|01|02|14|60.6312|24.8647
108|Hämeenkyrö|Tavastkyro|Hämeenkyrö|fi|06|08|21|61.637|23.1971
109|Hämeenlinna|Tavastehus|Hämeenlinna|fi|05|07|42|60.9965|24.4677
111|Heinola|Heinola|Heinola|fi|07|09|31|61.2051|26.0365
139|Ii|Ijo|Ii|fi|17|19|24|65.3231|25.3615
140|Iisalmi|Idensalmi|Iisalmi|fi|11|13|45|63.5618|27.1893
142|Iitti|Itis|Iitti|fi|07|09|31|60.8896|26.3385
143|Ikaalinen|Ikalis|Ikaalinen|fi|06|08|21|61.772|23.0538
145|Ilmajoki|Ilmola|Ilmajoki|fi|14|16|37|62.7329|22.5682
146|Ilomantsi|Ilomants|Ilomantsi|fi|12|14|29|62.6713|30.9266
148|Inari|Enare|Inari|fi|19|21|28|68.6575|27.545
149|Inkoo|Ingå|Ingå|sv+fi|01|03|07|60.0437|24.0044
151|Isojoki|Storå|Isojoki|fi|14|16|38|62.1144|21.9595
152|Isokyrö|Storkyro|Isokyrö|fi|14|16|37|62.9997|22.3227
153|Imatra|Imatra|Imatra|fi|09|11|03|61.193|28.7783
165|Janakkala|Janakkala|Janakkala|fi|05|07|02|60.9199|24.6476
167|Joensuu|Joensuu|Joensuu|fi|12|14|29|62.5998|29.7654
169|Jokioinen|Jockis|Jokioinen|fi|05|07|42|60.8052|23.4899
170|Jomala|Jomala|Jomala|sv|21|91|46|60.1525|19.9478
171|Joroinen|Jorois|Joroinen|fi|11|13|13|62.1803|27.827
172|Joutsa|Joutsa|Joutsa|fi|13|15|06|61.7424|26.1117
176|Juuka|Juga|Juuka|fi|12|14|29|63.2397|29.255
177|Juupajoki|Juupajoki|Juupajoki|fi|06|08|39|61.7968|24.3689
178|Juva|Juva|Juva|fi|10|12|23|61.898|27.8575
179|Jyväskylä|Jyväskylä|Jyväskylä|fi|13|15|09|62.2394|25.7457
181|Jämijärvi|Jämijärvi|Jämijärvi|fi|04|06|35|61.8195|22.6948
182|Jämsä|Jämsä|Jämsä|fi|13|15|06|61.8631|25.1815
186|Järvenpää|Träskända|Järvenpää|fi|01|02|14|60.4748|25.0948
202|Kaarina|S:t Karins|Kaarina|fi|02|05|41|60.4078|22.3708
204|Kaavi|Kaavi|Kaavi|fi|11|13|17|62.9745|28.4814
205|Kajaani|Kajana|Kajaani|fi|18|20|10|64.2238|27.7333
208|Kalajoki|Kalajoki|Kalajoki|fi|17|19|44|64.2567|23.9475
211|Kangasala|Kangasala|Kangasala|fi|06|08|39|61.4644|24.0783
213|Kangasniemi|Kangasniemi|Kangasniemi|fi|10|12|23|61.9899|26.6447
214|Kankaanpää|Kankaanpää|Kankaanpää|fi|04|06|35|61.8041|22.4014
216|Kannonkoski|Kannonkoski|Kannonkoski|fi|13|15|27|62.9763|25.2634
217|Kannus|Kannus|Kannus|fi|16|18|12|63.8999|23.915
218|Karijoki|Bötom|Karijoki|fi|14|16|38|62.3077|21.7071
224|Karkkila|Högfors|Karkkila|fi|01|03|20|60.5322|24.203
226|Karstula|Karstula|Karstula|fi|13|15|27|62.8791|24.8007
230|Karvia|Karvia|Karvia|fi|04|06|35|62.1373|22.5601
231|Kaskinen|Kaskö|Kaskinen|fi+sv|15|17|26|62.3837|21.2217
232|Kauhajoki|Kauhajoki|Kauhajoki|fi|14|16|38|62.4239|22.1745
233|Kauhava|Kauhava|Kauhava|fi|14|16|18|63.1016|23.0631
235|Kauniainen|Grankulla|Kauniainen|fi+sv|01|03|01|60.209|24.729
236|Kaustinen|Kaustby|Kaustinen|fi|16|18|12|63.5494|23.6915
239|Keitele|Keitele|Keitele|fi|11|13|17|63.1799|26.3528
240|Kemi|Kemi|Kemi|fi|19|21|22|65.7353|24.5705
241|Keminmaa|Keminmaa|Keminmaa|fi|19|21|22|65.8006|24.5485
244|Kempele|Kempele|Kempele|fi|17|19|24|64.9397|25.4419
245|Kerava|Kervo|Kerava|fi|01|04|11|60.4036|25.1006
249|Keuruu|Keuru|Keuruu|fi|13|15|06|62.2621|24.7086
250|Kihniö|Kihniö|Kihniö|fi|06|08|21|62.2101|23.1795
256|Kinnula|Kinnula|Kinnula|fi|13|15|27|63.3675|24.9655
257|Kirkkonummi|Kyrkslätt|Kirkkonummi|fi+sv|01|03|15|60.1218|24.4397
260|Kitee|Kides|Kitee|fi|12|14|29|62.0994|30.1362
261|Kittilä|Kittilä|Kittilä|fi|19|21|40|67.6529|24.9117
263|Kiuruvesi|Kiuruvesi|Kiuruvesi|fi|11|13|45|63.6515|26.6226
265|Kivijärvi|Kivijärvi|Kivijärvi|fi|13|15|27|63.1205|25.0759
271|Kokemäki|Kumo|Kokemäki|fi|04|06|35|61.2586|22.3454
272|Kokkola|Karleby|Kokkola|fi+sv|16|18|12|63.8402|23.1339
273|Kolari|Kolari|Kolari|fi|19|21|40|67.3317|23.7921
275|Konnevesi|Konnevesi|Konnevesi|fi|13|15|27|62.6277|26.2861
276|Kontiolahti|Kontiolax|Kontiolahti|fi|12|14|29|62.7693|29.8473
280|Korsnäs|Korsnäs|Korsnäs|sv+fi|15|17|26|62.7849|21.1875
284|Koski Tl|Koskis|Koski Tl|fi|02|05|34|60.651|23.1346
285|Kotka|Kotka|Kotka|fi|08|10|04|60.4674|26.9471
286|Kouvola|Kouvola|Kouvola|fi|08|10|16|60.87|26.7015
287|Kristiinankaupunki|Kristinestad|Kristinestad|sv+fi|15|17|38|62.2739|21.3759
288|Kruunupyy|Kronoby|Kronoby|sv+fi|15|17|25|63.7303|23.0368
290|Kuhmo|Kuhmo|Kuhmo|fi|18|20|10|64.1287|29.5194
291|Kuhmoinen|Kuhmois|Kuhmoinen|fi|06|08|39|61.5624|25.1786
295|Kumlinge|Kumlinge|Kumlinge|sv|21|91|46|60.2645|20.7872
297|Kuopio|Kuopio|Kuopio|fi|11|13|17|62.8935|27.6779
300|Kuortane|Kuortane|Kuortane|fi|14|16|18|62.8066|23.5096
301|Kurikka|Kurikka|Kurikka|fi|14|16|38|62.62|22.3934
304|Kustavi|Gustavs|Kustavi|fi|02|05|41|60.5458|21.3636
305|Kuusamo|Kuusamo|Kuusamo|fi|17|19|10|65.9678|29.173
309|Outokumpu|Outokumpu|Outokumpu|fi|12|14|29|62.7248|29.0185
312|Kyyjärvi|Kyyjärvi|Kyyjärvi|fi|13|15|27|63.0433|24.5666
316|Kärkölä|Kärkölä|Kärkölä|fi|07|09|31|60.8683|25.2732
317|Kärsämäki|Kärsämäki|Kärsämäki|fi|17|19|32|63.9784|25.7581
318|Kökar|Kökar|Kökar|sv|21|91|46|59.9201|20.9094
320|Kemijärvi|Kemijärvi|Kemijärvi|fi|19|21|28|66.7148|27.4325
322|Kemiönsaari|Kimitoön|Kimitoön|sv+fi|02|05|41|60.1652|22.727
398|Lahti|Lahtis|Lahti|fi|07|09|19|60.9801|25.6554
399|Laihia|Laihela|Laihia|fi|15|17|26|62.9781|22.0091
400|Laitila|Letala|Laitila|fi|02|05|41|60.9716|21.6407
402|Lapinlahti|Lapinlahti|Lapinlahti|fi|11|13|17|63.3657|27.393
403|Lappajärvi|Lappajärvi|Lappajärvi|fi|14|16|18|63.2173|23.6272
405|Lappeenranta|Villmanstrand|Lappeenranta|fi|09|11|03|61.0571|28.1917
407|Lapinjärvi|Lappträsk|Lapinjärvi|fi+sv|01|01|30|60.6255|26.199
408|Lapua|Lappo|Lapua|fi|14|16|18|62.9701|23.0061
410|Laukaa|Laukas|Laukaa|fi|13|15|27|62.413|25.9589
416|Lemi|Lemi|Lemi|fi|09|11|03|61.0617|27.803
417|Lemland|Lemland|Lemland|sv|21|91|46|60.066|20.0672
418|Lempäälä|Lempäälä|Lempäälä|fi|06|08|39|61.3139|23.753
420|Leppävirta|Leppävirta|Leppävirta|fi|11|13|13|62.4911|27.7912
421|Lestijärvi|Lestijärvi|Lestijärvi|fi|16|18|12|63.5251|24.6651
422|Lieksa|Lieksa|Lieksa|fi|12|14|29|63.3118|30.0409
423|Lieto|Lundo|Lieto|fi|02|05|41|60.5075|22.4532
425|Liminka|Limingo|Liminka|fi|17|19|24|64.8095|25.4128
426|Liperi|Libelits|Liperi|fi|12|14|29|62.5318|29.3875
430|Loimaa|Loimaa|Loimaa|fi|02|05|41|60.8523|23.0574
433|Loppi|Loppi|Loppi|fi|05|07|02|60.7195|24.4416
434|Loviisa|Lovisa|Loviisa|fi+sv|01|01|30|60.4574|26.2253
435|Luhanka|Luhanka|Luhanka|fi|13|15|06|61.7964|25.7082
436|Lumijoki|Lumijoki|Lumijoki|fi|17|19|24|64.8373|25.1879
438|Lumparland|Lumparland|Lumparland|sv|21|91|46|60.1236|20.2615
440|Luoto|Larsmo|Larsmo|sv+fi|15|17|25|63.7559|22.7364
441|Luumäki|Luumäki|Luumäki|fi|09|11|03|60.922|27.5601
444|Lohja|Lojo|Lohja|fi+sv|01|03|20|60.2521|24.0648
445|Parainen|Pargas|Pargas|sv+fi|02|05|41|60.3037|22.3007
475|Maalahti|Malax|Malax|sv+fi|15|17|26|62.9468|21.5521
478|Maarianhamina|Mariehamn|Mariehamn|sv|21|91|46|60.096|19.9436
480|Marttila|S:t Mårtens|Marttila|fi|02|05|34|60.585|22.8993
481|Masku|Masku|Masku|fi|02|05|41|60.5709|22.0978
483|Merijärvi|Merijärvi|Merijärvi|fi|17|19|44|64.2977|24.4418
484|Merikarvia|Sastmola|Merikarvia|fi|04|06|35|61.8607|21.5081
489|Miehikkälä|Miehikkälä|Miehikkälä|fi|08|10|04|60.6703|27.7004
491|Mikkeli|S:t Michel|Mikkeli|fi|10|12|23|61.687|27.2723
494|Muhos|Muhos|Muhos|fi|17|19|24|64.8066|25.9943
495|Multia|Multia|Multia|fi|13|15|06|62.4092|24.7945
498|Muonio|Muonio|Muonio|fi|19|21|40|67.9597|23.6767
499|Mustasaari|Korsholm|Korsholm|sv+fi|15|17|26|63.1109|21.6783
500|Muurame|Muurame|Muurame|fi|13|15|09|62.1288|25.6749
503|Mynämäki|Virmo|Mynämäki|fi|02|05|41|60.6784|21.9861
504|Myrskylä|Mörskom|Myrskylä|fi+sv|01|01|30|60.67|25.8515
505|Mäntsälä|Mäntsälä|Mäntsälä|fi|01|02|14|60.6377|25.3214
507|Mäntyharju|Mäntyharju|Mäntyharju|fi|10|12|23|61.4186|26.8791
508|Mänttä-Vilppula|Mänttä-Vilppula|Mänttä-Vilppula|fi|06|08|06|62.0353|24.625
529|Naantali|Nådendal|Naantali|fi|02|05|41|60.4663|22.025
531|Nakkila|Nakkila|Nakkila|fi|04|06|35|61.3679|22.0014
535|Nivala|Nivala|Nivala|fi|17|19|44|63.9312|24.959
536|Nokia|Nokia|Nokia|fi|06|08|39|61.4767|23.5054
538|Nousiainen|Nousis|Nousiainen|fi|02|05|41|60.6015|22.088
541|Nurmes|Nurmes|Nurmes|fi|12|14|29|63.5444|29.1327
543|Nurmijärvi|Nurmijärvi|Nurmijärvi|fi|01|02|14|60.4639|24.807
545|Närpiö|Närpes|Närpes|sv+fi|15|17|26|62.4725|21.3352
560|Orimattila|Orimattila|Orimattila|fi|07|09|31|60.804|25.7343
561|Oripää|Oripää|Oripää|fi|02|05|41|60.8471|22.6907
562|Orivesi|Orivesi|Orivesi|fi|06|08|39|61.6763|24.3585
563|Oulainen|Oulainen|Oulainen|fi|17|19|32|64.2691|24.8285
564|Oulu|Uleåborg|Oulu|fi|17|19|24|65.0139|25.4718
576|Padasjoki|Padasjoki|Padasjoki|fi|07|09|31|61.3556|25.2763
577|Paimio|Pemar|Paimio|fi|02|05|41|60.4557|22.6918
578|Paltamo|Paltamo|Paltamo|fi|18|20|10|64.4097|27.8318
580|Parikkala|Parikkala|Parikkala|fi|09|11|03|61.5496|29.4983
581|Parkano|Parkano|Parkano|fi|06|08|21|62.0071|23.0233
583|Pelkosenniemi|Pelkosenniemi|Pelkosenniemi|fi|19|21|28|67.1084|27.5156
584|Perho|Perho|Perho|fi|16|18|12|63.2147|24.419
592|Petäjävesi|Petäjävesi|Petäjävesi|fi|13|15|06|62.2587|25.1852
593|Pieksämäki|Pieksämäki|Pieksämäki|fi|10|12|13|62.3016|27.1566
595|Pielavesi|Pielavesi|Pielavesi|fi|11|13|45|63.2322|26.7558
598|Pietarsaari|Jakobstad|Jakobstad|sv+fi|15|17|25|63.6776|22.7033
599|Pedersören kunta|Pedersöre|Pedersöre|sv+fi|15|17|25|63.6001|22.7929
601|Pihtipudas|Pihtipudas|Pihtipudas|fi|13|15|27|63.3692|25.5755
604|Pirkkala|Birkala|Pirkkala|fi|06|08|39|61.4663|23.6474
607|Polvijärvi|Polvijärvi|Polvijärvi|fi|12|14|29|62.8568|29.3731
608|Pomarkku|Påmark|Pomarkku|fi|04|06|35|61.6937|22.008
609|Pori|Björneborg|Pori|fi|04|06|35|61.489|21.7949
611|Pornainen|Borgnäs|Pornainen|fi|01|02|14|60.4774|25.3735
614|Posio|Posio|Posio|fi|19|21|28|66.1101|28.1679
615|Pudasjärvi|Pudasjärvi|Pudasjärvi|fi|17|19|24|65.361|26.9993
616|Pukkila|Pukkila|Pukkila|fi|01|01|30|60.6443|25.5837
619|Punkalaidun|Punkalaidun|Punkalaidun|fi|06|08|21|61.1108|23.1219
620|Puolanka|Puolanka|Puolanka|fi|18|20|10|64.8678|27.6748
623|Puumala|Puumala|Puumala|fi|10|12|23|61.5228|28.1768
624|Pyhtää|Pyttis|Pyhtää|fi+sv|08|10|04|60.4947|26.7404
625|Pyhäjoki|Pyhäjoki|Pyhäjoki|fi|17|19|32|64.4652|24.2585
626|Pyhäjärvi|Pyhäjärvi|Pyhäjärvi|fi|17|19|32|63.6818|25.9857
630|Pyhäntä|Pyhäntä|Pyhäntä|fi|17|19|32|64.097|26.332
631|Pyhäranta|Pyhäranta|Pyhäranta|fi|02|05|41|60.9501|21.4402
635|Pälkäne|Pälkäne|Pälkäne|fi|06|08|39|61.3398|24.2715
636|Pöytyä|Pöytyä|Pöytyä|fi|02|05|41|60.7191|22.6045
638|Porvoo|Borgå|Porvoo|fi+sv|01|01|30|60.3922|25.6652
678|Raahe|Brahestad|Raahe|fi|17|19|32|64.6854|24.4735
680|Raisio|Reso|Raisio|fi|02|05|41|60.4858|22.1728
681|Rantasalmi|Rantasalmi|Rantasalmi|fi|10|12|36|62.0682|28.3001
683|Ranua|Ranua|Ranua|fi|19|21|33|65.9242|26.5274
684|Rauma|Raumo|Rauma|fi|04|06|05|61.1287|21.5033
686|Rautalampi|Rautalampi|Rautalampi|fi|11|13|17|62.6211|26.8376
687|Rautavaara|Rautavaara|Rautavaara|fi|11|13|17|63.4946|28.2985
689|Rautjärvi|Rautjärvi|Rautjärvi|fi|09|11|03|61.4351|29.3616
691|Reisjärvi|Reisjärvi|Reisjärvi|fi|17|19|32|63.6049|24.9337
694|Riihimäki|Riihimäki|Riihimäki|fi|05|07|02|60.7393|24.769
697|Ristijärvi|Ristijärvi|Ristijärvi|fi|18|20|10|64.5053|28.2108
698|Rovaniemi|Rovaniemi|Rovaniemi|fi|19|21|33|66.4962|25.7249
700|Ruokolahti|Ruokolax|Ruokolahti|fi|09|11|03|61.2932|28.8086
702|Ruovesi|Ruovesi|Ruovesi|fi|06|08|39|61.9857|24.0685
704|Rusko|Rusko|Rusko|fi|02|05|41|60.5411|22.2201
707|Rääkkylä|Rääkkylä|Rääkkylä|fi|12|14|29|62.3131|29.6244
710|Raasepori|Raseborg|Raseborg|sv+fi|01|03|07|59.9746|23.4362
729|Saarijärvi|Saarijärvi|Saarijärvi|fi|13|15|27|62.7072|25.2527
732|Salla|Salla|Salla|fi|19|21|28|66.8337|28.672
734|Salo|Salo|Salo|fi|02|05|34|60.3835|23.1282
736|Saltvik|Saltvik|Saltvik|sv|21|91|46|60.3203|20.0253
738|Sauvo|Sagu|Sauvo|fi|02|05|41|60.3478|22.6859
739|Savitaipale|Savitaipale|Savitaipale|fi|09|11|03|61.1987|27.6869
740|Savonlinna|Nyslott|Savonlinna|fi|10|12|36|61.868|28.8915
742|Savukoski|Savukoski|Savukoski|fi|19|21|28|67.2923|28.1608
743|Seinäjoki|Seinäjoki|Seinäjoki|fi|14|16|37|62.7867|22.8419
746|Sievi|Sievi|Sievi|fi|17|19|44|63.9063|24.5212
747|Siikainen|Siikais|Siikainen|fi|04|06|35|61.8775|21.8238
748|Siikajoki|Siikajoki|Siikajoki|fi|17|19|32|64.6638|25.1033
749|Siilinjärvi|Siilinjärvi|Siilinjärvi|fi|11|13|17|63.0749|27.6609
751|Simo|Simo|Simo|fi|19|21|22|65.6622|25.0638
753|Sipoo|Sibbo|Sipoo|fi+sv|01|01|11|60.3764|25.2668
755|Siuntio|Sjundeå|Siuntio|fi+sv|01|03|15|60.1378|24.2256
758|Sodankylä|Sodankylä|Sodankylä|fi|19|21|28|67.4138|26.5926
759|Soini|Soini|Soini|fi|14|16|18|62.8691|24.21
761|Somero|Somero|Somero|fi|02|05|34|60.6282|23.5141
762|Sonkajärvi|Sonkajärvi|Sonkajärvi|fi|11|13|45|63.6697|27.5232
765|Sotkamo|Sotkamo|Sotkamo|fi|18|20|10|64.1337|28.3903
766|Sottunga|Sottunga|Sottunga|sv|21|91|46|60.1301|20.6666
768|Sulkava|Sulkava|Sulkava|fi|10|12|36|61.7869|28.3707
771|Sund|Sund|Sund|sv|21|91|46|60.257|20.1321
777|Suomussalmi|Suomussalmi|Suomussalmi|fi|18|20|10|64.884|28.9042
778|Suonenjoki|Suonenjoki|Suonenjoki|fi|11|13|17|62.6247|27.1218
781|Sysmä|Sysmä|Sysmä|fi|07|09|31|61.5043|25.6854
783|Säkylä|Säkylä|Säkylä|fi|04|06|05|61.0451|22.3434
785|Vaala|Vaala|Vaala|fi|17|19|24|64.5586|26.8382
790|Sastamala|Sastamala|Sastamala|fi|06|08|21|61.3349|22.9316
791|Siikalatva|Siikalatva|Siikalatva|fi|17|19|32|64.2662|25.8668
831|Taipalsaari|Taipalsaari|Taipalsaari|fi|09|11|03|61.1593|28.0602
832|Taivalkoski|Taivalkoski|Taivalkoski|fi|17|19|10|65.5742|28.243
833|Taivassalo|Tövsala|Taivassalo|fi|02|05|41|60.5615|21.612
834|Tammela|Tammela|Tammela|fi|05|07|42|60.8082|23.7603
837|Tampere|Tammerfors|Tampere|fi|06|08|39|61.498|23.7594
844|Tervo|Tervo|Tervo|fi|11|13|17|62.9569|26.7589
845|Tervola|Tervola|Tervola|fi|19|21|22|66.087|24.8104
846|Teuva|Östermark|Teuva|fi|14|16|38|62.4852|21.7467
848|Tohmajärvi|Tohmajärvi|Tohmajärvi|fi|12|14|29|62.2238|30.3315
849|Toholampi|Toholampi|Toholampi|fi|16|18|12|63.7747|24.248
850|Toivakka|Toivakka|Toivakka|fi|13|15|06|62.0983|26.0834
851|Tornio|Torneå|Tornio|fi|19|21|22|65.8483|24.1448
853|Turku|Åbo|Turku|fi+sv|02|05|41|60.4481|22.2662
854|Pello|Pello|Pello|fi|19|21|40|66.7745|23.9668
857|Tuusniemi|Tuusniemi|Tuusniemi|fi|11|13|17|62.8097|28.4926
858|Tuusula|Tusby|Tuusula|fi|01|02|14|60.4037|25.0264
859|Tyrnävä|Tyrnävä|Tyrnävä|fi|17|19|24|64.7621|25.6524
886|Ulvila|Ulvsby|Ulvila|fi|04|06|35|61.4331|21.8982
887|Urjala|Urjala|Urjala|fi|06|08|39|61.0816|23.5488
889|Utajärvi|Utajärvi|Utajärvi|fi|17|19|24|64.7618|26.417
890|Utsjoki|Utsjoki|Utsjoki|fi|19|21|28|69.9079|27.0283
892|Uurainen|Uurainen|Uurainen|fi|13|15|27|62.5008|25.4385
893|Uusikaarlepyy|Nykarleby|Nykarleby|sv+fi|15|17|26|63.5221|22.5311
895|Uusikaupunki|Nystad|Uusikaupunki|fi|02|05|41|60.7941|21.4298
905|Vaasa|Vasa|Vaasa|fi+sv|15|17|26|63.0951|21.6121
908|Valkeakoski|Valkeakoski|Valkeakoski|fi|06|08|39|61.2641|24.0303
915|Varkaus|Varkaus|Varkaus|fi|11|13|13|62.3124|27.8861
918|Vehmaa|Vemo|Vehmaa|fi|02|05|41|60.6861|21.7144
921|Vesanto|Vesanto|Vesanto|fi|11|13|17|62.9312|26.4159
922|Vesilahti|Vesilahti|Vesilahti|fi|06|08|39|61.3097|23.6151
924|Veteli|Vetil|Veteli|fi|16|18|12|63.4761|23.7945
925|Vieremä|Vieremä|Vieremä|fi|11|13|45|63.7434|27.0003
927|Vihti|Vichtis|Vihti|fi|01|03|15|60.3267|24.3101
931|Viitasaari|Viitasaari|Viitasaari|fi|13|15|27|63.0762|25.859
934|Vimpeli|Vindala|Vimpeli|fi|14|16|18|63.1609|23.8229
935|Virolahti|Vederlax|Virolahti|fi|08|10|04|60.5838|27.7094
936|Virrat|Virdois|Virrat|fi|06|08|39|62.2385|23.7748
941|Vårdö|Vårdö|Vårdö|sv|21|91|46|60.2441|20.377
946|Vöyri|Vörå|Vörå|sv+fi|15|17|26|63.132|22.2515
976|Ylitornio|Övertorneå|Ylitornio|fi|19|21|22|66.3231|23.6729
977|Ylivieska|Ylivieska|Ylivieska|fi|17|19|44|64.0726|24.5268
980|Ylöjärvi|Ylöjärvi|Ylöjärvi|fi|06|08|39|61.5575|23.5974
981|Ypäjä|Ypäjä|Ypäjä|fi|05|07|42|60.8052|23.2723
989|Ähtäri|Etseri|Ähtäri|fi|14|16|18|62.5487|24.0778
992|Äänekoski|Äänekoski|Äänekoski|fi|13|15|27|62.6032|25.7297
`;
