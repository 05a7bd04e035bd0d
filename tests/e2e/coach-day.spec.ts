// A coach's day: what is new, a visit planned from it and logged, partners worth a visit – also small, also without scripts.
import type { Page } from "@playwright/test";
import { axe, clientLinks, expect, noSidewaysScroll, test } from "./app.ts";

const employer = "kaarina.kuusikulma@rinnalla.example";
const [taimi, robin, saga] = [
  "taimi.tuokio@rinnalla.example",
  "robin.hazelwood@rinnalla.example",
  "saga.solvik@rinnalla.example",
] as const;

const title = "Keittiöapulainen kahvilan keittiöön";

/** A kitchen in Helsinki and Tampere: for clients of two coaches, too far away for those of the third. */
async function post(page: Page): Promise<void> {
  await page.goto("/employer/vacancies/new");
  await page.locator("[name=title]").fill(title);
  await page.locator("[name=place]").fill("Helsinki, Tampere");
  await page.locator("[name=hours]").fill("20 tuntia viikossa, päivävuoro");
  await page.locator("[name=start]").fill("heti");
  await page
    .locator("[name=text]")
    .fill("Tiskausta ja salaattien tekoa tiimissä. Työsuhde on toistaiseksi voimassa oleva. Ei asiakaspalvelua.");
  await page.locator("[name=apply]").fill("Soita keittiöön.");
  await page.getByRole("button", { name: "Katso, miltä se näyttää" }).click();
  await page.getByRole("button", { name: "Julkaise", exact: true }).click();
  await expect(page.getByText(title).first()).toBeVisible();
}

const itemOf = (page: Page) => page.getByRole("article").filter({ hasText: title });

async function small(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
  if (size) await page.setViewportSize(size);
}

test("a posted vacancy reaches the right two coaches and not the third; one plans and logs a visit", async ({
  page,
  signIn,
  context,
}) => {
  test.setTimeout(120_000);
  await signIn(employer);
  await post(page);
  await context.clearCookies();

  await signIn(robin);
  await expect(async () => {
    await page.goto("/coach/inbox");
    await expect(itemOf(page)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await expect(itemOf(page)).toContainText("Kettu");
  await expect(itemOf(page)).not.toContainText("Kuovi");
  await context.clearCookies();

  await signIn(saga);
  await page.goto("/coach/inbox");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nytt för dig");
  await expect(page.getByText(title)).toHaveCount(0);
  await context.clearCookies();

  await signIn(taimi);
  const news = page.getByRole("navigation", { name: "Päävalikko" }).getByRole("link", { name: /Uutta/ });
  const count = async () => Number.parseInt((await news.innerText()).replace(/\D+/g, " ").trim(), 10);
  const before = await count();
  await news.click();
  await expect(itemOf(page)).toContainText("Kuovi");
  await expect(itemOf(page)).not.toContainText("Kettu");
  await axe(page);
  await small(page);

  // Put aside, and taken back.
  await itemOf(page)
    .getByRole("button", { name: `Valmis: ${title}` })
    .click();
  await expect(page.getByRole("status").filter({ hasText: title })).toBeVisible();
  await expect(itemOf(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Palauta listalle", exact: true }).click();
  await expect(itemOf(page)).toBeVisible();

  // Opened, it is no longer new.
  await itemOf(page)
    .getByRole("button", { name: `Avaa ilmoitus: ${title}` })
    .click();
  await expect(page).toHaveURL(/\/vacancies\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect.poll(count).toBe(before - 1);

  await page.goto("/coach/inbox");
  await itemOf(page)
    .getByRole("link", { name: `Suunnittele käynti: ${title}` })
    .click();
  await expect(page.getByText("Kuusikulman Kahvila Oy").first()).toBeVisible();
  // A colleague was there before, and that is all that is said.
  await expect(page.getByText("Kollega oli tähän työnantajaan yhteydessä 12 päivää sitten.")).toBeVisible();
  await axe(page);
  await small(page);
  const day = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("Päivä", { exact: true }).fill(day);
  await page.getByLabel("Kellonaika").fill("13:00");
  await page.getByLabel("Ketä tapaat?").fill("keittiöpäällikkö");
  await page.getByRole("button", { name: "Tallenna silti" }).click();
  await expect(page.getByRole("status")).toHaveText("Käynti on suunniteltu.");
  await expect(page.getByText(/klo 13.00/).first()).toBeVisible();
  await axe(page);
  await small(page);

  await page.getByLabel("Käynti tai puhelu tehtiin").check();
  await page.getByLabel("Muistiinpanossa ei ole kenenkään henkilötietoja").check();
  await page.getByLabel("Kesto minuutteina").fill("45");
  await page.getByLabel("Muistiinpano", { exact: true }).fill("Tiskivuoro sopisi aamupäiviin.");
  await page.getByLabel("Missä mennään työnantajan kanssa?").selectOption("proposed");
  await page.getByLabel("Mitä seuraavaksi?").fill("Sovi tutustumispäivä");
  await page.getByLabel("Mihin mennessä?").fill(day);
  await page.getByRole("button", { name: "Tallenna kirjaus" }).click();
  await expect(page.getByRole("status")).toHaveText("Kirjaus on tallennettu.");
  await expect(page.getByText("Tiskivuoro sopisi aamupäiviin.").first()).toBeVisible();
  const address = new URL(page.url()).pathname;
  await axe(page);

  await page.goto("/coach/visits");
  const later = page.getByRole("region", { name: /Sovittu myöhemmäksi/ });
  await expect(later.getByText(/Sovi tutustumispäivä/)).toBeVisible();
  await axe(page);
  await small(page);

  // Somebody else's visit does not exist.
  await context.clearCookies();
  await signIn(robin);
  const answer = await page.request.get(address, { maxRedirects: 0 });
  expect(answer.status()).toBe(404);
});

test("partners worth a visit stand on the client's page, and lead to a planned visit", async ({ page, signIn }) => {
  await signIn(saga);
  await page.goto("/coach/clients");
  const clients = await clientLinks(page).all();
  const paths = await Promise.all(clients.map((link) => link.getAttribute("href")));
  const partners = page.getByRole("region", { name: "Arbetsgivare värda ett besök" });
  for (const path of paths) {
    await page.goto(path ?? "");
    if (await partners.isVisible()) break;
  }
  await expect(partners.getByText(/besök lönar sig, för/).first()).toBeVisible();
  await axe(page);
  await small(page);
  await partners
    .getByRole("link", { name: /Planera ett besök/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/coach\/visits\/new\?employer=[0-9a-z]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Planera ett besök eller ett samtal");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, quietPage: false });

  test("a coach reads the inbox, plans a visit to a new employer, and logs it", async ({ page, signIn }) => {
    await signIn(robin);
    await page.getByRole("button", { name: "English" }).click();
    await page.goto("/coach/inbox");
    const first = page.getByRole("article").first();
    const name = (await first.getByRole("heading", { level: 3 }).locator("span").first().innerText()).trim();
    await first.getByRole("button", { name: `Done: ${name}` }).click();
    await expect(page.getByRole("status").filter({ hasText: name })).toBeVisible();
    await page.locator("summary", { hasText: "Dealt with" }).click();
    await page.getByRole("button", { name: `Back to the list: ${name}` }).click();
    await expect(page.getByRole("article").filter({ hasText: name }).first()).toBeVisible();
    await noSidewaysScroll(page);

    await page.goto("/coach/visits/new");
    await page.getByRole("button", { name: "Save the visit" }).click();
    await expect(page.getByRole("alert")).toContainText("Choose an employer or write its name.");
    await page.getByLabel("Or write the employer's name").fill("Harbour Bikes");
    await page.getByLabel("Day", { exact: true }).fill("2026-11-20");
    await page.getByLabel("Time", { exact: true }).fill("09:30");
    await page.getByRole("radio", { name: "Call" }).check();
    await page.getByRole("button", { name: "Save the visit" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Harbour Bikes");
    await noSidewaysScroll(page);
    // A note that says who somebody is is not kept, and nothing typed is lost.
    await page.getByLabel("The visit or call was made").check();
    await page.getByLabel("Note", { exact: true }).fill("Call Liisa on 040 123 4567");
    await page.getByLabel("There is no personal data in this note").check();
    await page.getByLabel("Length in minutes").fill("45");
    await page.getByRole("button", { name: "Save the log" }).click();
    await expect(page.getByRole("alert")).toContainText("phone number");
    await expect(page.getByLabel("Length in minutes")).toHaveValue("45");
    await page.getByLabel("Note", { exact: true }).fill("Mornings are quiet.");
    await page.getByRole("button", { name: "Save the log" }).click();
    await expect(page.getByRole("status")).toHaveText("The log is saved.");
  });
});

test.describe("with something to mend", () => {
  test.use({ quietPage: false });

  test("the forms say what, and lead to it", async ({ page, signIn }) => {
    await signIn(robin);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("/coach/visits/new");
    await page.getByRole("button", { name: "Save the visit" }).click();
    await page
      .getByRole("alert")
      .getByRole("link", { name: /Give a day/ })
      .click();
    await expect(page.getByLabel("Day", { exact: true })).toBeFocused();
    await axe(page);
    await page.goto("/coach/visits");
    await page
      .getByRole("region", { name: /Coming up/ })
      .getByRole("link")
      .first()
      .click();
    await page.getByLabel("Note", { exact: true }).fill("Fine.");
    await page.getByRole("button", { name: "Save the log" }).click();
    await expect(page.getByRole("alert")).toContainText("no personal data");
    await axe(page);
    await small(page);
  });
});
