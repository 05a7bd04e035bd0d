// One thread through all: an employer posts, an admin approves, an officer forwards, the right coaches are told, one client says yes.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { FinnishBusinessIds } from "finnish-business-ids";
import { demoPeople } from "#db/seed/people.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

type Email = `${string}@${string}`;
const emailOf = (key: string) => demoPeople.find((person) => person.key === key)?.email as Email;

/** Two coaches have clients who wish for a warehouse within reach of Espoo; the third one's clients live in Tampere. */
const [robin, saga, taimi] = ["robin", "saga", "taimi"].map(emailOf) as [Email, Email, Email];
const officer = demoPeople.find((p) => p.locale === "fi" && p.roles[0]?.role === "te_contact")?.email as Email;

const employer = { email: "anna@havskatten.example", password: "tre små båtar" };
const posted = "Lagermedarbetare till webbutik i Esbo";
const forwarded = "Varastotyöntekijä Espoon Juvanmalmille";

/** As it is copied from a mail: run together, in capitals, no hours and no pay. */
const dirtyAd = `VARASTOTYÖNTEKIJÄ ESPOON JUVANMALMILLE
Haemme reipasta tekijää keräämään ja pakkaamaan tilauksia EspooseenTyöaika klo 8-14, noin 25 h/vkoEt tarvitse aiempaa kokemusta, opetamme työn.Lähetä hakemus: rekry@juvanlaatikko.example`;

/** A page as employers have them, on this machine. */
const ad = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Tilausten pakkaaja",
  description: "<p>Pakkaat tilauksia varastossa Vantaalla, <b>25 tuntia viikossa</b>.</p>",
  hiringOrganization: { name: "Pakettipuro Oy" },
  jobLocation: { address: { addressLocality: "Vantaa" } },
};
const site = createServer((_request, answer) => {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  answer.end(
    `<!doctype html><title>Työpaikka</title><script type="application/ld+json">${JSON.stringify(ad)}</script>`,
  );
});
test.beforeAll(() => new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve)));
test.afterAll(() => new Promise((resolve) => site.close(resolve)));

test("an employer, an admin, an officer and three coaches in turn", async ({ page, signIn, context }) => {
  test.setTimeout(180_000);
  const began = Date.now();
  let last = began;
  const lap = (who: string) => {
    const seconds = Math.round((Date.now() - last) / 100) / 10;
    test.info().annotations.push({ type: "seconds", description: `${who}: ${seconds}` });
    last = Date.now();
  };
  const leave = async () => {
    await context.clearCookies();
  };

  await test.step("an employer who has never heard of IPS registers and posts, in Swedish", async () => {
    await page.goto("/sv/register");
    const form = page.locator("form", { has: page.locator("input[name=businessId]") });
    await form.locator("[name=company]").fill("Ab Havskatten Handel");
    await form.locator("[name=businessId]").fill(FinnishBusinessIds.generateBusinessId());
    await form.locator("[name=name]").fill("Anna Holm");
    await form.locator("[name=email]").fill(employer.email);
    await form.locator("[name=password]").fill(employer.password);
    await form.getByRole("button", { name: "Anmäl företaget" }).click();
    await page.waitForURL(/\/employer/);
    await page.goto("/employer/vacancies/new");
    await page.locator("[name=title]").fill(posted);
    await page.locator("[name=place]").fill("02600 Esbo");
    await page.locator("[name=hours]").fill("20–25 timmar i veckan, dagtid");
    await page.locator("[name=start]").fill("genast");
    await page
      .locator("[name=text]")
      .fill(
        "Du plockar och packar beställningar i vårt lilla lager. Anställningen är tillsvidare. Vi visar hur allt görs, och takten är lugn.",
      );
    await page.locator("[name=apply]").fill("Skriv till jobb@havskatten.example");
    await page.getByRole("button", { name: "Se hur det ser ut" }).click();
    await expect(page.getByRole("heading", { name: "Kontrollera och publicera" })).toBeVisible();
    await axe(page);
    await page.getByRole("button", { name: /Spara – publiceras/ }).click();
    await expect(page.getByText(posted).first()).toBeVisible();
    await leave();
    lap("employer");
  });

  await test.step("the admin approves, and the vacancy becomes findable for everybody", async () => {
    await page.goto("/sv/vacancies?q=Lagermedarbetare");
    await expect(page.getByRole("link", { name: posted })).toHaveCount(0);
    await signIn("admin");
    await page.goto("/admin/approvals");
    const waiting = page.getByRole("listitem").filter({ hasText: "Havskatten" }).first();
    await waiting.getByRole("button", { name: "Hyväksy" }).first().click();
    await expect(page.getByRole("status").filter({ hasText: "Havskatten" }).first()).toBeVisible();
    await leave();
    await expect(async () => {
      await page.goto("/sv/vacancies?q=Lagermedarbetare");
      await expect(page.getByRole("link", { name: posted })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
    lap("admin");
  });

  await test.step("an officer forwards a dirty text and a link", async () => {
    await signIn(officer);
    await page.goto("/te");
    await page.locator("[name=text]").fill(dirtyAd);
    await page.getByRole("button", { name: "Lue", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Tarkista ja lähetä" })).toBeVisible();
    await page.locator("[name=title]").fill(forwarded);
    await page.locator("[name=note]").fill("Työnjohtajan kanssa on helppo puhua.");
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await expect(page).toHaveURL(/\/te\/tips/);
    await expect(page.getByText(forwarded).first()).toBeVisible();
    await page.goto("/te");
    await page.locator("[name=link]").fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/tyo`);
    await page.getByRole("button", { name: "Lue", exact: true }).click();
    await expect(page.locator("[name=title]")).toHaveValue(ad.title);
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await expect(page).toHaveURL(/\/te\/tips/);
    await expect(page.getByText(ad.title).first()).toBeVisible();
    await leave();
    lap("officer, two ads");
  });

  await test.step("the right two coaches are told of both, and the third is not", async () => {
    for (const coach of [saga, robin]) {
      await signIn(coach);
      await expect(async () => {
        await page.goto("/coach/inbox");
        await expect(page.getByRole("article").filter({ hasText: forwarded })).toBeVisible({ timeout: 500 });
        await expect(page.getByRole("article").filter({ hasText: posted })).toBeVisible({ timeout: 500 });
      }).toPass({ timeout: 15_000 });
      await leave();
    }
    await signIn(taimi);
    await page.goto("/coach/inbox");
    await expect(page.getByText(forwarded)).toHaveCount(0);
    await expect(page.getByText(posted)).toHaveCount(0);
    await leave();
    lap("two coaches told, one not");
  });

  await test.step("one coach looks at the tip with the client, who is interested; a visit is planned and logged", async () => {
    await signIn(robin);
    // Other tests of the same app may have changed the language of Robin's pages.
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.goto("/coach/inbox");
    const item = page.getByRole("article").filter({ hasText: forwarded });
    await expect(item).toContainText("This is a tip. It obliges nobody.");
    await expect(item).toContainText("Heron");
    await axe(page);
    await item.getByRole("link", { name: "Heron" }).first().click();
    const card = page.getByRole("article").filter({ hasText: forwarded });
    await card.getByRole("button", { name: "Interested", exact: true }).click();
    await expect(card.getByRole("heading", { level: 4 })).toContainText("Interested");
    await page.goto("/coach/inbox");
    await page
      .getByRole("article")
      .filter({ hasText: forwarded })
      .getByRole("link", { name: /Plan a visit/ })
      .click();
    await page.locator("[name=date]").fill(new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10));
    await page.locator("[name=time]").fill("13:00");
    const name = page.locator("[name=employerName]");
    if (await name.isVisible()) await name.fill("Juvan Laatikko Oy");
    await page
      .locator("form", { has: page.locator("[name=date]") })
      .getByRole("button")
      .last()
      .click();
    await page.waitForURL(/\/coach\/visits\/\w+/);
    await page.locator("[name=state][value=done]").check();
    await page.locator("[name=note]").fill("They would take somebody on Wednesdays first.");
    await page.locator("[name=clean]").check();
    await page.locator("[name=minutes]").fill("40");
    await page
      .locator("form", { has: page.locator("[name=note]") })
      .getByRole("button")
      .last()
      .click();
    await expect(page).toHaveURL(/said=logged/);
    await axe(page);
    await leave();
    lap("coach");
  });

  await test.step("the officer sees how far the tip has come, and nothing about anybody", async () => {
    await signIn(officer);
    await page.goto("/te/tips");
    const row = page.getByRole("listitem").filter({ hasText: forwarded }).first();
    await expect(row).toContainText("Työnantajaan oltu yhteydessä");
    for (const secret of ["Heron", "Lönn", "Wednesdays"]) await expect(page.getByText(secret)).toHaveCount(0);
    await leave();
    lap("officer again");
  });

  await test.step("the employer sees only what an employer may", async () => {
    await page.goto("/sv/sign-in");
    const form = page.locator("form", { has: page.locator("input[type=password]") }).first();
    await form.locator("input[name=email]").fill(employer.email);
    await form.locator("input[type=password]").fill(employer.password);
    await form.locator("[type=submit]").click();
    await page.waitForURL(/\/employer/);
    await expect(page.getByText(posted).first()).toBeVisible();
    for (const secret of ["Heron", "Lönn", "Robin", "Saga"]) await expect(page.getByText(secret)).toHaveCount(0);
    for (const closed of ["/coach", "/coach/inbox", "/te", "/admin", "/search"]) {
      expect((await page.request.get(closed, { maxRedirects: 0 })).status(), closed).toBe(404);
    }
    lap("employer again");
  });
  test.info().annotations.push({ type: "seconds", description: `in all: ${Math.round((Date.now() - began) / 1000)}` });
});

test.describe("without scripts, on a phone", () => {
  // The browser itself reports the answer 422 to a form that lacks something.
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 }, quietPage: false });

  test("an employer registers, posts and becomes a partner", async ({ page }) => {
    await page.goto("/sv/register");
    await noSidewaysScroll(page);
    const form = page.locator("form", { has: page.locator("input[name=businessId]") });
    await form.locator("[name=company]").fill("Café Sjöbris Ab");
    await form.locator("[name=businessId]").fill(FinnishBusinessIds.generateBusinessId());
    await form.locator("[name=name]").fill("Bo Strand");
    await form.locator("[name=email]").fill("bo@sjobris.example");
    await form.locator("[name=password]").fill("fyra gula segel");
    await form.getByRole("button", { name: "Anmäl företaget" }).click();
    await page.waitForURL(/\/employer/);
    await noSidewaysScroll(page);
    await page.goto("/employer/vacancies/new");
    await noSidewaysScroll(page);
    // Something is missing: it is said, and nothing typed is lost.
    await page.locator("[name=title]").fill("Köksbiträde");
    await page.getByRole("button", { name: "Se hur det ser ut" }).click();
    await expect(page.locator("[name=title]")).toHaveValue("Köksbiträde");
    await page.locator("[name=place]").fill("Hangö");
    await page.locator("[name=text]").fill("Du diskar, skalar grönsaker och hjälper kocken.");
    await page.locator("[name=apply]").fill("Ring köket före klockan tio.");
    await page.getByRole("button", { name: "Se hur det ser ut" }).click();
    await noSidewaysScroll(page);
    await page.getByRole("button", { name: /Spara – publiceras/ }).click();
    await expect(page.getByText("Köksbiträde").first()).toBeVisible();
    await page.goto("/employer/partner");
    await noSidewaysScroll(page);
  });
});
