// What people refuse, doubt and fear in three languages, and what only looks like a refusal or a wish.
import { describe, expect, it } from "vitest";
import { loadOccupations } from "#search/occupations/index.ts";

const engine = loadOccupations();
const codes = (hits: { isco4: string }[]) => hits.map((hit) => hit.isco4);
const wished = (phrase: string) => codes(engine.readPhrase(phrase).occupations);
const refused = (phrase: string) => codes(engine.readPhrase(phrase).excluded);

describe("a refusal belongs to the language it is said in", () => {
  it("Swedish 'en' is an article", () => {
    expect(wished("Gärna en salong, eller personlig assistent")).toEqual(expect.arrayContaining(["5141", "5322"]));
    expect(refused("Gärna en salong, eller personlig assistent")).toEqual([]);
    expect(refused("en butik eller ett café")).toEqual([]);
  });
  it("Finnish 'en' refuses, also in a single clause", () => {
    expect(refused("en kassalle")).toContain("5230");
    expect(refused("en myyntityötä")).toContain("5223");
    expect(wished("kauppaan, mutta en kassalle")).not.toContain("5230");
  });
  it("Finnish 'no' only starts to speak", () => {
    expect(refused("no siivousta voisin tehdä")).toEqual([]);
    expect(refused("no cleaning")).toContain("9112");
  });
  it("may stand after what it refuses", () => {
    expect(wished("kokkina en halua enää olla")).not.toContain("5120");
    expect(refused("försäljning går inte men lager funkar")).toContain("5223");
    expect(wished("kauppa käy ja siivous ei käy")).toContain("5223");
    expect(wished("kauppa käy ja siivous ei käy")).not.toContain("9112");
  });
  it("goes on into the clause that tells more of it", () => {
    const reading = engine.readPhrase("en halua töitä, joissa pitää soittaa tai myydä");
    expect(reading.occupations).toEqual([]);
    expect(reading.conditions.avoid).toEqual(expect.arrayContaining(["phone", "sales"]));
  });
  it("of one field leaves the wish for another that shares its groups", () => {
    expect(wished("vanhusten parissa, mutta ei kotihoitoa")).toContain("5321");
  });
});

describe("what worries is no wish", () => {
  it.each([
    ["Kassalla olo jännittää", "5230"],
    ["kundbetjäning känns svårt", "4222"],
    ["working at the till makes me nervous", "5230"],
    ["keittiö ahdistaa", "9412"],
  ])("%s", (phrase, isco4) => {
    expect(wished(phrase)).toEqual([]);
    expect(codes(engine.readPhrase(phrase).maybe)).toContain(isco4);
  });
  it.each([
    ["puhelut pelottaa", "phone"],
    ["stora grupper skrämmer mig", "team"],
    ["heavy lifting is hard for me", "heavy_lifting"],
    ["kiire on vaikeaa", "pace"],
  ])("%s is to be avoided", (phrase, condition) => {
    expect(engine.readPhrase(phrase).conditions).toMatchObject({ avoid: [condition], like: [] });
  });
  it("keeps to its own clause, and what does not worry is fine", () => {
    expect(wished("Kassalla olo jännittää, mutta hyllytys sujuu")[0]).toBe("9334");
    expect(wished("kassalla olo ei pelota")).toContain("5230");
  });
});

describe("words that only look like others", () => {
  it("a Swedish store is no lawyer, the summer no seamstress", () => {
    expect(wished("lager")).toContain("9333");
    expect(wished("lager")).not.toContain("2611");
    expect(wished("sommaren")).toEqual([]);
  });
  it("lights are not light work, and not to sit is not to stand", () => {
    expect(engine.readPhrase("bright lights").conditions.avoid).toEqual([]);
    expect(engine.readPhrase("Inte sitta hela dagarna").conditions).toEqual({
      avoid: [],
      notPatterns: [],
      patterns: [],
      like: [],
    });
  });
});
