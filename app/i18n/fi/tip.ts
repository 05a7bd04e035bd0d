// The officer's tips: forwarding and following.
export const tip = {
  title: "Työpaikkavinkki",
};
