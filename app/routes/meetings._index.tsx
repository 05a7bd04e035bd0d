// Which teams meet which employment area, and when next: for coaches, their lead and officers alike.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { meetingsPage } from "#app/services/meeting-pages.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { Meetings } from "#app/ui/area-hub.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "meetings" });
  return meetingsPage(context.world, actor, person.locale);
}

export default function MeetingList() {
  const t = useSay();
  const { title, pairs } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-1 mb-4 max-w-2xl text-muted">{t("meeting.listLead")}</p>
      {pairs.length === 0 ? <p>{t("meeting.listEmpty")}</p> : <Meetings pairs={pairs} />}
    </>
  );
}
