// Käynnit kalenteriin: tiedosto ja yksityinen osoite.
export const calendar = {
  name: "Rinnalla: käynnit",
  file: "Lisää kalenteriin (.ics)",
  title: "Käynnit omaan kalenteriin",
  lead: "Kalenterisi voi lukea käynnit yksityisestä osoitteesta. Siinä on vain työnantaja ja käynnin tarkoitus, ei koskaan asiakasta.",
  make: "Tee kalenteriosoite",
  makeNew: "Tee uusi osoite",
  makeNewHint: "Vanha osoite lakkaa toimimasta.",
  madeOn: "Osoite on tehty {{date}}.",
  address: "Kalenteriosoite",
  once: "Osoite näytetään vain nyt. Kopioi se kalenteriisi. Älä anna sitä muille: kuka tahansa, jolla se on, näkee käyntisi.",
  revoke: "Poista osoite käytöstä",
  revoked: "Kalenteriosoite ei enää toimi.",
  made: "Kalenteriosoite on valmis.",
};
