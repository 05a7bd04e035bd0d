// The main job, end to end: real ads come in, a coach opens a client, reads ranked and explained suggestions, records the answer.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { demoPeople } from "#db/seed/people.ts";
import { axe, clientLinks, expect, noSidewaysScroll, test } from "./app.ts";

/** The demo's Finnish-speaking person of a role: the walk reads Finnish pages. */
function finnish(role: "coach" | "te_contact"): `${string}@${string}` {
  const found = demoPeople.find((person) => person.locale === "fi" && person.roles.some((held) => held.role === role));
  return found?.email as `${string}@${string}`;
}

const ads = "../shared/data/ads";
const run = promisify(execFile);

/** Before the deadlines of the real ads. The app's own clock stays on today. */
const then = "2020-03-01T08:00:00Z";

/** Real ads of four sources, with how many vacancies each brings. */
const files = [
  ["platsbanken_full_10.json", "jobtech", 10],
  ["helsinki_rekry_list_100.json", "helsinki", 98],
  ["tyomarkkinatori_1.json", "tyomarkkinatori", 1],
  ["kuntarekry_6.json", "kuntarekry", 6],
] as const;

test.describe("on real ads", () => {
  test.skip(!existsSync(ads), "the real ads (../shared/data/ads) are not here");

  test("ads of four sources come in beside the running app, twice over, and are found", async ({
    app,
    page,
    signIn,
  }) => {
    // Thousands of ads, beside whatever else the machine does.
    test.setTimeout(180_000);
    const imported = async (file: string, format: string) => {
      const args = ["run", "--silent", "rinnalla", "--", "import", `${ads}/${file}`, "--format", format, "--json"];
      const { stdout } = await run("npm", [...args, "--data", app.dataDir, "--now", then]);
      return JSON.parse(stdout);
    };
    for (const [file, format, count] of files) {
      expect(await imported(file, format)).toMatchObject({ created: count, updated: 0, unchanged: 0 });
      expect(await imported(file, format)).toMatchObject({ created: 0, updated: 0, unchanged: count });
    }
    await signIn(finnish("te_contact"));
    await page.goto("/search?q=varhaiskasvatuksen+opettaja&expired=1");
    await expect(page.getByRole("link", { name: /varhaiskasvatuksen opettaja/i }).first()).toBeVisible();
  });
});

test("a coach opens a client, sees why each vacancy fits, and records the client's answers", async ({
  page,
  signIn,
}) => {
  await signIn(finnish("coach"));
  await page.goto("/coach/clients");
  await clientLinks(page).first().click();
  const good = page.getByRole("region", { name: "Sopii hyvin" });
  const first = good.getByRole("article").first();
  await expect(first.getByRole("heading", { name: "Puolesta" })).toBeVisible();
  await axe(page);

  // No, with a reason in one click: it moves to the hidden ones and says so.
  const title = await first.getByRole("heading", { level: 4 }).getByRole("link").innerText();
  const titled = { has: page.getByRole("link", { name: title, exact: true }) };
  const hidden = page.getByText(/piilotet/).first();
  await first.locator("summary", { hasText: /^Ei$/ }).click();
  await first.getByRole("button", { name: "Paikka tai matka" }).click();
  await expect(page.getByRole("status").filter({ hasText: title })).toContainText("Ei");
  await expect(page.getByRole("button", { name: "Peru vastaus", exact: true })).toBeInViewport();
  await expect(good.getByRole("article").filter(titled)).toHaveCount(0);
  await expect(hidden).toBeVisible();

  // The undo brings it back.
  const answers = page.getByRole("region", { name: "Asiakkaan vastaukset" });
  await answers.getByRole("listitem").filter({ hasText: title }).getByRole("button").click();
  await expect(good.getByRole("article").filter(titled)).toBeVisible();

  // Interested: it stays, marked; not now: it moves down and says why.
  const again = page.getByRole("article").filter(titled);
  await again.getByRole("button", { name: "Kiinnostaa", exact: true }).click();
  await expect(again.getByRole("heading", { level: 4 })).toContainText("Kiinnostaa");
  await again.getByRole("button", { name: "Ei nyt", exact: true }).click();
  const possible = page.getByRole("region", { name: "Mahdollinen" });
  await expect(possible.getByRole("article").filter(titled)).toBeVisible();
  await expect(page.getByText("Tähän on vastattu: Ei nyt.")).toBeVisible();

  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
});

test("the search finds while one types, in any form of the word, and narrows by sector and region", async ({
  page,
  signIn,
}) => {
  await signIn(finnish("te_contact"));
  await page.goto("/search");
  const results = page.getByRole("heading", { level: 2 }).filter({ hasText: /työpaik/ });
  const before = await results.innerText();
  await page.getByRole("searchbox").pressSequentially("siivoojaksi", { delay: 20 });
  await expect(results).not.toHaveText(before);
  await expect(page.getByRole("link", { name: /siivooja|laitoshuoltaja/i }).first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("siivoojaksi");
  const all = Number.parseInt(await results.innerText(), 10);

  await page.getByRole("checkbox", { name: /Uusimaa/ }).check();
  await expect(page).toHaveURL(/region=01/);
  await expect.poll(async () => Number.parseInt(await results.innerText(), 10)).toBeLessThan(all);
  await axe(page);

  await page.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Tiedot" })).toBeVisible();
  await axe(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await noSidewaysScroll(page);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a coach reads suggestions, records an answer and searches", async ({ page, signIn }) => {
    await signIn(finnish("coach"));
    await page.goto("/coach/clients");
    await clientLinks(page).first().click();
    const first = page.getByRole("article").first();
    const title = (await first.getByRole("heading", { level: 4 }).innerText()).trim();
    await first.getByRole("button", { name: "Kiinnostaa", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: title })).toBeVisible();
    const marked = page.getByRole("article").filter({ hasText: title }).first();
    await marked.getByRole("button", { name: /Peru vastaus/ }).click();

    await page.goto("/search");
    await page.getByRole("searchbox").fill("keittiöapulaiseksi");
    await page.getByRole("button", { name: "Hae" }).click();
    await expect(page.getByRole("link", { name: /keittiö|kitchen|köks|tiskari/i }).first()).toBeVisible();
  });
});

test("the person's language follows them, and every page speaks it", async ({ page, signIn }) => {
  await signIn(finnish("coach"));
  await page.goto("/coach/clients");
  await page.getByRole("button", { name: "Svenska" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klienter");
  await page.goto("/search");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lediga jobb");
  await page.getByRole("button", { name: "Suomi" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fi");
});
