// The coach's clients as cards: code name, top wish, area and what comes next. Those who pause stand apart, silent.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";

export interface ClientLineShown {
  id: string;
  codeName: string;
  wish: string;
  area: string;
  next: string;
  paused: boolean;
  standIn?: StandInShown;
}

export function ClientList({ clients }: { clients: ClientLineShown[] }) {
  const t = useSay();
  const paused = clients.filter((client) => client.paused);
  const active = clients.filter((client) => !client.paused);
  return (
    <>
      <Cards clients={active} />
      {paused.length > 0 ? (
        <details className="mt-6" open={active.length === 0}>
          <summary className="min-h-11 content-center font-semibold">
            {t("client.pausedCount", { count: paused.length })}
          </summary>
          <Cards clients={paused} />
        </details>
      ) : null}
    </>
  );
}

function Cards({ clients }: { clients: ClientLineShown[] }) {
  const t = useSay();
  return (
    <ul className="mt-5 grid gap-3 sm:grid-cols-2">
      {clients.map((client) => (
        <li key={client.id} className="card relative py-3 hover:border-accent">
          <h2>
            <Link to={`/coach/clients/${client.id}`} className="link after:absolute after:inset-0" prefetch="none">
              {client.codeName}
            </Link>
            {client.paused ? <span className="chip ms-2 align-middle font-normal">{t("client.paused")}</span> : null}
            <StandIn standIn={client.standIn} />
          </h2>
          <p className="mt-1 first-letter:uppercase">
            {client.wish || <span className="text-muted">{t("client.noWish")}</span>}
          </p>
          <p className="mt-1 text-muted text-sm">{client.area}</p>
          {client.paused ? null : <p className="mt-1 text-sm">{client.next}</p>}
        </li>
      ))}
    </ul>
  );
}
