// The day of a coach from Today to a logged visit and a job start: by touch on a phone, by keyboard alone, with a mouse; in three languages.
import type { Locator, Page } from "@playwright/test";
import { translate } from "#app/i18n/server.ts";
import { axe, expect, noSidewaysScroll, speak, test } from "./app.ts";
import { handsOn, type Way } from "./hands.ts";

interface Walker {
  locale: "fi" | "sv" | "en";
  way: Way;
  email: string;
  client: string;
}

const walkers = {
  phone: { locale: "fi", way: "touch", email: "taimi.tuokio@rinnalla.example", client: "Tiira" },
  keyboard: { locale: "sv", way: "keyboard", email: "saga.solvik@rinnalla.example", client: "Vass" },
  desktop: { locale: "en", way: "mouse", email: "robin.hazelwood@rinnalla.example", client: "Lumme" },
} as const satisfies Record<string, Walker>;

const phone = { width: 390, height: 844 };
const password = "rinnalla-demo";
const finnishDay = (days = 0) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Helsinki" });

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const said = (page: Page) => page.getByRole("status").filter({ hasText: /./ }).first();
/** A label without what is said beside it, as a hint or a problem. */
const field = (page: Page, label: string): Locator => page.getByRole("main").getByLabel(label, { exact: true });

async function theDay(page: Page, { locale, way, email, client }: Walker): Promise<void> {
  const t = translate(locale);
  const hands = handsOn(page, way, `${locale}, ${way}`);
  const main = page.getByRole("main");
  const link = (name: string | RegExp) => main.getByRole("link", { name, exact: typeof name === "string" });
  const button = (name: string | RegExp) => main.getByRole("button", { name, exact: typeof name === "string" });
  const menu = (name: string) =>
    page.getByRole("navigation", { name: t("common.navigation") }).getByRole("link", { name, exact: true });
  const tab = (name: string) =>
    page.getByRole("navigation", { name: t("clientTab.navigation") }).getByRole("link", { name, exact: true });
  /** What every stop is held to; the time it takes is nobody's. */
  const stop = async (title: string | RegExp) => {
    await expect(heading(page)).toHaveText(title);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
  };
  const held = async () => {
    if (way === "touch") await axe(page);
    await noSidewaysScroll(page);
    hands.restart();
  };

  await speak(page, email, locale);
  await page.goto(`/${locale}/sign-in`);
  const signIn = main.locator("form", { has: page.locator("input[type=password]") });
  await hands.type(signIn.locator("input[name=email]"), email);
  await hands.type(signIn.locator("input[type=password]"), password);
  await hands.press(signIn.locator("[type=submit]"));
  await stop(t("today.title"));
  const line = main.getByRole("listitem").first().getByRole("link");
  const what = (await line.innerText()).trim();
  await hands.press(line);
  await expect(heading(page)).toContainText(what.split(":")[0] ?? what);
  expect(hands.seconds()).toBeLessThan(20);
  hands.done("from the sign-in page to the first line of Today, opened", 2);
  await held();

  await hands.press(menu(t("common.clients")));
  await stop(t("client.listTitle"));
  await hands.press(link(client));
  await stop(client);
  hands.done("a client opened", 2);
  await held();

  const card = main.getByRole("article").first();
  const job = (await card.getByRole("heading").getByRole("link").innerText()).trim();
  await hands.press(card.getByRole("heading").getByRole("link"));
  await expect(heading(page)).toContainText(job);
  hands.done("a suggestion looked at", 1);
  await held();
  await page.goBack();
  await stop(client);
  hands.restart();
  await hands.press(card.getByRole("button", { name: t.code("answer", "interested"), exact: true }));
  await expect(said(page)).toContainText(job);
  hands.done("the client's answer", 1);
  await held();

  await hands.press(link(t("visit.planFor", { name: job })).first());
  await stop(t("visit.planTitle"));
  await hands.type(field(page, t("visit.date")), finnishDay(1));
  await hands.type(field(page, t("visit.time")), "13:00");
  await hands.press(button(new RegExp(`^(${t("visit.save")}|${t("visit.saveAnyway")})$`)));
  await expect(said(page)).toHaveText(t("visit.planned"));
  hands.done("a visit planned from a suggestion", 2);
  await held();

  await hands.press(field(page, t("visit.outcomeDone")));
  await hands.type(field(page, t("visit.note")), "+358 40 123 4567");
  await hands.press(field(page, t("visit.clean")));
  await hands.type(field(page, t("visit.minutes")), "40");
  await hands.press(button(t("visit.log")));
  // Somebody's number is refused; nothing else has to be written again.
  await expect(main.getByRole("alert")).toBeFocused();
  await expect(main.getByRole("alert")).toContainText(t("visit.personalData.phone"));
  await expect(field(page, t("visit.note"))).toHaveValue("+358 40 123 4567");
  await expect(field(page, t("visit.minutes"))).toHaveValue("40");
  await expect(field(page, t("visit.outcomeDone"))).toBeChecked();
  await hands.type(field(page, t("visit.note")), "10–14");
  await hands.press(button(t("visit.log")));
  await expect(said(page)).toHaveText(t("visit.logged"));
  hands.done("the visit logged, with one mistake on the way", 4);
  await held();

  await hands.press(menu(t("common.clients")));
  await hands.press(link(client));
  await stop(client);
  await hands.press(tab(t("clientTab.applications")));
  await stop(t("application.title", { client }));
  await hands.press(button(t("application.beginFor", { title: job })));
  await expect(said(page)).toHaveText(t("application.begun"));
  hands.done("an application begun", 4);
  await held();
  const thread = main.getByRole("article").filter({ hasText: job });
  for (const step of ["applied", "interview", "offer", "accepted"] as const) {
    const name = t(`application.step.${step}`);
    await hands.press(thread.locator(`button[name=step][value=${step}]`));
    await expect(thread.getByRole("heading")).toContainText(name);
  }
  hands.done("four steps, up to accepted", 4);
  await held();

  await hands.press(link(t("application.startJobFor", { title: job })));
  await stop(t("job.newTitle"));
  await expect(field(page, t("job.titleField"))).toHaveValue(job);
  await hands.type(field(page, t("job.startsOn")), finnishDay());
  await hands.press(button(t("job.save")));
  await expect(said(page)).toContainText(t("job.said.started"));
  hands.done("the start of a job", 2);
  await held();
  await hands.press(button(t("job.talkDo")));
  await expect(said(page)).toContainText(t("job.said.talk"));
  hands.done("benefits gone through", 1);
  await held();

  await hands.press(menu(t("common.today")));
  await stop(t("today.title"));
  const due = main
    .getByRole("listitem")
    .filter({ has: page.locator("input[name=line][value^='follow_up:']"), hasText: job })
    .last();
  await expect(due).toBeVisible();
  await expect(due).toContainText(client);
  await expect(due).toContainText(t("today.kind.follow_up"));
  hands.done("back on Today", 1);
  await held();
}

// A number in a note is answered with 422, which the console calls an error.
test.use({ quietPage: false });

test.describe("by touch", () => {
  test.use({ viewport: phone, hasTouch: true });
  test("a coach's day on a phone, in Finnish", async ({ page }) => {
    test.setTimeout(150_000);
    await theDay(page, walkers.phone);
  });
});

test("a coach's day by keyboard alone, in Swedish", async ({ page }) => {
  test.setTimeout(150_000);
  await theDay(page, walkers.keyboard);
});

test("a coach's day with a mouse, in English", async ({ page }) => {
  test.setTimeout(150_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  await theDay(page, walkers.desktop);
});
