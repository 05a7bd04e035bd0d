// What people paste and where links lead: mail around an ad, pages without data of their own, old encodings.
import { describe, expect, test } from "vitest";
import { messageText } from "#app/intake/message-text.ts";
import { decodePage, pageText } from "#app/intake/web-text.ts";

describe("a pasted text", () => {
  test("has its first line as its title", () => {
    expect(messageText("Siivooja, Tampere\n\nTyöaika 20 h/vko.")).toEqual({
      title: "Siivooja, Tampere",
      text: "Työaika 20 h/vko.",
    });
  });

  test("that was a mail has the subject as its title, and neither sender nor receiver stay", () => {
    const mail = [
      "Lähettäjä: Matti Meikäläinen <matti@yritys.example>",
      "Lähetetty: 20.11.2026 9.12",
      "Vastaanottaja: Vilja",
      "Aihe: VS: Keittiöapulainen Espooseen",
      "",
      "Hei Vilja!",
      "",
      "Haemme keittiöapulaista heti.",
      "Ravintola Kivi & Kanto Oy",
    ].join("\r\n");
    const read = messageText(mail);
    expect(read).toMatchObject({ title: "Keittiöapulainen Espooseen", employer: "Ravintola Kivi & Kanto Oy" });
    expect(read.text).toContain("Haemme keittiöapulaista heti.");
    expect(read.text).not.toMatch(/Matti|@|Vastaanottaja|Vilja/);
  });

  test("that begins with a greeting or a long sentence still gets a short title", () => {
    expect(messageText("Hej alla,\nVi söker städare i Esbo.").title).toBe("Vi söker städare i Esbo");
    const long = `Haetaan keittiöapulaista Espooseen, ${"tunnit sopimuksen mukaan ja muut asiat paikan päällä ".repeat(3)}`;
    expect(messageText(long)).toMatchObject({ title: "Haetaan keittiöapulaista Espooseen", text: long.trim() });
  });

  test("of nothing has no title, and no company is made up", () => {
    expect(messageText(" \n \n")).toEqual({ title: "", text: "" });
    expect(messageText("Siivooja\nSoita ja kysy lisää")).not.toHaveProperty("employer");
    expect(messageText("Kokki\nOy Rantakeittiö Ab hakee kokkia").employer).toMatch(/Rantakeittiö/);
  });
});

describe("a page", () => {
  test("without data of its own is its heading and its own words, no menus", () => {
    const page = `<!doctype html><title>Kokki | Firma</title><body><header><nav>Etusivu</nav><h1>Kokki</h1></header>
      <nav>Yhteystiedot</nav><p>Haemme kokkia <b>Turkuun</b>.</p><ul><li>vuorotyö</ul><footer>Evästeet</footer>`;
    expect(pageText(page)).toEqual({ title: "Kokki", text: "Haemme kokkia Turkuun.\n\n– vuorotyö" });
  });

  test("keeps what stands in its main part, and takes its name where it has no heading", () => {
    const page = "<title>Siivooja &amp; vahtimestari</title><div>Valikko</div><main><p>Työ alkaa heti.</p></main>";
    expect(pageText(page)).toEqual({ title: "Siivooja & vahtimestari", text: "Työ alkaa heti." });
  });

  test("broken in any way is read without an error and in no time", () => {
    const began = performance.now();
    for (const piece of ["<nav", "<header><h1>", "<main><main>", "<script>", "<h1 ", "</footer>", "<meta charset="])
      expect(() => pageText(piece.repeat(20_000))).not.toThrow();
    expect(performance.now() - began).toBeLessThan(3000);
  });

  const latin = new Uint8Array([0x74, 0x79, 0xf6, 0x20, 0x80]);
  test("is decoded by its header, by its own mark, and by guess", () => {
    expect(decodePage(latin, "iso-8859-1")).toBe("työ €");
    expect(decodePage(latin)).toBe("työ €");
    expect(decodePage(latin, "no-such-charset")).toBe("työ €");
    const own = Buffer.concat([Buffer.from('<meta charset="windows-1252">'), latin]);
    expect(decodePage(own)).toContain("työ €");
    expect(decodePage(Buffer.from("\uFEFFtyö"), "iso-8859-1")).toBe("työ");
    expect(decodePage(Buffer.from("työ"), "utf-8")).toBe("työ");
  });
});
