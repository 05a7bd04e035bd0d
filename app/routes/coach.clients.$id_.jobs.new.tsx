// A job begins: its terms, from an application where there is one.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { readJob, typed } from "#app/forms/employment.ts";
import { startJob } from "#app/services/employments.server.ts";
import { newJobPage } from "#app/services/employments-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { jobProblems } from "#app/ui/job-problems.ts";
import { JobTermsForm } from "#app/ui/job-terms-form.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const application = new URL(request.url).searchParams.get("application") ?? "";
  return newJobPage(context.world, actor, params.id ?? "", application, person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const id = params.id ?? "";
  const form = await request.formData();
  const read = readJob(form);
  const made = read.ok ? await startJob(context.world, actor, id, read.value) : read;
  if ("jobId" in made) throw redirect(`/coach/clients/${id}/jobs/${made.jobId}?said=started`, 303);
  return data({ typed: typed(form), problems: made.problems }, 422);
}

export default function NewJobPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = jobProblems(t, "job", reply?.problems);
  return (
    <>
      <p className="-mt-3">
        <Link to={`/coach/clients/${page.id}/jobs`} prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {page.codeName}: {t("job.back")}
        </Link>
      </p>
      <ErrorSummary heading={t("job.problems")} problems={problems} />
      <h1>{page.title}</h1>
      <JobConsent clientId={page.id} withheld={page.withheld} />
      {page.withheld === "no_consent" ? null : (
        <>
          {page.applications.length > 0 ? (
            <section className="mt-4" aria-labelledby="applications">
              <h2 id="applications" className="text-base">
                {t("job.fromApplication")}
              </h2>
              <ul>
                {page.applications.map(({ id, title, employerName }) => (
                  <li key={id}>
                    <Link to={`?application=${id}`} reloadDocument className="link inline-flex min-h-11 items-center">
                      {t("job.fromApplicationOne", { title, employer: employerName })}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <JobTermsForm
            typed={reply?.typed ?? page.typed}
            save={t("job.save")}
            problemOf={(field) => problems.find((problem) => problem.field === field)?.text}
          />
        </>
      )}
    </>
  );
}
