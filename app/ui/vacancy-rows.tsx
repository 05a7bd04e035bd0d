// The facts of a vacancy, each with the words of the ad that support it; what the ad does not say is gathered at the end.
import { useSay } from "./say.tsx";

/** @param level of its heading: 4 where the vacancy itself stands under a heading of the page. */
export function VacancyRows(props: {
  rows: { label: string; value: string; evidence?: string }[];
  lang: string;
  level?: 2 | 4;
}) {
  const t = useSay();
  const Heading = `h${props.level ?? 2}` as const;
  const Open = props.level === 4 ? "h5" : "h3";
  const open = props.rows.filter(({ value }) => !value);
  return (
    <section aria-labelledby="facts" className="card">
      <Heading id="facts" className="font-bold">
        {t("vacancy.facts")}
      </Heading>
      <dl className="mt-3 grid gap-3">
        {props.rows
          .filter(({ value }) => value)
          .map(({ label, value, evidence }) => (
            <div key={label}>
              <dt className="text-muted text-sm">{label}</dt>
              <dd>
                <span className="block font-semibold first-letter:uppercase">{value}</span>
                {evidence ? (
                  <span className="block text-muted text-sm" lang={props.lang}>
                    {t("vacancy.evidence", { text: evidence })}
                  </span>
                ) : null}
              </dd>
            </div>
          ))}
      </dl>
      {open.length > 0 ? (
        <>
          <Open className="mt-5 font-bold">{t("vacancy.open")}</Open>
          <ul className="mt-1 list-disc ps-5">
            {open.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
