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
  thanksSubject: "Ditt tips ledde till ett besök: {{title}}",
  thanksText: "Ditt tips ({{what}}) ledde till att en arbetstränare tog kontakt med arbetsgivaren. Tack!",
  adsSubject_one: "{{count}} ny annons i branscher och områden du följer",
  adsSubject_other: "{{count}} nya annonser i branscher och områden du följer",
  adsText_one:
    "Det finns {{count}} ny annons i branscher och områden du följer. Om den kan vara till hjälp kan du förmedla den till arbetstränarna med ett klick: {{link}}",
  adsText_other:
    "Det finns {{count}} nya annonser i branscher och områden du följer. Om de kan vara till hjälp kan du förmedla dem till arbetstränarna med ett klick: {{link}}",
  adsStop: "Vill du inte ha sådana här brev kan du stoppa dem här: {{link}}",
  tipObligesNobody: "Det här är ett tips. Det förpliktar ingen.",
  newSubject: "Något nytt väntar i Rinnalla",
  newText: "Något nytt väntar på dig i Rinnalla: {{link}}",
  newStop: "Vill du inte ha de här breven? Avsluta dem här: {{link}}",
  question: {
    askedSubject: "Ny fråga från en arbetstränare: {{number}}",
    askedText: "En arbetstränare har ställt en fråga i Rinnalla ({{kind}}). Frågans nummer är {{number}}.",
    dueSubject: "En fråga väntar på svar: {{number}}",
    dueText: "Fråga {{number}} ({{kind}}) väntar på svar i Rinnalla. Det tar två klick att svara.",
    lateSubject: "Din fråga är ännu obesvarad: {{number}}",
    lateText: "Din fråga {{number}} ({{kind}}) har inte besvarats inom utsatt tid. Du kan ringa och säga numret.",
    answeredSubject: "Ett svar väntar: {{number}}",
    answeredText: "Din fråga {{number}} ({{kind}}) har fått ett svar. Svaret väntar i Rinnalla.",
    page: "Öppna frågan: {{link}}",
    noPerson: "Numret leder inte till någon person.",
  },
};
