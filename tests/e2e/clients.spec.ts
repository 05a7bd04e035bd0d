// A coach opens, knows, pauses, ends and erases a client: on a phone and a wide screen, by keyboard, in three languages, without scripts.
import type { Page } from "@playwright/test";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const taimi = "taimi.tuokio@rinnalla.example";
const phone = { width: 390, height: 844 };

// A form sent with something missing is answered with 422, which the browser's console calls an error.
test.use({ quietPage: false });

/** How many clicks and seconds a task took; printed, never judged. */
function stopwatch(task: string) {
  const began = Date.now();
  let clicks = 0;
  return {
    click: () => {
      clicks += 1;
    },
    done: () => console.log(`task: ${task}: ${clicks} clicks, ${((Date.now() - began) / 1000).toFixed(1)} s`),
  };
}

async function looksRight(page: Page): Promise<void> {
  await axe(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

const main = (page: Page) => page.getByRole("main");

/** Fills in the form of a new client; returns the code name chosen. */
async function open(page: Page, wish: string, home: string): Promise<string> {
  await page.goto("/coach/clients/new");
  await page.locator("[name=together]").check();
  const first = page.locator("[name=codeName]").first();
  const codeName = (await first.getAttribute("value")) ?? "";
  await first.check();
  await page.locator("[name=home]").fill(home);
  await page.locator("[name=wishes]").fill(wish);
  await main(page).locator("form button.button-primary").click();
  await page.waitForURL(/\/coach\/clients\/[0-9a-z]{20,}/);
  return codeName;
}

test.describe("on a phone", () => {
  test.use({ viewport: phone });

  test("a client is opened: consent first, a name of their own choice, home and a wish, then suggestions", async ({
    page,
    signIn,
  }) => {
    await signIn(taimi);
    await expect(page).toHaveURL(/\/coach/);
    await page.goto("/coach/clients");
    const watch = stopwatch("open a client");
    await main(page).getByRole("link", { name: "Avaa uusi asiakas" }).click();
    watch.click();
    await looksRight(page);

    // Nothing is kept without a consent, and nothing typed is lost.
    await page.getByLabel("Millaista työtä toivot?").fill("Siivousta, soita 040 123 4567");
    await page.getByRole("button", { name: "Avaa asiakas ja katso ehdotukset" }).click();
    watch.click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(page.getByRole("alert")).toContainText("Ilman suostumusta mitään ei tallenneta");
    await expect(page.getByLabel("Millaista työtä toivot?")).toHaveValue("Siivousta, soita 040 123 4567");
    await looksRight(page);

    const names = () =>
      page.locator("[name=codeName]").evaluateAll((all) => all.map((one) => one.getAttribute("value")));
    const before = await names();
    await page.getByRole("button", { name: "Näytä kaksitoista muuta" }).click();
    watch.click();
    await expect.poll(async () => (await names()).some((name) => before.includes(name))).toBe(false);
    await expect(page.getByLabel("Millaista työtä toivot?")).toHaveValue("Siivousta, soita 040 123 4567");

    await page.getByLabel("Luimme tämän yhdessä").check();
    await page.locator("[name=codeName]").nth(3).check();
    await page.getByLabel("Kotipaikka").fill("Tammerfors");
    await page.getByRole("button", { name: "Avaa asiakas ja katso ehdotukset" }).click();
    await expect(page.getByRole("alert")).toContainText("puhelinnumero");
    await page.getByLabel("Millaista työtä toivot?").fill("Siivousta aamuisin");
    await page.getByRole("button", { name: "Avaa asiakas ja katso ehdotukset" }).click();
    for (let n = 0; n < 4; n += 1) watch.click();
    await expect(page.getByRole("status").filter({ hasText: "Asiakas on avattu" })).toBeVisible();
    await expect(main(page).getByRole("article").first()).toBeVisible();
    expect(page.url()).not.toContain("Siivousta");
    watch.done();
  });

  test("the profile is made part by part, undone, and its versions say what changed", async ({ page, signIn }) => {
    await signIn(taimi);
    await open(page, "Varastotyötä", "33100");
    await main(page).getByRole("link", { name: "Profiili", exact: true }).click();
    await looksRight(page);
    const watch = stopwatch("draw times on the week and save");
    const times = page.locator("section", { has: page.getByRole("heading", { name: "Ajat ja tunnit" }) });
    await times.locator("summary").click();
    watch.click();
    for (const day of ["ma", "ti", "ke"]) {
      await times.getByLabel(`${day}, päivä`, { exact: true }).check();
      watch.click();
    }
    await times.getByLabel("Enintään tuntia viikossa").fill("20");
    await looksRight(page);
    await times.getByRole("button", { name: /Tallenna/ }).click();
    watch.click();
    await expect(page.getByRole("status").filter({ hasText: "Tallennettu: Ajat ja tunnit." })).toBeVisible();
    watch.done();
    await expect(times).toContainText("enintään 20 tuntia");
    await page.getByRole("button", { name: "Peru muutos" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Muutos peruttiin." })).toBeVisible();
    await expect(times).not.toContainText("enintään 20 tuntia");

    await main(page).getByRole("navigation", { name: "Asiakkaan sivut" }).locator("summary").click();
    await main(page).getByRole("link", { name: "Versiot", exact: true }).click();
    await expect(main(page)).toContainText("Tunnit viikossa: lisättiin enintään 20 tuntia.");
    await looksRight(page);
    await page.getByRole("button", { name: "Palaa versioon 2" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Aiempi versio on taas voimassa." })).toBeVisible();
  });

  test("one tap pauses, one brings back; the ending leaves the door open", async ({ page, signIn }) => {
    await signIn(taimi);
    const codeName = await open(page, "Keittiötyötä", "Tampere");
    const watch = stopwatch("pause and go on");
    await page.getByRole("button", { name: "Jää tauolle" }).click();
    watch.click();
    await expect(page.getByRole("status").filter({ hasText: "Tauko alkoi." })).toBeVisible();
    await expect(main(page).getByRole("article")).toHaveCount(0);
    await looksRight(page);
    await page.getByRole("button", { name: "Jatka" }).first().click();
    watch.click();
    await expect(page.getByRole("status").filter({ hasText: "Tauko päättyi." })).toBeVisible();
    watch.done();

    await main(page).getByRole("navigation", { name: "Asiakkaan sivut" }).locator("summary").click();
    await main(page).getByRole("link", { name: "Suostumus", exact: true }).click();
    await looksRight(page);
    await page.locator("summary", { hasText: "Päätä valmennus" }).click();
    await page.getByLabel("Omin sanoin, jos asiakas haluaa").fill("Sain töitä.");
    await page.getByLabel("Asiakas haluaa päättää valmennuksen").check();
    await page.getByRole("button", { name: "Päätä valmennus" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ovi on auki");
    await looksRight(page);

    await page.goto("/coach/clients/restore");
    await page.getByLabel(`${codeName}: päättyi`).check();
    await page.getByRole("button", { name: "Avaa uudelleen" }).click();
    await expect(page.getByRole("alert")).toContainText("Ilman suostumusta");
    await looksRight(page);
    await page.getByLabel("Luimme tämän yhdessä").check();
    await page.getByRole("button", { name: "Avaa uudelleen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(codeName);
  });
});

test("by keyboard alone a client is opened", async ({ page, signIn }) => {
  await signIn(taimi);
  await page.goto("/coach/clients/new");
  /** Tabs until what has focus answers to the selector. */
  const tabTo = async (selector: string) => {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)) return;
    }
    throw new Error(`${selector} cannot be reached by keyboard`);
  };
  await tabTo("[name=together]");
  await page.keyboard.press("Space");
  await tabTo("[name=codeName]");
  await page.keyboard.press("Space");
  await tabTo("[name=home]");
  await page.keyboard.type("Nokia");
  await tabTo("[name=wishes]");
  await page.keyboard.type("Puutarhatyötä");
  await tabTo("main form > button.button-primary");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Asiakas on avattu" })).toBeVisible();
});

test("the client's copy is read, downloaded, brings back and is erased, asked twice", async ({ page, signIn }) => {
  await signIn(taimi);
  const codeName = await open(page, "Kirjastotyötä", "Tampere");
  await main(page).getByRole("link", { name: "Kaikki tiedot", exact: true }).click();
  await expect(main(page)).toContainText("Kirjastotyötä");
  await expect(main(page)).toContainText("IPS-työhönvalmentaja · katsoi");
  await looksRight(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Lataa tiedostona" }).click();
  const file = await (await waiting).path();

  const watch = stopwatch("erase everything");
  await page.getByRole("button", { name: "Jatka poistamiseen" }).click();
  await expect(page.getByRole("alert")).toContainText("Vahvista");
  await page.getByLabel("Asiakas haluaa, että kaikki poistetaan").check();
  await page.getByRole("button", { name: "Jatka poistamiseen" }).click();
  await page.getByLabel(`Kirjoita koodinimi ${codeName}`).fill(codeName);
  await looksRight(page);
  await page.getByRole("button", { name: "Poista kaikki lopullisesti" }).click();
  for (let n = 0; n < 4; n += 1) watch.click();
  await expect(page.getByRole("status").filter({ hasText: "on poistettu" })).toBeVisible();
  await expect(main(page).getByRole("link", { name: codeName, exact: true })).toHaveCount(0);
  watch.done();

  await page.goto("/coach/clients/restore");
  await page.getByRole("radio", { name: "Asiakas, jolla on oma tiedosto" }).check();
  const fold = page.locator("details:not([open]) summary", { hasText: "Valitse tiedosto ja koodinimi" });
  if ((await fold.count()) > 0) await fold.click();
  await page.locator("[name=file]").setInputFiles(file);
  await page.locator("[name=codeName]").first().check();
  await page.getByLabel("Luimme tämän yhdessä").check();
  await page.getByRole("button", { name: "Avaa uudelleen" }).click();
  await expect(page.getByRole("status").filter({ hasText: "omasta tiedostostaan" })).toBeVisible();
  await expect(main(page)).toContainText("Kirjastotyötä");
});

test("in Swedish and English every page of a client says its words, on a wide screen and on paper", async ({
  page,
  signIn,
}) => {
  for (const who of ["saga.solvik@rinnalla.example", "robin.hazelwood@rinnalla.example"] as const) {
    await page.context().clearCookies();
    await signIn(who);
    await page.goto("/coach/clients");
    await looksRight(page);
    await main(page).getByRole("listitem").getByRole("link").first().click();
    await page.waitForURL(/clients\/[0-9a-z]{20,}/);
    const address = page.url();
    for (const part of ["/profile", "/versions", "/end", "/copy"]) {
      await page.goto(address + part);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await looksRight(page);
    }
    for (const path of ["/coach/clients/new", "/coach/clients/key-sheet", "/coach/clients/restore"]) {
      await page.goto(path);
      await looksRight(page);
    }
    await page.goto("/coach/clients/key-sheet");
    await page.emulateMedia({ media: "print" });
    await expect(main(page).getByRole("table")).toBeVisible();
    await page.emulateMedia({ media: null });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a client is opened all the same, also after twelve other names", async ({ page, signIn }) => {
    await signIn(taimi);
    await page.goto("/coach/clients/new");
    await page.locator("[name=home]").fill("Ylöjärvi");
    await page.getByRole("button", { name: "Näytä kaksitoista muuta" }).click();
    await expect(page.locator("[name=home]")).toHaveValue("Ylöjärvi");
    await page.locator("[name=together]").check();
    await page.locator("[name=codeName]").first().check();
    await page.locator("[name=wishes]").fill("Siivousta");
    await page.locator("[name=wishes]").press("Tab");
    await main(page).locator("form > button.button-primary").click();
    await expect(page.getByText("Asiakas on avattu.")).toBeVisible();
  });
});
