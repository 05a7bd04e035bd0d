// Words every page shares, in Swedish.
import type { Words } from "../messages.ts";

export const common: Words["common"] = {
  name: "Rinnalla",
  skip: "Gå till innehållet",
  demo: "Demo – inga riktiga klienter",
  navigation: "Huvudmeny",
  clients: "Klienter",
  vacancies: "Lediga jobb",
  inbox: "Nytt",
  visits: "Besök",
  start: "Till startsidan",
  signIn: "Logga in",
  signOut: "Logga ut",
  signedInAs: "Inloggad som {{name}}",
  language: "Språk",
  changeLanguage: "Byt språk",
  back: "Tillbaka",
  notStated: "framgår inte",
  and: "och",
  loading: "Söker…",
  searchDown: "Sökningen fungerar inte just nu men kommer snart tillbaka av sig själv. Allt som sparats finns kvar.",
  simpleEngine: "En enklare sökning används, eftersom servern Meilisearch inte hittades.",
  footer: "Rinnalla hjälper människor att hitta ett lönearbete som passar deras egna önskemål.",
};
