// Tips without an ad: an employer who may need somebody, what was said of it, and the way to a first visit.
import { Form, Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { StandIn, type StandInShown } from "./stand-in.tsx";

export interface ReceivedShown {
  id: string;
  employer: string;
  place: string;
  field: string;
  need: string;
  note: string;
  from: string;
  told: string;
  fresh: boolean;
  subscribed: boolean;
  clients: { id: string; codeName: string; group: string }[];
  standIn?: StandInShown;
}

export function ReceivedTips({ tips }: { tips: ReceivedShown[] }) {
  const t = useSay();
  if (tips.length === 0) return null;
  return (
    <section className="mt-6" aria-labelledby="received">
      <h2 id="received">
        {t("follow.withoutAd")} <span className="chip font-normal">{tips.length}</span>
      </h2>
      <p className="mt-1 text-muted">{t("follow.withoutAdLead")}</p>
      <ul className="mt-3 grid gap-4">
        {tips.map((tip) => (
          <li key={tip.id}>
            <ReceivedTip tip={tip} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReceivedTip({ tip }: { tip: ReceivedShown }) {
  const t = useSay();
  const { employer } = tip;
  return (
    <article className="card" aria-labelledby={`item-${tip.id}`}>
      <h3 id={`item-${tip.id}`} className="leading-snug">
        {employer}
        {tip.fresh ? <span className="badge bg-tint text-accent">{t("inbox.fresh")}</span> : null}
        <StandIn standIn={tip.standIn} />
      </h3>
      <p>{[tip.place, tip.field].filter(Boolean).join(" · ")}</p>
      <p className="text-muted text-sm">{t("inbox.from", { from: tip.from, date: tip.told })}</p>
      <div className="mt-2 rounded-lg bg-sunken p-3">
        <Quoted label={t("follow.need")} text={tip.need} />
        <Quoted label={t("inbox.note")} text={tip.note} />
        <p className="font-semibold">{t("inbox.binding")}</p>
      </div>
      {tip.subscribed ? <p className="mt-2 text-muted text-sm">{t("follow.fromSubscription")}</p> : null}
      {tip.clients.length > 0 ? <h4 className="mt-3 font-semibold">{t("inbox.clients")}</h4> : null}
      <ul className="mt-1 grid gap-1.5">
        {tip.clients.map((client) => (
          <li key={client.id}>
            <Link to={`/coach/clients/${client.id}`} className="link" prefetch="none">
              {client.codeName}
            </Link>
            <span className="text-muted"> · {t.code("group", client.group)}</span>
          </li>
        ))}
      </ul>
      <Form method="post" className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden" preventScrollReset>
        <input type="hidden" name="received" value={tip.id} />
        <Act intent="plan" label={t("visit.plan")} said={t("follow.planOf", { employer })} primary />
        {tip.fresh ? <Act intent="open" label={t("follow.readIt")} said={t("follow.readItOf", { employer })} /> : null}
        <Act intent="done" label={t("inbox.finish")} said={t("follow.doneOf", { employer })} />
      </Form>
    </article>
  );
}

function Quoted({ label, text }: { label: string; text: string }) {
  if (!text) return null;
  return (
    <figure className="mb-1">
      <figcaption className="text-muted text-sm">{label}</figcaption>
      <blockquote>”{text}”</blockquote>
    </figure>
  );
}

function Act(props: { intent: string; label: string; said: string; primary?: boolean }) {
  const { intent, label, said, primary } = props;
  return (
    <button
      type="submit"
      name="act"
      value={intent}
      aria-label={said}
      className={primary ? "button button-primary" : "button"}
    >
      {label}
    </button>
  );
}

/** What has been dealt with: folded, each with the way back. */
export function DoneReceived({ tips }: { tips: ReceivedShown[] }) {
  const t = useSay();
  if (tips.length === 0) return null;
  return (
    <details className="card mt-4 py-2">
      <summary className="min-h-11 content-center font-semibold">
        {t("inbox.done")}: {t("follow.withoutAd")} <span className="chip font-normal">{tips.length}</span>
      </summary>
      <ul className="mt-2 grid gap-2">
        {tips.map(({ id, employer, standIn }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
            <span>
              {employer}
              <StandIn standIn={standIn} />
            </span>
            <Form method="post" preventScrollReset>
              <input type="hidden" name="received" value={id} />
              <Act intent="again" label={t("inbox.again")} said={t("follow.againOf", { employer })} />
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
