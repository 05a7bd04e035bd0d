// The front page: what Rinnalla is for, in a minute.
export const home = {
  title: "Rinnalla – työ, joka sopii toiveisiin",
  heading: "Työ ensin. Tuki rinnalla.",
  lead: "Rinnalla auttaa löytämään palkkatyön, joka sopii ihmisen omiin toiveisiin. IPS-työhönvalmentaja ja asiakas näkevät, mitkä avoimet työpaikat sopivat – ja miksi.",
  ipsHeading: "Mitä IPS-työhönvalmennus on?",
  ipsText:
    "Työ tulee ensin: haetaan heti tavallista palkkatyötä, jota ihminen itse haluaa. Valmentaja auttaa etsimään ja tukee sekä työntekijää että työnantajaa myös työn alettua, niin kauan kuin tukea tarvitaan. Mukaan pääsee jokainen asiakas, joka haluaa töihin.",
  howHeading: "Näin se toimii",
  step1: "Asiakas kertoo toiveensa",
  step1Text:
    "Mitä työtä, missä, kuinka paljon ja millaisissa oloissa. Profiilissa ei ole nimeä eikä mitään terveydestä.",
  step2: "Rinnalla etsii sopivat",
  step2Text: "Jokaisesta työpaikasta näkee, mikä puhuu puolesta, mikä vastaan ja mitä kannattaa vielä kysyä.",
  step3: "Asiakas päättää",
  step3Text: "Kiinnostaa, ei nyt tai ei. Vastaus muuttaa seuraavia ehdotuksia, ja sen voi aina perua.",
  forCoaches: "Valmentajalle",
  forCoachesText: "Jokaisen asiakkaan ehdotukset perusteluineen yhdellä sivulla.",
  forOfficers: "Työllisyyspalveluille",
  forOfficersText: "Avoimet työpaikat alan ja alueen mukaan. Asiakastietoja ei näy.",
  forEmployers: "Työnantajalle",
  forEmployersText:
    "Kerro, mitä työtä on ja mitä voit järjestää. Asiakkaiden tietoja et näe, eikä mikään velvoita sinua.",
};
