// The private address a coach's calendar reads by itself: the key in it is the only way in.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { calendarHeaders, feedCalendar } from "#app/services/calendar.server.ts";

export async function loader({ params, context }: LoaderFunctionArgs) {
  return new Response(await feedCalendar(context.world, params.key ?? ""), { headers: calendarHeaders });
}
