// The ads that wait for the officer's look, each to be looked at or taken away; taking away can be undone.
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { readWaitingAct } from "#app/forms/tip.ts";
import { badRequest, notFound } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { removeWaiting, restoreWaiting, waitingPage } from "#app/services/tip-waiting.server.ts";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { WaitingDone } from "#app/ui/waiting-done.tsx";
import { WaitingName } from "#app/ui/waiting-name.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  const removed = new URL(request.url).searchParams.get("removed") ?? undefined;
  return waitingPage(context.world, { actor, locale: person.locale }, { removed });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "send", { kind: "tips" });
  const sent = readWaitingAct(await request.formData());
  if (!sent) throw badRequest();
  if (sent.act === "remove") {
    await removeWaiting(context.world, actor, sent.id);
    throw redirect(`/te/waiting?removed=${sent.id}`, 303);
  }
  if (!(await restoreWaiting(context.world, actor, sent.id))) throw notFound();
  throw redirect("/te/waiting", 303);
}

export default function Waiting() {
  const t = useSay();
  const { title, waiting, said, undo } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 text-muted">{t("bring.waitingLead")}</p>
      <WaitingDone said={said} undo={undo} />
      {waiting.length === 0 ? <p className="mt-4">{t("bring.waitingEmpty")}</p> : null}
      <ul className="mt-4 grid gap-3">
        {waiting.map((one) => (
          <li key={one.id} className="card flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <WaitingName one={one} />
            <Form method="post" action="/te/waiting?index" reloadDocument>
              <input type="hidden" name="id" value={one.id} />
              <button type="submit" name="act" value="remove" className="button">
                {t("bring.remove")}
                <span className="sr-only">: {one.title ?? one.name}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link to="/te" className="link inline-flex min-h-11 items-center">
          {t("bring.toForward")}
        </Link>
      </p>
    </>
  );
}
