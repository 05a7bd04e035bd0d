// A coach asks, an officer answers in two clicks, the coach sees it; facts of support and the monthly meeting beside it.
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };
const robin = "robin.hazelwood@rinnalla.example";
const vilja = "vilja.vinkkila@rinnalla.example";

test("a question without a person is asked, answered in two clicks, and seen by the coach", async ({
  page,
  signIn,
  context,
}) => {
  await signIn(robin);
  await page.goto("/coach/area");
  await axe(page);
  await page.getByRole("link", { name: "Ask the employment services" }).first().click();
  await page
    .getByRole("group", { name: "Put an example in the box" })
    .getByRole("button", { name: "Pay subsidy" })
    .click();
  await expect(page.getByLabel("Question", { exact: true })).toHaveValue(/18 hours of dishwashing/);
  await expect(page.getByRole("radio", { name: "Pay subsidy" })).toBeChecked();
  await axe(page);
  await page.getByRole("button", { name: "Send the question" }).click();
  await page.waitForURL(/\/coach\/questions\/[0-9a-z]{20,}/);
  await expect(page.getByRole("status").first()).toContainText(/Its number is [2-9A-Z]{3}-[2-9A-Z]{3}/);
  const number = /[2-9A-Z]{3}-[2-9A-Z]{3}/.exec(
    (await page.getByRole("heading", { level: 1 }).textContent()) ?? "",
  )?.[0];
  await axe(page);
  await page.setViewportSize(phone);
  await noSidewaysScroll(page);
  await context.clearCookies();

  await signIn(vilja);
  await page.getByRole("navigation").first().getByRole("link", { name: "Työllisyysalue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Työllisyysalue");
  await axe(page);
  await noSidewaysScroll(page);
  await page.getByRole("link", { name: "Kaikki kysymykset" }).click();
  const question = page.getByRole("article").filter({ hasText: number ?? "" });
  await question.getByRole("radio", { name: "Riippuu asiasta" }).check();
  await question.getByRole("button", { name: "Lähetä vastaus" }).click();
  await expect(page.getByRole("status").first()).toContainText(`Vastaus on lähetetty: ${number}`);
  await expect(page.getByRole("button", { name: "Peru vastaus" })).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  await context.clearCookies();

  await page.setViewportSize({ width: 1280, height: 800 });
  await signIn(robin);
  await page.getByRole("link", { name: `Question ${number}: Pay subsidy` }).click();
  await expect(page.getByRole("region", { name: "Answers" })).toContainText("It depends");
  await page.getByRole("button", { name: "Thanks, close the question" }).click();
  await expect(page.getByRole("status").first()).toContainText("is closed");
  await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
});

test("facts of an area are renewed, changed and taken off with a way back; a coach reads them where visits are planned", async ({
  page,
  signIn,
  context,
}) => {
  await signIn(vilja);
  await page.goto("/te/support?area=08");
  await expect(page.getByText("Varmista ennen kuin luotat tähän")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Pitää paikkansa tänäänkin: Paikallinen lisä" }).click();
  await expect(page.getByText("Varmista ennen kuin luotat tähän")).toHaveCount(0);
  await page.getByRole("link", { name: "Muuta: Palkkatuki" }).click();
  await page.getByRole("radio", { name: "käytetty loppuun" }).check();
  await page.getByLabel("Selitys").fill("Tämän vuoden määräraha on käytetty.");
  await page.setViewportSize(phone);
  await noSidewaysScroll(page);
  await axe(page);
  await page.getByRole("button", { name: "Tallenna" }).click();
  await expect(page.getByRole("status").first()).toContainText("Tieto on tallennettu: Palkkatuki");
  await page.getByRole("button", { name: "Poista: Paikallinen lisä" }).click();
  await page.getByRole("button", { name: "Palauta" }).click();
  await expect(page.getByRole("status").first()).toContainText("Tieto on taas esillä");
  await context.clearCookies();

  await signIn(robin);
  await page.goto("/coach/area");
  await page.getByText("Support in the employment area: Helsinki").click();
  await expect(page.getByText("Tämän vuoden määräraha on käytetty.")).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
});

test("a meeting is planned, held and ends in steps, from both sides", async ({ page, signIn, context }) => {
  await signIn(robin);
  await page.goto("/meetings");
  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await page.waitForURL(/\/meetings\/[0-9a-z]{20,}/);
  const month = "2027-03";
  await page.goto(`${new URL(page.url()).pathname}?month=${month}`);
  await page.getByLabel("Day of the meeting").fill(`${month}-15`);
  await page.getByRole("button", { name: "Agree on the meeting" }).click();
  await expect(page.getByRole("status").first()).toContainText("has been saved");
  await page.getByLabel("What was agreed on?").fill("Vilja sends the list of deadlines.");
  await page.getByRole("button", { name: "Add a step" }).click();
  await expect(page.getByRole("button", { name: "Done: Vilja sends" })).toBeVisible();
  await axe(page);
  const address = page.url();
  await context.clearCookies();

  await signIn(vilja);
  await page.setViewportSize(phone);
  await page.goto(address.replace(/&.*$/, ""));
  await page.getByRole("button", { name: "Tehty: Vilja sends" }).click();
  await expect(page.getByRole("status").first()).toContainText("merkitty tehdyksi");
  await axe(page);
  await noSidewaysScroll(page);
});

test.describe("what may not be sent", () => {
  // The browser itself reports the answer 422.
  test.use({ quietPage: false });

  test("is told beside its field, and everything typed is kept", async ({ page, signIn }) => {
    await signIn(robin);
    await page.goto("/coach/questions/new");
    await page.getByRole("radio", { name: "Something else" }).check();
    await page.getByLabel("Question", { exact: true }).fill("Can you call 040 123 4567?");
    await page.getByLabel("Client", { exact: true }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Send the question" }).click();
    await expect(page.getByRole("alert")).toContainText("phone number");
    await expect(page.getByRole("alert")).toContainText("the day the client agreed");
    await expect(page.getByLabel("Question", { exact: true })).toHaveValue("Can you call 040 123 4567?");
    await expect(page.getByLabel("Client", { exact: true })).not.toHaveValue("");
    await axe(page);
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false, viewport: phone });

    test("an officer's note is screened and kept", async ({ page, signIn }) => {
      await signIn(vilja);
      await page.goto("/te/questions");
      const question = page.getByRole("article").filter({ hasText: "R3T-9XK" });
      await question.getByRole("radio", { name: "Soita minulle" }).check();
      await question.getByText("Lisää muutama sana").click();
      await question.getByLabel("Lisää, jos haluat").fill("040 123 4567");
      await question.getByRole("button", { name: "Lähetä vastaus" }).click();
      await expect(page.getByRole("alert")).toContainText("puhelinnumero");
      await expect(page.getByLabel("Lisää, jos haluat")).toHaveValue("040 123 4567");
      await page.getByLabel("Lisää, jos haluat").fill("Tavoitat aamuisin.");
      await page.getByRole("button", { name: "Lähetä vastaus" }).click();
      await expect(page.getByRole("status").first()).toContainText("Vastaus on lähetetty: R3T-9XK");
      await page.getByRole("button", { name: "Peru vastaus" }).click();
      await expect(page.getByRole("status").first()).toContainText("Vastaus on peruttu: R3T-9XK");
    });
  });
});
