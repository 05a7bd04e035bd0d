// Whether the ad is here already: the likely ones, and that it is none of them.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

export interface DuplicateShown {
  line: VacancyLineShown;
  same: boolean;
  since: string;
  tipId?: string;
}

/** @param chosen an id, or `new` */
export function DuplicateChoice({ duplicates, chosen }: { duplicates: DuplicateShown[]; chosen: string }) {
  const t = useSay();
  if (duplicates.length === 0) return null;
  return (
    <fieldset className="rounded-lg border-2 border-on-notice/30 bg-notice p-4 text-on-notice">
      <legend className="px-1 font-semibold">{t("tip.duplicates")}</legend>
      <p>{t("tip.duplicatesText")}</p>
      <ul className="mt-3 grid gap-2">
        {duplicates.map(({ line, same, since, tipId }) => (
          <li key={line.id} className="rounded-lg bg-surface p-3 text-ink">
            <label htmlFor={`vacancy-${line.id}`} className="flex min-h-11 gap-3">
              <Choice value={line.id} chosen={chosen} />
              <span>
                <span className="font-semibold">{t(same ? "tip.sameAd" : "tip.likeAd", { when: since })}</span>
                <span className="block" lang={line.lang}>
                  {line.title}
                </span>
              </span>
            </label>
            <div className="ps-8">
              <VacancyFacts vacancy={line} />
              <p className="flex flex-wrap gap-x-4">
                <Link to={`/vacancies/${line.id}`} className="link inline-flex min-h-11 items-center">
                  {t("tip.seeAd")}
                  <span className="sr-only">: {line.title}</span>
                </Link>
                {tipId ? (
                  <span className="inline-flex min-h-11 flex-wrap items-center gap-x-2">
                    {t("tip.sentAlready")}
                    <Link to={`/te/tips/${tipId}`} className="link">
                      {t("tip.seeTip")}
                    </Link>
                  </span>
                ) : null}
              </p>
            </div>
          </li>
        ))}
        <li className="rounded-lg bg-surface p-3 text-ink">
          <label htmlFor="vacancy-new" className="flex min-h-11 items-center gap-3">
            <Choice value="new" chosen={chosen} />
            <span className="font-semibold">{t("tip.newAd")}</span>
          </label>
        </li>
      </ul>
    </fieldset>
  );
}

function Choice({ value, chosen }: { value: string; chosen: string }) {
  return (
    <input
      id={`vacancy-${value}`}
      type="radio"
      name="vacancy"
      value={value}
      defaultChecked={value === chosen}
      className="mt-1 size-5 shrink-0 accent-accent"
    />
  );
}
