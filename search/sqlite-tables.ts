// The tables of the SQLite engine: documents, their codes and stems, and a full-text index – one set per rebuild.
import type { PlainSqlite } from "#db/open-sqlite.ts";
import type { VacancyDocument } from "./document.ts";
import { SearchUnavailable } from "./index.ts";
import { shape } from "./settings.ts";

/** Names of the tables now in use; a rebuild makes the next set and moves over when it is whole. */
export interface Tables {
  generation: number;
  doc: string;
  code: string;
  fts: string;
  terms: string;
  cursor: number;
}

const names = (generation: number) => ({
  generation,
  doc: `doc_${generation}`,
  code: `code_${generation}`,
  fts: `fts_${generation}`,
  terms: `terms_${generation}`,
});

export function currentTables(db: PlainSqlite): Tables {
  if (!db.prepare("select 1 from sqlite_master where name = 'state'").get())
    throw new SearchUnavailable("the index is not there yet");
  const row = db.prepare("select generation, cursor, shape from state").get() as {
    generation: number;
    cursor: number;
    shape: number;
  };
  return { ...names(row.generation), cursor: row.shape === shape ? row.cursor : 0 };
}

export function prepareTables(db: PlainSqlite): void {
  inTransaction(db, () => {
    db.exec("create table if not exists state (generation integer, cursor integer, shape integer)");
    if (db.prepare("select 1 from state").get()) return;
    createTables(db, 1);
    db.exec(`insert into state values (1, 0, ${shape})`);
  });
}

export function createTables(db: PlainSqlite, generation: number): ReturnType<typeof names> {
  dropTables(db, generation);
  const t = names(generation);
  // Dots and accents are dropped when words are compared, as Meilisearch does: "stadare" finds städare.
  db.exec(`
    create table ${t.doc} (
      n integer primary key, id text unique, vacancy text, visibility text, expired integer, municipality text,
      region text, partner integer, published integer);
    create index ${t.doc}_vacancy on ${t.doc} (vacancy);
    create table ${t.code} (kind text, code text, doc integer, primary key (kind, code, doc)) without rowid;
    create index ${t.code}_doc on ${t.code} (doc, kind);
    create virtual table ${t.fts} using fts5 (
      titles, occupation_names, employer, place_names, texts,
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3', content = '', contentless_delete = 1);
    create virtual table ${t.terms} using fts5vocab (${t.fts}, row);`);
  return t;
}

function dropTables(db: PlainSqlite, generation: number): void {
  const t = names(generation);
  for (const table of [t.terms, t.fts, t.code, t.doc]) db.exec(`drop table if exists ${table}`);
}

/** From now on the tables of this generation are the index. */
export function moveTo(db: PlainSqlite, generation: number, cursor: number): void {
  inTransaction(db, () => {
    const old = currentTables(db).generation;
    db.prepare("update state set generation = ?, cursor = ?, shape = ?").run(generation, cursor, shape);
    if (old !== generation) dropTables(db, old);
  });
}

export function setCursor(db: PlainSqlite, cursor: number): void {
  db.prepare("update state set cursor = ?, shape = ?").run(cursor, shape);
}

type Names = Pick<Tables, "doc" | "code" | "fts">;

export function removeVacancies(db: PlainSqlite, t: Names, vacancyIds: string[]): void {
  const of = db.prepare(`select n from ${t.doc} where vacancy = ?`);
  const gone = [t.doc, t.fts, t.code].map((table, i) =>
    db.prepare(`delete from ${table} where ${["n", "rowid", "doc"][i]} = ?`),
  );
  for (const id of vacancyIds)
    for (const { n } of of.all(id) as { n: number }[]) for (const statement of gone) statement.run(n);
}

export function addDocuments(db: PlainSqlite, t: Names, documents: VacancyDocument[]): void {
  const insert = db.prepare(
    `insert into ${t.doc} (id, vacancy, visibility, expired, municipality, region, partner, published)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const words = db.prepare(
    `insert into ${t.fts} (rowid, titles, occupation_names, employer, place_names, texts) values (?, ?, ?, ?, ?, ?)`,
  );
  const code = db.prepare(`insert or ignore into ${t.code} (kind, code, doc) values (?, ?, ?)`);
  for (const d of documents) {
    const own = [d.id, d.vacancyId, d.visibility, d.expired, d.municipality, d.region, d.partner, d.publishedAt];
    const n = insert.run(...own).lastInsertRowid;
    const text = [d.titles, d.occupationNames, [d.employer], d.placeNames, d.texts].map((part) => part.join("\n"));
    words.run(n, ...text);
    for (const [kind, codes] of Object.entries(codesOf(d))) for (const c of codes) code.run(kind, c, n);
  }
}

const codesOf = (d: VacancyDocument) => ({
  sectors: d.sectors,
  regions: d.allRegions,
  contracts: [d.contract],
  hoursTypes: [d.hoursType],
  modes: [d.mode],
  patterns: d.patterns,
  isco: d.isco,
  stem: d.stems,
  textStem: d.textStems,
});

/** Immediate: a transaction that reads first and writes later would fail beside another writer. */
export function inTransaction(db: PlainSqlite, work: () => void): void {
  db.exec("begin immediate");
  try {
    work();
    db.exec("commit");
  } catch (error) {
    db.exec("rollback");
    throw error;
  }
}
