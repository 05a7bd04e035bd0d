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
  tipObligesNobody: "Tämä on vinkki. Se ei velvoita ketään.",
  newSubject: "Rinnallassa odottaa uutta",
  newText: "Sinua odottaa Rinnallassa jotakin uutta: {{link}}",
  newStop: "Jos et halua näitä kirjeitä, lopeta ne täällä: {{link}}",
};
