// One visit of one's own as a calendar file.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarHeaders, visitCalendar } from "#app/services/calendar.server.ts";
import { requireActor } from "#app/services/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "visits" });
  const body = await visitCalendar(context.world, actor, params.id ?? "", person.locale);
  const headers = { ...calendarHeaders, "Content-Disposition": 'attachment; filename="rinnalla.ics"' };
  return new Response(body, { headers });
}
