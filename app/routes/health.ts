// `/health`: whether the house stands, for those who watch over it. Says nothing about anybody.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { searchAnswers } from "#app/services/frame.server.ts";

export async function loader({ context }: LoaderFunctionArgs) {
  const search = await searchAnswers(context.world);
  return Response.json(
    { ok: true, search, engine: context.world.search.engine },
    { headers: { "Cache-Control": "no-store" } },
  );
}
