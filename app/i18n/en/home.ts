// The front page, in English.
import type { Words } from "../messages.ts";

export const home: Words["home"] = {
  title: "Rinnalla – a job that fits your wishes",
  heading: "Work first. Support alongside.",
  lead: "Rinnalla helps people find a paid job that fits their own wishes. The IPS coach and the client see which vacancies fit – and why.",
  ipsHeading: "What is IPS supported employment?",
  ipsText:
    "Work comes first: the search for an ordinary paid job that the person wants starts at once. The coach helps with the search and supports both the worker and the employer after the start, for as long as support is needed. It is open to every client who wants to work.",
  howHeading: "How it works",
  step1: "The client says what they want",
  step1Text: "Which work, where, how much and in what conditions. The profile holds no name and nothing about health.",
  step2: "Rinnalla looks for what fits",
  step2Text: "For each vacancy you see what speaks for it, what speaks against it and what is worth asking.",
  step3: "The client decides",
  step3Text: "Interested, not now or no. The answer changes the next suggestions, and it can always be undone.",
  forCoaches: "For coaches",
  forCoachesText: "Each client's suggestions and the reasons for them on one page.",
  forOfficers: "For employment services",
  forOfficersText: "Vacancies by sector and area. No client data is shown.",
  forEmployers: "For employers",
  forEmployersText: "Say what work there is and what you can arrange. You see no client data, and nothing binds you.",
};
