// One contract, both engines: what a search promises, whichever engine keeps it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { VacancyDocument } from "#search/document.ts";
import { follow, rebuildFrom } from "#search/follow.ts";
import { type SearchIndex, SearchUnavailable } from "#search/index.ts";
import { changeLog } from "./change-log.ts";
import { type Engine, engines } from "./engines.ts";
import { search, vacancy, wish } from "./make.ts";

describe.each(engines)("the search contract on $name", ({ name, skip, start }) => {
  describe.skipIf(skip)(skip ?? "with a real engine", () => {
    let engine: Engine;
    let index: SearchIndex;
    let last = 0;

    beforeAll(async () => {
      engine = await start();
      index = engine.index;
      await index.prepare();
    });
    afterAll(() => engine?.end());
    beforeEach(async () => {
      await index.rebuild(none(), 0);
      last = 0;
    });

    async function* none(): AsyncGenerator<VacancyDocument[]> {}

    async function put(...vacancies: VacancyDocument[][]) {
      const documents = vacancies.flat();
      const vacancyIds = [...new Set(documents.map((d) => d.vacancyId))];
      last += vacancyIds.length;
      await index.apply({ vacancyIds, documents, cursor: last });
    }
    const ids = async (text: string, extra = {}) => (await index.search(search(text, extra))).ids;
    const sorted = async (text: string, extra = {}) => (await ids(text, extra)).sort();

    test("says that it answers, and which engine it is", async () => {
      await expect(index.check()).resolves.toBeUndefined();
      expect(index.engine).toBe(name === "SQLite" ? "sqlite" : "meilisearch");
    });

    test("an index that nobody has made yet is not an empty one", async () => {
      const bare = await start();
      await expect(bare.index.search(search("kokki"))).rejects.toBeInstanceOf(SearchUnavailable);
      await bare.end();
    });

    test("a vacancy is found when it is put, as changed when it is changed, and no more when it is removed", async () => {
      await put(vacancy("a", "Siivooja"));
      expect(await ids("siivooja")).toEqual(["a"]);
      await put(vacancy("a", "Kokki"));
      expect(await ids("siivooja")).toEqual([]);
      expect(await ids("kokki")).toEqual(["a"]);
      await index.apply({ vacancyIds: ["a"], documents: [], cursor: 9 });
      expect(await ids("kokki")).toEqual([]);
      expect((await index.search(search())).total).toBe(0);
    });

    test("a vacancy that has lost a workplace is not found there any more", async () => {
      await put(vacancy("a", "Kokki", { at: ["Tampere", "Helsinki"] }));
      expect(await ids("", { regions: ["01"] })).toEqual(["a"]);
      await put(vacancy("a", "Kokki", { at: ["Tampere"] }));
      expect(await ids("", { regions: ["01"] })).toEqual([]);
      expect(await ids("", { regions: ["06"] })).toEqual(["a"]);
    });

    test("a vacancy with many workplaces is one hit, counted once, in each of its regions", async () => {
      await put(
        vacancy("a", "Kokki", { at: ["Tampere", "Helsinki", "Espoo"], contract: "permanent" }),
        vacancy("b", "Kokki", { at: ["Tampere"], contract: "permanent" }),
      );
      const page = await index.search(search("kokki"));
      expect(page.ids.sort()).toEqual(["a", "b"]);
      expect(page.total).toBe(2);
      expect(page.facets.regions).toEqual({ "01": 1, "06": 2 });
      expect(page.facets.contracts).toEqual({ permanent: 2 });
    });

    test("choosing a region narrows the other counts but not those of the regions", async () => {
      await put(
        vacancy("a", "Kokki", { at: ["Tampere"], sectors: ["tol2008:I"] }),
        vacancy("b", "Kokki", { at: ["Helsinki"], sectors: ["tol2008:I"] }),
        vacancy("c", "Kokki", { at: ["Helsinki"], sectors: ["tol2008:Q"] }),
        vacancy("d", "Kokki"),
      );
      const page = await index.search(search("kokki", { regions: ["01"] }));
      expect(page.ids.sort()).toEqual(["b", "c"]);
      expect(page.facets.regions).toEqual({ "01": 2, "06": 1, unknown: 1 });
      expect(page.facets.sectors).toEqual({ "tol2008:I": 1, "tol2008:Q": 1 });
      const both = await index.search(search("", { regions: ["01"], sectors: ["tol2008:I"] }));
      expect(both.ids).toEqual(["b"]);
      expect(both.facets.regions).toEqual({ "01": 1, "06": 1 });
      expect(both.facets.sectors).toEqual({ "tol2008:I": 1, "tol2008:Q": 1 });
    });

    test("what is not known is a choice of its own", async () => {
      await put(vacancy("a", "Kokki", { at: ["Tampere"] }), vacancy("b", "Kokki"));
      expect(await ids("", { regions: ["unknown"] })).toEqual(["b"]);
      expect(await sorted("", { regions: ["unknown", "06"] })).toEqual(["a", "b"]);
      expect(await sorted("", { sectors: ["unknown"] })).toEqual(["a", "b"]);
    });

    test("what somebody may not find never shows: not as a hit, not in a total, not in a count", async () => {
      await put(
        vacancy("a", "Kokki", { at: ["Tampere"] }),
        vacancy("b", "Kokki", { at: ["Lahti"], visibility: "professionals", sectors: ["tol2008:Q"] }),
        vacancy("c", "Kokki", { at: ["Helsinki"], visibility: "partners", partner: 1 }),
      );
      for (const text of ["", "kokki", "kok", "kokkki"]) {
        const page = await index.search(search(text));
        expect([text, page.ids, page.total]).toEqual([text, ["a"], 1]);
        expect(page.facets.regions).toEqual({ "06": 1 });
        expect(page.facets.sectors).toEqual({ unknown: 1 });
      }
      expect(await sorted("", { visibilities: ["public", "professionals"] })).toEqual(["a", "b"]);
      expect(await ids("", { visibilities: [] })).toEqual([]);
      expect(await index.candidates(wish({ terms: ["kokki"] }))).toEqual(["a"]);
      expect(await ids("", { visibilities: ["public", "partners"], partnerOnly: true })).toEqual(["c"]);
    });

    test("expired vacancies show only to those who ask for them, and are never candidates", async () => {
      await put(vacancy("a", "Kokki"), vacancy("b", "Kokki", { expired: 1 }));
      expect(await ids("kokki")).toEqual(["a"]);
      expect(await sorted("kokki", { includeExpired: true })).toEqual(["a", "b"]);
      expect(await index.candidates(wish({ terms: ["kokki"] }))).toEqual(["a"]);
    });

    test("words are found in whatever form they are typed, in three languages", async () => {
      await put(
        vacancy("fi", "Siivooja", { text: "Haemme kahta ihmistä keittiöön." }),
        vacancy("sv", "Städare till skola", { lang: "sv" }),
        vacancy("en", "Cleaner for our offices", { lang: "en" }),
        vacancy("other", "Sähköasentaja"),
      );
      for (const typed of ["siivooja", "siivoojaksi", "siivoojan", "Siivoojia"])
        expect([typed, await ids(typed)]).toEqual([typed, ["fi"]]);
      for (const typed of ["städare", "städaren", "STÄDARE"])
        expect([typed, await ids(typed)]).toEqual([typed, ["sv"]]);
      for (const typed of ["cleaner", "cleaners"]) expect([typed, await ids(typed)]).toEqual([typed, ["en"]]);
      expect(await ids("keittiö")).toEqual(["fi"]);
      expect(await ids("siivoojan keittiössä")).toEqual(["fi"]);
      expect(await ids("siivooja sähköasentaja")).toEqual([]);
    });

    test("a compound is found by its head", async () => {
      await put(
        vacancy("care", "Lähihoitajia kotihoitoon"),
        vacancy("clean", "Toimistosiivoojaksi Lahteen"),
        vacancy("social", "Sosiaalityöntekijä"),
        vacancy("care_sv", "Närvårdare och sjukskötare", { lang: "sv" }),
      );
      expect(await ids("hoitaja")).toEqual(["care"]);
      expect(await ids("työntekijä")).toEqual(["social"]);
      expect(await ids("siivooja")).toEqual(["clean"]);
      expect(await ids("skötare")).toEqual(["care_sv"]);
    });

    test("a place is found in whatever case it is typed", async () => {
      await put(vacancy("a", "Kokki", { at: ["Lahti"] }), vacancy("b", "Kokki", { at: ["Helsinki", "Tampere"] }));
      expect(await ids("kokiksi Lahdessa")).toEqual(["a"]);
      expect(await ids("helsingissä kokki")).toEqual(["b"]);
      expect(await ids("Tampereella")).toEqual(["b"]);
    });

    test("a misspelt word still finds, alone and beside another", async () => {
      await put(vacancy("a", "Siivooja", { at: ["Tampere"] }), vacancy("b", "Kokki", { at: ["Tampere"] }));
      expect(await ids("sivooja")).toEqual(["a"]);
      expect(await ids("sivooja Tampereella")).toEqual(["a"]);
      expect(await ids("tampereella sivooja")).toEqual(["a"]);
    });

    test("the last word finds while it is being typed", async () => {
      await put(vacancy("a", "Siivooja", { at: ["Tampere"] }), vacancy("b", "Keittiöapulainen", { at: ["Tampere"] }));
      for (const typed of ["si", "siiv", "siivoo", "tampereella siiv"])
        expect([typed, await ids(typed)]).toEqual([typed, ["a"]]);
      for (const typed of ["keit", "keittiö"]) expect([typed, await ids(typed)]).toEqual([typed, ["b"]]);
    });

    test("ä and ö are found with and without their dots", async () => {
      await put(vacancy("a", "Sähköasentaja"), vacancy("b", "Städare", { lang: "sv" }));
      for (const typed of ["sähköasentaja", "sahkoasentaja", "SÄHKÖASENTAJA", "sa\u0308hko\u0308asentaja"])
        expect([typed, await ids(typed)]).toEqual([typed, ["a"]]);
      expect(await ids("stadare")).toEqual(["b"]);
    });

    test("titles come before texts, whole words before beginnings, and among equals the newest", async () => {
      await put(
        vacancy("text", "Palvelutyöntekijä", { text: "Teet myös kokin työtä.", publishedAt: 400 }),
        vacancy("old", "Kokki", { publishedAt: 100 }),
        vacancy("new", "Kokki ravintolaan", { publishedAt: 200 }),
        vacancy("begun", "Kokkila Oy:n myyjä", { publishedAt: 500 }),
      );
      expect(await ids("kokki")).toEqual(["new", "old", "text", "begun"]);
    });

    test("a word with a minus is left out", async () => {
      await put(vacancy("a", "Kokki"), vacancy("b", "Kokki", { text: "Myyntiä ja puhelintyötä." }));
      expect(await ids("kokki -myynti")).toEqual(["a"]);
      expect(await ids("-myynti")).toEqual(["a"]);
    });

    test("an empty search shows everything, the newest first", async () => {
      await put(
        vacancy("old", "Kokki", { publishedAt: 100 }),
        vacancy("new", "Siivooja", { publishedAt: 300, at: ["Tampere", "Lahti"] }),
        vacancy("mid", "Myyjä", { publishedAt: 200 }),
      );
      expect(await ids("")).toEqual(["new", "mid", "old"]);
      expect(await ids("  ")).toEqual(["new", "mid", "old"]);
    });

    test("pages follow each other without gap or repeat, and the total is right on each", async () => {
      const some = Array.from({ length: 25 }, (_, i) =>
        vacancy(`v${i}`, i % 3 === 0 ? "Kokki" : i % 3 === 1 ? "Työntekijä" : "Kokkimestari", {
          text: i % 3 === 1 ? "Kokin työtä" : "",
          at: ["Tampere", "Lahti"],
          publishedAt: 1000 + i,
        }),
      );
      await put(...some);
      for (const text of ["", "kokki"]) {
        const pages = await Promise.all([1, 2, 3, 4].map((page) => index.search(search(text, { page, pageSize: 10 }))));
        expect(pages.map((page) => page.ids.length)).toEqual([10, 10, 5, 0]);
        expect(pages.map((page) => page.total)).toEqual([25, 25, 25, 25]);
        expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(25);
      }
    });

    test("odd input is searched for, never obeyed", async () => {
      await put(vacancy("a", 'Kokki "päivätyö"'));
      for (const typed of ['"', "' OR 1=1", 'kokki" OR visibility = "partners', "*", "()", "-", "a:b", "\u0000", "😀"])
        await expect(index.search(search(typed))).resolves.toBeDefined();
      expect(await ids("", { sectors: ['x" OR visibility = "partners'] })).toEqual([]);
      expect(await ids('"kokki"')).toEqual(["a"]);
    });

    test("candidates come by occupation, by the vocabulary's words and by sector, each once", async () => {
      await put(
        vacancy("isco", "Meille töihin", { isco: ["5", "51", "512", "5120"] }),
        vacancy("word", "Kokkeja ja tarjoilijoita"),
        vacancy("both", "Kokki", { isco: ["5", "51", "512", "5120"], at: ["Tampere", "Helsinki"] }),
        vacancy("sector", "Vuoropäällikkö", { sectors: ["tol2008:I", "tol2008:56"] }),
        vacancy("other", "Koodari", { sectors: ["tol2008:J"] }),
      );
      const found = await index.candidates(wish({ isco: ["512"], terms: ["kokki"], sectors: ["tol2008:56"] }));
      expect(found.sort()).toEqual(["both", "isco", "sector", "word"]);
      expect(await index.candidates(wish({ isco: ["512"], terms: ["kokki"], limit: 2 }))).toHaveLength(2);
      expect((await index.candidates(wish({}))).sort()).toEqual(["both", "isco", "other", "sector", "word"]);
    });

    test("a wish for words that say nothing brings nothing, not everything", async () => {
      await put(vacancy("a", "Kokki"));
      expect(await index.candidates(wish({ terms: ["–", ""] }))).toEqual([]);
    });

    test("a broad sector does not crowd out the wished occupation", async () => {
      const many = Array.from({ length: 30 }, (_, i) =>
        vacancy(`s${i}`, "Työ", { sectors: ["tol2008:I"], publishedAt: 9000 + i }),
      );
      await put(...many, vacancy("wished", "Kokki", { isco: ["5120"], publishedAt: 1 }));
      expect(await index.candidates(wish({ isco: ["5120"], sectors: ["tol2008:I"], limit: 5 }))).toContain("wished");
    });

    test("a stated place out of reach is left out; coarse, unknown and remote ones come along", async () => {
      await put(
        vacancy("near", "Kokki", { at: ["Tampere"] }),
        vacancy("far", "Kokki", { at: ["Helsinki"] }),
        vacancy("coarse", "Kokki", { at: ["Pirkanmaa"] }),
        vacancy("unknown", "Kokki"),
        vacancy("remote", "Kokki", { at: ["Helsinki"], mode: "remote" }),
        vacancy("many", "Kokki", { at: ["Espoo", "Tampere"] }),
      );
      const area = { terms: ["kokki"], municipalities: ["837"], regions: ["06"] };
      expect((await index.candidates(wish(area))).sort()).toEqual(["coarse", "many", "near", "remote", "unknown"]);
    });

    test("the cursor is kept in the index and is never found as a vacancy", async () => {
      await put(vacancy("a", "Kokki"));
      expect(await index.cursor()).toBe(1);
      expect((await index.search(search("cursor"))).total).toBe(0);
      await index.apply({ vacancyIds: [], documents: [], cursor: 77 });
      index = await engine.again();
      expect(await index.cursor()).toBe(77);
      expect(await ids("kokki")).toEqual(["a"]);
    });

    test("following the change log fills an empty index, and one that lags behind", async () => {
      const log = changeLog();
      log.change("a", vacancy("a", "Kokki"));
      log.change("b", vacancy("b", "Kokki"));
      log.change("c", vacancy("c", "Kokki"));
      expect(await follow(index, log, { batch: 2 })).toBe(3);
      expect([await sorted("kokki"), await index.cursor()]).toEqual([["a", "b", "c"], 3]);
      log.change("b", []);
      expect(await follow(index, log)).toBe(1);
      expect(await sorted("kokki")).toEqual(["a", "c"]);
      expect(await follow(index, log)).toBe(0);
    });

    test("what changes while the index is rebuilt is right afterwards: lost workplaces and withdrawn vacancies", async () => {
      const log = changeLog();
      for (const id of ["a", "b", "c", "d"]) log.change(id, vacancy(id, "Kokki", { at: ["Tampere", "Helsinki"] }));
      log.after(2, () => {
        log.change("a", []);
        log.change("b", vacancy("b", "Kokki", { at: ["Tampere"] }));
      });
      await rebuildFrom(index, log, { batch: 2 });
      expect(await sorted("kokki")).toEqual(["b", "c", "d"]);
      expect(await sorted("", { regions: ["01"] })).toEqual(["c", "d"]);
      expect(await index.cursor()).toBe(6);
    });

    test("a rebuild takes the place of the old index at once: no search in between finds nothing", async () => {
      await put(vacancy("old", "Kokki"));
      const seen = new Set<string>();
      let building = true;
      async function* batches() {
        for (let i = 0; i < 5; i++) {
          yield [vacancy(`new${i}`, "Kokki", { at: ["Tampere", "Lahti"] }).slice()].flat();
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
      const watch = (async () => {
        while (building) {
          seen.add((await sorted("kokki")).join());
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      await index.rebuild(batches(), 42);
      building = false;
      await watch;
      expect(await sorted("kokki")).toEqual(["new0", "new1", "new2", "new3", "new4"]);
      expect([...seen].filter((found) => found !== "old" && found !== "new0,new1,new2,new3,new4")).toEqual([]);
      expect(await index.cursor()).toBe(42);
    });
  });
});
