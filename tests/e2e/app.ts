// What every browser test starts from: the real product, people signed in through the real page, and pages held to our rules.
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { demoPeople } from "#db/seed/people.ts";
import type { Locale } from "#db/vocabulary/lists.ts";
import { startProduct, temporaryFolder } from "#tests/product.ts";

/** The first page of each role. */
export const firstPages = {
  coach: "/coach",
  lead: "/lead",
  te_contact: "/te",
  employer: "/employer",
  admin: "/admin",
} as const;
export type Role = keyof typeof firstPages;

/** What the start prints and the sign-in page shows; app/services/demo.server.ts decides it. */
const demoPassword = "rinnalla-demo";

interface App {
  url: string;
  /** The supervisor's data folder, for commands beside the running app. */
  dataDir: string;
  /** What it has printed so far. */
  output(): string;
}

interface PerTest {
  /** Signs in through the sign-in page, as that demo person or the first one of that role, and comes to their first page. */
  signIn(who: Role | `${string}@${string}`): Promise<void>;
  /** Switched off by tests that make errors on purpose: every message of the page's console that is one fails the test. */
  quietPage: boolean;
  watched: undefined;
}

export const test = base.extend<PerTest, { app: App }>({
  app: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const folder = temporaryFolder("browser");
      const product = await startProduct(folder.dir, { RINNALLA_LOOPBACK_LINKS: "on" });
      try {
        await product.ready();
        const { url, dataDir } = product;
        await use({ url, dataDir, output: () => product.stdout() + product.stderr() });
      } finally {
        const left = await product.stop();
        folder.remove();
        expect(left, "processes that outlived the app").toEqual([]);
      }
    },
    { scope: "worker", timeout: 180_000 },
  ],

  baseURL: async ({ app }, use) => use(app.url),

  signIn: async ({ page }, use) => {
    await use(async (who) => {
      const person = demoPerson(who);
      await page.goto("/fi/sign-in");
      const form = page.locator("form", { has: page.locator("input[type=password]") });
      await form.locator("input[name=email]").fill(person.email);
      await form.locator("input[name=password]").fill(demoPassword);
      await form.locator("[type=submit]").click();
      await page.waitForURL((url) => url.pathname.startsWith(firstPages[person.role]));
      // Whoever went before in the same app may have left another language.
      const html = page.locator("html");
      if ((await html.getAttribute("lang")) === person.locale) return;
      await page.locator(`button[name=locale][value=${person.locale}]`).click();
      await expect(html).toHaveAttribute("lang", person.locale);
    });
  },

  quietPage: [true, { option: true }],

  watched: [
    async ({ page, quietPage }, use) => {
      const said: string[] = [];
      // A refused script or style is an error of the console too.
      page.on("console", (message) => {
        if (message.type() === "error") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(String(error)));
      await use(undefined);
      if (quietPage) expect(said, "errors in the page's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Sets the language of somebody who signs in later, by hand. */
export async function speak(page: Page, email: string, locale: Locale): Promise<void> {
  await page.request.post("/fi/sign-in", { form: { email, password: demoPassword, next: "" }, maxRedirects: 0 });
  await page.request.post("/locale", { form: { locale, back: "/home" }, maxRedirects: 0 });
  await page.context().clearCookies();
}

/** The links of the list of clients, one a client. */
export const clientLinks = (page: Page) => page.getByRole("main").getByRole("listitem").getByRole("link");

function demoPerson(who: string): { email: string; role: Role; locale: Locale } {
  for (const { email, roles, locale } of demoPeople) {
    const role = roles[0]?.role;
    if (role && (email === who || role === who)) return { email, role, locale };
  }
  throw new Error(`the demo has no ${who}`);
}

/** Fails on what breaks WCAG 2.2 AA, naming the rule and where. */
export async function axe(page: Page): Promise<void> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.map((n) => n.target).join(" | ")}`);
  expect(found, `${page.url()} against WCAG 2.2 AA`).toEqual([]);
}

/** Fails when the page can be scrolled sideways, naming the widest element. */
export async function noSidewaysScroll(page: Page): Promise<void> {
  const widest = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const beyond = [...document.body.querySelectorAll("*")].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px wide in ${clientWidth}: ${beyond?.outerHTML.slice(0, 120) ?? "?"}`;
  });
  expect(widest, `${page.url()} scrolls sideways`).toBeUndefined();
}
