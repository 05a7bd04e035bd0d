// A client who has ended: what is still kept, to read, to take along, to come back to, or to erase at once.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { endedClientPage } from "#app/services/client-ended.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { getEndedClient } from "#app/services/client-held.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientEnded } from "#app/ui/client-ended.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  return endedClientPage(context.world, actor, params.id ?? "", person.locale);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  // An open client has no such page, also for what is sent to it.
  await getEndedClient(context.world, actor, params.id ?? "");
  const form = await request.formData();
  if (form.get("act") !== "erase") return data({ sure: form.get("sure") === "yes", mismatch: false }, 200);
  const done = await eraseAtWish(context.world, actor, params.id ?? "", String(form.get("typed") ?? ""));
  if (!done) return data({ sure: true, mismatch: true }, 422);
  throw redirect("/coach/clients?said=erased", 303);
}

export default function EndedPage() {
  return <ClientEnded page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
