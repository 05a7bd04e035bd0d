// Where applications begin: the vacancies the client is interested in, and jobs found elsewhere.
import { Form, Link } from "@remix-run/react";
import { Field } from "./field.tsx";
import { useSay } from "./say.tsx";

interface Waiting {
  vacancyId: string;
  title: string;
  lang: string;
  employer: string;
  deadline?: string;
}

export function ApplicationsBegun(props: {
  waiting: Waiting[];
  today: string;
  typed?: Record<string, string>;
  problemOf: (field: string) => string | undefined;
}) {
  const t = useSay();
  const { waiting, today, problemOf } = props;
  const typed = props.typed?.act === "typed" ? props.typed : undefined;
  const problem = (field: string) => (typed ? problemOf(field) : undefined);
  return (
    <>
      {waiting.length > 0 ? (
        <section className="mt-6" aria-labelledby="waiting">
          <h2 id="waiting">{t("application.waiting")}</h2>
          <ul className="mt-3 grid gap-3">
            {waiting.map(({ vacancyId, title, lang, employer, deadline }) => (
              <li key={vacancyId} className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                <span>
                  <Link to={`/vacancies/${vacancyId}`} lang={lang} className="link" prefetch="none">
                    {title}
                  </Link>
                  <span className="block text-muted">
                    {[employer, deadline ? t("client.deadline", { date: deadline }) : ""].filter(Boolean).join(" · ")}
                  </span>
                </span>
                <Form method="post">
                  <input type="hidden" name="act" value="begin" />
                  <input type="hidden" name="vacancy" value={vacancyId} />
                  <input type="hidden" name="onDate" value={today} />
                  <button type="submit" className="button" aria-label={t("application.beginFor", { title })}>
                    {t("application.begin")}
                  </button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <details className="card mt-6 max-w-xl py-2" open={typed !== undefined}>
        <summary className="min-h-11 content-center font-semibold">{t("application.typedTitle")}</summary>
        <Form method="post" noValidate className="grid gap-4 pb-3">
          <input type="hidden" name="act" value="typed" />
          <Field name="title" label={t("application.jobTitle")} value={typed?.title} problem={problem("title")} />
          <Field
            name="employerName"
            label={t("application.employerName")}
            value={typed?.employerName}
            problem={problem("employerName")}
          />
          <Field
            name="onDate"
            type="date"
            label={t("application.date")}
            value={typed?.onDate ?? today}
            problem={problem("onDate")}
          />
          <button type="submit" className="button button-primary justify-self-start">
            {t("application.add")}
          </button>
        </Form>
      </details>
    </>
  );
}
