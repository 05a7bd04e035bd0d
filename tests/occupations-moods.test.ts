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

describe("what one has been is no wish", () => {
  it.each([
    ["rekkakuski olen ollut, selkä meni, nyt jotain kevyempää", "8332"],
    ["kampaajana olin, nyt haluisin kosmetologiks", "5141"],
    ["olin ennen opettaja enkä palaa siihen", "2341"],
    ["jag har varit städare i tio år, nu vill jag göra något annat", "9112"],
    ["I was a truck driver but my back gave out", "8332"],
  ])("left behind: %s", (phrase, isco4) => {
    expect(wished(phrase)).not.toContain(isco4);
    expect(refused(phrase)).toContain(isco4);
  });
  it("alone it is a perhaps, and gone back to it is a wish", () => {
    const { occupations, excluded, maybe } = engine.readPhrase("olen ollut 10 vuotta kokkina");
    expect([occupations, excluded, codes(maybe)]).toEqual([[], [], ["5120"]]);
    expect(wished("olen ollut siivoojana ja tykkäsin, jatkaisin samaa")).toContain("9112");
    expect(wished("oon ollu siivoojana ja sit varastolla, mut en haluis enää siivota")).toContain("9333");
  });
  it("what is learnt stays a wish, unless one cannot go on", () => {
    expect(wished("kokki oon koulutukseltani")).toContain("5120");
    expect(wished("kokki oon koulutukseltani mut en jaksa enää")).not.toContain("5120");
  });
});

describe("a part of it, or the place of it", () => {
  it("the way there and tasks of care are refused, not fields of work", () => {
    expect(refused("siivousta, ei metroa eikä junaa, kävelymatkan päässä")).toEqual([]);
    expect(refused("Vanhusten seuraksi, ei pesuja eikä lääkkeitä")).toEqual([]);
    expect(refused("Postille jakamaan, ei autolla")).toContain("8322");
  });
  it("not babies is not no children, and no programming leaves computers", () => {
    expect(wished("I love kids but not babies")).toContain("5311");
    expect(wished("datorer men int programmering")).toContain("3512");
    expect(wished("datorer men int programmering")).not.toContain("2512");
  });
  it("a place beside a post is no other wish; without its first meaning it is what else is done there", () => {
    expect(wished("vahtimestariksi kouluun tai virastoon")[0]).toBe("5153");
    expect(wished("päiväkotiin mutta en halua olla lasten kanssa").slice(0, 2).sort()).toEqual(["9112", "9412"]);
    expect(wished("vanhainkotiin apulaiseksi").slice(0, 3)).not.toContain("5321");
  });
});
