// Everybody who may sign in comes to a first page of their own, on a desk and on a phone.
import { axe, expect, firstPages, noSidewaysScroll, type Role, test } from "./app.ts";

const phone = { width: 320, height: 640 };

for (const role of Object.keys(firstPages) as Role[]) {
  test(`a person with the role ${role} signs in and reads their first page`, async ({ page, signIn }) => {
    await signIn(role);
    await expect(page.locator("main h1")).toBeVisible();
    await axe(page);
    await page.setViewportSize(phone);
    await noSidewaysScroll(page);
  });
}

for (const path of ["/fi", "/sv", "/en", "/fi/sign-in", "/sv/sign-in", "/en/sign-in"]) {
  test(`anybody can read ${path}, also on a phone and in the dark`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", path.slice(1, 3));
    await axe(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await axe(page);
    await page.setViewportSize(phone);
    await noSidewaysScroll(page);
  });
}

test.describe("a wrong password", () => {
  // The browser itself reports the answer 422.
  test.use({ quietPage: false });

  test("is told beside the field", async ({ page }) => {
    await page.goto("/fi/sign-in");
    const form = page.locator("form", { has: page.locator("input[type=password]") });
    await form.locator("input[name=email]").fill("nobody@rinnalla.example");
    await form.locator("input[name=password]").fill("not this one");
    await form.locator("[type=submit]").click();
    await expect(form.locator("input[name=password]")).toHaveAttribute("aria-invalid", "true");
    await expect(form.locator("input[name=email]")).toHaveValue("nobody@rinnalla.example");
    await axe(page);
  });
});
