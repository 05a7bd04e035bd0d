// The first page of each role, and the pages of refusal.
export const firstPage = {
  leadTitle: "Tiimi",
  leadText: "Valmentajat ja heidän asiakasmääränsä aakkosjärjestyksessä. Lukuja ei vertailla.",
  leadClients: "Asiakkaita",
  officerTitle: "Työpaikat alueellasi",
  officerText: "Avoimet työpaikat aloittain alueesi kunnissa. Valitse ala, niin näet ilmoitukset.",
  officerEmpty: "Alueella ei ole juuri nyt avoimia työpaikkoja.",
  officerNewest: "Uusimmat ilmoitukset",
  employerTitle: "Yrityksesi",
  employerNone: "Tunnukseesi ei ole vielä liitetty yritystä. Pyydä ylläpitoa liittämään se.",
  businessId: "Y-tunnus",
  partnership: "Kumppanuus",
  partnershipText:
    "Rinnalla-kumppaniin valmentaja voi ottaa yhteyttä ja tulla tutustumaan työhön. Kumppanuus ei velvoita palkkaamaan ketään, ja sen voi lopettaa milloin vain.",
  adminTitle: "Järjestelmän tila",
  adminEngine: "Hakumoottori",
  adminSearchUp: "Toimii",
  adminSearchDown: "Ei vastaa",
  adminVacancies: "Avoimia työpaikkoja",
  adminWaiting: "Hakuun odottavia muutoksia",
  adminLog: "Käyttöloki",
  adminLogWhole: "Ehjä",
  adminLogBroken: "Ketju katkeaa rivillä {{number}}",
};

export const error = {
  notFoundTitle: "Sivua ei löytynyt",
  notFoundText: "Sivua ei ole, tai se ei ole sinun nähtävissäsi. Tarkista osoite tai palaa alkuun.",
  brokenTitle: "Jokin meni vikaan",
  brokenText: "Vika on meillä. Mitään tallennettua ei ole kadonnut. Yritä hetken kuluttua uudelleen.",
  badRequestTitle: "Lomaketta ei voitu lukea",
  badRequestText: "Palaa edelliselle sivulle ja yritä uudelleen.",
  goneTitle: "Hakuaika on päättynyt",
  goneText: "Tämä työpaikka oli avoinna, mutta siihen ei voi enää hakea.",
  goneBoard: "Katso avoimet työpaikat",
  toStart: "Palaa alkuun",
};
