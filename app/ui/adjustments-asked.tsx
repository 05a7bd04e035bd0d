// What an employer can arrange: folded away until wanted, each answered yes, no, or not at all.
import { adjustments } from "#db/vocabulary/lists.ts";
import { useSay } from "./say.tsx";

export function AdjustmentsAsked({ said }: { said: Partial<Record<string, boolean>> }) {
  const t = useSay();
  const label = t("posting.adjustments");
  const count = Object.keys(said).length;
  return (
    <details className="card py-2">
      <summary className="min-h-11 cursor-pointer content-center font-semibold">
        {count > 0 ? t("posting.adjustmentsSaid", { label, count }) : label}
      </summary>
      <p className="text-muted">{t("posting.adjustmentsHint")}</p>
      <ul className="mt-2 grid gap-3 sm:grid-cols-2 sm:gap-x-6">
        {adjustments.map((code) => {
          const answer = said[code];
          return (
            <li key={code}>
              <label htmlFor={code} className="block first-letter:uppercase">
                {t.code("adjustment", code)}
              </label>
              <select
                id={code}
                name={code}
                defaultValue={answer === undefined ? "" : answer ? "yes" : "no"}
                className="input"
              >
                <option value="">{t("posting.unknown")}</option>
                <option value="yes">{t("posting.yes")}</option>
                <option value="no">{t("posting.no")}</option>
              </select>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
