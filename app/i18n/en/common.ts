// Words every page shares, in English.
import type { Words } from "../messages.ts";

export const common: Words["common"] = {
  name: "Rinnalla",
  skip: "Skip to content",
  demo: "Demo – no real clients",
  navigation: "Main menu",
  clients: "Clients",
  vacancies: "Vacancies",
  inbox: "New",
  visits: "Visits",
  start: "Start",
  signIn: "Sign in",
  signOut: "Sign out",
  signedInAs: "Signed in as {{name}}",
  language: "Language",
  changeLanguage: "Change language",
  back: "Back",
  notStated: "not stated",
  and: "and",
  loading: "Searching…",
  searchDown: "Search is not working right now but will be back by itself soon. Everything saved is safe.",
  simpleEngine: "A simpler search is in use, because no Meilisearch server was found.",
  footer: "Rinnalla helps people find a paid job that fits their own wishes.",
};
