// Never looked at while tuning: judged job-seekers kept aside, so that the ranking is measured honestly.
import { graded, type Judged } from "./judged.ts";
import {
  ad,
  childcareNurses,
  classTeachers,
  earlyTeachers,
  elderCarers,
  homeCarers,
  homeNurses,
  leadNurses,
  mediaWorkers,
  schoolAssistants,
  seniorNurses,
  sportsInstructors,
  youthWorkers,
} from "./real-ads.ts";

export const asideReal: Judged[] = [
  {
    name: "sjukskötare in care of the elderly, from Sibbo",
    pool: "real",
    profile: {
      lang: "sv",
      home: "753",
      car: true,
      wishes: { text: "Sjukskötare inom äldrevården, på svenska om det går" },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B2" },
      ],
    },
    grades: graded({
      3: seniorNurses,
      2: [ad.nurseAnywhere, ...homeNurses, ...leadNurses],
      1: elderCarers,
    }),
  },
  {
    name: "small kids, Finnish still weak",
    pool: "real",
    profile: {
      lang: "en",
      home: "00980",
      wishes: {
        text: "I'd love to work with small kids in a daycare, maybe as an assistant. My Finnish is still weak.",
      },
      languages: [
        { code: "en", level: "C1" },
        { code: "fi", level: "A2" },
      ],
      conditions: { adjustments: ["adj_language_support"] },
    },
    grades: graded({
      3: [...childcareNurses, ad.daycareAssistant],
      2: schoolAssistants,
      1: [...earlyTeachers, ad.classBilingual],
    }),
  },
  {
    name: "sports and moving, not an office",
    pool: "real",
    profile: {
      lang: "fi",
      home: "049",
      wishes: { text: "jotain mikä liittyy liikuntaan, ohjaamista tms. en jaksa istua toimistossa" },
      strengths: { text: "pelannut sählyä 10 v, valmentanut junnuja" },
      conditions: { like: ["team"] },
    },
    grades: graded({
      3: sportsInstructors,
      2: youthWorkers,
      1: [...schoolAssistants, ad.physiotherapist, ad.groupHomeInstructor],
    }),
  },
  {
    name: "library or culture, quiet, no selling",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00100",
      hours: { min: 10, max: 20 },
      wishes: { text: "Kirjastoon tai muuta kulttuurihommaa, rauhallista. Ei myyntiä." },
      strengths: { text: "valokuvaan ja luen paljon" },
      conditions: { avoid: ["sales", "noise"], adjustments: ["adj_quiet_place"] },
    },
    grades: graded({ 3: mediaWorkers, 1: [...youthWorkers, ad.communicationsPlanner, ad.officeSecretary] }),
  },
  {
    name: "bachelor of social services, no child welfare",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00400",
      wishes: {
        text: "Sosionomin töitä aikuisten kanssa: päihdetyö, mielenterveys, vammaiset. Ei lastensuojelua.",
        occupations: ["3412"],
      },
    },
    grades: graded({
      3: [ad.substanceCounsellor, ad.groupHomeInstructor],
      2: [ad.carerHousingSupport, ad.carerDisability],
      // A social worker needs a master's degree.
      1: [ad.disabilitySocialWorker, ...youthWorkers, ad.earlySocialPedagogue],
    }),
  },
  {
    name: "building engineer from Kerava",
    pool: "real",
    profile: {
      lang: "fi",
      home: "245",
      radiusKm: 40,
      car: true,
      wishes: {
        text: "rakennusalan insinöörin töitä, talotekniikkaa, tarkastuksia, mielellään ei työmaata koko päivää",
      },
      conditions: { avoid: ["heights"] },
      must: ["conditions.avoid.heights"],
    },
    grades: graded({ 3: [ad.inspectorBuildingServices, ad.inspectorStructures], 1: [ad.climateDirector] }),
  },
  {
    name: "secretary in two languages, from Järvenpää",
    pool: "real",
    profile: {
      lang: "fi",
      home: "186",
      radiusKm: 45,
      wishes: { text: "Sihteeri, assistentti tai muu toimistotyö. En halua pomoksi.", sectors: ["O"] },
      languages: [
        { code: "fi", level: "L1" },
        { code: "sv", level: "C1" },
      ],
      conditions: { avoid: ["supervising"], adjustments: ["adj_remote_days"] },
    },
    grades: graded({
      3: [ad.officeSecretary],
      2: [ad.feesSecretary, ad.hrExpert],
      1: [ad.communicationsPlanner],
    }),
  },
  {
    name: "stand-in teacher in a primary school",
    pool: "real",
    profile: {
      lang: "fi",
      home: "00420",
      wishes: { text: "Opettajan sijaisuuksia ala-asteella, ei yläkoulua eikä lukiota." },
      strengths: { text: "luokanopettajan opinnot loppusuoralla" },
      contracts: ["fixed", "gig"],
    },
    grades: graded({
      3: classTeachers,
      2: [ad.classBilingual, ad.classSpecial],
      1: [...schoolAssistants, ad.preschoolTeacher, ...earlyTeachers],
    }),
  },
  {
    name: "practical nurse in a hospital or health station, neither homes nor the old",
    pool: "real",
    profile: {
      lang: "fi",
      home: "01600",
      car: true,
      wishes: { text: "Lähihoitaja, mutta en kotihoitoon enkä vanhainkotiin. Terveysasema tai sairaala ois kiva." },
      conditions: { avoid: ["night_alone"] },
    },
    grades: graded({
      3: [ad.carerHealthStation, ad.carerWard],
      2: [ad.carerDisability, ad.carerHousingSupport],
      1: [ad.groupHomeInstructor],
    }),
  },
  {
    name: "kök eller barn, no cleaning",
    pool: "real",
    profile: {
      lang: "sv",
      home: "092",
      hours: { max: 30 },
      wishes: { text: "Jag vill jobba i kök eller med barn. Inte städa." },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B1" },
      ],
      conditions: { avoid: ["pace"] },
      cards: ["hygiene"],
    },
    grades: graded({
      3: [ad.cook, ad.swedishChildcare],
      2: [...childcareNurses, ad.daycareAssistant, ...schoolAssistants],
      1: [ad.serviceLead, ad.swedishEarlyTeacher],
    }),
  },
  {
    name: "care work in Jyväskylä, or Helsinki at a sister's",
    pool: "real",
    profile: {
      lang: "fi",
      home: "179",
      municipalities: ["179", "091"],
      wishes: { text: "Hoiva-avustajaksi tai lähihoitajaksi, keikkakin käy. Voin muuttaa siskon luo Helsinkiin." },
      contracts: ["gig", "fixed", "permanent"],
    },
    grades: graded({
      3: [ad.hiredCarersKuopioJyvaskyla, ad.hospitalStandInsJyvaskyla],
      2: [
        ...elderCarers,
        ...homeCarers,
        ad.carerWard,
        ad.carerDisability,
        ad.carerHousingSupport,
        ad.carerHealthStation,
      ],
      1: [ad.groupHomeInstructor],
    }),
  },
  {
    name: "communications or research, English, no schools",
    pool: "real",
    profile: {
      lang: "en",
      home: "02100",
      wishes: {
        text: "Communications, planning or research, ideally on employment and immigration. Not in schools.",
        occupations: [{ isco4: "2431", like: "maybe" }, "2432"],
      },
      languages: [
        { code: "en", level: "L1" },
        { code: "fi", level: "B2" },
      ],
    },
    grades: graded({
      3: [ad.communicationsPlanner, ad.researcher],
      1: [ad.climateDirector, ad.hrExpert, ...mediaWorkers, ad.officeSecretary],
    }),
  },
];
