// One tip and its history. Another officer's tip does not exist.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { requireActor } from "#app/services/session.server.ts";
import { tipPage } from "#app/services/tip-pages.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { TipFacts } from "#app/ui/tip-list.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "tips" });
  return tipPage(context.world, actor, params.id ?? "", person.locale);
}

export default function TipPage() {
  const t = useSay();
  const { tip, note, sourceUrl, vacancyId, history } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <Link to="/te/tips" className="link inline-flex min-h-11 items-center">
          {t("tip.toList")}
        </Link>
      </p>
      <h1 lang={tip.lang}>{tip.title}</h1>
      <TipFacts tip={tip} />
      <section aria-labelledby="history" className="card mt-6">
        <h2 id="history">{t("tip.history")}</h2>
        <ol className="mt-2 grid gap-2">
          {history.map(({ state, at }) => (
            <li key={state} className="flex flex-wrap justify-between gap-x-4">
              <span className="font-semibold">{t.code("tipState", state)}</span>
              <span className="text-muted">{at}</span>
            </li>
          ))}
        </ol>
      </section>
      {note ? (
        <section aria-labelledby="note" className="mt-6">
          <h2 id="note">{t("tip.yourNote")}</h2>
          <p className="mt-1 whitespace-pre-line">{note}</p>
        </section>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-x-6">
        {vacancyId ? (
          <Link to={`/vacancies/${vacancyId}`} className="link inline-flex min-h-11 items-center">
            {t("tip.seeAd")}
          </Link>
        ) : null}
        {sourceUrl ? (
          <a href={sourceUrl} rel="noreferrer" className="link inline-flex min-h-11 items-center">
            {t("tip.sourceLink")}
          </a>
        ) : null}
      </p>
      <p className="mt-6 text-muted">{t("tip.obligesNobody")}</p>
    </>
  );
}
