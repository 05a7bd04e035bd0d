// The letters that are sent by e-mail, in English. Never anything about a client.
import type { Words } from "../messages.ts";

export const letter: Words["letter"] = {
  greeting: "Hello,",
  greetingName: "Hello {{name}},",
  signature: "Kind regards\nRinnalla",
  confirmSubject: "Confirm your e-mail address for Rinnalla",
  confirmText:
    "You registered the company {{employer}} with Rinnalla. Open this link so that we know the address is yours. The link works for five days.",
  confirmNotYou: "If you have not registered a company, you need not do anything.",
  approvedSubject: "{{employer}} is now approved in Rinnalla",
  approvedText: "The company {{employer}} has been approved. Welcome to Rinnalla!",
  approvedPublished_one: "The vacancy that waited can now be found by everybody.",
  approvedPublished_other: "The {{count}} vacancies that waited can now be found by everybody.",
  approvedNone: "You can publish vacancies at once.",
  approvedPage: "Your company's page: {{link}}",
  approvedPartner:
    "On the same page you can also become a Rinnalla partner. It does not oblige you to hire anyone, and you can end it at any time.",
  declinedSubject: "{{employer}} and Rinnalla",
  declinedText: "We could not yet approve the company {{employer}} in Rinnalla. The reason:",
  declinedNext:
    "If this can be put right, or if we have misunderstood, contact the administrator or correct the details on your company's page: {{link}}",
  tipSubject: "Your tip went on: {{title}}",
  tipText: "The tip you sent ({{what}}) has moved on: a coach plans to visit the employer. Thank you!",
  tipPage: "You can follow the tip here: {{link}}",
  thanksSubject: "Your tip led to a visit: {{title}}",
  thanksText: "Your tip ({{what}}) led a coach to get in touch with the employer. Thank you!",
  adsSubject_one: "{{count}} new ad in the sectors and areas you follow",
  adsSubject_other: "{{count}} new ads in the sectors and areas you follow",
  adsText_one:
    "There is {{count}} new ad in the sectors and areas you follow. If it could help, you can forward it to coaches with one click: {{link}}",
  adsText_other:
    "There are {{count}} new ads in the sectors and areas you follow. If they could help, you can forward them to coaches with one click: {{link}}",
  adsStop: "If you do not want these letters, stop them here: {{link}}",
  tipObligesNobody: "This is a tip. It obliges nobody.",
  newSubject: "Something new is waiting in Rinnalla",
  newText: "Something new is waiting for you in Rinnalla: {{link}}",
  newStop: "If you do not want these letters, stop them here: {{link}}",
  question: {
    askedSubject: "New question from a coach: {{number}}",
    askedText: "A coach has asked something in Rinnalla ({{kind}}). The question's number is {{number}}.",
    dueSubject: "A question is waiting for an answer: {{number}}",
    dueText: "Question {{number}} ({{kind}}) is waiting for an answer in Rinnalla. Answering takes two clicks.",
    lateSubject: "Your question has no answer yet: {{number}}",
    lateText: "Your question {{number}} ({{kind}}) was not answered by its day. You can call and say the number.",
    answeredSubject: "An answer is waiting: {{number}}",
    answeredText: "Your question {{number}} ({{kind}}) has been answered. The answer is waiting in Rinnalla.",
    page: "Open the question: {{link}}",
    noPerson: "The number leads to no person.",
  },
};
