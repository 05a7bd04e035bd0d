// What went wrong when ads were brought in, and how to mend it. Finnish is the source.

export const problem = {
  unreadable_file: {
    text: "Tiedostoa ei voi lukea: siinä ei ole ilmoituksia tekstinä, tai se on vioittunut.",
    fix: "Tallenna aineisto uudelleen JSON-, CSV- tai HTML-tiedostona ja tuo se sitten.",
  },
  too_large: {
    text: "Tiedosto on liian suuri: enintään {{megabytes}} Mt.",
    fix: "Jaa aineisto useampaan tiedostoon ja tuo ne yksitellen.",
  },
  unknown_format: {
    text: "Tiedoston muotoa ei tunnistettu.",
    fix: "Valitse muoto itse tai tarkista, että tiedosto on jostakin tuetusta lähteestä.",
  },
  wrong_encoding: {
    text: "Tiedoston merkistö ei ole UTF-8. Se luettiin merkistönä {{encoding}}.",
    fix: "Tarkista, että ä, ö ja å näkyvät oikein. Jos eivät, tallenna tiedosto UTF-8-muodossa ja tuo se uudelleen.",
  },
  broken_record: {
    text: "Tietue on rikki, eikä sitä tuotu ({{detail}}). Muut ilmoitukset tuotiin.",
    fix: "Korjaa tietue lähteessä ja tuo tiedosto uudelleen. Jo tuodut ilmoitukset eivät kahdennu.",
  },
  missing_id: {
    text: "Ilmoituksella ei ole tunnusta, eikä sitä tuotu.",
    fix: "Lisää ilmoitukselle tunnus, joka ei muutu.",
  },
  missing_title: {
    text: "Ilmoituksella ei ole otsikkoa, eikä sitä tuotu.",
    fix: "Lisää otsikko, esimerkiksi ammatin nimi.",
  },
  bad_date: {
    text: "”{{text}}” ei ole päivämäärä, joten kohta jäi tyhjäksi.",
    fix: "Kirjoita päivämäärä muodossa 2026-11-30 tai 30.11.2026.",
  },
  unknown_place: {
    text: "Paikkaa ”{{text}}” ei löytynyt.",
    fix: "Kirjoita kunnan nimi tai viisinumeroinen postinumero. Ilmoitus tuotiin ilman tätä tietoa.",
  },
  unknown_occupation: {
    text: "Ammattikoodia ”{{text}}” ei tunneta.",
    fix: "Ammatti päätellään otsikosta. Tarkista, että se on oikein.",
  },
  bad_business_id: {
    text: "”{{text}}” ei ole oikea Y-tunnus. Työnantaja tuotiin ilman sitä.",
    fix: "Tarkista Y-tunnus YTJ-palvelusta.",
  },
  text_cut: {
    text: "Teksti oli liian pitkä ja lyhennettiin {{limit}} merkkiin.",
    fix: "Katso koko teksti alkuperäisestä ilmoituksesta.",
  },
  duplicate_in_file: {
    text: "Sama ilmoitus ({{reference}}) on tiedostossa useammin kuin kerran. Viimeinen jäi voimaan.",
    fix: "Jos kyse on eri paikoista, anna niille eri tunnukset.",
  },
  possible_duplicate: {
    text: "Sama työpaikka voi olla jo tuotu toisesta lähteestä.",
    fix: "Vertaa ilmoituksia. Kumpikin säilyy, eikä niitä yhdistetä puolestasi.",
  },
};
