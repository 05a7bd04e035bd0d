// Several files at once in a browser, one of them broken; a tip without an ad; a vacancy picked from search.
import { makeMail, makePdf } from "#tests/files-made.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };
const vilja = "vilja.vinkkila@rinnalla.example";

/** Ads of this run only: what another test has sent is there already. */
const mark = `Testilä${Date.now().toString(36)}`;

const files = [
  {
    name: "kokki.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from(makePdf([`# Kokki Turkuun\nHaemme kokkia ravintolaan, 20 tuntia viikossa.\n${mark} Oy`])),
  },
  { name: "rikki.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 ei mitään") },
  {
    name: "siivooja.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.from(
      makeMail({
        subject: "VS: Siivooja Raisioon",
        text: `Hei\n\nLähettäjä: Anna\nLähetetty: pe\nAihe: Siivooja Raisioon\n\nHaemme siivoojaa Raisioon, 15 h viikossa.\n\nTerveisin\nAnna\n${mark} Palvelut Oy`,
      }),
    ),
  },
];

// A refused note is an answer of 422, which the browser writes into its console.
test.describe("several files", () => {
  test.use({ quietPage: false });

  test("three files at once, one of them broken: the officer looks at two, takes one away and back, sends both", async ({
    page,
    signIn,
  }) => {
    await signIn(vilja);
    await axe(page);
    await page.getByLabel("Tiedostot").setInputFiles(files);
    await page.getByRole("button", { name: "Lue" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tarkista ja lähetä", { timeout: 15_000 });
    await expect(page.getByText("Ilmoitus 1/2")).toBeVisible();
    await expect(page.getByText(/rikki\.pdf: Tiedosto ei aukea/)).toBeVisible();
    await expect(page.getByLabel("Otsikko")).toHaveValue("Kokki Turkuun");
    await axe(page);
    await page.setViewportSize(phone);
    await noSidewaysScroll(page);

    await page.getByRole("button", { name: "Poista" }).click();
    await expect(page.getByText("Ilmoitus on poistettu.")).toBeVisible();
    await expect(page.getByLabel("Otsikko")).toHaveValue("Siivooja Raisioon");
    await page.getByRole("button", { name: "Palauta" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Katsomista odottavat ilmoitukset");
    await axe(page);
    await noSidewaysScroll(page);

    // Those nobody looked at are told of on the first page.
    await page.goto("/te");
    await expect(page.getByText("2 ilmoitusta odottaa, että katsot ne.")).toBeVisible();
    await page.getByRole("link", { name: "Katso ne" }).click();
    await page.getByRole("link", { name: "Kokki Turkuun" }).click();

    // What is wrong with the note leaves all that was typed.
    await page.getByLabel(/^Viesti valmentajille/).fill("Soita 040 123 4567");
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await expect(page.getByLabel(/^Viesti valmentajille/)).toHaveValue("Soita 040 123 4567");
    await page.getByLabel(/^Viesti valmentajille/).fill("Työnjohtajan kanssa on helppo puhua.");
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await expect(page.getByText("Vinkki on lähetetty: Kokki Turkuun")).toBeVisible();
    await expect(page.getByText("Ilmoitus 2/2")).toBeVisible();
    await expect(page.getByLabel("Työnantaja")).toHaveValue(`${mark} Palvelut Oy`);
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await page.waitForURL(/\/te\/tips/);
    await page.goto("/te/waiting");
    await page.getByRole("button", { name: /^Poista/ }).click();
    await page.goto("/te/waiting");
    await expect(page.getByText("Yhtään ilmoitusta ei odota.")).toBeVisible();
  });
});

test("a tip without an ad, on a phone, without scripts, in well under half a minute", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false, viewport: phone });
  await context.request.post("/fi/sign-in", { form: { email: vilja, password: "rinnalla-demo", next: "" } });
  const page = await context.newPage();
  await page.goto("/te");
  const began = Date.now();
  await page.getByRole("link", { name: "Vinkki ilman ilmoitusta" }).click();
  await page.getByLabel("Työnantaja").fill(`Kahvila ${mark} Oy`);
  await page.getByLabel("Kunta").fill("Turku");
  await page.getByLabel("Mitä siellä voidaan tarvita").fill("Keittiöön voidaan tarvita joku keväällä.");
  await page.getByRole("button", { name: "Jatka" }).click();
  await expect(page.getByText("Päätelty sanoista.")).toBeVisible();
  await expect(page.getByLabel("Toimiala")).toHaveValue("tol2008:I");
  await noSidewaysScroll(page);
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips\?sent=/);
  expect(Date.now() - began).toBeLessThan(20_000);
  await context.close();
});

test("a vacancy picked from search is sent as a tip, once", async ({ page, signIn }) => {
  await signIn(vilja);
  // The newest are those this file has sent itself.
  await page.goto("/search");
  await page
    .getByRole("link", { name: /^Lähetä vinkkinä/ })
    .last()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lähetä vinkki tästä ilmoituksesta");
  await axe(page);
  const address = page.url();
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips/);
  await page.goto(address);
  await expect(page.getByText("Olet jo lähettänyt tästä vinkin.")).toBeVisible();
  await page.goto("/te/tips/new");
  await axe(page);
});
