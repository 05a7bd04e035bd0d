// The first page of each role, and the pages of refusal, in Swedish.
import type { Words } from "../messages.ts";

export const firstPage: Words["firstPage"] = {
  leadTitle: "Teamet",
  leadText: "Arbetstränarna och deras antal klienter i alfabetisk ordning. Siffrorna jämförs inte.",
  leadClients: "Klienter",
  officerTitle: "Jobb i ditt område",
  officerText: "Lediga jobb enligt bransch i ditt områdes kommuner. Välj en bransch för att se annonserna.",
  officerEmpty: "Det finns inga lediga jobb i området just nu.",
  officerNewest: "De nyaste annonserna",
  employerTitle: "Ditt företag",
  employerNone: "Inget företag är ännu kopplat till ditt konto. Be administratören koppla det.",
  businessId: "FO-nummer",
  partnership: "Partnerskap",
  partnershipText:
    "En arbetstränare kan kontakta en Rinnalla-partner och komma och bekanta sig med arbetet. Partnerskapet förpliktar inte till att anställa någon och kan avslutas när som helst.",
  adminTitle: "Systemets läge",
  adminEngine: "Sökmotor",
  adminSearchUp: "Fungerar",
  adminSearchDown: "Svarar inte",
  adminVacancies: "Lediga jobb",
  adminWaiting: "Ändringar som väntar på sökningen",
  adminLog: "Användningslogg",
  adminLogWhole: "Hel",
  adminLogBroken: "Kedjan bryts på rad {{number}}",
};

export const error: Words["error"] = {
  notFoundTitle: "Sidan hittades inte",
  notFoundText: "Sidan finns inte, eller så är den inte avsedd för dig. Kontrollera adressen eller gå till startsidan.",
  brokenTitle: "Något gick fel",
  brokenText: "Felet är vårt. Inget som sparats har gått förlorat. Försök igen om en stund.",
  badRequestTitle: "Formuläret kunde inte läsas",
  badRequestText: "Gå tillbaka till föregående sida och försök igen.",
  goneTitle: "Ansökningstiden har gått ut",
  goneText: "Det här jobbet var ledigt, men det går inte längre att söka.",
  goneBoard: "Se lediga jobb",
  toStart: "Till startsidan",
};
