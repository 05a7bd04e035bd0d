// What a coach is told of: tips and new good fits, in English.
import type { Words } from "../messages.ts";

export const inbox: Words["inbox"] = {
  title: "New for you",
  lead: "Tips from the employment services, and new vacancies that suit one of your clients.",
  tips: "Job tips",
  fits: "New good fits",
  done: "Dealt with",
  empty: "Nothing new",
  emptyText: "When a vacancy or a tip suits one of your clients, it stands here.",
  fresh: "New",
  from: "Tip: {{from}}, {{date}}",
  since: "Noticed {{date}}",
  note: "The sender's message",
  source: "The original ad",
  sourceFor: "The original ad: {{title}}",
  binding: "This is a tip. It obliges nobody.",
  clients: "Might suit",
  open: "Open the ad",
  finish: "Done",
  again: "Back to the list",
  finished: "Dealt with: {{title}}.",
  restored: "Back on the list: {{title}}.",
  count_one: "{{count}} new",
  count_other: "{{count}} new",
};
