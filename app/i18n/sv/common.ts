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
  start: "Till början",
  signIn: "Logga in",
  signOut: "Logga ut",
  signedInAs: "Inloggad som {{name}}",
  language: "Språk",
  changeLanguage: "Byt språk",
  back: "Tillbaka",
  notStated: "framgår inte",
  and: "och",
  loading: "Söker…",
  searchDown:
    "Sökningen är tillfälligt ur bruk. Inget har gått förlorat: allt som sparats finns kvar, och sökningen kommer tillbaka av sig själv.",
  simpleEngine: "En enklare sökning används, eftersom sökservern Meilisearch inte hittades.",
  footer:
    "Rinnalla hjälper dig att hitta ett lönearbete som passar dina egna önskemål. Arbetstränaren går vid din sida.",
};
