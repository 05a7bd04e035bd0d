// The employer's own pages: registering, vacancies, partnership.
export const employer = {
  title: "Yrityksen tiedot",
};
