// Visits and calls to employers: planning and logging.
export const visit = {
  title: "Käynnit",
};
