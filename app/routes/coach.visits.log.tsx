// A visit or call that has been made: planned and logged in one go, on a phone, also over a bad line.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { readContact, typed } from "#app/forms/visit.ts";
import { requireActor } from "#app/services/session.server.ts";
import { planPage } from "#app/services/visit-pages.server.ts";
import { logContact } from "#app/services/visits.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { sendKept, wasLost } from "#app/ui/kept-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { VisitContactForm } from "#app/ui/visit-contact-form.tsx";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  const query = new URL(request.url).searchParams;
  const asked = (name: string) => query.get(name) || undefined;
  const from = { vacancy: asked("vacancy"), employer: asked("employer"), tip: asked("tip") };
  return planPage(context.world, actor, from, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "visits" });
  const form = await request.formData();
  const read = readContact(form);
  if (!read.ok) return data({ typed: typed(form), problems: read.problems }, 422);
  const made = await logContact(context.world, actor, { ...read.value, state: "done" });
  if (made.ok) throw redirect(`/coach/visits/${made.visitId}?said=logged`, 303);
  return data({ typed: typed(form), problems: made.problems }, 422);
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sendKept(request, serverAction);

export default function LogContact() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lost = wasLost(sent);
  const reply = lost ? undefined : sent;
  const problems = visitProblems(t, reply?.problems);
  return (
    <>
      <h1>{t("visit.logNew")}</h1>
      <ErrorSummary heading={t("visit.problems")} problems={problems} />
      <VisitContactForm
        {...{ page, lost }}
        typed={reply?.typed ?? {}}
        problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
      />
    </>
  );
}
