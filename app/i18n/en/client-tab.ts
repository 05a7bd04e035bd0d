// The pages of one client.
import type { Words } from "../messages.ts";

export const clientTab: Words["clientTab"] = {
  navigation: "The client's pages",
  suggestions: "Suggestions",
  applications: "Applications",
  employers: "Employers",
  jobs: "Jobs",
  plan: "Plan",
  profile: "Profile",
  versions: "Versions",
  end: "Consent",
  copy: "Everything held",
};
