// One of several ads: looked at, put right and sent like any other; then comes the next.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readTip } from "#app/forms/tip.ts";
import { sendTip } from "#app/services/forward-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { nextWaiting, ownDraft, removeWaiting, waitingAd } from "#app/services/tip-waiting.server.ts";
import { ForwardForm } from "#app/ui/forward-form.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { WaitingDone } from "#app/ui/waiting-done.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  const query = new URL(request.url).searchParams;
  const done = { sent: query.get("sent") ?? undefined, removed: query.get("removed") ?? undefined };
  const page = await waitingAd(context.world, { actor, locale: person.locale }, params.id ?? "", done);
  if (!page) throw redirect("/te/waiting", 303);
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { world } = context;
  const { actor, person } = await requireActor(world, request, "send", { kind: "tips" });
  const { id, doneAt } = await ownDraft(world, actor, params.id ?? "");
  const next = await nextWaiting(world, actor, id);
  const form = await request.formData();
  if (form.get("step") === "remove") {
    if (doneAt === null) await removeWaiting(world, actor, id);
    throw redirect(`/te/waiting${next ? `/${next}` : ""}?removed=${id}`, 303);
  }
  const read = readTip(form);
  if (!read) throw badRequest();
  const done = await sendTip(world, { actor, locale: person.locale }, { ...read.sent, waited: id }, read.problems);
  if ("ad" in done) return data({ ad: done.ad }, 422);
  throw redirect(next ? `/te/waiting/${next}?sent=${done.tipId}` : `/te/tips?sent=${done.tipId}`, 303);
}

export default function WaitingAd() {
  const t = useSay();
  const { ad, name, number, total, next, unread, said, undo } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <WaitingDone said={said} undo={undo} />
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="font-semibold">
          {total > 1 ? t("bring.position", { number, total }) : null}
          {name ? <span className="block break-all font-normal text-muted">{t("bring.from", { name })}</span> : null}
        </p>
        <p className="flex flex-wrap gap-x-6">
          {next ? (
            <Link to={`/te/waiting/${next}`} reloadDocument className="link inline-flex min-h-11 items-center">
              {t("bring.skip")}
            </Link>
          ) : null}
          <Link to="/te/waiting" className="link inline-flex min-h-11 items-center">
            {t("bring.toWaiting")}
          </Link>
        </p>
      </div>
      {unread.length > 0 ? (
        <div className="mt-3">
          <Notice>
            <p className="font-semibold">{t("bring.unread")}</p>
            <ul className="list-disc ps-5">
              {unread.map((one) => (
                <li key={one.id} className="break-words">
                  {one.name || t("bring.noName")}: {one.problem}
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      ) : null}
      <ForwardForm ad={reply?.ad ?? ad} waiting />
    </>
  );
}
