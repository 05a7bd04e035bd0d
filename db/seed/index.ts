// The whole demo region in one place.

import type { DemoVacancy } from "./shapes.ts";
import { capitalVacancies } from "./vacancies-capital.ts";
import { helsinkiVacancies } from "./vacancies-helsinki.ts";
import { nylandVacancies } from "./vacancies-nyland.ts";
import { pirkanmaaVacancies } from "./vacancies-pirkanmaa.ts";

export { demoClients } from "./clients.ts";
export { demoEmployers } from "./employers.ts";
export { demoOrganisations, demoPeople } from "./people.ts";

export const demoVacancies: DemoVacancy[] = [
  ...helsinkiVacancies,
  ...capitalVacancies,
  ...nylandVacancies,
  ...pirkanmaaVacancies,
];
