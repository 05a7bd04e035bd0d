// Who works in the demo region: two organisations, three teams and a person for every role. All invented.
import type { DemoOrganisation, DemoPerson } from "./shapes.ts";

/** Helsinki, Espoo, Vantaa, Kauniainen, Kirkkonummi, Siuntio, Vihti, Lohja, Inkoo, Raasepori, Hanko, Kerava, Sipoo, Porvoo. */
const coast = ["091", "049", "092", "235", "257", "755", "927", "444", "149", "710", "078", "245", "753", "638"];

/** Tampere and its neighbours: Nokia, Ylöjärvi, Kangasala, Lempäälä, Pirkkala, Vesilahti, Valkeakoski, Akaa, Orivesi. */
const ridge = ["837", "536", "980", "211", "418", "604", "922", "908", "020", "562"];

export const demoOrganisations: DemoOrganisation[] = [
  {
    key: "coast",
    kind: "county",
    name: "Rantamaan hyvinvointialue (demo)",
    municipalities: coast,
    teams: [
      { key: "shore", name: "Rantatiimi" },
      { key: "archipelago", name: "Team Skärgården" },
    ],
  },
  {
    // The officers' map is another than the clinics': this area covers both, so every coach can get tips.
    key: "employment",
    kind: "employment_area",
    name: "Harjun ja rannan työllisyysalue (demo)",
    municipalities: [...ridge, ...coast],
    teams: [{ key: "ridge", name: "Harjutiimi" }],
  },
];

export const demoPeople: DemoPerson[] = [
  {
    key: "robin",
    name: "Robin Hazelwood",
    email: "robin.hazelwood@rinnalla.example",
    locale: "en",
    roles: [{ role: "coach", organisation: "coast", team: "shore" }],
  },
  {
    key: "taimi",
    name: "Taimi Tuokio",
    email: "taimi.tuokio@rinnalla.example",
    locale: "fi",
    roles: [{ role: "coach", organisation: "employment", team: "ridge" }],
  },
  {
    key: "saga",
    name: "Saga Solvik",
    email: "saga.solvik@rinnalla.example",
    locale: "sv",
    roles: [{ role: "coach", organisation: "coast", team: "archipelago" }],
  },
  {
    // Without clients of his own: whoever tries handing over or cover in a team needs a colleague.
    key: "pyry",
    name: "Pyry Puronvarsi",
    email: "pyry.puronvarsi@rinnalla.example",
    locale: "fi",
    roles: [{ role: "coach", organisation: "coast", team: "shore" }],
  },
  {
    key: "leena",
    name: "Leena Lähteelä",
    email: "leena.lahteela@rinnalla.example",
    locale: "fi",
    roles: [
      { role: "lead", organisation: "coast", team: "shore" },
      { role: "lead", organisation: "coast", team: "archipelago" },
    ],
  },
  {
    key: "vilja",
    name: "Vilja Vinkkilä",
    email: "vilja.vinkkila@rinnalla.example",
    locale: "fi",
    roles: [{ role: "te_contact", organisation: "employment" }],
  },
  {
    key: "oskar",
    name: "Oskar Opasvik",
    email: "oskar.opasvik@rinnalla.example",
    locale: "sv",
    roles: [{ role: "te_contact", organisation: "employment" }],
  },
  {
    key: "alma",
    name: "Alma Avainluoto",
    email: "alma.avainluoto@rinnalla.example",
    locale: "fi",
    roles: [{ role: "admin" }],
  },
  {
    key: "kaarina",
    name: "Kaarina Kuusikulma",
    email: "kaarina.kuusikulma@rinnalla.example",
    locale: "fi",
    roles: [{ role: "employer", employer: "kuusikulma" }],
  },
];
