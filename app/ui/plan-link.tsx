// From a suggestion, a tip or a partner to a planned visit. Only the vacancy or the employer goes along, never a client.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export function PlanLink(props: { vacancy: string; name: string } | { employer: string; name: string }) {
  const t = useSay();
  const about = "vacancy" in props ? `vacancy=${props.vacancy}` : `employer=${props.employer}`;
  return (
    <Link
      to={`/coach/visits/new?${about}`}
      prefetch="none"
      className="link inline-flex min-h-11 items-center print:hidden"
      aria-label={t("visit.planFor", { name: props.name })}
    >
      {t("visit.plan")}
    </Link>
  );
}
