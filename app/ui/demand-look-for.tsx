// What to look for this week: the sectors that are looked for and have few open places, each with two ways on.
import { Link } from "@remix-run/react";
import type { DemandShown } from "./demand-board.tsx";
import { useSay } from "./say.tsx";

export function DemandLookFor({ rows, any }: { rows: DemandShown[]; any: boolean }) {
  const t = useSay();
  if (!any) return null;
  return (
    <section aria-labelledby="look-for" className="mt-6">
      <h2 id="look-for">{t("demand.lookForTitle")}</h2>
      {rows.length === 0 ? <p className="mt-2">{t("demand.lookForNothing")}</p> : null}
      <ul className="mt-2 grid gap-2">
        {rows.map((row) => (
          <li key={row.sector} className="card py-2">
            <p className="font-semibold">
              {row.open === 0
                ? t("demand.lookForNone", { sector: row.label })
                : t("demand.lookForFew", { sector: row.label, count: row.open ?? 0 })}
            </p>
            {row.open ? (
              <Link
                to={row.searchTo}
                className="link inline-flex min-h-11 items-center print:hidden"
                aria-label={t("demand.seeOpenOf", { sector: row.label })}
              >
                {t("demand.seeOpen")}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <Link to="/te" className="button button-primary">
          {t("demand.bring")}
        </Link>
        <Link to="/te/tips/new" className="link inline-flex min-h-11 items-center">
          {t("bring.noAdLink")}
        </Link>
      </p>
    </section>
  );
}
