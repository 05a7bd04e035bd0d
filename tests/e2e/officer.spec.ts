// The officer's thread in a browser: a dirty text and a link are forwarded in seconds, seen again as known, and followed.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const phone = { width: 320, height: 640 };
const vilja = "vilja.vinkkila@rinnalla.example";
const oskar = "oskar.opasvik@rinnalla.example";

const dirty = `Lähettäjä: Rekry <rekry@puhdaskoivikko.example>
Aihe: VS: Siivooja Tampereelle

Hei Vilja!
Haemme siivoojaaTampereelle heti!Työaika on 20 tuntia viikossa,arkisin päivällä. Hygieniapassi vaaditaan.
Puhdas Koivikko Oy`;

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Keittiöapulainen",
  description: "<p>Haemme keittiöapulaista <b>Nokialle</b>. Työ on osa-aikaista, 25 tuntia viikossa.</p>",
  hiringOrganization: { name: "Rantakeittiö Oy" },
  jobLocation: { address: { addressLocality: "Nokia" } },
};

let server: Server;
let link = "";
test.beforeAll(async () => {
  server = createServer((_request, answer) => {
    const data = `<script type="application/ld+json">${JSON.stringify(posting)}</script>`;
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    answer.end(`<!doctype html><html lang="fi"><head><title>Paikka</title>${data}</head><body></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  link = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keittioapulainen`;
});
test.afterAll(() => new Promise((resolve) => server.close(resolve)));

test("an officer forwards a dirty text in well under a minute, and sees what became of it", async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  await signIn(vilja);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Välitä työpaikka valmentajille");
  await axe(page);
  const began = Date.now();
  await page.getByLabel("Ilmoituksen teksti").fill(dirty);
  await page.getByRole("button", { name: "Lue" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tarkista ja lähetä");
  await expect(page.getByLabel("Otsikko")).toHaveValue("Siivooja Tampereelle");
  await expect(page.getByLabel("Työnantaja")).toHaveValue("Puhdas Koivikko Oy");
  await expect(page.getByLabel("Paikka")).toHaveValue("Tampere");
  await expect(page.getByText("rekry@puhdaskoivikko")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /^Työaika: .*20/ })).toBeChecked();
  await expect(page.getByText("Tämä on vinkki. Se ei velvoita ketään.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips/);
  await expect(page.getByRole("status").filter({ hasText: "Siivooja Tampereelle" })).toBeVisible();
  test.info().annotations.push({ type: "seconds", description: String((Date.now() - began) / 1000) });
  expect(Date.now() - began).toBeLessThan(60_000);
  await axe(page);

  // The worker finds the coaches; the officer reads that some were told, and nobody's name.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(/kerrottu/).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 20_000 });
  await page.getByRole("main").getByRole("link", { name: "Siivooja Tampereelle" }).first().click();
  await expect(page.getByRole("region", { name: "Vaiheet" })).toContainText("Saapunut");
  await axe(page);
  await page.setViewportSize(phone);
  await noSidewaysScroll(page);

  // Another officer's tip does not exist.
  const address = page.url();
  const context = await browser.newContext({ baseURL });
  const form = { email: oskar, password: "rinnalla-demo", next: "" };
  await context.request.post("/fi/sign-in", { form, maxRedirects: 0 });
  expect((await context.request.get(address)).status()).toBe(404);
  await context.close();
});

test("a link is fetched and read; sending the same again joins the ad that is here", async ({ page, signIn }) => {
  await signIn(vilja);
  const bring = async () => {
    await page.goto("/te");
    await page.getByLabel("Linkki ilmoitukseen").fill(link);
    await page.getByRole("button", { name: "Lue" }).click();
    await expect(page.getByLabel("Otsikko")).toHaveValue("Keittiöapulainen");
  };
  await bring();
  await expect(page.getByLabel("Paikka")).toHaveValue("Nokia");
  await page.getByLabel("Viesti valmentajille").fill("Työnantaja kertoi, että vuorot voi sopia.");
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips/);

  await bring();
  await expect(page.getByRole("group", { name: "Ehkä täällä jo" })).toContainText("Keittiöapulainen");
  await expect(page.getByRole("radio", { name: /Sama ilmoitus, täällä tästä päivästä lähtien/ })).toBeChecked();
  await axe(page);
  await page.setViewportSize(phone);
  await noSidewaysScroll(page);
  await page.getByRole("button", { name: "Lähetä vinkki" }).click();
  await page.waitForURL(/\/te\/tips/);
  await expect(page.getByRole("main").getByRole("link", { name: "Keittiöapulainen" })).toHaveCount(1);
});

test("a tip just sent is taken back by one click", async ({ page, signIn }) => {
  await signIn(oskar);
  await page
    .getByLabel("Annonsens text")
    .fill("Trädgårdsarbetare till Sjundeå\nVi söker en trädgårdsarbetare, 20 timmar i veckan.");
  await page.getByRole("button", { name: "Läs", exact: true }).click();
  await page.getByRole("button", { name: "Skicka tipset" }).click();
  await page.waitForURL(/\/te\/tips/);
  await page.getByRole("button", { name: "Ångra" }).click();
  await expect(page.getByRole("status").first()).toContainText(
    "Tipset är taget tillbaka: Trädgårdsarbetare till Sjundeå",
  );
  await expect(page.getByRole("main").getByRole("link", { name: "Trädgårdsarbetare till Sjundeå" })).toHaveCount(0);
});

test.describe("what is in the way", () => {
  // The browser itself reports the answer 422.
  test.use({ quietPage: false });

  test("is told beside its field and nothing typed is lost", async ({ page, signIn }) => {
    await signIn(vilja);
    await page.getByLabel("Linkki ilmoitukseen").fill("http://10.0.0.1/paikka");
    await page.getByRole("button", { name: "Lue" }).click();
    await expect(page.getByRole("alert")).toContainText("suljettuun verkkoon");
    await expect(page.getByLabel("Linkki ilmoitukseen")).toHaveValue("http://10.0.0.1/paikka");
    await axe(page);
    await page.goto("/te");
    await page.getByLabel("Ilmoituksen teksti").fill("Puutarhuri Ylöjärvelle\nIstutuksia ja pihatöitä kesällä.");
    await page.getByRole("button", { name: "Lue" }).click();
    await page.getByLabel("Otsikko").fill("");
    await page.getByLabel("Viesti valmentajille").fill("Soita 040 123 4567");
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await expect(page.getByRole("alert")).toContainText("puhelinnumero");
    await expect(page.getByLabel("Viesti valmentajille")).toHaveValue("Soita 040 123 4567");
    await expect(page.getByLabel("Otsikko")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Paikka")).toHaveValue("Ylöjärvi");
    await axe(page);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test("an officer forwards a file in Swedish on a phone", async ({ page, signIn }) => {
    await signIn(oskar);
    await page.getByLabel("Fil").setInputFiles({
      name: "annons.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Städare till Ekenäs\nVi söker en städare, 15 timmar i veckan. Södra Städ Ab"),
    });
    await page.getByRole("button", { name: "Läs", exact: true }).click();
    await expect(page.getByLabel("Rubrik")).toHaveValue("Städare till Ekenäs");
    await page.getByRole("button", { name: "Skicka tipset" }).click();
    await expect(page.getByRole("status")).toContainText("Tipset är skickat: Städare till Ekenäs");
    await page.getByRole("main").getByRole("link", { name: "Städare till Ekenäs" }).click();
    await expect(page.getByRole("region", { name: "Skeden" })).toContainText("Mottaget");
  });
});
