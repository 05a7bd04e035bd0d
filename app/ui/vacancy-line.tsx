// Employer, place, what is known of hours and contract, and the deadline: the same lines wherever a vacancy is listed.
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

export function VacancyFacts({ vacancy }: { vacancy: VacancyLineShown }) {
  const t = useSay();
  const { employer, place, facts, deadline, partner, duplicate, expired } = vacancy;
  return (
    <div className="mt-1">
      <p>
        {employer || t("vacancy.employerUnknown")}
        {partner ? (
          <span className="ms-2 rounded-full bg-tint px-2.5 py-0.5 font-semibold text-accent text-sm">
            {t("client.partner")}
          </span>
        ) : null}
      </p>
      <p className="text-muted">
        {[place || `${t("vacancy.workplaces")}: ${t("common.notStated")}`, ...facts].join(" · ")}
      </p>
      {expired ? (
        <p className="font-semibold text-against">{t("search.expired")}</p>
      ) : deadline ? (
        <p className="text-muted">{t("client.deadline", { date: deadline })}</p>
      ) : null}
      {duplicate ? <p className="text-muted text-sm">{t("client.duplicate")}</p> : null}
    </div>
  );
}
