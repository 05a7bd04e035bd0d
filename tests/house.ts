// The house as its files import each other, for the tests that hold its plan.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export const root = fileURLToPath(new URL("../", import.meta.url));

export interface Import {
  from: string;
  /** A path of the house ("db/open.ts") or the name of a package. */
  to: string;
  /** Gone when the code runs. */
  typeOnly: boolean;
  /** Of the house, not a package. */
  inside: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  tree: ts.SourceFile;
}

/** All TypeScript files below these folders. */
export function sources(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((f) => join(folder, f)),
    )
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), "utf8");
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

/** What a file imports: static, re-exported and `import("…")`. */
export function importsOf({ path, tree }: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const inside = specifier.startsWith(".") || specifier.startsWith("#");
    const to = specifier.startsWith("#") ? specifier.slice(1) : normalize(join(dirname(path), specifier));
    found.push({ from: path, to: inside ? to : packageOf(specifier), typeOnly, inside });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add((node.moduleSpecifier as ts.StringLiteral).text, onlyTypes(node));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add((node.moduleSpecifier as ts.StringLiteral).text, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const specifier = node.arguments[0];
      if (specifier && ts.isStringLiteralLike(specifier)) add(specifier.text, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function onlyTypes(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The room a path is in: "db/open.ts" → "db", "app/ui/say.tsx" → "app/ui". The command line belongs to the doors. */
export function roomOf(path: string): string {
  const [top = "", ...rest] = path.split("/");
  return rest.length > 1 && !path.startsWith("app/cli/") ? `${top}/${rest[0]}` : top;
}
