// Visits and calls to employers: planning and logging, in Swedish.
import type { Words } from "../messages.ts";

export const visit: Words["visit"] = {
  title: "Besök",
  personalData: {
    identity_code:
      "Texten ser ut att innehålla en personbeteckning. Ta bort den: ingens uppgifter skrivs i anteckningen.",
    phone: "Texten ser ut att innehålla ett telefonnummer. Ta bort det: ingens kontaktuppgifter skrivs i anteckningen.",
    email: "Texten innehåller en e-postadress. Ta bort den: ingens kontaktuppgifter skrivs i anteckningen.",
    diagnosis_code: "Texten ser ut att innehålla en diagnoskod. Ta bort den: ingenting om hälsa antecknas.",
    health_word: "Texten ser ut att säga något om någons hälsa. Ta bort det: ingenting om hälsa antecknas.",
  },
};
