// The coach's first page: for now the list of clients.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requireActor } from "#app/services/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireActor(context.world, request, "read", { kind: "clients" });
  throw redirect("/coach/clients");
}
