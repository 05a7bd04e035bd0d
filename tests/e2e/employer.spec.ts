// An employer who has never heard of IPS: registers, posts in Swedish, and becomes a partner – on a phone, without scripts.

import type { Page } from "@playwright/test";
import { FinnishBusinessIds } from "finnish-business-ids";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };
const job = {
  title: "Kökshjälp",
  place: "Fyrgränden 1, 10600 Ekenäs",
  hours: "20–25 timmar i veckan, dagtid",
  start: "genast",
  text: "Du diskar, gör sallader och håller köket rent. Hygienpass krävs. Du talar svenska.",
  apply: "Ring Maj, 040 123 4567.",
};

test.use({ locale: "sv-FI" });

/** Fills in the registration; every company has a Y-tunnus of its own. */
async function register(page: Page, company: string): Promise<void> {
  let businessId = "";
  // Some numbers have no check digit.
  while (!FinnishBusinessIds.isValidBusinessId(businessId)) businessId = FinnishBusinessIds.generateBusinessId();
  await page.getByLabel("Företagets namn").fill(company);
  await page.getByLabel("FO-nummer").fill(businessId);
  await page.getByLabel("Ditt namn").fill("Maj Björk");
  await page.getByLabel("E-post på jobbet").fill(`maj.${businessId}@bjorkbacken.example`);
  await page.getByLabel("Lösenord").fill("blå båt i hamn");
  await page.getByRole("button", { name: "Anmäl företaget" }).click();
  await expect(page).toHaveURL(/\/employer\/vacancies\/new$/);
}

async function write(page: Page, title = job.title): Promise<void> {
  await page.getByLabel("Jobbets namn").fill(title);
  await page.getByLabel("Arbetsplatsens adress eller ort").fill(job.place);
  await page.getByRole("textbox", { name: "Arbetstid" }).fill(job.hours);
  await page.getByLabel("När arbetet börjar").fill(job.start);
  await page.getByLabel("Vad man gör i jobbet").fill(job.text);
  await page.getByLabel("Så söker man jobbet").fill(job.apply);
}

async function fits(page: Page): Promise<void> {
  await axe(page);
  await noSidewaysScroll(page);
}

test("registers and posts a vacancy in Swedish, changes it, pauses it and takes that back", async ({ page }) => {
  const from = Date.now();
  await page.goto("/sv");
  await page.getByRole("main").getByRole("link", { name: "Anmäl företaget" }).click();
  await axe(page);
  await register(page, "Björkbackens Café Ab");
  await axe(page);
  await write(page);
  await page.getByText("Vad du kan ordna").click();
  await page.getByLabel("pauser vid behov").selectOption("ja");
  await page.getByRole("button", { name: "Se hur det ser ut" }).click();

  const facts = page.getByRole("group", { name: "Så här förstod vi texten" });
  await expect(facts.getByLabel(/Deltid, 20–25 timmar i veckan/)).toBeChecked();
  await expect(page.getByText("Lönen framgår inte.")).toBeVisible();
  await axe(page);
  await facts.getByLabel(/hygienpass/).uncheck();
  await page.getByText("Så ser arbetstränaren annonsen").click();
  await expect(page.getByRole("heading", { name: "Framgår inte – fråga" })).toBeVisible();
  await page.getByText("Så ser den som söker jobb annonsen").click();
  await expect(page.getByRole("link", { name: "040 123 4567" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Spara – publiceras när företaget har godkänts" }).click();

  await expect(page.getByRole("status")).toContainText("Annonsen publiceras när ditt företag har godkänts");
  await expect(page.getByText("Administratören går igenom nya företag inom två arbetsdagar")).toBeVisible();
  await expect(page.getByText("Bekräfta din e-postadress")).toBeVisible();
  console.log(`registered and posted in ${(Date.now() - from) / 1000} s`);
  await axe(page);

  await page.getByRole("link", { name: /^Ändra/ }).click();
  await expect(page.getByRole("textbox", { name: "Arbetstid" })).toHaveValue(job.hours);
  await expect(page.getByLabel("pauser vid behov")).toHaveValue("yes");
  await page.getByLabel("Vad man gör i jobbet").fill(`${job.text} Lönen är 12,50–13 € i timmen.`);
  await page.getByRole("button", { name: "Se hur det ser ut" }).click();
  // What was taken out stays out.
  await expect(facts.getByLabel(/hygienpass/)).not.toBeChecked();
  await expect(page.getByText("Lönen framgår inte.")).toBeHidden();
  await page.getByRole("button", { name: /^Spara/ }).click();

  await page.getByRole("button", { name: /^Ta bort annonsen/ }).click();
  await expect(page.getByRole("status")).toContainText("är borttagen");
  await axe(page);
  await page.getByRole("button", { name: "Ångra" }).click();
  await expect(page.getByRole("status")).toContainText("publiceras när ditt företag har godkänts");
});

test.describe("on a phone without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test("the whole way: register, post, become a partner, pause", async ({ page }) => {
    await page.goto("/sv/sign-in");
    await page.getByRole("main").getByRole("link", { name: "Anmäl företaget" }).click();
    await noSidewaysScroll(page);
    await register(page, "Udden Trädgård Ab");
    await noSidewaysScroll(page);

    await write(page, "Trädgårdshjälp");
    await page.getByRole("button", { name: "Se hur det ser ut" }).click();
    // One lands at what was understood, not at the top of the form.
    await expect(page).toHaveURL(/#look$/);
    await noSidewaysScroll(page);
    await page.getByRole("textbox", { name: "Arbetstid" }).fill("30 timmar i veckan");
    await page.getByRole("button", { name: /^Spara/ }).click();
    await expect(page.getByText("Du ändrade texten")).toBeVisible();
    await expect(page.getByLabel(/30 timmar i veckan/)).toBeChecked();
    await page.getByRole("button", { name: /^Spara/ }).click();
    await expect(page.getByRole("status")).toContainText("Trädgårdshjälp");
    await noSidewaysScroll(page);

    await page.getByRole("navigation").getByRole("link", { name: "Partnerskap" }).click();
    await page.getByLabel("Telefon").fill("040 765 4321");
    await page.getByLabel(/När är det bäst att ringa/).fill("vardagar kl. 9–11");
    await page.getByRole("button", { name: "Bli partner" }).click();
    await expect(page.getByRole("status")).toContainText("Du är nu Rinnalla-partner");
    await noSidewaysScroll(page);
    await page.getByRole("button", { name: "Ta en paus" }).click();
    await expect(page.getByText("Ingen kontaktar dig.")).toBeVisible();
    await page.getByRole("button", { name: "Fortsätt som partner" }).click();
    await expect(page.getByText("Du är Rinnalla-partner.")).toBeVisible();
  });
});

test("an approved employer's vacancy is found by anybody, and gone when it is paused", async ({ page, signIn }) => {
  await page.setViewportSize(phone);
  await signIn("employer");
  await fits(page);
  await page.getByRole("navigation").getByRole("link", { name: "Uusi ilmoitus" }).click();
  // What a partner has said it can arrange is answered already.
  await expect(page.getByText("Mitä voit järjestää (vastattu: 5)")).toBeVisible();
  await page.getByLabel("Työn nimi").fill("Kahvilan iltakokki");
  await page.getByLabel("Työpaikan osoite tai paikkakunta").fill("Helsinki");
  await page.getByLabel("Mitä työssä tehdään").fill("Teet keitot ja piirakat. Palkka 13,20 €/tunti.");
  await page.getByLabel("Näin työtä haetaan").fill("rekry@kuusikulma.example");
  await page.getByRole("button", { name: "Katso, miltä se näyttää" }).click();
  await fits(page);
  await page.getByRole("button", { name: "Julkaise", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("on julkaistu");
  await fits(page);

  const found = page.getByRole("link", { name: "Kahvilan iltakokki" });
  await expect(async () => {
    await page.goto("/fi/vacancies?q=iltakokki");
    await expect(found).toBeVisible({ timeout: 500 });
  }).toPass();
  await found.click();
  await expect(page.getByRole("link", { name: "rekry@kuusikulma.example" })).toBeVisible();
  await fits(page);

  await page.goto("/employer");
  await page.getByRole("button", { name: /^Pidä tauolla.*Kahvilan iltakokki/ }).click();
  await expect(page.getByRole("button", { name: "Peru" })).toBeVisible();
  await page.goto("/fi/vacancies?q=iltakokki");
  await expect(found).toBeHidden();

  await page.goto("/employer/partner");
  await fits(page);
});

test.describe("what is wrong", () => {
  // The browser itself reports the answer 422.
  test.use({ quietPage: false });

  test("is told beside its field, and nothing typed is lost but the password", async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto("/sv/register");
    await page.getByLabel("Företagets namn").fill("Björkbackens Café Ab");
    await page.getByLabel("FO-nummer").fill("1234567-2");
    await page.getByLabel("Lösenord").fill("kort");
    await page.getByRole("button", { name: "Anmäl företaget" }).click();
    await expect(page.getByRole("alert")).toContainText("kontrollsiffran stämmer inte");
    await expect(page.getByLabel("Företagets namn")).toHaveValue("Björkbackens Café Ab");
    await expect(page.getByLabel("FO-nummer")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Lösenord")).toHaveValue("");
    await fits(page);
    await page.getByRole("alert").getByRole("link").first().click();
    await expect(page.getByLabel("FO-nummer")).toBeInViewport();
  });

  test("in a vacancy is told too", async ({ page, signIn }) => {
    await signIn("employer");
    await page.goto("/employer/vacancies/new");
    await page.getByLabel("Työn nimi").fill("Tiskaaja");
    await page.getByLabel("Hakuaika päättyy").fill("2020-01-01");
    await page.getByRole("button", { name: "Katso, miltä se näyttää" }).click();
    await expect(page.getByRole("alert")).toContainText("Hakuajan viimeinen päivä on jo mennyt.");
    await expect(page.getByLabel("Työn nimi")).toHaveValue("Tiskaaja");
    await axe(page);
  });

  test("with a link that is used or made up is told with the way on", async ({ page }) => {
    await page.goto("/sv/confirm/unknown");
    await expect(page.getByRole("heading", { name: "Länken fungerar inte längre" })).toBeVisible();
    await axe(page);
  });
});
