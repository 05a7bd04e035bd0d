// The front page, in Swedish.
import type { Words } from "../messages.ts";

export const home: Words["home"] = {
  title: "Rinnalla – ett jobb som passar önskemålen",
  heading: "Först jobbet. Stödet vid din sida.",
  lead: "Rinnalla är IPS-arbetsträningens jobbsökning. Den samlar lediga jobb och visar arbetstränaren och klienten vilka som passar klientens önskemål – och varför.",
  howHeading: "Så fungerar det",
  step1: "Klienten berättar vad hen önskar",
  step1Text:
    "Vilket jobb, var, hur mycket och under vilka förhållanden. Profilen innehåller inget namn och ingenting om hälsan.",
  step2: "Rinnalla letar fram det som passar",
  step2Text: "För varje jobb syns vad som talar för, vad som talar emot och vad som ännu behöver frågas.",
  step3: "Klienten bestämmer",
  step3Text: "Intresserar mig, inte nu eller nej. Svaret ändrar följande förslag, och det kan ångras.",
  forCoaches: "För arbetstränare",
  forCoachesText: "Förslag för varje klient med en blick, med motiveringar.",
  forOfficers: "För sysselsättningstjänsterna",
  forOfficersText: "Lediga jobb enligt bransch och område – utan klientuppgifter.",
  forEmployers: "För arbetsgivare",
  forEmployersText: "Berätta vilket arbete som finns och vad du kan ordna. Arbetsgivaren ser ingenting om klienterna.",
};
