// Tips as a list: what, when, how far, and how many were told – in words, about nobody.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface TipShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  need: string;
  visited: boolean;
  thanks: boolean;
  sent: string;
  state: string;
  closedBy?: string;
  told: string;
}

/** Every state with its number: links, so that they work without scripts and can be kept. */
export function TipStates(props: { counts: { state: string; count: number }[]; total: number; state?: string }) {
  const t = useSay();
  const { counts, total, state } = props;
  const all = { key: "all", to: "?", label: t("follow.all"), count: total, here: state === undefined };
  // What there is none of takes no room, but where one stands.
  const states = counts
    .filter((one) => one.count > 0 || state === one.state)
    .map((one) => ({
      ...{ key: one.state, to: `?state=${one.state}`, label: t.code("tipState", one.state), count: one.count },
      here: state === one.state,
    }));
  return (
    <nav aria-label={t("follow.filter")} className="mt-4 print:hidden">
      <ul className="flex flex-wrap gap-2">
        {[all, ...states].map(({ key, to, label, count, here }) => (
          <li key={key}>
            <Link
              to={to}
              aria-current={here ? "page" : undefined}
              className={here ? "button button-primary" : "button"}
            >
              {label} <span className="ms-1 tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function TipList({ tips }: { tips: TipShown[] }) {
  return (
    <ul className="mt-4 grid gap-3">
      {tips.map((tip) => (
        <li key={tip.id} className="card relative py-3 hover:border-accent">
          <h2 className="text-lg leading-snug">
            <Link to={`/te/tips/${tip.id}`} lang={tip.lang} className="link after:absolute after:inset-0">
              {tip.title}
            </Link>
          </h2>
          <TipFacts tip={tip} />
        </li>
      ))}
    </ul>
  );
}

export function TipFacts({ tip }: { tip: TipShown }) {
  const t = useSay();
  const where = [tip.employer, tip.place].filter(Boolean).join(" · ");
  return (
    <>
      {where ? <p>{where}</p> : null}
      {tip.need ? <p>”{tip.need}”</p> : null}
      <p className="mt-1">
        <span className="chip">{t.code("tipState", tip.state)}</span>
        {tip.closedBy ? <span className="ms-2">{t("tip.closedBy", { why: tip.closedBy })}</span> : null}
        <span className="ms-2 text-muted">{t("tip.sentOn", { date: tip.sent })}</span>
      </p>
      <p className="mt-1 text-muted">{tip.told}</p>
      {tip.visited ? <p className="mt-1 font-semibold">{t("follow.visited")}</p> : null}
      {tip.thanks ? <p className="font-semibold">{t("follow.coachThanks")}</p> : null}
    </>
  );
}
