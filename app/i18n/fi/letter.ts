// The letters that are sent by e-mail. Never anything about a client.
export const letter = {
  greeting: "Hei,",
  greetingName: "Hei {{name}},",
  signature: "Ystävällisin terveisin\nRinnalla",
  confirmSubject: "Vahvista sähköpostiosoitteesi Rinnallaan",
  confirmText:
    "Ilmoitit yrityksen {{employer}} Rinnallaan. Avaa tämä linkki, niin tiedämme, että osoite on sinun. Linkki toimii viisi päivää.",
  confirmNotYou: "Jos et ole ilmoittanut yritystä, sinun ei tarvitse tehdä mitään.",
  approvedSubject: "{{employer}} on nyt hyväksytty Rinnallaan",
  approvedText: "Yritys {{employer}} on hyväksytty. Tervetuloa Rinnallaan!",
  approvedPublished_one: "Odottanut työpaikkasi on nyt kaikkien löydettävissä.",
  approvedPublished_other: "Odottaneet {{count}} työpaikkaasi ovat nyt kaikkien löydettävissä.",
  approvedNone: "Voit julkaista avoimia työpaikkoja heti.",
  approvedPage: "Yrityksesi sivu: {{link}}",
  approvedPartner:
    "Samalla sivulla voit myös ryhtyä Rinnalla-kumppaniksi. Se ei velvoita palkkaamaan ketään, ja sen voi lopettaa milloin vain.",
  declinedSubject: "{{employer}} ja Rinnalla",
  declinedText: "Emme voineet vielä hyväksyä yritystä {{employer}} Rinnallaan. Syy:",
  declinedNext:
    "Jos asia korjaantuu tai olemme ymmärtäneet väärin, vastaa ylläpidolle tai korjaa tiedot yrityksesi sivulla: {{link}}",
  tipSubject: "Vinkkisi eteni: {{title}}",
  tipText: "Lähettämäsi vinkki ({{what}}) on edennyt: valmentaja suunnittelee käyntiä työnantajan luona. Kiitos!",
  tipPage: "Vinkin vaiheet näet täältä: {{link}}",
  thanksSubject: "Vinkkisi johti käyntiin: {{title}}",
  thanksText: "Lähettämäsi vinkki ({{what}}) johti siihen, että valmentaja otti yhteyttä työnantajaan. Kiitos!",
  adsSubject_one: "{{count}} uusi ilmoitus seuraamillasi toimialoilla ja alueilla",
  adsSubject_other: "{{count}} uutta ilmoitusta seuraamillasi toimialoilla ja alueilla",
  adsText_one:
    "Seuraamillasi toimialoilla ja alueilla on {{count}} uusi ilmoitus. Jos siitä voisi olla apua, sen voi välittää valmentajille yhdellä painalluksella: {{link}}",
  adsText_other:
    "Seuraamillasi toimialoilla ja alueilla on {{count}} uutta ilmoitusta. Jos niistä voisi olla apua, ne voi välittää valmentajille yhdellä painalluksella: {{link}}",
  adsStop: "Jos et halua näitä kirjeitä, lopeta ne täällä: {{link}}",
  tipObligesNobody: "Tämä on vinkki. Se ei velvoita ketään.",
  newSubject: "Rinnallassa odottaa uutta",
  newText: "Sinua odottaa Rinnallassa jotakin uutta: {{link}}",
  newStop: "Jos et halua näitä kirjeitä, lopeta ne täällä: {{link}}",
  question: {
    askedSubject: "Uusi kysymys valmentajalta: {{number}}",
    askedText: "Valmentaja on kysynyt Rinnallassa asiaa ({{kind}}). Kysymyksen numero on {{number}}.",
    dueSubject: "Kysymys odottaa vastausta: {{number}}",
    dueText: "Rinnallassa odottaa vastausta kysymys {{number}} ({{kind}}). Vastaamiseen menee kaksi napsautusta.",
    lateSubject: "Kysymykseesi ei ole vielä vastattu: {{number}}",
    lateText:
      "Kysymykseesi {{number}} ({{kind}}) ei ole vastattu määräpäivään mennessä. Voit soittaa ja sanoa numeron.",
    answeredSubject: "Vastaus odottaa: {{number}}",
    answeredText: "Kysymykseesi {{number}} ({{kind}}) on vastattu. Vastaus odottaa Rinnallassa.",
    page: "Avaa kysymys: {{link}}",
    noPerson: "Numero ei johda kehenkään henkilöön.",
  },
};
