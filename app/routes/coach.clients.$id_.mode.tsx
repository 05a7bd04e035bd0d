// Looking together: the coach chooses what to show and how. On this device the page then is the client's, until the code is typed.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { readDecision } from "#app/forms/decision.ts";
import { isModeCode, readChosen, readCode } from "#app/forms/view-link.ts";
import { answerSaid, choicesFor, mostChosen } from "#app/services/chosen.server.ts";
import { clientModePage, leaveClientMode, startClientMode } from "#app/services/client-mode.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { clientModeOf, requireActor } from "#app/services/session.server.ts";
import { recordDecision } from "#app/services/suggestions.server.ts";
import { closeViewLink, makeViewLink, openViewLinks } from "#app/services/view-links.server.ts";
import { wordingOf } from "#app/services/wording.server.ts";
import { ClientAnswer } from "#app/ui/client-answer.tsx";
import { ClientModeChoices } from "#app/ui/client-mode-choices.tsx";
import { ClientPageHead } from "#app/ui/client-page-head.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { JobConsent } from "#app/ui/job-consent.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { LinkMade, ViewLinksOpen } from "#app/ui/view-links-open.tsx";
import { ViewVacancies } from "#app/ui/view-vacancies.tsx";

export const meta = titled;

export async function loader({ request, params, context: { world } }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(world, request, "read", { kind: "clients" });
  const mode = await clientModeOf(world, request);
  if (mode) {
    const t = wordingOf(world, mode.locale).t;
    return { mode: true as const, title: t("view.title"), views: await clientModePage(world, actor, mode) };
  }
  const { client, ...page } = await choicesFor(world, actor, params.id ?? "", person.locale);
  const links = await openViewLinks(world, client, person.locale);
  const title = wordingOf(world, person.locale).t("suggestion.showTitle", { client: client.codeName });
  return { mode: false as const, title, id: client.id, links, ...page };
}

type Problem = { field: string; code: "codeWrong" | "modeCodeBad" | "showEmpty" | "showTooMany" | "withheld" };
const nothing = { said: undefined, link: undefined, revoked: false, ticked: undefined, problems: [] as Problem[] };

export async function action({ request, params, context: { world } }: ActionFunctionArgs) {
  const { actor } = await requireActor(world, request, "change", { kind: "clients" });
  const clientId = params.id ?? "";
  const form = await request.formData();
  const act = form.get("act");
  const mode = await clientModeOf(world, request);
  if (mode) {
    if (act === "leave") {
      const left = await leaveClientMode(world, request, readCode(form));
      if (left === "wrong") return data({ ...nothing, problems: [{ field: "code", code: "codeWrong" as const }] }, 422);
      throw redirect(left === "left" ? `/coach/clients/${clientId}?said=left` : `/${mode.locale}/sign-in`, 303);
    }
    const sent = readDecision(form);
    if (!sent || !mode.vacancies.includes(sent.vacancyId)) throw badRequest();
    await recordDecision(world, actor, { clientId, ...sent });
    const views = await clientModePage(world, actor, mode);
    return data({ ...nothing, said: answerSaid(world, views, sent, mode.locale) });
  }
  if (act === "revoke") {
    await closeViewLink(world, actor, clientId, String(form.get("link") ?? ""));
    return data({ ...nothing, revoked: true });
  }
  if (act !== "start" && act !== "link") throw badRequest();
  const vacancies = readChosen(form);
  const code = readCode(form);
  const problems: Problem[] = [
    ...(vacancies.length === 0 ? [{ field: "vacancies", code: "showEmpty" as const }] : []),
    ...(vacancies.length > mostChosen ? [{ field: "vacancies", code: "showTooMany" as const }] : []),
    ...(act === "start" && !isModeCode(code) ? [{ field: "code", code: "modeCodeBad" as const }] : []),
  ];
  const refused = (found: Problem[]) => data({ ...nothing, ticked: vacancies, problems: found }, 422);
  if (problems.length > 0) return refused(problems);
  if (act === "link") {
    const link = await makeViewLink(world, actor, clientId, vacancies, request.url);
    return link === "withheld" ? refused([{ field: "vacancies", code: link }]) : data({ ...nothing, link });
  }
  const withheld = await startClientMode(world, actor, request, { clientId, vacancies, code });
  if (withheld) return refused([{ field: "vacancies", code: withheld }]);
  throw redirect(`/coach/clients/${clientId}/mode`, 303);
}

export default function ModePage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = (reply?.problems ?? []).map(({ field, code }) => ({
    field,
    text: t(code === "codeWrong" ? "view.codeWrong" : `suggestion.${code}`),
  }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  if (page.mode) return <InClientsHands views={page.views} said={reply?.said} problem={problemOf("code")} />;
  return (
    <>
      <ErrorSummary heading={t("suggestion.problems")} problems={problems} />
      <ClientPageHead id={page.id} title={page.title} />
      <StatusLine text={reply?.revoked ? t("suggestion.linkRevoked") : undefined} />
      <JobConsent clientId={page.id} withheld={page.withheld} />
      {reply?.link ? <LinkMade {...reply.link} /> : null}
      <p className="mt-3 text-muted">{t(page.choices.length > 0 ? "suggestion.showLead" : "suggestion.showNone")}</p>
      {page.choices.length > 0 ? (
        <ClientModeChoices clientId={page.id} choices={page.choices} ticked={reply?.ticked} problemOf={problemOf} />
      ) : null}
      <ViewLinksOpen links={page.links} />
    </>
  );
}

type Views = Parameters<typeof ViewVacancies>[0]["views"];

function InClientsHands({ views, said, problem }: { views: Views; said?: string; problem?: string }) {
  const t = useSay();
  return (
    <>
      <ViewVacancies
        views={views}
        said={said}
        answer={({ id, title, answer }) => <ClientAnswer id={id} title={title} answered={answer?.said} />}
      />
      <details className="mt-10 max-w-sm" open={problem !== undefined}>
        <summary className="button list-none">{t("view.finish")}</summary>
        <Form method="post" reloadDocument noValidate className="card mt-3 grid gap-3">
          <p>{t("view.finishText")}</p>
          <Field name="code" type="password" autoComplete="off" label={t("view.finishCode")} problem={problem} />
          <button type="submit" name="act" value="leave" className="button justify-self-start">
            {t("view.leave")}
          </button>
        </Form>
      </details>
      <Form method="post" action="/sign-out" reloadDocument className="mt-4">
        <button type="submit" className="link min-h-11">
          {t("common.signOut")}
        </button>
      </Form>
    </>
  );
}
