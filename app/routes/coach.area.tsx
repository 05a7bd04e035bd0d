// The coach's side of the employment area: questions, meetings, subscriptions, and what is known of support.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { coachAreaPage } from "#app/services/area-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { HubCard, HubLink, Meetings } from "#app/ui/area-hub.tsx";
import { useSay } from "#app/ui/say.tsx";
import { SupportFacts } from "#app/ui/support-facts.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "questions" });
  return coachAreaPage(context.world, actor, person.locale);
}

export default function CoachArea() {
  const t = useSay();
  const { title, answered, open, meetings, facts } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 max-w-2xl text-muted">{t("area.coachLead")}</p>
      <div className="mt-5 grid gap-4 lg:grid-cols-2">
        <HubCard id="questions" heading={t("area.questions")}>
          {answered > 0 ? <p className="font-semibold">{t("area.questionsAnswered", { count: answered })}</p> : null}
          <p>{open > 0 ? t("area.questionsOpen", { count: open }) : t("area.questionsNone")}</p>
          <HubLink to="/coach/questions">{t("area.toQuestions")}</HubLink>
          <p className="mt-1">
            <Link to="/coach/questions/new" prefetch="none" className="button button-primary">
              {t("area.ask")}
            </Link>
          </p>
        </HubCard>
        <HubCard id="meetings" heading={t("area.meetings")}>
          <Meetings pairs={meetings} />
        </HubCard>
        <HubCard id="subscriptions" heading={t("area.subscriptions")}>
          <p>{t("area.subscriptionsText")}</p>
          <HubLink to="/coach/subscriptions">{t("area.toSubscriptions")}</HubLink>
        </HubCard>
      </div>
      <section className="mt-6" aria-labelledby="support">
        <h2 id="support">{t("area.support")}</h2>
        {facts.length === 0 ? <p className="mt-1">{t("area.supportNone")}</p> : null}
        {facts.map((area) => (
          <SupportFacts key={area.code} areas={area.name} known={[area]} />
        ))}
      </section>
    </>
  );
}
