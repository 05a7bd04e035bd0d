// Which part of a mail is the ad, what it is called, and whose company it is: never the one who only sent it on.
import { describe, expect, test } from "vitest";
import { mailText } from "#app/intake/mail-text.ts";

const own = ["Vilja Virta", "vilja@alue.example"];
const ad = `Haemme siivoojaa Tampereelle. Työaika on 20 tuntia viikossa, arkisin päivällä.
Hygieniapassi vaaditaan. Hakuaika päättyy 15.12.2026.`;

const forwarded = `Hei, tässä yksi. Laitan eteenpäin.

Ystävällisin terveisin
Vilja Virta
Yhteyspäällikkö, Välittäjä Oy
p. 09 123 4567

-----Alkuperäinen viesti-----
Lähettäjä: Anna Aalto <anna@koivikko.example>
Lähetetty: perjantai 20. marraskuuta 2026 10.12
Vastaanottaja: Vilja Virta
Aihe: Siivooja Tampereelle

Hei Vilja!

${ad}

Terveisin
Anna Aalto
Puhdas Koivikko Oy
040 123 4567`;

describe("the ad in a mail", () => {
  test("that was forwarded is the message below, by its own subject, of the company that signed it", () => {
    const read = mailText("VS: VL: Siivooja Tampereelle", forwarded, own);
    expect(read).toMatchObject({ title: "Siivooja Tampereelle", employer: "Puhdas Koivikko Oy" });
    expect(read.text).toContain("Haemme siivoojaa");
    expect(read.text).not.toMatch(/Vilja|Välittäjä|Anna Aalto|040 123|Lähettäjä|eteenpäin/);
  });

  test("is found below a covering note and its signature in the same message", () => {
    const read = mailText(
      "Avoin paikka",
      `Hei! Alla paikka.\n\nTerv.\nVilja Virta\nAlueen työllisyyspalvelut\n\n\n${ad}`,
      own,
    );
    expect(read.text).toContain("Haemme siivoojaa");
    expect(read.text).not.toMatch(/Vilja|Alla paikka/);
    expect(read.employer).toBeUndefined();
  });

  test("above the sender's own signature does not take the sender's company", () => {
    const read = mailText("Siivooja", `${ad}\n\nMvh\nVilja Virta\nVälittäjä Oy`, own);
    expect(read.employer).toBeUndefined();
    expect(read.text).not.toMatch(/Välittäjä|Vilja/);
  });

  test("names its company itself before anybody signs", () => {
    const read = mailText("Siivooja", `${ad}\nRantakeittiö Oy\n\nTerveisin\nAnna Aalto\nPuhdas Koivikko Oy`, own);
    expect(read.employer).toBe("Rantakeittiö Oy");
  });

  test.each([
    [
      "sv",
      "Från: Anna\nSkickat: den 20 november 2026\nTill: Vilja\nÄmne: Städare till Vasa\n\nVi söker en städare till Vasa, 20 timmar i veckan.\n\nMed vänlig hälsning\nAnna",
      "Städare till Vasa",
    ],
    [
      "en",
      "From: Anna\nSent: Friday\nTo: Vilja\nSubject: Cleaner in Espoo\n\nWe are looking for a cleaner in Espoo for 20 hours a week.\n\nKind regards\nAnna",
      "Cleaner in Espoo",
    ],
    [
      "fi",
      "pe 20.11.2026 klo 10.12 Anna Aalto <anna@koivikko.example> kirjoitti:\n> Haemme siivoojaa Tampereelle 20 tunniksi viikossa.\n> Aloitus heti.",
      "Siivooja",
    ],
  ])("is found behind the headers of %s programs", (_language, text, title) => {
    const read = mailText("VB: Siivooja", `Hei\n\n${text}`, own);
    expect(read.title).toBe(title);
    expect(read.text).not.toMatch(/Anna|Vilja|^>/m);
  });

  test("ends where a notice of secrecy begins; a phone's own line is none of it", () => {
    const read = mailText("Kokki", `${ad}\n\nLähetetty iPhonesta\nTämä viesti on luottamuksellinen.`, own);
    expect(read.text).not.toMatch(/iPhone|luottamuksellinen/);
  });

  test("is nothing much where the mail is only a covering note, and never throws", () => {
    expect(mailText("Työpaikka", "Hei, ohessa ilmoitus.\n\nTerveisin\nAnna", own).length).toBeLessThan(60);
    expect(mailText("", "", own)).toMatchObject({ title: "", text: "", length: 0 });
  });
});
