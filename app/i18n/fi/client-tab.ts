// The pages of one client.
export const clientTab = {
  navigation: "Asiakkaan sivut",
  suggestions: "Ehdotukset",
};
