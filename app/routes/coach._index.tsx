// The coach's first page: what is worth doing today, each thing one click from doing it.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { readToday } from "#app/forms/today.ts";
import { translate } from "#app/i18n/server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { bringLineBack, setLineAside, todayPage } from "#app/services/today.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { useSay } from "#app/ui/say.tsx";
import { StatusLine } from "#app/ui/status-line.tsx";
import { titled } from "#app/ui/title.ts";
import { TodayGroups } from "#app/ui/today-groups.tsx";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const handedOver = new URL(request.url).searchParams.get("said") === "handed";
  return { ...(await todayPage(context.world, actor, person.locale)), handedOver };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  const sent = readToday(await request.formData());
  if (!sent) throw badRequest();
  const { line, act } = sent;
  if (act === "back") {
    await bringLineBack(context.world, actor, line);
    return data({ said: translate(person.locale)("today.broughtBack"), undo: undefined });
  }
  const said = await setLineAside(context.world, actor, { line, until: act, locale: person.locale });
  return data({ said, undo: line });
}

export default function Today() {
  const t = useSay();
  const { groups, covered, aside, handedOver } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <>
      <h1>{t("today.title")}</h1>
      {covered.map((one) => (
        <div key={one.name} className="mt-3">
          <Notice>{t("today.covering", one)}</Notice>
        </div>
      ))}
      <StatusLine text={reply?.said ?? (handedOver ? t("handover.done") : undefined)}>
        {reply?.undo ? (
          <Form method="post" action="/coach?index" preventScrollReset>
            <input type="hidden" name="line" value={reply.undo} />
            <button type="submit" name="act" value="back" className="button shrink-0">
              {t("today.back")}
            </button>
          </Form>
        ) : null}
      </StatusLine>
      {groups.length === 0 ? (
        <div className="card mt-5">
          <h2>{t("today.empty")}</h2>
          <p className="mt-1">{t("today.emptyText")}</p>
        </div>
      ) : (
        <TodayGroups groups={groups} />
      )}
      {aside > 0 ? <p className="mt-4 text-muted text-sm">{t("today.asideCount", { count: aside })}</p> : null}
      <p className="mt-6 flex flex-wrap gap-3 print:hidden">
        <Link to="/coach/visits/new" prefetch="none" className="button button-primary">
          {t("today.planVisit")}
        </Link>
        <Link to="/coach/visits/log" prefetch="none" className="button">
          {t("today.logVisit")}
        </Link>
        <Link to="/settings" className="link inline-flex min-h-11 items-center">
          {t("today.settings")}
        </Link>
      </p>
    </>
  );
}
