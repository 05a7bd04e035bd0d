// The demo clients' applications: the job as the client put it, and how far it has come. Days are told from the day of the start.
import type { DemoApplication } from "./shapes.ts";

export const demoApplications: DemoApplication[] = [
  {
    client: "Kuovi",
    title: "Pyörien kokoaja",
    employer: "pikkuratas",
    steps: [
      { step: "interested", daysAgo: 9 },
      { step: "cv", daysAgo: 7 },
      { step: "applied", daysAgo: 5 },
    ],
  },
  {
    client: "Otter",
    title: "Software tester, part-time",
    employerName: "Harakanmäki Software",
    steps: [
      { step: "interested", daysAgo: 15 },
      { step: "applied", daysAgo: 12 },
      { step: "interview", daysAgo: 3 },
    ],
  },
];
