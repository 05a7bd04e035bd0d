// Every criterion, in the order in which their reasons are told.
import { adjustments } from "./criteria/adjustments.ts";
import { answers } from "./criteria/answers.ts";
import { area } from "./criteria/area.ts";
import { cards, law, ownCar } from "./criteria/cards.ts";
import { conditions } from "./criteria/conditions.ts";
import { contract } from "./criteria/contract.ts";
import { earnings } from "./criteria/earnings.ts";
import { field } from "./criteria/field.ts";
import { hours } from "./criteria/hours.ts";
import { languages } from "./criteria/languages.ts";
import { ownWords } from "./criteria/own-words.ts";
import { partner } from "./criteria/partner.ts";
import { patterns } from "./criteria/patterns.ts";
import { start } from "./criteria/start.ts";
import { strengths } from "./criteria/strengths.ts";
import type { Criterion } from "./finding.ts";

export const criteria: readonly Criterion[] = [
  answers,
  contract,
  field,
  ownWords,
  area,
  hours,
  earnings,
  patterns,
  start,
  conditions,
  languages,
  cards,
  ownCar,
  law,
  adjustments,
  strengths,
  partner,
];
