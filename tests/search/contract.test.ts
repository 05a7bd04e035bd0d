// One contract, both engines: what a search promises, whichever engine keeps it.
import { describe, expect, test } from "vitest";
import { follow, rebuildFrom } from "#search/follow.ts";
import { SearchUnavailable } from "#search/index.ts";
import { bench } from "./bench.ts";
import { changeLog } from "./change-log.ts";
import { engines } from "./engines.ts";
import { search, vacancy, wish } from "./make.ts";

describe.each(engines)("the search contract on $name", ({ name, start, skip }) => {
  describe.skipIf(skip)(skip ?? "with a real engine", () => {
    const on = bench(start);

    test("says that it answers, and which engine it is", async () => {
      await expect(on.index.check()).resolves.toBeUndefined();
      expect(on.index.engine).toBe(name === "SQLite" ? "sqlite" : "meilisearch");
    });

    test("an index that nobody has made yet is not an empty one", async () => {
      const bare = await start();
      await expect(bare.index.search(search("kokki")).finally(bare.end)).rejects.toBeInstanceOf(SearchUnavailable);
    });

    test("two that make the index at the same moment both have it", async () => {
      const bare = await start();
      try {
        await Promise.all([bare.index.prepare(), bare.index.prepare(), bare.index.prepare()]);
        expect((await bare.index.search(search())).total).toBe(0);
      } finally {
        await bare.end();
      }
    });

    test("a vacancy is found when it is put, as changed when it is changed, and no more when it is removed", async () => {
      await on.put(vacancy("a", "Siivooja"));
      expect(await on.ids("siivooja")).toEqual(["a"]);
      await on.put(vacancy("a", "Kokki"));
      expect(await on.ids("siivooja")).toEqual([]);
      expect(await on.ids("kokki")).toEqual(["a"]);
      await on.index.apply({ vacancyIds: ["a"], documents: [], cursor: 9 });
      expect(await on.ids("kokki")).toEqual([]);
      expect((await on.index.search(search())).total).toBe(0);
    });

    test("a vacancy that has lost a workplace is not found there any more", async () => {
      await on.put(vacancy("a", "Kokki", { at: ["Tampere", "Helsinki"] }));
      expect(await on.ids("", { regions: ["01"] })).toEqual(["a"]);
      await on.put(vacancy("a", "Kokki", { at: ["Tampere"] }));
      expect(await on.ids("", { regions: ["01"] })).toEqual([]);
      expect(await on.ids("", { regions: ["06"] })).toEqual(["a"]);
    });

    test("a vacancy with many workplaces is one hit, counted once, in each of its regions", async () => {
      await on.put(
        vacancy("a", "Kokki", { at: ["Tampere", "Helsinki", "Espoo"], contract: "permanent" }),
        vacancy("b", "Kokki", { at: ["Tampere"], contract: "permanent" }),
      );
      const page = await on.index.search(search("kokki"));
      expect(page.ids.sort()).toEqual(["a", "b"]);
      expect(page.total).toBe(2);
      expect(page.facets.regions).toEqual({ "01": 1, "06": 2 });
      expect(page.facets.contracts).toEqual({ permanent: 2 });
    });

    test("choosing a region narrows the other counts but not those of the regions", async () => {
      await on.put(
        vacancy("a", "Kokki", { at: ["Tampere"], sectors: ["tol2008:I"] }),
        vacancy("b", "Kokki", { at: ["Helsinki"], sectors: ["tol2008:I"] }),
        vacancy("c", "Kokki", { at: ["Helsinki"], sectors: ["tol2008:Q"] }),
        vacancy("d", "Kokki"),
      );
      const page = await on.index.search(search("kokki", { regions: ["01"] }));
      expect(page.ids.sort()).toEqual(["b", "c"]);
      expect(page.facets.regions).toEqual({ "01": 2, "06": 1, unknown: 1 });
      expect(page.facets.sectors).toEqual({ "tol2008:I": 1, "tol2008:Q": 1 });
      const both = await on.index.search(search("", { regions: ["01"], sectors: ["tol2008:I"] }));
      expect(both.ids).toEqual(["b"]);
      expect(both.facets.regions).toEqual({ "01": 1, "06": 1 });
      expect(both.facets.sectors).toEqual({ "tol2008:I": 1, "tol2008:Q": 1 });
    });

    test("what is not known is a choice of its own", async () => {
      await on.put(vacancy("a", "Kokki", { at: ["Tampere"] }), vacancy("b", "Kokki"));
      expect(await on.ids("", { regions: ["unknown"] })).toEqual(["b"]);
      expect(await on.sorted("", { regions: ["unknown", "06"] })).toEqual(["a", "b"]);
      expect(await on.sorted("", { sectors: ["unknown"] })).toEqual(["a", "b"]);
    });

    test("what somebody may not find never shows: not as a hit, not in a total, not in a count", async () => {
      await on.put(
        vacancy("a", "Kokki", { at: ["Tampere"] }),
        vacancy("b", "Kokki", { at: ["Lahti"], visibility: "professionals", sectors: ["tol2008:Q"] }),
        vacancy("c", "Kokki", { at: ["Helsinki"], visibility: "partners", partner: 1 }),
      );
      for (const text of ["", "kokki", "kok", "kokkki"]) {
        const page = await on.index.search(search(text));
        expect([text, page.ids, page.total]).toEqual([text, ["a"], 1]);
        expect(page.facets.regions).toEqual({ "06": 1 });
        expect(page.facets.sectors).toEqual({ unknown: 1 });
      }
      expect(await on.sorted("", { visibilities: ["public", "professionals"] })).toEqual(["a", "b"]);
      expect(await on.ids("", { visibilities: [] })).toEqual([]);
      expect(await on.index.candidates(wish({ terms: ["kokki"] }))).toEqual(["a"]);
      expect(await on.ids("", { visibilities: ["public", "partners"], partnerOnly: true })).toEqual(["c"]);
    });

    test("expired vacancies show only to those who ask for them, and are never candidates", async () => {
      await on.put(vacancy("a", "Kokki"), vacancy("b", "Kokki", { expired: 1 }));
      expect(await on.ids("kokki")).toEqual(["a"]);
      expect(await on.sorted("kokki", { includeExpired: true })).toEqual(["a", "b"]);
      expect(await on.index.candidates(wish({ terms: ["kokki"] }))).toEqual(["a"]);
    });

    test("an empty search shows everything, the newest first", async () => {
      await on.put(
        vacancy("old", "Kokki", { publishedAt: 100 }),
        vacancy("new", "Siivooja", { publishedAt: 300, at: ["Tampere", "Lahti"] }),
        vacancy("mid", "Myyjä", { publishedAt: 200 }),
      );
      expect(await on.ids("")).toEqual(["new", "mid", "old"]);
      expect(await on.ids("  ")).toEqual(["new", "mid", "old"]);
    });

    test("pages follow each other without gap or repeat, and the total is right on each", async () => {
      const some = Array.from({ length: 25 }, (_, i) =>
        vacancy(`v${i}`, i % 3 === 0 ? "Kokki" : i % 3 === 1 ? "Työntekijä" : "Kokkimestari", {
          text: i % 3 === 1 ? "Kokin työtä" : "",
          at: ["Tampere", "Lahti"],
          publishedAt: 1000 + i,
        }),
      );
      await on.put(...some);
      for (const text of ["", "kokki"]) {
        const pages = await Promise.all(
          [1, 2, 3, 4].map((page) => on.index.search(search(text, { page, pageSize: 10 }))),
        );
        expect(pages.map((page) => page.ids.length)).toEqual([10, 10, 5, 0]);
        expect(pages.map((page) => page.total)).toEqual([25, 25, 25, 25]);
        expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(25);
      }
    });

    test("candidates come by occupation, by the vocabulary's words and by sector, each once", async () => {
      await on.put(
        vacancy("isco", "Meille töihin", { isco: ["5", "51", "512", "5120"] }),
        vacancy("word", "Kokkeja ja tarjoilijoita"),
        vacancy("both", "Kokki", { isco: ["5", "51", "512", "5120"], at: ["Tampere", "Helsinki"] }),
        vacancy("sector", "Vuoropäällikkö", { sectors: ["tol2008:I", "tol2008:56"] }),
        vacancy("other", "Koodari", { sectors: ["tol2008:J"] }),
      );
      const found = await on.index.candidates(wish({ isco: ["512"], terms: ["kokki"], sectors: ["tol2008:56"] }));
      expect(found.sort()).toEqual(["both", "isco", "sector", "word"]);
      expect(await on.index.candidates(wish({ isco: ["512"], terms: ["kokki"], limit: 2 }))).toHaveLength(2);
      expect((await on.index.candidates(wish({}))).sort()).toEqual(["both", "isco", "other", "sector", "word"]);
    });

    test("a wish for words that say nothing brings nothing, not everything", async () => {
      await on.put(vacancy("a", "Kokki"));
      expect(await on.index.candidates(wish({ terms: ["–", ""] }))).toEqual([]);
    });

    test("a broad sector does not crowd out the wished occupation", async () => {
      const many = Array.from({ length: 30 }, (_, i) =>
        vacancy(`s${i}`, "Työ", { sectors: ["tol2008:I"], publishedAt: 9000 + i }),
      );
      await on.put(...many, vacancy("wished", "Kokki", { isco: ["5120"], publishedAt: 1 }));
      expect(await on.index.candidates(wish({ isco: ["5120"], sectors: ["tol2008:I"], limit: 5 }))).toContain("wished");
    });

    test("a stated place out of reach is left out; coarse, unknown and remote ones come along", async () => {
      await on.put(
        vacancy("near", "Kokki", { at: ["Tampere"] }),
        vacancy("far", "Kokki", { at: ["Helsinki"] }),
        vacancy("coarse", "Kokki", { at: ["Pirkanmaa"] }),
        vacancy("unknown", "Kokki"),
        vacancy("remote", "Kokki", { at: ["Helsinki"], mode: "remote" }),
        vacancy("fromHome", "Kokki", { at: ["Helsinki"], mode: "possible" }),
        vacancy("hybrid", "Kokki", { at: ["Helsinki"], mode: "hybrid" }),
        vacancy("many", "Kokki", { at: ["Espoo", "Tampere"] }),
      );
      const area = { terms: ["kokki"], municipalities: ["837"], regions: ["06"] };
      expect((await on.index.candidates(wish(area))).sort()).toEqual([
        ...["coarse", "fromHome", "many", "near", "remote", "unknown"],
      ]);
    });

    test("the cursor is kept in the index and is never found as a vacancy", async () => {
      await on.put(vacancy("a", "Kokki"));
      expect(await on.index.cursor()).toBe(1);
      expect((await on.index.search(search("cursor"))).total).toBe(0);
      await on.index.apply({ vacancyIds: [], documents: [], cursor: 77 });
      await on.restart();
      expect(await on.index.cursor()).toBe(77);
      expect(await on.ids("kokki")).toEqual(["a"]);
    });

    test("following the change log fills an empty on.index, and one that lags behind", async () => {
      const log = changeLog();
      log.change("a", vacancy("a", "Kokki"));
      log.change("b", vacancy("b", "Kokki"));
      log.change("c", vacancy("c", "Kokki"));
      expect(await follow(on.index, log, { batch: 2 })).toBe(3);
      expect([await on.sorted("kokki"), await on.index.cursor()]).toEqual([["a", "b", "c"], 3]);
      log.change("b", []);
      expect(await follow(on.index, log)).toBe(1);
      expect(await on.sorted("kokki")).toEqual(["a", "c"]);
      expect(await follow(on.index, log)).toBe(0);
    });

    test("what changes while the index is rebuilt is right afterwards: lost workplaces and withdrawn vacancies", async () => {
      const log = changeLog();
      for (const id of ["a", "b", "c", "d"]) log.change(id, vacancy(id, "Kokki", { at: ["Tampere", "Helsinki"] }));
      log.after(2, () => {
        log.change("a", []);
        log.change("b", vacancy("b", "Kokki", { at: ["Tampere"] }));
      });
      await rebuildFrom(on.index, log, { batch: 2 });
      expect(await on.sorted("kokki")).toEqual(["b", "c", "d"]);
      expect(await on.sorted("", { regions: ["01"] })).toEqual(["c", "d"]);
      expect(await on.index.cursor()).toBe(6);
    });

    test("a rebuild takes the place of the old index at once: no search in between finds nothing", async () => {
      await on.put(vacancy("old", "Kokki"));
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
          seen.add((await on.sorted("kokki")).join());
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      })();
      await on.index.rebuild(batches(), 42);
      building = false;
      await watch;
      expect(await on.sorted("kokki")).toEqual(["new0", "new1", "new2", "new3", "new4"]);
      expect([...seen].filter((found) => found !== "old" && found !== "new0,new1,new2,new3,new4")).toEqual([]);
      expect(await on.index.cursor()).toBe(42);
    });
  });
});
