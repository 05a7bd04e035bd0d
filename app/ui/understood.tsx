// What was understood of a text, each fact beside the words it comes from, with a tick that can be taken away.
import { useSay } from "./say.tsx";

export interface FactUnderstood {
  key: string;
  label: string;
  value: string;
  evidence?: string;
}

/**
 * Belongs inside a form: sends `shown` for every fact and `keep` for those left ticked (app/forms/understood.ts).
 * @param struck keys already taken out
 */
export function Understood(props: { facts: FactUnderstood[]; unknown: string[]; struck?: string[]; lang?: string }) {
  const t = useSay();
  const { facts, unknown, struck = [], lang } = props;
  return (
    <>
      <fieldset>
        <legend className="font-semibold">{t("understood.legend")}</legend>
        <p className="text-muted">{t(facts.length === 0 ? "understood.nothing" : "understood.hint")}</p>
        <ul className="mt-2 grid gap-1 sm:grid-cols-2 sm:gap-x-6">
          {facts.map((fact) => (
            <li key={fact.key}>
              <input type="hidden" name="shown" value={fact.key} />
              <label className="flex min-h-11 gap-3 py-1.5">
                <input
                  type="checkbox"
                  name="keep"
                  value={fact.key}
                  defaultChecked={!struck.includes(fact.key)}
                  className="mt-1 size-5 shrink-0 accent-accent"
                />
                <span>
                  <span className="text-muted">{fact.label}: </span>
                  <span className="font-semibold">{fact.value}</span>
                  {fact.evidence ? (
                    <span className="block text-muted text-sm" lang={lang}>
                      {t("vacancy.evidence", { text: fact.evidence })}
                    </span>
                  ) : null}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {unknown.length > 0 ? (
        <div className="mt-4">
          <h3>{t("understood.unknown")}</h3>
          <p className="text-muted">{t("understood.unknownHint")}</p>
          <ul className="mt-1 list-disc ps-5">
            {unknown.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
