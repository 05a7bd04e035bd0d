// A text is read as an ad, shown fact by fact, and what a person strikes out becomes unknown.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readStruck } from "#app/forms/understood.ts";
import { factsInWords, understand, withoutFacts } from "#app/services/understood.server.ts";
import type { World } from "#app/world/world.server.ts";
import { adjustments, cards, conditions, patterns } from "#db/vocabulary/lists.ts";
import { endWorld, makeWorld } from "#tests/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => endWorld(world));

const text = {
  title: "Kökshjälp",
  place: "Ekenäs",
  description:
    "Vi söker en kökshjälp till vårt lunchcafé. Arbetstiden är 20–25 timmar i veckan, dagtid. Hygienpass krävs. Du talar svenska. Tillsvidareanställning.",
  reference: "x",
  locale: "sv" as const,
};
const read = () => understand(world, text);

describe("a Swedish text", () => {
  test("is understood in Swedish, each fact beside the words it comes from", () => {
    const { draft, facts } = read();
    expect(draft.language).toBe("sv");
    const fact = (key: string) => facts.find((one) => one.key === key);
    expect(fact("hours")?.value).toBe("Deltid, 20–25 timmar i veckan");
    expect(fact("hours")?.evidence).toContain("20–25 timmar");
    expect(fact("cards.hygiene")).toMatchObject({ value: "hygienpass", label: "Kort och tillstånd" });
    expect(fact("workplaces.710")?.evidence).toBe("Ekenäs");
    expect(fact("languages.sv")).toBeDefined();
    expect(fact("contract")?.value).toBe("tillsvidare");
  });

  test("says what is not stated, and never both", () => {
    const { facts, unknown } = read();
    expect(unknown).toContain("Lön");
    for (const { label } of facts) expect(unknown).not.toContain(label);
  });

  test("has a key of its own for every fact", () => {
    const keys = read().facts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("striking out", () => {
  test("every single fact, one at a time, takes exactly that one away", () => {
    const { draft, facts } = read();
    expect(facts.length).toBeGreaterThan(6);
    for (const { key } of facts) {
      const left = withoutFacts(draft, [key]);
      const again = understandAgain(left);
      expect(again, key).not.toContain(key);
      const others = facts.map((fact) => fact.key).filter((other) => other !== key);
      // A sector that followed goes with what it followed from.
      const follows = key.startsWith("occupations.") ? ["sectors"] : [];
      for (const other of others)
        if (!follows.includes(other)) expect(again, `${other} without ${key}`).toContain(other);
      expect(Object.keys(left.facts.evidence)).not.toContain(key);
      if (key === "hours") expect(left.facts.conditions.full_time).toBeUndefined();
    }
  });

  test("everything leaves an ad that says nothing, and the original untouched", () => {
    const { draft, facts } = read();
    const before = structuredClone(draft);
    const left = withoutFacts(
      draft,
      facts.map(({ key }) => key),
    );
    expect(understandAgain(left)).toEqual([]);
    expect(left.facts.flags).toEqual(expect.arrayContaining(["pay_missing", "hours_missing"]));
    expect(draft).toEqual(before);
  });

  test("a deadline that was read can be struck too", () => {
    const { draft, facts } = understand(world, { ...text, description: `${text.description} Sök senast 15.12.2026.` });
    expect(facts.map(({ key }) => key)).toContain("deadline");
    expect(withoutFacts(draft, ["deadline"]).validThrough).toBeUndefined();
  });

  test("keys nobody knows change nothing", () => {
    const { draft } = read();
    for (const key of ["", ".", "evidence.hours", "constructor", "flags.x", "cards.", "__proto__.x", "hours.x"])
      expect(withoutFacts(draft, [key]).facts, key).toEqual(draft.facts);
  });
});

test("the form strikes what was shown and not kept; before anything was shown it says nothing", () => {
  const form = new FormData();
  expect(readStruck(form)).toBeUndefined();
  for (const key of ["hours", "pay"]) form.append("shown", key);
  form.append("keep", "pay");
  form.append("keep", "never shown");
  expect(readStruck(form)).toEqual(["hours"]);
});

test("codes keep their own names in keys", () => {
  // A dot in a code would be read as the end of the field's name.
  for (const code of [...cards, ...patterns, ...conditions, ...adjustments]) expect(code).not.toContain(".");
});

function understandAgain(draft: ReturnType<typeof read>["draft"]): string[] {
  return factsInWords(world, draft, "sv").facts.map(({ key }) => key);
}
