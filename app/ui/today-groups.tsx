// The lines of Today under their headings. No kind of line pushes the rest down: two stand open, the others fold under them.
import { useSay } from "./say.tsx";
import { type TodayLineShown, TodayLineView } from "./today-line.tsx";

const firstShown = 6;
const openOfKind = 2;

/** A line, or the lines of a kind that has two before them already. */
type Entry = { line: TodayLineShown } | { kind: TodayLineShown["kind"]; folded: TodayLineShown[] };

export function TodayGroups({ groups }: { groups: { group: "now" | "week" | "new"; lines: TodayLineShown[] }[] }) {
  const t = useSay();
  return groups.map(({ group, lines }) => {
    const entries = entriesOf(lines);
    const rest = entries.slice(firstShown);
    return (
      <section key={group} className="mt-5" aria-labelledby={`today-${group}`}>
        <h2 id={`today-${group}`}>
          {t(`today.group.${group}`)} <span className="chip font-normal">{lines.length}</span>
        </h2>
        <Entries entries={entries.slice(0, firstShown)} />
        {rest.length > 0 ? (
          <details>
            <summary className="min-h-11 content-center font-semibold">
              {t("today.more", { count: rest.flatMap(linesOf).length })}
            </summary>
            <Entries entries={rest} />
          </details>
        ) : null}
      </section>
    );
  });
}

const linesOf = (entry: Entry): TodayLineShown[] => ("line" in entry ? [entry.line] : entry.folded);

/** The fold of a kind stands right after its second line. */
function entriesOf(lines: TodayLineShown[]): Entry[] {
  const entries: Entry[] = [];
  for (const kind of new Set(lines.map((line) => line.kind))) {
    const ofKind = lines.filter((line) => line.kind === kind);
    const folded = ofKind.slice(openOfKind);
    entries.push(...ofKind.slice(0, openOfKind).map((line) => ({ line })));
    if (folded.length > 0) entries.push({ kind, folded });
  }
  const place = (entry: Entry) => lines.indexOf(linesOf(entry)[0] as TodayLineShown);
  return entries.sort((a, b) => place(a) - place(b));
}

function Entries({ entries }: { entries: Entry[] }) {
  return (
    <ul className="mt-2 grid gap-2">
      {entries.map((entry) =>
        "line" in entry ? (
          <li key={keyOf(entry.line)}>
            <TodayLineView line={entry.line} />
          </li>
        ) : (
          <li key={entry.kind}>
            <MoreOfKind {...entry} />
          </li>
        ),
      )}
    </ul>
  );
}

const keyOf = (line: TodayLineShown) => `${line.standIn?.name ?? ""}${line.key}`;

/** Says whom or what it is about even while it is folded. */
function MoreOfKind({ kind, folded }: { kind: TodayLineShown["kind"]; folded: TodayLineShown[] }) {
  const t = useSay();
  const about = [...new Set(folded.map(({ text }) => text))].join(", ");
  return (
    <details>
      <summary className="card min-h-11 py-2">
        <span className="font-semibold">
          {t("today.moreOfKind", { kind: t(`today.kind.${kind}`), count: folded.length })}
        </span>
        <span className="text-muted">: {about}</span>
      </summary>
      <ul className="mt-2 grid gap-2">
        {folded.map((line) => (
          <li key={keyOf(line)}>
            <TodayLineView line={line} />
          </li>
        ))}
      </ul>
    </details>
  );
}
