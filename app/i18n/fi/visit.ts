// Visits and calls to employers: planning and logging.
export const visit = {
  title: "Käynnit",
  personalData: {
    identity_code: "Tekstissä näyttää olevan henkilötunnus. Poista se: muistiinpanoon ei kirjata kenenkään tietoja.",
    phone: "Tekstissä näyttää olevan puhelinnumero. Poista se: muistiinpanoon ei kirjata kenenkään yhteystietoja.",
    email: "Tekstissä on sähköpostiosoite. Poista se: muistiinpanoon ei kirjata kenenkään yhteystietoja.",
    diagnosis_code: "Tekstissä näyttää olevan diagnoosikoodi. Poista se: terveydestä ei kirjata mitään.",
    health_word: "Tekstissä näyttää olevan jotain jonkun terveydestä. Poista se: terveydestä ei kirjata mitään.",
  },
};
