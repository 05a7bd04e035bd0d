// The front page, in English.
import type { Words } from "../messages.ts";

export const home: Words["home"] = {
  title: "Rinnalla – a job that fits your wishes",
  heading: "Work first. Support alongside.",
  lead: "Rinnalla is the job search of IPS supported employment. It gathers vacancies and shows the coach and the client which of them fit the client's wishes – and why.",
  howHeading: "How it works",
  step1: "The client says what they want",
  step1Text: "Which work, where, how much and in what conditions. The profile holds no name and nothing about health.",
  step2: "Rinnalla looks for what fits",
  step2Text: "For each vacancy you see what speaks for it, what speaks against it and what still needs asking.",
  step3: "The client decides",
  step3Text: "Interested, not now or no. The answer changes the next suggestions, and it can be undone.",
  forCoaches: "For coaches",
  forCoachesText: "Suggestions for every client at a glance, with the reasons.",
  forOfficers: "For employment services",
  forOfficersText: "Vacancies by sector and area – without any client data.",
  forEmployers: "For employers",
  forEmployersText: "Say what work there is and what you can arrange. Employers see nothing about clients.",
};
