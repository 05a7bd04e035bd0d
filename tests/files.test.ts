// Small files that say why they are there, with names one finds by grep.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { root, sources } from "./house.ts";

const files = sources("app", "db", "search");
const all = [...files, ...sources("tests")];

/** Words and reference data, and tests, may be longer than code. */
const data = /^(search\/occupations\/titles|db\/reference|db\/seed|app\/i18n\/(fi|sv|en)|tests)\//;

test("the first line of every file says why it is there", () => {
  const silent = all.filter(({ text }) => !/^(\/\/ \S|\/\*\*? ?\S)/.test(text));
  expect(silent.map((file) => file.path)).toEqual([]);
});

test("no file of code is longer than 250 lines, and most are far shorter", () => {
  const code = files.filter(({ path }) => !data.test(path));
  const lengths = code.map(({ text }) => text.split("\n").length - 1).sort((a, b) => a - b);
  const long = code.filter(({ text }) => text.split("\n").length - 1 > 250);
  expect(long.map((file) => file.path)).toEqual([]);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(75);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150);
});

test("no room is called by a word that says nothing", () => {
  const vague = /(^|\/)(utils?|helpers?|commons?|misc|libs?|managers?|shared)(\/|\.tsx?$)/;
  const paths = all.map((file) => file.path).filter((path) => !/^app\/i18n\/(fi|sv|en)\/common\.ts$/.test(path));
  expect(paths.filter((path) => vague.test(path))).toEqual([]);
});

test("files are named in kebab-case; routes as their address wants it", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(server|client|test|d|spec))?\.tsx?$/;
  const odd = all.filter(({ path }) => !path.startsWith("app/routes/") && !kebab.test(path.split("/").at(-1) ?? ""));
  expect(odd.map((file) => file.path)).toEqual([]);
});

test("the top level holds what the plan says", () => {
  const wanted = ["package.json", "remix.config.js", "tsconfig.json", "app", "db", "search", "public", "tests"];
  expect(wanted.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

test("inside a transaction nobody reaches for the handle outside of it", () => {
  const mistakes = files.flatMap(({ path, tree }) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const handle = handleOf(node);
      if (handle && ts.isCallExpression(node)) {
        const body = node.arguments[0]?.getText() ?? "";
        if (new RegExp(`(?<![\\w.])${handle.replaceAll(".", "\\.")}\\b(?!\\s*:)`).test(body))
          found.push(`${path}: ${handle}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
  // Which dialect it is, is asked of the handle, not of the database.
  expect(mistakes.filter((mistake) => mistake !== "db/migrate.ts: db")).toEqual([]);
});

/** `world.db` of `world.db.transaction().execute(…)`. */
function handleOf(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  if (node.expression.name.text !== "execute") return undefined;
  return /^([\w.]+)\s*\.transaction\(\)$/s.exec(node.expression.expression.getText())?.[1];
}

const client = join(root, "build/client/assets");

test.skipIf(!existsSync(client))(
  "the browser gets no database, no validation and no mail (skipped without a build)",
  () => {
    const marks = /ZodError|SqliteError|PostgresDialect|CamelCasePlugin|begin immediate|MeiliSearchApiError|argon2/;
    const scripts = readdirSync(client).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => marks.test(readFileSync(join(client, name), "utf8")))).toEqual([]);
  },
);
