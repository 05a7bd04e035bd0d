// A screen for short free texts: what must not stand in a note – a person's identity code, phone, e-mail, health.
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { speaksOfHealth } from "./health-words.ts";

/** Each has its sentence in the words `visit.personalData`. */
export type PersonalDataCode = "identity_code" | "phone" | "email" | "diagnosis_code" | "health_word";

export type FreeTextProblem = "too_long" | PersonalDataCode;

/** Why a client's or a coach's own words may not be kept as they are; undefined: they may. Pure. */
export function freeTextProblem(text: string): FreeTextProblem | undefined {
  return text.length > freeTextLimit ? "too_long" : personalDataIn(text);
}

/** The first thing in the text that says who somebody is or how they are; undefined: nothing was found. Pure. */
export function personalDataIn(text: string): PersonalDataCode | undefined {
  const plain = text.normalize("NFKC");
  if (hasIdentityCode(plain)) return "identity_code";
  if (/[\w.+-]+@[\w-]+(\.[\w-]+)+/.test(plain)) return "email";
  if (hasPhone(plain)) return "phone";
  if (hasDiagnosisCode(plain)) return "diagnosis_code";
  return speaksOfHealth(plain) ? "health_word" : undefined;
}

/** A place of work may be called like a code: an aisle, a gate, a shelf F32. */
const namedPlace =
  /(?<!\p{L})(?:hyllyväli|hylly|linja|halli|rivi|portti|ovi|laituri|hylla|port|rad|gång|hall|aisle|gate|row|shelf|bay|dock|line)\s+F\s?\d{1,3}(?![\d.])/giu;

/** ICD-10 from substance use (F10) to the end of the chapter (F99); apart from its number only where a decimal follows. */
function hasDiagnosisCode(text: string): boolean {
  return /(?<![\p{L}\d])F(?:[1-9]\d(?:\.\d{1,2})?|\s[1-9]\d\.\d{1,2})(?![\p{L}\d])/iu.test(
    text.replace(namedPlace, " "),
  );
}

const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** Day, month, year, mark of the century, number, and the check character they give. Source: the Finnish population register's rule. */
function hasIdentityCode(text: string): boolean {
  const shape = /(?<![\d])(\d{2})(\d{2})(\d{2})\s?[-+A-FU-Y–]\s?(\d{3})([0-9A-Y])(?![\p{L}\d])/giu;
  return [...text.matchAll(shape)].some(([, day = "", month = "", year = "", number = "", check = ""]) => {
    const real = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
    return real && checkCharacters[Number(day + month + year + number) % 31] === check.toUpperCase();
  });
}

const phones = [
  /** +358 40 123 4567, 00358401234567 */
  /(?<![\d+])(?:\+|00)(?:358|4[4-9]|3\d|1|7)(?:[\s-]?\(0\))?(?:[\s-]?\d){6,11}(?!\d)/,
  /** 040 123 4567, 050-1234567 */
  /(?<![\d.,-])0(?:4\d|50)(?:[\s-]?\d){6,8}(?!\d)/,
  /** 09 123 4567; not a postcode followed by a number. */
  /(?<![\d.,-])0[1-9](?!\d{3}\s)\d?[\s-]?\d{3,4}[\s-]?\d{2,4}(?!\d)/,
];

/** A business ID (1234567-8) has the look of a phone number and says nothing of a person. */
function hasPhone(text: string): boolean {
  const others = text.replace(/(?<!\d)\d{7}-\d(?!\d)/g, " ");
  return phones.some((phone) => phone.test(others));
}
