// Invented plain ads in any number, with the gaps of real ones: titles, towns and hours mixed, always the same for a number.
const titles = [
  ["Siivooja", "Siivoamme toimistoja ja porrashuoneita. Työ on itsenäistä ja se tehdään arkisin päivällä."],
  ["Kokki lounasravintolaan", "Valmistat lounaan noin sadalle syöjälle. Hygieniapassi tarvitaan. Emme tee iltoja."],
  ["Varastotyöntekijä", "Keräilet ja pakkaat tilauksia. Trukkikortti on eduksi, ja työssä on raskaita nostoja."],
  [
    "Myyjä, osa-aikainen",
    "Palvelet asiakkaita kassalla ja myymälässä. Työvuoroja on myös iltaisin ja viikonloppuisin.",
  ],
  ["Lähihoitaja kotihoitoon", "Työ on kaksivuorotyötä. Tarvitset ajokortin, ja auton saat meiltä."],
  ["Ohjelmistokehittäjä", "Teemme verkkopalveluja. Etätyö on mahdollista, ja työkieli on englanti."],
  ["Trädgårdsarbetare", "Du sköter planteringar och gräsmattor. Arbetet är utomhus och säsongen börjar i april."],
  ["Barista", "We serve coffee and cakes in the centre of town. Evening and weekend shifts, 15–25 hours a week."],
  ["Kiinteistönhoitaja", "Hoidat pihat ja pienet korjaukset. Talvella tehdään lumitöitä aikaisin aamulla."],
  ["Toimistoavustaja", "Avaat postin, arkistoit ja vastaat puhelimeen. Työaika sovitaan."],
] as const;
const towns = ["Tampere", "Helsinki", "Oulu", "Turku", "Espoo", "Kuopio", "Lahti", "Vaasa", "Nokia", "Pirkanmaa", ""];

export function benchAds(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, id) => {
    const [title, text] = titles[id % titles.length] ?? titles[0];
    const hours = id % 3 === 0 ? "" : ` Työaika on ${12 + (id % 26)} tuntia viikossa.`;
    return JSON.stringify({
      id,
      title,
      location: towns[id % towns.length],
      employer: `Työnantaja ${id % 331}`,
      description: `${text}${hours}\n\nOlemme pieni työpaikka, jossa uusi työntekijä opastetaan rauhassa. Kohde ${id}.`,
    });
  });
  return new TextEncoder().encode(rows.join("\n"));
}
