// The last line of `npm test` can be trusted: no failure is lost, and what was skipped says why.
import { expect, test } from "vitest";
import { countListed, countPlaywright, countVitest, nothing, sum, withExit } from "./counts.ts";

const unit = {
  testResults: [
    {
      status: "failed",
      assertionResults: [
        { status: "passed", title: "finds a cleaner", ancestorTitles: ["search"] },
        { status: "failed", title: "finds a cook", ancestorTitles: ["search"] },
        { status: "skipped", title: "reads (skipped where ../shared is absent)", ancestorTitles: ["real ads"] },
        { status: "pending", title: "starts", ancestorTitles: ["search", "no search server on this machine"] },
        { status: "pending", title: "stops", ancestorTitles: ["search", "no search server on this machine"] },
      ],
    },
  ],
};

const browser = {
  suites: [
    {
      specs: [{ title: "signs in", tests: [{ status: "expected" as const, annotations: [] }] }],
      suites: [
        {
          specs: [
            { title: "answers", tests: [{ status: "unexpected" as const, annotations: [] }] },
            {
              title: "imports",
              tests: [{ status: "skipped" as const, annotations: [{ type: "skip", description: "no real ads here" }] }],
            },
          ],
        },
      ],
    },
  ],
};

test("unit tests are counted by their outcome, with each reason for skipping once", () => {
  const reasons = ["skipped where ../shared is absent", "no search server on this machine"];
  expect(countVitest(unit)).toEqual({ passed: 1, failed: 1, skipped: 3, reasons });
});

test("browser tests are counted in every depth of their groups", () => {
  expect(countPlaywright(browser)).toEqual({ passed: 1, failed: 1, skipped: 1, reasons: ["no real ads here"] });
});

test("a file that cannot be loaded is a failure though none of its tests ran", () => {
  expect(countVitest({ testResults: [{ status: "failed", assertionResults: [] }] }).failed).toBe(1);
});

test("a runner that ends badly is a failure, also when every test it tells of passed", () => {
  expect(withExit({ ...nothing, passed: 4 }, 1)).toMatchObject({ passed: 4, failed: 1 });
  expect(withExit({ ...nothing, passed: 4 }, null)).toMatchObject({ passed: 4, failed: 1 });
  expect(withExit({ ...nothing, failed: 2 }, 1)).toMatchObject({ failed: 2 });
  expect(withExit({ ...nothing, passed: 4 }, 0)).toMatchObject({ passed: 4, failed: 0 });
});

test("browser tests that cannot run are counted from their list", () => {
  expect(countListed({ suites: browser.suites })).toBe(3);
});

test("the runners are summed", () => {
  expect(sum([countVitest(unit), countPlaywright(browser)])).toMatchObject({ passed: 2, failed: 2, skipped: 4 });
});
