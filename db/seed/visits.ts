// The demo coaches' visits and calls: some done, one waiting for its log, some to come. Notes name nobody.
import type { DemoVisit } from "./shapes.ts";

export const demoVisits: DemoVisit[] = [
  {
    ...{ coach: "taimi", employer: "pikkuratas", inDays: -6, time: "10:00" },
    ...{ purpose: "job_carving", channel: "in_person", state: "done", stageAfter: "proposed" },
    personMet: "pajan vetäjä",
    note: "Uusien pyörien kokoaminen sopisi aamupäiviin. Osat ovat valmiina laatikoissa, ja paja on hiljainen ennen kello kahtatoista.",
    minutes: 50,
    nextStep: "Soita ja sovi tutustumispäivästä",
    nextStepInDays: 0,
  },
  {
    ...{ coach: "taimi", employer: "kultasiipi", inDays: -1, time: "13:00" },
    ...{ purpose: "learn_needs", channel: "phone", state: "planned" },
    personMet: "palveluesihenkilö",
  },
  {
    ...{ coach: "taimi", employer: "havukko", inDays: 3, time: "9:30" },
    ...{ purpose: "introduce", channel: "in_person", state: "planned" },
    personMet: "myymäläpäällikkö",
  },
  {
    ...{ coach: "robin", employer: "kuusikulma", inDays: -12, time: "14:00" },
    ...{ purpose: "learn_needs", channel: "in_person", state: "done", stageAfter: "needs_learned" },
    personMet: "café manager",
    note: "Dishes from ten to two are the hardest hours to staff. Fixed shifts are fine, and somebody always works alongside.",
    minutes: 60,
    nextStep: "Bring a proposal for a four-hour shift",
    nextStepInDays: 2,
  },
  {
    ...{ coach: "robin", employer: "hyllyvali", inDays: 2, time: "9:00" },
    ...{ purpose: "job_carving", channel: "in_person", state: "planned" },
    personMet: "shift supervisor",
  },
  {
    ...{ coach: "pyry", employer: "hyllyvali", inDays: -5, time: "9:00" },
    ...{ purpose: "introduce", channel: "phone", state: "done", stageAfter: "introduced" },
    personMet: "vuoropäällikkö",
    note: "Joulun alla tarvitaan lisää käsiä keräilyyn. Aamupäivä sopii parhaiten tutustumiseen.",
    minutes: 15,
  },
  {
    ...{ coach: "pyry", employer: "pilvilauta", inDays: 6, time: "10:30" },
    ...{ purpose: "learn_needs", channel: "in_person", state: "planned" },
    personMet: "toimistopäällikkö",
  },
  {
    ...{ coach: "saga", employer: "fyrtornet", inDays: -20, time: "9:00" },
    ...{ purpose: "job_carving", channel: "in_person", state: "done", stageAfter: "proposed" },
    personMet: "bagarmästare",
    note: "Att packa bröd och märka påsar kunde bli ett eget arbete på förmiddagarna. Början med två dagar i veckan passar.",
    minutes: 75,
    nextStep: "Ring om vilka dagar som passar",
    nextStepInDays: 9,
  },
  {
    ...{ coach: "saga", employer: "lillahamnen", inDays: 5, time: "13:30" },
    ...{ purpose: "learn_needs", channel: "in_person", state: "planned" },
    personMet: "hotellföreståndare",
  },
];
