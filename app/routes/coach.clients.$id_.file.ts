// The client's own file: everything held, as one JSON text to keep. Made when it is asked for, and kept nowhere.
import type { LoaderFunctionArgs } from "@remix-run/node";
import { copyFile } from "#app/services/client-copy.server.ts";
import { requireActor } from "#app/services/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const text = await copyFile(context.world, actor, params.id ?? "", person.locale);
  return new Response(text, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      // The name says nothing of whom it is about.
      "Content-Disposition": 'attachment; filename="rinnalla.json"',
      "Cache-Control": "no-store",
    },
  });
}
