// `npm run pictures`: the README's pictures, taken of the running demo by the project itself.
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { demoPassword } from "#app/services/demo.server.ts";
import { startProduct, temporaryFolder } from "#tests/product.ts";
import { findBrowser, launchArgs } from "./browser.ts";

const folder = temporaryFolder("pictures");
const product = await startProduct(folder.dir, { RINNALLA_NOW: "2026-11-21T08:00:00Z" });
await product.ready();
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
  const context = await browser.newContext({ viewport: { width: 1200, height: 1000 }, deviceScaleFactor: 1 });
  const page = await context.newPage();
  await page.goto(`${product.url}/en/sign-in`);
  const form = page.locator("form", { has: page.locator("input[type=password]") });
  await form.locator("input[name=email]").fill("robin.hazelwood@rinnalla.example");
  await form.locator("input[type=password]").fill(demoPassword);
  await form.locator("[type=submit]").click();
  await page.waitForURL("**/coach");
  mkdirSync("docs/pictures", { recursive: true });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.screenshot({ path: "docs/pictures/today.png" });
  await page.goto(`${product.url}/coach/clients`);
  await page.getByRole("link", { name: "Kettu" }).click();
  await page.getByRole("article").first().waitFor();
  await page.screenshot({ path: "docs/pictures/client.png" });
  await page.goto(`${product.url}/search?q=siivooja`);
  await page.getByRole("article").or(page.getByRole("listitem")).first().waitFor();
  await page.screenshot({ path: "docs/pictures/search.png" });
} finally {
  await browser.close();
  await product.stop();
  folder.remove();
}
