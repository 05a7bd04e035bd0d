// No sentence stands in a page or a component: what people read comes from app/i18n.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const app = fileURLToPath(new URL("../../app/", import.meta.url));

/** Attributes that are read aloud or shown. */
const spoken = new Set([
  ...["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "aria-placeholder"],
  ...["title", "placeholder", "alt", "label", "summary"],
]);

const letters = /\p{L}/u;

/** The product's name is the same in every language. */
const productName = /\bRinnalla\b/g;

/** Every piece of text in a file that would reach a person without passing through the words. */
function bareSentences(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const tell = (node: ts.Node, text: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    if (letters.test(text.replace(productName, ""))) found.push(`${path}:${line + 1} ${text.trim()}`);
  };
  /** The texts an expression may come to: both ends of a choice, the fixed parts of a template. */
  const texts = (node: ts.Expression | undefined): void => {
    if (!node) return;
    if (ts.isStringLiteralLike(node)) tell(node, node.text);
    else if (ts.isTemplateExpression(node))
      for (const text of [node.head.text, ...node.templateSpans.map((span) => span.literal.text)]) tell(node, text);
    else if (ts.isConditionalExpression(node)) for (const end of [node.whenTrue, node.whenFalse]) texts(end);
    else if (ts.isParenthesizedExpression(node)) texts(node.expression);
    else if (ts.isBinaryExpression(node) && !isComparison(node))
      for (const side of [node.left, node.right]) texts(side);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) tell(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) texts(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText()) && node.initializer)
      texts(
        ts.isJsxExpression(node.initializer) ? node.initializer.expression : (node.initializer as ts.StringLiteral),
      );
    if (ts.isPropertyAssignment(node) && node.name.getText() === "title") texts(node.initializer);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isComparison(node: ts.BinaryExpression): boolean {
  const { kind } = node.operatorToken;
  return kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.ExclamationEqualsEqualsToken;
}

const pages = [
  "root.tsx",
  ...["routes", "ui"].flatMap((room) => readdirSync(join(app, room)).map((f) => `${room}/${f}`)),
];

test("no page and no component says a sentence of its own", () => {
  const found = pages.flatMap((page) => bareSentences(page, readFileSync(join(app, page), "utf8")));
  expect(found).toEqual([]);
});

test("pages say only what the browser has words for: reasons, problems and the terminal stay on the server", () => {
  for (const page of pages) {
    const source = readFileSync(join(app, page), "utf8");
    expect([page, source.match(/\bt\(\s*[`"](cli|problem|reason)\.|\bt\.reason\(/)?.[0]]).toEqual([page, undefined]);
  }
});

test("the guard sees text, attributes, choices and titles, and leaves codes and classes alone", () => {
  const source = `const a = <p title="Otsikko" className="wide">Teksti {open ? "Auki" : t("x.y")} {n} · {kind === "no" && "Ei"}</p>;
    export const meta = () => [{ title: \`Sivu \${n}\` }, { name: "robots", content: "noindex" }];`;
  expect(bareSentences("x.tsx", source).map((text) => text.split(" ").at(-1))).toEqual([
    ...["Otsikko", "Teksti", "Auki", "Ei", "Sivu"],
  ]);
});
