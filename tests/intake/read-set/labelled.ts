// The shape of a labelled ad: the words as they arrive and every fact they state; what is not named must stay unknown.
import type {
  Card,
  Condition,
  Contract,
  Experience,
  HoursType,
  Mode,
  Openness,
  Pattern,
} from "#db/vocabulary/lists.ts";

export interface Labels {
  /** Finnish names of municipalities. */
  at?: string[];
  /** Finnish names of regions, where no town of theirs is named. */
  regions?: string[];
  mode?: Mode;
  hoursType?: HoursType;
  /** A week's, least and most; null where the ad leaves that end open. */
  hours?: [number | null, number | null];
  contract?: Contract;
  patterns?: Pattern[];
  languages?: string[];
  languagesNice?: string[];
  workingLanguages?: string[];
  cards?: Card[];
  cardsNice?: Card[];
  education?: string;
  experience?: Experience;
  /** `yyyy-mm-dd` in Helsinki. */
  deadline?: string;
  /** `at_once`, `by_agreement` or a day. */
  start?: string;
  positions?: number;
  /** Unit, least, most. */
  pay?: [string, number | null, number | null];
  yes?: Condition[];
  no?: Condition[];
  openness?: Openness[];
  /** The work is said to be physical, or not to be; undefined: not said. */
  physical?: boolean;
}

export interface LabelledAd {
  /** What is tried with it; unique. */
  name: string;
  title: string;
  /** The location field, where the source has one. */
  location?: string;
  employer?: string;
  text: string;
  /** ISCO-08 unit groups a careful coder would accept as the ad's occupation; the first hit must be one of them. */
  isco?: string[];
  states: Labels;
}
