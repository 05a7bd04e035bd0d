// How reference data is written down: one line a row, cells parted by "|", read once and only when asked for.

type S = string;
/** No table is wider than this; a cell beyond a table's own width is never asked for. */
type Cells = [S, S, S, S, S, S, S, S, S, S];

/**
 * A lazily read, memoised table. Blank lines and lines that begin with "#" are left out.
 * @throws if a row has more or fewer cells than the first
 */
export function table<Row>(text: () => string, read: (cells: Cells) => Row): () => readonly Row[] {
  let rows: readonly Row[] | undefined;
  return () => {
    rows ??= parse(text(), read);
    return rows;
  };
}

/** A code with its names: the shape of most lists. */
export interface Coded {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

export function readCoded([code, fi, sv, en]: Cells): Coded {
  return { code, fi, sv, en };
}

function parse<Row>(text: string, read: (cells: Cells) => Row): readonly Row[] {
  let width = 0;
  const rows: Row[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("|");
    width ||= cells.length;
    if (cells.length !== width) throw new Error(`A row of ${cells.length} cells in a table of ${width}: ${line}`);
    rows.push(read(cells as Cells));
  }
  return rows;
}
