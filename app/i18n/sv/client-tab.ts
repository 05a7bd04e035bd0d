// The pages of one client.
import type { Words } from "../messages.ts";

export const clientTab: Words["clientTab"] = {
  navigation: "Klientens sidor",
  suggestions: "Förslag",
  applications: "Ansökningar",
  employers: "Arbetsgivare",
  jobs: "Jobb",
  plan: "Plan",
  profile: "Profil",
  versions: "Versioner",
  end: "Samtycke",
  copy: "Alla uppgifter",
};
