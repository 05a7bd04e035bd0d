// A visit at a glance: with whom, when, about what, and what came of it.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";

export interface VisitShown {
  id: string;
  title: string;
  when: string;
  facts: string[];
  contact: string[];
  vacancy?: { id: string; title: string; lang: string };
  client?: { id: string; codeName: string };
  standIn?: StandInShown;
  logged?: { label: string; value: string }[];
}

export function VisitHead({ visit }: { visit: VisitShown }) {
  const t = useSay();
  const { id, title, when, facts, contact, vacancy, client, logged = [] } = visit;
  return (
    <header>
      <h1>{title}</h1>
      <p className="mt-1 font-semibold first-letter:uppercase">{when}</p>
      <StandIn standIn={visit.standIn} />
      <p className="text-muted">{facts.join(" · ")}</p>
      <p>
        <a
          href={`/coach/visits/${id}/calendar`}
          download
          className="link inline-flex min-h-11 items-center print:hidden"
        >
          {t("calendar.file")}
        </a>
      </p>
      {contact.length > 0 ? (
        <p>
          {t("visit.contact")}: {contact.join(" · ")}
        </p>
      ) : null}
      {vacancy ? (
        <p>
          {t("visit.about")}:{" "}
          <Link to={`/vacancies/${vacancy.id}`} lang={vacancy.lang} className="link" prefetch="none">
            {vacancy.title}
          </Link>
        </p>
      ) : null}
      {client ? (
        <p>
          {t("visit.introduced")}:{" "}
          <Link to={`/coach/clients/${client.id}`} className="link" prefetch="none">
            {client.codeName}
          </Link>
        </p>
      ) : null}
      {logged.length > 0 ? (
        <dl className="card mt-4 grid gap-3">
          {logged.map(({ label, value }) => (
            <div key={label}>
              <dt className="text-muted text-sm">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </header>
  );
}
