// The open board: everybody reads it, in three languages, with and without scripts; what is not public is not there.
import { demoVacancies } from "#db/seed/index.ts";
import { axe, expect, noSidewaysScroll, test } from "./app.ts";

const words = { fi: "siivooja", sv: "städare", en: "cleaner" };
const publicTitles = new Set(demoVacancies.filter((v) => v.visibility === "public").map((v) => v.title));

for (const [locale, word] of Object.entries(words)) {
  test(`somebody looks for work in ${locale} and opens a vacancy`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.getByRole("banner").getByRole("navigation").first().getByRole("link").first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/vacancies$`));
    await axe(page);
    await page.getByRole("searchbox").fill(word);
    await page.getByRole("searchbox").press("Enter");
    await expect(page).toHaveURL(/q=/);
    const first = page.getByRole("main").getByRole("listitem").getByRole("link").first();
    await expect(first).toBeVisible();
    await first.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/vacancies/\\w+`));
    await axe(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await noSidewaysScroll(page);
  });
}

const without = [
  ["fi", "helsinki", "-kahvila", "Miinus"],
  ["sv", "helsingfors", "-café", "minus"],
  ["en", "helsinki", "-kitchen", "minus"],
] as const;
for (const [locale, word, minus, told] of without) {
  test(`a word with a minus before it is left out, as the hint says in ${locale}`, async ({ page }) => {
    const count = async (text: string) => {
      // A space after the last word: it is whole, and not the beginning of others.
      await page.goto(`/${locale}/vacancies?q=${encodeURIComponent(`${text} `)}`);
      return Number.parseInt(await page.getByRole("heading", { level: 2 }).filter({ hasText: /\d/ }).innerText(), 10);
    };
    const all = await count(word);
    const fewer = await count(`${word} ${minus}`);
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(all);
    expect(all - fewer).toBe(await count(`${word} ${minus.slice(1)}`));
    await expect(page.getByRole("searchbox")).toHaveAccessibleDescription(new RegExp(told));
  });
}

test("the board holds public vacancies only, and each of them", async ({ page }) => {
  const seen = new Set<string>();
  for (let number = 1; ; number += 1) {
    await page.goto(`/fi/vacancies?page=${number}`);
    const titles = await page.getByRole("main").getByRole("listitem").getByRole("heading").allInnerTexts();
    if (titles.length === 0) break;
    for (const title of titles) seen.add(title.trim());
  }
  for (const title of seen) expect(publicTitles, title).toContain(title);
  // Other tests of this app may have taken vacancies off the board, but not most of them.
  expect(seen.size).toBeGreaterThan(publicTitles.size / 2);
});

test("a professional's vacancy has no public page", async ({ page, request, signIn }) => {
  await signIn("te_contact");
  await page.goto("/search");
  const links = page.getByRole("main").getByRole("listitem").getByRole("link");
  const hrefs = await links.evaluateAll((all) => all.map((a) => [a.textContent, a.getAttribute("href")]));
  const hidden = hrefs.find(([title]) => !publicTitles.has((title ?? "").trim()));
  expect(hidden).toBeDefined();
  const answer = await request.get(`/fi${hidden?.[1]}`);
  expect(answer.status()).toBe(404);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the board is narrowed down by sector with a button", async ({ page }) => {
    await page.goto("/sv/vacancies");
    const filters = page.getByRole("group").first();
    await expect(filters).toBeVisible();
    const before = await page.getByRole("heading", { level: 2 }).first().innerText();
    await page.goto("/sv/vacancies?sector=tol2008%3AI");
    await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(before);
  });
});
