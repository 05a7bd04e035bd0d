// A tip without an ad: an employer, a place, what may be needed. What is not clear is asked before it is sent.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readNeed } from "#app/forms/need.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { needPage, sendNeed } from "#app/services/unadvertised-tip-page.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { NeedForm } from "#app/ui/need-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  return needPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "send", { kind: "tips" });
  const read = readNeed(await request.formData());
  if (!read) throw badRequest();
  const { typed, problems, ...named } = read;
  const done = await sendNeed(context.world, { actor, locale: person.locale }, { ...typed, ...named }, problems);
  if ("tipId" in done) throw redirect(`/te/tips?sent=${done.tipId}`, 303);
  return data({ typed, look: done.look }, done.look.problems.length > 0 ? 422 : 200);
}

export default function NewTip() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const clear = reply && reply.look.problems.length === 0;
  return (
    <>
      <h1>{page.title}</h1>
      <p className="mt-1 text-muted">{t("bring.newLead")}</p>
      <ErrorSummary heading={t("tip.problems")} problems={reply?.look.problems ?? []} />
      <p role="status" className={clear ? "mt-3 font-semibold" : "sr-only"}>
        {clear ? t("bring.lookOnce") : null}
      </p>
      <NeedForm page={page} typed={reply?.typed} look={reply?.look} />
    </>
  );
}
