// The facts of a vacancy, each with the words of the ad that support it; what the ad does not say is said to be open.
import { useSay } from "./say.tsx";

export function VacancyRows(props: { rows: { label: string; value: string; evidence?: string }[]; lang: string }) {
  const t = useSay();
  return (
    <section aria-labelledby="facts" className="card">
      <h2 id="facts">{t("vacancy.facts")}</h2>
      <dl className="mt-3 grid gap-3">
        {props.rows.map(({ label, value, evidence }) => (
          <div key={label}>
            <dt className="text-muted text-sm">{label}</dt>
            <dd>
              {value ? (
                <span className="font-semibold">{value}</span>
              ) : (
                <span className="text-muted italic">{t("common.notStated")}</span>
              )}
              {evidence ? (
                <span className="block text-muted text-sm">
                  <span lang={props.lang}>{t("vacancy.evidence", { text: evidence })}</span>
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
