// Vacancies as a list to look through.
import { Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

/** `at`: where a vacancy's own page is. `tips`: the reader may send each of them as a tip. */
export function VacancyList(props: { vacancies: VacancyLineShown[]; at?: string; tips?: boolean }) {
  const { vacancies, at = "/vacancies", tips = false } = props;
  const t = useSay();
  return (
    <ul className="mt-4 grid gap-3">
      {vacancies.map((vacancy) => (
        <li key={vacancy.id} className="card relative py-3 hover:border-accent">
          <h3 className="leading-snug">
            <Link to={`${at}/${vacancy.id}`} lang={vacancy.lang} className="link after:absolute after:inset-0">
              {vacancy.title}
            </Link>
          </h3>
          <VacancyFacts vacancy={vacancy} />
          {tips && !vacancy.expired ? (
            <Link to={`/te/send/${vacancy.id}`} className="link relative z-10 mt-1 inline-flex min-h-11 items-center">
              {t("bring.sendAsTip")}
              <span className="sr-only">: {vacancy.title}</span>
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
