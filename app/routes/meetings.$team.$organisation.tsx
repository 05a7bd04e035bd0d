// The monthly meeting of a team and an employment area: agenda, day, who came, steps. Both sides write; nothing of clients.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readMeetingAct } from "#app/forms/meeting.ts";
import { doAtMeeting } from "#app/services/meeting-acts.server.ts";
import { meetingPage, monthAsked } from "#app/services/meeting-pages.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { areaProblems } from "#app/ui/area-problems.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { MeetingAgenda, MeetingIndicator } from "#app/ui/meeting-agenda.tsx";
import { MeetingDay } from "#app/ui/meeting-day.tsx";
import { MeetingSteps } from "#app/ui/meeting-steps.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = ["planned", "held", "cancelled", "back", "added", "removed", "done", "open"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "meetings" });
  const query = new URL(request.url).searchParams;
  const { team: teamId = "", organisation: organisationId = "" } = params;
  const asked = { teamId, organisationId, month: monthAsked(context.world, query.get("month")) };
  const page = await meetingPage(context.world, actor, asked, person.locale);
  return { ...page, said: sayings.find((one) => one === query.get("said")), about: query.get("about") ?? "" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "read", { kind: "meetings" });
  const { team: teamId = "", organisation: organisationId = "" } = params;
  const month = monthAsked(context.world, new URL(request.url).searchParams.get("month"));
  const sent = readMeetingAct(await request.formData());
  if (!sent) throw badRequest();
  const done = await doAtMeeting(context.world, actor, { teamId, organisationId, month }, sent);
  if ("problems" in done) return data({ sent, problems: done.problems }, 422);
  const query = new URLSearchParams({
    month: done.month,
    said: done.said,
    ...(done.about ? { about: done.about } : {}),
  });
  throw redirect(`/meetings/${teamId}/${organisationId}?${query}`, 303);
}

export default function MeetingPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const problems = areaProblems(t, "meeting", reply?.problems);
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const said = reply ? undefined : page.said;
  const month = (to: string, label: string) => (
    <Link to={`${page.path}?month=${to}`} prefetch="none" className="link inline-flex min-h-11 items-center">
      {label}
    </Link>
  );
  return (
    <div className="max-w-2xl">
      <p className="-mt-3 print:hidden">
        <Link to="/meetings" prefetch="none" className="link inline-flex min-h-11 items-center">
          ← {t("meeting.listTitle")}
        </Link>
      </p>
      <h1>{page.title}</h1>
      <p className="mt-1 font-semibold">{t("meeting.pair", { team: page.team, office: page.office })}</p>
      <p className="text-muted">{t("meeting.noClients")}</p>
      <nav aria-label={t("meeting.listTitle")} className="flex flex-wrap gap-x-6 print:hidden">
        {month(page.before, `← ${t("meeting.before")}`)}
        {month(page.after, `${t("meeting.after")} →`)}
      </nav>
      <StatusLine text={said && t(`meeting.said.${said}`)}>
        {said === "cancelled" && page.mayChange ? (
          <Undo name="meeting" id={page.about} act="back" label={t("meeting.bringBack")} />
        ) : null}
        {said === "added" && page.mayChange ? (
          <Undo name="step" id={page.about} act="remove" label={t("meeting.takeAway")} />
        ) : null}
        {said === "done" && page.mayChange ? (
          <Undo name="step" id={page.about} act="open" label={t("meeting.undo")} />
        ) : null}
      </StatusLine>
      <ErrorSummary heading={t("meeting.problems")} problems={problems} />
      <MeetingDay page={page} sent={reply?.sent} problemOf={problemOf} />
      <MeetingAgenda questions={page.questions} tips={page.tips} />
      <MeetingSteps page={page} sent={reply?.sent} problemOf={problemOf} />
      <MeetingIndicator indicator={page.indicator} />
      <div className="mt-5">
        <PrintButton label={t("meeting.print")} />
      </div>
    </div>
  );
}

function Undo({ name, id, act, label }: { name: string; id: string; act: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name={name} value={id} />
      <button type="submit" name="act" value={act} className="button shrink-0">
        {label}
      </button>
    </Form>
  );
}
