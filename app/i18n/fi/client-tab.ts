// The pages of one client.
export const clientTab = {
  navigation: "Asiakkaan sivut",
  suggestions: "Ehdotukset",
  applications: "Hakemukset",
  employers: "Työnantajat",
  jobs: "Työt",
  plan: "Suunnitelma",
  profile: "Profiili",
  versions: "Versiot",
  end: "Suostumus",
  copy: "Kaikki tiedot",
};
