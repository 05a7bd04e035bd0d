// The admin's day in a browser: a company is approved, a folder of ads is read, a person is added, the outbox is read.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { temporaryFolder } from "#tests/product.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const company = "Uudentuvan Remonttitiimi Oy";
const phone = { width: 320, height: 640 };

const ad = (id: string, title: string) => JSON.stringify({ id, title, employer: "Kahvila Äyskäri", location: "Espoo" });

let folder: ReturnType<typeof temporaryFolder>;
test.beforeAll(() => {
  folder = temporaryFolder("ads");
  writeFileSync(join(folder.dir, "1.jsonl"), [ad("1", "Siivooja"), ad("2", "Kokki")].join("\n"));
});
test.afterAll(() => folder.remove());

const waiting = (page: Page) => page.getByRole("article").filter({ hasText: company });
const status = (page: Page) => page.getByRole("main").getByRole("status").first();

async function addFolder(page: Page, name: string): Promise<void> {
  await page.goto("/admin/sources");
  await page.getByLabel("Lähteen nimi").fill(name);
  await page.getByLabel("Mistä luetaan").selectOption("folder");
  await page.getByLabel("Mistä", { exact: true }).fill(folder.dir);
  await page.getByRole("button", { name: "Lisää lähde" }).click();
}

test("every page of the admin is readable, also on a phone", async ({ page, signIn }) => {
  await signIn("admin");
  for (const path of ["/admin", "/admin/approvals", "/admin/people", "/admin/sources", "/admin/outbox"]) {
    await page.goto(path);
    await expect(page.locator("main h1")).toBeVisible();
    await axe(page);
    await page.setViewportSize(phone);
    await noSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

test("one's own account has no button to close it", async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/admin/people");
  await page.getByRole("link", { name: "Alma Avainluoto" }).click();
  await expect(page.getByText("Tämä on oma tunnuksesi")).toBeVisible();
  await expect(page.locator("summary", { hasText: "Sulje tunnus" })).toHaveCount(0);
});

// A form that is not right yet answers 422, which a browser writes into its console.
test.describe("with mistakes on the way", () => {
  test.use({ quietPage: false });

  test("a company is declined only with a reason, approved by keyboard, and the approval can be undone", async ({
    page,
    signIn,
  }) => {
    await signIn("admin");
    await page.getByRole("link", { name: /yritys odottaa hyväksyntää/ }).click();
    const employer = waiting(page);
    await expect(employer).toContainText("0000036-9");
    await expect(employer.getByRole("link", { name: /ytj\.fi/ })).toBeVisible();

    // Without a reason nothing happens, and one is led to the field.
    await employer.locator("summary", { hasText: "Älä hyväksy" }).click();
    await employer.getByRole("button", { name: /Lähetä päätös/ }).click();
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await axe(page);
    await summary.getByRole("link").click();
    await expect(employer.getByLabel("Miksi yritystä ei hyväksytä?")).toBeFocused();

    const approve = employer.getByRole("button", { name: /^Hyväksy/ });
    await approve.focus();
    await page.keyboard.press("Enter");
    await expect(status(page)).toContainText(`${company} on hyväksytty`);
    await expect(waiting(page)).toHaveCount(0);
    await axe(page);

    await page.getByRole("button", { name: "Peru", exact: true }).click();
    await expect(status(page)).toContainText("odottaa taas");
    await expect(waiting(page)).toHaveCount(1);
  });

  test("a folder is added and read; run now brings what is new; a wrong path is told before it is kept", async ({
    page,
    signIn,
  }) => {
    await signIn("admin");
    await page.goto("/admin/sources");
    await page.getByLabel("Lähteen nimi").fill("Kunnan kansio");
    await page.getByLabel("Mistä", { exact: true }).fill("kansio");
    await page.getByRole("button", { name: "Lisää lähde" }).click();
    await expect(page.getByRole("alert")).toContainText("koko polku");
    await expect(page.getByLabel("Lähteen nimi")).toHaveValue("Kunnan kansio");
    await axe(page);

    await addFolder(page, "Kunnan kansio");
    const feed = page.getByRole("article").filter({ hasText: "Kunnan kansio" });
    await expect(feed).toContainText(/Päivitetty .+: 2 uutta/, { timeout: 20_000 });
    await axe(page);

    writeFileSync(join(folder.dir, "2.jsonl"), ad("3", "Varastotyöntekijä"));
    await feed.getByRole("button", { name: /^Lue nyt/ }).click();
    await expect(feed).toContainText(/: 1 uutta/, { timeout: 20_000 });
    await feed.getByRole("button", { name: /^Tauolle/ }).click();
    await expect(feed).toContainText("Tauolla");
    await page.setViewportSize(phone);
    await noSidewaysScroll(page);
    await feed.locator("summary", { hasText: "Poista lähde" }).click();
    await feed.getByRole("button", { name: /^Poista lähde/ }).click();
    await expect(page.getByRole("article").filter({ hasText: "Kunnan kansio" })).toHaveCount(0);
  });

  test("a person is added with a first password shown once, who signs in until the account is closed", async ({
    page,
    signIn,
    browser,
    app,
  }) => {
    await signIn("admin");
    await page.goto("/admin/people");
    await page.getByLabel("Nimi").fill("Uusi Valmentaja");
    await page.getByLabel("Sähköpostiosoite").fill("uusi.valmentaja@rinnalla.example");
    await page.getByRole("button", { name: "Lisää", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Valitse tiimi");
    await expect(page.getByLabel("Nimi")).toHaveValue("Uusi Valmentaja");
    await page.getByLabel("Tiimi tai organisaatio").selectOption({ label: "Rantatiimi" });
    await page.getByRole("button", { name: "Lisää", exact: true }).click();
    const password = await page.locator("code").innerText();
    await axe(page);

    const other = await browser.newContext({ baseURL: app.url });
    const theirs = await other.newPage();
    await theirs.goto("/fi/sign-in");
    const form = theirs.locator("form", { has: theirs.locator("input[type=password]") });
    await form.locator("input[name=email]").fill("uusi.valmentaja@rinnalla.example");
    await form.locator("input[name=password]").fill(password);
    await form.locator("[type=submit]").click();
    await theirs.waitForURL(/\/coach/);

    await page.getByRole("link", { name: "Uusi Valmentaja" }).click();
    await expect(page.locator("code")).toHaveCount(0);
    await axe(page);
    await page.locator("summary", { hasText: "Sulje tunnus" }).click();
    await page.getByRole("button", { name: "Sulje tunnus" }).click();
    await expect(page.getByRole("button", { name: "Avaa tunnus uudelleen" })).toBeVisible();
    await theirs.goto("/coach");
    await expect(theirs).toHaveURL(/sign-in/);
    await other.close();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone, quietPage: false });

  test("a company is approved, a folder read, and the outbox says where letters are", async ({ page, signIn }) => {
    await signIn("admin");
    await addFolder(page, "Kansio ilman skriptejä");
    const feed = page.getByRole("article").filter({ hasText: "Kansio ilman skriptejä" });
    await expect(async () => {
      await page
        .getByRole("link", { name: "Päivitä sivu" })
        .or(page.getByRole("link", { name: "Lähteet" }))
        .first()
        .click();
      await expect(feed).toContainText("Päivitetty", { timeout: 500 });
    }).toPass({ timeout: 20_000 });

    await page.goto("/admin/approvals");
    await waiting(page).locator("summary", { hasText: "Älä hyväksy" }).click();
    await waiting(page)
      .getByRole("button", { name: /Lähetä päätös/ })
      .click();
    await expect(page.getByRole("alert")).toContainText("Kirjoita syy");
    await waiting(page)
      .getByRole("button", { name: /^Hyväksy/ })
      .click();
    await expect(status(page)).toContainText(`${company} on hyväksytty`);
    await page.goto("/admin/outbox");
    await expect(page.getByText("Sähköpostipalvelinta ei ole asetettu")).toBeVisible();
  });
});
