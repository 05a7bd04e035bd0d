// One contract, both engines: words, in whatever form, language and spelling they are typed.
import { describe, expect, test } from "vitest";
import { bench } from "./bench.ts";
import { engines } from "./engines.ts";
import { search, vacancy } from "./make.ts";

describe.each(engines)("words of a search on $name", ({ start, skip }) => {
  describe.skipIf(skip)(skip ?? "with a real engine", () => {
    const on = bench(start);

    test("words are found in whatever form they are typed, in three languages", async () => {
      await on.put(
        vacancy("fi", "Siivooja", { text: "Haemme kahta ihmistä keittiöön." }),
        vacancy("sv", "Städare till skola", { lang: "sv" }),
        vacancy("en", "Cleaner for our offices", { lang: "en" }),
        vacancy("other", "Sähköasentaja"),
      );
      for (const typed of ["siivooja", "siivoojaksi", "siivoojan", "Siivoojia"])
        expect([typed, await on.ids(typed)]).toEqual([typed, ["fi"]]);
      for (const typed of ["städare", "städaren", "STÄDARE"])
        expect([typed, await on.ids(typed)]).toEqual([typed, ["sv"]]);
      for (const typed of ["cleaner", "cleaners"]) expect([typed, await on.ids(typed)]).toEqual([typed, ["en"]]);
      expect(await on.ids("keittiö")).toEqual(["fi"]);
      expect(await on.ids("siivoojan keittiössä")).toEqual(["fi"]);
      expect(await on.ids("siivooja sähköasentaja")).toEqual([]);
    });

    test("a compound is found by its head", async () => {
      await on.put(
        vacancy("care", "Lähihoitajia kotihoitoon"),
        vacancy("clean", "Toimistosiivoojaksi Lahteen"),
        vacancy("social", "Sosiaalityöntekijä"),
        vacancy("care_sv", "Närvårdare och sjukskötare", { lang: "sv" }),
      );
      expect(await on.ids("hoitaja")).toEqual(["care"]);
      expect(await on.ids("työntekijä")).toEqual(["social"]);
      expect(await on.ids("siivooja")).toEqual(["clean"]);
      expect(await on.ids("skötare")).toEqual(["care_sv"]);
    });

    test("a place is found in whatever case it is typed", async () => {
      await on.put(vacancy("a", "Kokki", { at: ["Lahti"] }), vacancy("b", "Kokki", { at: ["Helsinki", "Tampere"] }));
      expect(await on.ids("kokiksi Lahdessa")).toEqual(["a"]);
      expect(await on.ids("helsingissä kokki")).toEqual(["b"]);
      expect(await on.ids("Tampereella")).toEqual(["b"]);
    });

    test("a misspelt word still finds, alone and beside another", async () => {
      await on.put(vacancy("a", "Siivooja", { at: ["Tampere"] }), vacancy("b", "Kokki", { at: ["Tampere"] }));
      expect(await on.ids("sivooja")).toEqual(["a"]);
      expect(await on.ids("sivooja Tampereella")).toEqual(["a"]);
      expect(await on.ids("tampereella sivooja")).toEqual(["a"]);
    });

    test("the last word finds while it is being typed", async () => {
      await on.put(
        vacancy("a", "Siivooja", { at: ["Tampere"] }),
        vacancy("b", "Keittiöapulainen", { at: ["Tampere"] }),
      );
      for (const typed of ["si", "siiv", "siivoo", "tampereella siiv"])
        expect([typed, await on.ids(typed)]).toEqual([typed, ["a"]]);
      for (const typed of ["keit", "keittiö"]) expect([typed, await on.ids(typed)]).toEqual([typed, ["b"]]);
    });

    test("ä and ö are found with and without their dots", async () => {
      await on.put(vacancy("a", "Sähköasentaja"), vacancy("b", "Städare", { lang: "sv" }));
      for (const typed of ["sähköasentaja", "sahkoasentaja", "SÄHKÖASENTAJA", "sa\u0308hko\u0308asentaja"])
        expect([typed, await on.ids(typed)]).toEqual([typed, ["a"]]);
      expect(await on.ids("stadare")).toEqual(["b"]);
    });

    test("titles come before texts, whole words before beginnings, and among equals the newest", async () => {
      await on.put(
        vacancy("text", "Palvelutyöntekijä", { text: "Teet myös kokin työtä.", publishedAt: 400 }),
        vacancy("old", "Kokki", { publishedAt: 100 }),
        vacancy("new", "Kokki ravintolaan", { publishedAt: 200 }),
        vacancy("begun", "Kokkila Oy:n myyjä", { publishedAt: 500 }),
      );
      expect(await on.ids("kokki")).toEqual(["new", "old", "text", "begun"]);
    });

    test("a word with a minus is left out", async () => {
      await on.put(vacancy("a", "Kokki"), vacancy("b", "Kokki", { text: "Myyntiä ja puhelintyötä." }));
      expect(await on.ids("kokki -myynti")).toEqual(["a"]);
      expect(await on.ids("-myynti")).toEqual(["a"]);
    });

    test("odd input is searched for, never obeyed", async () => {
      await on.put(vacancy("a", 'Kokki "päivätyö"'));
      for (const typed of ['"', "' OR 1=1", 'kokki" OR visibility = "partners', "*", "()", "-", "a:b", "\u0000", "😀"])
        await expect(on.index.search(search(typed))).resolves.toBeDefined();
      expect(await on.ids("", { sectors: ['x" OR visibility = "partners'] })).toEqual([]);
      expect(await on.ids('"kokki"')).toEqual(["a"]);
    });
  });
});
