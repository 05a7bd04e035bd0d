// Visits for a calendar, in English.
import type { Words } from "../messages.ts";

export const calendar: Words["calendar"] = {
  name: "Rinnalla: visits",
  file: "Add to calendar (.ics)",
  title: "Visits in your own calendar",
  lead: "Your calendar can read the visits from a private address. It holds only the employer and the purpose, never a client.",
  make: "Make a calendar address",
  makeNew: "Make a new address",
  makeNewHint: "The old address stops working.",
  madeOn: "The address was made on {{date}}.",
  address: "Calendar address",
  once: "The address is shown only now. Copy it into your calendar. Do not give it to others: whoever has it sees your visits.",
  revoke: "Close the address",
  revoked: "The calendar address no longer works.",
  made: "The calendar address is ready.",
};
