// The first page of each role, and the pages of refusal, in English.
import type { Words } from "../messages.ts";

export const firstPage: Words["firstPage"] = {
  leadTitle: "The team",
  leadText: "The coaches and their caseloads in alphabetical order. The figures are not compared.",
  leadClients: "Clients",
  officerTitle: "Vacancies in your area",
  officerText: "Vacancies by sector in the municipalities of your area. Choose a sector to see the ads.",
  officerEmpty: "There are no vacancies in the area right now.",
  officerNewest: "Newest ads",
  employerTitle: "Your company",
  employerNone: "No company is linked to your account yet. Ask the administrator to link it.",
  businessId: "Business ID",
  partnership: "Partnership",
  partnershipText:
    "A coach may contact a Rinnalla partner and come to learn about the work. Being a partner does not oblige you to hire anybody, and you can end it at any time.",
  adminTitle: "State of the system",
  adminEngine: "Search engine",
  adminSearchUp: "Works",
  adminSearchDown: "Does not answer",
  adminVacancies: "Open vacancies",
  adminWaiting: "Changes waiting for search",
  adminLog: "Access log",
  adminLogWhole: "Whole",
  adminLogBroken: "The chain breaks at row {{number}}",
};

export const error: Words["error"] = {
  notFoundTitle: "Page not found",
  notFoundText: "There is no such page, or it is not for you to see. Check the address or go back to the start.",
  brokenTitle: "Something went wrong",
  brokenText: "The fault is ours. Nothing saved is lost. Please try again in a moment.",
  badRequestTitle: "The form could not be read",
  badRequestText: "Go back to the previous page and try again.",
  goneTitle: "The time to apply has ended",
  goneText: "This vacancy was open, but it is no longer possible to apply.",
  goneBoard: "See open vacancies",
  toStart: "Back to the start",
};
