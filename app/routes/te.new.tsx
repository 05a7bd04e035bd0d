// New ads that come before the officer by themselves: one click forwards one, another puts it aside, each with its way back.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readNewAd } from "#app/forms/new-ad.ts";
import { actOnAd, newAdsPage, takeBack } from "#app/services/new-ads-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { NewAds } from "#app/ui/new-ads.tsx";
import { Said } from "#app/ui/said.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "new_ads" });
  return newAdsPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const sent = readNewAd(await request.clone().formData());
  const verb = sent?.act === "forward" ? "send" : "change";
  const { actor, person } = await requireActor(context.world, request, verb, { kind: "new_ads" });
  if (!sent) throw badRequest();
  if (sent.act === "take_back") {
    const said = await takeBack(context.world, actor, sent.tipId, person.locale);
    return data({ said, undo: undefined });
  }
  const { said, undo } = await actOnAd(context.world, actor, { ...sent, locale: person.locale });
  return data({ said, undo });
}

export default function NewAdsPage() {
  const t = useSay();
  const { title, count, ads, tipped } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 text-muted">{t("follow.newLead")}</p>
      <Said text={reply?.said}>{reply?.undo ? <Undo undo={reply.undo} /> : null}</Said>
      {count === 0 ? (
        <div className="card mt-6">
          <h2>{t("follow.newNone")}</h2>
          <p className="mt-1">{t("follow.newNoneText")}</p>
        </div>
      ) : (
        <p className="mt-4 font-semibold">{t("follow.newCount", { count })}</p>
      )}
      <NewAds ads={ads} />
      {tipped.length > 0 ? (
        <details className="card mt-8 py-2">
          <summary className="min-h-11 content-center font-semibold">
            {t("follow.tippedTitle")} <span className="chip font-normal">{tipped.length}</span>
          </summary>
          <NewAds ads={tipped} />
        </details>
      ) : null}
      <p className="mt-6">
        <Link to="/te/subscriptions" className="link inline-flex min-h-11 items-center">
          {t("follow.manySubscriptions")}
        </Link>
      </p>
      <p className="mt-4 text-muted">{t("tip.obligesNobody")}</p>
    </>
  );
}

function Undo({ undo }: { undo: { tip?: string; passed?: string } }) {
  const t = useSay();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name={undo.tip ? "tip" : "vacancy"} value={undo.tip ?? undo.passed} />
      <button type="submit" name="act" value={undo.tip ? "take_back" : "unpass"} className="button shrink-0">
        {t("follow.undo")}
      </button>
    </Form>
  );
}
