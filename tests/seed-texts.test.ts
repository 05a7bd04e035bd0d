// The words of the demo region: ads as real ones read, and nothing in a client's own words that the schema forbids.
import { describe, expect, test } from "vitest";
import { demoClients } from "#db/seed/clients.ts";
import { demoEmployers } from "#db/seed/employers.ts";
import { demoPeople } from "#db/seed/people.ts";
import { demoVacancies } from "#db/seed/vacancies.ts";
import { freeTextLimit } from "#db/vocabulary/profile.ts";
import { detectLanguage } from "#search/language/detect.ts";

const wordsOf = (text: string) => text.trim().split(/\s+/).length;

describe("the texts are like real ones", () => {
  test("a vacancy has 40 to 160 words, an open deadline, and a text in the language it says", () => {
    for (const { ref, description, openDays, publishedDaysAgo, lang } of demoVacancies) {
      // A comma or full stop without a space after it is one of the ways in which ads arrive dirty.
      const words = wordsOf(description.replace(/([.,!])(?=\p{L})/gu, "$1 "));
      expect(words, ref).toBeGreaterThanOrEqual(40);
      expect(words, ref).toBeLessThanOrEqual(160);
      if (openDays !== undefined) expect(openDays, ref).toBeGreaterThan(publishedDaysAgo);
      expect(detectLanguage(description).lang, ref).toBe(lang);
    }
  });

  test("no two vacancies share a sentence of any length", () => {
    const sentences = demoVacancies.flatMap(({ description }) =>
      description
        .split(/[.!?\n]+/)
        .map((part) => part.trim())
        .filter((part) => wordsOf(part) >= 6),
    );
    const twice = sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at);
    expect(twice).toEqual([]);
  });

  test("a client's own words are short and hold nothing that the schema forbids", () => {
    const forbidden = [
      /\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]/i, // personal identity code
      /\+?\d[\d ]{6,}/, // phone
      /@/,
      /\bF\d\d\b/, // diagnosis code
      /masen|psyk|lääk|diagnoo|kuntoutustu|eläke|sairaus|päihde|deprim|ångest|medicin|sjuk|pension|diagnos|depress|anxiety|medication|illness|disab|benefit/i,
    ];
    for (const { codeName, wishes, strengths } of demoClients)
      for (const text of [wishes, strengths]) {
        expect(text.length, codeName).toBeLessThanOrEqual(freeTextLimit);
        for (const pattern of forbidden) expect(text, codeName).not.toMatch(pattern);
      }
    for (const { key, partner } of demoEmployers)
      expect(partner?.carvableTasks.length ?? 0, key).toBeLessThanOrEqual(freeTextLimit);
  });

  test("accounts live in a domain that reaches nobody", () => {
    for (const { email } of demoPeople) expect(email).toMatch(/^[a-z.]+@rinnalla\.example$/);
  });
});
