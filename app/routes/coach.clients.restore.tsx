// A client comes back: opened again within the time that was agreed on, or with the client's own file. Consent first.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readConsent, readFromFile, readOffered, typedFields } from "#app/forms/client.ts";
import { readClientFile } from "#app/forms/client-file.ts";
import { isOfSize } from "#app/forms/tip.ts";
import { endedPage, reopen } from "#app/services/client-ending.server.ts";
import { openFromFile } from "#app/services/client-restore.server.ts";
import { badRequest } from "#app/services/refusals.ts";
import { requireActor } from "#app/services/session.server.ts";
import { clientProblems } from "#app/ui/client-problems.ts";
import { ClientRestore } from "#app/ui/client-restore.tsx";
import { useSay } from "#app/ui/say.tsx";
import { titled } from "#app/ui/title.ts";

export const meta = titled;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  const chosen = new URL(request.url).searchParams.get("client") ?? undefined;
  return { ...(await endedPage(context.world, actor, person.locale)), chosen };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, person } = await requireActor(context.world, request, "change", { kind: "clients" });
  if (!isOfSize(request)) throw badRequest();
  const { world } = context;
  const form = await request.formData();
  const again = (problems: { field: string; code: string }[]) =>
    data({ typed: typedFields(form), names: readOffered(form), problems }, 422);
  if (form.get("client") === "file") {
    const read = readFromFile(form);
    const file = await readClientFile(form.get("file"));
    const wrong = [...(read.ok ? [] : read.problems), ...(file.ok ? [] : [{ field: "file", code: file.problem }])];
    if (!read.ok || !file.ok) return again(wrong);
    const opened = await openFromFile(world, actor, file.value, read.value, person.locale);
    if (!opened.ok) return again(opened.problems);
    throw redirect(`/coach/clients/${opened.id}?said=file`, 303);
  }
  const id = form.get("client");
  const read = readConsent(form);
  const who = typeof id === "string" && id !== "" ? [] : [{ field: "client", code: "ended_missing" }];
  if (!read.ok || typeof id !== "string" || id === "") return again([...who, ...(read.ok ? [] : read.problems)]);
  const problems = await reopen(world, actor, id, read.value);
  if (problems.length > 0) return again(problems);
  throw redirect(`/coach/clients/${id}?said=reopened`, 303);
}

export default function Restore() {
  const t = useSay();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <ClientRestore
      page={{ ...page, names: reply && reply.names.length > 0 ? reply.names : page.names }}
      typed={reply?.typed ?? (page.chosen ? { client: page.chosen } : undefined)}
      problems={clientProblems(t, reply?.problems)}
    />
  );
}
