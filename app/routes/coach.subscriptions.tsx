// What a coach follows: sectors in areas.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readSubscription } from "#app/forms/subscription.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { actOnSubscriptions } from "#app/services/subscription-acts.server.ts";
import { subscriptionsPage } from "#app/services/subscriptions.server.ts";
import { Subscriptions } from "#app/ui/subscriptions.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;
const thing = { kind: "subscriptions", role: "coach" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", thing);
  return subscriptionsPage(context.world, actor, person.locale);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", thing);
  const sent = readSubscription(await request.formData());
  if (!sent) throw badRequest();
  const reply = await actOnSubscriptions(context.world, actor, sent, person.locale);
  return data(reply, reply.problem ? 422 : 200);
}

export default function Followed() {
  return <Subscriptions page={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} officer={false} />;
}
