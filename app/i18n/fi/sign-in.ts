// Signing in, and the demo's accounts.
export const signIn = {
  title: "Kirjaudu sisään",
  email: "Sähköpostiosoite",
  password: "Salasana",
  submit: "Kirjaudu",
  problems: "Tarkista nämä kohdat",
  emailMissing: "Kirjoita sähköpostiosoitteesi.",
  emailOdd: "Tarkista sähköpostiosoite: siinä pitää olla @-merkki.",
  passwordMissing: "Kirjoita salasanasi.",
  wrong: "Sähköpostiosoite ja salasana eivät sovi yhteen. Tarkista ne ja yritä uudelleen.",
  demoHeading: "Kokeile demon tunnuksilla",
  demoText: "Valitse, kenen silmin haluat katsoa. Kaikki ihmiset, yritykset ja asiakkaat ovat keksittyjä.",
  demoPassword: "Kaikkien salasana on {{password}}.",
};
