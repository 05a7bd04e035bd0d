// The board of one area: a table, and where the screen is narrow a list by sector with the same words.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";

export interface DemandShown {
  sector: string;
  label: string;
  shown: number;
  trend?: "more" | "same" | "less";
  open?: number;
  gap?: "none" | "few" | "some";
  searchTo: string;
}

export function DemandBoard({ area, rows, hidden }: { area: string; rows: DemandShown[]; hidden: number }) {
  const t = useSay();
  const heading = t("demand.tableTitle", { area });
  return (
    <section aria-labelledby="board" className="mt-8">
      <h2 id="board">{heading}</h2>
      {rows.length === 0 ? (
        <p className="mt-2">{t("demand.allHidden")}</p>
      ) : (
        <>
          <Table caption={heading} rows={rows} />
          <ul className="mt-3 grid gap-2 sm:hidden print:hidden">
            {rows.map((row) => (
              <li key={row.sector} className="card py-3">
                <h3>{row.label}</h3>
                <Facts row={row} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-muted">{t("demand.hidden", { count: hidden })}</p>
        </>
      )}
    </section>
  );
}

const cell = "border-line border-b py-2 pe-4 text-start align-top";

function Table({ caption, rows }: { caption: string; rows: DemandShown[] }) {
  const t = useSay();
  const heads = ["sector", "looking", "trendHead", "open", "gapHead"] as const;
  return (
    <table className="mt-3 w-full border-collapse max-sm:hidden print:table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={`${cell} font-semibold`}>
              {t(`demand.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.sector}>
            <th scope="row" className={`${cell} font-semibold`}>
              {row.label}
            </th>
            <td className={`${cell} whitespace-nowrap`}>{t("demand.atLeast", { count: row.shown })}</td>
            <td className={cell}>
              <Trend row={row} />
            </td>
            <td className={cell}>
              <Open row={row} />
            </td>
            <td className={cell}>{row.gap ? t(`demand.gap.${row.gap}`) : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Facts({ row }: { row: DemandShown }) {
  const t = useSay();
  const term = "me-2 text-muted";
  return (
    <dl className="mt-1 grid gap-1">
      <div>
        <dt className={`${term} inline`}>{t("demand.looking")}</dt>
        <dd className="inline">{t("demand.atLeast", { count: row.shown })}</dd>
      </div>
      <div>
        <dt className={`${term} inline`}>{t("demand.trendHead")}</dt>
        <dd className="inline">
          <Trend row={row} />
        </dd>
      </div>
      <div>
        <dt className={`${term} inline`}>{t("demand.open")}</dt>
        <dd className="inline">
          <Open row={row} />
          {row.gap ? ` – ${t(`demand.gap.${row.gap}`)}` : null}
        </dd>
      </div>
    </dl>
  );
}

function Trend({ row }: { row: DemandShown }) {
  const t = useSay();
  return row.trend ? t(`demand.trend.${row.trend}`) : <span className="text-muted">{t("demand.noTrend")}</span>;
}

function Open({ row }: { row: DemandShown }) {
  const t = useSay();
  if (row.open === undefined) return <span className="text-muted">{t("demand.openUnknown")}</span>;
  if (row.open === 0) return "0";
  return (
    <Link
      to={row.searchTo}
      className="link inline-flex min-h-11 min-w-6 items-center sm:min-h-6"
      aria-label={`${row.open}: ${t("demand.seeOpenOf", { sector: row.label })}`}
    >
      {row.open}
    </Link>
  );
}
