// The browser tests: one browser, one product started for real (tests/e2e/app.ts), one test at a time.
import { defineConfig } from "@playwright/test";
import { findBrowser, launchArgs } from "./tests/e2e/browser.ts";

export default defineConfig({
  testDir: "tests/e2e",
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "line",
  timeout: 60_000,
  // Far more than the tests need; a run that hangs ends all the same.
  globalTimeout: 20 * 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: "chromium",
    headless: true,
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    // How a Finnish reader comes; tests of the other languages choose their own.
    locale: "fi-FI",
    timezoneId: "Europe/Helsinki",
    trace: "retain-on-failure",
    launchOptions: { executablePath: findBrowser(), args: launchArgs },
  },
});
