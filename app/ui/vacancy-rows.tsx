// The facts of a vacancy, each with the words of the ad that support it; what the ad does not say is gathered at the end.
import { useSay } from "./say.tsx";

export function VacancyRows(props: { rows: { label: string; value: string; evidence?: string }[]; lang: string }) {
  const t = useSay();
  const open = props.rows.filter(({ value }) => !value);
  return (
    <section aria-labelledby="facts" className="card">
      <h2 id="facts">{t("vacancy.facts")}</h2>
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
          <h3 className="mt-5">{t("vacancy.open")}</h3>
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
