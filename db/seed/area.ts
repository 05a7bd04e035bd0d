// What the demo's officers and coaches have between them: facts of support, questions, a meeting. All invented.
import type { QuestionAnswer, QuestionKind, SupportStanding, SupportTopic } from "../vocabulary/officers.ts";

export interface DemoFact {
  /** Of the employment area. */
  area: string;
  topic: SupportTopic;
  standing: SupportStanding;
  text: string;
  daysAgo: number;
}

export interface DemoQuestion {
  /** Keys of people. */
  asker: string;
  officer?: string;
  number: string;
  kind: QuestionKind;
  text: string;
  askedDaysAgo: number;
  dueInDays: number;
  answered?: { by: string; answer: QuestionAnswer; note: string; daysAgo: number };
}

/** Said beside every fact of the demo. */
export const demoSource = "demo, keksitty tieto";

export const demoFacts: DemoFact[] = [
  {
    ...{ area: "01", topic: "pay_subsidy", standing: "open", daysAgo: 9 },
    text: "Palkkatukea voi hakea. Kerro työnantajalle, että päätös tulee ennen työn alkua.",
  },
  {
    ...{ area: "01", topic: "before_start", standing: "not_said", daysAgo: 9 },
    text: "Hakemus jätetään ennen kuin työ alkaa. Varaa käsittelyyn pari viikkoa.",
  },
  {
    ...{ area: "08", topic: "pay_subsidy", standing: "limited", daysAgo: 20 },
    text: "Määrärahaa on jäljellä vähän. Kysy ensin, ennen kuin lupaat mitään.",
  },
  {
    ...{ area: "08", topic: "local_supplement", standing: "open", daysAgo: 124 },
    text: "Kaupungin lisää voi hakea palkkatuen rinnalle. Ehdot vaihtelevat.",
  },
  {
    ...{ area: "39", topic: "pay_subsidy", standing: "used_up", daysAgo: 30 },
    text: "Tämän vuoden määräraha on käytetty. Seuraava haku avautuu vuodenvaihteen jälkeen.",
  },
];

export const demoQuestions: DemoQuestion[] = [
  {
    ...{ asker: "robin", number: "K7M-4PQ", kind: "pay_subsidy", askedDaysAgo: 1, dueInDays: 2 },
    text: "Onko palkkatukea auki 18 tunnin tiskaustyöhön Espoossa ensi kuun alusta?",
  },
  {
    ...{ asker: "taimi", officer: "vilja", number: "R3T-9XK", kind: "joint_meeting", askedDaysAgo: 0, dueInDays: 4 },
    text: "Sopiiko puolen tunnin yhteinen tapaaminen ensi viikolla? Ehdotan torstaita klo 13.",
  },
  {
    ...{ asker: "saga", number: "B8C-2WV", kind: "papers", askedDaysAgo: 16, dueInDays: -13 },
    text: "Vilka papper behövs när ett arbete på 20 timmar börjar?",
    answered: { by: "oskar", answer: "ask_elsewhere", note: "Löneräkningen vet bäst, vi behöver inget.", daysAgo: 14 },
  },
];

/** Of Robin's team with Vilja's organisation. */
export const demoMeeting = {
  heldDaysAgo: 24,
  nextInDays: 12,
  people: ["robin", "vilja"],
  steps: [
    { by: "vilja", text: "Vilja kertoo, milloin palkkatuen määräraha tarkistetaan.", doneDaysAgo: 10 },
    { by: "robin", text: "Robin vie listan keittiöistä, joissa ei ole vielä käyty.", dueInDays: 12 },
  ],
};
