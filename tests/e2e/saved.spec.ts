// A professional keeps a search and sees what is new in it; coaches of a team tell each other about a vacancy.
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

test.describe("on a phone", () => {
  // A name that is refused is an answer of 422, which the console calls an error.
  test.use({ viewport: { width: 390, height: 844 }, quietPage: false });

  test("a search is saved, opened, renamed, removed and brought back", async ({ page, signIn }) => {
    await signIn("taimi.tuokio@rinnalla.example");
    await page.goto("/search?q=siivooja");
    await page.getByText("Tallenna tämä haku").click();
    const name = page.getByLabel("Haun nimi");
    await expect(name).toHaveValue("siivooja");
    await name.fill("Soita 040 123 4567");
    await page.getByRole("button", { name: "Tallenna haku" }).click();
    await expect(page.getByRole("alert")).toBeFocused();
    await expect(name).toHaveValue("Soita 040 123 4567");
    await axe(page);
    await name.fill("Siivous");
    await page.getByRole("button", { name: "Tallenna haku" }).click();
    await expect(page.getByText("Haku tallennettiin.")).toBeVisible();

    await page.goto("/search");
    const mine = page.getByRole("region", { name: "Tallennetut haut" });
    await expect(mine.getByRole("button", { name: "Siivous ei uusia" })).toBeVisible();
    await noSidewaysScroll(page);
    await mine.getByRole("button", { name: "Siivous ei uusia" }).click();
    await page.waitForURL(/\/search\?q=siivooja$/);

    await page.goto("/search/saved");
    await page.getByLabel("Muuta hakua Siivous").click();
    await page.getByLabel("Haun nimi").fill("Siivoustyö");
    await page.getByRole("button", { name: "Vaihda nimi" }).click();
    await expect(page.getByText("Nimi vaihdettiin.")).toBeVisible();
    await axe(page);
    await noSidewaysScroll(page);
    if ((await page.getByRole("button", { name: "Poista haku Siivoustyö" }).count()) === 0)
      await page.getByLabel("Muuta hakua Siivoustyö").click();
    await page.getByRole("button", { name: "Poista haku Siivoustyö" }).click();
    await expect(page.getByText("Haku Siivoustyö poistettiin.")).toBeVisible();
    await expect(page.getByText("Sinulla ei ole vielä tallennettuja hakuja.")).toBeVisible();
    await page.getByRole("button", { name: "Kumoa" }).click();
    await expect(page.getByText("Haku palautettiin.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Siivoustyö/ })).toBeVisible();
  });
});

test.describe("a note on a vacancy", () => {
  test.use({ javaScriptEnabled: false, quietPage: false });

  test("without scripts: refused without the promise, added, taken back and put back", async ({ page, signIn }) => {
    await signIn("taimi.tuokio@rinnalla.example");
    await page.goto("/search?q=siivooja");
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    const notes = page.getByRole("region", { name: "Tiimin muistiinpanot" });
    await notes.getByLabel("Muistiinpano työkavereille").fill("Pomo on paikalla aamuisin.");
    await notes.getByRole("button", { name: "Lisää muistiinpano" }).click();
    await expect(notes.getByRole("alert")).toContainText("Vahvista rastilla");
    await expect(notes.getByLabel("Muistiinpano työkavereille")).toHaveValue("Pomo on paikalla aamuisin.");
    await notes.getByLabel("Tässä ei ole kenenkään henkilötietoja.").check();
    await notes.getByRole("button", { name: "Lisää muistiinpano" }).click();
    await expect(notes.getByRole("listitem")).toContainText("Pomo on paikalla aamuisin.");
    await notes.getByRole("button", { name: "Poista oma muistiinpano" }).click();
    await expect(notes.getByText("Muistiinpanoja ei vielä ole.")).toBeVisible();
    await notes.getByRole("button", { name: "Kumoa" }).click();
    await expect(notes.getByRole("listitem")).toContainText("Pomo on paikalla aamuisin.");
  });
});

for (const [who, words] of [
  ["saga.solvik@rinnalla.example", ["Sparade sökningar", "Teamets anteckningar"]],
  ["robin.hazelwood@rinnalla.example", ["Saved searches", "The team's notes"]],
] as const)
  test(`in the reader's own language: ${words[0]}`, async ({ page, signIn }) => {
    await signIn(who);
    await page.goto("/search/saved");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[0]);
    await page.goto("/search");
    await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: words[1] })).toBeVisible();
    await axe(page);
  });
