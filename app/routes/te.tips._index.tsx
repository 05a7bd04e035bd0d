// The officer's own tips and how far each has come. Nothing about anybody.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readNewAd } from "#app/forms/new-ad.ts";
import { readTipList } from "#app/forms/tip-list.ts";
import { countNewAds, takeBack } from "#app/services/new-ads-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { tipsPage } from "#app/services/tip-list.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { TipList, TipStates } from "#app/ui/tip-list.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { world } = context;
  const { actor, person } = await requireActor(world, request, "read", { kind: "tips" });
  const asked = readTipList(new URL(request.url).searchParams);
  const page = await tipsPage(world, actor, { ...asked, locale: person.locale });
  return { ...page, sent: asked.sent, fresh: await countNewAds(world, actor) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  const sent = readNewAd(await request.formData());
  if (sent?.act !== "take_back") throw badRequest();
  return data({ said: await takeBack(context.world, actor, sent.tipId, person.locale) });
}

export default function Tips() {
  const t = useSay();
  const { title, tips, said, sent, counts, total, state, page, pages, printed, fresh } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 text-muted">{t("tip.listLead")}</p>
      <StatusLine text={reply?.said ?? said}>
        {said && !reply ? (
          <span className="flex flex-wrap gap-2">
            <Link to="/te" className="button shrink-0">
              {t("bring.another")}
            </Link>
            <Form method="post" action="/te/tips?index" reloadDocument>
              <input type="hidden" name="tip" value={sent} />
              <button type="submit" name="act" value="take_back" className="button shrink-0">
                {t("follow.undo")}
              </button>
            </Form>
          </span>
        ) : null}
      </StatusLine>
      <p className="print:hidden">
        <Link to="/te/new" className="link inline-flex min-h-11 items-center">
          {fresh > 0 ? t("follow.newCount", { count: fresh }) : t("follow.toNew")}
        </Link>
      </p>
      {total === 0 ? (
        <p className="mt-4">
          {t("tip.listEmpty")}{" "}
          <Link to="/te" className="link inline-flex min-h-11 items-center">
            {t("bring.toForward")}
          </Link>
        </p>
      ) : (
        <>
          <TipStates counts={counts} total={total} state={state} />
          {tips.length === 0 ? <p className="mt-4">{t("follow.noneOfState")}</p> : <TipList tips={tips} />}
          <Pager page={page} pages={pages} />
          <p className="mt-6">
            <PrintButton label={t("follow.print")} />
          </p>
          <p className="hidden print:block">{t("follow.printed", { date: printed })}</p>
        </>
      )}
      <p className="mt-6 text-muted">{t("tip.obligesNobody")}</p>
    </>
  );
}
