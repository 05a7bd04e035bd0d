// From a suggestion to an application and a logged visit, on a phone: by keyboard, over a line that breaks, with the clicks counted.
import type { Page } from "@playwright/test";
import { readCalendar } from "#tests/read-calendar.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const [taimi, robin] = ["taimi.tuokio@rinnalla.example", "robin.hazelwood@rinnalla.example"] as const;

test.use({ viewport: { width: 390, height: 800 } });

/** The address of a client on the coach's list. */
async function clientPath(page: Page, codeName: string): Promise<string> {
  for (const list of ["/coach/clients", "/coach"]) {
    await page.goto(list);
    const link = page.getByRole("main").getByRole("link", { name: codeName, exact: true }).first();
    if (await link.isVisible()) return (await link.getAttribute("href")) ?? "";
  }
  throw new Error(`${codeName} is on no list`);
}

async function small(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

/** Says how many clicks and seconds a task took, beside the test's result. */
async function measured(task: string, clicks: number, work: () => Promise<void>): Promise<void> {
  const began = Date.now();
  await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  test.info().annotations.push({ type: "task", description: `${task}: ${clicks} clicks, ${seconds} s` });
}

/** Presses Tab until what has focus has this name. */
async function tabTo(page: Page, name: RegExp, role = /^(A|BUTTON|INPUT|TEXTAREA|SELECT|SUMMARY)$/): Promise<void> {
  for (let presses = 0; presses < 220; presses += 1) {
    const at = await page.evaluate(() => {
      const here = document.activeElement as HTMLElement | null;
      const labels = here && "labels" in here ? [...((here as HTMLInputElement).labels ?? [])] : [];
      const words = [here?.getAttribute("aria-label"), here?.textContent, ...labels.map((label) => label.textContent)];
      return { tag: here?.tagName ?? "", words: words.filter(Boolean).join(" ") };
    });
    if (role.test(at.tag) && name.test(at.words)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no focus on ${name} at ${page.url()}`);
}

test("by keyboard alone: a suggestion of interest, an application, a planned visit and its log", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  await signIn(taimi);
  await page.goto(await clientPath(page, "Kuovi"));
  await tabTo(page, /^\s*Kiinnostaa/, /^(BUTTON)$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Kiinnostaa" })).toBeVisible();

  await tabTo(page, /^Hakemukset/, /^A$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hakemukset: Kuovi");
  await axe(page);
  await small(page);
  await tabTo(page, /^Aloita hakemus/, /^BUTTON$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Hakemus on aloitettu." })).toBeVisible();
  await tabTo(page, /^Haettu/, /^BUTTON$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Vaihe on tallennettu." })).toBeVisible();
  await expect(page.getByRole("article").first()).toContainText("Haettu");
  await axe(page);

  await page.goto("/coach/visits/new");
  await tabTo(page, /työnantajan nimi/i, /^INPUT$/);
  await page.keyboard.type("Näppäimistön Leipomo");
  await page.keyboard.press("Tab");
  await page.getByLabel("Päivä", { exact: true }).fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel("Kellonaika").fill("00:05");
  await tabTo(page, /^Tallenna käynti/, /^BUTTON$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Käynti on suunniteltu." })).toBeVisible();
  await tabTo(page, /Käynti tai puhelu tehtiin|Peruttiin/, /^INPUT$/);
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await tabTo(page, /^Muistiinpano/, /^TEXTAREA$/);
  await page.keyboard.type("Uuni tyhjenee kuudelta.");
  await tabTo(page, /ei ole kenenkään henkilötietoja/, /^INPUT$/);
  await page.keyboard.press("Space");
  await tabTo(page, /^Tallenna kirjaus/, /^BUTTON$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Kirjaus on tallennettu." })).toBeVisible();
  await expect(page.getByText("Uuni tyhjenee kuudelta.").first()).toBeVisible();
});

test.describe("with a line that breaks, and forms to mend", () => {
  // The browser itself says in its console that there was no line, or that a form came back.
  test.use({ quietPage: false });

  test("a contact logged over a line that breaks: the words stay, and what is sent twice is one visit", async ({
    page,
    signIn,
    context,
  }) => {
    test.setTimeout(90_000);
    await signIn(taimi);
    await page.goto("/coach/visits/log");
    const note = page.getByLabel("Muistiinpano", { exact: true });
    const save = page.getByRole("button", { name: "Tallenna kirjaus" });
    await page.getByLabel(/työnantajan nimi/i).fill("Katkeavan Linjan Kahvila");
    await note.fill("Tiskivuoro alkaa yhdeltätoista.");
    await page.getByLabel("Muistiinpanossa ei ole kenenkään henkilötietoja").check();
    await axe(page);
    await small(page);

    await context.setOffline(true);
    await save.click();
    await expect(page.getByRole("alert")).toContainText("yhteyttä ei ole");
    await expect(note).toHaveValue("Tiskivuoro alkaa yhdeltätoista.");
    await axe(page);

    // Also when the phone throws the page away meanwhile.
    await context.setOffline(false);
    await page.reload();
    await expect(page.getByText("Sitä ei ole vielä tallennettu.")).toBeVisible();
    await expect(note).toHaveValue("Tiskivuoro alkaa yhdeltätoista.");
    await expect(page.getByLabel("Muistiinpanossa ei ole kenenkään henkilötietoja")).toBeChecked();

    // The server gets it, the answer is lost on the way back; sent again, it is the same visit.
    await page.route(/\/coach\/visits\/log\.data/, async (route) => {
      if (route.request().method() === "POST") {
        await route.fetch({ maxRedirects: 0 });
        await route.abort("connectionreset");
      } else await route.fallback();
    });
    await save.click();
    await expect(page.getByRole("alert")).toContainText("yhteyttä ei ole");
    await page.unroute(/\/coach\/visits\/log\.data/);
    await save.click();
    await expect(page.getByRole("status").filter({ hasText: "Kirjaus on tallennettu." })).toBeVisible();
    await page.goto("/coach/visits");
    await expect(page.getByRole("link", { name: "Katkeavan Linjan Kahvila" })).toHaveCount(1);
    await page.goto("/coach/visits/log");
    await expect(note).toHaveValue("");
  });

  test("what an employer may know: agreed words go out as they are, an employer left out is gone and comes back", async ({
    page,
    signIn,
  }) => {
    await signIn(robin);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const path = await clientPath(page, "Otter");
    await page.goto(`${path}/employers`);
    await expect(page.getByText(/tells the employer about your health/).first()).toBeVisible();
    await page.locator("summary", { hasText: "Add an employer" }).click();
    await page.getByLabel("Or write the name").fill("Harbour Tickets");
    await page.getByRole("button", { name: "Add to the list" }).click();
    const card = page.getByRole("article").filter({ hasText: "Harbour Tickets" });
    await expect(card).toContainText("The coach stays invisible.");
    await card.locator("summary").click();
    await card.getByLabel("The coach introduces me in agreed words").check();
    await card.getByLabel(/Agreed words/).fill("Has been in treatment for depression");
    await card.getByLabel(/read aloud/).check();
    await card.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert")).toContainText("health");
    await expect(card.getByLabel(/Agreed words/)).toHaveValue("Has been in treatment for depression");
    await axe(page);
    await card.getByLabel(/Agreed words/).fill("Looks for support work with written tickets.");
    await card.getByLabel(/read aloud/).check();
    await card.getByRole("button", { name: "Save" }).click();
    await expect(card.getByLabel(/exactly these words/)).toHaveValue("Looks for support work with written tickets.");
    await axe(page);
    await small(page);

    // The agreement, and only it, puts the code on a visit there.
    await page.goto("/coach/visits/log");
    await expect(page.getByLabel(/Whom do you introduce/)).toHaveCount(0);
    await page.goto(`${path}/employers`);
    await card.getByRole("button", { name: "Not there: Harbour Tickets" }).click();
    await expect(page.getByRole("region", { name: "Not to these employers" })).toContainText("Harbour Tickets");
    await axe(page);
    await page.getByRole("button", { name: "Allow again: Harbour Tickets" }).click();
    await expect(card).toBeVisible();
  });

  test("an employer from a phone with a yes and a talk; the visit as a file, a record, and in a calendar", async ({
    page,
    signIn,
    request,
  }) => {
    await signIn(taimi);
    await page.goto("/coach/visits");
    await measured("add an employer with a yes and a talk", 4, async () => {
      await page.getByRole("link", { name: "Lisää työnantaja" }).click();
      await page.getByLabel("Työnantajan nimi").fill("Puhelimen Pesula Oy");
      await page.getByLabel("Paikkakunta").fill("Tampere");
      await page.getByRole("radio", { name: "Käynti" }).check();
      await page.getByLabel(/lupautui/).check();
      await page.getByRole("button", { name: "Lisää työnantaja" }).click();
      await expect(page.getByRole("status").filter({ hasText: "keskustelu kirjattu" })).toBeVisible();
    });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Puhelimen Pesula Oy");
    await axe(page);
    await small(page);
    const visit = new URL(page.url()).pathname;
    const file = await page.request.get(`${visit}/calendar`);
    expect(file.headers()["content-disposition"]).toContain(".ics");
    expect(readCalendar(await file.text()).events).toMatchObject([
      { summary: expect.stringContaining("Puhelimen Pesula Oy") },
    ]);
    await page.locator("summary", { hasText: "Kopioi asiakastietojärjestelmään" }).click();
    await expect(page.getByLabel("Teksti", { exact: true })).toHaveValue(/Puhelimen Pesula Oy[\s\S]*Tehty/);

    await page.goto("/coach/employers/new");
    await page.getByLabel("Työnantajan nimi").fill("puhelimen pesula");
    await page.getByLabel("Y-tunnus", { exact: true }).fill("1234567-2");
    await page.getByRole("button", { name: "Lisää työnantaja" }).click();
    await expect(page.getByRole("alert")).toContainText("tarkistusnumero");
    await page.getByLabel("Y-tunnus", { exact: true }).fill("");
    await page.getByLabel("Paikkakunta").fill("Tampere");
    await page.getByRole("button", { name: "Lisää työnantaja" }).click();
    await expect(page.getByRole("alert")).toContainText("Onko se jokin näistä?");
    await axe(page);

    await page.goto("/coach/visits");
    await page.locator("summary", { hasText: "Käynnit omaan kalenteriin" }).click();
    await page.getByRole("button", { name: "Tee kalenteriosoite" }).click();
    const address = await page.getByLabel("Kalenteriosoite").inputValue();
    await axe(page);
    await small(page);
    const path = new URL(address).pathname;
    const feed = await request.get(path);
    expect(feed.headers()["cache-control"]).toContain("private");
    expect(feed.headers()["x-robots-tag"]).toContain("noindex");
    const { events } = readCalendar(await feed.text());
    expect(events.map(({ summary }) => summary).join()).toContain("Puhelimen Pesula Oy");
    await page.getByRole("button", { name: "Poista osoite käytöstä" }).click();
    await expect(page.getByRole("status").filter({ hasText: "ei enää toimi" })).toBeVisible();
    expect((await request.get(path)).status()).toBe(404);
  });
});

test("the tasks of a day, measured; the list on paper", async ({ page, signIn }) => {
  await signIn(robin);
  await page.goto("/coach/visits");
  await measured("log a contact", 4, async () => {
    await page.getByRole("link", { name: /Log a visit|Kirjaa tehty|Anteckna ett gjort/ }).click();
    await page.locator("[name=employerName]").fill("Minuutin Myllly");
    await page.locator("[name=note]").fill("Jauhot saapuvat maanantaisin.");
    await page.locator("[name=clean]").check();
    await page.locator("main button[type=submit]").click();
    await page.waitForURL(/said=logged/);
  });
  const path = await clientPath(page, "Kettu");
  await page.goto(path);
  await page.getByRole("article").first().waitFor();
  await measured("answer “interested”", 1, async () => {
    await page.locator("button[name=answer][value^=interested]").first().click();
    await expect(page.getByRole("status").first()).not.toBeEmpty();
  });
  await page.goto(`${path}/applications`);
  await measured("start an application", 1, async () => {
    await page
      .locator("button", { hasText: /Aloita hakemus|Start an application|Börja en ansökan/ })
      .first()
      .click();
    await page.waitForURL(/said=begun/);
  });
  await measured("next step of an application", 1, async () => {
    await page.locator("button[name=step][value=cv]").first().click();
    await page.waitForURL(/said=moved/);
  });
  for (const locale of ["fi", "sv", "en"]) {
    await page.locator(`button[name=locale][value=${locale}]`).click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    for (const at of ["applications", "employers", "applications/paper"]) {
      await page.goto(`${path}/${at}`);
      await axe(page);
      await small(page);
    }
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("My job applications");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  const words = await page.evaluate(() => document.body.innerText);
  expect(words).not.toMatch(/Kettu|Robin|coach|IPS/i);
  await page.emulateMedia({ media: null });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, quietPage: false });

  test("an application is added, moved on and taken back", async ({ page, signIn }) => {
    await signIn(taimi);
    const path = await clientPath(page, "Kuovi");
    await page.goto(`${path}/applications`);
    await page.locator("summary", { hasText: "Muualta löytynyt työpaikka" }).click();
    await page.getByRole("button", { name: "Lisää hakemus" }).click();
    await expect(page.getByRole("alert")).toContainText("Kirjoita, mitä työtä haetaan.");
    await page.getByLabel("Työtehtävä").fill("Torimyyjä");
    await page.getByRole("button", { name: "Lisää hakemus" }).click();
    const card = page.getByRole("article").filter({ hasText: "Torimyyjä" });
    await card.getByLabel(/Muistiinpano/).fill("Soita 040 123 4567");
    await card.getByRole("button", { name: /^Haettu/ }).click();
    await expect(page.getByRole("alert")).toContainText("puhelinnumero");
    await expect(card.getByLabel(/Muistiinpano/)).toHaveValue("Soita 040 123 4567");
    await card.getByLabel(/Muistiinpano/).fill("");
    await card.getByRole("button", { name: /^Haettu/ }).click();
    await expect(card.getByRole("listitem")).toHaveCount(2);
    await card.getByRole("button", { name: /Peru viimeisin vaihe/ }).click();
    await expect(card.getByRole("listitem")).toHaveCount(1);
    await noSidewaysScroll(page);
  });
});
