// ESCO in the house: brought in from a folder of files, and asked for the occupations a title names.
import { type EscoKept, keepEscoConcepts, listEsco } from "#db/esco.ts";
import type { Db } from "#db/open.ts";
import { iscoGroups } from "#db/reference/isco-groups.ts";
import { type EscoKind, escoKinds, type Locale } from "#db/vocabulary/lists.ts";
import type { Pair } from "#search/occupations/esco/bridge.ts";
import { EscoRanker } from "#search/occupations/esco/index.ts";
import { loadOccupations, type OccupationHit, type Occupations } from "#search/occupations/index.ts";
import { EscoFiles, type FileProblem } from "./occupations-files.server.ts";

export interface EscoImport {
  /** By kind; a folder may hold some of them only. */
  kept: Record<EscoKind, EscoKept>;
  problems: FileProblem[];
  /** Concepts that could be read at all. */
  read: number;
}

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** Small enough that others who write wait some tens of milliseconds at most. */
const batchSize = 100;

const none = (): EscoKept => ({
  concepts: { created: 0, updated: 0, unchanged: 0 },
  labels: { added: 0, removed: 0, unchanged: 0 },
});

function addUp(sum: EscoKept, more: EscoKept): void {
  for (const key of ["created", "updated", "unchanged"] as const) sum.concepts[key] += more.concepts[key];
  for (const key of ["added", "removed", "unchanged"] as const) sum.labels[key] += more.labels[key];
}

/** Never throws for what stands in the files: that becomes a problem, and the rest goes in. Twice the same changes nothing. */
export async function importEsco(
  db: Db,
  files: readonly NamedBytes[],
  progress?: (done: number, all: number) => void,
): Promise<EscoImport> {
  const reader = new EscoFiles();
  for (const { name, bytes } of files) reader.add(name, bytes);
  const drafts = reader.drafts();
  const kept: EscoImport["kept"] = { occupation: none(), group: none(), skill: none() };
  let done = 0;
  for (const kind of escoKinds) {
    const some = drafts.filter((draft) => draft.kind === kind);
    for (let at = 0; at < some.length; at += batchSize) {
      const batch = some.slice(at, at + batchSize);
      addUp(kept[kind], await db.transaction().execute((trx) => keepEscoConcepts(trx, batch)));
      done += batch.length;
      progress?.(done, drafts.length);
      await breathe();
    }
  }
  return { kept, problems: reader.problems, read: drafts.length };
}

/** SQLite answers at once, so a long import would never let anybody else in. */
const breathe = () => new Promise((resolve) => setImmediate(resolve));

export interface FoundOccupations {
  text: string;
  groups: { isco: string; score: number; evidence: string }[];
  /** Empty where ESCO was not imported. */
  occupations: { uri: string; isco: string; label: string; score: number }[];
}

export interface FoundLabels {
  text: string;
  labels: { uri: string; label: string; score: number }[];
}

export interface OccupationFinder {
  /** ESCO was imported. */
  readonly imported: boolean;
  /** Unit groups, and ESCO's occupations named in `lang` or else in the text's own language; best first. */
  find(text: string, options: { lang?: Locale; top: number }): FoundOccupations;
  /** Single labels, of `lang` or of all languages; best first. */
  findLabels(text: string, options: { lang?: Locale; top: number }): FoundLabels;
}

/** Opens what was imported for searching (about a second), or only our own vocabulary where nothing was. */
export async function openFinder(db: Db, engine = loadOccupations()): Promise<OccupationFinder> {
  const ranker = await openRanker(db, engine);
  const read = (text: string) => engine.readTitle(text);
  return {
    imported: ranker !== undefined,
    find(text, { lang, top }) {
      const ranking = ranker?.occupations(text, read, top);
      const said = lang ?? ranking?.lang ?? "fi";
      return {
        text,
        groups: read(text).slice(0, top).map(asGroup),
        occupations: (ranking?.occupations ?? []).map(({ concept, score }) => {
          const named = concept.labels.filter((label) => label.preferred);
          const label = named.find((one) => one.lang === said) ?? named[0] ?? concept.labels[0];
          return { uri: concept.uri, isco: concept.isco, label: label?.text ?? "", score };
        }),
      };
    },
    findLabels: (text, { lang, top }) => ({ text, labels: ranker?.labels(text, read, top, lang) ?? [] }),
  };
}

const asGroup = ({ isco4, weight, evidence }: OccupationHit) => ({ isco: isco4, score: weight, evidence });

async function openRanker(db: Db, engine: Occupations): Promise<EscoRanker | undefined> {
  const kept = await listEsco(db, { kinds: ["occupation", "group"] });
  if (!kept.some(({ kind }) => kind === "occupation")) return undefined;
  const concepts = kept.map(({ uri, isco, kind, labels }) => ({
    ...{ uri, isco: isco ?? "", group: kind === "group", labels },
  }));
  const skills = await listEsco(db, { kinds: ["skill"] });
  const pairs = (lang: "fi" | "sv") =>
    skills.flatMap(({ labels }): Pair[] => {
      const text = labels.find((label) => label.lang === lang && label.preferred)?.text;
      const english = labels.find((label) => label.lang === "en" && label.preferred)?.text;
      return text && english ? [[text, english]] : [];
    });
  const codes = iscoGroups().filter(({ code }) => code.length === 4);
  const titles = (lang: Locale) => codes.flatMap(({ code }) => engine.titles(code, lang));
  return new EscoRanker({
    concepts,
    pairs: { fi: pairs("fi"), sv: pairs("sv") },
    titles: { fi: titles("fi"), sv: titles("sv"), en: [] },
  });
}
