// A client's wishes, put right together: words become chips, work is added by keyboard, saving shows and can be taken back – with and without scripts.
import type { Page } from "@playwright/test";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const taimi = "taimi.tuokio@rinnalla.example";
const said = "haluaisin keittiöön tai siivoamaan, en aikaisin aamulla";
/** A check character that is right; nobody's. */
const identityCode = "131052-308T";

async function openWishes(page: Page, codeName: string): Promise<void> {
  await page.goto("/coach/clients");
  await page.getByRole("main").getByRole("link", { name: codeName }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(codeName);
  await page.getByRole("link", { name: "Muuta toiveita" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(codeName);
}

const look = (page: Page) => page.getByRole("button", { name: "Katso, mitä ymmärrettiin" });
const save = (page: Page) => page.getByRole("button", { name: "Tallenna toiveet" });
const chip = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const choice = (page: Page, name: string, said: string) =>
  chip(page, name).getByRole("radio", { name: said, exact: true });
const titles = (page: Page) => page.getByRole("article").getByRole("heading", { level: 4 }).allInnerTexts();

/** Nothing of what is written about a client may stand in an address. */
function watchAddresses(page: Page): string[] {
  const seen: string[] = [];
  page.on("request", (request) => seen.push(decodeURIComponent(request.url())));
  return seen;
}

async function small(page: Page): Promise<void> {
  const size = page.viewportSize();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    await noSidewaysScroll(page);
  }
  if (size) await page.setViewportSize(size);
}

test("words become chips; one is refused, one was not meant, one is added by keyboard in Swedish; the list follows and comes back", async ({
  page,
  signIn,
}) => {
  test.setTimeout(90_000);
  const addresses = watchAddresses(page);
  await signIn(taimi);
  await page.goto("/coach/clients");
  await page.getByRole("main").getByRole("link", { name: "Ilves" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  const before = await titles(page);
  await page.getByRole("link", { name: "Muuta toiveita" }).click();
  await axe(page);

  await page.locator("[name=words]").fill(said);
  await look(page).click();
  await expect(page.getByRole("heading", { name: "Näin toiveet ymmärrettiin" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "”keittiöön”" })).toBeVisible();
  await expect(choice(page, "keittiöapulainen", "Kyllä")).toBeChecked();
  await expect(choice(page, "siivooja", "Kyllä")).toBeChecked();
  await expect(choice(page, "aikaiset aamut", "Ei")).toBeChecked();
  expect(await page.getByRole("group").count()).toBeLessThan(20);
  await axe(page);
  await small(page);

  // One no, one not meant: with the keyboard alone.
  await choice(page, "kokki", "Kyllä").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(choice(page, "kokki", "Ei")).toBeChecked();
  await choice(page, "kotisiivooja", "En tarkoittanut tätä").check();

  const add = page.getByRole("combobox", { name: "Lisää työ tai ala" });
  await add.focus();
  await page.keyboard.type("lagerarb", { delay: 30 });
  const option = page.getByRole("option", { name: /lagerarbetare → varastotyöntekijä/ });
  await expect(option).toBeVisible();
  await expect(add).toHaveAttribute("aria-expanded", "true");
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(option).toBeHidden();
  await page.keyboard.type("e");
  await expect(option).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Lisätty: varastotyöntekijä" })).toBeVisible();
  await expect(choice(page, "varastotyöntekijä", "Kyllä")).toBeChecked();
  await expect(add).toHaveValue("");
  await expect(choice(page, "kokki", "Ei")).toBeChecked();

  await save(page).click();
  await expect(page).toHaveURL(/\/coach\/clients\/\w+\?said=wishes$/);
  const status = page.getByRole("status").filter({ hasText: "Toiveet on tallennettu" });
  await expect(status).toContainText("keittiöapulainen");
  await expect(status).toContainText("Ei toivota: kokki");
  await expect(page.getByRole("article").first()).toBeVisible();
  const after = await titles(page);
  expect(after).not.toEqual(before);
  await axe(page);
  await small(page);

  // What was not meant is not read again, and can still be found.
  await page.getByRole("link", { name: "Muuta toiveita" }).click();
  await expect(choice(page, "kokki", "Ei")).toBeChecked();
  await expect(chip(page, "kotisiivooja")).toBeHidden();
  await page.getByText("Ei tarkoitettu (").click();
  await expect(choice(page, "kotisiivooja", "En tarkoittanut tätä")).toBeChecked();
  await page.goBack();

  await page.getByRole("button", { name: "Peru muutos" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Muutos peruttiin" })).toBeVisible();
  await expect.poll(() => titles(page)).toEqual(before);
  for (const address of addresses) expect(address).not.toMatch(/keitti|siivo|lagerarb|haluaisin/i);
});

test.describe("what must not be written", () => {
  // The browser itself notes that the form was not accepted.
  test.use({ quietPage: false });

  test("words that say who somebody is are refused, and nothing typed is lost", async ({ page, signIn }) => {
    await signIn(taimi);
    await openWishes(page, "Ilves");
    const words = `siivousta ${identityCode}`;
    await page.locator("[name=words]").fill(words);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      look(page).click(),
    ]);
    expect(answer.status()).toBe(422);
    await expect(page.getByRole("alert")).toContainText("henkilötunnus");
    await expect(page.locator("[name=words]")).toHaveValue(words);
    await expect(choice(page, "siivooja", "Kyllä")).toBeChecked();
    await axe(page);
  });
});

test("another site's page gets no suggestions", async ({ page, signIn }) => {
  await signIn(taimi);
  const ask = (headers: Record<string, string>) =>
    page.request.post("/coach/work", { form: { text: "städare" }, headers });
  expect((await ask({ Origin: "https://elsewhere.example" })).status()).toBe(403);
  const own = await ask({});
  expect(await own.json()).toContainEqual({ key: "occupation:9112", name: "siivooja", said: "städare" });
});

for (const [locale, button, title, name] of [
  ["sv", "Svenska", "Ändra önskemålen", "städare"],
  ["en", "English", "Change wishes", "cleaner"],
] as const) {
  test(`the page and its suggestions speak ${locale}`, async ({ page, signIn }) => {
    await signIn(taimi);
    await page.getByRole("button", { name: button }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await page.goto("/coach/clients");
    await page.getByRole("main").getByRole("link", { name: "Ilves" }).click();
    await page.getByRole("link", { name: title }).click();
    await page.getByRole("combobox").fill("siivooj");
    await expect(page.getByRole("option", { name: new RegExp(`siivooja → ${name}`) })).toBeVisible();
    await axe(page);
    await small(page);
    await page.goto("/coach");
    await page.getByRole("button", { name: "Suomi" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "fi");
  });
}

// The form ships no scripts.
test("an employer picks the suggested work, or says what it is, and the sector", async ({ page, signIn }) => {
  await signIn("kaarina.kuusikulma@rinnalla.example");
  await page.goto("/employer/vacancies/new");
  for (const [name, text] of Object.entries({
    ...{ title: "Tekijä kahvilaan", place: "Tammisaari", text: "Tiskausta ja salaattien tekoa.", apply: "Soita." },
  }))
    await page.locator(`[name=${name}]`).fill(text);
  const lookButton = page.getByRole("button", { name: /^Katso/ });
  await lookButton.click();
  const work = page.getByRole("group", { name: "Mitä työ on" });
  expect(await work.getByRole("radio").count()).toBeLessThanOrEqual(7);
  await expect(work.getByRole("radio", { checked: true })).toHaveCount(1);
  await axe(page);
  await small(page);

  await work.getByLabel("Jotain muuta").check();
  await page.getByLabel("Jos jotain muuta, mitä?").fill("lager");
  await page.getByRole("button", { name: "Julkaise", exact: true }).click();
  await expect(work).toContainText("voi tarkoittaa monta työtä");
  await page.getByLabel("Jos jotain muuta, mitä?").fill("diskare");
  await lookButton.click();
  await expect(work.getByRole("radio", { name: "keittiöapulainen" })).toBeChecked();
  await page.getByLabel("Työpaikan toimiala").selectOption("tol2008:I");
  await page.getByRole("button", { name: "Julkaise", exact: true }).click();
  await expect(page).toHaveURL(/posted=/);
  await page
    .getByRole("article")
    .filter({ hasText: "Tekijä kahvilaan" })
    .getByRole("link", { name: /Muokkaa/ })
    .click();
  await page.getByRole("button", { name: /^Katso/ }).click();
  await expect(page.getByRole("radio", { name: "keittiöapulainen" })).toBeChecked();
  await expect(page.getByLabel("Työpaikan toimiala")).toHaveValue("tol2008:I");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the same: chips, work picked from what a word may mean, saved, taken back", async ({ page, signIn }) => {
    await signIn(taimi);
    await openWishes(page, "Kuovi");
    await expect(page.getByRole("combobox")).toHaveCount(0);
    await page.locator("[name=words]").fill(said);
    await look(page).click();
    await choice(page, "kokki", "Ei").check();
    await choice(page, "kotisiivooja", "En tarkoittanut tätä").check();

    const add = page.getByRole("textbox", { name: "Lisää työ tai ala" });
    await add.fill("lager");
    await page.getByRole("button", { name: "Lisää", exact: true }).click();
    await expect(add).toHaveValue("lager");
    await page
      .getByRole("group", { name: "Mitä näistä tarkoitat?" })
      .getByLabel(/varastotyöntekijä/)
      .check();
    await page.getByRole("button", { name: "Lisää", exact: true }).click();
    await expect(choice(page, "varastotyöntekijä", "Kyllä")).toBeChecked();
    await expect(choice(page, "kokki", "Ei")).toBeChecked();
    await small(page);

    await save(page).click();
    await expect(page.getByRole("status").filter({ hasText: "Toiveet on tallennettu" })).toContainText(
      "varastotyöntekijä",
    );
    await page.getByRole("button", { name: "Peru muutos" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Muutos peruttiin" })).toBeVisible();
  });
});
