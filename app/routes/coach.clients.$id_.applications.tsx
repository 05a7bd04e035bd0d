// A client's applications: begun from what interests the client, moved on step by step, never sent anywhere.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { type ApplicationSent, readApplication } from "#app/forms/application.ts";
import {
  type ApplicationProblem,
  beginFromVacancy,
  beginTyped,
  moveApplication,
  undoLastStep,
} from "#app/services/applications.server.ts";
import { applicationsPage } from "#app/services/applications-page.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ApplicationThread } from "#app/ui/application-thread.tsx";
import { ApplicationsBegun } from "#app/ui/applications-begun.tsx";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { CopyBox } from "#app/ui/copy-box.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { visitProblems } from "#app/ui/visit-problems.ts";

export const meta = titled;

const sayings = { begun: "application.begun", moved: "application.moved", undone: "application.undone" } as const;
type Saying = keyof typeof sayings;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await applicationsPage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? (said as Saying) : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const form = await request.formData();
  const read = readApplication(form);
  if (!read) throw badRequest();
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 2000)]));
  const done = async (sent: ApplicationSent): Promise<{ said: Saying; problems: ApplicationProblem[] }> => {
    const { world } = context;
    if (sent.act === "begin") {
      await beginFromVacancy(world, actor, {
        ...{ clientId: id, vacancyId: sent.vacancy, onDate: sent.onDate, locale: person.locale },
      });
      return { said: "begun", problems: [] };
    }
    if (sent.act === "typed")
      return { said: "begun", problems: await beginTyped(world, actor, { ...sent, clientId: id }) };
    if (sent.act === "step") return { said: "moved", problems: await moveApplication(world, actor, id, sent) };
    await undoLastStep(world, actor, id, sent);
    return { said: "undone", problems: [] };
  };
  const { said, problems } = read.ok ? await done(read.value) : { said: undefined, problems: read.problems };
  if (problems.length === 0) throw redirect(`/coach/clients/${id}/applications?said=${said}`, 303);
  return data({ typed, problems }, 422);
}

export default function ApplicationsPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = visitProblems(t, reply?.problems, "application.problem");
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <>
      <ClientPageHead id={page.id} title={page.title} />
      <p className="mt-3 text-muted">{t("application.lead")}</p>
      <StatusLine text={page.said && !reply ? t(sayings[page.said]) : undefined} />
      <ErrorSummary heading={t("application.problems")} problems={problems} />
      {page.closed ? (
        <div className="mt-3">
          <Notice>{t("application.closed")}</Notice>
        </div>
      ) : (
        <ApplicationsBegun waiting={page.waiting} today={page.today} typed={reply?.typed} problemOf={problemOf} />
      )}
      <section className="mt-8" aria-labelledby="threads">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <h2 id="threads">{t("application.threads")}</h2>
          <Link to={`/coach/clients/${page.id}/applications/paper`} prefetch="none" className="button">
            {t("application.paper")}
          </Link>
        </div>
        {page.threads.length === 0 ? <p className="mt-2 text-muted">{t("application.none")}</p> : null}
        <ul className="mt-3 grid gap-4">
          {page.threads.map((thread) => (
            <li key={thread.id}>
              <ApplicationThread
                {...{ thread, today: page.today, closed: page.closed, problemOf }}
                startJob={`/coach/clients/${page.id}/jobs/new`}
                typed={reply?.typed.application === thread.id ? reply.typed : undefined}
              />
            </li>
          ))}
        </ul>
      </section>
      {page.answers.length > 0 ? (
        <section className="mt-8" aria-labelledby="answers">
          <h2 id="answers">{t("application.answers")}</h2>
          <p className="mt-1 text-muted">{t("visit.recordHint")}</p>
          <ul className="mt-3 grid gap-2">
            {page.answers.map(({ vacancyId, title, lang, record }) => (
              <li key={vacancyId}>
                <details className="card py-2">
                  <summary className="min-h-11 content-center" lang={lang}>
                    {title}
                  </summary>
                  <CopyBox label={t("visit.record")} text={record} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
