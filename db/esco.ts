// What was imported of ESCO: concepts and their labels. A concept is known by its URI; nothing else points at them.
import type { Db } from "./open.ts";
import type { EscoKind, Locale } from "./vocabulary/lists.ts";

export interface EscoLabel {
  lang: Locale;
  text: string;
  preferred: boolean;
}

export interface EscoConcept {
  uri: string;
  kind: EscoKind;
  /** ISCO-08 code; null of a skill, and of an occupation that was imported without one. */
  isco: string | null;
  labels: EscoLabel[];
}

/** What an import says of one concept. */
export interface EscoDraft extends EscoConcept {
  /** Languages whose labels are all here and take the place of what was kept; of the others only main labels do. */
  whole: Locale[];
}

export type EscoChange = "created" | "updated" | "unchanged";

export interface EscoKept {
  concepts: Record<EscoChange, number>;
  labels: { added: number; removed: number; unchanged: number };
}

const keyOf = (label: EscoLabel) => `${label.lang} ${label.text}`;

/** SQLite takes some ten thousand values in a statement at most, PostgreSQL 65,535. */
const rowsAtOnce = 500;

/**
 * Keeps some concepts of one kind, a few hundred at most: new ones are added, changed ones brought up to date. Run it
 * inside a transaction. No URI may stand twice in `drafts`.
 */
export async function keepEscoConcepts(db: Db, drafts: readonly EscoDraft[]): Promise<EscoKept> {
  const kept: EscoKept = {
    concepts: { created: 0, updated: 0, unchanged: 0 },
    labels: { added: 0, removed: 0, unchanged: 0 },
  };
  const before = new Map(
    (
      await listConcepts(
        db,
        drafts.map((draft) => draft.uri),
      )
    ).map((row) => [row.uri, row]),
  );
  const added: { uri: string; label: EscoLabel }[] = [];
  for (const draft of drafts) {
    const known = before.get(draft.uri);
    const isco = draft.isco ?? known?.isco ?? null;
    const stays = (known?.labels ?? []).filter((label) => !draft.whole.includes(label.lang) && !label.preferred);
    const wanted = new Map([...stays, ...draft.labels].map((label) => [keyOf(label), label]));
    // Languages this import says nothing of keep what they have.
    const said = new Set(draft.labels.map((label) => label.lang));
    for (const label of known?.labels ?? []) if (!said.has(label.lang)) wanted.set(keyOf(label), label);
    const gone = (known?.labels ?? []).filter((label) => wanted.get(keyOf(label))?.preferred !== label.preferred);
    const have = new Map((known?.labels ?? []).map((label) => [keyOf(label), label.preferred]));
    const fresh = [...wanted.values()].filter((label) => have.get(keyOf(label)) !== label.preferred);
    const same = known !== undefined && known.isco === isco && gone.length === 0 && fresh.length === 0;
    kept.concepts[known ? (same ? "unchanged" : "updated") : "created"] += 1;
    kept.labels.added += fresh.length;
    kept.labels.removed += gone.length;
    kept.labels.unchanged += wanted.size - fresh.length;
    if (!known) await db.insertInto("escoConcept").values({ uri: draft.uri, kind: draft.kind, isco }).execute();
    else if (known.isco !== isco)
      await db.updateTable("escoConcept").set({ isco }).where("uri", "=", draft.uri).execute();
    for (const { lang, text } of gone)
      await db
        .deleteFrom("escoLabel")
        .where("uri", "=", draft.uri)
        .where("lang", "=", lang)
        .where("label", "=", text)
        .execute();
    added.push(...fresh.map((label) => ({ uri: draft.uri, label })));
  }
  for (let at = 0; at < added.length; at += rowsAtOnce)
    await db
      .insertInto("escoLabel")
      .values(
        added.slice(at, at + rowsAtOnce).map(({ uri, label }) => ({
          ...{ uri, lang: label.lang, label: label.text },
          preferred: label.preferred ? 1 : 0,
        })),
      )
      .execute();
  return kept;
}

async function listConcepts(db: Db, uris: string[]): Promise<EscoConcept[]> {
  if (uris.length === 0) return [];
  return listEsco(db, { uris });
}

/** Concepts with their labels, in the order of their URIs: of some URIs, or of some kinds. */
export async function listEsco(db: Db, which: { uris: string[] } | { kinds: EscoKind[] }): Promise<EscoConcept[]> {
  const rows = await db
    .selectFrom("escoConcept")
    .leftJoin("escoLabel", "escoLabel.uri", "escoConcept.uri")
    .select(["escoConcept.uri", "kind", "isco", "lang", "label", "preferred"])
    .$if("uris" in which, (query) => query.where("escoConcept.uri", "in", "uris" in which ? which.uris : []))
    .$if("kinds" in which, (query) => query.where("kind", "in", "kinds" in which ? which.kinds : []))
    .execute();
  const concepts = new Map<string, EscoConcept>();
  for (const { uri, kind, isco, lang, label, preferred } of rows) {
    const concept = concepts.get(uri) ?? { uri, kind, isco, labels: [] };
    concepts.set(uri, concept);
    if (lang !== null && label !== null) concept.labels.push({ lang, text: label, preferred: preferred === 1 });
  }
  // The databases sort letters differently; here the order is the same on both.
  return [...concepts.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
