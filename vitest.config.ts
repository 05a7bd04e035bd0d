// Unit, property, contract and service tests; the browser tests are Playwright's.
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 40_000,
    hookTimeout: 90_000,
    pool: "forks",
    // Tests wait for servers, databases and commands more than they compute: both cores of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
