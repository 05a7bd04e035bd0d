// Tips as a list: what, when, how far, and how many were told – in words, about nobody.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface TipShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  sent: string;
  state: string;
  closedBy?: string;
  told: string;
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
      <p className="mt-1">
        <span className="chip">{t.code("tipState", tip.state)}</span>
        {tip.closedBy ? <span className="ms-2">{t("tip.closedBy", { why: tip.closedBy })}</span> : null}
        <span className="ms-2 text-muted">{t("tip.sentOn", { date: tip.sent })}</span>
      </p>
      <p className="mt-1 text-muted">{tip.told}</p>
    </>
  );
}
