// Suggestions for the work field while somebody types. Asked for by POST: what is typed beside a client stays out of addresses.
import type { ActionFunctionArgs } from "@remix-run/node";
import { findWork } from "#app/services/find-work.server.ts";
import { notFound } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";

const longest = 80;

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const text = String((await request.formData()).get("text") ?? "").slice(0, longest);
  return Response.json(findWork(context.world, text, person.locale).choices);
}
