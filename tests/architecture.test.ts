// Who may import whom. The plan of the house is this table; it fails on an upward arrow.
import { expect, test } from "vitest";
import { importsOf, roomOf, sources } from "./house.ts";

// Top floor first; an arrow only goes down. `type` in front: the types only, nothing that runs.
const mayImport: Record<string, string[]> = {
  app: [
    ...["app/services", "app/world", "app/ui", "app/forms", "app/i18n", "db", "db/vocabulary"],
    ...["type app/routes", "type app/intake", "type app/matching"],
  ],
  "app/routes": ["app/services", "app/world", "app/ui", "app/forms", "app/i18n", "db/vocabulary"],
  "app/services": [
    ...["app/world", "app/intake", "app/mail", "app/matching", "app/i18n"],
    ...["search", "search/occupations", "search/places", "search/language"],
    ...["db", "db/seed", "db/reference", "db/vocabulary"],
  ],
  "app/world": ["app/mail", "search", "search/occupations", "search/places", "db"],
  "app/ui": ["app/i18n", "type app/matching", "db/vocabulary"],
  "app/forms": ["db/vocabulary"],
  "app/intake": ["search/occupations", "search/places", "search/language", "db/vocabulary"],
  "app/mail": ["app/i18n"],
  "app/matching": [],
  "app/i18n": [],
  search: ["search/occupations", "search/places", "search/language", "db", "db/reference", "db/vocabulary"],
  "search/occupations": ["search/language", "db/reference", "db/vocabulary"],
  "search/places": ["search/language", "db/reference", "db/vocabulary"],
  "search/language": ["db/reference", "db/vocabulary"],
  db: ["db/migrations", "db/reference", "db/vocabulary"],
  "db/seed": ["db/vocabulary"],
  "db/migrations": [],
  "db/reference": [],
  "db/vocabulary": [],
};

// Packages that have one owner in the house: whoever else wants what they do asks the owner.
const owners: Record<string, RegExp> = {
  meilisearch: /^search\/meili[\w-]*\.ts$/,
  "better-sqlite3": /^db\/open[\w-]*\.ts$/,
  pg: /^db\/open\.ts$/,
  kysely: /^db\//,
  imapflow: /^app\/mail\/tip-box\.server\.ts$/,
  nodemailer: /^app\/mail\//,
  unpdf: /^app\/world\/file-reader\.ts$/,
  "postal-mime": /^app\/world\/file-reader\.ts$/,
  "@kenjiuno/msgreader": /^app\/world\/file-reader\.ts$/,
  i18next: /^app\/i18n\//,
  zod: /^app\/forms\//,
  express: /^app\/(server\.ts|world\/)/,
  pino: /^app\/world\/log\.server\.ts$/,
};

const files = sources("app", "db", "search");
const imports = files.flatMap(importsOf);
const floors = Object.keys(mayImport);

test("every room imports only what the table allows", () => {
  const wrong = imports.filter(({ from, to, typeOnly, inside }) => {
    const [above, below] = [roomOf(from), roomOf(to)];
    if (!inside || above === below) return false;
    const allowed = mayImport[above] ?? [];
    return !allowed.includes(below) && !(typeOnly && allowed.includes(`type ${below}`));
  });
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("the table knows every room and has no upward arrow itself", () => {
  expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !floors.includes(room))).toEqual([]);
  for (const [room, allowed] of Object.entries(mayImport))
    for (const below of allowed)
      expect(floors.indexOf(below.replace("type ", "")), `${room} → ${below}`).toBeGreaterThan(floors.indexOf(room));
});

test("nothing in the house knows its tests", () => {
  expect(imports.filter(({ to, inside }) => inside && /^(tests|\.\.)(\/|$)/.test(to))).toEqual([]);
});

test("no files import each other in a circle", () => {
  const runs = new Map<string, string[]>();
  for (const { from, to, typeOnly, inside } of imports)
    if (inside && !typeOnly) runs.set(from, [...(runs.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    else if (!done.has(file)) for (const next of runs.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of runs.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test("each of these packages is imported by its owner only", () => {
  const strangers = imports.filter(({ from, to, inside }) => !inside && owners[to] && !owners[to].test(from));
  expect(strangers.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("nobody imports the package remix: it only throws", () => {
  expect(imports.filter(({ to, inside }) => !inside && to === "remix")).toEqual([]);
});

test("the environment is read in one place", () => {
  const readers = files.filter(({ path, text }) => text.includes("process.env") && path !== "app/world/env.server.ts");
  expect(readers.map((file) => file.path)).toEqual([]);
});

test("the pure rooms reach nothing outside: no clock, no chance, no network, no files", () => {
  const pure = files.filter(({ path }) =>
    /^(app\/matching|app\/intake|search\/(language|occupations|places))\//.test(path),
  );
  const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(/;
  expect(pure.filter(({ text }) => impure.test(text)).map((file) => file.path)).toEqual([]);
  const allowed = new Set(["csv-parse", "finnish-business-ids", "@orama/stemmers", "fast-xml-parser"]);
  const outside = pure.flatMap(importsOf).filter(({ to, inside }) => !inside && !allowed.has(to));
  expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});
