// Texts, dates and encodings, as dirty as they come.
import { describe, expect, test } from "vitest";
import { readDay, readInstant } from "#app/intake/dates.ts";
import { decode } from "#app/intake/decode.ts";
import { oneLine, plainText } from "#app/intake/html.ts";
import { languageCode } from "#app/intake/language-names.ts";
import { mailAddress, phoneNumber, webAddress } from "#app/intake/links.ts";
import { readPay } from "#app/intake/pay.ts";
import { readStart } from "#app/intake/start.ts";

describe("HTML becomes safe plain text", () => {
  test.each([
    [
      "<p>Hei &auml;iti<br>rivi 2</p><ul><li>yksi</li><li> kaksi</li></ul><p>Loppu</p>",
      "Hei äiti\nrivi 2\n\n– yksi\n– kaksi\n\nLoppu",
    ],
    ["<div><h2>Vi söker</h2>en <strong>kock</strong></div>", "Vi söker\n\nen kock"],
    ["<p>yksi rivi,\n   joka jatkuu</p>", "yksi rivi, joka jatkuu"],
    ["&lt;p&gt;Eka&lt;/p&gt;&lt;p&gt;Toka&lt;/p&gt;", "Eka\n\nToka"],
    ["moi<script>alert(1)</script><style>p{}</style> hei<script>ei lopu", "moi hei"],
    ['<img src=x onerror="alert(1)">moi<!-- piilo <p> -->', "moi"],
    ["a < 5 ja b > 3, <matti@firma.fi>, R&D, AT&T", "a < 5 ja b > 3, <matti@firma.fi>, R&D, AT&T"],
    ["• yksi\n*  kaksi\n- kolme\n·        neljä", "– yksi\n– kaksi\n– kolme\n– neljä"],
    ["eka\r\n\r\n\r\n\r\ntoka\u00a0\u200b kolmas", "eka\n\ntoka kolmas"],
    ["&#228;&#xE4;&#150;&nbsp;&euro;&unknown;&toString;", "ää– €&unknown;&toString;"],
  ])("%j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  test("a title is one line without markup", () => {
    expect(oneLine("  <b>Siivooja</b>\n Espooseen ")).toBe("Siivooja Espooseen");
  });

  test("hostile markup is read to its end", { timeout: 30_000 }, () => {
    for (const piece of ["<a ", "<", "<!--", "<script>", "&lt;", "\n", "<p", "&#", "<p hidden>", '<a x="'])
      expect(plainText(piece.repeat(100_000)).length).toBeLessThanOrEqual(piece.length * 100_000);
    for (const read of [readPay, readStart, readInstant, webAddress, mailAddress])
      expect(() => read(`1${" ".repeat(300_000)}1.2`)).not.toThrow();
  });
});

describe("dates", () => {
  test.each([
    ["2026-11-30", "2026-11-30T21:59:00.000Z"],
    ["30.11.2026", "2026-11-30T21:59:00.000Z"],
    ["2026-07-15", "2026-07-15T20:59:00.000Z"],
    ["2026-11-30T00:00:00", "2026-11-30T21:59:00.000Z"],
    ["30.11.2026 klo 16.00", "2026-11-30T14:00:00.000Z"],
    ["2026-11-30T16:00:00Z", "2026-11-30T16:00:00.000Z"],
    ["2026-11-30 16:00:00+02:00", "2026-11-30T14:00:00.000Z"],
    [1672416000, "2022-12-30T16:00:00.000Z"],
    ["1582815595734", "2020-02-27T14:59:55.734Z"],
  ])("the deadline %j is %s", (written, instant) => {
    expect(readInstant(written, { deadline: true })).toBe(instant);
  });

  test.each([
    "31.2.2026",
    "2026-02-30",
    "pian",
    "2026-13-01",
    "",
    "12.5",
    -5,
    Number.NaN,
    null,
    {},
    "0001-01-01",
    "2026-11-30T25:00",
  ])("%j is no date", (written) => {
    expect(readInstant(written)).toBeUndefined();
  });

  test("a naive time is Helsinki's unless the source is Swedish, in summer and in winter and across the change", () => {
    expect(readInstant("2026-07-01T12:00")).toBe("2026-07-01T09:00:00.000Z");
    expect(readInstant("2026-07-01T12:00", { zone: "Europe/Stockholm" })).toBe("2026-07-01T10:00:00.000Z");
    expect(readInstant("2026-12-01T12:00")).toBe("2026-12-01T10:00:00.000Z");
    expect(readInstant("2026-03-29T04:30")).toBe("2026-03-29T01:30:00.000Z");
    expect(readInstant("2026-10-25T12:00")).toBe("2026-10-25T10:00:00.000Z");
    expect(readDay("1.2.2026")).toBe("2026-02-01");
  });

  test.each([
    ["1.2.2023 - 11.5.2023", { kind: "date", date: "2023-02-01", ends: true }],
    ["1.2.-30.4.2023", { kind: "date", date: "2023-02-01", ends: true }],
    ["02.01.2023 -27.08.2023", { kind: "date", date: "2023-01-02", ends: true }],
    ["16.1.2023 tai sopimuksen mukaan", { kind: "date", date: "2023-01-16", ends: false }],
    ["Heti", { kind: "at_once", date: null, ends: false }],
    ["enligt överenskommelse", { kind: "by_agreement", date: null, ends: false }],
    ["joskus", { kind: "unknown", date: null, ends: false }],
  ])("the work starts %j", (written, start) => {
    expect(readStart(written)).toEqual(start);
  });
});

describe("bytes", () => {
  const text = "Siivooja Jyväskylään – städare på Åland";

  test("UTF-8 with and without a mark, and UTF-16 with one, are read as they are", () => {
    const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
    const bigEndian = Buffer.from(utf16).swap16();
    for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), utf16, bigEndian]) {
      expect(decode(bytes, "x")).toEqual({ text, problems: [] });
    }
  });

  test("windows-1252 is read and reported", () => {
    const bytes = Uint8Array.from(
      [..."J", 0xe4, ..."rvi ", 0x80].map((one) => (typeof one === "string" ? one.charCodeAt(0) : one)),
    );
    const decoded = decode(bytes, "vanha.csv");
    expect(decoded.text).toBe("Järvi €");
    expect(decoded.problems).toEqual([
      { where: "vanha.csv", code: "wrong_encoding", params: { encoding: "windows-1252" } },
    ]);
  });

  test("a picture is no text", () => {
    expect(decode(Uint8Array.from([0x89, 0x50, 0, 0, 1]), "kuva.png").problems[0]?.code).toBe("unreadable_file");
  });
});

describe("words of fields", () => {
  test.each([
    ["2488,52€/kk", { min: 2488.52, max: 2488.52, unit: "month" }],
    ["12–14 €/h", { min: 12, max: 14, unit: "hour" }],
    ["alkaen 12,50 e/h", { unit: "hour" }],
    ["alkaen 12,50 €/h", { min: 12.5, unit: "hour" }],
    ["2 300 - 2 600 €/kk", { min: 2300, max: 2600, unit: "month" }],
    ["KVTES:n mukaan", { unit: "unknown", agreement: "KVTES" }],
    ["Sopimuksen mukaan vuonna 2026", { unit: "unknown" }],
  ])("the pay %j", (text, pay) => {
    expect(readPay(text)).toEqual({ text, ...pay });
  });

  test("a dash is no pay", () => {
    expect([readPay("-"), readPay(undefined), readPay("  – ")]).toEqual([null, null, null]);
  });

  test("names of languages in three languages", () => {
    expect(["Svenska", "suomi", "ruotsin kieli", "Tigrinja/Tigrinska", "English", "sv"].map(languageCode)).toEqual([
      "sv",
      "fi",
      "sv",
      "ti",
      "en",
      "sv",
    ]);
    expect(["zz", "klingon", ""].map(languageCode)).toEqual([undefined, undefined, undefined]);
  });

  test("only what can safely be a link, an address or a number is kept", () => {
    expect(webAddress("www.yritys.fi/haku")).toBe("https://www.yritys.fi/haku");
    expect(["javascript:alert(1)", "data:text/html,x", "/polku", "[EMAIL]", 5].map(webAddress)).toEqual(
      Array(5).fill(undefined),
    );
    expect(mailAddress("mailto:rekry@yritys.fi")).toBe("rekry@yritys.fi");
    expect(mailAddress("[EMAIL]")).toBeUndefined();
    expect(phoneNumber("+358 40 123 4567")).toBe("+358 40 123 4567");
    expect(phoneNumber("[PHONE]")).toBeUndefined();
  });
});
