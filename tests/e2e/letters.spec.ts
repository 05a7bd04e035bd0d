// A letter all the way: registered in the real product, handed to a mail server on loopback by its worker.
import { expect, test } from "@playwright/test";
import { bodyOf, startMailServer } from "#tests/mail-server.ts";
import { startProduct, temporaryFolder } from "#tests/product.ts";

test("whoever registers an employer gets a letter with a link to this house", async ({ request }) => {
  test.setTimeout(180_000);
  const folder = temporaryFolder("letters");
  const mail = await startMailServer();
  const product = await startProduct(folder.dir, {
    SMTP_URL: mail.url,
    MAIL_FROM: "Rinnalla <post@rinnalla.example>",
    BASE_URL: "https://rinnalla.example",
  });
  try {
    await product.ready();
    const form = { company: "Testipesula Oy", businessId: "0000040-6", name: "Tea", email: "tea@pesula.example" };
    const password = "pitkä ja oma salasana";
    const sent = await request.post(`${product.url}/sv/register`, { form: { ...form, password }, maxRedirects: 0 });
    expect(sent.status()).toBeLessThan(400);
    await expect.poll(() => mail.received.length, { timeout: 20_000 }).toBe(1);
    const [letter] = mail.received;
    if (!letter) throw new Error("no letter");
    expect(letter).toMatchObject({ from: "post@rinnalla.example", to: ["tea@pesula.example"] });
    expect(bodyOf(letter)).toContain("Hej Tea,");
    expect(bodyOf(letter)).toMatch(/https:\/\/rinnalla\.example\/sv\/confirm\/[\w-]{20,}/);
    // The terminal and the log name nobody.
    expect(product.stdout() + product.stderr()).not.toContain("pesula");
  } finally {
    await product.stop();
    await mail.stop();
    folder.remove();
  }
});
