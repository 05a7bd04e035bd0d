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

/** Seekers all over the country and the labelled ads: place, hours and what is refused count as much as the work. */
export const asideOurs: Judged[] = [
  {
    name: "cleaning or laundry in Helsinki, a short day, no mornings, no nights",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "00530",
      car: false,
      hours: { min: 12, max: 24 },
      wishes: { text: "siivousta tai pesulaan, lyhyttä päivää. en aamuvarhaisella enkä yöllä" },
      conditions: { notPatterns: ["early_morning", "night"], adjustments: ["adj_shorter_day"] },
    },
    grades: graded({
      3: ["fi-a: home cleaner by day, own pace", "sv-b: homes to clean, two districts"],
      1: [
        // A driving licence is demanded.
        "home help with a company car and no weekends",
        // Three shifts, whole weeks.
        "train cleaning with three towns in text",
        "cleaner for ministers, region first",
        // An hour by train.
        "laundry, all on one line",
      ],
    }),
  },
  {
    name: "med händerna, cars or machines in Jakobstad",
    pool: "ours",
    profile: {
      lang: "sv",
      home: "598",
      radiusKm: 50,
      car: true,
      wishes: { text: "Jag vill göra något med händerna, skruva på bilar eller maskiner. Inget kontor." },
      strengths: { text: "har mekat med mopeder sen 12" },
      languages: [{ code: "sv", level: "L1" }],
      cards: ["driving_b"],
    },
    grades: graded({
      3: ["sv-b: car mechanic, apprenticeship too"],
      2: ["sv: factory with five shifts", "fi-w: mechanic of lorries"],
      1: ["whole country"],
    }),
  },
  {
    name: "warehouse or sorting near Järvenpää, evenings, nothing heavy",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "186",
      radiusKm: 30,
      car: false,
      hours: { min: 15, max: 30 },
      wishes: { text: "Varastolle keräilemään tai lajittelemaan, mieluiten iltavuoroon. Ei raskaita nostoja." },
      conditions: { patterns: ["evening"], avoid: ["heavy_lifting"] },
      must: ["conditions.avoid.heavy_lifting"],
    },
    grades: graded({
      3: ["en-b: sorting parcels through an agency"],
      2: ["field says head office, text the workplace"],
      // Fifteen kilos are to be asked about; twenty are refused.
      1: ["a warehouse in two shifts, remote office irrelevant", "agency seeks for a client"],
    }),
  },
  {
    name: "närvårdare in Pargas, rather no nights",
    pool: "ours",
    profile: {
      lang: "sv",
      home: "445",
      radiusKm: 60,
      car: true,
      wishes: { text: "Närvårdare, hemvård eller serviceboende. Helst inte nätter.", occupations: ["5321"] },
      languages: [
        { code: "sv", level: "L1" },
        { code: "fi", level: "B2" },
      ],
      conditions: { notPatterns: ["night"] },
      cards: ["driving_b", "medication_permit"],
    },
    grades: graded({
      3: ["sv: care on call, no nights", "fi-a: practical nurse in home care of an island town"],
      2: ["sv: home care in an archipelago town", "sv-b: home care in percent, never alone"],
      1: [
        "fi-w: practical nurse, registered, three shifts",
        "en-b: nursery nurse, hours of a month",
        "fi: day-care, agency, hours open",
      ],
    }),
  },
  {
    name: "hotel or kitchen in the fells, in English",
    pool: "ours",
    profile: {
      lang: "en",
      home: "261",
      wishes: { text: "Hotel work or kitchen at a ski resort, cleaning rooms is fine. I only speak English." },
      languages: [{ code: "en", level: "C1" }],
      contracts: ["seasonal", "fixed", "gig"],
      cards: ["driving_b"],
    },
    grades: graded({
      3: ["en: hotel housekeeping, zero hours"],
      2: ["fi-w: cook at a ski resort"],
      // Far and leading a team; far and fluent Finnish.
      1: ["en-b: leading housekeepers in Lapland", "finnish demanded, english a plus"],
    }),
  },
  {
    name: "chat or writing from home in Tampere, no phone, no selling",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "837",
      hours: { min: 15, max: 30 },
      wishes: { text: "Asiakaspalvelua chatissa tai muuta kotoa tehtävää näyttötyötä. Puhelinta inhoan. Ei myyntiä." },
      languages: [
        { code: "fi", level: "L1" },
        { code: "en", level: "B2" },
      ],
      conditions: { avoid: ["phone", "sales"], adjustments: ["adj_remote_days", "adj_quiet_place"] },
    },
    grades: graded({
      3: ["fully remote with a head office"],
      2: ["en-b: code in the attic of a museum"],
      1: [
        "fi: maternity cover in an office, 80 per cent",
        "programmer, mostly unknown",
        "en-b: on-site IT support of a university",
      ],
    }),
  },
  {
    name: "laundry, swimming hall or a school near Lappeenranta, a short day",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "405",
      hours: { min: 15, max: 30 },
      wishes: { text: "Pesulaan, uimahalliin tai koululle apuriksi. Lyhyttä päivää jos mahdollista." },
      conditions: { adjustments: ["adj_shorter_day", "adj_breaks"] },
    },
    grades: graded({
      3: ["fi-w: laundry, short day, social firm"],
      2: ["fi-w: school assistant, percent of full time", "fi: swimming hall, long text run together"],
      1: ["fi-a: hospital linen, afternoons"],
    }),
  },
  {
    name: "gardens, graves or caretaking around Hämeenlinna",
    pool: "ours",
    profile: {
      lang: "fi",
      home: "109",
      radiusKm: 60,
      car: true,
      wishes: { text: "Ulkohommia: puutarha, hautausmaa tai talonmies. Pois toimistosta!" },
      conditions: { like: ["outdoors"], patterns: ["day"] },
      cards: ["driving_b"],
    },
    grades: graded({
      3: ["fi-w: caretaker, offices of the firm elsewhere", "fi-a: graveyard summer, several hands"],
      2: ["fi-w: gardening from April to October"],
      1: ["fi: gardener for the summer"],
    }),
  },
];
