// An employer as the admin weighs it: who it is, who acts for it, what it wants to publish – and the two answers.
import { Form } from "@remix-run/react";
import { isLocale, localeNames } from "#app/i18n/locale.ts";
import { Prose } from "./prose.tsx";
import { useSay } from "./say.tsx";
import { TextArea } from "./text-area.tsx";

export interface EmployerShown {
  id: string;
  name: string;
  businessId: string | null;
  registered: string;
  days: number;
  people: { name: string; email: string; confirmed: boolean; locale: string }[];
  vacancies: { id: string; title: string; lang: string; place: string; text: string }[];
  declined?: { at: string; reason: string };
}

interface Reply {
  employerId: string;
  reason: string;
}

export function EmployerWaiting(props: { employer: EmployerShown; reply?: Reply; problem?: string }) {
  const t = useSay();
  const { employer, reply, problem } = props;
  const { id, name, declined } = employer;
  return (
    <article className="card" aria-labelledby={`employer-${id}`}>
      <h3 id={`employer-${id}`}>{name}</h3>
      {declined ? (
        <p className="mt-1 text-against">{t("admin.declinedAt", { date: declined.at, ...declined })}</p>
      ) : null}
      <Facts employer={employer} />
      <Form method="post" preventScrollReset className="mt-4 flex flex-wrap items-start gap-2">
        <input type="hidden" name="employer" value={id} />
        <button type="submit" name="decision" value="approve" className="button button-primary">
          {t("admin.approve")}
          <span className="sr-only">: {name}</span>
        </button>
        {declined ? null : (
          <details className="basis-auto open:basis-full" open={problem !== undefined}>
            <summary className="button list-none [&::-webkit-details-marker]:hidden">
              {t("admin.decline")}
              <span className="sr-only">: {name}</span>
            </summary>
            <div className="mt-3 grid gap-3 rounded-lg bg-sunken p-3">
              <TextArea
                name={`reason-${id}`}
                label={t("admin.declineReason")}
                hint={t("admin.declineHint")}
                rows={3}
                value={reply?.reason}
                problem={problem}
              />
              <button type="submit" name="decision" value="decline" className="button justify-self-start">
                {t("admin.declineSend")}
                <span className="sr-only">: {name}</span>
              </button>
            </div>
          </details>
        )}
      </Form>
    </article>
  );
}

function Facts({ employer }: { employer: EmployerShown }) {
  const t = useSay();
  const { businessId, registered, days, people, vacancies } = employer;
  return (
    <dl className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <dt className="text-muted">{t("admin.businessId")}</dt>
      <dd>
        {businessId ?? t("admin.noBusinessId")}
        {businessId ? (
          <a href="https://www.ytj.fi/" target="_blank" rel="noreferrer" className="link ms-3">
            {t("admin.checkYtj")}
          </a>
        ) : null}
      </dd>
      <dt className="text-muted">{t("admin.registered")}</dt>
      <dd>
        {registered} ({days > 0 ? t("admin.waitedDays", { count: days }) : t("admin.waitedToday")})
      </dd>
      <dt className="text-muted">{t("admin.people")}</dt>
      <dd>
        {people.length === 0 ? t("admin.noPeople") : null}
        <ul>
          {people.map(({ name, email, confirmed, locale }) => (
            <li key={email}>
              {name}, {email}{" "}
              <span className={confirmed ? "text-good" : "font-semibold text-against"}>
                ({t(confirmed ? "admin.confirmed" : "admin.notConfirmed")})
              </span>
              {isLocale(locale) ? <span className="text-muted"> · {localeNames[locale]}</span> : null}
            </li>
          ))}
        </ul>
      </dd>
      <dt className="text-muted">{t("admin.waitingVacancies")}</dt>
      <dd>
        {vacancies.length === 0 ? t("admin.noVacancies") : null}
        <ul className="grid gap-1">
          {vacancies.map(({ id, title, lang, place, text }) => (
            <li key={id}>
              <details>
                <summary className="cursor-pointer">
                  <span lang={lang}>{title}</span>
                  {place ? `, ${place}` : null}
                </summary>
                <div className="mt-1 rounded-lg bg-sunken p-3">
                  <Prose text={text} lang={lang} />
                </div>
              </details>
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}
