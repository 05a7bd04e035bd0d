// Asiakkaan oma kopio: kaikki, mitä hänestä on tallessa, ja poistaminen.
export const copy = {
  erased: "Kaikki asiakkaan tiedot on poistettu.",
};
