// The employer's own pages: registering, vacancies, partnership.
export const employer = {
  title: "Yrityksen tiedot",
};

/** What was read out of a text, beside its words. */
export const understood = {
  legend: "Näin ymmärsimme tekstin",
  hint: "Poista rasti siitä, mikä ei pidä paikkaansa.",
  nothing: "Tekstistä ei löytynyt vielä mitään tietoja.",
  unknown: "Ei kerrottu",
  unknownHint: "Näitä voi täydentää tekstiin. Pakko ei ole.",
};
