// Visits for a calendar, in Swedish.
import type { Words } from "../messages.ts";

export const calendar: Words["calendar"] = {
  name: "Rinnalla: besök",
  file: "Lägg till i kalendern (.ics)",
  title: "Besöken i din egen kalender",
  lead: "Din kalender kan läsa besöken från en privat adress. Där står bara arbetsgivaren och syftet, aldrig någon klient.",
  make: "Gör en kalenderadress",
  makeNew: "Gör en ny adress",
  makeNewHint: "Den gamla adressen slutar fungera.",
  madeOn: "Adressen är gjord {{date}}.",
  address: "Kalenderadress",
  once: "Adressen visas bara nu. Kopiera den till din kalender. Ge den inte till andra: den som har den ser dina besök.",
  revoke: "Stäng adressen",
  revoked: "Kalenderadressen fungerar inte längre.",
  made: "Kalenderadressen är klar.",
};
