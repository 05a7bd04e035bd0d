// `rinnalla occupations`: brings in ESCO, and finds the occupations a title names. Needs the database only, no search server.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { migrate } from "#db/migrate.ts";
import { type Db, openSqlite } from "#db/open.ts";
import { type Locale, locales } from "#db/vocabulary/lists.ts";
import type { Key, Translate } from "../i18n/translate.ts";
import { Refused } from "../sentence.ts";
import {
  type EscoImport,
  type FoundLabels,
  type FoundOccupations,
  importEsco,
  openFinder,
} from "../services/occupations.server.ts";
import { databaseFile, openDataDir } from "../world/data-dir.server.ts";
import type { Call, Command } from "./command.ts";
import { endWithReader } from "./end-with-reader.ts";
import { progressBar } from "./progress.ts";

/** Problems shown to a person; JSON has them all. */
const problemsShown = 20;
const usualTop = { occupations: 10, labels: 100 };

export const occupationsCommand: Command = {
  options: { json: "boolean", lang: "string", top: "string", stdin: "boolean", labels: "boolean" },
  positionals: 2,
  run(call) {
    const [what] = call.positionals;
    if (what === "import") return bringIn(call);
    if (what === "find") return find(call);
    throw new Refused("bad_occupations", {}, 2);
  },
};

async function withDatabase<T>({ env, options }: Call, work: (db: Db) => Promise<T>): Promise<T> {
  const dir = options.data ? resolve(env.calledFrom, options.data) : env.dataDir;
  openDataDir(dir);
  const db = openSqlite(databaseFile(dir));
  try {
    await migrate(db);
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function bringIn(call: Call): Promise<number> {
  const { env, t, options, positionals, out } = call;
  const folder = positionals[1];
  if (!folder) throw new Refused("missing_folder", {}, 2);
  if (options.lang ?? options.top ?? options.stdin ?? options.labels) throw new Refused("bad_occupations", {}, 2);
  const path = resolve(env.calledFrom, folder);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => {
    throw new Refused("folder_unreadable", { folder });
  });
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  const files = names.sort().map((name) => ({ name, path: join(path, name) }));
  return withDatabase(call, async (db) => {
    const bar = progressBar(t("cli.reading"));
    const imported = await importEsco(db, await Promise.all(files.map(readNamed)), bar);
    bar.end();
    const problems = imported.problems.map((problem) => ({ ...problem, text: sayProblem(t, problem) }));
    if (imported.read === 0) {
      for (const { text } of problems.slice(0, problemsShown)) process.stderr.write(`${text}\n`);
      throw new Refused("no_esco_files", { folder });
    }
    if (options.json) out(JSON.stringify({ ...countsOf(imported), problems, credit: t("cli.escoCredit") }));
    else {
      out(t("cli.occupationsImported", flatCounts(imported)));
      if (problems.length > 0) out(t("cli.problems", { count: problems.length }));
      for (const { text } of problems.slice(0, problemsShown)) out(`  ${text}`);
      if (problems.length > problemsShown) out("  …");
      out(t("cli.escoNextStart"));
      out(t("cli.escoCredit"));
    }
    return 0;
  });
}

async function readNamed({ name, path }: { name: string; path: string }) {
  // Only tables are read; what else lies in the folder is named among the problems.
  const bytes = /\.csv$/i.test(name)
    ? await readFile(path).catch(() => {
        throw new Refused("file_unreadable", { file: name });
      })
    : new Uint8Array();
  return { name, bytes };
}

function sayProblem(t: Translate, { code, ...params }: EscoImport["problems"][number]): string {
  return t(`cli.occupationsProblem.${code}` as Key, params);
}

function countsOf({ kept: { occupation, group, skill } }: EscoImport) {
  const sum = (key: "added" | "removed" | "unchanged") =>
    occupation.labels[key] + group.labels[key] + skill.labels[key];
  return {
    occupations: occupation.concepts,
    groups: group.concepts,
    skills: skill.concepts,
    labels: { added: sum("added"), removed: sum("removed"), unchanged: sum("unchanged") },
  };
}

/** "occupationsCreated", as the sentence names its values. */
function flatCounts(imported: EscoImport): Record<string, number> {
  return Object.fromEntries(
    Object.entries(countsOf(imported)).flatMap(([name, counts]) =>
      Object.entries(counts).map(([key, count]) => [`${name}${key[0]?.toUpperCase()}${key.slice(1)}`, count]),
    ),
  );
}

async function find(call: Call): Promise<number> {
  const { t, options, positionals, out } = call;
  const text = positionals[1];
  const { lang } = options;
  if ((text === undefined || text.trim() === "") === (options.stdin === undefined))
    throw new Refused("missing_text", {}, 2);
  if (lang !== undefined && !isLocale(lang)) throw new Refused("bad_lang", { lang }, 2);
  const top = Number(options.top ?? (options.labels ? usualTop.labels : usualTop.occupations));
  if (!Number.isInteger(top) || top < 1 || top > 100_000) throw new Refused("bad_top", {}, 2);
  endWithReader();
  return withDatabase(call, async (db) => {
    const finder = await openFinder(db);
    const asked = { top, ...(lang ? { lang } : {}) };
    const answer = (title: string) => (options.labels ? finder.findLabels(title, asked) : finder.find(title, asked));
    if (text === undefined) {
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
        out(JSON.stringify(answer(line)));
    } else if (options.json) out(JSON.stringify(answer(text)));
    else {
      for (const line of asText(t, answer(text))) out(line);
      if (!finder.imported) out(t("cli.escoMissing"));
    }
    return 0;
  });
}

const isLocale = (lang: string): lang is Locale => (locales as readonly string[]).includes(lang);

function asText(t: Translate, found: FoundOccupations | FoundLabels): string[] {
  const line = (score: number, name: string, code: string) => `  ${score.toFixed(3)}  ${name}  ${code}`;
  if ("labels" in found) {
    const lines = found.labels.map(({ score, label, uri }) => line(score, label, uri));
    return lines.length > 0 ? lines : [t("cli.foundNothing")];
  }
  const groups = found.groups.map(({ score, isco, evidence }) => line(score, isco, evidence));
  const occupations = found.occupations.map(({ score, label, isco, uri }) => line(score, label, `${isco}  ${uri}`));
  if (groups.length + occupations.length === 0) return [t("cli.foundNothing")];
  return [
    ...(groups.length > 0 ? [t("cli.foundGroups"), ...groups] : []),
    ...(occupations.length > 0 ? [t("cli.foundOccupations"), ...occupations] : []),
  ];
}
