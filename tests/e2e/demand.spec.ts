// The demand board in a browser: what is looked for in the officer's own area, another area by the list, on a phone, and as a file.
import { readFileSync } from "node:fs";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };

test("an officer reads what to look for, changes the area and takes the table along", async ({ page, signIn }) => {
  await signIn("te_contact");
  await page.getByRole("navigation", { name: "Päävalikko" }).getByRole("link", { name: "Mitä etsitään" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mitä etsitään");
  await expect(page.getByRole("region", { name: "Alkaneet työt" })).toBeVisible();
  await axe(page);

  await page.getByLabel("Alue").selectOption({ label: "Helsinki" });
  await page.getByRole("button", { name: "Näytä" }).click();
  const table = page.getByRole("table", { name: "Alat, joita etsitään: Helsinki" });
  const meals = table.getByRole("row", { name: /^Majoitus- ja ravitsemistoiminta/ });
  await expect(meals).toContainText("vähintään 25");
  await expect(meals).toContainText("enemmän");
  await expect(table.getByRole("row", { name: /^Tukku- ja vähittäiskauppa/ })).toContainText("vähemmän");
  await expect(page.getByText(/muulla alalla etsijöitä on alle viisi tai ei yhtään/)).toBeVisible();
  await expect(page.getByText("Helsinki: vähintään 5")).toBeVisible();
  await axe(page);
  await meals.getByRole("link").click();
  await expect(page).toHaveURL(/\/search\?sector=tol2008%3AI&municipality=091/);

  await page.goto("/te/demand?area=region:01");
  await expect(page.getByRole("table", { name: /Uusimaa/ })).toBeVisible();
  await page.goto("/te/demand?area=region:19");
  await expect(page.getByText("Täällä jokaisella alalla etsijöitä on alle viisi")).toBeVisible();
  await page.goto("/te/demand?area=all");
  await page.getByRole("listitem").getByRole("link", { name: "Tampereen seutu" }).first().click();
  await expect(page.getByRole("heading", { level: 2, name: /Tampereen seutu/ })).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Lataa taulukkona (CSV)" }).click();
  const file = readFileSync(await (await download).path(), "utf8");
  expect(file.startsWith("\uFEFFkuukausi;")).toBe(true);
  expect(file).toMatch(/;08;Helsinki;tol2008:I;Majoitus- ja ravitsemistoiminta;25;enemmän\r\n/);
});

test("on a phone the board is a list, without scrolling sideways, and on paper a table", async ({ page, signIn }) => {
  await signIn("te_contact");
  await page.setViewportSize(phone);
  for (const area of ["employment_area:08", "region:01", "all"]) {
    await page.goto(`/te/demand?area=${area}`);
    await noSidewaysScroll(page);
    await axe(page);
  }
  await page.goto("/te/demand?area=employment_area:08");
  await expect(page.getByRole("table")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 3, name: "Majoitus- ja ravitsemistoiminta" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table")).toHaveCount(1);
  await expect(page.getByText("Näin luvut lasketaan").last()).toBeVisible();
});

test("works without scripts", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const form = { email: "vilja.vinkkila@rinnalla.example", password: "rinnalla-demo", next: "" };
  await context.request.post("/fi/sign-in", { form, maxRedirects: 0 });
  const page = await context.newPage();
  await page.goto("/te/demand");
  await page.getByLabel("Alue").selectOption({ label: "Uusimaa" });
  await page.getByRole("button", { name: "Näytä" }).click();
  await expect(page.getByRole("table", { name: /Uusimaa/ })).toBeVisible();
  await context.close();
});
