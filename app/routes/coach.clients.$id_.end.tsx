// One client's consent, pause and phase, and the ending with an open door.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readConsent, readEnding, readPhase, typedFields } from "#app/forms/client.ts";
import { renewConsent, withdrawConsent } from "#app/services/client-consent.server.ts";
import { endSupport, lifePage, movePhase, pauseClient } from "#app/services/client-ending.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { ClientLife } from "#app/ui/client-life.tsx";
import { clientProblems } from "#app/ui/client-problems.ts";
import { OpenDoorCard } from "#app/ui/open-door-card.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

const sayings = { withdrawn: "life.withdrawn", phase: "life.phaseSaid" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "read", { kind: "clients" });
  const said = new URL(request.url).searchParams.get("said") ?? "";
  const page = await lifePage(context.world, actor, params.id ?? "", person.locale);
  return { ...page, said: said in sayings ? sayings[said as keyof typeof sayings] : undefined };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireActor(context.world, request, "change", { kind: "clients" });
  const { world } = context;
  const id = params.id ?? "";
  const form = await request.formData();
  const toClient = (said: string) => redirect(`/coach/clients/${id}?said=${said}`, 303);
  const again = (problems: { field: string; code: string }[]) => data({ typed: typedFields(form), problems }, 422);
  switch (form.get("act")) {
    case "pause":
    case "unpause": {
      const paused = form.get("act") === "pause";
      await pauseClient(world, actor, id, paused);
      throw toClient(paused ? "paused" : "unpaused");
    }
    case "consent": {
      const read = readConsent(form);
      const problems = read.ok ? await renewConsent(world, actor, id, read.value) : read.problems;
      if (problems.length > 0) return again(problems);
      throw toClient("consent");
    }
    case "withdraw":
      await withdrawConsent(world, actor, id);
      throw redirect(`/coach/clients/${id}/end?said=withdrawn`, 303);
    case "phase": {
      const phase = readPhase(form);
      if (!phase) throw badRequest();
      await movePhase(world, actor, id, phase);
      throw redirect(`/coach/clients/${id}/end?said=phase`, 303);
    }
    case "end": {
      if (form.get("sure") !== "yes") return again([{ field: "sure", code: "tick_missing" }]);
      const wrong = await endSupport(world, actor, id, readEnding(form));
      if (wrong) return again([{ field: "words", code: wrong }]);
      throw redirect(`/coach/clients/${id}/end`, 303);
    }
    default:
      throw badRequest();
  }
}

export default function EndPage() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (page.card) return <OpenDoorCard id={page.id} title={page.title} codeName={page.codeName} kept={page.kept} />;
  return (
    <ClientLife
      page={page}
      said={page.said && !reply ? t(page.said) : undefined}
      typed={reply?.typed}
      problems={clientProblems(t, reply?.problems)}
    />
  );
}
