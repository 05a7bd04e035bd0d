// An employer a coach has just met, added from a phone: a Y-tunnus or a place beside the name, a spoken yes, a talk.
import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type ClientActionFunctionArgs, useActionData, useLoaderData } from "@remix-run/react";
import { readMetEmployer } from "#app/forms/met-employer.ts";
import { typed } from "#app/forms/visit.ts";
import { translate } from "#app/i18n/server.ts";
import { addMetEmployer } from "#app/services/met-employers.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { sendKept, wasLost } from "#app/ui/kept-form.tsx";
import { MetEmployerForm } from "#app/ui/met-employer-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  return { title: translate(person.locale)("visit.addEmployer"), key: randomUUID(), person: actor.personId };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "visits" });
  const form = await request.formData();
  const read = readMetEmployer(form);
  const sent = { typed: typed(form), alike: [], certain: false };
  if (!read.ok) return data({ ...sent, problems: read.problems }, 422);
  const met = await addMetEmployer(context.world, actor, read.value);
  if (met.ok && met.visitId) throw redirect(`/coach/visits/${met.visitId}?said=talked`, 303);
  if (met.ok) throw redirect(`/coach/visits/new?employer=${met.employerId}&said=added`, 303);
  if ("problems" in met) return data({ ...sent, problems: met.problems }, 422);
  return data({ ...sent, problems: [], alike: met.alike, certain: met.certain });
}

export const clientAction = ({ request, serverAction }: ClientActionFunctionArgs) => sendKept(request, serverAction);

export default function AddEmployer() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const lost = wasLost(sent);
  const reply = lost ? undefined : sent;
  const problems = visitProblems(t, reply?.problems);
  return (
    <>
      <h1>{page.title}</h1>
      <p className="mt-1 text-muted">{t("visit.addEmployerLead")}</p>
      <ErrorSummary heading={t("visit.problems")} problems={problems} />
      <MetEmployerForm
        {...{ page, lost }}
        typed={reply?.typed ?? {}}
        alike={reply?.alike ?? []}
        certain={reply?.certain ?? false}
        problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
      />
    </>
  );
}
