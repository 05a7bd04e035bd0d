// A job from its start to its end on a phone, the client's plan by keyboard alone, and the pages around them in three languages.
import type { Page } from "@playwright/test";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const taimi = "taimi.tuokio@rinnalla.example";
const saga = "saga.solvik@rinnalla.example";

/** Counts what a person does; the time stands in the report of the run. */
function counting(page: Page) {
  let clicks = 0;
  const begun = Date.now();
  return {
    async click(role: "button" | "link", name: string | RegExp) {
      clicks += 1;
      await page.getByRole(role, { name }).first().click();
    },
    tell(what: string, most: number) {
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      test.info().annotations.push({ type: "task", description: `${what}: ${clicks} clicks, ${seconds} s` });
      expect(clicks, what).toBeLessThanOrEqual(most);
    },
  };
}

async function held(page: Page): Promise<void> {
  await axe(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

/** The page of one's first client who may be recorded for. */
async function openClient(page: Page, codeName: string): Promise<string> {
  await page.goto("/coach/clients");
  const link = page.getByRole("main").getByRole("link", { name: codeName, exact: true });
  return (await link.getAttribute("href")) ?? "";
}

const said = (page: Page) => page.getByRole("status").filter({ hasText: /./ }).first();

test.describe("on a phone", () => {
  // What needs mending is answered with 422, which the console calls an error.
  test.use({ viewport: { width: 390, height: 844 }, quietPage: false });

  test("a job begins, a contact is logged, the job ends, and the client is back in search", async ({
    page,
    signIn,
  }) => {
    test.setTimeout(120_000);
    await signIn(taimi);
    const client = await openClient(page, "Kuovi");
    await page.goto(`${client}/jobs`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Työt: Kuovi");
    await expect(page.getByText("Töitä ei ole vielä kirjattu.")).toBeVisible();
    await held(page);

    const start = counting(page);
    await start.click("link", "Kirjaa työn aloitus");
    // Something is missing: it is said, and what was typed stays.
    await page.getByLabel("Työnantaja").fill("Rantakadun Kahvila");
    await start.click("button", "Tallenna työ");
    await expect(page.getByRole("alert")).toContainText("Kirjoita, mikä työ se on.");
    await expect(page.getByLabel("Työnantaja")).toHaveValue("Rantakadun Kahvila");
    await held(page);
    await page.getByLabel("Työ", { exact: true }).fill("Tiskaaja");
    const today = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });
    await page.getByLabel("Työ alkaa").fill(today);
    await page.getByLabel("Tunteja viikossa enintään").fill("18,5");
    await start.click("button", "Tallenna työ");
    await expect(said(page)).toContainText("Työ on tallennettu.");
    start.tell("start of a job, with one thing forgotten", 3);
    await expect(page.getByText(/Ymmärretty ammatiksi: /)).toBeVisible();
    await expect(page.getByText(/enintään 18,5 tuntia viikossa/)).toBeVisible();
    await held(page);

    const contact = counting(page);
    await page.getByLabel("Muistiinpano (vapaaehtoinen)").fill("Masennus painoi");
    await contact.click("button", "Tallenna yhteydenotto");
    await expect(page.getByRole("alert")).toContainText("terveydestä");
    await expect(page.getByLabel("Muistiinpano (vapaaehtoinen)")).toHaveValue("Masennus painoi");
    await page.getByLabel("Muistiinpano (vapaaehtoinen)").fill("Ensimmäinen vuoro sujui.");
    await contact.click("button", "Tallenna yhteydenotto");
    await expect(said(page)).toContainText("Yhteydenotto on tallennettu.");
    contact.tell("a contact logged, with one word refused", 2);
    await expect(page.getByText("Ensimmäinen vuoro sujui.")).toBeVisible();
    await expect(page.getByLabel("Muistiinpano (vapaaehtoinen)")).toHaveValue("");

    const small = counting(page);
    await small.click("button", "Neljä tuntia tehty");
    await expect(said(page)).toContainText("neljä tuntia tehty");
    small.tell("four hours", 1);
    await page.getByRole("button", { name: "Käyty läpi", exact: true }).click();
    await expect(said(page)).toContainText("Merkitty: käyty läpi.");
    // What is not due is folded; the list at the top of the page leads into it.
    await page.getByRole("link", { name: "Tunnit", exact: true }).click();
    await page.getByLabel("Tunnit", { exact: true }).fill("6,5");
    await page.getByRole("button", { name: "Tallenna tunnit" }).click();
    await expect(page.getByText("6,5 h").first()).toBeVisible();
    await page.getByRole("heading", { name: "Mikä sopi, mikä ei" }).click();
    const hours = page.getByRole("group", { name: "Tuntien määrä" });
    await hours.getByLabel("Ei sopinut").check();
    await page.getByRole("region", { name: "Mikä sopi, mikä ei" }).getByRole("button", { name: "Tallenna" }).click();
    await expect(page.getByText("Toiveen viikkotunneista voisi katsoa uudelleen.")).toBeVisible();

    await page.getByRole("link", { name: "Etuudet", exact: true }).click();
    await page.getByRole("link", { name: "Keneltä kysytään: tulostettava lista" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Keneltä kysyn etuuksista?");
    await held(page);
    await page.getByRole("link", { name: /Takaisin työhön/ }).click();

    const end = counting(page);
    await end.click("link", "Päättyminen");
    await page.getByLabel("Oma valinta").check();
    await end.click("button", "Työ päättyi, takaisin työn etsintään");
    await expect(said(page)).toContainText("Vaihe on nyt: työn etsintä.");
    end.tell("a job ended and back in search", 2);
    await held(page);
    await page.goto("/coach/clients");
    await expect(page.getByRole("listitem").filter({ hasText: "Kuovi" })).toContainText("Työn etsintä");

    // Nothing of it in an address, and somebody else's job does not exist.
    await page.goto(`${client}/jobs`);
    const job = (await page.getByRole("link", { name: /Tiskaaja/ }).getAttribute("href")) ?? "";
    expect(job).toMatch(/^\/coach\/clients\/[0-9a-z]+\/jobs\/[0-9a-z]+$/);
    await page.context().clearCookies();
    await signIn(saga);
    for (const path of [job, `${job}/benefits`, `${client}/jobs`, `${client}/plan`, `${client}/duties`])
      expect((await page.request.get(path, { maxRedirects: 0 })).status()).toBe(404);
  });
});

test.describe("by keyboard", () => {
  test.use({ quietPage: false });

  test("the plan by keyboard only: written, told what may not stand there, saved, undone", async ({ page, signIn }) => {
    test.setTimeout(90_000);
    await signIn(taimi);
    const client = await openClient(page, "Kuovi");
    await page.goto(`${client}/plan`);
    const focusOn = async (name: string) => {
      for (let pressed = 0; pressed < 60; pressed += 1) {
        await page.keyboard.press("Tab");
        const at = await page.evaluate(() => {
          const element = document.activeElement;
          const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
          return label?.textContent ?? element?.getAttribute("aria-label") ?? element?.textContent ?? "";
        });
        if (at.trim() === name) return;
      }
      throw new Error(`${name} cannot be reached by keyboard`);
    };
    await focusOn("Mitä osaan");
    await page.keyboard.type("Osaan laittaa ruokaa.");
    await focusOn("Mikä auttaa minua selviytymään");
    await page.keyboard.type("Psykoosi on ohi");
    await focusOn("Tallenna suunnitelma");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toBeFocused();
    await held(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Mikä auttaa minua selviytymään" })).toBeFocused();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Kirjalliset ohjeet auttavat.");
    await focusOn("Tallenna suunnitelma");
    await page.keyboard.press("Enter");
    await expect(said(page)).toContainText("Suunnitelma on tallennettu.");
    await expect(page.getByRole("region", { name: "Valmis kopioitavaksi" })).toContainText("Osaan laittaa ruokaa.");
    await held(page);

    await focusOn("Mihin pyrin");
    await page.keyboard.type("Haen kahteen keittiöön.");
    await focusOn("Tallenna suunnitelma");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Peru muutos" })).toBeVisible();
    await page.getByRole("button", { name: "Peru muutos" }).focus();
    await page.keyboard.press("Enter");
    await expect(said(page)).toContainText("Aiempi versio on palautettu.");
    await expect(page.getByRole("textbox", { name: "Mihin pyrin" })).toHaveValue("");
  });
});

test("a heading is copied with one click, and on paper there are lines to fill in", async ({
  page,
  signIn,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signIn(saga);
  const client = await openClient(page, "Sjöstjärna");
  await page.goto(`${client}/plan`);
  await page.getByRole("button", { name: "Kopiera punkten: Vad jag kan" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("Jag kan klippa");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Spara planen" })).toBeHidden();
  await expect(page.getByText("Fyll i för hand")).toBeVisible();
  await expect(page.getByText("Ett arbete där jag möter få människor åt gången.").last()).toBeVisible();
});

test("all pages in three languages hold the rules; the client's words stay in the client's language", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(saga);
  const client = await openClient(page, "Sjöstjärna");
  await page.goto(`${client}/jobs`);
  const job = (await page.getByRole("link", { name: /Personlig assistent/ }).getAttribute("href")) ?? "";
  for (const [locale, plan] of [
    ["fi", "Suunnitelma: Sjöstjärna"],
    ["en", "Plan: Sjöstjärna"],
    // Last, for it is her own: the choice is kept.
    ["sv", "Plan: Sjöstjärna"],
  ] as const) {
    await page.getByRole("button", { name: { fi: "Suomi", sv: "Svenska", en: "English" }[locale] }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    for (const path of [`${client}/jobs`, `${client}/jobs/new`, job, `${job}/benefits`, `${client}/duties`]) {
      await page.goto(path);
      await held(page);
    }
    await page.goto(`${client}/plan`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(plan);
    await expect(page.getByRole("textbox", { name: "Vad jag önskar" })).toBeVisible();
    await held(page);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, quietPage: false });

  test("duties are read together and marked; a week's hours and the next shift are recorded", async ({
    page,
    signIn,
  }) => {
    await signIn(saga);
    const client = await openClient(page, "Sjöstjärna");
    await page.goto(`${client}/duties`);
    await page.getByRole("button", { name: "Genomgånget i dag" }).click();
    await expect(page.getByText("Markerat: genomgånget.")).toBeVisible();
    await page.getByRole("button", { name: "Ångra markeringen" }).click();
    await expect(page.getByText("Markeringen är ångrad.")).toBeVisible();
    await page.goto(`${client}/jobs`);
    await page.getByRole("link", { name: /Personlig assistent/ }).click();
    await page.getByLabel("Timmar", { exact: true }).fill("7");
    await page.getByRole("button", { name: "Spara timmarna" }).click();
    await expect(page.getByText("Timmarna är sparade.")).toBeVisible();
    await noSidewaysScroll(page);
  });
});
