// The client decides: suggestions compared and questioned, the screen handed over and taken back, a page without an account, paper.
import type { Page } from "@playwright/test";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

// A form that comes back is an answer of 422, which a browser notes in its console.
test.use({ viewport: { width: 390, height: 844 }, quietPage: false });

async function held(page: Page): Promise<void> {
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  await page.setViewportSize({ width: 390, height: 844 });
}

/** The suggestions of a client of the demo who has consented and is not paused. */
async function openClient(page: Page): Promise<string> {
  await page.goto("/coach/clients");
  await page.getByRole("main").getByRole("link", { name: "Kuovi", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Kuovi" })).toBeVisible();
  return new URL(page.url()).pathname;
}

const cards = (page: Page) => page.getByRole("main").getByRole("article");
const said = (page: Page) => page.getByRole("status").filter({ hasText: /./ }).first();

test("two are compared side by side, and any vacancy is asked why not", async ({ page, signIn }) => {
  test.slow();
  await signIn("taimi.tuokio@rinnalla.example");
  const client = await openClient(page);
  for (const at of [0, 1]) await cards(page).nth(at).getByRole("checkbox").check();
  await page.getByRole("button", { name: "Vertaa kahta" }).click();
  await expect(page).toHaveURL(/\/compare$/);
  await expect(cards(page)).toHaveCount(2);
  await held(page);

  await page.goto(client);
  const href = await cards(page).first().getByRole("heading").getByRole("link").getAttribute("href");
  await page.getByText("Miksi ei tätä?").click();
  await page.getByLabel("Työpaikan osoite tai sanoja").fill(`https://rinnalla.example${href}`);
  await page.keyboard.press("Enter");
  await expect(page.getByText("On ehdotuksissa, sijalla 1.")).toBeVisible();
  expect(page.url()).toMatch(/\/why$/);
  await held(page);
  await page.getByLabel("Työpaikan osoite tai sanoja").fill("");
  await page.getByRole("button", { name: "Näytä perusteet" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
});

test("a find is put on the list, taken off and put back; a tilt says what it did and is undone", async ({
  page,
  signIn,
}) => {
  test.slow();
  await signIn("taimi.tuokio@rinnalla.example");
  const client = await openClient(page);
  const link = cards(page).first().getByRole("heading").getByRole("link");
  await page.goto((await link.getAttribute("href")) ?? "");
  const form = page.getByRole("region", { name: "Laita asiakkaan listalle" });
  await form.getByLabel("Asiakas").selectOption({ label: "Kuovi" });
  await form.getByLabel(/Muistiinpano/).fill("Katsotaan yhdessä");
  await form.getByRole("button", { name: "Laita listalle" }).click();
  await expect(said(page)).toHaveText(/Kuovi/);
  await held(page);
  await page.goto(client);
  const finds = page.getByRole("region", { name: "Listalle laitetut" });
  await expect(finds.getByText("Katsotaan yhdessä")).toBeVisible();
  await held(page);
  await finds.getByRole("button", { name: "Ota pois listalta" }).click();
  await expect(finds).toHaveCount(0);
  await page.getByRole("button", { name: "Palauta listalle" }).click();
  await expect(finds).toHaveCount(1);

  await page.getByText("Mikä painaa eniten?").click();
  await page.getByRole("group", { name: "Matka" }).getByLabel("painaa enemmän").check();
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(said(page)).toHaveText(/Matka painaa enemmän/);
  await page.getByRole("button", { name: "Peru muutos" }).click();
  await expect(said(page)).toHaveText("Muutos peruttiin.");
});

test.describe("handed over", () => {
  test("the screen shows the client's page and nothing else until the code is typed", async ({ page, signIn }) => {
    test.slow();
    await signIn("taimi.tuokio@rinnalla.example");
    const client = await openClient(page);
    await page.getByRole("link", { name: "Katsokaa yhdessä" }).click();
    await held(page);
    await page.getByLabel("Koodi, neljä numeroa").fill("4711");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /Työpaikkoja sinulle|Arbeten för dig|Jobs for you/,
    );
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByText("Kuovi")).toHaveCount(0);
    await held(page);
    for (const path of ["/coach", "/search", "/coach/clients", client]) {
      await page.goto(path);
      expect(new URL(page.url()).pathname, path).toBe(`${client}/mode`);
    }
    const list = page.getByRole("listitem").filter({ has: page.locator("form") });
    await list.first().locator("button[value='no:place']").click();
    await expect(said(page)).toBeVisible();
    await list.first().locator("button[value='undone']").click();
    await page.locator("summary.button").click();
    await page.locator("input[name=code]").fill("1111");
    await page.locator("button[value=leave]").click();
    await expect(page.locator("#field-code-problem")).toBeVisible();
    await page.locator("input[name=code]").fill("4711");
    await page.locator("button[value=leave]").click();
    await expect(page.getByRole("heading", { level: 1, name: "Kuovi" })).toBeVisible();
  });

  test("a link opens in a fresh browser with its code alone, and closes; the sheet has boxes to tick", async ({
    page,
    signIn,
    browser,
  }) => {
    test.slow();
    await signIn("taimi.tuokio@rinnalla.example");
    const client = await openClient(page);
    await page.goto(`${client}/mode`);
    await page.getByRole("button", { name: "Tee linkki" }).click();
    const address = await page.locator("dd").first().innerText();
    const code = await page.locator("dd").nth(1).innerText();
    await held(page);

    const elsewhere = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "fi-FI" });
    const phone = await elsewhere.newPage();
    const path = new URL(new URL(address).pathname, page.url()).href;
    const answer = await phone.goto(path);
    expect(answer?.headers()).toMatchObject({ "cache-control": "no-store", "referrer-policy": "same-origin" });
    expect(answer?.headers()["x-robots-tag"]).toContain("noindex");
    await held(phone);
    await phone.locator("input[name=code]").fill(code === "123456" ? "654321" : "123456");
    await phone.keyboard.press("Enter");
    await expect(phone.locator("#field-code-problem")).toBeVisible();
    await phone.locator("input[name=code]").fill(code);
    await phone.keyboard.press("Enter");
    await expect(phone.locator("button[value=interested]").first()).toBeVisible();
    expect(await phone.content()).not.toMatch(/IPS|Kuovi|valmentaja|Taimi/);
    await held(phone);
    await phone.locator("button[value=interested]").first().click();
    await expect(phone.locator("button[value=undone]")).toHaveCount(1);

    await page.goto(`${client}/mode`);
    await page
      .getByRole("button", { name: /Sulje linkki/ })
      .first()
      .click();
    await expect(said(page)).toHaveText(/Linkki suljettiin/);
    expect((await phone.goto(path))?.status()).toBe(404);
    await expect(phone.locator("input[name=code]")).toHaveCount(0);
    await held(phone);
    await elsewhere.close();

    await page.goto(`${client}/mode`);
    await page.getByRole("button", { name: "Avaa tuloste" }).click();
    await expect(page).toHaveURL(/\/sheet$/);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
    await expect(page.getByText("Kuovi")).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
    await held(page);
  });
});
