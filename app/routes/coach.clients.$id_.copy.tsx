// The client's own copy: everything held, in plain words, to read, print and download; and erasing it all.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { copyPage } from "#app/services/client-copy.server.ts";
import { eraseAtWish } from "#app/services/client-erasure.server.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientCopy } from "#app/ui/client-copy.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const page = await copyPage(context.world, actor, params.id ?? "", person.locale);
  if (page.ended) throw redirect(`/coach/clients/${page.id}/ended`);
  return page;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const form = await request.formData();
  if (form.get("act") !== "erase") return data({ sure: form.get("sure") === "yes", mismatch: false }, 200);
  const done = await eraseAtWish(context.world, actor, params.id ?? "", String(form.get("typed") ?? ""));
  if (!done) return data({ sure: true, mismatch: true }, 422);
  throw redirect("/coach/clients?said=erased", 303);
}

export default function CopyPage() {
  return <ClientCopy page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />;
}
