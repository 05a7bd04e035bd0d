// One of the employer's own vacancies, with what can be done to it. Everything done here can be undone.
import { Form, Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

type Move = "publish" | "pause" | "fill" | "withdraw";

export interface OwnVacancyShown extends VacancyLineShown {
  status: string;
  moves?: readonly Move[];
  /** Where it came from, if not from here. */
  source?: string;
}

export function OwnVacancy({ vacancy }: { vacancy: OwnVacancyShown }) {
  const t = useSay();
  const { id, title, lang, status, moves, source } = vacancy;
  const closed = status === "filled" || status === "withdrawn";
  return (
    <article className="card py-3" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`}>
        <span lang={lang}>{title}</span>{" "}
        <span className={`badge ${status === "published" ? "bg-good-tint text-good" : "bg-sunken"}`}>
          {t.code("vacancyStatus", status)}
        </span>
      </h3>
      {/* The badge says that the time is over. */}
      <VacancyFacts vacancy={{ ...vacancy, expired: false }} own />
      {source ? <p className="mt-2 text-muted">{t("employer.elsewhere", { source })}</p> : null}
      {moves ? (
        <Form method="post" reloadDocument className="mt-3 flex flex-wrap gap-2">
          <input type="hidden" name="id" value={id} />
          {closed ? null : (
            <Link to={`/employer/vacancies/${id}`} className="button" reloadDocument>
              {t("employer.edit")}
              <span className="sr-only">: {title}</span>
            </Link>
          )}
          {moves.map((move) => (
            <button key={move} type="submit" name="move" value={move} className="button">
              {t(`employer.move_${move}`)}
              <span className="sr-only">: {title}</span>
            </button>
          ))}
        </Form>
      ) : null}
    </article>
  );
}
