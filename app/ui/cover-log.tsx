// The last covers as they stand in the log: who for whom, from when until when, opened by whom, and how often the stand-in looked.
import { useSay } from "./say.tsx";

interface CoverTold {
  id: string;
  names: string;
  days: string;
  opened: string;
  looks: string;
}

export function CoverLog({ covers }: { covers: CoverTold[] }) {
  const t = useSay();
  return (
    <section className="mt-8 max-w-3xl" aria-labelledby="cover-log">
      <h2 id="cover-log">{t("coverLog.title")}</h2>
      {covers.length === 0 ? <p className="mt-2 text-muted">{t("coverLog.none")}</p> : null}
      <ul className="mt-2 grid gap-3">
        {covers.map(({ id, names, days, opened, looks }) => (
          <li key={id} className="card py-3">
            <p className="font-semibold">{`${names}, ${days}`}</p>
            <p className="text-muted">{opened}</p>
            <p>{looks}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
