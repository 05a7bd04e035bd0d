// Municipalities that have become part of another since 2020: an old code in an ad or a file still finds its place.
import { table } from "./table.ts";

export interface Merge {
  /** The code that is no longer in use. */
  old: string;
  /** The municipality it is part of now. */
  code: string;
  /** First year of the merger, from 1 January. */
  year: number;
  /** What it was called; people still say it. */
  fi: string;
}

export const merges = table(
  () => rows,
  ([old, code, year, fi]): Merge => ({ old, code, year: Number(year), fi }),
);

const rows = `
911|541|2020|Valtimo
099|214|2021|Honkajoki
588|507|2025|Pertunmaa
`;
