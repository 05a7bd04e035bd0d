// Visits of a team by day: when, where, who and what for. One's own can be opened.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface TeamVisitShown {
  id: string;
  employer: string;
  date: string;
  time: string;
  who: string;
  what: string;
  toLog: boolean;
  mayOpen: boolean;
}

interface Shown {
  id: string;
  heading: string;
  none: string;
  days: { day: string; date: string; visits: TeamVisitShown[] }[];
}

export function TeamDays({ id, heading, none, days }: Shown) {
  return (
    <section className="mt-8" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {days.length === 0 ? <p className="mt-2 text-muted">{none}</p> : null}
      {days.map(({ day, date, visits }) => (
        <section key={day} className="mt-3" aria-labelledby={`${id}-${day}`}>
          <h3 id={`${id}-${day}`} className="text-base">
            <time dateTime={day}>{date}</time>
          </h3>
          <ul className="mt-1 grid gap-1">
            {visits.map((visit) => (
              <li key={visit.id} className="grid gap-x-4 border-line border-t py-2 sm:grid-cols-[4rem_1fr_auto]">
                <span className="tabular-nums">{visit.time}</span>
                <What visit={visit} />
                <span className="text-muted">{visit.who}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function What({ visit }: { visit: TeamVisitShown }) {
  const t = useSay();
  return (
    <span>
      {visit.mayOpen ? (
        <Link to={`/coach/visits/${visit.id}`} prefetch="none" className="link font-semibold">
          {visit.employer}
        </Link>
      ) : (
        <span className="font-semibold">{visit.employer}</span>
      )}
      <span className="block text-muted">
        {visit.what}
        {visit.toLog ? ` · ${t("team.toLog")}` : ""}
      </span>
    </span>
  );
}
