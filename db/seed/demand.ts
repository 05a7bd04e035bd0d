// How many look for what and where in the demo's months: invented, since the few clients of the demo alone are under five everywhere.

/** So many people look in all of these employment areas for work of this sector: a month ago, and now. */
export interface DemoDemand {
  employmentAreas: string[];
  sector: string;
  before: number;
  now: number;
}

const helsinki = "08";
const espoo = "01";
const vantaa = "43";
const tampere = "39";
const raasepori = "07";

export const demoDemand: DemoDemand[] = [
  { employmentAreas: [helsinki, espoo, vantaa], sector: "tol2008:I", before: 8, now: 13 },
  { employmentAreas: [helsinki], sector: "tol2008:I", before: 6, now: 13 },
  { employmentAreas: [helsinki, vantaa], sector: "tol2008:N", before: 12, now: 11 },
  { employmentAreas: [helsinki, espoo], sector: "tol2008:G", before: 19, now: 7 },
  { employmentAreas: [helsinki], sector: "tol2008:R", before: 5, now: 6 },
  { employmentAreas: [vantaa], sector: "tol2008:H", before: 3, now: 9 },
  { employmentAreas: [espoo], sector: "tol2008:J", before: 4, now: 3 },
  { employmentAreas: [raasepori], sector: "tol2008:Q", before: 2, now: 3 },
  { employmentAreas: [tampere], sector: "tol2008:I", before: 9, now: 8 },
  { employmentAreas: [tampere], sector: "tol2008:A", before: 6, now: 7 },
  { employmentAreas: [tampere], sector: "tol2008:N", before: 4, now: 5 },
];

/** Of how many people a job began in the last quarter, by employment area. */
export const demoJobStarts = [
  { employmentArea: helsinki, people: 7 },
  { employmentArea: tampere, people: 3 },
];
