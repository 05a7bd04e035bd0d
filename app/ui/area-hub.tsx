// What the hubs of coaches and of officers have in common: a card with a heading, and when one meets.
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useSay } from "./say.tsx";

export function HubCard({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="card py-3" aria-labelledby={id}>
      <h2 id={id} className="text-lg">
        {heading}
      </h2>
      {children}
    </section>
  );
}

export function HubLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p>
      <Link to={to} prefetch="none" className="link inline-flex min-h-11 items-center">
        {children}
      </Link>
    </p>
  );
}

export interface PairShown {
  teamId: string;
  organisationId: string;
  teamName: string;
  organisationName: string;
  to: string;
  next: string | null;
  last: string | null;
}

export function Meetings({ pairs }: { pairs: PairShown[] }) {
  const t = useSay();
  if (pairs.length === 0) return <p>{t("area.meetingsNone")}</p>;
  return (
    <ul className="grid gap-2">
      {pairs.map(({ teamId, organisationId, teamName, organisationName, to, next, last }) => (
        <li key={`${teamId}:${organisationId}`}>
          <Link to={to} prefetch="none" className="link inline-flex min-h-11 items-center">
            {t("meeting.pair", { team: teamName, office: organisationName })}
          </Link>
          <p className="text-muted">
            {next ? t("area.meetingNext", { date: next }) : t("area.meetingNoNext")}
            {last ? ` · ${t("area.meetingLast", { date: last })}` : ""}
          </p>
        </li>
      ))}
    </ul>
  );
}
