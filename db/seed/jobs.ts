// Jobs and a plan of the demo's clients, so that the pages of a working day are not empty. Days are told from the day of the start.
import type { DemoJob, DemoPlan } from "./shapes-jobs.ts";

export const demoJobs: DemoJob[] = [
  {
    codeName: "Sjöstjärna",
    coach: "saga",
    title: "Personlig assistent",
    employerName: "Assistans Solglimt",
    isco4: "5322",
    contract: "gig",
    contractText: "Behovsarbete, 0–25 h",
    hours: [0, 25],
    onCall: true,
    found: "with_coach",
    startsInDays: -17,
    trialInDays: 8,
    fourHoursInDays: -16,
    talkInDays: -21,
    nextShiftInDays: 2,
    contacts: [
      { kind: "after_start", inDays: -15, note: "Första passet gick bra. Vägen dit är klar." },
      { kind: "weekly", inDays: -9 },
    ],
    worked: [
      { weeksAgo: 2, hours: 9 },
      { weeksAgo: 1, hours: 12.5 },
    ],
  },
  {
    codeName: "Sjöstjärna",
    coach: "saga",
    title: "Frisörsassistent",
    employerName: "Salong Havsbris",
    isco4: "5141",
    contract: "fixed",
    contractText: "Visstid, deltid",
    hours: [12, 16],
    onCall: false,
    found: "alone",
    startsInDays: -120,
    fourHoursInDays: -119,
    talkInDays: -125,
    contacts: [
      { kind: "after_start", inDays: -118 },
      { kind: "after_end", inDays: -29, note: "Ville ha fler timmar än salongen kunde ge." },
    ],
    worked: [],
    ended: { inDays: -30, ending: "term_ended" },
    fits: [
      ["field", true],
      ["hours", false],
    ],
  },
  {
    codeName: "Pihlaja",
    coach: "robin",
    title: "Kirjastoapulainen",
    employerName: "Lammenrannan kirjasto",
    isco4: "4411",
    contract: "fixed",
    contractText: "Määräaikainen, 15 h viikossa",
    hours: [15, 15],
    onCall: false,
    found: "with_coach",
    startsInDays: 6,
    fixedInDays: 190,
    contacts: [],
    worked: [],
  },
];

export const demoPlans: DemoPlan[] = [
  {
    codeName: "Sjöstjärna",
    coach: "saga",
    writtenDaysAgo: 60,
    words: {
      skills: "Jag kan klippa och prata lugnt med människor. Jag kommer i tid.",
      wishes: "Ett arbete där jag möter få människor åt gången.",
      possibilities: "Jag åker spårvagn. Dagtid passar bäst.",
      goals: "Fler fasta pass före sommaren.",
      helps: "Kortare dagar och pauser. Arbetstränaren får gärna ringa mig på måndagar.",
    },
  },
];
