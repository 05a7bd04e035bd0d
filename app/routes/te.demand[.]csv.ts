// The demand board as a file for spreadsheets; each download is logged.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { demandFile } from "#app/services/demand-csv.server.ts";
import { requireActor } from "#app/services/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "demand" });
  return new Response(await demandFile(context.world, actor, person.locale), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="rinnalla-demand.csv"',
      "Cache-Control": "no-store",
    },
  });
}
