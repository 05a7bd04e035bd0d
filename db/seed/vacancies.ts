// Every vacancy of the demo region, from the south to the north.
import type { DemoVacancy } from "./shapes.ts";
import { capitalVacancies } from "./vacancies-capital.ts";
import { capitalServiceVacancies } from "./vacancies-capital-services.ts";
import { helsinkiVacancies } from "./vacancies-helsinki.ts";
import { helsinkiPeopleVacancies } from "./vacancies-helsinki-people.ts";
import { lakesVacancies } from "./vacancies-lakes.ts";
import { northVacancies } from "./vacancies-north.ts";
import { nylandVacancies } from "./vacancies-nyland.ts";
import { ostrobothniaVacancies } from "./vacancies-ostrobothnia.ts";
import { pirkanmaaVacancies } from "./vacancies-pirkanmaa.ts";
import { pirkanmaaServiceVacancies } from "./vacancies-pirkanmaa-services.ts";
import { southwestVacancies } from "./vacancies-southwest.ts";

export const demoVacancies: DemoVacancy[] = [
  ...helsinkiVacancies,
  ...helsinkiPeopleVacancies,
  ...capitalVacancies,
  ...capitalServiceVacancies,
  ...nylandVacancies,
  ...southwestVacancies,
  ...pirkanmaaVacancies,
  ...pirkanmaaServiceVacancies,
  ...lakesVacancies,
  ...ostrobothniaVacancies,
  ...northVacancies,
];
