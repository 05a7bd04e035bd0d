// Files people bring are opened as what they are, in a process of their own; what cannot be opened says why, and in time.
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openFiles } from "#app/world/open-files.server.ts";
import { bytesOf, makeLockedPdf, makeMail, makeOutlook, makePdf } from "./files-made.ts";

const one = async (name: string, bytes: Uint8Array) => (await openFiles([{ name, bytes }]))[0];

describe("a PDF", () => {
  test("gives its words line by line, and what is written largest", async () => {
    const opened = await one(
      "ilmoitus.pdf",
      makePdf(["Koivikon Palvelut Oy\n# Siivooja Tampereelle\nTyöaika 20 h", "Hae heti"]),
    );
    expect(opened).toMatchObject({ kind: "text", heading: "Siivooja Tampereelle" });
    expect(opened?.kind === "text" && opened.text).toMatch(
      /Koivikon Palvelut Oy\n+Siivooja Tampereelle\n+Työaika 20 h\s+Hae heti/,
    );
  });

  test("that is locked, of pictures only, too long or broken says so", async () => {
    const files = [
      { name: "a.pdf", bytes: makeLockedPdf() },
      { name: "b.pdf", bytes: makePdf([""]) },
      { name: "c.pdf", bytes: makePdf(Array.from({ length: 21 }, () => "sivu")) },
      { name: "d.pdf", bytes: bytesOf("%PDF-1.4 rikki") },
    ];
    const codes = (await openFiles(files)).map((opened) => opened.kind === "closed" && opened.code);
    expect(codes).toEqual(["file_locked", "file_picture", "file_long", "file_unreadable"]);
  });

  test("that swells when it is unpacked is ended in time, and the next file is read", async () => {
    const packed = Buffer.from(deflateSync(Buffer.alloc(400_000_000, "(a) Tj ")));
    const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>";
    const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n3 0 obj\n${page}\nendobj\n4 0 obj\n<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
    const bomb = new Uint8Array(
      Buffer.concat([
        Buffer.from(head),
        packed,
        Buffer.from("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF"),
      ]),
    );
    const files = [
      { name: "pommi.pdf", bytes: bomb },
      { name: "b.pdf", bytes: makePdf(["# Kokki\nHaemme kokkia Turkuun."]) },
    ];
    const [first, second] = await openFiles(files, { seconds: 4 });
    expect(first).toMatchObject({
      kind: "closed",
      code: expect.stringMatching(/^file_(slow|long|unreadable|picture)$/),
    });
    expect(second).toMatchObject({ kind: "text", heading: "Kokki" });
  }, 30_000);
});

describe("a mail", () => {
  test("gives subject, sender, body and what is attached, each opened; pictures of a signature are left out", async () => {
    const logo = {
      name: "logo.png",
      type: "image/png",
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]),
      inline: true,
    };
    const pdf = {
      name: "ilmoitus.pdf",
      type: "application/pdf",
      bytes: makePdf(["# Tiskaaja\nKeittiötyötä Oulussa."]),
    };
    const opened = await one(
      "viesti.eml",
      makeMail({ subject: "Työpaikka äkkiä", text: "Liitteenä.", attachments: [logo, pdf] }),
    );
    expect(opened).toMatchObject({
      kind: "mail",
      subject: "Työpaikka äkkiä",
      sender: ["Anna Aalto", "anna@koivikko.example"],
    });
    expect(opened?.kind === "mail" && opened.parts).toMatchObject([
      { name: "ilmoitus.pdf", opened: { heading: "Tiskaaja" } },
    ]);
  });

  test("inside a mail is a mail of its own", async () => {
    const inner = makeMail({ subject: "Kokki Turkuun", text: "Haemme kokkia." });
    const outer = makeMail({
      subject: "VS",
      text: "Ks. liite",
      attachments: [{ name: "k.eml", type: "message/rfc822", bytes: inner }],
    });
    const opened = await one("v.eml", outer);
    expect(opened?.kind === "mail" && opened.parts).toMatchObject([
      { opened: { kind: "mail", subject: "Kokki Turkuun" } },
    ]);
  });

  test("of Outlook gives the same", async () => {
    const attachment = { name: "ilmoitus.pdf", bytes: makePdf(["# Varastotyöntekijä\nVantaalla."]) };
    const opened = await one(
      "v.msg",
      makeOutlook({ subject: "Työpaikka", body: "Liitteenä.", sender: "Anna Aalto", attachment }),
    );
    expect(opened).toMatchObject({
      kind: "mail",
      subject: "Työpaikka",
      text: "Liitteenä.",
      sender: ["Anna Aalto", ""],
    });
    expect(opened?.kind === "mail" && opened.parts).toMatchObject([
      { name: "ilmoitus.pdf", opened: { heading: "Varastotyöntekijä" } },
    ]);
  });
});

test("a file is what its bytes are, whatever its name says", async () => {
  const files = [
    { name: "ilmoitus.pdf", bytes: bytesOf("<html><body><h1>Kokki</h1></body></html>") },
    { name: "ilmoitus.txt", bytes: makePdf(["# Kokki\nHaemme kokkia Turkuun."]) },
    { name: "ilmoitus.pdf", bytes: bytesOf("PK\x03\x04word/document.xml") },
    { name: "ilmoitus.msg", bytes: makeOutlook({ subject: "", body: "", sender: "" }).slice(0, 700) },
    { name: "kuva.txt", bytes: bytesOf("a\0b") },
    { name: "iso.pdf", bytes: new Uint8Array(10 * 1024 * 1024 + 1) },
    { name: "kopio.txt", bytes: bytesOf("From: Anna\nSubject: Kokki\n\nHaemme kokkia.") },
  ];
  const opened = await openFiles(files);
  expect(opened.map((file) => (file.kind === "closed" ? file.code : file.kind))).toEqual([
    ...["bytes", "text", "file_kind", "file_unreadable", "file_unreadable", "file_too_big", "bytes"],
  ]);
});
