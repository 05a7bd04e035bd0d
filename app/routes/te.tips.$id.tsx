// One tip and its history. Another officer's tip does not exist.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { readTipAct } from "#app/forms/tip-list.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { settleTip, tipPage } from "#app/services/tip-page.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { TipFacts } from "#app/ui/tip-list.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "tips" });
  const said = new URL(request.url).searchParams.get("said");
  const page = await tipPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said === "closed" || said === "reopened" ? (said as "closed" | "reopened") : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "tips" });
  const act = readTipAct(await request.formData());
  if (!act) throw badRequest();
  const id = params.id ?? "";
  await settleTip(context.world, actor, id, act);
  throw redirect(`/te/tips/${id}?said=${act === "close" ? "closed" : "reopened"}`, 303);
}

export default function TipPage() {
  const t = useSay();
  const { tip, note, sourceUrl, vacancyId, history, may, said } = useLoaderData<typeof loader>();
  return (
    <>
      <p>
        <Link to="/te/tips" className="link inline-flex min-h-11 items-center">
          {t("tip.toList")}
        </Link>
      </p>
      <h1 lang={tip.lang}>{tip.title}</h1>
      <StatusLine text={said && t(`follow.${said}`)} />
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
      {may.close || may.reopen ? (
        <Form method="post" className="mt-4 print:hidden">
          <button type="submit" name="act" value={may.close ? "close" : "reopen"} className="button">
            {t(may.close ? "follow.close" : "follow.reopen")}
          </button>
        </Form>
      ) : null}
      <p className="mt-6 text-muted">{t("tip.obligesNobody")}</p>
    </>
  );
}
