// The whole demo region in one place.

export { demoApplications } from "./applications.ts";
export { demoClients } from "./clients.ts";
export { demoDemand, demoJobStarts } from "./demand.ts";
export { demoEmployers } from "./employers.ts";
export { demoJobs, demoPlans } from "./jobs.ts";
export { demoOrganisations, demoPeople } from "./people.ts";
export { demoVacancies } from "./vacancies.ts";
export { demoVisits } from "./visits.ts";
