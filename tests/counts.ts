// Reads what the test runners report and counts it, so that a run can end with one line.

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Why tests were skipped, each reason once. */
  reasons: string[];
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: 0, reasons: [] };
export const one = { passed: { ...nothing, passed: 1 }, failed: { ...nothing, failed: 1 } };

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((n, c) => n + c.passed, 0),
    failed: all.reduce((n, c) => n + c.failed, 0),
    skipped: all.reduce((n, c) => n + c.skipped, 0),
    reasons: [...new Set(all.flatMap((c) => c.reasons))],
  };
}

/** A runner that fails without a failed test (a file that cannot be loaded, an error between tests) counts as one failure. */
export function withExit(counts: Counts, code: number | null): Counts {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

interface VitestReport {
  testResults: {
    status: string;
    assertionResults: { status: string; title: string; ancestorTitles: string[] }[];
  }[];
}

/** @param report what `vitest --reporter=json` writes */
export function countVitest(report: VitestReport): Counts {
  return sum(report.testResults.flatMap((file) => [ofBrokenFile(file), ...file.assertionResults.map(ofAssertion)]));
}

function ofBrokenFile({ status, assertionResults }: VitestReport["testResults"][number]): Counts {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed") ? one.failed : nothing;
}

function ofAssertion({
  status,
  title,
  ancestorTitles,
}: VitestReport["testResults"][number]["assertionResults"][number]): Counts {
  if (status === "passed") return one.passed;
  if (status === "failed") return one.failed;
  return { ...nothing, skipped: 1, reasons: [reasonIn(title, ancestorTitles)] };
}

/** A skipped test's name says why in brackets, "(skipped where …)", or the name of its group is the reason. */
function reasonIn(title: string, groups: string[]): string {
  const said = [...groups, title].join(" ").match(/\((skipped[^)]*)\)/)?.[1];
  return said ?? groups.at(-1) ?? title;
}

interface PlaywrightSuite {
  specs?: {
    tests: {
      status: "expected" | "unexpected" | "flaky" | "skipped";
      annotations: { type: string; description?: string }[];
    }[];
    title: string;
  }[];
  suites?: PlaywrightSuite[];
}

/** @param report what `playwright test --reporter=json` writes; its errors outside tests show in the exit code */
export function countPlaywright(report: { suites: PlaywrightSuite[] }): Counts {
  return sum(report.suites.map(countSuite));
}

function countSuite({ specs = [], suites = [] }: PlaywrightSuite): Counts {
  const tests = specs.flatMap(({ tests, title }) =>
    tests.map(({ status, annotations }) => {
      if (status === "expected") return one.passed;
      if (status !== "skipped") return one.failed;
      const why = annotations.find(({ type }) => type === "skip")?.description;
      return { ...nothing, skipped: 1, reasons: [why ?? title] };
    }),
  );
  return sum([...tests, ...suites.map(countSuite)]);
}

/** How many tests there are: what `playwright test --list --reporter=json` writes. */
export function countListed({ specs = [], suites = [] }: PlaywrightSuite): number {
  return specs.reduce((n, spec) => n + spec.tests.length, 0) + suites.reduce((n, suite) => n + countListed(suite), 0);
}
