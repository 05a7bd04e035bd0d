// Visits and calls to employers: planning and logging, in English.
import type { Words } from "../messages.ts";

export const visit: Words["visit"] = {
  title: "Visits",
  personalData: {
    identity_code: "The text seems to hold a personal identity code. Remove it: nobody's details go into a note.",
    phone: "The text seems to hold a phone number. Remove it: nobody's contact details go into a note.",
    email: "The text holds an e-mail address. Remove it: nobody's contact details go into a note.",
    diagnosis_code: "The text seems to hold a diagnosis code. Remove it: nothing about health is written down.",
    health_word:
      "The text seems to say something about somebody's health. Remove it: nothing about health is written down.",
  },
};
