// The other registered employers of the demo region: they post vacancies and are no partners, or not yet. All invented.
import { demoPartners } from "./partners.ts";
import type { DemoEmployer } from "./shapes.ts";

const others: DemoEmployer[] = [
  {
    key: "lehtipuro",
    name: "Lehtipuron Kauppapuoti Oy",
    businessId: "0000023-8",
    sectors: ["tol2008:47"],
    workplaces: [
      { name: "Keskustan puoti", municipality: "837", postcode: "33100", street: "Purolaituri 1" },
      { name: "Lempäälän puoti", municipality: "418", postcode: "37500", street: "Lehtikuja 4" },
    ],
    approvedDaysAgo: 88,
    partner: {
      // Has been asked, and is thinking it over.
      status: "invited",
      stage: "introduced",
      contactsPerMonth: 1,
      simultaneous: 1,
      nextAvailableInDays: 21,
      occupations: ["9334", "5223"],
      carvableTasks: "Hyllytys ennen avaamista, pullopalautuksen siistiminen, hedelmäosaston täydennys.",
      adjustments: ["adj_fixed_shifts"],
      openness: ["no_experience_ok"],
      wanted: ["information"],
      confirmedDaysAgo: 20,
    },
  },
  {
    key: "strandgodis",
    name: "Strandgodis Handel Ab",
    businessId: "0000024-6",
    sectors: ["tol2008:47"],
    workplaces: [
      { name: "Kyrkslätt", municipality: "257", postcode: "02400", street: "Lakritsgränden 2" },
      { name: "Vasa", municipality: "905", postcode: "65100", street: "Karamellgatan 5" },
    ],
    approvedDaysAgo: 130,
  },
  {
    key: "revontuli",
    name: "Revontulen Majatalo Oy",
    businessId: "0000025-4",
    sectors: ["tol2008:55"],
    workplaces: [{ municipality: "698", postcode: "96200", street: "Pororaitti 7" }],
    approvedDaysAgo: 50,
  },
  {
    key: "virtakieppi",
    name: "Virtakiepin Kierrätys Oy",
    businessId: "0000026-2",
    sectors: ["tol2008:38"],
    workplaces: [
      { municipality: "837", postcode: "33720", street: "Romukatu 14" },
      { municipality: "564", postcode: "90250", street: "Paalitie 6" },
    ],
    approvedDaysAgo: 200,
    partner: {
      // Takes a break for the autumn; nobody is to visit.
      status: "paused",
      stage: "hired",
      contactsPerMonth: 2,
      simultaneous: 1,
      nextAvailableInDays: 60,
      occupations: ["9612", "9333"],
      carvableTasks: "Pienelektroniikan purku, lajittelupisteen siistiminen, kirjojen hinnoittelu.",
      adjustments: ["adj_clear_tasks", "adj_breaks", "adj_shorter_day"],
      openness: ["gap_ok", "no_degree_ok", "no_experience_ok"],
      wanted: ["pay_subsidy"],
      confirmedDaysAgo: 70,
    },
  },
  {
    key: "pilvilauta",
    name: "Pilvilaudan Tapahtumat Oy",
    businessId: "0000027-0",
    sectors: ["tol2008:90"],
    workplaces: [{ municipality: "049", postcode: "02100", street: "Esirippukuja 3" }],
    approvedDaysAgo: 66,
  },
  {
    key: "pappersdraken",
    name: "Pappersdrakens Kontorstjänst Ab",
    businessId: "0000028-9",
    sectors: ["tol2008:82", "tol2008:74"],
    workplaces: [{ municipality: "235", postcode: "02700", street: "Gemstigen 1" }],
    approvedDaysAgo: 110,
  },
  {
    key: "ruusunmarja",
    name: "Ruusunmarjan Pesula Oy",
    businessId: "0000029-7",
    sectors: ["tol2008:96"],
    workplaces: [{ municipality: "853", postcode: "20320", street: "Lakanakuja 8" }],
    approvedDaysAgo: 145,
  },
  {
    key: "kaurapelto",
    name: "Kaurapellon Talli Oy",
    businessId: "0000031-8",
    sectors: ["tol2008:93", "tol2008:01"],
    workplaces: [{ municipality: "092", postcode: "01260", street: "Heinäpolku 30" }],
    approvedDaysAgo: 77,
  },
  {
    key: "isoratas",
    name: "Isonrattaan Konepaja Oy",
    businessId: "0000032-6",
    sectors: ["tol2008:25"],
    workplaces: [{ municipality: "743", postcode: "60100", street: "Mutterikatu 2" }],
    approvedDaysAgo: 170,
  },
  {
    key: "merisilma",
    name: "Merisilmän Asiakaspalvelu Oy",
    businessId: "0000033-4",
    sectors: ["tol2008:82"],
    workplaces: [{ municipality: "564", postcode: "90100", street: "Luurikuja 5" }],
    approvedDaysAgo: 90,
  },
  {
    key: "kvarkvinden",
    name: "Kvarkvindens Snickeri Ab",
    businessId: "0000034-2",
    sectors: ["tol2008:16", "tol2008:31"],
    workplaces: [{ municipality: "499", postcode: "65610", street: "Hyvelvägen 9" }],
    approvedDaysAgo: 102,
  },
  {
    key: "kuvapaja",
    name: "Sadekaaripuron Kuvapaja Oy",
    businessId: "0000035-0",
    sectors: ["tol2008:18", "tol2008:74"],
    workplaces: [{ municipality: "091", postcode: "00210", street: "Siveltimenkatu 2" }],
    approvedDaysAgo: 58,
  },
  {
    key: "harjanne",
    name: "Kiinteistöapu Harjanne Oy",
    businessId: "0000037-7",
    sectors: ["tol2008:81"],
    workplaces: [{ municipality: "536", postcode: "37100", street: "Haravakuja 3" }],
    approvedDaysAgo: 34,
  },
  {
    key: "uusitupa",
    name: "Uudentuvan Remonttitiimi Oy",
    businessId: "0000036-9",
    sectors: ["tol2008:43"],
    workplaces: [{ municipality: "444", postcode: "08100", street: "Vatupassikuja 1" }],
    // Registered yesterday: waits in the admin's queue, so its vacancies are not shown.
    approvedDaysAgo: null,
  },
];

/** Every registered employer: the partners first. */
export const demoEmployers: DemoEmployer[] = [...demoPartners, ...others];
