// Whatever is written around it, nothing of a script, a style or a hidden part comes through, and the visible words do.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToText, oneLine, plainText } from "#app/intake/html.ts";

const secret = "HEMLIGT";
const before = "Siivoojaksi Espooseen";
const after = "Tervetuloa meille";

const attributes = fc.constantFrom("", " ", ' class="a>b"', " data-x='>'", ' title="1 > 0"', " nonce=x", '\n type="x"');
const spelled = (name: string) =>
  fc.constantFrom(name, name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1));
const noise = fc.constantFrom(
  "",
  " ",
  "\n",
  "<b>",
  "</i>",
  "<!-- -->",
  "<br>",
  "&nbsp;",
  "<p>",
  "< 5",
  "&lt;3",
  "<custom-el a=1>",
);
const inner = fc
  .array(fc.constantFrom(secret, "<", ">", "</", "<b>", "'", '"', "<!--x-->", "if (a<b) {}", "<p>", "&lt;", "\n"), {
    maxLength: 6,
  })
  .map((parts) => `${secret}${parts.join("")}`);

const dropped = fc
  .constantFrom("script", "style", "noscript", "template", "iframe", "svg", "title")
  .chain((name) =>
    fc
      .tuple(spelled(name), attributes, inner, spelled(name), fc.constantFrom("", " ", "\n", " x"))
      .map(([open, attribute, content, close, tail]) => `<${open}${attribute}>${content}</${close}${tail}>`),
  );
const hidden = fc
  .tuple(
    fc.constantFrom("div", "span", "p", "li", "section"),
    fc.constantFrom(
      " hidden",
      ' hidden=""',
      ' style="display:none"',
      " style='color:red; display : none'",
      ' aria-hidden="true"',
      ' class="a>b" hidden',
      ' STYLE="VISIBILITY: hidden"',
    ),
    fc.constantFrom(secret, `<b>${secret}</b>`, `<div>${secret}</div><div>${secret}</div>`, `<br>${secret}`),
  )
  .map(([name, how, content]) => `<${name}${how}>${content}</${name}>`);
const comment = fc.constantFrom(`<!-- ${secret} -->`, `<!--[if mso]>${secret}<![endif]-->`, `<!-- <p> ${secret} > -->`);

describe("what nobody was meant to read", () => {
  test("is not read, in any company", () => {
    fc.assert(
      fc.property(fc.oneof(dropped, hidden, comment), noise, noise, (part, left, right) => {
        const text = htmlToText(`<p>${before}</p>${left}${part}${right}<p>${after}</p>`);
        expect(text).not.toContain(secret);
        expect(text).toContain(before);
        expect(text).toContain(after);
      }),
      { numRuns: 1500 },
    );
  });

  test("is not read in values of attributes either", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "div", "img", "p", "app-job-card"), fc.constantFrom("'", '"'), (name, sign) => {
        const text = htmlToText(`<p>${before}</p><${name} title=${sign}x > ${secret}${sign}>${after}`);
        expect(text).not.toContain(secret);
        expect(text).toContain(after);
      }),
    );
  });

  test("stays unread where it was escaped once too often", () => {
    expect(plainText(`&lt;p&gt;${before}&lt;/p&gt;&lt;script&gt;${secret}&lt;/script&gt;`)).toBe(before);
  });

  test("a hidden part that never ends hides nothing but its tag", () => {
    expect(htmlToText(`<p>${before}</p><div hidden><p>${after}</p>`)).toContain(after);
    expect(htmlToText(`<p>${before}</p><input type="hidden" value="${secret}"><p>${after}</p>`)).toBe(
      `${before}\n\n${after}`,
    );
    expect(htmlToText(`<p aria-hidden="false">${before}</p>`)).toBe(before);
  });
});

test("any text at all comes to an end, and what is read twice stays the same", () => {
  const piece = fc.oneof(
    fc.constantFrom("<", ">", "</", "<p", "<script", "<!--", "-->", "&lt;", "&", '="', "'", "hidden", " "),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const text = plainText(parts.join(""));
      expect(text).not.toMatch(/<(?:script|style|p|div)[\s>]/i);
      expect(oneLine(text)).not.toContain("\n");
    }),
    { numRuns: 800 },
  );
});
