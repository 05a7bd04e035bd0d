// The lines of Today under their headings. A long group shows its first ones; the rest is one tap away.
import { useSay } from "./say.tsx";
import { type TodayLineShown, TodayLineView } from "./today-line.tsx";

const firstShown = 6;

export function TodayGroups({ groups }: { groups: { group: "now" | "week" | "new"; lines: TodayLineShown[] }[] }) {
  const t = useSay();
  return groups.map(({ group, lines }) => (
    <section key={group} className="mt-5" aria-labelledby={`today-${group}`}>
      <h2 id={`today-${group}`}>
        {t(`today.group.${group}`)} <span className="chip font-normal">{lines.length}</span>
      </h2>
      <Lines lines={lines.slice(0, firstShown)} />
      {lines.length > firstShown ? (
        <details>
          <summary className="min-h-11 content-center font-semibold">
            {t("today.more", { count: lines.length - firstShown })}
          </summary>
          <Lines lines={lines.slice(firstShown)} />
        </details>
      ) : null}
    </section>
  ));
}

function Lines({ lines }: { lines: TodayLineShown[] }) {
  return (
    <ul className="mt-2 grid gap-2">
      {lines.map((line) => (
        <li key={`${line.standIn?.name ?? ""}${line.key}`}>
          <TodayLineView line={line} />
        </li>
      ))}
    </ul>
  );
}
