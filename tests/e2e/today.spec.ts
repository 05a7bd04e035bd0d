// 8:50 on a Monday: from sign-in to the first useful act on a phone; by keyboard, without scripts, in three languages; and cover.
import type { Locator, Page } from "@playwright/test";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const [taimi, robin, saga, leena, pyry] = [
  "taimi.tuokio@rinnalla.example",
  "robin.hazelwood@rinnalla.example",
  "saga.solvik@rinnalla.example",
  "leena.lahteela@rinnalla.example",
  "pyry.puronvarsi@rinnalla.example",
] as const;
const phone = { width: 390, height: 844 };

const lines = (page: Page) => page.getByRole("main").getByRole("listitem");
/** The line of that key; a long group shows another in its place. */
const lineOf = (page: Page, key: string) => lines(page).locator(`input[name=line][value="${key}"]`);
const keyOf = (line: Locator) => line.locator("input[name=line]").inputValue();
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

async function fits(page: Page): Promise<void> {
  await axe(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

test.describe("on a phone", () => {
  test.use({ viewport: phone });

  test("from the sign-in page to the first thing done", async ({ page }) => {
    await page.goto("/fi/sign-in");
    const form = page.locator("form", { has: page.locator("input[type=password]") });
    await form.locator("input[name=email]").fill(taimi);
    await form.locator("input[name=password]").fill("rinnalla-demo");
    const began = Date.now();
    await form.locator("[type=submit]").click();
    await expect(heading(page)).toHaveText("Tänään");
    await expect(page).toHaveURL(/\/coach$/);
    const first = lines(page).first().getByRole("link");
    const to = (await first.getAttribute("href"))?.split("#")[0] ?? "";
    await first.click();
    await expect(page).toHaveURL(new RegExp(to.replace("?", "\\?")));
    await expect(heading(page)).toBeVisible();
    const seconds = (Date.now() - began) / 1000;
    test.info().annotations.push({ type: "seconds", description: `two taps: ${seconds}` });
    expect(seconds).toBeLessThan(20);
    await page.goto("/coach");
    await fits(page);
  });

  test("no kind of line pushes the rest down: two stand open, the others are named and one tap away", async ({
    page,
    signIn,
  }) => {
    await signIn(taimi);
    const now = page.getByRole("region", { name: /^Nyt/ });
    const meetings = now.getByText(/^Ensimmäinen työnantajakäynti\u00a0/).filter({ visible: true });
    await expect(meetings).toHaveCount(2);
    const fold = now.locator("summary", { hasText: /Ensimmäinen työnantajakäynti, vielä \d/ });
    await expect(fold).toContainText("Majava");
    await fold.click();
    await expect(now.getByRole("link", { name: "Majava" })).toBeVisible();
    await fits(page);
  });

  test("a line is put off, and brought back", async ({ page, signIn }) => {
    await signIn(taimi);
    const first = lines(page).first();
    const what = (await first.getByRole("link").innerText()).trim();
    const key = await keyOf(lines(page).first());
    await first.getByText("Myöhemmin", { exact: true }).click();
    await first.getByRole("button", { name: `Huomenna: ${what}` }).click();
    await expect(page.getByRole("status")).toContainText("palaa listalle huomenna");
    await expect(lineOf(page, key)).toHaveCount(0);
    await axe(page);
    await page.getByRole("button", { name: "Palauta" }).click();
    await expect(page.getByRole("status")).toHaveText("Takaisin listalla.");
    await expect(lineOf(page, key)).toHaveCount(1);
  });
});

test("by keyboard alone: to the first line, opened and put off", async ({ page, signIn }) => {
  await signIn(saga);
  await expect(heading(page)).toHaveText("I dag");
  const first = lines(page).first();
  await page.locator("#content").focus();
  await page.keyboard.press("Tab");
  await expect(first.getByRole("link")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status")).toContainText("kommer tillbaka nästa vecka");
  await fits(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a line is put off and brought back all the same", async ({ page, signIn }) => {
    await signIn(robin);
    await expect(heading(page)).toHaveText("Today");
    const key = await keyOf(lines(page).first());
    await lines(page).first().getByText("Later", { exact: true }).click();
    await lines(page)
      .first()
      .getByRole("button", { name: /^Next week/ })
      .click();
    await expect(page.getByText("comes back next week.")).toBeVisible();
    await expect(lineOf(page, key)).toHaveCount(0);
    await page.getByRole("button", { name: "Bring back" }).click();
    await expect(lineOf(page, key)).toHaveCount(1);
  });
});

test("a lead opens cover in one click; the colleague sees the clients until it ends", async ({
  page,
  signIn,
  context,
}) => {
  await signIn(leena);
  await page.getByRole("button", { name: "Avaa tuuraus: Robin Hazelwood" }).click();
  await expect(page.getByRole("status")).toHaveText("Tuuraus on auki.");
  await fits(page);
  await context.clearCookies();

  await signIn(pyry);
  await expect(page.getByText("Tuuraat: Robin Hazelwood").first()).toBeVisible();
  await page.goto("/coach/clients");
  await expect(page.getByRole("link", { name: "Kettu" })).toBeVisible();
  await context.clearCookies();

  await signIn(leena);
  await page.getByRole("button", { name: "Lopeta tuuraus: Robin Hazelwood" }).click();
  await expect(page.getByRole("status")).toHaveText("Tuuraus on päättynyt.");
  await context.clearCookies();
  await signIn(pyry);
  await page.goto("/coach/clients");
  await expect(page.getByRole("link", { name: "Kettu" })).toHaveCount(0);
});

test.describe("with mistakes on the way", () => {
  test.use({ quietPage: false });

  test("own settings: odd times are told of and kept, a demo's password stays", async ({ page, signIn }) => {
    await signIn(taimi);
    await page.getByRole("link", { name: "Omat asetukset" }).click();
    await page.getByLabel("Alkaa").fill("17:00");
    await page.getByRole("button", { name: "Tallenna", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("molemmat tai ei kumpaakaan");
    await expect(page.getByLabel("Alkaa")).toHaveValue("17:00");
    await page.getByLabel("Päättyy").fill("08:00");
    await page.getByRole("button", { name: "Tallenna", exact: true }).click();
    await expect(page.getByRole("status")).toHaveText("Hiljaiset tunnit on tallennettu.");
    await page.getByLabel("Nykyinen salasana").fill("rinnalla-demo");
    await page.getByLabel("Uusi salasana").fill("uusi pitkä salasana");
    await page.getByRole("button", { name: "Vaihda salasana" }).click();
    await expect(page.getByRole("alert")).toContainText("Demotunnuksen salasanaa ei voi vaihtaa.");
    await fits(page);
  });
});
