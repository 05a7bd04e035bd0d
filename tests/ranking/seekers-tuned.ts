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

/** Seekers all over the country and the labelled ads: place, hours and what is refused count as much as the work. */
export const tunedOurs: Judged[] = [
  {
    name: "kitchen, dishes, cleaning or shelves in Tampere, neither dawn nor night",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "33720",
      car: false,
      hours: { min: 15, max: 30 },
      wishes: { text: "Keittiöön, tiskaamaan, siivoamaan tai kauppaan hyllyttämään. En aamuviideltä enkä öisin." },
      conditions: { notPatterns: ["early_morning", "night"] },
    },
    grades: graded({
      3: ["fi-w: kitchen help in capitals, no evenings"],
      2: [
        "hours in a title",
        // Out of town, and the degree of the trade is demanded.
        "municipal cook with class of duties",
        "fi-a: building site cleaning, open region",
      ],
      1: ["fi: shop in two towns"],
    }),
  },
  {
    name: "bike, dishes or warehouse in Turku, in English, employed",
    pool: "ours",
    profile: {
      lang: "en",
      home: "853",
      car: false,
      hours: { min: 10, max: 25 },
      wishes: { text: "Delivery by bike, dishwashing or something in a warehouse. I don't want to be self-employed." },
      languages: [
        { code: "en", level: "C1" },
        { code: "fi", level: "A2" },
      ],
      contracts: ["permanent", "fixed", "gig"],
    },
    grades: graded({
      3: ["fi-a: groceries on a bike, employed", "fi-w: two lines only"],
      // Shelves at night are near a warehouse; the night is not refused.
      2: ["fi-a: shop shelves by night"],
      1: [
        "fi-a: forklift for a client, agency of Turku",
        "sv-b: helpers on building sites near Turku",
        "sv-b: laundry, lines lost, two places",
      ],
    }),
  },
  {
    name: "lager, städning eller fabrik around Vasa, no customers, no nights",
    pool: "ours",
    profile: {
      lang: "sv",
      home: "905",
      radiusKm: 80,
      car: true,
      wishes: { text: "På lager, städa eller i fabrik. Inte med kunder och inte natt." },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B1" },
      ],
      conditions: { avoid: ["customer_contact"], notPatterns: ["night"] },
      cards: ["driving_b", "forklift"],
      must: ["conditions.notPatterns"],
    },
    grades: graded({
      3: ["sv-b: warehouse of a client in another place", "fi: hotel cleaner, line breaks lost"],
      2: ["sv-b: cleaner, hours of three weeks"],
      1: ["sv-b: fish factory in the smallest town", "thirty hours without a week"],
    }),
  },
  {
    name: "till or shop in Lahti, outdoors in summer, no selling by phone",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "398",
      radiusKm: 40,
      car: true,
      wishes: {
        text: "kaupan kassa tai myyjä, kesällä myös ulkohommat. ei puhelinmyyntiä",
        occupations: ["5223", "5230", { isco4: "5244", like: "no" }],
      },
      cards: ["driving_b"],
    },
    grades: graded({
      3: ["fi-w: shop, part-time, every shift", "bare risky town in the title"],
      2: ["fi: gardener for the summer"],
      1: ["fully remote with a head office"],
    }),
  },
  {
    name: "animals, a farm or berries near Siilinjärvi",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "749",
      car: true,
      wishes: { text: "Eläinten kanssa tai maatilalla, marjatkin käy. En jaksa ihmisiä koko päivää." },
      strengths: { text: "kasvanut lypsytilalla" },
      conditions: { like: ["outdoors", "alone"], avoid: ["customer_contact"] },
      cards: ["driving_b"],
    },
    grades: graded({
      3: ["fi-a: relief for farmers, many villages"],
      2: [
        "farm hand in a village",
        "a region and no town",
        "outdoors all day",
        "fi-a: strawberries, paid by the box",
        "en-b: strawberries, hours as the sun goes",
      ],
      // A farm with a flat of its own, but far.
      1: ["fi-w: dairy farm, a driving licence preferred"],
    }),
  },
  {
    name: "butik, café eller bageri in Ekenäs, not at night",
    pool: "ours",
    profile: {
      lang: "sv",
      home: "710",
      car: false,
      hours: { min: 12, max: 28 },
      wishes: { text: "I butik eller café, gärna bageri. Inte nätter. Min finska är sådär." },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B1" },
      ],
      conditions: { notPatterns: ["night"] },
    },
    grades: graded({
      3: ["sv: a bakery that opens early"],
      2: ["sv: shop in Raseborg, weekends", "opening hours are not shifts"],
      1: [
        // The Finnish has to be fluent.
        "sv-b: food shop, hours not promised as opening hours",
        "sv-b: nursery garden, line breaks lost",
        // Far, but a bed is arranged.
        "sv-b: a café by the guest harbour",
      ],
    }),
  },
  {
    name: "IT support or junior coding from Leppävaara, some days at home",
    pool: "ours",
    profile: {
      lang: "en",
      home: "02600",
      wishes: {
        text: "IT support or junior coding. Some days from home would be great. Not on the phone all day.",
        occupations: ["3512", { isco4: "2512", like: "maybe" }],
      },
      languages: [
        { code: "en", level: "C1" },
        { code: "fi", level: "C1" },
      ],
      conditions: { avoid: ["phone"], adjustments: ["adj_remote_days"] },
    },
    grades: graded({
      3: ["fi-w: IT support, two days from home", "en-b: code in the attic of a museum"],
      2: ["fi-a: developer, office of Otaniemi now and then", "fi-w: coder in two towns", "programmer, mostly unknown"],
      1: [
        "en: remote support for Finland",
        "fi-a: helpdesk of a town, practice paid",
        "en-b: developer, anywhere in the country",
      ],
    }),
  },
  {
    name: "children, pupils or a kitchen in Oulu, no nights",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "90570",
      car: false,
      wishes: { text: "Lasten tai koululaisten kanssa, tai keittiöhommia. Siivouskin menee. Ei yövuoroja." },
      conditions: { notPatterns: ["night"] },
      contracts: ["permanent", "fixed", "gig"],
    },
    grades: graded({
      3: ["fi-a: school assistant, hours by the week", "fi: kitchen, no nights, hours of the place"],
      2: ["call for substitutes in early education"],
      // The degree of the trade is demanded.
      1: ["fi-a: hospital cleaning, headings glued together"],
    }),
  },
];
