// The coach's visits: what waits for a log, what is coming, what was agreed on, what is done.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { makeCalendarAddress, revokeCalendarAddress } from "#app/services/calendar.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { visitsPage } from "#app/services/visit-pages.server.ts";
import { CalendarAddress } from "#app/ui/calendar-address.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { VisitList } from "#app/ui/visit-list.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  return visitsPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "visits" });
  const act = (await request.formData()).get("act");
  if (act === "make") return data({ address: await makeCalendarAddress(context.world, actor, request.url) });
  if (act !== "revoke") throw badRequest();
  await revokeCalendarAddress(context.world, actor);
  return data({ address: undefined });
}

export default function Visits() {
  const t = useSay();
  const reply = useActionData<typeof action>();
  const { calendarMade, toLog, upcoming, dueSteps, laterSteps, done } = useLoaderData<typeof loader>();
  const none = toLog.length + upcoming.length + dueSteps.length + laterSteps.length + done.length === 0;
  return (
    <>
      <h1>{t("visit.title")}</h1>
      {none ? <p className="mt-3">{t("visit.empty")}</p> : null}
      <StatusLine text={reply ? t(reply.address ? "calendar.made" : "calendar.revoked") : undefined} />
      <p className="mt-4 flex flex-wrap gap-2">
        <Link to="/coach/visits/new" className="button" prefetch="none">
          {t("visit.planNew")}
        </Link>
        <Link to="/coach/visits/log" className="button" prefetch="none">
          {t("visit.log30")}
        </Link>
        <Link to="/coach/employers/new" className="button" prefetch="none">
          {t("visit.addEmployer")}
        </Link>
      </p>
      <VisitList id="dueSteps" heading={t("visit.dueSteps")} visits={dueSteps} step />
      <VisitList id="toLog" heading={t("visit.toLog")} visits={toLog} />
      <VisitList id="upcoming" heading={t("visit.upcoming")} visits={upcoming} />
      {upcoming.length === 0 && !none ? <p className="mt-6 text-muted">{t("visit.upcomingNone")}</p> : null}
      <VisitList id="laterSteps" heading={t("visit.laterSteps")} visits={laterSteps} step />
      <VisitList id="done" heading={t("visit.done")} visits={done} />
      <CalendarAddress made={calendarMade} address={reply?.address} />
    </>
  );
}
