// Klientens egen kopia: allt som finns sparat, och raderingen.
export const copy = {
  erased: "Alla uppgifter om klienten är raderade.",
};
