// Judged job-seekers the ranking may be tuned with: the real ads of one city, all within its own transport.
import { graded, type Judged } from "./judged.ts";
import {
  ad,
  childcareNurses,
  earlyTeachers,
  elderCarers,
  homeNurses,
  mediaWorkers,
  schoolAssistants,
  seniorNurses,
  sportsInstructors,
  youthWorkers,
} from "./real-ads.ts";

export const tunedReal: Judged[] = [
  {
    name: "with children, no preschool",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00700",
      hours: { min: 15, max: 30 },
      wishes: { text: "jotain lasten kanssa mut ei eskari" },
      strengths: { text: "hoitanut siskon lapsia, rauhallinen" },
      conditions: { notPatterns: ["early_morning"] },
    },
    grades: graded({
      3: [...childcareNurses, ad.daycareAssistant],
      2: schoolAssistants,
      // Close to the wish, but a degree or another language is demanded.
      1: [...earlyTeachers, ad.earlySocialPedagogue, ad.earlySpecialTeacher, ad.swedishChildcare, ...youthWorkers],
    }),
  },
  {
    name: "med barn, not as a teacher",
    pool: "real",
    profile: {
      lang: "sv",
      home: "049",
      radiusKm: 30,
      wishes: { text: "Jobba med barn, helst på svenska. Inte lärare." },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B2" },
      ],
    },
    grades: graded({
      3: [ad.swedishChildcare],
      2: [...childcareNurses, ad.daycareAssistant, ...schoolAssistants],
      1: [ad.earlySocialPedagogue, ...youthWorkers],
    }),
  },
  {
    name: "office work without the phone",
    pool: "real",
    profile: {
      lang: "fi",
      home: "092",
      hours: { min: 20, max: 37 },
      wishes: { text: "Toimistohommia, ei puhelinta. Tykkään laittaa papereita ja tiedostoja järjestykseen." },
      strengths: { text: "excel sujuu, tarkka" },
      conditions: { avoid: ["phone", "supervising"] },
    },
    grades: graded({
      3: [ad.officeSecretary, ad.feesSecretary],
      1: [ad.hrExpert, ad.communicationsPlanner],
    }),
  },
  {
    name: "practical nurse for old people, no home care, no nights",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00510",
      hours: { min: 30, max: 38 },
      wishes: { text: "lähihoitajan hommia vanhusten parissa, en kotihoitoon", occupations: ["5321"] },
      conditions: { notPatterns: ["night"] },
      cards: ["hygiene"],
    },
    grades: graded({
      3: elderCarers,
      2: [ad.carerWard],
      1: [ad.carerDisability, ad.carerHousingSupport, ad.carerHealthStation, ad.groupHomeInstructor],
    }),
  },
  {
    name: "with young people, football and music",
    pool: "real",
    profile: {
      lang: "fi",
      home: "091",
      wishes: { text: "Nuorten kanssa, nuorisotalolle tai vastaavaa. Futis ja musa on mun juttuja. Illat käy." },
      conditions: { patterns: ["evening"] },
    },
    grades: graded({
      3: youthWorkers,
      2: [...sportsInstructors, ...schoolAssistants],
      1: [ad.youthReceptionLead, ad.groupHomeInstructor, ...mediaWorkers],
    }),
  },
  {
    name: "computers, sound and video, in English",
    pool: "real",
    profile: {
      lang: "en",
      home: "00550",
      car: false,
      wishes: { text: "IT support or anything with computers, or sound and video gear. No phone sales." },
      strengths: { text: "I build PCs and edit videos" },
      languages: [
        { code: "en", level: "C2" },
        { code: "fi", level: "B1" },
      ],
      conditions: { avoid: ["sales"] },
    },
    grades: graded({ 3: mediaWorkers, 2: [ad.ictArchitect] }),
  },
  {
    name: "nurse in a senior centre, leading nobody",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00810",
      wishes: {
        text: "Sairaanhoitajana seniorikeskuksessa tai osastolla. En vastaavaksi.",
        occupations: ["2221"],
      },
      conditions: { avoid: ["supervising"], notPatterns: ["night"] },
    },
    grades: graded({
      3: seniorNurses,
      2: [ad.nurseAnywhere, ...homeNurses],
      1: [ad.carerWard, ...elderCarers],
    }),
  },
  {
    name: "kitchen, or helping in a care home, not at dawn",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00930",
      hours: { min: 10, max: 25 },
      wishes: { text: "haluaisin keittiöön tai siivoamaan, tai vanhainkotiin apulaiseksi. en aikaisin aamulla" },
      conditions: { notPatterns: ["early_morning", "night"], adjustments: ["adj_clear_tasks", "adj_shorter_day"] },
    },
    grades: graded({
      3: [ad.cook],
      2: [ad.serviceLead, ad.elderVuorensyrja],
      1: [ad.elderMadetoja, ad.elderPuistola, ad.elderKustaankartano, ad.homeCareMalmi1],
    }),
  },
  {
    name: "instructor in a group home, no small children",
    pool: "real",
    profile: {
      lang: "fi",
      home: "091",
      radiusKm: 20,
      wishes: {
        text: "Ohjaajaksi vammaisten tai mielenterveyskuntoutujien pariin, mieluiten ryhmäkotiin. Ei pikkulapsia.",
        occupations: ["3412", { isco4: "5311", like: "no" }],
      },
      conditions: { like: ["team"] },
    },
    grades: graded({
      3: [ad.groupHomeInstructor],
      2: [ad.carerDisability, ad.carerHousingSupport, ad.substanceCounsellor],
      1: [...youthWorkers, ad.youthReceptionLead, ad.childWelfareCounsellor, ...schoolAssistants],
    }),
  },
  {
    name: "home care by car around Malmi",
    pool: "real",
    profile: {
      lang: "fi",
      home: "01300",
      car: true,
      wishes: { text: "Kotihoitoon lähihoitajaksi, Malmin tai Koskelan suunnalle. Päivävuoroja." },
      conditions: { patterns: ["day"], like: ["driving", "alone"], notPatterns: ["night"] },
      cards: ["driving_b"],
      contracts: ["permanent", "fixed"],
    },
    grades: graded({
      3: [ad.homeCareMalmi1, ad.homeCareMalmi2, ad.homeCareKoskela, ad.homeCareSomewhere],
      2: [ad.homeCareMyllypuro],
      1: [...elderCarers, ad.carerHousingSupport, ad.carerHealthStation, ad.carerDisability, ad.carerWard],
    }),
  },
  {
    name: "at a school with pupils, no nappies, nobody's teacher",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00820",
      hours: { min: 20, max: 32 },
      wishes: {
        text: "Koulunkäyntiavustaja tai ohjaaja alakoulussa. Ei vaippaikäisiä, enkä opeta.",
        occupations: ["5312"],
      },
      conditions: { adjustments: ["adj_named_mentor"] },
    },
    grades: graded({
      3: schoolAssistants,
      2: [ad.daycareAssistant],
      1: [...youthWorkers, ad.groupHomeInstructor],
    }),
  },
  {
    name: "payroll and book-keeping from Lahti by train, leading nobody",
    pool: "real",
    profile: {
      lang: "fi",
      home: "398",
      municipalities: ["398", "098", "091"],
      car: false,
      wishes: { text: "Palkanlaskentaa, kirjanpitoa tai laskuja. En esimieheksi. Junalla pääsen Helsinkiin." },
      conditions: { avoid: ["supervising"], like: ["alone"] },
    },
    grades: graded({
      3: [ad.financeHollola, ad.feesSecretary],
      1: [ad.payrollDeveloper, ad.officeSecretary, ad.hrExpert],
    }),
  },
];
