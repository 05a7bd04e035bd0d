// A vacancy's own page: its text, its facts with the words that support them, what is not stated.
import { Apply, type ApplyShown } from "./apply.tsx";
import { Notice } from "./notice.tsx";
import { Prose } from "./prose.tsx";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";
import { VacancyRows } from "./vacancy-rows.tsx";

export interface VacancyShown extends VacancyLineShown {
  rows: { label: string; value: string; evidence?: string }[];
  text: string;
  others: { lang: string; title: string; text: string }[];
  apply: ApplyShown;
  sourceUrl?: string;
  source: string;
  published: string;
  notAJob: boolean;
  agency: boolean;
  paySubsidy: boolean;
}

export function VacancyArticle({ vacancy }: { vacancy: VacancyShown }) {
  const t = useSay();
  return (
    <article>
      <h1 lang={vacancy.lang}>{vacancy.title}</h1>
      <VacancyFacts vacancy={vacancy} />
      <div className="mt-4">
        {vacancy.expired ? <Notice>{t("vacancy.expiredNotice")}</Notice> : null}
        {vacancy.notAJob ? <Notice>{t("vacancy.notAJob")}</Notice> : null}
        {vacancy.agency ? <Notice>{t("vacancy.agency")}</Notice> : null}
        {vacancy.paySubsidy ? <Notice>{t("disclosure.healthPaySubsidy")}</Notice> : null}
      </div>
      <div className="mt-4 grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <VacancyText vacancy={vacancy} />
        <VacancyRows rows={vacancy.rows} lang={vacancy.lang} />
      </div>
    </article>
  );
}

/** The text, how to apply, and where it came from. @param level of its headings */
export function VacancyText({ vacancy, level = 2 }: { vacancy: VacancyShown; level?: 2 | 4 }) {
  const t = useSay();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby="text">
      <Heading id="text" className="font-bold">
        {t("vacancy.text")}
      </Heading>
      <Prose text={vacancy.text} lang={vacancy.lang} />
      {vacancy.others.map(({ lang, title, text }) => (
        <details key={lang} className="mt-5">
          <summary className="link inline-flex min-h-11 items-center" lang={lang}>
            {title}
          </summary>
          <Prose text={text} lang={lang} />
        </details>
      ))}
      <Apply apply={vacancy.apply} lang={vacancy.lang} level={level} />
      {vacancy.sourceUrl ? (
        <p className="mt-6">
          <a href={vacancy.sourceUrl} className="link" target="_blank" rel="noreferrer noopener">
            {t("vacancy.source")} ({t("vacancy.sourceNew")})
          </a>
        </p>
      ) : null}
      <p className="mt-2 text-muted text-sm">
        {t("vacancy.from", { source: vacancy.source })} · {t("vacancy.published", { date: vacancy.published })}
      </p>
    </section>
  );
}
