// An officer's day: three ads and one tip without an ad go out, the right coaches are told, one visits, the officer is thanked.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { demoPeople } from "#db/seed/people.ts";
import { makeMail } from "#tests/files-made.ts";
import { axe, expect, test } from "./app.ts";

type Email = `${string}@${string}`;
const emailOf = (key: string) => demoPeople.find((person) => person.key === key)?.email as Email;
const [vilja, taimi, saga, robin] = ["vilja", "taimi", "saga", "robin"].map(emailOf) as [Email, Email, Email, Email];

/** Words of this run only: what another test has sent is here already. */
const linked = "Kierrätystyöntekijä Pirkkalan lajitteluasemalle";
const pasted = "Varastotyöntekijä Pirkkalan Sankilaan";
const mailed = "Lajittelija Tampereen Nekalaan";
const visited = "Romukeidas Hippula Oy";

/** As it is copied from a mail: run together, no pay, a signature beneath. */
const dirtyText = `${pasted.toUpperCase()}
Etsimme varastotyöntekijääPirkkalaan!!Työaika klo 9-15,noin 25 h/vkoKeräät ja pakkaat tilauksia,aiempaa kokemusta ei tarvita.
terv. Mauri / Sankilan Laatikko Oy p. 03 123 4567`;

const posting = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: linked,
  description: "<p>Lajittelet kierrätettävää tavaraa Pirkkalassa, <b>25 tuntia viikossa</b>, päivävuorossa.</p>",
  hiringOrganization: { name: "Pyörteen Kierrätys Oy" },
  jobLocation: { address: { addressLocality: "Pirkkala" } },
};
const mail = makeMail({
  subject: `VS: ${mailed}`,
  text: `Hei Vilja\n\nLähettäjä: Rekry\nLähetetty: perjantai\nAihe: ${mailed}\n\nHaemme lajittelijaa Tampereelle kierrätykseen, 20 tuntia viikossa, arkisin päivällä.\n\nTerveisin\nHelmi\nNekalan Lajittelu Oy`,
});

/** What a question is called on the phone. */
const numbered = /[2-9A-Z]{3}-[2-9A-Z]{3}/;

const site = createServer((_request, answer) => {
  answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  answer.end(
    `<!doctype html><title>Paikka</title><script type="application/ld+json">${JSON.stringify(posting)}</script>`,
  );
});
test.beforeAll(() => new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve)));
test.afterAll(() => new Promise((resolve) => site.close(resolve)));

// The browser itself reports the answer 422, with which a tip without an ad is shown once more before it goes.
test.use({ quietPage: false });

test("three ads and a tip without one: told to the right coaches, visited, thanked for", async ({
  page,
  signIn,
  context,
}) => {
  test.setTimeout(180_000);
  let began = Date.now();
  const lap = (task: string) => {
    const seconds = Math.round((Date.now() - began) / 100) / 10;
    test.info().annotations.push({ type: "seconds", description: `${task}: ${seconds}` });
    began = Date.now();
  };
  const leave = () => context.clearCookies();
  const main = page.getByRole("main");
  const send = async (title: string) => {
    await expect(page.getByLabel("Otsikko")).toHaveValue(title, { timeout: 15_000 });
    await page.getByRole("button", { name: "Lähetä vinkki" }).click();
    await page.waitForURL(/\/te\/tips/);
    await expect(page.getByRole("status").filter({ hasText: title })).toBeVisible();
  };

  await test.step("a coach of other people follows a sector and a town", async () => {
    await signIn(robin);
    await page.getByRole("button", { name: "English" }).click();
    await page.goto("/coach/subscriptions");
    await page.locator("select[name=sector]").selectOption("tol2008:I");
    await page.locator("select[name=area]").selectOption("municipality:837");
    await page.getByRole("button", { name: "Follow", exact: true }).click();
    await expect(page.getByRole("status").first()).toContainText("Tampere");
    await leave();
  });

  await test.step("the officer's first screen is the paste box; what coaches look for is the second", async () => {
    await signIn(vilja);
    await expect(page.getByLabel("Ilmoituksen teksti")).toBeVisible();
    await page.getByRole("link", { name: "Mitä etsitään" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mitä etsitään");
  });

  await test.step("a link", async () => {
    began = Date.now();
    await page.goto("/te");
    await page.getByLabel("Linkki ilmoitukseen").fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/tyo`);
    await page.getByRole("button", { name: "Lue", exact: true }).click();
    await send(linked);
    lap("link");
  });

  await test.step("a dirty text", async () => {
    await page.goto("/te");
    await page.getByLabel("Ilmoituksen teksti").fill(dirtyText);
    await page.getByRole("button", { name: "Lue", exact: true }).click();
    await expect(page.getByLabel("Paikka")).toHaveValue(/Pirkkala/);
    await page.getByLabel("Otsikko").fill(pasted);
    await page.getByLabel(/^Viesti valmentajille/).fill("Työnjohtajan kanssa on helppo puhua.");
    await send(pasted);
    lap("dirty text, title put right, a note");
  });

  await test.step("a mail saved as a file", async () => {
    await page.goto("/te");
    const file = { name: "paikka.eml", mimeType: "message/rfc822", buffer: Buffer.from(mail) };
    await page.getByLabel("Tiedostot").setInputFiles(file);
    await page.getByRole("button", { name: "Lue", exact: true }).click();
    await expect(page.getByLabel("Työnantaja")).toHaveValue("Nekalan Lajittelu Oy");
    await send(mailed);
    lap("mail as a file");
  });

  await test.step("a tip without an ad", async () => {
    await page.goto("/te/tips/new");
    await page.getByLabel("Työnantaja").fill(visited);
    await page.getByLabel("Kunta").fill("Tampere");
    await page.getByLabel("Mitä siellä voidaan tarvita").fill("Varastoon voidaan keväällä tarvita lajittelija.");
    await page.getByLabel("Toimiala").selectOption("tol2008:H");
    await page.getByRole("button", { name: "Jatka" }).click();
    await page.waitForURL(/\/te\/tips\?sent=/);
    lap("tip without an ad");
    await axe(page);
    await leave();
  });

  await test.step("the coach whose clients look for that there is told of all four, another is told of none", async () => {
    await signIn(taimi);
    await expect(async () => {
      await page.goto("/coach/inbox");
      for (const told of [linked, pasted, mailed, visited])
        await expect(page.getByRole("article").filter({ hasText: told })).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("article").filter({ hasText: pasted })).toContainText("helppo puhua");
    await expect(page.getByRole("article").filter({ hasText: visited })).toContainText("Se ei velvoita ketään.");
    await axe(page);
    await leave();
    await signIn(saga);
    await page.goto("/coach/inbox");
    for (const told of [linked, pasted, mailed, visited]) await expect(page.getByText(told)).toHaveCount(0);
    await leave();
  });

  await test.step("the coach plans a visit from the tip without an ad, makes it and says thank you", async () => {
    await signIn(taimi);
    await page.goto("/coach/inbox");
    began = Date.now();
    await page.getByRole("button", { name: `Suunnittele käynti: ${visited}` }).click();
    await page.getByLabel("Päivä").fill("2027-01-13");
    await page.getByLabel("Kellonaika").fill("10:00");
    await page.getByRole("button", { name: "Tallenna käynti" }).click();
    await expect(page.getByRole("status").first()).toContainText("Käynti on suunniteltu");
    lap("visit planned from a tip");
    const visit = page.url();
    await leave();

    await signIn(vilja);
    await page.goto("/te/tips");
    await expect(main.getByRole("listitem").filter({ hasText: visited })).toContainText("Käynti suunniteltu");
    await leave();

    await signIn(taimi);
    await page.goto(visit);
    await page.getByRole("radio", { name: "Käynti tai puhelu tehtiin" }).check();
    await page.getByRole("button", { name: "Tallenna kirjaus" }).click();
    await page.getByRole("button", { name: "Kiitä vinkin lähettäjää" }).click();
    await expect(page.getByRole("status").first()).toContainText("Kiitos on lähetetty");
    await leave();
  });

  await test.step("the officer reads how far it came and is thanked, and reads of no client", async () => {
    await signIn(vilja);
    began = Date.now();
    await page.goto("/te/tips");
    const card = main.getByRole("listitem").filter({ hasText: visited });
    await expect(card).toContainText("Vinkkisi johti käyntiin. Kiitos!");
    await expect(main.getByRole("listitem").filter({ hasText: linked })).toContainText(/kerrottu/);
    for (const codeName of ["Saukko", "Kettu", "Taimi"]) await expect(main.getByText(codeName)).toHaveCount(0);
    lap("what became of them");
    await leave();
    await signIn("admin");
    await page.goto("/admin/outbox");
    await expect(main).toContainText(`Vinkkisi johti käyntiin: ${visited}`);
    await leave();
  });

  await test.step("a coach asks without a person, an officer answers in two clicks", async () => {
    await signIn(taimi);
    began = Date.now();
    await page.goto("/coach/questions/new");
    await page
      .getByRole("group", { name: "Laita laatikkoon esimerkki" })
      .getByRole("button", { name: "Palkkatuki" })
      .click();
    await page.getByRole("button", { name: "Lähetä kysymys" }).click();
    await page.waitForURL(/\/coach\/questions\/[0-9a-z]{20,}/);
    lap("question asked");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText(numbered);
    const number = numbered.exec((await heading.textContent()) ?? "")?.[0] ?? "";
    const question = page.url();
    await leave();
    await signIn(vilja);
    began = Date.now();
    await page.goto("/te/questions");
    const asked = page.getByRole("article").filter({ hasText: number });
    await asked.getByRole("radio", { name: "Kyllä" }).check();
    await asked.getByRole("button", { name: "Lähetä vastaus" }).click();
    await expect(page.getByRole("status").first()).toContainText(number);
    lap("question answered");
    await leave();
    await signIn(taimi);
    await page.goto(question);
    await expect(page.getByRole("region", { name: "Vastaukset" })).toContainText("Kyllä");
  });
});
