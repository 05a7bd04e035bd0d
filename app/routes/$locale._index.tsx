// The front page: what Rinnalla is for.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { isLocale } from "#app/i18n/locale.ts";
import { translate } from "#app/i18n/server.ts";
import { notFound } from "#app/services/refusals.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
/** Nothing here needs a script. */
export const handle = { still: true };

export function loader({ params }: LoaderFunctionArgs) {
  if (!isLocale(params.locale)) throw notFound();
  return { title: translate(params.locale)("home.title"), locale: params.locale };
}

export default function Home() {
  const t = useSay();
  const { locale } = useLoaderData<typeof loader>();
  return (
    <>
      <section className="max-w-2xl">
        <h1 className="text-[clamp(2rem,6vw,2.9rem)]">{t("home.heading")}</h1>
        <p className="mt-4 text-lg">{t("home.lead")}</p>
        <p className="mt-6">
          <Link to={`/${locale}/sign-in`} className="button button-primary">
            {t("common.signIn")}
          </Link>
        </p>
      </section>
      <section className="mt-10 max-w-2xl">
        <h2>{t("home.ipsHeading")}</h2>
        <p className="mt-2">{t("home.ipsText")}</p>
      </section>
      <section className="mt-10">
        <h2>{t("home.howHeading")}</h2>
        <ol className="mt-4 grid gap-4 md:grid-cols-3">
          {([1, 2, 3] as const).map((step) => (
            <li key={step} className="card">
              <span
                aria-hidden="true"
                className="inline-flex size-9 items-center justify-center rounded-full bg-tint font-bold text-accent"
              >
                {step}
              </span>
              <h3 className="mt-2">{t(`home.step${step}`)}</h3>
              <p className="mt-1 text-muted">{t(`home.step${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="mt-10 grid gap-x-8 gap-y-5 md:grid-cols-3">
        {(["Coaches", "Officers", "Employers"] as const).map((who) => (
          <div key={who}>
            <h2>{t(`home.for${who}`)}</h2>
            <p className="mt-1 text-muted">{t(`home.for${who}Text`)}</p>
            {who === "Employers" ? (
              <p className="mt-2">
                <Link to={`/${locale}/register`} className="button">
                  {t("register.submit")}
                </Link>
              </p>
            ) : null}
          </div>
        ))}
      </section>
    </>
  );
}
