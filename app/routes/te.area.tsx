// The officer's side of the employment area: what coaches wait for, when one meets, and what they are told of support.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { officerAreaPage } from "#app/services/area-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { HubCard, HubLink, Meetings } from "#app/ui/area-hub.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "asked_questions" });
  return officerAreaPage(context.world, actor, person.locale);
}

export default function OfficerArea() {
  const t = useSay();
  const { title, open, due, meetings, facts, stale } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("area.officerLead")}</p>
      <div className="mt-5 grid gap-4 lg:grid-cols-2">
        <HubCard id="questions" heading={t("area.questions")}>
          <p>{open > 0 ? t("area.questionsOpen", { count: open }) : t("area.questionsNone")}</p>
          {due > 0 ? <p className="font-semibold">{t("area.questionsDue", { count: due })}</p> : null}
          <HubLink to="/te/questions">{t("area.toQuestions")}</HubLink>
        </HubCard>
        <HubCard id="support" heading={t("area.support")}>
          <p>{facts > 0 ? t("area.supportKept", { count: facts }) : t("support.none")}</p>
          {stale > 0 ? <p className="font-semibold">{t("area.supportStale", { count: stale })}</p> : null}
          <HubLink to="/te/support">{t("area.toSupport")}</HubLink>
        </HubCard>
        <HubCard id="meetings" heading={t("area.meetings")}>
          <Meetings pairs={meetings} />
        </HubCard>
        <HubCard id="subscriptions" heading={t("area.subscriptions")}>
          <p>{t("area.subscriptionsText")}</p>
          <HubLink to="/te/subscriptions">{t("area.toSubscriptions")}</HubLink>
        </HubCard>
      </div>
    </>
  );
}
