// The letters that are sent by e-mail, in Swedish. Never anything about a client.
import type { Words } from "../messages.ts";

export const letter: Words["letter"] = {
  greeting: "Hej,",
  greetingName: "Hej {{name}},",
  signature: "Med vänlig hälsning\nRinnalla",
  confirmSubject: "Bekräfta din e-postadress för Rinnalla",
  confirmText:
    "Du anmälde företaget {{employer}} till Rinnalla. Öppna den här länken, så vet vi att adressen är din. Länken fungerar i fem dagar.",
  confirmNotYou: "Om du inte har anmält något företag behöver du inte göra någonting.",
  approvedSubject: "{{employer}} är nu godkänt i Rinnalla",
  approvedText: "Företaget {{employer}} är godkänt. Välkommen till Rinnalla!",
  approvedPublished_one: "Det lediga jobb som väntade kan nu hittas av alla.",
  approvedPublished_other: "De {{count}} lediga jobb som väntade kan nu hittas av alla.",
  approvedNone: "Du kan publicera lediga jobb genast.",
  approvedPage: "Företagets sida: {{link}}",
  approvedPartner:
    "På samma sida kan ni också bli Rinnalla-partner. Det förpliktar er inte att anställa någon, och ni kan sluta när som helst.",
  declinedSubject: "{{employer}} och Rinnalla",
  declinedText: "Vi kunde inte ännu godkänna företaget {{employer}} i Rinnalla. Orsaken:",
  declinedNext:
    "Om saken ordnar sig eller om vi har förstått fel, kontakta administratören eller rätta uppgifterna på företagets sida: {{link}}",
  tipSubject: "Ditt tips gick vidare: {{title}}",
  tipText:
    "Tipset du skickade ({{what}}) har gått vidare: en arbetstränare planerar ett besök hos arbetsgivaren. Tack!",
  tipPage: "Här ser du hur tipset framskrider: {{link}}",
  tipObligesNobody: "Det här är ett tips. Det förpliktar ingen.",
  newSubject: "Något nytt väntar i Rinnalla",
  newText: "Något nytt väntar på dig i Rinnalla: {{link}}",
  newStop: "Vill du inte ha de här breven? Avsluta dem här: {{link}}",
};
