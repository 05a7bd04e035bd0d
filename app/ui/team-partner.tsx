// A partner as the team knows it: how far the relation has come, who was there, who goes next, and what the month still holds.
import { Link } from "@remix-run/react";
import { PlanLink } from "./plan-link.tsx";
import { useSay } from "./say.tsx";
import type { TeamVisitShown } from "./team-days.tsx";

export interface TeamPartnerShown {
  id: string;
  name: string;
  paused: boolean;
  places: string;
  stage: string;
  last?: TeamVisitShown;
  next?: TeamVisitShown;
  month: string;
  monthFull: boolean;
  talked?: string;
  until?: string;
  over: boolean;
}

export function TeamPartner({ partner, mayPlan }: { partner: TeamPartnerShown; mayPlan: boolean }) {
  const t = useSay();
  const { id, name, last, next } = partner;
  return (
    <article className="card h-full" aria-labelledby={`partner-${id}`}>
      <h3 id={`partner-${id}`} className="leading-snug">
        {name}
        {partner.paused ? <span className="chip ms-2 align-middle font-normal">{t("team.paused")}</span> : null}
      </h3>
      <p className="text-muted">{[partner.places || t("team.unknownPlace"), partner.stage].join(" · ")}</p>
      <ul className="mt-2 grid gap-1">
        <li>{last ? <Said visit={last} text={t("team.last", wordsOf(last))} /> : t("team.lastNone")}</li>
        <li>{next ? <Said visit={next} text={t("team.next", wordsOf(next))} /> : t("team.nextNone")}</li>
        <li>
          {partner.month}
          {partner.monthFull ? <span className="badge bg-ask-tint text-ask">{t("team.monthFull")}</span> : null}
        </li>
        {partner.talked ? (
          <li className={partner.over ? "text-against" : ""}>{`${partner.talked}, ${partner.until}`}</li>
        ) : null}
      </ul>
      {mayPlan && !partner.paused ? <PlanLink employer={id} name={name} /> : null}
    </article>
  );
}

const wordsOf = ({ what, date, time, who }: TeamVisitShown) => ({ what, date, time, who });

function Said({ visit, text }: { visit: TeamVisitShown; text: string }) {
  if (!visit.mayOpen) return text;
  return (
    <Link to={`/coach/visits/${visit.id}`} prefetch="none" className="link">
      {text}
    </Link>
  );
}
