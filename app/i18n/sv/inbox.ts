// What a coach is told of: tips and new good fits, in Swedish.
import type { Words } from "../messages.ts";

export const inbox: Words["inbox"] = {
  title: "Nytt för dig",
  lead: "Tips från sysselsättningstjänsterna och nya jobb som passar någon av dina klienter.",
  tips: "Jobbtips",
  fits: "Nya jobb som passar",
  done: "Behandlade",
  empty: "Inget nytt",
  emptyText: "När ett jobb eller ett tips passar någon av dina klienter syns det här.",
  fresh: "Ny",
  from: "Tips: {{from}}, {{date}}",
  since: "Upptäckt {{date}}",
  note: "Avsändarens meddelande",
  source: "Den ursprungliga annonsen",
  sourceFor: "Den ursprungliga annonsen: {{title}}",
  binding: "Det här är ett tips. Det förpliktar ingen.",
  clients: "Kunde passa",
  open: "Öppna annonsen",
  finish: "Klar",
  again: "Tillbaka till listan",
  finished: "Behandlad: {{title}}.",
  restored: "Tillbaka på listan: {{title}}.",
  count_one: "{{count}} ny",
  count_other: "{{count}} nya",
};
