// What the demo's coaches have put aside by hand: jobs on a client's list, a saved search, a note for the team, a link for looking.

/** Vacancies by the demo's own references. */
export const demoFinds = [
  { client: "Majava", vacancy: "pir-09", note: "Kysy, saako kesäksi sovittua lyhyet päivät.", daysAgo: 2 },
  { client: "Pihlaja", vacancy: "cap-11", note: "", daysAgo: 3 },
];

/** `query` is the search page's own. */
export const demoSearches = [
  { coach: "pyry", name: "Keittiötyö, pääkaupunkiseutu", query: "q=keitti%C3%B6", daysAgo: 6 },
];

export const demoNotes = [
  {
    coach: "pyry",
    vacancy: "cap-08",
    note: "Sisäänkäynti on pihan puolella. Keittiömestari ottaa puheluita kello kahden jälkeen.",
  },
];

/** Its address and code were given to the client; nobody has them here. */
export const demoViewLinks = [{ client: "Pihlaja", vacancies: ["cap-11", "cap-08"], openDays: 6 }];
