// What is followed, new ads forwarded with one click, and a tip without an ad from the officer to a visit and back as thanks.
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };
const vilja = "vilja.vinkkila@rinnalla.example";
const taimi = "taimi.tuokio@rinnalla.example";

test("an officer follows a sector, forwards a new ad with one click, and takes it back", async ({ page, signIn }) => {
  await signIn(vilja);
  await page.goto("/te/subscriptions");
  await page.getByLabel("Toimiala", { exact: true }).selectOption("tol2008:N");
  await page.getByLabel("Alue", { exact: true }).selectOption("municipality:837");
  await page.getByRole("button", { name: "Seuraa", exact: true }).click();
  const what = "Hallinto- ja tukipalvelutoiminta, Tampere";
  await expect(page.getByRole("status")).toContainText(`Seuraat nyt: ${what}`);
  await page.getByRole("button", { name: `Lopeta seuraaminen: ${what}` }).click();
  await expect(page.getByRole("status")).toContainText("Et enää seuraa");
  await page.getByRole("button", { name: "Kumoa" }).click();
  await expect(page.getByRole("main").getByRole("listitem").filter({ hasText: what })).toBeVisible();
  await axe(page);
  await page.setViewportSize(phone);
  await noSidewaysScroll(page);

  await page.goto("/te/new");
  await axe(page);
  await noSidewaysScroll(page);
  const forward = page.getByRole("button", { name: /^Välitä valmentajille: / });
  const before = await forward.count();
  expect(before).toBeGreaterThan(0);
  const title = ((await forward.first().getAttribute("aria-label")) ?? "").replace("Välitä valmentajille: ", "");
  await forward.first().click();
  await expect(page.getByRole("status")).toContainText(`Vinkki on lähetetty: ${title}`);
  await expect(forward).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Kumoa" }).click();
  await expect(page.getByRole("status")).toContainText("otettu takaisin");
  await expect(forward).toHaveCount(before);
  await forward.first().click();
  await expect(page.getByText("Välitetty jo")).toBeVisible();

  await page.goto("/te/tips");
  await page
    .getByRole("navigation", { name: "Näytä tila" })
    .getByRole("link", { name: /^Saapunut/ })
    .click();
  await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
});

test("a tip without an ad becomes a visit, and the officer is thanked", async ({ page, signIn, browser, baseURL }) => {
  await signIn(vilja);
  await page.goto("/te/tips/new");
  await page.getByLabel("Työnantaja").fill("Ruokala Poppeli Oy");
  await page.getByLabel("Kunta").fill("Tampere");
  await page.getByLabel("Mitä siellä voidaan tarvita").fill("Keittiöön voisi kevääksi tarvita tiskaajan.");
  await page.getByRole("button", { name: "Jatka" }).click();
  await expect(page.getByText("Päätelty sanoista.")).toBeVisible();
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips\?sent=/);

  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: phone });
  const form = { email: taimi, password: "rinnalla-demo", next: "" };
  await context.request.post("/fi/sign-in", { form, maxRedirects: 0 });
  const coach = await context.newPage();
  const received = coach.getByRole("article", { name: /Ruokala Poppeli Oy/ });
  await expect(async () => {
    await coach.goto("/coach/inbox");
    await expect(received).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await expect(received).toContainText("Tämä on vinkki. Se ei velvoita ketään.");
  await received.getByRole("button", { name: "Suunnittele käynti: Ruokala Poppeli Oy" }).click();
  await expect(coach.getByRole("region", { name: "Vinkki ilman ilmoitusta" })).toContainText("tiskaajan");
  await coach.getByLabel("Päivä").fill("2027-01-12");
  await coach.getByLabel("Kellonaika").fill("13:00");
  await coach.getByRole("button", { name: "Tallenna käynti" }).click();
  await expect(coach.getByRole("status")).toContainText("Käynti on suunniteltu");
  await coach.getByRole("radio", { name: "Käynti tai puhelu tehtiin" }).check();
  await coach.getByRole("button", { name: "Tallenna kirjaus" }).click();
  await coach.getByRole("button", { name: "Kiitä vinkin lähettäjää" }).click();
  await expect(coach.getByRole("status")).toContainText("Kiitos on lähetetty");
  await context.close();

  await page.goto("/te/tips?state=employer_contacted");
  const card = page.getByRole("main").getByRole("listitem").filter({ hasText: "Ruokala Poppeli Oy" });
  await expect(card).toContainText("Vinkkisi johti käyntiin. Kiitos!");
  await expect(card).toContainText("Valmentaja kiittää sinua.");
  await card.getByRole("link").click();
  await page.getByRole("button", { name: "Merkitse vanhentuneeksi" }).click();
  await expect(page.getByRole("status")).toContainText("vanhentuneeksi");
  await page.getByRole("button", { name: "Avaa uudelleen" }).click();
  await expect(page.getByRole("status")).toContainText("taas auki");
});
