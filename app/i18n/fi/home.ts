// The front page: what Rinnalla is for, in a minute.
export const home = {
  title: "Rinnalla – työ, joka sopii toiveisiin",
  heading: "Työ ensin. Tuki rinnalla.",
  lead: "Rinnalla on IPS-työhönvalmennuksen työpaikkahaku. Se kokoaa avoimet työpaikat ja näyttää valmentajalle ja asiakkaalle, mitkä niistä sopivat asiakkaan toiveisiin – ja miksi.",
  howHeading: "Näin se toimii",
  step1: "Asiakas kertoo toiveensa",
  step1Text:
    "Mitä työtä, missä, kuinka paljon ja millaisissa oloissa. Profiilissa ei ole nimeä eikä mitään terveydestä.",
  step2: "Rinnalla etsii sopivat",
  step2Text: "Jokaisesta työpaikasta näkee, mikä puhuu puolesta, mikä vastaan ja mitä pitää vielä kysyä.",
  step3: "Asiakas päättää",
  step3Text: "Kiinnostaa, ei nyt tai ei. Vastaus muuttaa seuraavia ehdotuksia, ja sen voi perua.",
  forCoaches: "Valmentajalle",
  forCoachesText: "Ehdotukset jokaiselle asiakkaalle yhdellä silmäyksellä, perusteluineen.",
  forOfficers: "Työllisyyspalveluille",
  forOfficersText: "Avoimet työpaikat toimialan ja alueen mukaan – ilman asiakastietoja.",
  forEmployers: "Työnantajalle",
  forEmployersText: "Kerro, mitä työtä on ja mitä voit järjestää. Asiakkaista työnantaja ei näe mitään.",
};
