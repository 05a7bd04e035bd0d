// Vacancies as a list to look through.
import { Link } from "@remix-run/react";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

/** `at`: where a vacancy's own page is. */
export function VacancyList({ vacancies, at = "/vacancies" }: { vacancies: VacancyLineShown[]; at?: string }) {
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
        </li>
      ))}
    </ul>
  );
}
