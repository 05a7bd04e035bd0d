// For the coach, on request: why not this one, what is just below, what one change of wish would open.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { closerPage } from "#app/services/look-closer.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { whyNot } from "#app/services/why-not.server.ts";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { WhyNotForm } from "#app/ui/compare-tools.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";
import { WhyNotAnswers } from "#app/ui/why-not-answers.tsx";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return closerPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const typed = String((await request.formData()).get("vacancy") ?? "").slice(0, 300);
  const found = await whyNot(context.world, actor, params.id ?? "", typed, person.locale);
  return "problem" in found
    ? data({ typed, problem: found.problem, answers: [] }, 422)
    : data({ typed, problem: undefined, answers: found.answers });
}

export default function LookCloser() {
  const t = useSay();
  const { id, title, withheld, near, opens } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problem = reply?.problem ? t(`suggestion.${reply.problem}`) : undefined;
  return (
    <>
      <ErrorSummary
        heading={t("suggestion.problems")}
        problems={problem ? [{ field: "vacancy", text: problem }] : []}
      />
      <ClientPageHead id={id} title={title} />
      <p className="mt-3 text-muted">{t("suggestion.furtherLead")}</p>
      <JobConsent clientId={id} withheld={withheld} />
      <section className="mt-6" aria-labelledby="why-not">
        <h2 id="why-not">{t("suggestion.whyNot")}</h2>
        <p className="mt-1 text-muted">{t("suggestion.whyNotLead")}</p>
        <WhyNotForm clientId={id} typed={reply?.typed} problem={problem} />
        <WhyNotAnswers answers={reply?.answers ?? []} />
      </section>
      {withheld ? null : (
        <>
          <section className="mt-8" aria-labelledby="opens">
            <h2 id="opens">{t("suggestion.opens")}</h2>
            <p className="mt-1 text-muted">{t(opens.length > 0 ? "suggestion.opensLead" : "suggestion.opensNone")}</p>
            <ul className="mt-2 list-disc ps-5">
              {opens.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
          <section className="mt-8" aria-labelledby="near">
            <h2 id="near">{t("suggestion.near")}</h2>
            <p className="mt-1 text-muted">{t(near.length > 0 ? "suggestion.nearLead" : "suggestion.nearNone")}</p>
            <ul className="mt-2 grid gap-3">
              {near.map((one) => (
                <li key={one.id}>
                  <Link to={`/vacancies/${one.id}`} lang={one.lang} className="link" prefetch="none">
                    {one.title}
                  </Link>{" "}
                  <span className="text-muted">{[one.employer, one.place].filter(Boolean).join(", ")}</span>
                  <br />
                  {one.reason}
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  );
}
