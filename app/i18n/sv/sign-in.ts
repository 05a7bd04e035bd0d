// Signing in, in Swedish.
import type { Words } from "../messages.ts";

export const signIn: Words["signIn"] = {
  title: "Logga in",
  email: "E-postadress",
  password: "Lösenord",
  submit: "Logga in",
  problems: "Kontrollera följande",
  emailMissing: "Skriv din e-postadress.",
  emailOdd: "Kontrollera e-postadressen: den ska innehålla tecknet @.",
  passwordMissing: "Skriv ditt lösenord.",
  wrong: "E-postadressen och lösenordet hör inte ihop. Kontrollera dem och försök igen.",
  demoHeading: "Prova med demokonton",
  demoText: "Välj vems ögon du vill se med. Alla människor, företag och klienter är påhittade.",
  demoPassword: "Alla har lösenordet {{password}}.",
};
