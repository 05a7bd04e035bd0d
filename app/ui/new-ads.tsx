// New ads for an officer: what, why it is here, and a button each to forward it or to put it aside.
import { Form, Link } from "@remix-run/react";
import { useSay } from "./say.tsx";
import { VacancyFacts, type VacancyLineShown } from "./vacancy-line.tsx";

export interface NewAdShown {
  vacancy: VacancyLineShown;
  because: string;
  cameIn: string;
  /** A tip already: one's own, or somebody's. */
  tipped?: "mine" | "other";
}

export function NewAds({ ads }: { ads: NewAdShown[] }) {
  if (ads.length === 0) return null;
  return (
    <ul className="mt-3 grid gap-3">
      {ads.map((ad) => (
        <li key={ad.vacancy.id} className="card">
          <NewAd ad={ad} />
        </li>
      ))}
    </ul>
  );
}

function NewAd({ ad }: { ad: NewAdShown }) {
  const t = useSay();
  const { vacancy, tipped } = ad;
  const { title } = vacancy;
  return (
    <>
      <h2 className="text-lg leading-snug">
        <Link to={`/vacancies/${vacancy.id}`} lang={vacancy.lang} className="link" prefetch="none">
          {title}
        </Link>
      </h2>
      <VacancyFacts vacancy={vacancy} />
      <p className="text-muted text-sm">
        {ad.because} · {ad.cameIn}
      </p>
      {tipped ? (
        <p className="font-semibold">{t(tipped === "mine" ? "follow.tippedMine" : "follow.tippedOther")}</p>
      ) : (
        <Form method="post" className="mt-3 flex flex-wrap gap-3 print:hidden" preventScrollReset>
          <input type="hidden" name="vacancy" value={vacancy.id} />
          <button
            type="submit"
            name="act"
            value="forward"
            aria-label={t("follow.forwardOf", { title })}
            className="button button-primary"
          >
            {t("follow.forward")}
          </button>
          <button type="submit" name="act" value="pass" aria-label={t("follow.passOf", { title })} className="button">
            {t("follow.pass")}
          </button>
        </Form>
      )}
    </>
  );
}
