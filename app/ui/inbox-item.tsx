// One thing a coach is told of: the vacancy, who sent it, which clients it may suit and why – and what to do about it.
import { Form, Link } from "@remix-run/react";
import { PlanLink } from "./plan-link.tsx";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

export interface InboxItemShown {
  id: string;
  vacancy: VacancyLineShown;
  fresh: boolean;
  told: string;
  tip?: { from: string; note?: string; sourceUrl?: string };
  subscribed: boolean;
  clients: { id: string; codeName: string; group: string; for?: string; against?: string }[];
  standIn?: StandInShown;
}

export function InboxItem({ item }: { item: InboxItemShown }) {
  const t = useSay();
  const { vacancy, tip } = item;
  return (
    <article className="card" aria-labelledby={`item-${item.id}`}>
      <h3 id={`item-${item.id}`} className="leading-snug">
        <span lang={vacancy.lang}>{vacancy.title}</span>
        {item.fresh ? <span className="badge bg-tint text-accent">{t("inbox.fresh")}</span> : null}
        <StandIn standIn={item.standIn} />
      </h3>
      <VacancyFacts vacancy={vacancy} />
      <p className="text-muted text-sm">
        {tip ? t("inbox.from", { from: tip.from, date: item.told }) : t("inbox.since", { date: item.told })}
      </p>
      {tip ? <TipSaid tip={tip} title={vacancy.title} /> : null}
      {item.subscribed ? <p className="mt-2 text-muted text-sm">{t("follow.fromSubscription")}</p> : null}
      {item.clients.length > 0 ? <h4 className="mt-3 font-semibold">{t("inbox.clients")}</h4> : null}
      <ul className="mt-1 grid gap-1.5">
        {item.clients.map((client) => (
          <li key={client.id} className="leading-snug">
            {/* A whole new page: only then does the browser unfold what the vacancy may lie in. */}
            <Link
              to={`/coach/clients/${client.id}#title-${item.vacancy.id}`}
              reloadDocument
              className="link"
              prefetch="none"
            >
              {client.codeName}
            </Link>
            <span className="text-muted"> · {t.code("group", client.group)}</span>
            {client.for ? <span className="block">{client.for}</span> : null}
            {client.against ? <span className="block text-against">{client.against}</span> : null}
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden" preventScrollReset>
        <input type="hidden" name="item" value={item.id} />
        <Act intent="open" label={t("inbox.open")} title={vacancy.title} primary />
        <Act intent="done" label={t("inbox.finish")} title={vacancy.title} />
        <PlanLink vacancy={vacancy.id} name={vacancy.title} />
      </Form>
    </article>
  );
}

function Act(props: { intent: string; label: string; title: string; primary?: boolean }) {
  const { intent, label, title, primary } = props;
  return (
    <button
      type="submit"
      name="act"
      value={intent}
      aria-label={`${label}: ${title}`}
      className={primary ? "button button-primary" : "button"}
    >
      {label}
    </button>
  );
}

function TipSaid({ tip, title }: { tip: NonNullable<InboxItemShown["tip"]>; title: string }) {
  const t = useSay();
  return (
    <div className="mt-2 rounded-lg bg-sunken p-3">
      {tip.note ? (
        <figure>
          <figcaption className="text-muted text-sm">{t("inbox.note")}</figcaption>
          <blockquote>”{tip.note}”</blockquote>
        </figure>
      ) : null}
      {tip.sourceUrl ? (
        <a
          href={tip.sourceUrl}
          rel="noreferrer"
          className="link inline-flex min-h-11 items-center"
          aria-label={t("inbox.sourceFor", { title })}
        >
          {t("inbox.source")}
        </a>
      ) : null}
      <p className="font-semibold">{t("inbox.binding")}</p>
    </div>
  );
}

/** What has been dealt with: folded, each with the way back. */
export function DoneItems({ items }: { items: InboxItemShown[] }) {
  const t = useSay();
  if (items.length === 0) return null;
  return (
    <details className="card mt-8 py-2">
      <summary className="min-h-11 content-center font-semibold">
        {t("inbox.done")} <span className="chip font-normal">{items.length}</span>
      </summary>
      <ul className="mt-2 grid gap-2">
        {items.map(({ id, vacancy, standIn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
            <span>
              <Link to={`/vacancies/${vacancy.id}`} lang={vacancy.lang} className="link" prefetch="none">
                {vacancy.title}
              </Link>
              <StandIn standIn={standIn} />
            </span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="item" value={id} />
              <Act intent="again" label={t("inbox.again")} title={vacancy.title} />
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
