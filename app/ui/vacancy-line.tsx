// Who and where, then what is known of hours and contract, and the deadline: the same lines wherever a vacancy is listed.
import { useSay } from "./say.tsx";

export interface VacancyLineShown {
  id: string;
  title: string;
  lang: string;
  employer: string;
  place: string;
  facts: string[];
  deadline?: string;
  partner: boolean;
  duplicate: boolean;
  expired: boolean;
}

/** @param own the reader's own company: its name needs no saying. */
export function VacancyFacts({ vacancy, own = false }: { vacancy: VacancyLineShown; own?: boolean }) {
  const t = useSay();
  const { employer, place, facts, deadline, partner, duplicate, expired } = vacancy;
  const where = place || `${t("vacancy.workplaces")}: ${t("common.notStated")}`;
  const until = deadline && !expired ? [t("client.deadline", { date: deadline })] : [];
  const known = [...facts, ...until].map((fact) => fact.charAt(0).toLowerCase() + fact.slice(1)).join(" · ");
  return (
    <div className="mt-0.5">
      <p>
        {own ? where : `${employer || t("vacancy.employerUnknown")} · ${where}`}
        {partner && !own ? <span className="badge bg-tint text-accent">{t("client.partner")}</span> : null}
      </p>
      {known ? <p className="text-muted first-letter:uppercase">{known}</p> : null}
      {expired ? <p className="font-semibold text-against">{t("search.expired")}</p> : null}
      {duplicate ? <p className="text-muted text-sm">{t("client.duplicate")}</p> : null}
    </div>
  );
}
