// Every vacancy of the demo region, from the south to the north.
import type { DemoVacancy } from "./shapes.ts";
import { capitalVacancies } from "./vacancies-capital.ts";
import { helsinkiVacancies } from "./vacancies-helsinki.ts";
import { lakesVacancies } from "./vacancies-lakes.ts";
import { northVacancies } from "./vacancies-north.ts";
import { nylandVacancies } from "./vacancies-nyland.ts";
import { ostrobothniaVacancies } from "./vacancies-ostrobothnia.ts";
import { pirkanmaaVacancies } from "./vacancies-pirkanmaa.ts";
import { southwestVacancies } from "./vacancies-southwest.ts";

export const demoVacancies: DemoVacancy[] = [
  ...helsinkiVacancies,
  ...capitalVacancies,
  ...nylandVacancies,
  ...southwestVacancies,
  ...pirkanmaaVacancies,
  ...lakesVacancies,
  ...ostrobothniaVacancies,
  ...northVacancies,
];
