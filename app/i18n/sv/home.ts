// The front page, in Swedish.
import type { Words } from "../messages.ts";

export const home: Words["home"] = {
  title: "Rinnalla – ett jobb som passar önskemålen",
  heading: "Först jobbet. Stödet vid din sida.",
  lead: "Rinnalla hjälper människor att hitta ett lönearbete som passar deras egna önskemål. IPS-arbetstränaren och klienten ser vilka lediga jobb som passar – och varför.",
  ipsHeading: "Vad är IPS-arbetsträning?",
  ipsText:
    "Arbetet kommer först: man söker genast ett vanligt lönearbete som personen själv vill ha. Arbetstränaren hjälper till att söka och stöder både arbetstagaren och arbetsgivaren också efter att arbetet har börjat, så länge stöd behövs. Det är öppet för alla klienter som vill arbeta.",
  howHeading: "Så fungerar det",
  step1: "Klienten berättar om sina önskemål",
  step1Text:
    "Vilket arbete, var, hur mycket och under vilka förhållanden. I profilen finns inget namn och ingenting om hälsan.",
  step2: "Rinnalla letar fram det som passar",
  step2Text: "För varje jobb ser man vad som talar för, vad som talar emot och vad det lönar sig att fråga.",
  step3: "Klienten bestämmer",
  step3Text: "Intresserar mig, inte nu eller nej. Svaret påverkar följande förslag och kan alltid ångras.",
  forCoaches: "För arbetstränare",
  forCoachesText: "Förslag och motiveringar för varje klient på en sida.",
  forOfficers: "För sysselsättningstjänsterna",
  forOfficersText: "Lediga jobb enligt bransch och område. Inga klientuppgifter visas.",
  forEmployers: "För arbetsgivare",
  forEmployersText:
    "Berätta vilket arbete som finns och vad du kan ordna. Du ser inga uppgifter om klienter och förbinder dig inte till något.",
};
