// Words every page shares.
export const common = {
  name: "Rinnalla",
  skip: "Siirry sisältöön",
  demo: "Demo – ei oikeita asiakkaita",
  navigation: "Päävalikko",
  clients: "Asiakkaat",
  vacancies: "Avoimet työpaikat",
  start: "Alkuun",
  signIn: "Kirjaudu sisään",
  signOut: "Kirjaudu ulos",
  signedInAs: "Kirjautuneena {{name}}",
  language: "Kieli",
  changeLanguage: "Vaihda kieli",
  back: "Takaisin",
  notStated: "ei kerrottu",
  and: "ja",
  loading: "Haetaan…",
  searchDown:
    "Haku on hetken poissa käytöstä. Mitään ei ole kadonnut: tallennetut tiedot ovat tallessa, ja haku palaa itsestään.",
  simpleEngine: "Käytössä on yksinkertaisempi haku, koska Meilisearch-hakupalvelinta ei löytynyt.",
  footer: "Rinnalla auttaa löytämään palkkatyön, joka sopii ihmisen omiin toiveisiin. Valmentaja kulkee rinnalla.",
};
