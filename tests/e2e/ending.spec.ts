// An ended client has one page for their coach; and a letter's own link stops the letters: on a phone, in three languages.
import { createHash, randomBytes } from "node:crypto";
import type { Page } from "@playwright/test";
import { databaseFile } from "#app/world/data-dir.server.ts";
import { noteCoachLetter } from "#db/coach-letters.ts";
import { openSqlite } from "#db/open.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const taimi = "taimi.tuokio@rinnalla.example";
const words = "Löysin oman suunnan, kiitos matkasta.";

// A form sent with something missing is answered with 422, which the browser's console calls an error.
test.use({ quietPage: false, viewport: { width: 390, height: 844 } });

const main = (page: Page) => page.getByRole("main");
const said = (page: Page, text: string) => expect(page.getByRole("status").filter({ hasText: text })).toBeVisible();

async function looksRight(page: Page): Promise<void> {
  await axe(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

/** Opens a client and ends the support; the browser then shows the card. */
async function openAndEnd(page: Page): Promise<string> {
  await page.goto("/coach/clients/new");
  await page.locator("[name=together]").check();
  const first = page.locator("[name=codeName]").first();
  const codeName = (await first.getAttribute("value")) ?? "";
  await first.check();
  await page.locator("[name=home]").fill("Tampere");
  await page.locator("[name=wishes]").fill("Kirjastotyötä");
  await main(page).locator("form button.button-primary").click();
  await said(page, "Asiakas on avattu");
  await main(page).getByRole("navigation", { name: "Asiakkaan sivut" }).locator("summary").click();
  await main(page).getByRole("link", { name: "Suostumus", exact: true }).click();
  await page.locator("summary", { hasText: "Päätä valmennus" }).click();
  await page.getByLabel("Omin sanoin, jos asiakas haluaa").fill(words);
  await page.getByLabel("Kaksi vuotta,").check();
  await page.getByLabel("Asiakas haluaa päättää valmennuksen").check();
  await page.getByRole("button", { name: "Päätä valmennus" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ovi on auki");
  return codeName;
}

test("what an ended client left is read, taken along and come back to", async ({ page, signIn }) => {
  await signIn(taimi);
  const codeName = await openAndEnd(page);
  await page.getByRole("link", { name: "Mitä on tallessa" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Päättynyt: ${codeName}`);
  const address = page.url();
  await expect(main(page).locator("blockquote")).toHaveText(words);
  await expect(main(page)).toContainText("Kirjastotyötä");
  await looksRight(page);

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Lataa tiedostona" }).click();
  expect((await waiting).suggestedFilename()).toBe("rinnalla.json");

  // From the list of clients one comes to the same page; the page of an open client is none of theirs.
  await page.goto("/coach/clients");
  await expect(main(page).getByRole("link", { name: codeName, exact: true })).toBeHidden();
  await page.locator("summary", { hasText: "Päättyneet" }).click();
  await looksRight(page);
  await main(page).getByRole("link", { name: codeName, exact: true }).click();
  await expect(page).toHaveURL(address);
  expect((await page.request.get(address.replace("/ended", ""))).status()).toBe(404);
  await page.goto(address.replace("/ended", "/copy"));
  await expect(page).toHaveURL(address);

  await main(page).getByRole("link", { name: "Asiakas palaa" }).click();
  await expect(page.getByLabel(`${codeName}: päättyi`)).toBeChecked();
  await page.getByLabel("Luimme tämän yhdessä").check();
  await page.getByRole("button", { name: "Avaa uudelleen" }).click();
  await said(page, "Tervetuloa takaisin");
  expect((await page.request.get(address)).status()).toBe(404);
});

test("what an ended client left is erased at once, asked twice", async ({ page, signIn }) => {
  await signIn(taimi);
  const codeName = await openAndEnd(page);
  await page.getByRole("link", { name: "Mitä on tallessa" }).click();
  const address = page.url();
  await page.getByRole("button", { name: "Jatka poistamiseen" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await page.getByLabel("Asiakas haluaa, että kaikki poistetaan").check();
  await page.getByRole("button", { name: "Jatka poistamiseen" }).click();
  await page.getByLabel(`Kirjoita koodinimi ${codeName}`).fill(codeName);
  await looksRight(page);
  await page.getByRole("button", { name: "Poista kaikki lopullisesti" }).click();
  await said(page, "on poistettu");
  expect((await page.request.get(address)).status()).toBe(404);
});

test.describe("the link in a letter", () => {
  test("stops the letters with one click, without signing in, and lets them come again", async ({
    page,
    signIn,
    app,
  }) => {
    const key = randomBytes(32).toString("base64url");
    const db = openSqlite(databaseFile(app.dataDir));
    const person = await db.selectFrom("person").select("id").where("email", "=", taimi).executeTakeFirstOrThrow();
    const keyHash = createHash("sha256").update(key).digest("hex");
    await noteCoachLetter(db, { personId: person.id, keyHash, now: new Date() });
    await db.destroy();

    // Looking alone changes nothing: some mail programs open links before their reader does.
    for (const locale of ["en", "sv", "fi"]) {
      await page.goto(`/${locale}/stop-letters/${key}`);
      await expect(main(page).getByRole("button")).toBeVisible();
      // It works the same without scripts: it has none.
      await expect(page.locator("script[src]")).toHaveCount(0);
      await looksRight(page);
    }
    await page.getByRole("button", { name: "Lopeta kirjeet" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kirjeitä ei enää tule");
    await looksRight(page);

    await signIn(taimi);
    await page.goto("/settings");
    await expect(page.getByLabel("Lähetä minulle kirje")).not.toBeChecked();
    await looksRight(page);
    await page.context().clearCookies();

    await page.goto(`/fi/stop-letters/${key}`);
    await page.getByRole("button", { name: "Lähetä kirjeitä sittenkin" }).click();
    await said(page, "Kirjeitä tulee taas.");
    // The button of a mail program: one POST, no page.
    const form = { "List-Unsubscribe": "One-Click" };
    expect((await page.request.post(`/fi/stop-letters/${key}`, { form, maxRedirects: 0 })).status()).toBe(200);
    await signIn(taimi);
    await page.goto("/settings");
    await expect(page.getByLabel("Lähetä minulle kirje")).not.toBeChecked();
    await page.getByLabel("Lähetä minulle kirje").check();
    await page.getByRole("button", { name: "Tallenna valinta" }).click();
    await said(page, "Valinta on tallennettu.");
    await expect(page.getByLabel("Lähetä minulle kirje")).toBeChecked();
  });
});
